/** Tree → blocks and tables, in reading order; what is not shown is named. */
import type { ValidationIssue } from '../../../issue/issue.ts'
import type { BodyPart } from '../../blocks.ts'
import type { LeftOutReason } from '../../ledger/ledger.ts'
import { Gatherer } from '../markup/gatherer.ts'
import { htmlReferences } from '../markup/character-references.ts'
import type { LegacyLimits } from '../limits.ts'
import type { ReadDocument } from '../read-document.ts'
import type { SourceCharacters } from '../source-characters.ts'
import { formStateOf, holdsText, isDisabled, isUnticked, labelsUnticked, shownOptions, type FormState } from './forms.ts'
import { hasPrintedLabel, listCount, nextLabel } from './list-labels.ts'
import { indentOf, isHidden, type StyleSheet } from './styles.ts'
import { TableReader } from './tables.ts'
import { BLOCKS, count, LISTS, NOT_SHOWN, OUTSIDE, wordList, type Context, type WalkCounts } from './shown.ts'
import { attributeOf, childrenOf, isComment, isElement, isText, rangeOf, textOf, valueRangeOf, type HtmlElement, type HtmlNode, type Range } from './tree.ts'

/** Walks through the tree once. */
export class HtmlWalk {
  readonly named: ReadDocument['leftOut'][number][] = []
  readonly texts: Range[] = []
  readonly counts: WalkCounts = { hidden: { count: 0 }, disabled: { count: 0 }, outside: { count: 0 }, options: { count: 0 }, images: { count: 0 } }
  readonly #source: SourceCharacters
  readonly #sheet: StyleSheet
  readonly #forms: FormState
  readonly #gatherer: Gatherer
  readonly #tables: TableReader
  readonly #targets = new Set<number>()
  #body: BodyPart[] = []
  #label: string | undefined
  /** Whether the text that comes next belongs to a box that is not ticked. */
  #unticked = false

  constructor(source: SourceCharacters, root: HtmlNode, sheet: StyleSheet, limits: LegacyLimits, issues: ValidationIssue[]) {
    this.#source = source
    this.#sheet = sheet
    this.#forms = formStateOf(root)
    this.#gatherer = new Gatherer(source, issues)
    this.#tables = new TableReader(limits, sheet)
  }

  read(root: HtmlNode): BodyPart[] {
    const context: Context = { kind: 'paragraph', indent: 0, listLevel: 0 }
    this.#children(root, context)
    this.#flush(context)
    return this.#body
  }

  #children(node: HtmlNode, context: Context): void {
    let run: Range | undefined
    for (const child of childrenOf(node)) {
      const range = isText(child) ? rangeOf(child) : undefined
      // The parser cuts text at white space, and not always behind the semicolon of a character reference.
      if (run !== undefined && range?.from === run.to) run = { from: run.from, to: range.to }
      else {
        if (run !== undefined) this.#text(run, context)
        run = range
      }
      if (range === undefined) this.#node(child, context)
    }
    if (run !== undefined) this.#text(run, context)
  }

  #node(node: HtmlNode, context: Context): void {
    const range = rangeOf(node)
    if (isText(node)) return range === undefined ? undefined : this.#text(range, context)
    if (isComment(node)) return this.#comment(node)
    if (isElement(node)) this.#element(node, context)
  }

  #comment(node: HtmlNode): void {
    const range = rangeOf(node)
    if (range === undefined) return
    // What only looks like a comment to a browser, such as "<![if …]>" and "<?xml …?>".
    this.named.push({ ...range, why: this.#source.text.startsWith('<!--', range.from) ? 'comment' : 'markup' })
  }

  #text(range: Range, { leave, kept }: Context): void {
    this.texts.push(range)
    const why = leave ?? (this.#unticked ? 'list-of-values' : undefined)
    if (why !== undefined) return this.#leave(range, why)
    this.#pieces(range, kept === true, false)
  }

  /** Text with its character references. */
  #pieces({ from, to }: Range, kept: boolean, inAttribute: boolean): void {
    let at = from
    for (const reference of htmlReferences(this.#source.text.slice(from, to), inAttribute)) {
      this.#gatherer.text(at, from + reference.from, kept)
      this.#gatherer.reference(from + reference.from, from + reference.to, reference.text, kept)
      at = from + reference.to
    }
    this.#gatherer.text(at, to, kept)
  }

  #leave(range: Range, why: LeftOutReason): void {
    const text = this.#source.text.slice(range.from, range.to)
    if (text.trim() === '') return
    const lead = text.length - text.trimStart().length
    const visible = { from: range.from + lead, to: range.from + lead + text.trim().length }
    this.named.push({ ...visible, why })
    if (why === 'hidden') count(this.counts.hidden, visible)
    if (why === 'list-of-values') count(this.counts.options, visible)
  }

  #element(element: HtmlElement, context: Context): void {
    const { tagName } = element
    if (OUTSIDE.has(tagName)) count(this.counts.outside, rangeOf(element))
    const leave = NOT_SHOWN.get(tagName) ?? context.leave ?? (isHidden(element, this.#sheet) ? 'hidden' : undefined)
    if (leave !== undefined) return this.#below(element, { ...context, leave })
    if (tagName === 'br') return this.#gatherer.lineBreak(rangeOf(element)?.to ?? 0)
    if (tagName === 'img') return this.#image(element)
    if (tagName === 'input') return this.#input(element)
    if (tagName === 'select') return this.#select(element, context)
    if (tagName === 'textarea') return this.#control(element, context)
    if (tagName === 'label') return this.#below(element, labelsUnticked(element, this.#forms) ? { ...context, leave: 'list-of-values' } : context)
    if (tagName === 'a') return this.#link(element, context)
    if (tagName === 'table') return this.#table(element, context)
    if (BLOCKS.has(tagName)) return this.#block(element, context)
    this.#children(element, context)
  }

  /** Text that is left out may hold blocks of its own: they begin and end nothing. */
  #below(element: HtmlElement, context: Context): void {
    if (context.leave !== undefined && BLOCKS.has(element.tagName)) this.#gatherer.gap(rangeOf(element)?.from ?? 0)
    this.#children(element, context)
  }

  #block(element: HtmlElement, context: Context): void {
    this.#flush(context)
    const inner = this.#inside(element, context)
    if (element.tagName === 'li' && context.list !== undefined) this.#label = nextLabel(context.list, element, this.#sheet)
    this.#children(element, inner)
    this.#flush(inner)
    if (element.tagName === 'li') this.#label = undefined
  }

  #inside(element: HtmlElement, context: Context): Context {
    const { tagName } = element
    const { level: _, ...outer } = context
    const indent = context.indent + (tagName === 'dd' || tagName === 'blockquote' ? 4 : indentOf(element))
    if (LISTS.has(tagName)) {
      return { ...outer, kind: 'paragraph', indent: indent + (context.listLevel > 0 ? 4 : 0), list: listCount(element, this.#sheet, context.listLevel), listLevel: context.listLevel + 1 }
    }
    if (tagName === 'li') return { ...outer, kind: 'listItem', indent }
    const level = /^h([1-6])$/.exec(tagName)?.[1]
    if (level !== undefined) return { ...outer, kind: 'heading', level: Number(level), indent }
    if (/^(?:pre|xmp|listing|plaintext)$/.test(tagName)) return { ...outer, indent, kept: true }
    const word = wordList(element)
    return word === undefined ? { ...outer, indent } : { ...outer, kind: 'listItem', indent: 4 * (word - 1) }
  }

  #flush(context: Context): void {
    this.#unticked = false
    const label = this.#label
    const { kind, indent, level } = context
    const block = this.#gatherer.take({ kind, indent, ...(level === undefined || kind !== 'heading' ? {} : { level }) })
    if (block === undefined) return
    this.#label = undefined
    const at = block.pieces[0]?.from ?? 0
    const lead = label === undefined || hasPrintedLabel(block.text) ? undefined : `${label} `
    if (lead === undefined || label === undefined) {
      this.#body.push(label === undefined && kind === 'listItem' && !hasPrintedLabel(block.text) && context.list !== undefined ? { ...block, kind: 'paragraph' } : block)
      return
    }
    const pieces = [{ from: at, to: at, text: label, why: 'list-number' as const }, { from: at, to: at, text: ' ', why: 'markup-space' as const }, ...block.pieces]
    const links = block.links?.map(link => ({ ...link, start: link.start + lead.length, end: link.end + lead.length }))
    this.#body.push({ ...block, kind: 'listItem', text: lead + block.text, pieces, ...(links === undefined ? {} : { links }) })
  }

  #image(element: HtmlElement): void {
    const range = rangeOf(element)
    count(this.counts.images, range)
    const alt = valueRangeOf(element, 'alt', this.#source.text)
    if (alt !== undefined) this.named.push({ ...alt, why: 'metadata' })
    if (range !== undefined) this.#gatherer.gap(range.to)
  }

  /** A box that is not ticked takes the words behind it along, up to the next control or the end of the paragraph. */
  #input(element: HtmlElement): void {
    const range = rangeOf(element)
    this.#unticked = isUnticked(element) && !this.#hasLabel(element)
    if (holdsText(element)) this.#value(element)
    else if ((attributeOf(element, 'type') ?? '').toLowerCase() === 'hidden' && (attributeOf(element, 'value') ?? '').trim() !== '') count(this.counts.hidden, range)
    if (range !== undefined) this.#gatherer.gap(range.to)
  }

  #hasLabel(element: HtmlElement): boolean {
    const id = attributeOf(element, 'id')
    const parent = element.parentNode
    return (id !== undefined && this.#labelled.has(id)) || (parent !== null && isElement(parent) && parent.tagName === 'label')
  }

  /** Ids that a label is for. */
  labelledBy(ids: ReadonlySet<string>): this {
    this.#labelled = ids
    return this
  }

  #labelled: ReadonlySet<string> = new Set()

  #value(element: HtmlElement): void {
    const range = valueRangeOf(element, 'value', this.#source.text)
    if (range === undefined || (attributeOf(element, 'value') ?? '').trim() === '') return
    if (this.#isStale(element)) {
      count(this.counts.disabled, range)
      this.named.push({ ...range, why: 'hidden' })
      return
    }
    this.#gatherer.gap(range.from)
    this.#pieces(range, false, true)
    this.#gatherer.gap(range.to)
  }

  /** A disabled control among others that are not. */
  #isStale(element: HtmlElement): boolean {
    return isDisabled(element) && !this.#forms.allDisabled
  }

  #control(element: HtmlElement, context: Context): void {
    const stale = this.#isStale(element) && textOf(element).trim() !== ''
    if (stale) count(this.counts.disabled, rangeOf(element))
    this.#gatherer.gap(rangeOf(element)?.from ?? 0)
    this.#children(element, stale ? { ...context, leave: 'hidden' } : { ...context, kept: true })
    this.#gatherer.gap(rangeOf(element)?.to ?? 0)
  }

  #select(element: HtmlElement, context: Context): void {
    const shown = shownOptions(element)
    const stale = this.#isStale(element)
    if (stale) count(this.counts.disabled, rangeOf(element))
    const visit = (node: HtmlNode): void => {
      if (isElement(node) && node.tagName === 'optgroup') childrenOf(node).forEach(visit)
      else if (isElement(node) && node.tagName === 'option' && shown.has(node) && !stale) {
        this.#gatherer.gap(rangeOf(node)?.from ?? 0)
        this.#children(node, context)
        this.#gatherer.gap(rangeOf(node)?.to ?? 0)
      } else this.#node(node, isText(node) ? context : { ...context, leave: 'list-of-values' })
    }
    childrenOf(element).forEach(visit)
  }

  #link(element: HtmlElement, context: Context): void {
    const start = this.#gatherer.length
    this.#children(element, context)
    const range = valueRangeOf(element, 'href', this.#source.text)
    const href = (attributeOf(element, 'href') ?? '').trim()
    // The parser repeats an unclosed link in the paragraphs that follow: its address stands in the source once.
    if (range === undefined || href === '' || /^(?:#|javascript:|data:)/i.test(href) || this.#targets.has(range.from)) return
    this.#targets.add(range.from)
    const target = new Gatherer(this.#source, [])
    let at = range.from
    for (const { from, to, text } of htmlReferences(this.#source.text.slice(range.from, range.to), true)) {
      target.text(at, range.from + from)
      target.changed(range.from + from, range.from + to, text, 'character-reference')
      at = range.from + to
    }
    target.text(at, range.to)
    const block = target.take({ kind: 'paragraph', indent: 0 })
    if (block === undefined) return
    this.named.push({ ...range, why: 'link-target', yields: true })
    this.#gatherer.link(start, { text: block.text, pieces: block.pieces })
  }

  #table(element: HtmlElement, context: Context): void {
    this.#flush(context)
    const { level: _, list: _list, ...outer } = context
    const read = (node: HtmlElement): BodyPart[] => this.#apart(node, { ...outer, kind: 'paragraph', indent: 0, listLevel: 0 })
    const { table, captions } = this.#tables.read(element, read, node => { this.#node(node, { ...context, leave: 'hidden' }) })
    this.#body.push(...captions)
    if (table.rows.length > 0) this.#body.push(table)
  }

  /** What stands in a cell. */
  #apart(element: HtmlElement, context: Context): BodyPart[] {
    const [body, label] = [this.#body, this.#label]
    this.#body = []
    this.#label = undefined
    this.#children(element, context)
    this.#flush(context)
    const inner = this.#body
    this.#body = body
    this.#label = label
    return inner
  }
}
