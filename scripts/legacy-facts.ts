/**
 * Facts of a legacy file, as a careful person wrote them down, against what the importer made of it.
 *
 * A fact is right, wrong with a finding that points there, or wrong in silence: the one thing that must not happen.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ValidationIssue } from '../src/issue/index.ts'
import type { LegacyOptions, LegacyResult } from '../src/legacy.ts'
import type { OfficeReport, RecommendationSet, Response } from '../src/model/types.ts'

/** What a person read. Members that are left out were not looked at. */
export interface Facts {
  readonly kind: 'annex' | 'report'
  /** Hints that the importer gets. */
  readonly options?: LegacyOptions
  readonly language?: string
  readonly languages?: readonly string[]
  readonly layout?: string
  readonly office?: string | null
  readonly period?: { readonly from: string, readonly to?: string } | null
  readonly entries?: readonly EntryFacts[]
  readonly problems?: readonly { readonly code: string, readonly where?: string, readonly level?: string }[]
  readonly mustNotContain?: readonly string[]
  readonly totals?: { readonly actions: number, readonly subItems: number, readonly correspondenceRefs: number, readonly new: readonly number[] }
  readonly recommendationCount?: number
  readonly recommendations?: readonly RecommendationFacts[]
}

export interface EntryFacts {
  /** Number, or the label of an earlier item such as `R16`. */
  readonly recommendation: number | string
  readonly action?: string | null
  readonly subItem?: string | null
  readonly statusMeaning?: string
  readonly alsoAcceptable?: readonly string[]
  readonly rate?: number | null
  readonly dates?: readonly { readonly iso: string }[]
  readonly evidence?: readonly string[]
}

export interface RecommendationFacts {
  readonly number: number
  readonly statement?: string
  readonly actionLetters?: readonly string[]
  readonly actions?: readonly { readonly letter: string, readonly text: string, readonly subItems?: readonly string[] }[]
  readonly correspondences?: readonly string[] | 'new' | null
}

export type Outcome = 'right' | 'found' | 'silent'

/** One fact and what became of it. */
export interface FactOutcome {
  readonly fact: string
  readonly outcome: Outcome
  readonly expected: string
  readonly got: string
}

/** Statuses by what they mean in the words of the facts. */
const MEANINGS: Readonly<Record<string, string>> = {
  implemented: 'Implemented', partial: 'Partially implemented', 'in-progress': 'In progress', planned: 'Planned', 'not-implemented': 'Not implemented',
  considered: 'Considered and not pursued', 'not-applicable': 'Not applicable', 'no-information': 'No information', unclear: '',
}

/** Cases of legacy fixtures that have facts: folder, source file and facts. */
export async function factCases(folder: string): Promise<readonly { readonly format: string, readonly name: string, readonly source: string, readonly facts: Facts }[]> {
  const cases = []
  for (const format of (await readdir(folder)).sort()) {
    for (const name of (await readdir(join(folder, format)).catch(() => [])).sort()) {
      const files = await readdir(join(folder, format, name)).catch((): string[] => [])
      const source = files.find(file => file.startsWith('source.'))
      if (source === undefined || !files.includes('facts.json')) continue
      cases.push({ format, name, source: join(folder, format, name, source), facts: JSON.parse(await readFile(join(folder, format, name, 'facts.json'), 'utf8')) as Facts })
    }
  }
  return cases
}

/** Holds every fact against the result. */
export function outcomesOf(facts: Facts, result: LegacyResult): readonly FactOutcome[] {
  if (!result.ok) return [{ fact: 'read', outcome: 'found', expected: facts.kind, got: result.issues.map(({ code }) => code).join(' ') }]
  const kind = result.name === 'RecommendationSet' ? 'annex' : 'report'
  if (kind !== facts.kind) return [{ fact: 'kind', outcome: 'silent', expected: facts.kind, got: kind }]
  const outcomes = result.name === 'RecommendationSet' ? annexOutcomes(facts, result.value, result.issues) : reportOutcomes(facts, result.value, result.issues)
  const text = JSON.stringify({ ...result.value, unmappedContentBag: undefined })
  return [...outcomes, ...(facts.mustNotContain ?? []).map(word => fact(`without "${word}"`, true, !text.includes(JSON.stringify(word).slice(1, -1)), () => false))]
}

function fact(name: string, expected: unknown, got: unknown, isFound: () => boolean): FactOutcome {
  const [one, other] = [plain(expected), plain(got)]
  return { fact: name, outcome: one === other ? 'right' : isFound() ? 'found' : 'silent', expected: one, got: other }
}

const plain = (value: unknown): string => (typeof value === 'string' ? value.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim() : JSON.stringify(value) ?? '')

function annexOutcomes(facts: Facts, set: RecommendationSet, issues: readonly ValidationIssue[]): FactOutcome[] {
  const bag = set.recommendationBag
  const pointed = (index: number) => () => issues.some(({ path, severity }) => severity !== 'information' && path[0] === 'recommendationBag' && path[1] === index)
  const anyway = (): boolean => issues.some(({ severity }) => severity !== 'information')
  const totals: FactOutcome[] = facts.recommendationCount === undefined ? [] : [fact('recommendations', facts.recommendationCount, bag.length, anyway)]
  return [...totals, ...(facts.recommendations ?? []).flatMap(expected => {
    const index = bag.findIndex(({ recommendationNumber }) => recommendationNumber === String(expected.number))
    const found = bag[index]
    const at = `recommendation ${expected.number}`
    if (found === undefined) return [fact(at, 'there', 'missing', anyway)]
    const { statementTextBag = [], actionBag = [], correspondence } = found
    const correspondences = correspondence === undefined ? null : correspondence.newRecommendation !== undefined ? 'new' : correspondence.earlierItemReference?.earlierItemIdentifierBag ?? null
    return [
      ...(expected.statement === undefined ? [] : [fact(`${at} statement`, expected.statement, statementTextBag[0]?.value ?? '', pointed(index))]),
      ...(expected.correspondences === undefined ? [] : [fact(`${at} correspondences`, expected.correspondences, correspondences, pointed(index))]),
      ...(expected.actionLetters === undefined ? [] : [fact(`${at} actions`, expected.actionLetters, actionBag.map(({ actionIdentifier }) => actionIdentifier.split('.')[1]), pointed(index))]),
      ...(expected.actions ?? []).flatMap((action, position) => [
        fact(`${at} ${action.letter})`, action.text, actionBag[position]?.actionTextBag[0]?.value ?? '', pointed(index)),
        ...(action.subItems ?? []).map((text, below) => fact(`${at} ${action.letter}) item ${below + 1}`, text, actionBag[position]?.subItemBag?.[below]?.subItemTextBag[0]?.value ?? '', pointed(index))),
      ]),
    ]
  })]
}

function reportOutcomes(facts: Facts, report: OfficeReport, issues: readonly ValidationIssue[]): FactOutcome[] {
  const warned = issues.filter(({ severity }) => severity !== 'information')
  const coded = (part: string) => () => warned.some(({ code }) => code.includes(part))
  const head = [
    ...(facts.office === undefined || facts.office === null ? [] : [fact('office', facts.office, report.ipOfficeCode, coded('office'))]),
    ...(facts.period === undefined || facts.period === null ? [] : [fact('period', [facts.period.from, facts.period.to ?? facts.period.from], [report.reportingPeriod.startDate, report.reportingPeriod.endDate ?? report.reportingPeriod.startDate], coded('period'))]),
  ]
  return [...head, ...(facts.entries ?? []).flatMap(entry => entryOutcomes(entry, report, warned))]
}

function entryOutcomes(entry: EntryFacts, { responseBag = [] }: OfficeReport, warned: readonly ValidationIssue[]): FactOutcome[] {
  const key = [entry.recommendation, entry.action, entry.subItem].filter(part => part !== null && part !== undefined && part !== '').join('.')
  const answers = answersTo(key, responseBag)
  const indices = answers.map(answer => responseBag.indexOf(answer))
  const isFound = (): boolean => warned.some(({ path, values }) => (path[0] === 'responseBag' && indices.includes(Number(path[1])))
    || [values?.['items'], values?.['item'], values?.['number'], values?.['found']].some(named => named?.split(/[^A-Za-z0-9.]+/).some(one => one === key || one === String(entry.recommendation))))
  const outcomes: FactOutcome[] = []
  if (entry.statusMeaning !== undefined) {
    const wanted = [entry.statusMeaning, ...(entry.alsoAcceptable ?? [])].map(meaning => MEANINGS[meaning] ?? meaning)
    const got = answers.map(({ implementationStatusCategory = '' }) => implementationStatusCategory)
    const fits = wanted.some(one => got.includes(one) || ((one === '' || one === 'No information') && got.every(status => status === '' || status === 'No information')))
    outcomes.push({ fact: `${key} status`, outcome: fits ? 'right' : isFound() ? 'found' : 'silent', expected: wanted.join(' | '), got: got.join(', ') || (answers.length === 0 ? 'no answer' : 'none') })
  }
  if (entry.rate !== undefined && entry.rate !== null) outcomes.push(fact(`${key} rate`, entry.rate, answers.find(({ progressMeasure }) => progressMeasure !== undefined)?.progressMeasure ?? null, isFound))
  for (const { iso } of entry.dates ?? []) {
    const dates = answers.flatMap(({ milestoneBag = [], yearlyEvaluation, evidenceDocumentBag = [] }) => [
      ...milestoneBag.flatMap(({ startDate, endDate }) => [startDate, ...(endDate === undefined ? [] : [endDate])]),
      ...(yearlyEvaluation === undefined ? [] : [yearlyEvaluation.evaluationDate, yearlyEvaluation.nextEvaluationDate ?? '']),
      ...evidenceDocumentBag.flatMap(document => ('documentDate' in document ? [String(document.documentDate)] : [])),
    ])
    outcomes.push(fact(`${key} date ${iso}`, true, dates.includes(quarterStart(iso)) || dates.includes(iso), isFound))
  }
  for (const address of entry.evidence ?? []) {
    const found = answers.flatMap(({ evidenceDocumentBag = [] }) => evidenceDocumentBag.map(({ webURI }) => webURI))
    outcomes.push(fact(`${key} evidence ${address}`, true, found.includes(address), isFound))
  }
  return outcomes
}

/** The answers to an item: its own; where there is none, those to what stands above it. */
function answersTo(key: string, responses: readonly Response[]): readonly Response[] {
  const own = responses.filter(({ addressedItemIdentifierBag }) => addressedItemIdentifierBag.includes(key))
  const below = responses.filter(({ addressedItemIdentifierBag }) => addressedItemIdentifierBag.some(item => item.startsWith(`${key}.`)))
  const above = key.includes('.') ? answersTo(key.replace(/\.[^.]+$/, ''), responses) : []
  return own.length > 0 ? own : below.length > 0 ? below : above
}

/** `2025-Q2` → `2025-04`: the model knows months. */
function quarterStart(iso: string): string {
  return iso.replace(/-Q([1-4])$/, (_, quarter: string) => `-${String(Number(quarter) * 3 - 2).padStart(2, '0')}`)
}
