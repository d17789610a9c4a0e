/** What is odd about an annex as a whole: numbers, missing parts. */
import type { ValidationIssue } from '../../issue/issue.ts'
import type { Path } from '../../issue/place.ts'
import { startOf, type Fragment } from '../blocks.ts'
import type { LegacyCode } from '../codes.ts'
import { notice } from '../notice.ts'
import type { SourceCharacters } from '../readers/source-characters.ts'
import { USUAL_COUNT, type AnnexReading, type RecommendationReading } from './annex-reading.ts'
import { oddReferences } from './references.ts'
import { runTogether } from './run-together.ts'

/** Findings about numbers and missing parts, in source order of their kind. */
export function oddities(reading: AnnexReading, source: SourceCharacters, options: { readonly partial?: boolean, readonly earlierCount: number }): ValidationIssue[] {
  const note = (code: LegacyCode, values: Readonly<Record<string, string>>, at?: Fragment, path?: Path): ValidationIssue =>
    notice(code, values, at === undefined ? undefined : source.placeAt(startOf(at)), path)
  const hasColumn = reading.recommendations.some(recommendation => recommendation.correspondence !== undefined)
  return [
    ...(reading.title === undefined ? [note('legacy.title-missing', {})] : []),
    ...runTogether(reading).map(({ code, text, found }) => note(code, { found }, text)),
    ...numberOddities(reading.recommendations, options.partial === true, note),
    ...reading.recommendations.flatMap((recommendation, index) => partOddities(recommendation, ['recommendationBag', index], options.earlierCount, hasColumn, note)),
    ...(hasColumn ? [] : [note('legacy.correspondence-none', {})]),
    ...(reading.closing === undefined ? [note('legacy.closing-missing', {})] : []),
  ]
}

type Note = (code: LegacyCode, values: Readonly<Record<string, string>>, at?: Fragment, path?: Path) => ValidationIssue

function numberOddities(recommendations: readonly RecommendationReading[], partial: boolean, note: Note): ValidationIssue[] {
  const numbers = recommendations.map(recommendation => recommendation.number)
  const firstAt = new Map(numbers.map((number, index) => [number, index] as const).reverse())
  const issues = recommendations.flatMap(({ number, label }, index) => {
    const path = ['recommendationBag', index, 'recommendationNumber']
    const found = String(number)
    const before = numbers[index - 1] ?? 0
    return [
      ...(number < 1 || number > USUAL_COUNT ? [note('legacy.number-unusual', { found }, label, path)] : []),
      ...(firstAt.get(number) !== index ? [note('legacy.number-repeated', { found }, label, path)] : []),
      ...(index > 0 && number < before ? [note('legacy.number-order', { found, before: String(before) }, label, path)] : []),
    ]
  })
  if (!partial) issues.push(...missingNumbers(numbers, note))
  if (!partial && recommendations.length < USUAL_COUNT) issues.push(note('legacy.recommendations-fewer', { found: String(recommendations.length) }))
  return issues
}

function missingNumbers(numbers: readonly number[], note: Note): ValidationIssue[] {
  const last = numbers.reduce((highest, number) => Math.max(highest, Math.min(number, USUAL_COUNT)), 0)
  return Array.from({ length: last }, (_, index) => index + 1)
    .filter(number => !numbers.includes(number))
    .map(number => note('legacy.number-missing', { found: String(number) }))
}

/** @param hasColumn  Whether any recommendation names earlier items: an edition may have no such column. */
function partOddities(recommendation: RecommendationReading, path: Path, earlierCount: number, hasColumn: boolean, note: Note): ValidationIssue[] {
  const { label, statement, actions, correspondence } = recommendation
  const number = String(recommendation.number)
  const issues: ValidationIssue[] = []
  if (statement === undefined) issues.push(note('legacy.statement-missing', { number }, label, path))
  if (actions.length === 0) issues.push(note('legacy.actions-missing', { number }, label, path))
  if (correspondence === undefined && hasColumn) issues.push(note('legacy.correspondence-missing', { number }, label, path))
  if (correspondence?.reading.kind === 'list') {
    const { references, ranges } = correspondence.reading
    const values = (found: string): Record<string, string> => ({ found, last: String(earlierCount) })
    const here = [...path, 'correspondence']
    for (const { code, found } of oddReferences(references, earlierCount)) issues.push(note(code, values(found), correspondence.line, here))
    for (const { printed, keys } of ranges) issues.push(note('legacy.range-expanded', { found: printed.text, meaning: keys.join(', ') }, printed, here))
  }
  return issues
}
