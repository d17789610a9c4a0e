/**
 * HTML → tree, as browsers build it, with every run of text at its place in the source.
 *
 * The parser would join runs that end up side by side, and then say only where the first began and the last ended; text that is
 * moved out of a table would lose its place. So each run stays a node of its own.
 */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, type ParserError, type TreeAdapter } from 'parse5'
import { LegacyRefusal } from '../read-document.ts'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.Node
export type HtmlText = DefaultTreeAdapterTypes.TextNode

/** A stretch of the source, UTF-16 indices. */
export interface Range {
  readonly from: number
  readonly to: number
}

const { createTextNode, appendChild, insertBefore } = defaultTreeAdapter

/**
 * Builds the tree.
 *
 * @throws {LegacyRefusal} When elements nest deeper than `depth`.
 */
export function htmlTree(text: string, depth: number): { readonly root: DefaultTreeAdapterTypes.Document, readonly errors: readonly ParserError[] } {
  const errors: ParserError[] = []
  let open = 0
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    insertText: (parent, value) => { appendChild(parent, createTextNode(value)) },
    insertTextBefore: (parent, value, before) => { insertBefore(parent, createTextNode(value), before) },
    onItemPush: () => {
      open++
      if (open > depth) throw new LegacyRefusal('legacy.limit', { what: 'levels of nested elements', limit: String(depth), found: `more than ${depth}` })
    },
    onItemPop: () => { open-- },
  }
  const root = parse(text, { treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: false, onParseError: error => { if (FATAL.has(error.code)) errors.push(error) } })
  return { root, errors }
}

/** Errors after which the parser drops what follows. */
const FATAL: ReadonlySet<string> = new Set(['eof-in-tag', 'eof-in-comment', 'eof-in-script-html-comment-like-text'])

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node
export const isText = (node: HtmlNode): node is HtmlText => node.nodeName === '#text' && 'value' in node
export const isComment = (node: HtmlNode): node is DefaultTreeAdapterTypes.CommentNode => node.nodeName === '#comment'

/** Children, those of a template included. */
export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  if ('content' in node) return node.content.childNodes
  return 'childNodes' in node ? node.childNodes : []
}

/** Where a node stands; `undefined` for an element that the parser put in. */
export function rangeOf(node: HtmlNode): Range | undefined {
  const location = 'sourceCodeLocation' in node ? node.sourceCodeLocation : undefined
  return location === undefined || location === null ? undefined : { from: location.startOffset, to: location.endOffset }
}

export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find(attribute => attribute.name === name)?.value
}

/** Where the value of an attribute stands in its tag, without quotation marks. */
export function valueRangeOf(element: HtmlElement, name: string, text: string): Range | undefined {
  const location = element.sourceCodeLocation?.attrs?.[name]
  if (location === undefined) return undefined
  const raw = text.slice(location.startOffset, location.endOffset)
  const equals = raw.indexOf('=')
  if (equals < 0) return undefined
  const value = raw.slice(equals + 1)
  const lead = value.length - value.trimStart().length
  const quote = value.charAt(lead)
  const from = location.startOffset + equals + 1 + lead
  return quote === '"' || quote === "'" ? { from: from + 1, to: location.endOffset - 1 } : { from, to: location.endOffset }
}

/** The text of an element and all below it. */
export function textOf(node: HtmlNode): string {
  const parts: string[] = []
  const stack: HtmlNode[] = [node]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (isText(next)) parts.push(next.value)
    stack.push(...[...childrenOf(next)].reverse())
  }
  return parts.join('')
}
