const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

/** Value of a Roman numeral in small letters, as keys and labels of sub-items have it: `iv` → 4. */
export function romanValue(roman: string): number {
  const digits = [...roman].map(digit => DIGITS[digit] ?? 0)
  return digits.reduce((value, digit, index) => value + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
}
