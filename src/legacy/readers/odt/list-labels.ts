/** Labels of lists in OpenDocument: counted as a word processor counts them, they stand nowhere in the file. */
import { letterOf, romanOf } from '../../recognisers/labels.ts'
import type { LevelStyle, ListStyle } from './styles.ts'

/** The counts of one list, level by level; lists that continue each other share them. */
export type Counts = number[]

/** Deepest level of a list. */
export const DEEPEST_LEVEL = 10

/** Lists by what continues them. */
export class ListCounts {
  readonly #byIdentifier = new Map<string, Counts>()
  readonly #byStyle = new Map<string, Counts>()

  /** Begins or continues a list. */
  begin({ identifier, continues, continuesLast, style }: { readonly identifier: string | undefined, readonly continues: string | undefined, readonly continuesLast: boolean, readonly style: string }): Counts {
    const counts = (continues === undefined ? undefined : this.#byIdentifier.get(continues)) ?? (continuesLast ? this.#byStyle.get(style) : undefined) ?? []
    if (identifier !== undefined) this.#byIdentifier.set(identifier, counts)
    this.#byStyle.set(style, counts)
    return counts
  }
}

/** Counts an item on and gives its label; empty where the level has none. */
export function nextLabel(counts: Counts, style: ListStyle | undefined, level: number, start?: number): string {
  const own = style?.get(level)
  const before = counts[level - 1]
  counts.length = Math.min(counts.length, level)
  for (let above = 0; above < level - 1; above++) counts[above] ??= style?.get(above + 1)?.start ?? 1
  counts[level - 1] = start ?? (before === undefined ? own?.start ?? 1 : before + 1)
  return own === undefined ? '' : labelOf(own, style, counts, level)
}

function labelOf(own: LevelStyle, style: ListStyle | undefined, counts: Counts, level: number): string {
  if (own.bullet !== undefined) return own.prefix + own.bullet + own.suffix
  const number = (at: number): string => numberAs(style?.get(at)?.format ?? '', counts[at - 1] ?? 1)
  if (own.template !== undefined) return own.template.replace(/%([1-9][0-9]?)%/g, (_, at: string) => number(Number(at))).slice(0, 80)
  const first = Math.max(1, level - Math.min(own.displayLevels, DEEPEST_LEVEL) + 1)
  const numbers = own.format === '' ? [] : Array.from({ length: level - first + 1 }, (_, index) => number(first + index)).filter(text => text !== '')
  return (own.prefix + numbers.join('.') + own.suffix).slice(0, 80)
}

/** Rows of letters by their first one. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['А', 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ'], ['а', 'абвгдежзиклмнопрстуфхцчшщэюя'], ['أ', 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'], ['Α', 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ'], ['α', 'αβγδεζηθικλμνξοπρστυφχψω'],
  ['①', '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'], ['甲', '甲乙丙丁戊己庚辛壬癸'],
])
/** Zeros of rows of digits by their one. */
const ZEROS: ReadonlyMap<string, number> = new Map([['١', 0x660], ['۱', 0x6f0], ['１', 0xff10], ['१', 0x966]])

/** A number in the spelling that `style:num-format` begins: `a` → a, b, c. */
export function numberAs(format: string, count: number): string {
  const sign = format.charAt(0)
  if (format === 'a' || format === 'A') return count < 1 ? String(count) : format === 'a' ? letterOf(count) : letterOf(count).toUpperCase()
  if (format === 'i' || format === 'I') return count < 1 || count > 3999 ? String(count) : format === 'i' ? romanOf(count) : romanOf(count).toUpperCase()
  if (format === '') return ''
  const letters = LETTERS.get(sign)
  if (letters !== undefined) return letters.charAt(count - 1) || String(count)
  const zero = ZEROS.get(sign)
  if (zero !== undefined) return String(count).replace(/[0-9]/g, digit => String.fromCodePoint(zero + Number(digit)))
  return sign === '一' ? chinese(count) : String(count)
}

function chinese(count: number): string {
  const digits = '零一二三四五六七八九'
  if (count < 1 || count > 99) return String(count)
  const [tens, ones] = [Math.floor(count / 10), count % 10]
  return `${tens > 1 ? digits.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits.charAt(ones) : ''}`
}
