/**
 * Whole documents, judged by structure and by the rules beyond it.
 *
 * Rules run on a document that has passed the structure checker. Their findings get their places from the source, and stand
 * among the others in source order.
 */
import { builtInEdition } from '../edition/index.ts'
import { insistOnText, pointer, verdictIssue, type Path, type Place, type ValidationIssue } from '../issue/index.ts'
import type { OfficeReport, OfficeReportTransaction, RecommendationSet, RootName } from '../model/types.ts'
import type { Plan } from '../plan/index.ts'
import { checkLevels, runRules, type Levels } from '../validate/rules/run.ts'
import { readingOf } from './options.ts'
import { readFast } from './read-fast.ts'
import type { ReadDocument, ReadOptions, Report } from './read.ts'

/** How rules are run. */
export interface RuleOptions {
  /** Editions beside those that come with the library; one of the same identifier stands in its place. */
  readonly editions?: readonly RecommendationSet[]
  /** Another severity for a consistency finding, by code; `off` leaves it out. An `error` decides the verdict. */
  readonly levels?: Levels
  /** Day on which the document is judged, `YYYY-MM-DD`: decides which rules apply and which dates lie in the future. If left out, today: the day that has begun anywhere. */
  readonly validOn?: string
}

export interface RuledOptions extends ReadOptions, RuleOptions {}

/** A report, and the document where the structure checker passed it. */
export interface RuledReport extends Report {
  /** What structure alone says. */
  readonly structure: Report['verdict']
  readonly document?: ReadDocument
}

/**
 * Judges a document by structure and rules. What makes it unreadable is a finding as well.
 *
 * @throws {TypeError} When the input is neither text nor bytes, or an option cannot be meant.
 */
export async function checkRuled(plan: Plan, input: string | Uint8Array, options: RuledOptions = {}): Promise<RuledReport> {
  checkRuleOptions(options)
  const read = await readOrTrouble(plan, input, options)
  if (!('document' in read)) return { ...read, structure: read.verdict }
  const { document, issues } = read
  const found = await ruleFindings(document.root.local as RootName, document.value, options)
  const placed = withPlaces(found, document)
  const all = [...issues, ...placed].toSorted((a, b) => (a.place?.offset ?? 0) - (b.place?.offset ?? 0))
  return { verdict: placed.some(({ severity }) => severity === 'error') ? 'invalid' : 'valid', structure: 'valid', issues: all, document }
}

/** A part is looked for once, however much is found in it. */
function withPlaces(issues: readonly ValidationIssue[], { placeOf }: ReadDocument): readonly (ValidationIssue & { readonly place: Place })[] {
  const places = new Map<string, Place>()
  return issues.map(issue => {
    const key = pointer(issue.path)
    const place = places.get(key) ?? placeOf(issue.path)
    places.set(key, place)
    return { ...issue, place }
  })
}

/** What the rules find in a typed object that is valid by structure; without places. */
export async function ruleFindings(root: RootName, value: object, options: RuledOptions = {}): Promise<readonly ValidationIssue[]> {
  checkRuleOptions(options)
  const { editions, missing } = await editionsFor(root, value, options.editions ?? [])
  const { profile } = readingOf(options)
  const context = { root, value, editions, profile, validOn: options.validOn ?? today() }
  return [...Array.from(missing, notAtHand), ...runRules(context, options.levels)]
}

/** The diagnostic reader is loaded when a document needs it. */
async function readOrTrouble(plan: Plan, input: string | Uint8Array, options: ReadOptions): Promise<Report | { readonly document: ReadDocument, readonly issues: readonly ValidationIssue[] }> {
  insistOnText(input)
  const document = readFast(plan, input, readingOf(options).limits)
  if (document !== undefined) return { document, issues: [] }
  const { readDocument, troubleOf } = await import('./read.ts')
  try {
    const result = readDocument(plan, input, options)
    return result.ok ? { document: result.value, issues: result.issues } : { verdict: 'invalid', issues: result.issues }
  } catch (thrown) {
    return troubleOf(thrown)
  }
}

/** Editions of the library that were asked for before: loading a module again takes longer than judging a small report. */
const known = new Map<string, RecommendationSet>()

/** The editions that the reports of a document name: given, or from the library. */
async function editionsFor(root: RootName, value: object, given: readonly RecommendationSet[]): Promise<{ readonly editions: ReadonlyMap<string, RecommendationSet>, readonly missing: ReadonlyMap<string, Path> }> {
  const editions = new Map(given.map(edition => [edition.recommendationSetIdentifier, edition]))
  const missing = new Map<string, Path>()
  for (const [name, path] of namedEditions(root, value)) {
    if (editions.has(name)) continue
    const edition = known.get(name) ?? await builtInEdition(name)
    if (edition === undefined) missing.set(name, path)
    else {
      editions.set(name, edition)
      known.set(name, edition)
    }
  }
  return { editions, missing }
}

/** The editions that reports name, each with where it is named first. */
function namedEditions(root: RootName, value: object): ReadonlyMap<string, Path> {
  const named = new Map<string, Path>()
  const note = (report: OfficeReport, above: Path): void => {
    const { recommendationSetIdentifier: name } = report
    if (!named.has(name)) named.set(name, [...above, 'recommendationSetIdentifier'])
  }
  if (root === 'OfficeReport') note(value as OfficeReport, [])
  if (root === 'OfficeReportTransaction') for (const [index, report] of (value as OfficeReportTransaction).officeReportBag.entries()) note(report, ['officeReportBag', index])
  return named
}

function notAtHand([edition, path]: readonly [string, Path]): ValidationIssue {
  return { ...verdictIssue('edition.not-at-hand', { path, severity: 'warning', values: { edition } }), class: 'consistency' }
}

function checkRuleOptions({ editions = [], levels = {}, validOn }: RuleOptions): void {
  const day: unknown = validOn
  if (!Array.isArray(editions) || !editions.every(isEdition)) throw new TypeError('editions is a list of RecommendationSet objects')
  if (typeof levels !== 'object' || levels === null) throw new TypeError('levels is an object: severities by the codes of consistency rules')
  checkLevels(levels)
  if (day !== undefined && (typeof day !== 'string' || !isDay(day))) throw new TypeError('validOn is a day such as "2026-01-31"')
}

/** Far enough for what looks into an edition: a set whose parts are wrong was not read by this library. */
function isEdition(given: unknown): boolean {
  const { recommendationSetIdentifier, recommendationBag } = (given ?? {}) as Readonly<Partial<Record<keyof RecommendationSet, unknown>>>
  return typeof recommendationSetIdentifier === 'string' && Array.isArray(recommendationBag)
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Hours by which the easternmost clocks are ahead of Greenwich. */
const EASTERNMOST = 14

/** The day that has begun somewhere, whatever clock this machine has: an office in the east that writes its own day does not write a future one. */
export function today(): string {
  return new Date(Date.now() + EASTERNMOST * 3_600_000).toISOString().slice(0, 10)
}
