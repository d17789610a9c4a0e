/** Prose: answers under headings and labels, with labelled lines, quoted questions and tables between. */
import { flat, fragmentOf, joinedFragments, type Block, type BodyPart, type Fragment, type Table } from '../../blocks.ts'
import { excerpt } from '../../notice.ts'
import type { Desk } from '../desk.ts'
import type { Entry, Field, Layout, LeftOutText } from '../reading.ts'
import { headingOf, isEmptyAnswer, itemsIn, referencesIn, statusesIn, statusOfCell, type ColumnRole, type HeadingFound } from '../words/index.ts'
import { roleOf } from './heads.ts'
import { isCorrection, partOf } from './headings.ts'
import { isItemText } from '../item-text.ts'
import { sentencesOf } from '../sentences.ts'
import { readTable } from './tables.ts'

/** Roles that a labelled line may have. */
const LABELLED: ReadonlySet<ColumnRole> = new Set([
  'status', 'answer', 'comment', 'evidence', 'progress', 'date', 'date-adopted', 'date-started', 'date-planned', 'date-completed', 'date-evaluated', 'date-next-evaluation',
])

const OF_LETTERHEAD: ReadonlySet<ColumnRole> = new Set(['office', 'period', 'language', 'contact'])

/** Reads all of a document. */
export function layoutOf(body: readonly BodyPart[], desk: Desk): Layout {
  const layout = readAll(body, new ProseReader(desk, false))
  // A report that was forwarded is quoted as a whole.
  return layout.entries.length > 0 || !flat(body).some(isQuoted) ? layout : readAll(body, new ProseReader(desk, true))
}

function readAll(body: readonly BodyPart[], reader: ProseReader): Layout {
  for (const part of body) reader.part(part)
  return reader.finish()
}

const isQuoted = ({ quoted, text }: Block): boolean => quoted !== undefined || text.startsWith('>')

type Mode = 'front' | 'answer' | 'closing' | 'nowhere'

/** An answer that is being read. */
interface Open {
  readonly items: readonly string[]
  readonly labels: Fragment[]
  readonly fields: Field[]
  readonly paragraphs: Fragment[]
  readonly notes: Fragment[]
  readonly level: number | undefined
  corrects: boolean
}

class ProseReader {
  readonly #desk: Desk
  readonly #entries: Entry[] = []
  readonly #front: Fragment[] = []
  readonly #closing: Fragment[] = []
  readonly #envelope: Fragment[] = []
  readonly #readsQuoted: boolean
  readonly #leftOut: LeftOutText[] = []
  readonly #kept: (readonly Fragment[])[] = []
  #mode: Mode = 'front'
  #open: Open | undefined
  /** Label of a line that stood alone. */
  #pending: { readonly role: ColumnRole, readonly header: string } | undefined
  #corrects = false

  constructor(desk: Desk, readsQuoted: boolean) {
    this.#desk = desk
    this.#readsQuoted = readsQuoted
  }

  part(part: BodyPart): void {
    if (part.kind === 'table') this.#table(part)
    else this.#block(part)
  }

  finish(): Layout {
    this.#close()
    return { entries: this.#entries, front: this.#front, envelope: this.#envelope, closing: this.#closing, leftOut: this.#leftOut, kept: this.#kept }
  }

  #table(table: Extract<BodyPart, { kind: 'table' }>): void {
    const { entries, front, leftOut, kept } = readTable(table, this.#desk, this.#open?.items ?? [])
    this.#leftOut.push(...leftOut)
    this.#kept.push(...kept)
    if (entries.length === 0 && front.length > 0) {
      // A table that holds no answers is laid out for its looks: what stands in it is read as text.
      for (const row of table.rows) this.#row(row)
      return
    }
    this.#entries.push(...entries)
    if (this.#entries.length === entries.length && this.#open === undefined) this.#front.push(...front)
    else if (this.#open !== undefined) this.#open.paragraphs.push(...front)
    if (this.#mode === 'front' && this.#open === undefined) this.#mode = 'nowhere'
  }

  /** A row without answers: before the first one a label and its value are one line. */
  #row({ cells }: Table['rows'][number]): void {
    const blocks = cells.flatMap(cell => flat(cell.body))
    const [label, value, other] = blocks
    const isLine = this.#mode === 'front' && this.#open === undefined && label !== undefined && value !== undefined && other === undefined && cells.length > 1
    if (isLine && label.part === undefined && label.text.length <= LONGEST_NAME && !/[:：.]$/u.test(label.text) && this.#headingIn(label) === undefined && OF_LETTERHEAD.has(roleOf(label.text, this.#desk) ?? 'item')) this.#front.push(joinedFragments([label, value], ': '))
    else for (const block of blocks) this.#block(block)
  }

  #block(block: Block): void {
    if (block.part !== undefined) {
      this.#envelope.push(block)
      this.#leftOut.push({ fragment: block, why: block.part === 'signature' ? 'footer' : 'header' })
      return
    }
    if (isQuoted(block) && !this.#readsQuoted) {
      this.#quoted(block)
      return
    }
    // "1. Introduction" begins no answer to recommendation 1.
    const heading = partOf(block.text) === undefined ? this.#headingIn(block) : undefined
    if (heading !== undefined) this.#begin(block, heading)
    else if (!this.#opensPart(block)) this.#content(block)
  }

  /** A quoted question says what is being answered; it is left out. A quoted answer stays, to be found by the sweep. */
  #quoted(block: Block): void {
    const text = block.text.replace(/^[>\s]+/, '')
    if (statusesIn(text, this.#desk.languageOf(text), { known: this.#desk.known }).some(({ certain }) => certain) || statusOfCell(text)?.certain === true) {
      this.#close()
      this.#mode = 'nowhere'
      return
    }
    this.#leftOut.push({ fragment: block, why: 'repeated-text' })
    const found = headingOf(text, this.#desk.known, undefined, this.#open?.items[0]) ?? itemsIn(text, { known: this.#desk.known })[0]
    if (found === undefined || found.items.length === 0 || !found.items.every(item => this.#desk.known.has(item))) return
    this.#close()
    this.#start(found.items, [], undefined)
  }

  /** A heading of items: by itself, or below what is being answered. */
  #headingIn(block: Block): HeadingFound | undefined {
    const { known } = this.#desk
    const find = (under?: string): HeadingFound | undefined => this.#desk.inLanguages(block.text.slice(0, 200), language => headingOf(block.text, known, language, under))
    const found = find()
    const isRelative = found?.items.some(item => item.startsWith('.')) === true || found?.unknown.some(item => item.startsWith('.')) === true
    const top = isRelative ? undefined : found
    if (top !== undefined && top.items.length > 0) return top
    for (let key = this.#open?.items.length === 1 ? this.#open.items[0] : undefined; key !== undefined; key = aboveOf(key)) {
      const below = find(key)
      if (below !== undefined && below.items.length > 0 && below.items.every(item => this.#desk.known.has(item))) return below
    }
    return top
  }

  #begin(block: Block, heading: HeadingFound): void {
    const { items, unknown, range, restStart } = heading
    const label = fragmentOf(block, 0, restStart)
    this.#close()
    if (unknown.length > 0) this.#desk.note('legacy.item-unknown', label, { found: unknown.join(', '), edition: this.#desk.edition.recommendationSetIdentifier })
    if (range) this.#desk.note('legacy.range-expanded', label, { found: excerpt(label.text), meaning: items.join(', ') })
    if (items.length === 0) {
      this.#mode = 'nowhere'
      return
    }
    this.#start(items, [label], block.level)
    this.#notes(block)
    const rest = fragmentOf(block, restStart)
    if (rest.text.trim() !== '') this.#rest(block, rest)
  }

  /** What stands behind a heading on its line: a status, a title, or the answer. */
  #rest(block: Block, rest: Fragment): void {
    const status = rest.text.length > 60 || STARTS_LIST.test(rest.text) ? undefined : statusOfCell(rest.text, this.#desk.languageOf(rest.text))
    if (status !== undefined && (status.certain || rest.text.length <= 24)) this.#open?.fields.push({ role: 'status', header: '', text: rest })
    else if (block.kind === 'heading' || isTitle(rest.text, this.#desk)) this.#open?.fields.push({ role: 'item-text', header: 'heading', text: rest })
    else this.#text(rest)
  }

  #start(items: readonly string[], labels: Fragment[], level: number | undefined): void {
    this.#open = { items, labels, fields: [], paragraphs: [], notes: [], level, corrects: this.#corrects }
    this.#mode = 'answer'
    this.#corrects = false
  }

  /** A heading of no item ends the answer, unless it stands below that answer's own. */
  #opensPart(block: Block): boolean {
    const part = partOf(block.text)
    const level = this.#open?.level
    const ends = part !== undefined || (block.kind === 'heading' && (this.#open === undefined || level === undefined || block.level === undefined || block.level <= level))
    if (!ends) return false
    const before = this.#mode
    this.#close()
    this.#mode = part ?? (before === 'front' ? 'front' : 'nowhere')
    if (this.#mode === 'front') this.#front.push(block)
    if (this.#mode === 'closing') this.#closing.push(block)
    return true
  }

  #content(block: Block): void {
    if (isCorrection(block.text)) {
      const named = itemsIn(block.text, { known: this.#desk.known }).flatMap(({ items }) => items).filter(item => this.#desk.known.has(item))
      if (named.length > 0 && this.#entries.length + (this.#open === undefined ? 0 : 1) > 0) {
        this.#close()
        this.#corrects = true
        this.#start(named, [], undefined)
      } else if (named.length > 0 && this.#mode === 'front') {
        // What it corrects is not in the text, or only quoted in it.
        this.#desk.note('legacy.answer-corrected', block, { item: named.join(', ') })
      }
    }
    const spoken = this.#mode === 'answer' ? this.#itemsSpokenOf(block) : undefined
    if (spoken !== undefined) {
      this.#close()
      this.#start(spoken, [], undefined)
    }
    if (this.#mode === 'front') this.#front.push(block)
    else if (this.#mode === 'closing') this.#closing.push(block)
    else if (this.#mode === 'answer') {
      this.#notes(block)
      this.#text(block)
    }
  }

  /** "Recommendations 5 to 7 are not applicable to us", behind the answer to another: an answer of its own, without a heading. */
  #itemsSpokenOf({ text }: Block): readonly string[] | undefined {
    if (text.length > LONGEST_SENTENCE || sentencesOf(text).length > 1) return undefined
    const language = this.#desk.languageOf(text)
    const [first, other] = itemsIn(text, { known: this.#desk.known, language })
    const isWhole = first !== undefined && other === undefined && first.start <= LONGEST_LEAD && first.items.length > 0 && first.items.every(item => !item.includes('.') && this.#desk.known.has(item))
    if (!isWhole || first.items.some(item => this.#open?.items.some(open => open.startsWith(item)) === true)) return undefined
    const said = statusesIn(text, language, { known: this.#desk.known, language })
    return said.length > 0 && said.every(({ items = [] }) => items.join() === first.items.join()) ? first.items : undefined
  }

  #notes({ notes = [] }: Block): void {
    this.#open?.notes.push(...notes)
  }

  #text(text: Fragment): void {
    const open = this.#open
    if (open === undefined) return
    const pending = this.#pending
    this.#pending = undefined
    const line = LABELLED_LINE.exec(text.text)
    const role = line === null ? undefined : roleOf(line[1] ?? '', this.#desk)
    if (line === null || role === undefined || !LABELLED.has(role) || this.#namesItems(text.text, open.items)) {
      if (pending !== undefined && text.text.length <= 240) open.fields.push({ ...pending, text })
      else open.paragraphs.push(text)
      return
    }
    const header = (line[1] ?? '').trim()
    this.#leftOut.push({ fragment: fragmentOf(text, 0, line[0].length), why: 'column-header' })
    const value = fragmentOf(text, line[0].length)
    if (value.text === '') this.#pending = { role, header }
    else open.fields.push({ role, header, text: value })
  }

  /** Whether a labelled line speaks of several items by name: then it is running text. */
  #namesItems(text: string, items: readonly string[]): boolean {
    const under = items.length === 1 ? items[0] : undefined
    return statusesIn(text, this.#desk.languageOf(text), { known: this.#desk.known, ...(under === undefined ? {} : { under }) }).some(({ items: named = [] }) => named.length > 0)
  }

  #close(): void {
    const open = this.#open
    this.#open = undefined
    this.#pending = undefined
    if (open === undefined) return
    const { level: _, corrects, ...entry } = open
    if (entry.fields.every(({ role }) => role === 'item-text') && entry.paragraphs.length === 0) {
      // A heading with nothing below it but headings of its own, or nothing at all.
      this.#leftOut.push(...entry.labels.map(fragment => ({ fragment, why: 'item-label' as const })))
      // Its title is kept, unless the edition has the same.
      for (const { text } of entry.fields) {
        if (isItemText(entry.items, text.text, this.#desk)) this.#leftOut.push({ fragment: text, why: 'item-text' })
        else this.#kept.push([text])
      }
    } else this.#entries.push({ ...entry, ...(corrects ? { corrects } : {}) })
  }
}

/** A few words without a status and without a full stop: the title of what is being answered. */
function isTitle(text: string, desk: Desk): boolean {
  return text.length <= 60 && !/[.。!?;؟]$/u.test(text) && statusesIn(text, desk.languageOf(text), { known: desk.known }).length === 0 && statusOfCell(text) === undefined
    && !isEmptyAnswer(text) && referencesIn(text, desk.known).length === 0
}

/** Longest label beside its value. */
const LONGEST_NAME = 40

/** The label of an action, before its answer. */
const STARTS_LIST = /^[(（]?\p{L}[)）]/u

/** Longest sentence that is an answer without a heading, and what may stand before its items. */
const LONGEST_SENTENCE = 240
const LONGEST_LEAD = 16

const LABELLED_LINE = /^([^:：\n]{1,60})[:：](?!\/\/)\s{0,20}/u

function aboveOf(key: string): string | undefined {
  return key.includes('.') ? key.slice(0, key.lastIndexOf('.')) : undefined
}
