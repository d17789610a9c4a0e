/** Markup, written so that it is well-formed as XML and as HTML; no text of a report becomes markup. */

/** A piece of markup. */
export interface Markup {
  readonly markup: string
}

/** What an element holds; texts are escaped. */
export type Content = Markup | string | undefined | readonly Content[]

export type Attributes = Readonly<Record<string, string | undefined>>

const VOID_ELEMENTS: ReadonlySet<string> = new Set(['br', 'link', 'meta'])
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

/** One element. An attribute that is `undefined` is not written. */
export function element(name: string, attributes: Attributes, ...content: readonly Content[]): Markup {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(value)}"`)).join('')
  return { markup: VOID_ELEMENTS.has(name) ? `<${name}${written} />` : `<${name}${written}>${textOf(content)}</${name}>` }
}

/** Pieces one after another, each on a line. */
export function lines(...content: readonly Content[]): Markup {
  return { markup: content.flat(9).map(textOf).filter(text => text !== '').map(text => `${text}\n`).join('') }
}

/** Content with a separator between its pieces. */
export function joined(content: readonly Content[], separator: string): Content {
  return content.flatMap((one, index) => (index === 0 ? [one] : [separator, one]))
}

function textOf(content: Content): string {
  if (content === undefined) return ''
  if (typeof content === 'string') return escaped(content)
  return 'markup' in content ? content.markup : content.map(textOf).join('')
}

/** C1 controls and noncharacters are characters of XML, but none of HTML. */
function escaped(text: string): string {
  return text.replace(/[\u0080-\u009f]|\p{Noncharacter_Code_Point}/gu, '\uFFFD').replace(/[&<>"\r]/g, character => ESCAPES[character] ?? character)
}
