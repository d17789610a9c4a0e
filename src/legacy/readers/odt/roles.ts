/** What the elements of OpenDocument are to a reader: which of them hold something else than the text of the document. */
import type { NodeRole } from '../source-node.ts'
import { attributeOf, childOf, elementsIn, type MarkupElement } from '../markup/tree.ts'

const BY_NAME: ReadonlyMap<string, NodeRole> = new Map<string, NodeRole>([
  ['office:meta', 'metadata'], ['office:settings', 'metadata'], ['svg:title', 'metadata'], ['svg:desc', 'metadata'],
  ['office:scripts', 'macro'], ['text:script', 'macro'],
  ...['header', 'header-left', 'header-first'].map(name => [`style:${name}`, 'header'] as const), ...['footer', 'footer-left', 'footer-first'].map(name => [`style:${name}`, 'footer'] as const),
  ['text:tracked-changes', 'deleted-text'], ['table:tracked-changes', 'deleted-text'], ['text:note', 'footnote'], ['office:annotation', 'comment'],
  ['draw:object', 'embedded-object'], ['draw:object-ole', 'embedded-object'], ['draw:image', 'image'], ['office:forms', 'list-of-values'],
  ['text:number', 'alternative'], ['text:ruby-text', 'alternative'], ['table:shapes', 'other-part'],
  ...['table-of-content', 'illustration-index', 'table-index', 'object-index', 'alphabetical-index', 'user-index', 'bibliography'].map(name => [`text:${name}`, 'alternative'] as const),
  ['table:covered-table-cell', 'hidden'],
])

/** What may be said of an element only by looking elsewhere. */
export interface Surroundings {
  /** Whether a style hides what has it. */
  readonly hides: (family: string, style: string | undefined) => boolean
}

/** Names of custom properties by which a fill-in form knows itself. */
export const FORM_PROPERTY = 'ipo-reports:'

/** The role of what stands in an element; `undefined` where it is the text of the document, or what stands above decides. */
export function roleOf(element: MarkupElement, { hides }: Surroundings): NodeRole | undefined {
  const role = BY_NAME.get(element.name)
  if (role !== undefined) return role
  const style = attributeOf(element, 'text:style-name')
  switch (element.name) {
    case 'text:span':
      return hides('text', style) ? 'hidden' : undefined
    case 'text:p': case 'text:h':
      return hides('paragraph', style) || isHidden(childOf(element, 'text:hidden-paragraph')) ? 'hidden' : undefined
    case 'text:section':
      return attributeOf(element, 'text:display') === 'none' || isHidden(element) ? 'hidden' : undefined
    case 'text:hidden-text':
      return isHidden(element) ? 'hidden' : undefined
    case 'table:table':
      return hides('table', attributeOf(element, 'table:style-name')) ? 'hidden' : undefined
    default:
      return undefined
  }
}

const isHidden = (element: MarkupElement | undefined): boolean => attributeOf(element, 'text:is-hidden') === 'true'

/** Whether an element stands in a paragraph without being a part of its text, such as a frame. */
export function leavesParagraph(name: string): boolean {
  return /^(?:draw|table|office|svg|form|dr3d|chart|presentation|script|style|number):/.test(name)
}

/** An attribute that holds text. */
export interface TextAttribute {
  readonly name: string
  readonly text: string
  /** None for the value of a cell that shows no text. */
  readonly role?: NodeRole
}

/** The attributes of an element that hold text, in the order in which they are listed. */
export function textAttributesOf(element: MarkupElement, inSheets: boolean): TextAttribute[] {
  return [...listed(element, inSheets), ...valueOf(element)].filter(({ text }) => text !== '')
}

const LISTED: ReadonlyMap<string, readonly (readonly [string, NodeRole])[]> = new Map<string, readonly (readonly [string, NodeRole])[]>([
  ['text:a', [['xlink:href', 'link-target']]], ['draw:a', [['xlink:href', 'link-target']]],
  ['table:table-cell', [['table:formula', 'formula']]], ['table:covered-table-cell', [['table:formula', 'formula']]],
  ['table:content-validation', [['table:condition', 'list-of-values']]],
  ['text:label', [['text:value', 'list-of-values']]], ['form:item', [['form:label', 'list-of-values']]], ['form:option', [['form:label', 'list-of-values']]],
  ['text:hidden-text', [['text:string-value', 'hidden']]],
  ...['form:text', 'form:textarea', 'form:formatted-text', 'form:date', 'form:combobox'].map((name): [string, readonly (readonly [string, NodeRole])[]] => [name, [['form:current-value', 'other-part']]]),
])

function listed(element: MarkupElement, inSheets: boolean): TextAttribute[] {
  if (element.name === 'table:table' && inSheets) return [{ name: 'table:name', text: attributeOf(element, 'table:name') ?? '', role: 'sheet-name' }]
  return (LISTED.get(element.name) ?? []).map(([name, role]) => ({ name, text: attributeOf(element, name) ?? '', role }))
}

const VALUES: ReadonlyMap<string, string> = new Map([
  ['date', 'office:date-value'], ['time', 'office:time-value'], ['float', 'office:value'], ['percentage', 'office:value'], ['currency', 'office:value'],
  ['boolean', 'office:boolean-value'], ['string', 'office:string-value'],
])

/** The value of a cell without paragraph. */
function valueOf(element: MarkupElement): TextAttribute[] {
  const name = VALUES.get(attributeOf(element, 'office:value-type') ?? '')
  if (element.name !== 'table:table-cell' || name === undefined || elementsIn(element, 'text:p').length > 0) return []
  return [{ name, text: attributeOf(element, name) ?? '' }]
}
