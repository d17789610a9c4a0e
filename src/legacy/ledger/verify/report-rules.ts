/** The rules by which leaves of a report are derived: where each may be used, and, where that can be computed, what it gives. */
import type { DerivedRule, Ledger } from '../ledger.ts'
import { FIXED, PLACE_IN_SOURCE, SOURCE_FILE, type Rule, type RuleCase } from './rule.ts'
import { valueAt } from './walk.ts'

const RESPONSE = '/responseBag/#'
const EVIDENCE = `${RESPONSE}/evidenceDocumentBag/#`
const WORDS = `${RESPONSE}/originalStatus/originalStatusTextBag/#`
const TEXT_BAGS = ['/titleTextBag/#', '/summaryTextBag/#', '/commentTextBag/#', `${RESPONSE}/responseTextBag/#`, `${RESPONSE}/commentTextBag/#`, WORDS, `${EVIDENCE}/titleTextBag/#`]
const LANGUAGES_OF_TEXTS = TEXT_BAGS.map(bag => `${bag}/languageCode`)

export const REPORT_RULES: Readonly<Partial<Record<DerivedRule, Rule>>> = {
  fixed: FIXED,
  'source-file': SOURCE_FILE,
  'place-in-source': PLACE_IN_SOURCE,
  option: { paths: ['/languageCode', '/documentStatusText', '/ipOfficeCode', '/reportingPeriod', '/reportStatusCategory', '/recommendationSetIdentifier'] },
  'language-of-text': { paths: ['/languageCode', ...LANGUAGES_OF_TEXTS], gives: ({ value }) => typeof value === 'string' && /^[a-z]{2}$/.test(value) },
  'language-of-document': { paths: LANGUAGES_OF_TEXTS, gives: ({ value, output }) => value === valueAt(output, '/languageCode') },
  'office-from-wording': { paths: ['/ipOfficeCode'], gives: ({ value }) => typeof value === 'string' && /^[A-Z]{2}$/.test(value) },
  'period-from-wording': { paths: ['/reportingPeriod'], gives: isPeriod },
  'period-from-dates': { paths: ['/reportingPeriod'], gives: isPeriod },
  'period-assumed': { paths: ['/reportingPeriod'], gives: isPeriod },
  'identifier-from-office-and-period': { paths: ['/officeReportIdentifier'], gives: ({ value, output }) => value === identifierOf(output) },
  'indicator-from-wording': {
    paths: ['/documentStatusText', `${RESPONSE}/confidentialIndicator`],
    gives: ({ value, path }) => (path === '/documentStatusText' ? value === 'test' : typeof value === 'boolean'),
  },
  'item-from-label': { paths: [`${RESPONSE}/addressedItemIdentifierBag`], gives: ({ value }) => Array.isArray(value) && value.length > 0 && new Set(value).size === value.length },
  'reference-from-wording': { paths: [`${RESPONSE}/responseReference`], gives: isAnswered },
  'status-from-wording': {
    paths: [`${RESPONSE}/implementationStatusCategory`],
    gives: ({ value, path, output }) => STATUSES.has(String(value)) && typeof valueAt(output, path.replace(/[^/]+$/, 'originalStatus/originalStatusTextBag/0/value')) === 'string',
  },
  'vocabulary-of-wording': { paths: [`${RESPONSE}/originalStatus/statusVocabularyCategory`], gives: ({ value }) => VOCABULARIES.has(String(value)) },
  quoted: { paths: TEXT_BAGS.map(bag => `${bag}/value`), gives: ({ value, output, ledger }) => typeof value === 'string' && value !== '' && mappedTexts(ledger, output).verbatim.includes(value) },
  'date-from-wording': {
    paths: ['startDate', 'endDate'].map(name => `${RESPONSE}/milestoneBag/#/${name}`).concat(['/submissionDate'], ['evaluationDate', 'nextEvaluationDate'].map(name => `${RESPONSE}/yearlyEvaluation/${name}`)),
    gives: ({ value }) => typeof value === 'string' && /^[0-9]{4}(?:-[0-9]{2}){0,2}$/.test(value),
  },
  'role-from-wording': { paths: [`${RESPONSE}/milestoneBag/#/milestoneCategory`], gives: ({ value }) => ROLES.has(String(value)) },
  'number-from-wording': { paths: [`${RESPONSE}/progressMeasure`], gives: ({ value }) => typeof value === 'number' && value >= 0 && value <= 100 },
  'address-from-wording': { paths: [`${EVIDENCE}/webURI`], gives: ({ value, output, ledger }) => typeof value === 'string' && mappedTexts(ledger, output).dense.includes(value) },
  'title-from-address': {
    paths: [`${EVIDENCE}/titleTextBag/#/value`],
    gives: ({ value, path, output }) => value === valueAt(output, path.replace(/titleTextBag\/[0-9]+\/value$/, 'webURI')),
  },
  'name-from-header': {
    paths: ['/additionalDataBag/#/additionalDataName', `${RESPONSE}/additionalDataBag/#/additionalDataName`],
    gives: ({ value }) => typeof value === 'string' && value !== '',
  },
}

const STATUSES: ReadonlySet<string> = new Set([
  'Implemented', 'Partially implemented', 'In progress', 'Planned', 'Considered and not pursued', 'Not implemented', 'Not applicable', 'No information',
])
const VOCABULARIES: ReadonlySet<string> = new Set(['WIPO standards survey', 'Annual technical report', 'Office wording'])
const ROLES: ReadonlySet<string> = new Set(['Adopted', 'Started', 'Planned', 'Completed', 'Evaluated'])

function isPeriod({ value }: RuleCase): boolean {
  const [start, end] = [valueAt(value, '/startDate'), valueAt(value, '/endDate')]
  return typeof start === 'string' && (end === undefined || (typeof end === 'string' && (end >= start || start.startsWith(end))))
}

/** The office, and the period: its year where it is a calendar year. */
function identifierOf(output: unknown): string {
  const [office, start, end] = ['/ipOfficeCode', '/reportingPeriod/startDate', '/reportingPeriod/endDate'].map(path => valueAt(output, path))
  const year = String(start).slice(0, 4)
  const period = end === `${year}-12-31` && start === `${year}-01-01` ? year : end === undefined ? String(start) : `${String(start)}-${String(end)}`
  return `${String(office)}-${period}`.toLowerCase()
}

function isAnswered({ value, output }: RuleCase): boolean {
  const item = valueAt(value, '/referredItemIdentifier')
  const responses = valueAt(output, '/responseBag')
  return Array.isArray(responses) && responses.some(response => {
    const items = valueAt(response, '/addressedItemIdentifierBag')
    return Array.isArray(items) && items.includes(item)
  })
}

/** All texts that stand in the object as they stand in the source, with and without white space: an address may have been broken over lines. */
interface MappedTexts {
  readonly output: unknown
  readonly verbatim: string
  readonly dense: string
}

/** Put together once for each ledger and object. */
const known = new WeakMap<Ledger, MappedTexts>()

function mappedTexts(ledger: Ledger, output: unknown): MappedTexts {
  const before = known.get(ledger)
  if (before !== undefined && before.output === output) return before
  const paths = new Set(ledger.entries.flatMap(entry => (entry.kind === 'leftOut' ? [] : [entry.path])))
  const verbatim = [...paths].map(path => valueAt(output, path)).filter(value => typeof value === 'string').join('\u0000')
  const found = { output, verbatim, dense: verbatim.replace(/\s+/gu, '') }
  known.set(ledger, found)
  return found
}
