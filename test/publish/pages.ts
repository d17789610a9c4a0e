/** Pages as a reader's program takes them in: elements with their attributes and texts, by an XML parser that forgives nothing. */
import { SaxesParser } from 'saxes'

/** One element, in document order. */
export interface PageElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Names of the elements around it, outermost first. */
  readonly within: readonly string[]
  /** All text in it. */
  text: string
}

/** @throws {Error} When the page is not well-formed XML behind its first line. */
export function elementsOf(html: string): readonly PageElement[] {
  const parser = new SaxesParser({ fragment: false })
  const found: PageElement[] = []
  const open: PageElement[] = []
  parser.on('error', error => { throw error })
  parser.on('opentag', ({ name, attributes }) => {
    const element: PageElement = { name, attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])), within: open.map(one => one.name), text: '' }
    found.push(element)
    open.push(element)
  })
  parser.on('text', text => { for (const element of open) element.text += text })
  parser.on('closetag', () => { open.pop() })
  if (!html.startsWith('<!DOCTYPE html>\n')) throw new Error('The page does not begin with its document type')
  parser.write(html.slice('<!DOCTYPE html>\n'.length)).close()
  return found
}

/** Where a link leads from a page: the path in the folder, and the fragment. */
export function targetOf(href: string, page: string): { readonly path: string, readonly fragment: string } {
  const base = new URL(`https://site.invalid/${page}`)
  const { pathname, hash } = new URL(href, base)
  return { path: decodeURIComponent(pathname.slice(1)), fragment: decodeURIComponent(hash.slice(1)) }
}
