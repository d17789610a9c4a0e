/** Walks through an RTF file: characters to the body, everything else left out for what it is. */
import type { ValidationIssue } from '../../../issue/issue.ts'
import type { Piece } from '../../blocks.ts'
import type { LeftOutReason } from '../../ledger/ledger.ts'
import { excerpt, notice } from '../../notice.ts'
import { LegacyRefusal, type ReadDocument, type ReadRequest } from '../read-document.ts'
import type { SourceCharacters } from '../source-characters.ts'
import { RtfBody, type ParagraphLooks } from './body.ts'
import { codePage, type CodePage } from './code-pages.ts'
import { BODY_GROUPS, CHARACTERS, LEFT_OUT_GROUPS, MARKUP_GROUPS, SPACES } from './destinations.ts'
import { addressIn, merged, type LeftOut, type Stretch } from './left-out.ts'
import { AT_START, fontPages, headingStyles, looksOf, modifiedIn, newRow, rowAfter, type GroupState, type RowDefinition } from './state.ts'
import { Tallies } from './tallies.ts'
import { Tokens, type Token } from './tokens.ts'

type Control = Extract<Token, { kind: 'control' }>

const UNICODE_PAGE = 65001
/** Reads one file. */
export class RtfReader {
  readonly #source: SourceCharacters
  readonly #text: string
  readonly #request: ReadRequest
  readonly #tokens: Tokens
  readonly #body: RtfBody
  readonly #leftOut: LeftOut[] = []
  /** Where something stands that is no character: nothing may be left out across it. */
  readonly #points = new Set<number>()
  readonly #issues: ValidationIssue[] = []
  readonly #tallies = new Tallies()
  readonly #groups: GroupState[] = []
  #state: GroupState = { ...AT_START }
  #page: number | undefined
  #fonts: ReadonlyMap<number, number> = new Map()
  #defaultFont: number | undefined
  #headings: ReadonlyMap<number, number> = new Map()
  #row: RowDefinition = newRow()
  /** Fallback units that are still to be passed over. */
  #skip = 0
  /** First byte of two, or first half of a character. */
  #lead: Stretch & { readonly byte: number } | undefined
  #high: Stretch & { readonly code: number } | undefined
  #address: Stretch | undefined
  #modified: string | undefined
  #unread: number | undefined

  constructor(source: SourceCharacters, request: ReadRequest) {
    this.#source = source
    this.#text = source.text
    this.#request = request
    this.#tokens = new Tokens(source.text)
    this.#body = new RtfBody()
  }

  /** @throws {LegacyRefusal} Where a limit is met. */
  read(): ReadDocument {
    let ends = 0
    for (let token = this.#tokens.next(); token !== undefined; token = this.#tokens.next()) {
      if (ends > 0 && token.kind === 'text' && !/[^\0\s\u001A]/.test(this.#text.slice(token.from, token.to))) this.#leave(token, 'markup')
      else this.#take(token)
      if (token.kind === 'close' && this.#groups.length === 0) ends++
    }
    this.#endBytes()
    this.#endHalf()
    if (ends !== 1 || this.#groups.length > 0) this.#issues.push(notice('legacy.rtf-groups', { found: this.#groups.length > 0 ? `${this.#groups.length} are never closed` : `${ends} times all were closed` }))
    const body = this.#body.finished(this.#looks)
    this.#tell()
    return {
      mediaType: 'application/rtf', source: this.#source, body, leftOut: merged(this.#leftOut, this.#points), issues: this.#issues, ...(this.#modified === undefined ? {} : { modified: this.#modified }),
    }
  }

  #take(token: Token): void {
    if (token.kind !== 'newline' && token.kind !== 'byte' && token.kind !== 'text') this.#endBytes()
    switch (token.kind) {
      case 'open':
        return this.#open(token)
      case 'close':
        return this.#close(token)
      case 'newline':
        return undefined
      case 'byte':
        return this.#skip > 0 ? this.#passOver(token) : this.#byte(token.value, token)
      case 'text':
        return this.#characters(token)
      case 'control':
        return this.#skip > 0 && token.name !== 'u' ? this.#passOver(token) : this.#control(token)
    }
  }

  #passOver(token: Stretch): void {
    this.#skip--
    this.#leave(token, 'markup')
  }

  /** A group: its first word says what it is for. */
  #open(token: Stretch): void {
    this.#skip = 0
    if (this.#groups.length >= this.#request.limits.depth) throw new LegacyRefusal('legacy.limit', { what: 'levels of groups', limit: String(this.#request.limits.depth), found: `${this.#groups.length + 1}` }, this.#source.placeAt(token.from))
    const { name, starred } = this.#destination(token.to)
    if (this.#state.part === 'two-spellings' && name !== 'ud') return this.#leaveGroup(token.from, name, 'alternative')
    const why = LEFT_OUT_GROUPS.get(name) ?? (MARKUP_GROUPS.has(name) || (starred && !BODY_GROUPS.has(name)) ? 'markup' : undefined)
    if (why !== undefined) return this.#leaveGroup(token.from, name, why)
    this.#leave(token, 'markup')
    this.#groups.push(this.#state)
    this.#state = { ...this.#state, part: undefined, outer: undefined, link: undefined }
    if (name === 'upr') this.#state.part = 'two-spellings'
    if (name === 'listtext' || name === 'pntext') this.#state.part = 'label'
    if (name === 'fldrslt' && this.#address !== undefined) {
      this.#state.link = { start: this.#body.length, address: this.#address }
      this.#address = undefined
    }
    if (name === 'nesttableprops') Object.assign(this.#state, { part: 'nested-row', outer: this.#row })
    if (name === 'shptxt' || name === 'dptxbxtext') {
      this.#state.part = 'box'
      this.#body.endParagraph(this.#looks)
    }
  }

  #destination(at: number): { name: string, starred: boolean } {
    const found = /^\s{0,4}(\\\*\s{0,4})?\\([a-z]{1,32})/i.exec(this.#text.slice(at, at + 50))
    return { name: found?.[2] ?? '', starred: found?.[1] !== undefined }
  }

  /** Leaves out a group to its end. */
  #leaveGroup(from: number, name: string, why: LeftOutReason): void {
    let depth = 1
    let to = this.#text.length
    for (let token = this.#tokens.next(); token !== undefined && depth > 0; token = depth > 0 ? this.#tokens.next() : undefined) {
      if (token.kind === 'open') depth++
      if (token.kind === 'close') depth--
      if (depth === 0) to = token.to
    }
    const group = this.#text.slice(from, to)
    if (depth > 0) this.#issues.push(notice('legacy.rtf-groups', { found: `"${excerpt(group)}" is never closed` }, this.#source.placeAt(from)))
    this.#leave({ from, to }, why)
    if (name === 'fonttbl') this.#fonts = fontPages(group)
    if (name === 'stylesheet') this.#headings = headingStyles(group)
    if (name === 'info') this.#modified = modifiedIn(group)
    if (name === 'fldinst') this.#address = addressIn(group, from)
    this.#tallies.group(name, why, from, group)
  }

  #close(token: Stretch): void {
    this.#skip = 0
    this.#leave(token, 'markup')
    const { part, outer, link } = this.#state
    if (part === 'box') this.#body.endParagraph(this.#looks)
    if (part === 'nested-row' && outer !== undefined) this.#row = outer
    if (link !== undefined) this.#body.link(link.start, { text: this.#text.slice(link.address.from, link.address.to), pieces: [{ ...link.address, text: this.#text.slice(link.address.from, link.address.to) }] })
    this.#state = this.#groups.pop() ?? { ...AT_START }
  }

  #control(token: Control): void {
    const character = CHARACTERS.get(token.name)
    if (character !== undefined) return this.#put({ from: token.from, to: token.to, text: character, why: 'escape' })
    if (token.name === 'u' && token.value !== undefined) return this.#unicode(token, token.value)
    const space = SPACES.get(token.name)
    if (space !== undefined) this.#put({ from: token.from, to: token.from, text: space, why: 'markup-space' })
    this.#leave(token, 'markup')
    if (space === undefined) this.#obey(token.name, token.value)
  }

  /** A code point, or half of one. The signs behind it stand for it where it is not known. */
  #unicode(token: Stretch, value: number): void {
    const code = value < 0 ? value + 0x10000 : value
    const high = this.#high
    this.#high = undefined
    this.#skip = this.#state.fallback
    if (code >= 0xd800 && code <= 0xdbff) {
      this.#high = { from: token.from, to: token.to, code }
      return
    }
    if (high !== undefined && code >= 0xdc00 && code <= 0xdfff && token.to - high.from <= 32) {
      while ((this.#leftOut.at(-1)?.from ?? -1) >= high.from) this.#leftOut.pop()
      return this.#put({ from: high.from, to: token.to, text: String.fromCharCode(high.code, code), why: 'escape' })
    }
    this.#high = high
    this.#endHalf()
    const text = code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || (code < 0x20 && code !== 9) || code === 0xfffe || code === 0xffff ? '\uFFFD' : String.fromCodePoint(code)
    this.#put({ from: token.from, to: token.to, text, why: 'escape' })
  }

  /** A run of text: signs of ASCII as they are, others by the code page. */
  #characters({ from, to }: Stretch): void {
    let at = from
    for (; at < to && this.#skip > 0; at++) this.#passOver({ from: at, to: at + 1 })
    const plain = this.#lead === undefined && this.#pageNow.isPlain
    if (plain && /^[\t\x20-\x7E]*$/.test(this.#text.slice(at, to))) {
      if (at < to) this.#put({ from: at, to, text: this.#text.slice(at, to) })
      return
    }
    for (; at < to; at++) this.#byte(this.#text.charCodeAt(at), { from: at, to: at + 1 })
  }

  get #pageNow(): { readonly page: CodePage, readonly isPlain: boolean } {
    const font = this.#state.font ?? this.#defaultFont
    const number = (font === undefined ? undefined : this.#fonts.get(font)) ?? this.#page ?? 1252
    const page = codePage(number)
    if (page === undefined) this.#unread ??= number
    return { page: page ?? (codePage(1252) as CodePage), isPlain: number !== 2 }
  }

  #byte(byte: number, { from, to }: Stretch): void {
    const { page, isPlain } = this.#pageNow
    const lead = this.#lead
    this.#lead = undefined
    if (lead !== undefined) return this.#put({ from: lead.from, to, text: page.characterOf(lead.byte, byte), why: 'escape' })
    if (page.isLead(byte)) {
      this.#lead = { from, to, byte }
      return
    }
    // Signs that are typed in a symbol font are letters in the file; only escapes are taken for its signs.
    const text = byte < 0x20 && byte !== 9 ? '\uFFFD' : byte < 0x80 && (isPlain || to - from === 1) ? String.fromCharCode(byte) : page.characterOf(byte)
    if (text === this.#text.slice(from, to)) return this.#put({ from, to, text })
    this.#put({ from, to, text, why: to - from === 1 && byte < 0x20 ? 'not-in-xml' : 'escape' })
  }

  /** A first half whose second never came. */
  #endBytes(): void {
    const lead = this.#lead
    this.#lead = undefined
    if (lead !== undefined) this.#put({ from: lead.from, to: lead.to, text: '\uFFFD', why: 'escape' })
  }

  /** Half of a code point whose other half never came. */
  #endHalf(): void {
    const high = this.#high
    this.#high = undefined
    if (high !== undefined) this.#put({ from: high.from, to: high.to, text: '\uFFFD', why: 'escape' })
  }

  #put(piece: Piece): void {
    this.#endHalf()
    const { deleted, hidden, inserted, part } = this.#state
    if (deleted || inserted) this.#tallies.count('tracked-change', piece.from, piece.text)
    if (deleted) return this.#leave(piece, 'deleted-text')
    if (hidden) {
      this.#tallies.count('hidden', piece.from, this.#text.slice(piece.from, piece.to))
      return this.#leave(piece, 'hidden')
    }
    if (part === 'label') this.#body.label()
    if (piece.from === piece.to) this.#points.add(piece.from)
    // White space at the end of a part stands in no leaf.
    if (piece.why === 'escape' && piece.text.trim() === '') this.#leftOut.push({ from: piece.from, to: piece.to, why: 'markup', yields: true })
    this.#body.add(piece, this.#looks)
  }

  get #looks(): ParagraphLooks {
    return looksOf(this.#state, this.#headings)
  }

  #obey(name: string, value: number | undefined): void {
    const state = this.#state
    const on = value !== 0
    switch (name) {
      case 'par': case 'sect': case '\n': case '\r': return this.#body.endParagraph(this.#looks)
      case 'cell': return this.#body.endCell(1, this.#looks)
      case 'nestcell': return this.#body.endCell(Math.max(2, state.tableLevel), this.#looks)
      case 'row': return this.#endRow(1)
      case 'nestrow': return this.#endRow(Math.max(2, state.tableLevel))
      case 'pard': return void Object.assign(state, { tableLevel: 0, style: undefined, outline: undefined, listLevel: 0 })
      case 'plain': return void Object.assign(state, { hidden: false, font: undefined })
      case 'intbl': return void (state.tableLevel = Math.max(1, state.tableLevel))
      case 'itap': return void (state.tableLevel = Math.min(this.#request.limits.depth, Math.max(0, value ?? 1)))
      case 's': return void (state.style = value)
      case 'outlinelevel': return void (state.outline = value)
      case 'ilvl': return void (state.listLevel = Math.min(9, Math.max(0, value ?? 0)))
      case 'v': return void (state.hidden = on)
      case 'deleted': return void (state.deleted = on)
      case 'revised': return void (state.inserted = on)
      case 'uc': return void (state.fallback = Math.min(16, Math.max(0, value ?? 1)))
      case 'f': return void (state.font = value)
      case 'deff': return void (this.#defaultFont = value)
      case 'ansicpg': return void (this.#page = value === UNICODE_PAGE || value === 0 ? undefined : value)
      case 'mac': return void (this.#page = 10000)
      case 'pc': return void (this.#page = 437)
      case 'pca': return void (this.#page = 850)
      default: return void (this.#row = rowAfter(this.#row, name, value))
    }
  }

  #endRow(level: number): void {
    this.#body.endRow(level, this.#row.cells, this.#looks)
    const { rows } = this.#request.limits
    if (this.#body.rowCount > rows) throw new LegacyRefusal('legacy.limit', { what: 'rows', limit: String(rows), found: `more than ${rows}` })
  }

  #leave({ from, to }: Stretch, why: LeftOutReason): void {
    // The address in a field code may be taken for that of a document.
    if (to > from) this.#leftOut.push({ from, to, why, ...(why === 'field-code' ? { yields: true } : {}) })
  }

  #tell(): void {
    this.#issues.push(...this.#tallies.findings(this.#source))
    if (this.#unread !== undefined) this.#issues.push(notice('legacy.code-page', { found: String(this.#unread) }))
  }
}
