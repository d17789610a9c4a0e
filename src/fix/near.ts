/** Whether two spellings are the same word but for a slip of the pen. */

/** Case, white space, hyphens and the like aside. */
export function bareForm(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\s\-_.‐–—'’"]+/gu, '')
}

/** Shorter words are not guessed at: too many of them lie next to each other. */
const SHORTEST = 5

/**
 * The one value that a text can only be a slip of: equal in its bare form, or one letter left out, added, changed or swapped.
 *
 * @returns `undefined` where none or several are meant. Digits must be right: `ST.96` is no slip of `ST.97`.
 */
export function slipOf(text: string, values: readonly string[]): string | undefined {
  if (text.length > 200) return undefined
  const form = bareForm(text)
  const equal = values.filter(value => bareForm(value) === form)
  if (equal.length > 0) return equal.length === 1 ? equal[0] : undefined
  const near = values.filter(value => value.length >= SHORTEST && digitsOf(value) === digitsOf(text) && isOneSlipApart(form, bareForm(value)))
  return near.length === 1 ? near[0] : undefined
}

/** The digits of a text, in their order. */
export function digitsOf(text: string): string {
  return text.replace(/[^0-9]/g, '')
}

/** Whether one letter left out, added, changed or swapped with its neighbour makes the one of the other. */
export function isOneSlipApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  if (long.length > short.length) return short.slice(start) === long.slice(start + 1)
  if (short.slice(start + 1) === long.slice(start + 1)) return true
  return short[start] === long[start + 1] && short[start + 1] === long[start] && short.slice(start + 2) === long.slice(start + 2)
}
