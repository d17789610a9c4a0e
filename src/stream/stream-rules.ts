/**
 * The rules beyond schema, on records that pass by: those of one record on each, those of a transaction on what is kept of all.
 *
 * What is kept of a report is what identifies it and says whether it is invented, never the report.
 */
import type { Profile } from '../binding/index.ts'
import { ruleFindings, today, type RuleOptions } from '../document/ruled.ts'
import { fill, pointer, type Path, type Place, type ValidationIssue } from '../issue/index.ts'
import { isInvented } from '../model/invented.ts'
import type { FindingJustification, OfficeReport, OfficeReportTransaction, RootName } from '../model/types.ts'
import { forgetDocument } from '../validate/rules/per-document.ts'
import type { Rule, Spot } from '../validate/rules/rule.ts'
import { rulesOn } from '../validate/rules/run.ts'
import { transactionCount, transactionReportDuplicate, transactionTestAndProduction } from '../validate/rules/transaction.ts'
import type { ReadPart } from './reading.ts'

/** Rules that look at several reports. */
const ACROSS: readonly Rule[] = [transactionCount, transactionReportDuplicate, transactionTestAndProduction]
const NO_EDITION = 'edition.not-at-hand'

/** What is kept of a report. */
type Kept = Pick<OfficeReport, 'ipOfficeCode' | 'officeReportIdentifier' | 'documentStatusText' | 'findingJustificationBag'>

/** The rules of one document. */
export class StreamRules {
  readonly #options: RuleOptions & { readonly profile: Profile, readonly validOn: string }
  readonly #missing = new Set<string>()
  readonly #kept: Kept[] = []
  readonly #keys = new Set<string>()
  /** Places of what the rules across reports may be about, by path. */
  readonly #places = new Map<string, Place>()
  #header: object | undefined

  constructor(options: RuleOptions, profile: Profile) {
    // One day for all records, though another one may begin meanwhile.
    this.#options = { ...options, profile, validOn: options.validOn ?? today() }
  }

  /** What the rules find in a part that is valid by structure, with places; in the order of the rules. */
  async findings(part: ReadPart): Promise<readonly ValidationIssue[]> {
    const { kind, root, value, placeOf, above } = part
    if (root === undefined || value === undefined || placeOf === undefined || kind === 'trailer') return []
    if (kind === 'header') this.#header = value
    else if (above !== undefined) this.#keep(value as OfficeReport, part)
    const found = await ruleFindings(root.local as RootName, kind === 'header' ? { ...value, officeReportBag: [] } : value, this.#options)
    const own = kind === 'header' ? found.filter(({ code }) => !ACROSS.some(rule => rule.code === code)) : found
    return own.filter(issue => this.#isNews(issue)).map(issue => ({ ...issue, path: [...above ?? [], ...issue.path], place: placeOf(issue.path) }))
  }

  /** An edition that is not at hand is told of once. */
  #isNews({ code, values: { edition = '' } }: ValidationIssue): boolean {
    if (code !== NO_EDITION) return true
    const isNews = !this.#missing.has(edition)
    this.#missing.add(edition)
    return isNews
  }

  #keep({ ipOfficeCode, officeReportIdentifier, documentStatusText, findingJustificationBag = [] }: OfficeReport, { above = [], place, placeOf }: ReadPart): void {
    const justified = findingJustificationBag.filter(({ justifiedFindingCode }) => ACROSS.some(({ code }) => code === justifiedFindingCode))
    // Copies: a text that was cut out of its record's text would keep all of it in memory.
    const kept = copyOf<Kept>({
      ipOfficeCode, officeReportIdentifier, ...(documentStatusText === undefined ? {} : { documentStatusText }),
      ...(justified.length === 0 ? {} : { findingJustificationBag: justified }),
    })
    this.#kept.push(kept)
    const key = copyOf(`${ipOfficeCode} ${officeReportIdentifier}`)
    if (this.#keys.has(key)) this.#note([...above, 'officeReportIdentifier'], placeOf?.(['officeReportIdentifier']))
    this.#keys.add(key)
    const [first = kept] = this.#kept
    const expected = this.#header as Kept | undefined
    // Until the header is known, every report may turn out to be of the wrong kind.
    if (expected !== undefined && isInvented(kept) === isInvented(expected.documentStatusText === undefined ? first : expected)) return
    if (documentStatusText === undefined) this.#note(above, place)
    else this.#note([...above, 'documentStatusText'], placeOf?.(['documentStatusText']))
  }

  #note(path: Path, place: Place | undefined): void {
    if (place !== undefined) this.#places.set(pointer(path), place)
  }

  /** What the rules across reports find, at the end of a transaction that is valid by structure. */
  across({ value, placeOf }: ReadPart): readonly ValidationIssue[] {
    if (value === undefined || placeOf === undefined) return []
    const transaction = { ...value, officeReportBag: this.#kept } as unknown as OfficeReportTransaction
    const { profile, validOn } = this.#options
    const context = { root: 'OfficeReportTransaction', value: transaction, editions: new Map(), codes: new Set<string>(), profile, validOn } as const
    const found = rulesOn(validOn, ACROSS).flatMap(rule => Array.from(rule.find(context), spot => this.#issueOf(rule, spot, placeOf)))
    forgetDocument()
    return found
  }

  #issueOf({ code, class: about, message, hint, reason }: Rule, { path, values = {} }: Spot, placeOf: (path: Path) => Place): ValidationIssue {
    const justification = typeof path[1] === 'number' ? justificationOf(code, path.slice(2), this.#kept[path[1]]?.findingJustificationBag ?? []) : undefined
    return {
      code, class: about, severity: 'error', path, place: this.#places.get(pointer(path)) ?? placeOf(path), message: fill(message, values), reason, hint: fill(hint, values),
      ...(justification === undefined ? {} : { justification }), values,
    }
  }
}

/** What a report says of a finding that its office knows and leaves: the justification that is nearest to it. */
function justificationOf(code: string, path: Path, given: readonly FindingJustification[]): string | undefined {
  for (let length = path.length; length >= 0; length--) {
    const at = pointer(path.slice(0, length))
    const found = given.find(({ justifiedFindingCode, justifiedPathText = '' }) => justifiedFindingCode === code && justifiedPathText === at)
    if (found !== undefined) return found.justificationTextBag.map(text => text.value).join(' / ')
  }
  return undefined
}

function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
