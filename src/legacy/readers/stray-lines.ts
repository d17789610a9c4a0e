/**
 * Lines that belong to the page and not to the text: a page number, a document symbol or a title that is printed on every page.
 * In wrapped text they look like the next line of a paragraph.
 */
import type { Line } from './lines.ts'

/**
 * Finds such lines by their looks: nothing but a number, or the same words more than once, whatever the digits in them; twice may
 * be chance where there is no digit.
 *
 * @returns Whether a line that does not fill the width may be one; a line that ends a sentence is none.
 */
export function strayLines(lines: readonly Line[]): (line: Line) => boolean {
  const times = new Map<string, number>()
  for (const { text } of lines) times.set(shapeOf(text), (times.get(shapeOf(text)) ?? 0) + 1)
  return ({ text }) => isNumber(text) || ((times.get(shapeOf(text)) ?? 0) > (/[0-9]/.test(text) ? 1 : 2) && !/[.;:,!?]$/.test(text))
}

const shapeOf = (text: string): string => text.replace(/[0-9]+/g, '#')

/** "7", "- 7 -", "7/12". */
function isNumber(text: string): boolean {
  return text.length <= 20 && /^[^\p{L}]*[0-9][^\p{L}]*$/u.test(text)
}
