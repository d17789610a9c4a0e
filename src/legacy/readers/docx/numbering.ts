/**
 * The labels of lists, which Word counts and no character of the document spells.
 *
 * Lists that share an abstract list share its counters, unless they say where they start anew.
 */
import { attributeOf, childOf, elementsIn, type MarkupElement } from '../markup/tree.ts'
import { numberAs } from './number-formats.ts'
import { columnsOf, isOn, numberIn } from './styles.ts'

/** A label as it is printed. */
export interface ListLabel {
  readonly text: string
  /** Columns before the label. */
  readonly indent: number
}

interface Level {
  readonly start: number
  readonly format: string
  /** `%1.%2)`: the counters of the levels, from 1. */
  readonly pattern: string
  /** Counting starts anew after a label of a level above this one, counted from 1; 0 for never. */
  readonly restartsAfter: number
  readonly plainFigures: boolean
  readonly indent: number | undefined
}

interface List {
  readonly counters: (number | undefined)[]
  readonly levels: ReadonlyMap<number, Level>
  /** Starts that this list sets its counters to when it is used first. */
  readonly starts: Map<number, number>
}

const LEVELS = 9
/** A circle of lists that point to each other through styles has to end. */
const LONGEST_CHAIN = 5

/** Counts the labels of the lists of a document, in the order of its paragraphs. */
export class Numbering {
  /** Formats that are not known, with how often they were met. */
  readonly unknown = new Map<string, number>()
  readonly #abstracts = new Map<string, MarkupElement>()
  readonly #nums = new Map<string, MarkupElement>()
  readonly #byStyle = new Map<string, string>()
  readonly #counters = new Map<string, (number | undefined)[]>()
  readonly #lists = new Map<string, List | undefined>()

  constructor(part: MarkupElement | undefined) {
    for (const abstract of elementsIn(part, 'w:abstractNum')) {
      const id = attributeOf(abstract, 'w:abstractNumId') ?? ''
      this.#abstracts.set(id, abstract)
      const style = attributeOf(childOf(abstract, 'w:styleLink'), 'w:val')
      if (style !== undefined) this.#byStyle.set(style, id)
    }
    for (const num of elementsIn(part, 'w:num')) this.#nums.set(attributeOf(num, 'w:numId') ?? '', num)
  }

  /** Level of a list that a paragraph style is tied to, where the style itself names none. */
  levelOfStyle(id: string, style: string): number | undefined {
    const abstract = this.#abstractOf(this.#nums.get(id))?.[1]
    const level = elementsIn(abstract, 'w:lvl').find(one => attributeOf(childOf(one, 'w:pStyle'), 'w:val') === style)
    return numberIn(attributeOf(level, 'w:ilvl'))
  }

  /** The label of the next paragraph of a list; `undefined` where the list does not exist, or is list 0, which means none. */
  next(id: string, level: number): ListLabel | undefined {
    const list = this.#list(id)
    const here = list?.levels.get(level)
    if (list === undefined || here === undefined) return undefined
    for (const [at, start] of list.starts) list.counters[at] = start - 1
    list.starts.clear()
    for (let below = level + 1; below < LEVELS; below++) {
      const { restartsAfter = below } = list.levels.get(below) ?? {}
      if (level < restartsAfter) list.counters[below] = undefined
    }
    for (let above = 0; above < level; above++) list.counters[above] ??= list.levels.get(above)?.start ?? 1
    list.counters[level] = (list.counters[level] ?? here.start - 1) + 1
    return { text: this.#label(list, here), indent: here.indent ?? 4 * level }
  }

  #label(list: List, { format, pattern, plainFigures }: Level): string {
    if (format === 'bullet') return /^[-–—]$/.test(pattern) ? pattern : '•'
    return pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const level = list.levels.get(at)
      const number = list.counters[at] ?? level?.start ?? 1
      return this.#written(plainFigures ? 'decimal' : level?.format ?? 'decimal', number)
    })
  }

  #written(format: string, number: number): string {
    const text = numberAs(format, number)
    if (text === undefined) this.unknown.set(format, (this.unknown.get(format) ?? 0) + 1)
    return text ?? String(number)
  }

  #list(id: string): List | undefined {
    if (!this.#lists.has(id)) this.#lists.set(id, this.#made(id))
    return this.#lists.get(id)
  }

  #made(id: string): List | undefined {
    const num = this.#nums.get(id)
    const [key, abstract] = this.#abstractOf(num) ?? []
    if (key === undefined || abstract === undefined) return undefined
    const counters = this.#counters.get(key) ?? []
    this.#counters.set(key, counters)
    const levels = new Map(elementsIn(abstract, 'w:lvl').map(level => [numberIn(attributeOf(level, 'w:ilvl')) ?? 0, levelOf(level)]))
    const starts = new Map<number, number>()
    for (const override of elementsIn(num, 'w:lvlOverride')) {
      const at = numberIn(attributeOf(override, 'w:ilvl')) ?? 0
      const level = childOf(override, 'w:lvl')
      if (level !== undefined) levels.set(at, levelOf(level))
      const start = numberIn(attributeOf(childOf(override, 'w:startOverride'), 'w:val'))
      if (start !== undefined) starts.set(at, start)
    }
    return { counters, levels, starts }
  }

  /** The abstract list with its key, through the styles that some lists point to. */
  #abstractOf(num: MarkupElement | undefined): [string, MarkupElement] | undefined {
    let key = attributeOf(childOf(num, 'w:abstractNumId'), 'w:val')
    for (let steps = 0; key !== undefined && steps < LONGEST_CHAIN; steps++) {
      const abstract = this.#abstracts.get(key)
      if (abstract === undefined) return undefined
      const style = attributeOf(childOf(abstract, 'w:numStyleLink'), 'w:val')
      if (style === undefined) return [key, abstract]
      key = this.#byStyle.get(style)
    }
    return undefined
  }
}

function levelOf(level: MarkupElement): Level {
  const value = (name: string): string | undefined => attributeOf(childOf(level, name), 'w:val')
  const at = numberIn(attributeOf(level, 'w:ilvl')) ?? 0
  const plainFigures = childOf(level, 'w:isLgl')
  return {
    start: numberIn(value('w:start')) ?? 0,
    format: formatOf(level),
    pattern: value('w:lvlText') ?? '',
    restartsAfter: numberIn(value('w:lvlRestart')) ?? at,
    plainFigures: plainFigures !== undefined && isOn(attributeOf(plainFigures, 'w:val') ?? '1'),
    indent: columnsOf(childOf(level, 'w:pPr', 'w:ind')),
  }
}

/** Formats that Word 2007 does not know stand in a choice; `01, 02` and the like in a format of their own. */
function formatOf(level: MarkupElement): string {
  const element = childOf(level, 'w:numFmt') ?? childOf(level, 'mc:AlternateContent', 'mc:Choice', 'w:numFmt')
  const format = attributeOf(element, 'w:val') ?? 'decimal'
  return format === 'custom' && /^0+1,/.test(attributeOf(element, 'w:format') ?? '') ? 'decimalZero' : format
}
