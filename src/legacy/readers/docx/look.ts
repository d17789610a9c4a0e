/** What a paragraph is by its properties and its style: heading, list item with a label, indent. */
import { attributeOf, childOf, type MarkupElement } from '../markup/tree.ts'
import type { ListLabel } from './numbering.ts'
import type { ParagraphLook } from './paragraph.ts'
import { columnsOf, numberIn } from './styles.ts'
import type { Workshop } from './workshop.ts'

/** List 0 means that the paragraph is in none, whatever its style says. */
const NO_LIST = '0'
const DEEPEST_HEADING = 9

/** The label that Word counts for the paragraph; asking for it counts. */
export function labelIn({ styles, numbering }: Workshop, properties: MarkupElement | undefined, style: string | undefined): ListLabel | undefined {
  const own = childOf(properties, 'w:numPr')
  const byStyle = styles.listOf(style)
  const list = attributeOf(childOf(own, 'w:numId'), 'w:val') ?? byStyle.list
  if (list === undefined || list === NO_LIST) return undefined
  const level = numberIn(attributeOf(childOf(own, 'w:ilvl'), 'w:val'))
    ?? byStyle.level ?? (style === undefined ? undefined : numbering.levelOfStyle(list, style)) ?? 0
  const label = numbering.next(list, level)
  return label === undefined ? undefined : { ...label, indent: columnsOf(childOf(properties, 'w:ind')) ?? label.indent }
}

/** What the paragraph is. */
export function lookOf({ styles }: Workshop, properties: MarkupElement | undefined, style: string | undefined, label: ListLabel | undefined): ParagraphLook {
  const outline = numberIn(attributeOf(childOf(properties, 'w:outlineLvl'), 'w:val'))
  const level = outline === undefined ? styles.headingLevel(style) : outline < DEEPEST_HEADING ? outline + 1 : undefined
  const indent = label?.indent ?? columnsOf(childOf(properties, 'w:ind')) ?? styles.indentOf(style) ?? 0
  if (level !== undefined) return { kind: 'heading', indent, level }
  return { kind: label === undefined || label.text === '' ? 'paragraph' : 'listItem', indent }
}
