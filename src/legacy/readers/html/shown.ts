/** What elements are to a reader of a page: blocks, lists, parts that are not shown; and the counts of what was not. */
import type { BlockKind } from '../../blocks.ts'
import type { LeftOutReason } from '../../ledger/ledger.ts'
import type { ListCount } from './list-labels.ts'
import { attributeOf, type HtmlElement, type Range } from './tree.ts'

/** What was found in a page beside its text. */
export interface WalkCounts {
  readonly hidden: { count: number, first?: Range }
  readonly disabled: { count: number, first?: Range }
  readonly outside: { count: number, first?: Range }
  readonly options: { count: number, first?: Range }
  readonly images: { count: number, first?: Range }
}

/** What holds for the text below an element. */
export interface Context {
  readonly kind: BlockKind
  readonly indent: number
  readonly level?: number
  readonly kept?: boolean
  readonly list?: ListCount
  readonly listLevel: number
  /** Reason why the text is left out. */
  readonly leave?: LeftOutReason
}

export const BLOCKS: ReadonlySet<string> = new Set((
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset header hgroup html legend li listing main menu nav '
  + 'ol optgroup p plaintext pre search section summary ul xmp h1 h2 h3 h4 h5 h6 hr caption table thead tbody tfoot tr td th frame noframes').split(' '))
export const LISTS: ReadonlySet<string> = new Set(['ol', 'ul', 'menu', 'dir'])
export const NOT_SHOWN: ReadonlyMap<string, LeftOutReason> = new Map([
  ['script', 'markup'], ['style', 'markup'], ['xml', 'metadata'], ['title', 'metadata'], ['head', 'metadata'], ['template', 'hidden'], ['noscript', 'hidden'], ['noframes', 'hidden'],
  ['datalist', 'list-of-values'], ['button', 'metadata'], ['iframe', 'hidden'], ['noembed', 'hidden'],
])
export const OUTSIDE: ReadonlySet<string> = new Set(['iframe', 'frame', 'object', 'embed'])

/** Counts one more, and keeps the first place. */
export function count(of: { count: number, first?: Range }, range: Range | undefined): void {
  of.count++
  if (range !== undefined) of.first ??= range
}

/** Level of a paragraph that Word saved as a list item, from 1. */
export function wordList(element: HtmlElement): number | undefined {
  const level = /mso-list:[^;]{0,40}level([1-9])/.exec(attributeOf(element, 'style') ?? '')?.[1]
  return level === undefined ? undefined : Number(level)
}
