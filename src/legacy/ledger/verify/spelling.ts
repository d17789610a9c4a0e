/** How spellings are compared: what is seen of a text, digits of any script, white space. */

export const WHITE = /^[\s\u0085]+$/
export const BREAK = /[\n\r\f\v\u0085\u2028\u2029]/

/** What is seen of a text: without the characters that only break, join or direct it (`Default_Ignorable_Code_Point`). */
export function visible(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
}

/** Digits of any script as ASCII, without leading zeros; `undefined` if something else is there. */
export function digitsOf(text: string): string | undefined {
  const values = [...text].map(character => (/\p{Nd}/u.test(character) ? digitValue(character) : NaN))
  return values.length === 0 || values.some(Number.isNaN) ? undefined : values.join('').replace(/^0+(?=.)/, '')
}

/** Digits stand in rows of ten that begin with zero. */
function digitValue(digit: string): number {
  let zero = digit.codePointAt(0) ?? 0
  const code = zero
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}

