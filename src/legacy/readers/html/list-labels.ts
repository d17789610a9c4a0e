/** The labels that a browser counts for the items of a list. */
import { letterOf, romanOf } from '../../recognisers/labels.ts'
import { attributeOf, isElement, type HtmlElement } from './tree.ts'
import { listStyleOf, type StyleSheet } from './styles.ts'

/** A list while its items are read. */
export interface ListCount {
  readonly style: string
  readonly step: 1 | -1
  next: number
}

const BY_TYPE: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'], ['a', 'lower-alpha'], ['A', 'upper-alpha'], ['i', 'lower-roman'], ['I', 'upper-roman'],
  ['disc', 'disc'], ['circle', 'circle'], ['square', 'square'], ['none', 'none'],
])
const BULLETS: ReadonlyMap<string, string> = new Map([['disc', '•'], ['circle', '◦'], ['square', '▪']])
const LARGEST = 3_000

/** Begins to count the items of `ol` or `ul`. */
export function listCount(list: HtmlElement, sheet: StyleSheet, level: number): ListCount {
  const type = attributeOf(list, 'type') ?? ''
  const counted = list.tagName === 'ol' ? 'decimal' : (['disc', 'circle'][level] ?? 'square')
  const style = listStyleOf(list, sheet) ?? BY_TYPE.get(type) ?? BY_TYPE.get(type.toLowerCase()) ?? counted
  const reversed = attributeOf(list, 'reversed') !== undefined
  const start = wholeNumber(attributeOf(list, 'start'))
  return { style, step: reversed ? -1 : 1, next: start ?? (reversed ? list.childNodes.filter(node => isElement(node) && node.tagName === 'li').length : 1) }
}

/** The label of the next item; `undefined` where the list shows none. */
export function nextLabel(count: ListCount, item: HtmlElement, sheet: StyleSheet): string | undefined {
  const value = wholeNumber(attributeOf(item, 'value')) ?? count.next
  count.next = value + count.step
  const style = listStyleOf(item, sheet) ?? BY_TYPE.get(attributeOf(item, 'type') ?? '') ?? count.style
  const bullet = BULLETS.get(style)
  if (style === 'none') return undefined
  return bullet ?? `${counterText(value, style)}.`
}

function counterText(value: number, style: string): string {
  if (value < 1 || value > LARGEST || style === 'decimal') return String(value)
  const text = style.endsWith('roman') ? romanOf(value) : letterOf(value)
  return style.startsWith('upper') ? text.toUpperCase() : text
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\s{0,5}-?[0-9]{1,6}/.test(text) ? Number.parseInt(text, 10) : undefined
}

// A label that is printed in the text: "a)", "(ii)", "3.", "•".
const PRINTED = /^(?:\(?(?:\p{L}|[ivxlc]{1,5}|\p{Nd}{1,3}|[a-z]{2}(?=\)))[.)](?:\s|$)|[-–—•·▪◦‣*]\s)/u

/** Whether a text has its label in it: then none is counted. */
export function hasPrintedLabel(text: string): boolean {
  return PRINTED.test(text)
}
