/** The styles of an OpenDocument file, as far as they decide what is seen: hidden text, labels of lists, the language. */
import { attributeOf, childOf, descendantsOf, elementsIn, type MarkupElement } from '../markup/tree.ts'

/** How a level of a list is labelled. */
export interface LevelStyle {
  readonly bullet?: string
  /** `1`, `a`, `A`, `i`, `I` or another beginning of a row of numbers; empty for none. */
  readonly format: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  /** How many levels the label shows, its own included. */
  readonly displayLevels: number
  /** The whole label with `%1%` for the number of level 1. */
  readonly template?: string
}

export type ListStyle = ReadonlyMap<number, LevelStyle>

export interface Styles {
  /** Whether a style hides what has it. */
  hides(family: string, name: string | undefined): boolean
  readonly lists: ReadonlyMap<string, ListStyle>
  /** Numbers of headings. */
  readonly outline: ListStyle
  readonly languageCode: string | undefined
}

/** Styles that name each other in a ring end somewhere. */
const LONGEST_ANCESTRY = 20

/** Reads the styles of some parts; those that stand first hold. */
export function stylesOf(roots: readonly MarkupElement[]): Styles {
  const holders = roots.flatMap(root => [root, ...elementsIn(root)]).filter(({ name }) => name === 'office:automatic-styles' || name === 'office:styles')
  const styles = new Map<string, MarkupElement>()
  const lists = new Map<string, ListStyle>()
  for (const style of holders.flatMap(holder => elementsIn(holder))) {
    const name = attributeOf(style, 'style:name') ?? ''
    const key = `${attributeOf(style, 'style:family') ?? ''} ${name}`
    if (style.name === 'style:style' && !styles.has(key)) styles.set(key, style)
    if (style.name === 'text:list-style' && !lists.has(name)) lists.set(name, levelsOf(style))
  }
  const hides = (family: string, name: string | undefined): boolean => hidden(styles, family, name)
  const outline = holders.flatMap(holder => elementsIn(holder, 'text:outline-style'))[0]
  return { hides, lists, outline: outline === undefined ? new Map() : levelsOf(outline), languageCode: languageIn(holders) }
}

function hidden(styles: ReadonlyMap<string, MarkupElement>, family: string, name: string | undefined): boolean {
  let next = name
  for (let steps = 0; next !== undefined && steps < LONGEST_ANCESTRY; steps++) {
    const style = styles.get(`${family} ${next}`)
    if (style === undefined) return false
    const shown = family === 'table' ? attributeOf(childOf(style, 'style:table-properties'), 'table:display') : attributeOf(childOf(style, 'style:text-properties'), 'text:display')
    if (shown !== undefined) return shown === 'none' || shown === 'false'
    next = attributeOf(style, 'style:parent-style-name')
  }
  return false
}

function levelsOf(style: MarkupElement): ListStyle {
  return new Map(elementsIn(style).map(level => [Number(attributeOf(level, 'text:level') ?? '1'), levelOf(level)]))
}

function levelOf(level: MarkupElement): LevelStyle {
  const isBullet = level.name === 'text:list-level-style-bullet' || level.name === 'text:list-level-style-image'
  const bullet = attributeOf(level, 'text:bullet-char') ?? '•'
  const template = attributeOf(level, 'style:num-list-format') ?? attributeOf(level, 'loext:num-list-format')
  const start = Number(attributeOf(level, 'text:start-value') ?? '1')
  return {
    // Bullets of symbol fonts are private to them.
    ...(isBullet ? { bullet: /^\p{Co}/u.test(bullet) ? '•' : bullet } : {}),
    format: attributeOf(level, 'style:num-format') ?? '',
    prefix: attributeOf(level, 'style:num-prefix') ?? '',
    suffix: attributeOf(level, 'style:num-suffix') ?? '',
    start: Number.isSafeInteger(start) && start >= 0 ? start : 1,
    displayLevels: Number(attributeOf(level, 'text:display-levels') ?? '1') || 1,
    ...(template === undefined ? {} : { template }),
  }
}

function languageIn(holders: readonly MarkupElement[]): string | undefined {
  const defaults = holders.flatMap(holder => descendantsOf(holder, 'style:default-style')).filter(style => attributeOf(style, 'style:family') === 'paragraph' || attributeOf(style, 'style:family') === 'table-cell')
  const [language] = defaults.flatMap(style => attributeOf(childOf(style, 'style:text-properties'), 'fo:language') ?? [])
  return language !== undefined && /^[a-z]{2}$/.test(language) ? language : undefined
}
