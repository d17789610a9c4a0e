/**
 * Facts of a legacy file, as a careful person wrote them down, against what the importer made of it.
 *
 * A fact is right, wrong with a finding that points there, or wrong in silence: the one thing that must not happen.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ValidationIssue } from '../src/issue/index.ts'
import type { LegacyOptions, LegacyResult } from '../src/legacy.ts'
import type { OfficeReport, RecommendationSet } from '../src/model/types.ts'
import { compared, plain, type FactOutcome, type Outcome } from './legacy-outcome.ts'
import { reportOutcomes } from './legacy-report-facts.ts'

/** What a person read. Members that are left out were not looked at; lists that are there are complete. */
export interface Facts {
  readonly kind: 'annex' | 'report'
  /** Hints that the importer gets. */
  readonly options?: LegacyOptions
  readonly language?: string
  /** That of most of the text first. */
  readonly languages?: readonly string[]
  readonly layout?: string
  readonly office?: string | null
  readonly period?: { readonly from: string, readonly to?: string } | null
  readonly entries?: readonly EntryFacts[]
  readonly problems?: readonly ProblemFacts[]
  readonly mustNotContain?: readonly string[]
  readonly totals?: { readonly actions: number, readonly subItems: number, readonly correspondenceRefs: number, readonly new: readonly number[] }
  readonly recommendationCount?: number
  readonly recommendations?: readonly RecommendationFacts[]
}

/** What is said to an item. */
export interface EntryFacts {
  /** Number, or the label of an earlier item such as `R16`. */
  readonly recommendation: number | string
  readonly action?: string | null
  readonly subItem?: string | null
  readonly statusMeaning?: string
  readonly alsoAcceptable?: readonly string[]
  readonly rate?: number | null
  readonly dates?: readonly { readonly iso: string, readonly role?: string }[]
  readonly evidence?: readonly string[]
}

/** Something that a reader has to be told. */
export interface ProblemFacts {
  /** Code of the finding, without `legacy.`. */
  readonly code: string
  readonly where?: string
  readonly level?: string
}

/** What the annex says in one recommendation. */
export interface RecommendationFacts {
  readonly number: number
  readonly statement?: string
  readonly actionLetters?: readonly string[]
  readonly actions?: readonly { readonly letter: string, readonly text: string, readonly subItems?: readonly string[] }[]
  readonly correspondences?: readonly string[] | 'new' | null
}

/** A legacy fixture with facts. */
export interface FactCase {
  /** Folder of the format, such as `docx`. */
  readonly format: string
  readonly name: string
  readonly folder: string
  /** The file. */
  readonly source: string
  readonly facts: Facts
}

/** Legacy fixtures that have facts, by format and name. */
export async function factCases(folder: string): Promise<readonly FactCase[]> {
  const cases: FactCase[] = []
  for (const format of (await readdir(folder)).sort()) {
    for (const name of (await readdir(join(folder, format)).catch(() => [])).sort()) {
      const files = await readdir(join(folder, format, name)).catch((): string[] => [])
      const source = files.find(file => file.startsWith('source.'))
      if (source === undefined || !files.includes('facts.json')) continue
      const facts = JSON.parse(await readFile(join(folder, format, name, 'facts.json'), 'utf8')) as Facts
      cases.push({ format, name, folder: join(folder, format, name), source: join(folder, format, name, source), facts })
    }
  }
  return cases
}

/** Holds every fact against the result. Of a file that was refused every fact is wrong, with the refusal as finding. */
export function outcomesOf(facts: Facts, result: LegacyResult): readonly FactOutcome[] {
  if (!result.ok) {
    const codes = result.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code).join(' ')
    const outcome: Outcome = codes === '' ? 'silent' : 'found'
    return partOutcomes(facts, NOTHING, []).map(one => ({ ...one, outcome, got: `refused: ${codes}` }))
  }
  const kind = result.name === 'RecommendationSet' ? 'annex' : 'report'
  if (kind !== facts.kind) return [{ fact: 'kind', outcome: 'silent', expected: facts.kind, got: kind }]
  const shown = JSON.stringify({ ...result.value, unmappedContentBag: undefined })
  return [
    { fact: 'kind', outcome: 'right', expected: facts.kind, got: kind },
    ...partOutcomes(facts, result, result.issues),
    ...(facts.problems ?? []).filter(({ level }) => level !== 'may').map(problem => told(problem, result.issues)),
    ...(facts.mustNotContain ?? []).map(word => compared(`without "${word}"`, true, !shown.includes(JSON.stringify(word).slice(1, -1)), () => false)),
  ]
}

type Value = { readonly name: 'RecommendationSet', readonly value: RecommendationSet } | { readonly name: 'OfficeReport', readonly value: OfficeReport } | undefined

const NOTHING: Value = undefined

function partOutcomes(facts: Facts, result: Value, issues: readonly ValidationIssue[]): readonly FactOutcome[] {
  if (facts.kind === 'annex') return annexOutcomes(facts, result?.name === 'RecommendationSet' ? result.value : undefined, issues)
  return reportOutcomes(facts, result?.name === 'OfficeReport' ? result.value : undefined, issues)
}

/** Other names for findings, in facts that were written before the codes. */
const OTHER_NAMES: Readonly<Record<string, string>> = { 'cross-reference-only': 'answer-refers', 'no-answer': 'answer-empty' }

/** Whether a problem was told: by a finding with its code, and at its place where that is a cell. */
function told({ code, where = '' }: ProblemFacts, issues: readonly ValidationIssue[]): FactOutcome {
  const cell = /^[^!\s]{1,31}![A-Z]{1,3}[0-9]{1,7}$/.test(where) ? where : undefined
  const named = issues.filter(issue => issue.code === `legacy.${OTHER_NAMES[code] ?? code}`)
  const there = named.filter(({ place, values }) => cell === undefined || [(place as { readonly spot?: string } | undefined)?.spot, ...Object.values(values)].some(spot => spot?.startsWith(cell)))
  return { fact: `told ${code}${where === '' ? '' : ` (${where})`}`, outcome: there.length > 0 ? 'right' : 'silent', expected: code, got: named.length === 0 ? 'not told' : there.length === 0 ? 'told elsewhere' : code }
}

function annexOutcomes(facts: Facts, set: RecommendationSet | undefined, issues: readonly ValidationIssue[]): FactOutcome[] {
  const warnings = issues.filter(({ severity }) => severity !== 'information')
  const bag = set?.recommendationBag ?? []
  const counted = (name: string, expected: unknown, got: unknown): FactOutcome => compared(name, expected, got, () => warnings.some(({ code }) => /number|missing|recommendation|correspond|reference/.test(code)))
  const { totals, recommendationCount, language } = facts
  return [
    ...(recommendationCount === undefined ? [] : [counted('recommendations', recommendationCount, bag.length)]),
    ...(language === undefined ? [] : [compared('language', language, set?.languageCode ?? bag[0]?.statementTextBag?.[0]?.languageCode, () => false)]),
    ...(totals === undefined ? [] : [counted('totals', [totals.actions, totals.subItems, totals.correspondenceRefs, totals.new], totalsOf(bag))]),
    ...(facts.recommendations ?? []).flatMap(expected => recommendationOutcomes(expected, bag, warnings)),
  ]
}

type Bag = RecommendationSet['recommendationBag']

function totalsOf(bag: Bag): readonly unknown[] {
  const actions = bag.flatMap(({ actionBag = [] }) => actionBag)
  return [
    actions.length, actions.flatMap(({ subItemBag = [] }) => subItemBag).length,
    bag.flatMap(({ correspondence }) => correspondence?.earlierItemReference?.earlierItemIdentifierBag ?? []).length,
    bag.filter(({ correspondence }) => correspondence?.newRecommendation !== undefined).map(({ recommendationNumber }) => Number(recommendationNumber)),
  ]
}

/** What a finding has to be about to speak of a part of a recommendation. */
const ABOUT = {
  statement: /^legacy\.(?:statement|number|label|title|text|line|hyphen)/,
  correspondences: /^legacy\.(?:correspondence|reference|range|number-missing)/,
  actions: /^legacy\.(?:actions|label|number-missing|text|line|hyphen)/,
} as const

function recommendationOutcomes(expected: RecommendationFacts, bag: Bag, warnings: readonly ValidationIssue[]): FactOutcome[] {
  const index = bag.findIndex(({ recommendationNumber }) => recommendationNumber === String(expected.number))
  const isFound = (part: keyof typeof ABOUT) => (): boolean => warnings.some(({ code, path, values }) => ABOUT[part].test(code) && ((index >= 0 && path[0] === 'recommendationBag' && path[1] === index)
    || ['number', 'item', 'recommendation'].some(name => values[name]?.split(/[^A-Za-z0-9.]+/).includes(String(expected.number)) === true)))
  const at = `recommendation ${expected.number}`
  const found = bag[index]
  const correspondence = found?.correspondence
  const correspondences = correspondence === undefined ? null : correspondence.newRecommendation !== undefined ? 'new' : correspondence.earlierItemReference?.earlierItemIdentifierBag ?? null
  const actions = found?.actionBag ?? []
  return [
    ...(expected.statement === undefined ? [] : [compared(`${at} statement`, expected.statement, found?.statementTextBag?.[0]?.value ?? '', isFound('statement'))]),
    ...(expected.correspondences === undefined ? [] : [compared(`${at} correspondences`, expected.correspondences, found === undefined ? 'missing' : correspondences, isFound('correspondences'))]),
    ...(expected.actionLetters === undefined ? [] : [compared(`${at} actions`, expected.actionLetters, actions.map(({ actionIdentifier }) => actionIdentifier.split('.')[1]), isFound('actions'))]),
    ...(expected.actions ?? []).flatMap((action, position) => [
      compared(`${at} ${action.letter})`, action.text, actions[position]?.actionTextBag[0]?.value ?? '', isFound('actions')),
      compared(`${at} ${action.letter}) items`, folded(action.subItems), folded(actions[position]?.subItemBag?.map(({ subItemTextBag }) => subItemTextBag[0]?.value ?? '')), isFound('actions')),
    ]),
  ]
}

const folded = (texts: readonly string[] = []): readonly string[] => texts.map(plain)
