/**
 * What stands around the records of a transaction in XML: its start up to the bag, what comes between records, and what comes behind them.
 *
 * At the end it is read as the document that is left without the records. So what is found in it is what the whole document would show.
 */
import { Findings, MOST_FINDINGS, type Lifted } from '../binding/index.ts'
import type { Collection } from '../document/ndjson-collected.ts'
import { formIssue, SourceText, type Place, type ReadError, type Seam, type ValidationIssue } from '../issue/index.ts'
import { namespaceOf } from '../meta/index.ts'
import { checkStructure } from '../validate/structure.ts'
import { bindXml } from '../xml/bind.ts'
import type { XmlDocument, XmlElement } from '../xml/tree.ts'
import type { Surroundings } from './read-record.ts'
import { attempted, attemptedCut, frameOf, keyOf, startOf, structureReport, unreadReport, type DocumentBytes, type Reading, type ReadPart } from './reading.ts'
import { beginningText, declarationsIn, elementsIn, parsePiece, xmlText } from './xml-piece.ts'

/** The bytes of a transaction up to behind the start tag of its bag. */
export interface Beginning {
  readonly bytes: Uint8Array
  /** Where the start tags of the root and of the bag begin; the second ends with the bytes. */
  readonly root: number
  readonly rootEnd: number
  readonly bag: number
}

/** Findings that the bag as a whole has once, however often there is a reason. */
const ONCE = ['xml.cdata', 'xml.text']

/** Keeps what stands around the records, and what was said of it. */
export class XmlFrame {
  readonly around: Surroundings
  /** Of the beginning; it comes before all records. */
  readonly header: ReadPart
  /** Whether the tags around the records can be read, so that records can be. */
  readonly holdsRecords: boolean
  /** Whether the bag is one: an element of another namespace is none. */
  readonly isBag: boolean
  readonly #document: DocumentBytes
  readonly #reading: Reading
  readonly #beginning: string
  readonly #told = new Set<string>()
  readonly #between: ValidationIssue[] = []
  readonly #once = new Map<string, ValidationIssue>()
  readonly #lifted: Lifted[] = []
  #heldBack = 0
  /** What is found in the tags around the records, wherever they are read. */
  #inTags: { readonly issues: number, readonly lifted: number } | undefined

  /** @throws {XmlSyntaxError} When the bytes are not UTF-8. */
  constructor(beginning: Beginning, collection: Collection, document: DocumentBytes, reading: Reading) {
    this.#document = document
    this.#reading = reading
    const { bytes } = beginning
    const origin = { place: this.#start, spelling: document.spelling }
    this.#beginning = beginningText(bytes, document)
    const [root, bag] = [bytes.subarray(beginning.root, beginning.rootEnd), bytes.subarray(beginning.bag)].map(part => xmlText(part, origin)) as [string, string]
    const closing = `</${nameIn(bag)}></${nameIn(root)}>`
    const tags = new SourceText(this.#beginning, document.spelling, 0, [{ index: 0, place: this.#start }])
    const seams = [{ index: 0, place: tags.placeAt(xmlText(bytes.subarray(0, beginning.root), origin).length) }, { index: root.length, place: tags.placeAt(this.#beginning.length - bag.length) }]
    this.around = { collection, opening: root + bag, closing, seams, bindings: bindingsIn(root, bag) }
    const read = attempted(() => this.#parse(closing, this.#start))
    this.holdsRecords = !('unread' in read) || !('unread' in attempted(() => this.#fragment('', this.#start)))
    this.isBag = 'unread' in read || isOurs(elementsIn(read.root).at(-1)) && isOurs(read.root)
    const report = 'unread' in read ? unreadReport(read.unread) : this.#checked(read, true)
    this.header = { kind: 'header', place: this.#start, root: collection.root, ...report, issues: report.issues.filter(issue => !mayChange(issue)) }
    for (const issue of this.header.issues) this.#told.add(keyOf(issue))
  }

  get #start(): Place {
    return { line: 1, column: 1, offset: this.#document.markLength }
  }

  /**
   * Looks at what stands between two records: text, comments, an element that is no record.
   *
   * @throws {ReadError} With its place.
   */
  between(bytes: Uint8Array, place: Place): void {
    const { profile, plan } = this.#reading
    const document = this.#fragment(xmlText(bytes, { place, spelling: this.#document.spelling }), place)
    const findings = new Findings('xml', profile, document.source)
    bindXml(plan, document, findings)
    this.#inTags ??= this.#foundInTags()
    for (const issue of findings.issues().slice(this.#inTags.issues)) this.#note(issue)
    this.#lifted.push(...findings.lifted().slice(this.#inTags.lifted))
  }

  #note(issue: ValidationIssue): void {
    if (ONCE.includes(issue.code)) {
      if (!this.#once.has(issue.code)) this.#once.set(issue.code, issue)
    } else if (this.#between.length < MOST_FINDINGS) {
      this.#between.push(issue)
    } else {
      this.#heldBack++
    }
  }

  #foundInTags(): { readonly issues: number, readonly lifted: number } {
    const { profile, plan } = this.#reading
    const document = this.#fragment('', this.#start)
    const findings = new Findings('xml', profile, document.source)
    bindXml(plan, document, findings)
    return { issues: findings.issues().length, lifted: findings.lifted().length }
  }

  /** Why a part of the bag cannot be read that breaks off; `undefined` if it can. */
  breaking(bytes: Uint8Array, place: Place): ReadError | undefined {
    const { spelling } = this.#document
    const { opening, seams } = this.around
    const parse = (text: string): XmlDocument => parsePiece(opening + text, spelling, [...seams, { index: opening.length, place }], this.#reading.limits, opening.length)
    const read = attemptedCut(part => xmlText(part, { place, spelling }), bytes, parse)
    return 'unread' in read ? read.unread : undefined
  }

  /** A part of the bag in the tags around it. */
  #fragment(text: string, place: Place): XmlDocument {
    const { opening, closing, seams } = this.around
    return parsePiece(opening + text + closing, this.#document.spelling, [...seams, { index: opening.length, place }], this.#reading.limits, opening.length + closing.length)
  }

  /** The document without its records: the beginning, and what follows them. */
  #parse(rest: string, place: Place): XmlDocument {
    const seams: readonly Seam[] = [{ index: 0, place: this.#start }, { index: this.#beginning.length, place }]
    return parsePiece(this.#beginning + rest, this.#document.spelling, seams, this.#reading.limits, 0)
  }

  /**
   * What is found around the records and was not said before.
   *
   * @param rest  The bytes behind the last record, to the end of the document.
   */
  trailer(rest: Uint8Array, place: Place, hasRecords: boolean): ReadPart {
    const { spelling } = this.#document
    const read = attempted(() => this.#parse(xmlText(rest, { place, spelling }), place))
    return this.#ending({ kind: 'trailer', place, ...('unread' in read ? unreadReport(read.unread) : this.#checked(read, hasRecords)) })
  }

  /** The same where what follows the records cannot be told, because a record has no end, or because it is too long. */
  lost(place: Place, unread?: ReadError): ReadPart {
    return this.#ending({ kind: 'trailer', place, ...(unread === undefined ? { verdict: 'valid', issues: [] } : unreadReport(unread)) })
  }

  #ending(part: ReadPart): ReadPart {
    const [once] = ONCE.flatMap(code => this.#once.get(code) ?? [])
    const between = [...this.#between, ...(once === undefined ? [] : [once])]
    const heldBack = this.#heldBack === 0 ? [] : [formIssue('findings.held-back', { values: { count: String(this.#heldBack), limit: String(MOST_FINDINGS) }, severity: 'information' })]
    const found = [...part.issues.filter(issue => !this.#told.has(keyOf(issue))), ...between].toSorted((a, b) => (a.place?.offset ?? Infinity) - (b.place?.offset ?? Infinity))
    const verdict = part.verdict === 'valid' && between.some(({ severity }) => severity === 'error') ? 'invalid' : part.verdict
    const { value, ...others } = part
    return {
      ...others, verdict, issues: [...found, ...heldBack],
      ...(verdict === 'valid' && value !== undefined ? { value } : {}), ...(this.#lifted.length === 0 ? {} : { unmapped: this.#lifted }),
    }
  }

  /** The structure of what stands around the records. Where there are none, the bag is found empty. */
  #checked(document: XmlDocument, hasRecords: boolean): Omit<ReadPart, 'kind' | 'place'> {
    const { plan, profile } = this.#reading
    const { collection } = this.around
    const { source } = document
    const findings = new Findings('xml', profile, source)
    const bound = bindXml(hasRecords ? frameOf(plan, collection) : plan, document, findings)
    const value = bound === undefined ? {} : checkStructure(bound.root, bound.draft, findings)
    const report = structureReport(findings)
    if (bound === undefined || findings.failed) return report
    return { ...report, value, placeOf: path => source.placeAt(startOf(bound.draft, path)) }
  }
}

function isOurs(element: XmlElement | undefined): boolean {
  return element !== undefined && (element.namespace === '' || namespaceOf(element.namespace) !== undefined)
}

function nameIn(tag: string): string {
  return /^<([^\t\n\r />]+)/.exec(tag)?.[1] ?? ''
}

/** The prefixes of our namespaces around records; `undefined` where the fast path cannot do with them. */
function bindingsIn(root: string, bag: string): Surroundings['bindings'] {
  const [onRoot, onBag] = [declarationsIn(root), declarationsIn(bag)]
  if (onRoot === undefined || onBag === undefined) return undefined
  const bound = [...new Map([...onRoot, ...onBag])]
  const prefixes = (namespace: 'ict' | 'com'): readonly string[] => bound.flatMap(([prefix, uri]) => namespaceOf(uri) === namespace ? [prefix] : [])
  const [[ict, ...furtherIct], [com, ...furtherCom]] = [prefixes('ict'), prefixes('com')]
  return ict === undefined || com === undefined || furtherIct.length > 0 || furtherCom.length > 0 ? undefined : { ict, com }
}

/** A finding of the beginning that may not hold for the document: what is missing may still come, and of stray text only the first counts. */
function mayChange({ code, path }: ValidationIssue): boolean {
  return code === 'part.missing' ? path.length === 1 : ONCE.includes(code) && path.length === 0
}
