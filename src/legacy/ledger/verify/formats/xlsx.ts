/**
 * The nodes of a workbook, found again: values of cells with their formulas, comments and links, and the texts of all other parts.
 *
 * Goes by the letters of the file, from token to token; it shares the unpacking with the importer and nothing else.
 */
import { DEFAULT_LEGACY_LIMITS } from '../../../readers/limits.ts'
import type { NodeRole } from '../../../readers/source-node.ts'
import { openZip, type ZipArchive } from '../../../readers/zip/index.ts'
import type { NodeWalker, VerifiedNode } from '../nodes.ts'
import { scanXml, textOfPart, type OpenTag, type ScanToken } from './scan-xml.ts'
import { letters, rowAndColumn, rowNumber } from './xlsx-positions.ts'
import { attribute, bare, lastWord } from './xlsx-tags.ts'
import { visibilityIn } from './xlsx-visibility.ts'

const SHEET = 's'
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', SHEET],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', SHEET],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
])

/** Walks a workbook. Limits are those of the default, however many the import allowed. */
export const walkXlsx: NodeWalker = async bytes => {
  const walk = new Walk(openZip(bytes, { ...DEFAULT_LEGACY_LIMITS, unpackedBytes: Number.MAX_SAFE_INTEGER, packingRatio: Number.MAX_SAFE_INTEGER, parts: Number.MAX_SAFE_INTEGER }))
  walk.sheets()
  walk.unusedStrings()
  await walk.otherParts()
  return walk.nodes
}

interface Target {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly outside: boolean
}

interface SharedText {
  readonly shown: string
  readonly readAloud: string
}


class Walk {
  readonly nodes: VerifiedNode[] = []
  readonly #archive: ZipArchive
  readonly #workbook: string
  readonly #targets: readonly Target[]
  readonly #strings: readonly SharedText[]
  readonly #stringsPart: string | undefined
  readonly #usedStrings = new Set<number>()
  readonly #done = new Set<string>()
  readonly #times = new Map<string, number>()

  constructor(archive: ZipArchive) {
    this.#archive = archive
    this.#workbook = this.#targetsOf('').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
    this.#targets = this.#targetsOf(this.#workbook)
    const inside = this.#targets.filter(({ outside }) => !outside)
    this.#stringsPart = inside.find(({ type }) => type === 'sharedStrings')?.target
    for (const part of [this.#stringsPart, inside.find(({ type }) => type === 'styles')?.target]) if (part !== undefined) this.#done.add(part)
    this.#strings = this.#stringsPart === undefined ? [] : sharedTexts(this.#tokens(this.#stringsPart))
  }

  sheets(): void {
    const tags = this.#tokens(this.#workbook).filter((token): token is OpenTag => token.kind === 'open' && token.name === `${SHEET}:sheet`)
    tags.forEach((tag, index) => {
      const name = attribute(tag, 'name')
      const hidden = !['', 'visible'].includes(attribute(tag, 'state'))
      const form = hidden && name === 'ipo-reports'
      if (name !== '') this.#add({ address: `${this.#workbook}#sheet ${index + 1}`, text: name, role: form ? 'form-id' : 'sheet-name' })
      const target = this.#targets.find(({ id }) => id === attribute(tag, 'r:id'))
      if (target?.type === 'worksheet' && this.#archive.parts.has(target.target)) this.#sheet(target.target, /^[\p{L}_][\p{L}\p{N}_.]{0,99}$/u.test(name) ? name : `'${name.replaceAll('\'', '\'\'')}'`, hidden, form)
    })
  }

  unusedStrings(): void {
    this.#strings.forEach(({ shown, readAloud }, index) => {
      if (!this.#usedStrings.has(index)) this.#add({ address: `${this.#stringsPart ?? ''}#${index}`, text: shown + readAloud, role: 'unreferenced' })
    })
  }

  async otherParts(): Promise<void> {
    for (const [name, part] of this.#archive.parts) {
      if (this.#done.has(name) || name.endsWith('[Content_Types].xml') || /(?:^|\/)(?:_rels\/[^/]*\.rels|theme\/[^/]*\.xml)$/.test(name)) continue
      const role = name === this.#workbook ? 'formula' : roleByName(name)
      if (/\.(?:xml|vml)$/i.test(name) && role !== 'macro' && role !== 'embedded-object') {
        const tokens = this.#tokens(name)
        const cached = /(?:^|\/)pivotCache\//.test(name) ? tokens.flatMap(token => token.kind === 'open' && token.name === `${SHEET}:s` ? [attribute(token, 'v')] : []) : []
        const texts = [...tokens.flatMap(token => token.kind === 'text' ? [token.text] : []), ...cached].filter(text => text.trim() !== '')
        texts.forEach((text, index) => this.#add({ address: `${name}#${index + 1}`, text, role }))
      } else this.#add({ address: name, text: '\uFFFC', role, sha256: await sha256(part.read()) })
    }
  }

  #sheet(part: string, sheet: string, hidden: boolean, form: boolean): void {
    this.#done.add(part)
    const tokens = this.#tokens(part)
    const seen = visibilityIn(tokens)
    const outer: { text: string, role: NodeRole }[] = []
    const path: string[] = []
    const at = { row: 0, column: 0 }
    let cell: CellParts | undefined
    for (const token of tokens) {
      if (token.kind === 'open') {
        const name = bare(token.name)
        path.push(name)
        if (name === 'row') [at.row, at.column] = [rowNumber(attribute(token, 'r')) ?? at.row + 1, 0]
        if (name !== 'c' || !path.includes('sheetData')) continue
        const [row, column] = rowAndColumn(attribute(token, 'r')) ?? [at.row, at.column + 1]
        ;[at.row, at.column] = [row, column]
        cell = { type: token.attributes.get('t') ?? 'n', value: '', formula: '', readAloud: '' }
      } else if (token.kind === 'text') {
        if (cell !== undefined && takesText(cell, path, token.text)) continue
        if (token.text.trim() !== '') outer.push({ text: token.text, role: outerRole(path) })
      } else {
        path.pop()
        if (bare(token.name) !== 'c' || cell === undefined) continue
        this.#cell(`${sheet}!${letters(at.column)}${at.row}`, cell, form ? 'form-id' : hidden || !seen(at.row, at.column) ? 'hidden' : undefined)
        cell = undefined
      }
    }
    const targets = this.#targetsOf(part)
    this.#links(tokens, sheet, targets)
    outer.forEach(({ text, role }, index) => this.#add({ address: `${part}#${index + 1}`, text, role }))
    for (const { target, type, outside } of targets) if (!outside && ['comments', 'threadedComment'].includes(type)) this.#comments(target, sheet)
  }

  #cell(address: string, { type, value, formula, readAloud }: CellParts, role: NodeRole | undefined): void {
    const index = type === 's' && /^[0-9]{1,9}$/.test(value) ? Number(value) : -1
    const shared = this.#strings[index]
    if (shared !== undefined) this.#usedStrings.add(index)
    const broken = type === 's' && value !== '' && shared === undefined
    const text = shared?.shown ?? value
    const asWhat = broken ? 'other-part' : role
    this.#add({ address, text, ...(asWhat === undefined ? {} : { role: asWhat }) })
    this.#add({ address: `${address} phonetic`, text: shared?.readAloud ?? readAloud, role: 'alternative' })
    this.#add({ address: `${address} formula`, text: formula, role: 'formula' })
  }

  #links(tokens: readonly ScanToken[], sheet: string, targets: readonly Target[]): void {
    for (const token of tokens) {
      if (token.kind !== 'open' || bare(token.name) !== 'hyperlink') continue
      const corners = attribute(token, 'ref').split(':').slice(0, 2).map(rowAndColumn)
      const places = corners.flatMap(corner => corner === undefined ? [] : [corner])
      if (places.length < corners.length) continue
      const target = targets.find(({ id }) => id === token.attributes.get('r:id'))?.target ?? ''
      const location = token.attributes.get('location')
      const first = `${letters(Math.min(...places.map(([, column]) => column)))}${Math.min(...places.map(([row]) => row))}`
      this.#add({ address: `${sheet}!${first} link`, text: target + (location === undefined ? '' : `#${location}`), role: 'link-target' })
    }
  }

  #comments(part: string, sheet: string): void {
    if (this.#done.has(part) || !this.#archive.parts.has(part)) return
    this.#done.add(part)
    let reference: string | undefined
    let words = ''
    for (const token of this.#tokens(part)) {
      const name = token.kind === 'text' ? '' : bare(token.name)
      const isComment = name === 'comment' || name === 'threadedComment'
      if (token.kind === 'open' && isComment) [reference, words] = [attribute(token, 'ref'), '']
      else if (token.kind === 'text' && !token.betweenTags) words += token.text
      else if (token.kind === 'close' && isComment && reference !== undefined) {
        const place = rowAndColumn(reference)
        this.#add({ address: `${sheet}!${place === undefined ? reference : `${letters(place[1])}${place[0]}`} comment`, text: words, role: 'comment' })
        reference = undefined
      }
    }
  }

  #add(node: VerifiedNode): void {
    if (node.text === '') return
    const times = (this.#times.get(node.address) ?? 0) + 1
    this.#times.set(node.address, times)
    this.nodes.push(times === 1 ? node : { ...node, address: `${node.address} (${times})` })
  }

  #tokens(part: string): ScanToken[] {
    const found = this.#archive.parts.get(part)
    return found === undefined ? [] : scanXml(textOfPart(found.read()), PREFIXES)
  }

  #targetsOf(part: string): Target[] {
    const cut = part.lastIndexOf('/') + 1
    return this.#tokens(`${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`).flatMap(token => {
      if (token.kind !== 'open' || token.name !== 'rel:Relationship') return []
      const outside = attribute(token, 'TargetMode') === 'External'
      const target = attribute(token, 'Target')
      return [{ id: attribute(token, 'Id'), type: lastWord(attribute(token, 'Type'), '/'), target: outside ? target : absolute(part.slice(0, cut), target), outside }]
    })
  }
}

interface CellParts {
  readonly type: string
  value: string
  formula: string
  readAloud: string
}

/** Whether a text belongs to a cell: its value, formula, or the words of a text inside it. */
function takesText(cell: CellParts, path: readonly string[], text: string): boolean {
  const inner = path.at(-1)
  const isInline = cell.type === 'inlineStr'
  if (inner === 'f') cell.formula += text
  else if (inner === 't' && path.includes('rPh')) cell.readAloud += text
  else if ((inner === 'v' && !isInline) || (inner === 't' && isInline)) cell.value += text
  else return false
  return true
}

function outerRole(path: readonly string[]): NodeRole {
  const name = path.at(-1) ?? ''
  if (name.endsWith('Header')) return 'header'
  if (name.endsWith('Footer')) return 'footer'
  if (path.includes('dataValidation')) return 'list-of-values'
  return name === 'f' || name.startsWith('formula') ? 'formula' : 'other-part'
}

function roleByName(name: string): NodeRole {
  if (/\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp|ico)$/i.test(name)) return 'image'
  if (/(?:^|\/)(?:embeddings|activex)\//i.test(name)) return 'embedded-object'
  if (/(?:^|\/)(?:vba[^/]*$|macrosheets\/)/i.test(name)) return 'macro'
  if (/^_xmlsignatures\//i.test(name)) return 'signature'
  return /^docprops\//i.test(name) ? 'metadata' : 'other-part'
}

function sharedTexts(tokens: readonly ScanToken[]): SharedText[] {
  const texts: SharedText[] = []
  let [shown, readAloud, depthOfReading, inText] = ['', '', 0, false]
  for (const token of tokens) {
    if (token.kind === 'text') {
      if (inText && depthOfReading > 0) readAloud += token.text
      else if (inText) shown += token.text
      continue
    }
    const name = bare(token.name)
    if (name === 't') inText = token.kind === 'open'
    else if (name === 'rPh') depthOfReading = token.kind === 'open' ? 1 : 0
    else if (name === 'si' && token.kind === 'open') [shown, readAloud] = ['', '']
    else if (name === 'si') texts.push({ shown, readAloud })
  }
  return texts
}

function absolute(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/').filter(one => one !== '' && one !== '.')) path.splice(step === '..' ? -1 : path.length, 1, ...(step === '..' ? [] : [step]))
  return path.join('/')
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = await globalThis.crypto.subtle.digest('SHA-256', Uint8Array.from(bytes))
  return [...new Uint8Array(hash)].map(byte => (byte < 16 ? '0' : '') + byte.toString(16)).join('')
}
