/** Texts that a spreadsheet would take for a formula and run when the table is opened in it. */

const NUMBER = /^[+\uFF0B-]\s?(?:[0-9]{1,40}(?:[.,'\u00A0\u202F][0-9]{1,40}){0,9}|[.,][0-9]{1,40})\s?%?$/
// A dash with a space and words after it is an item of a list; `-2+3`, `-cmd|…` and `- x!A1` are none.
const LIST_DASH = /^-\s{1,9}[^\s=+@-][^|!]*$/s

/**
 * Whether a text begins like a formula: with `=`, `+`, `-`, `@` (wide forms too), also behind a tab or carriage return. Plain
 * numbers with a sign, dashes alone and items of a list do not; a telephone number (`+352 000 000`) does, as sheets calculate with it.
 */
export function looksLikeFormula(text: string): boolean {
  const start = text.replace(/^[\t\r\n ]{1,99}/, '')
  if (!/^[=+@\uFF1D\uFF0B\uFF20-]/.test(start)) return false
  const words = start.trimEnd()
  if (words.length < 2 || /^[-=+]{2,}$/.test(words)) return false
  return !NUMBER.test(words) && !LIST_DASH.test(words)
}
