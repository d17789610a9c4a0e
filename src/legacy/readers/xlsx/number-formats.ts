/** How cells show their numbers: what of a number format changes the meaning of what a reader sees. */
import { attributeOf, childOf, elementsIn, type MarkupElement } from '../markup/tree.ts'

export interface NumberDisplay {
  readonly kind: 'plain' | 'date' | 'percent'
  /** Words that the format puts before and after the number, such as `R` in `"R"0`. */
  readonly before: string
  readonly after: string
}

export const PLAIN: NumberDisplay = { kind: 'plain', before: '', after: '' }
const DATE: NumberDisplay = { ...PLAIN, kind: 'date' }
const PERCENT: NumberDisplay = { ...PLAIN, kind: 'percent' }

// Formats that every workbook has without spelling them; those of East Asia are dates there and unused elsewhere.
const BUILT_IN_DATES: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])
const BUILT_IN_PERCENTS: ReadonlySet<number> = new Set([9, 10])

/** The display of each cell style (index of `cellXfs`), from the part of the styles. */
export function displaysOf(styles: MarkupElement | undefined): readonly NumberDisplay[] {
  const codes = new Map(elementsIn(childOf(styles, 'x:numFmts'), 'x:numFmt').map(format => [Number(attributeOf(format, 'numFmtId')), attributeOf(format, 'formatCode') ?? '']))
  const known = new Map<number, NumberDisplay>()
  return elementsIn(childOf(styles, 'x:cellXfs'), 'x:xf').map(xf => {
    const id = Number(attributeOf(xf, 'numFmtId') ?? 0)
    const display = known.get(id) ?? displayOf(id, codes.get(id))
    known.set(id, display)
    return display
  })
}

function displayOf(id: number, code: string | undefined): NumberDisplay {
  if (code === undefined) return BUILT_IN_DATES.has(id) ? DATE : BUILT_IN_PERCENTS.has(id) ? PERCENT : PLAIN
  return displayOfCode(code)
}

/** What a format code means. Only its first section counts, which is the one for positive numbers. */
export function displayOfCode(code: string): NumberDisplay {
  const signs: string[] = []
  let [before, after, seen] = ['', '', false]
  const words = (text: string): void => {
    if (seen) after += text
    else before += text
  }
  const limited = code.slice(0, 1_000)
  for (let at = 0; at < limited.length; at++) {
    const sign = limited.charAt(at)
    if (sign === ';') break
    if (sign === '"') {
      const end = limited.indexOf('"', at + 1)
      words(limited.slice(at + 1, end < 0 ? limited.length : end))
      at = end < 0 ? limited.length : end
    } else if (sign === '\\') words(limited.charAt(++at))
    // A space as wide as the next character, or a character that fills the cell.
    else if (sign === '_' || sign === '*') at++
    // Colours, conditions, languages, elapsed time.
    else if (sign === '[') {
      const end = limited.indexOf(']', at)
      if (/^\[(?:h+|m+|s+)\]/i.test(limited.slice(at, at + 8))) signs.push('h')
      at = end < 0 ? limited.length : end
    } else {
      signs.push(sign)
      if (/[0#?@]/.test(sign)) seen = true
    }
  }
  return kindOf(signs.join(''), before, after)
}

function kindOf(signs: string, before: string, after: string): NumberDisplay {
  if (/^general$/i.test(signs.trim())) return { kind: 'plain', ...spelled(before, after) }
  const isDay = /[yd]/i.test(signs) || (/m/i.test(signs) && !/[hs]/i.test(signs))
  if (isDay && !/[0#?]/.test(signs.replace(/\.0+/g, ''))) return DATE
  if (signs.includes('%')) return { kind: 'percent', ...spelled(before, after) }
  return /[0#?]/.test(signs) ? { kind: 'plain', ...spelled(before, after) } : PLAIN
}

/** Only words are kept: signs and spaces around a number say nothing. */
function spelled(before: string, after: string): { readonly before: string, readonly after: string } {
  const kept = (text: string): string => (/[\p{L}\p{N}]/u.test(text) && text.length <= 80 && !/[\r\n]/.test(text) ? text : '')
  return { before: kept(before), after: kept(after) }
}
