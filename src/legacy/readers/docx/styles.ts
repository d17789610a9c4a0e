/** What the styles of a document say that matters to its meaning: headings, lists, hidden text, indents, language. */
import { attributeOf, childOf, elementsIn, type MarkupElement } from '../markup/tree.ts'

/** A list that a paragraph belongs to. */
export interface ListUse {
  readonly list: string
  readonly level: number
}

export interface StyleSheet {
  /** Level of a heading, from 1, of a paragraph style. */
  readonly headingLevel: (style: string | undefined) => number | undefined
  /** List of a paragraph style; without `list` it only changes the level. */
  readonly listOf: (style: string | undefined) => Partial<ListUse>
  /** Columns before the text of a paragraph style, or `undefined`. */
  readonly indentOf: (style: string | undefined) => number | undefined
  /** Whether a style, of paragraphs or characters, hides text. */
  readonly hides: (style: string | undefined) => boolean | undefined
  /** Languages of text: Latin, East Asian and of complex scripts, as `fr-FR`. */
  readonly languages: Languages
  /** Styles of the lines of a table of contents. */
  readonly contentsStyles: ReadonlySet<string>
  /** The style that paragraphs without one have. */
  readonly defaultStyle: string | undefined
}

export interface Languages {
  readonly latin?: string
  readonly eastAsian?: string
  readonly complex?: string
}

/** A style on a style on a style: no document goes so far, and a circle has to end. */
const LONGEST_CHAIN = 20

/** Reads the part of the styles; without one nothing is styled. */
export function styleSheet(part: MarkupElement | undefined): StyleSheet {
  const styles = new Map<string, MarkupElement>()
  let defaultStyle: string | undefined
  for (const style of elementsIn(part, 'w:style')) {
    const id = attributeOf(style, 'w:styleId')
    if (id === undefined || styles.has(id)) continue
    styles.set(id, style)
    if (attributeOf(style, 'w:type') === 'paragraph' && isOn(attributeOf(style, 'w:default') ?? '0')) defaultStyle ??= id
  }
  const search = <T>(id: string | undefined, look: (style: MarkupElement) => T | undefined): T | undefined => {
    let style = id === undefined ? undefined : styles.get(id)
    for (let steps = 0; style !== undefined && steps < LONGEST_CHAIN; steps++) {
      const found = look(style)
      if (found !== undefined) return found
      style = styles.get(attributeOf(childOf(style, 'w:basedOn'), 'w:val') ?? '')
    }
    return undefined
  }
  return {
    headingLevel: id => {
      const level = search(id, headingLevelOf)
      return level === 0 ? undefined : level
    },
    listOf: id => ({
      ...defined('list', search(id, style => attributeOf(childOf(style, 'w:pPr', 'w:numPr', 'w:numId'), 'w:val'))),
      ...defined('level', numberIn(search(id, style => attributeOf(childOf(style, 'w:pPr', 'w:numPr', 'w:ilvl'), 'w:val')))),
    }),
    indentOf: id => search(id, style => columnsOf(childOf(style, 'w:pPr', 'w:ind'))),
    hides: id => search(id, style => toggle(childOf(style, 'w:rPr', 'w:vanish'))),
    languages: languagesOf(childOf(part, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang')),
    contentsStyles: new Set([...styles].filter(([, style]) => CONTENTS_NAME.test(attributeOf(childOf(style, 'w:name'), 'w:val') ?? '')).map(([id]) => id)),
    defaultStyle,
  }
}

/** Languages that a `w:lang` names. */
export function languagesOf(element: MarkupElement | undefined): Languages {
  return {
    ...defined('latin', attributeOf(element, 'w:val')),
    ...defined('eastAsian', attributeOf(element, 'w:eastAsia')),
    ...defined('complex', attributeOf(element, 'w:bidi')),
  }
}

// Ids are translated by Word, names of the styles it knows are not.
const HEADING_NAME = /^heading ([1-9])$/i
const CONTENTS_NAME = /^toc [1-9]$/i
const HEADING_ID = /^(?:heading|titre|t[ií]tulo|[uü]berschrift|titolo|kop|rubrik|nag[lł][oó]wek|заголовок)[ _-]?([1-9])$/i

/** 0 where the style says that it is none. */
function headingLevelOf(style: MarkupElement): number | undefined {
  const name = attributeOf(childOf(style, 'w:name'), 'w:val') ?? ''
  const outline = numberIn(attributeOf(childOf(style, 'w:pPr', 'w:outlineLvl'), 'w:val'))
  const named = HEADING_NAME.exec(name)?.[1] ?? HEADING_ID.exec(attributeOf(style, 'w:styleId') ?? '')?.[1]
  if (named !== undefined) return Number(named)
  if (outline !== undefined) return outline < 9 ? outline + 1 : 0
  return /^title$/i.test(name) ? 1 : undefined
}

/** Whether a property that is on or off is on; `undefined` where it is not there. */
export function toggle(element: MarkupElement | undefined): boolean | undefined {
  return element === undefined ? undefined : isOn(attributeOf(element, 'w:val') ?? '1')
}

export const isOn = (value: string): boolean => value !== '0' && value !== 'false' && value !== 'off'

/** A column is 6 points wide here: 120 twentieths of a point. */
const COLUMN = 120

/** Columns before the first line, from the left indent and what hangs. */
export function columnsOf(indent: MarkupElement | undefined): number | undefined {
  const left = numberIn(attributeOf(indent, 'w:start') ?? attributeOf(indent, 'w:left'))
  const first = (numberIn(attributeOf(indent, 'w:firstLine')) ?? 0) - (numberIn(attributeOf(indent, 'w:hanging')) ?? 0)
  return left === undefined ? undefined : Math.max(0, Math.round((left + first) / COLUMN))
}

/** A whole number of at most nine digits. */
export function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^-?[0-9]{1,9}$/.test(text) ? Number(text) : undefined
}

function defined<K extends string, T>(name: K, value: T | undefined): { readonly [P in K]?: T } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [P in K]?: T }
}
