/** Findings on what a document holds beside the text that a reader sees: one of each kind, with how often and where first. */
import type { ValidationIssue } from '../../../issue/issue.ts'
import type { LegacyCode } from '../../codes.ts'
import { excerpt, notice } from '../../notice.ts'
import type { SourceCharacters } from '../source-characters.ts'
import type { OtherParts } from './other-parts.ts'
import type { Notable, Workshop } from './workshop.ts'

const CODES: Readonly<Record<Exclude<Notable, 'comments'>, LegacyCode>> = {
  changes: 'legacy.tracked-changes', hidden: 'legacy.hidden-text', drawings: 'legacy.drawing-text', boxes: 'legacy.text-boxes', symbols: 'legacy.symbol-unknown',
  fields: 'legacy.fields', inserted: 'legacy.inserted-file',
}

/** All findings on a document, those with a place first. */
export function findingsOf(shop: Workshop, told: OtherParts, source: SourceCharacters, { notes, comments }: { readonly notes: number, readonly comments: number }): ValidationIssue[] {
  const issues: ValidationIssue[] = []
  const place = (what: Notable): NonNullable<ValidationIssue['place']> | undefined => {
    const noted = shop.noted.get(what)
    return noted === undefined ? undefined : { ...source.placeAt(noted.at), spot: noted.spot }
  }
  for (const [what, code] of Object.entries(CODES) as [Exclude<Notable, 'comments'>, LegacyCode][]) {
    const noted = shop.noted.get(what)
    if (noted !== undefined) issues.push(notice(code, { count: String(noted.count), found: excerpt(noted.found) }, place(what)))
  }
  if (comments > 0) issues.push(notice('legacy.comments-left-out', { count: String(comments) }, place('comments')))
  const listed: readonly (readonly [LegacyCode, readonly string[]])[] = [
    ['legacy.images', told.images], ['legacy.objects-left-out', told.objects], ['legacy.macros-ignored', told.macros], ['legacy.external-links', told.fetched],
    ['legacy.drawing-text', shop.noted.has('drawings') ? [] : told.drawings],
  ]
  for (const [code, found] of listed) {
    if (found.length > 0) issues.push(notice(code, { count: String(found.length), found: excerpt(found[0] ?? '') }))
  }
  if (notes > 0) issues.push(notice('legacy.notes-left-out', { count: String(notes) }))
  const [unknown] = shop.numbering.unknown
  if (unknown !== undefined) issues.push(notice('legacy.list-number-unknown', { count: String(unknown[1]), found: unknown[0] }))
  return issues
}
