/** Numbers and percentages. */
import type { NumberFound } from './found.ts'
import { anyWord, look, stretchOf } from './match.ts'

const ESTIMATES = [
  'about', 'approximately', 'approx.', 'around', 'roughly', 'nearly', 'almost', 'circa', 'ca.', 'some', 'more than', 'over', 'less than', 'at least', 'up to',
  'environ', 'près de', 'à peu près', 'quelque', 'plus de', 'moins de', 'au moins', 'presque', 'aproximadamente', 'alrededor de', 'cerca de', 'unos', 'casi', 'más de', 'menos de',
  'около', 'примерно', 'приблизительно', 'почти', 'более', 'менее', 'свыше', '约', '大约', '近', '超过', 'حوالي', 'نحو', 'تقريبا', 'أكثر من', 'أقل من',
]
const ESTIMATE = `(?:${anyWord(ESTIMATES)}|[~≈≃<>≤≥])`
const PERCENT = `(?:[%٪％]|${anyWord(['percent', 'per cent', 'pour cent', 'por ciento', 'процент*', 'في المائة', 'بالمائة', 'في المئة'])})`
const DIGITS = '[+−-]?\\d{1,15}(?:[ .,\'٬٫]\\d{1,9}){0,4}'

const CELL = new RegExp(`^\\s{0,9}(?:(${ESTIMATE})\\s{0,3})?(?:(百分之)\\s?)?(${DIGITS})(?:\\s{0,3}(${PERCENT}))?(?:\\s{0,3}(${anyWord(['environ', 'approximately', 'about', 'approx.', 'aprox.', 'تقريبا', '左右'])}))?\\s{0,9}[.;]?\\s{0,9}$`, 'u')
const RUNNING = new RegExp(`(?:(${ESTIMATE})\\s{0,3})?(?<![\\d.,])(?:(百分之)\\s?(${DIGITS})|(${DIGITS})\\s{0,3}${PERCENT})`, 'gu')

/** The number that a cell holds, and nothing else stands in it but words of estimate and a unit of percent. */
export function numberOfCell(text: string): NumberFound | undefined {
  if (text.length > 80) return undefined
  const folded = look(text)
  const match = CELL.exec(folded.text)
  if (match === null) return undefined
  const digits = match[3] ?? ''
  const read = readNumber(digits)
  if (read === undefined) return undefined
  const start = folded.text.indexOf(digits)
  return {
    ...stretchOf(folded, start, start + digits.length), ...read,
    percent: match[2] !== undefined || match[4] !== undefined, estimate: match[1] !== undefined || match[5] !== undefined,
  }
}

/** The percentages in running text: positions are those of the digits and their sign. */
export function percentsIn(text: string): readonly NumberFound[] {
  const folded = look(text)
  return [...folded.text.matchAll(RUNNING)].flatMap(match => {
    const digits = match[3] ?? match[4] ?? ''
    const read = readNumber(digits)
    if (read === undefined) return []
    const start = match.index + match[0].indexOf(digits, (match[1] ?? '').length)
    return [{ ...stretchOf(folded, start, match.index + match[0].length), ...read, percent: true, estimate: match[1] !== undefined }]
  })
}

/** `87,5`, `1.250,75`, `1 250`, `12'500`: value, and whether the separators could also be read otherwise. */
function readNumber(digits: string): { readonly value: number, readonly ambiguous: boolean } | undefined {
  const sign = /^[−-]/.test(digits) ? -1 : 1
  const plain = digits.replace(/^[+−-]/, '').replaceAll('٫', ',').replaceAll('٬', '.')
  const marks = [...plain.replace(/\d/g, '')]
  if (marks.length === 0) return { value: sign * Number(plain), ambiguous: false }
  const last = marks.at(-1) ?? ''
  const parts = plain.split(/[ .,']/)
  const inThrees = (from: readonly string[]): boolean => from.slice(1).every(part => part.length === 3) && (from[0] ?? '').length <= 3 && from[0] !== '0'
  if (new Set(marks).size === 1) {
    // "1.250" may be a thousand and some or one and some; several marks of one kind divide thousands.
    const grouped = inThrees(parts)
    if (marks.length > 1) return grouped ? { value: sign * Number(parts.join('')), ambiguous: false } : undefined
    if (last === ' ' || last === '\'') return grouped ? { value: sign * Number(parts.join('')), ambiguous: false } : undefined
    return grouped ? { value: sign * Number(parts.join('')), ambiguous: true } : { value: sign * Number(parts.join('.')), ambiguous: false }
  }
  if (last === ' ' || last === '\'' || !inThrees(parts.slice(0, -1)) || marks.slice(0, -1).includes(last)) return undefined
  return { value: sign * Number(`${parts.slice(0, -1).join('')}.${parts.at(-1) ?? ''}`), ambiguous: false }
}
