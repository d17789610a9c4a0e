/** Findings as text for people: one line that tools can read, the spot with a caret, the advice. */
import { pointer, type Severity, type ValidationIssue } from '../issue/index.ts'
import { FRAMES } from './catalogues/frames.ts'
import type { Frame } from './catalogues/wording.ts'
import { counted } from './counted.ts'
import type { MessageLanguage } from './languages.ts'
import type { Paint } from './paint.ts'
import { harmless, type Lines } from './source-lines.ts'
import { translatedBy, type Tongue } from './translate.ts'

export type { Paint } from './paint.ts'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information']

/**
 * Prints one finding: `report.xml:12:7 error value.code  message`, then the line with a caret, path and hint.
 *
 * @param file   Name to print before the place.
 * @param tongue In which language, with its catalogue.
 * @param lines  The file, if the spot is to be shown.
 * @param line   Line to print instead of that of the place: a record's line in its file.
 */
export function printIssue(
  file: string, issue: ValidationIssue, paint: Paint, tongue: Tongue, lines?: Lines, line = issue.place?.line,
): string {
  const { place, path, justification } = issue
  const frame = FRAMES[tongue.language]
  const { message, hint, reason, fix } = translatedBy(issue, tongue)
  const name = harmless(file)
  const at = place?.spot !== undefined ? `${name}: ${harmless(place.spot)}:` : line === undefined ? name : place === undefined ? `${name}:${line}` : `${name}:${line}:${place.column}`
  const paintSeverity = issue.severity === 'error' ? paint.red : issue.severity === 'warning' ? paint.yellow : paint.cyan
  const details = [
    ...spot(issue, paint, lines),
    ...(path.length === 0 ? [] : [paint.dim(`${frame.at} ${harmless(pointer(path))}`)]),
    ...detail(frame, 'because', reason),
    ...detail(frame, 'hint', hint),
    ...detail(frame, 'justified', justification),
    ...detail(frame, 'fix', fix),
  ]
  return [`${paint.bold(at)} ${paintSeverity(frame.severities[issue.severity])} ${issue.code}  ${harmless(message)}`, ...details.map(text => `    ${text}`)].join('\n')
}

function detail(frame: Frame, word: 'because' | 'hint' | 'justified' | 'fix', text: string | undefined): readonly string[] {
  return text === undefined ? [] : [`${frame[word]}${frame.colon}${harmless(text)}`]
}

function spot({ place }: ValidationIssue, paint: Paint, lines: Lines | undefined): readonly string[] {
  const excerpt = place === undefined || place.spot !== undefined ? undefined : lines?.excerpt(place)
  return excerpt === undefined ? [] : [excerpt.text, `${' '.repeat(excerpt.indent)}${paint.cyan('^')}`]
}

/** How many findings of each severity: `2 errors, 1 warning`. */
export function countOf(issues: readonly ValidationIssue[], language: MessageLanguage = 'en'): string {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0 }
  for (const { severity } of issues) counts[severity]++
  return severityCounts(counts, language) || FRAMES[language].noFindings
}

/** The severities that were met, each with its number; empty where none was. */
export function severityCounts(counts: Readonly<Record<Severity, number>>, language: MessageLanguage): string {
  return SEVERITIES.filter(severity => counts[severity] > 0)
    .map(severity => counted(FRAMES[language].severityCounts[severity], counts[severity], language)).join(', ')
}
