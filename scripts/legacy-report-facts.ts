/** Facts of a report against what the importer made of it. */
import type { ValidationIssue } from '../src/issue/index.ts'
import type { OfficeReport, Response } from '../src/model/types.ts'
import type { EntryFacts, Facts } from './legacy-facts.ts'
import { compared, type FactOutcome } from './legacy-outcome.ts'

/** Statuses by what they mean in the words of the facts. */
const MEANINGS: Readonly<Record<string, string>> = {
  implemented: 'Implemented', partial: 'Partially implemented', 'in-progress': 'In progress', planned: 'Planned', 'not-implemented': 'Not implemented',
  considered: 'Considered and not pursued', 'not-applicable': 'Not applicable', 'no-information': 'No information', unclear: '',
}

/** Roles of dates by the words of the facts; `evaluation` is not among the milestones. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  adoption: ['Adopted'], adopted: ['Adopted'], planned: ['Planned'], 'planned end': ['Planned'], completed: ['Completed'], since: ['Started', 'Completed'], started: ['Started'], 'last evaluation': ['evaluation'], evaluation: ['evaluation'],
}

/** What a finding has to be about to speak of a fact; those on a whole answer speak of all its facts. */
const ABOUT = {
  answer: /^legacy\.(?:recommendation-unanswered|actions-unanswered|item-twice|item-unknown|answer-corrected|reference-unanswered|status-of-other-item|mapped-by-chapter)$/,
  status: /^legacy\.(?:status|answer|blanket|progress-against|evidence-item|form-own)/,
  rate: /^legacy\.(?:number|progress)/,
  date: /^legacy\.(?:date|day)/,
  evidence: /^legacy\.(?:evidence|address)/,
} as const

type Kind = keyof typeof ABOUT

/** Outcomes of the facts of a report, in their order. */
export function reportOutcomes(facts: Facts, report: OfficeReport | undefined, issues: readonly ValidationIssue[]): FactOutcome[] {
  const coded = (part: RegExp) => () => issues.some(({ code, severity }) => severity !== 'information' && part.test(code))
  const { office, period, entries = [], languages: [language] = [] } = facts
  const { startDate, endDate = startDate } = report?.reportingPeriod ?? {}
  return [
    ...(office === undefined || office === null ? [] : [compared('office', office, report?.ipOfficeCode, coded(/^legacy\.office/))]),
    ...(period === undefined || period === null ? [] : [compared('period', wholePeriod(period), wholePeriod({ from: startDate ?? '', to: endDate ?? '' }), coded(/^legacy\.period/))]),
    ...(language === undefined ? [] : [compared('language', language, report?.languageCode, coded(/language/))]),
    ...entries.flatMap(entry => entryOutcomes(entry, report, issues)),
    ...(facts.entries === undefined ? [] : invented(entries, report, issues)),
  ]
}

/** A year alone goes from its first to its last day. */
function wholePeriod({ from, to = from }: { readonly from: string, readonly to?: string }): readonly string[] {
  return [/^[0-9]{4}$/.test(from) ? `${from}-01-01` : from, /^[0-9]{4}$/.test(to) ? `${to}-12-31` : to]
}

const keyOf = ({ recommendation, action, subItem }: EntryFacts): string => [recommendation, action, subItem].filter(part => part !== null && part !== undefined && part !== '').join('.')

function entryOutcomes(entry: EntryFacts, report: OfficeReport | undefined, issues: readonly ValidationIssue[]): FactOutcome[] {
  const key = keyOf(entry)
  const bag = report?.responseBag ?? []
  const answers = answersTo(key, bag)
  const items = new Set([key, ...(answers.length === 0 ? [key.replace(/\..*$/, '')] : answers.flatMap(({ addressedItemIdentifierBag }) => addressedItemIdentifierBag))])
  const isFound = (kind: Kind) => (): boolean => issues.some(issue => (ABOUT[kind].test(issue.code) || ABOUT.answer.test(issue.code)) && pointsTo(issue, items, answers.map(answer => bag.indexOf(answer))))
  const rated = answers.find(({ progressMeasure }) => progressMeasure !== undefined)?.progressMeasure
  return [
    ...(entry.statusMeaning === undefined ? [] : [statusOutcome(key, entry, answers, isFound('status'))]),
    ...(entry.rate === undefined || entry.rate === null ? [] : [compared(`${key} rate`, entry.rate, rated ?? null, isFound('rate'))]),
    ...dateOutcomes(key, entry, answers, isFound('date')),
    ...listOutcomes(`${key} evidence`, entry.evidence, answers.flatMap(({ evidenceDocumentBag = [] }) => evidenceDocumentBag.flatMap(({ webURI }) => webURI ?? [])), isFound('evidence')),
  ]
}

/** Whether a finding names one of the items, or one of the answers. */
function pointsTo({ path, values }: ValidationIssue, items: ReadonlySet<string>, answers: readonly number[]): boolean {
  if (path[0] === 'responseBag' && answers.includes(Number(path[1]))) return true
  return [values['items'], values['item'], values['number'], values['parts'], values['code']].some(named => named?.split(/[^A-Za-z0-9.]+/).some(one => items.has(one)) === true)
}

/** Right where every answer to the item has one of the statuses that it may have; where the item is answered in parts, where one has and none speaks against it. */
function statusOutcome(key: string, { statusMeaning = '', alsoAcceptable = [] }: EntryFacts, answers: readonly Response[], isFound: () => boolean): FactOutcome {
  const wanted = [statusMeaning, ...alsoAcceptable].map(meaning => MEANINGS[meaning] ?? meaning)
  const got = answers.flatMap(({ implementationStatusCategory = '' }) => implementationStatusCategory)
  const isOpen = wanted.some(one => one === '' || one === 'No information')
  const said = got.filter(status => status !== '' && status !== 'No information')
  const fits = said.length === 0 ? isOpen : said.every(status => wanted.includes(status))
  return { fact: `${key} status`, outcome: fits ? 'right' : isFound() ? 'found' : 'silent', expected: wanted.join(' | '), got: said.join(', ') || (answers.length === 0 ? 'no answer' : 'none') }
}

function dateOutcomes(key: string, { dates }: EntryFacts, answers: readonly Response[], isFound: () => boolean): FactOutcome[] {
  if (dates === undefined) return []
  const got = answers.flatMap(datesOf)
  const listed = listOutcomes(`${key} date`, dates.map(({ iso }) => monthOf(iso)), got.map(({ iso }) => iso), isFound)
  const roles = dates.flatMap(({ iso, role }) => {
    const fitting = ROLES[role?.toLowerCase() ?? '']
    const found = got.filter(one => one.iso === monthOf(iso))
    return fitting === undefined || found.length === 0 ? [] : [compared(`${key} role of ${iso}`, true, found.some(one => fitting.includes(one.role)), isFound)]
  })
  return [...listed, ...roles]
}

function datesOf({ milestoneBag = [], yearlyEvaluation }: Response): readonly { readonly iso: string, readonly role: string }[] {
  return [
    ...milestoneBag.flatMap(({ startDate, endDate, milestoneCategory }) => [startDate, ...(isQuarter(startDate, endDate) || endDate === undefined ? [] : [endDate])].map(iso => ({ iso, role: milestoneCategory }))),
    ...(yearlyEvaluation === undefined ? [] : [yearlyEvaluation.evaluationDate, ...(yearlyEvaluation.nextEvaluationDate === undefined ? [] : [yearlyEvaluation.nextEvaluationDate])].map(iso => ({ iso, role: 'evaluation' }))),
  ]
}

/** `2025-04` to `2025-06`: the model has months, the text a quarter. */
const isQuarter = (start: string, end: string | undefined): boolean => end !== undefined && /^[0-9]{4}-(?:01|04|07|10)$/.test(start) && end.startsWith(start.slice(0, 4)) && Number(end.slice(5)) === Number(start.slice(5)) + 2

/** `2025-Q2` → `2025-04`. */
const monthOf = (iso: string): string => iso.replace(/-Q([1-4])$/, (_, quarter: string) => `-${String(Number(quarter) * 3 - 2).padStart(2, '0')}`)

/** Each member of a list that is complete, and each that is too many. */
function listOutcomes(name: string, expected: readonly string[] | undefined, got: readonly string[], isFound: () => boolean): FactOutcome[] {
  if (expected === undefined) return []
  const extra = [...new Set(got)].filter(one => !expected.includes(one))
  return [
    ...expected.map(one => compared(`${name} ${one}`, one, got.includes(one) ? one : '', isFound)),
    ...extra.map(one => compared(`${name} that nobody wrote`, '', one, isFound)),
  ]
}

/** The answers to an item: its own; where there is none, those to its parts; else those to what stands above it. */
function answersTo(key: string, responses: readonly Response[]): readonly Response[] {
  const own = responses.filter(({ addressedItemIdentifierBag }) => addressedItemIdentifierBag.includes(key))
  const below = responses.filter(({ addressedItemIdentifierBag }) => addressedItemIdentifierBag.some(item => item.startsWith(`${key}.`)))
  const above = key.includes('.') ? answersTo(key.replace(/\.[^.]+$/, ''), responses) : []
  return own.length > 0 ? own : below.length > 0 ? below : above
}

/** Answers with a status to items that nobody answered, neither themselves nor in part nor as a whole. */
function invented(entries: readonly EntryFacts[], report: OfficeReport | undefined, issues: readonly ValidationIssue[]): FactOutcome[] {
  const keys = entries.map(keyOf)
  const bag = report?.responseBag ?? []
  return bag.flatMap(({ addressedItemIdentifierBag, implementationStatusCategory }, index) => {
    if (implementationStatusCategory === undefined || implementationStatusCategory === 'No information') return []
    const extra = addressedItemIdentifierBag.filter(item => !keys.some(key => key === item || item.startsWith(`${key}.`) || key.startsWith(`${item}.`)))
    return extra.map(item => compared(`${item} answer that nobody wrote`, '', implementationStatusCategory, () => issues.some(issue => (ABOUT.status.test(issue.code) || ABOUT.answer.test(issue.code)) && pointsTo(issue, new Set([item]), [index]))))
  })
}
