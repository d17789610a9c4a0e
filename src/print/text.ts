/** Findings as text for people: one line that tools can read, the spot with a caret, the hint. */
import { pointer, type ValidationIssue } from '../issue/index.ts'
import { harmless, type SourceLines } from './source-lines.ts'

/** Colours, or the same words without them. */
export interface Paint {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly green: (text: string) => string
  readonly cyan: (text: string) => string
}

/**
 * Prints one finding: `report.xml:12:7 error value.code  message`, then the line with a caret, path and hint.
 *
 * @param file   Name to print before the place.
 * @param lines  The file, if the spot is to be shown.
 */
export function printIssue(file: string, issue: ValidationIssue, paint: Paint, lines?: SourceLines): string {
  const { place, path, hint, reason } = issue
  const name = harmless(file)
  const at = place === undefined ? name : `${name}:${place.line}:${place.column}`
  const mark = issue.severity === 'error' ? paint.red('error') : issue.severity === 'warning' ? paint.yellow('warning') : paint.cyan('information')
  const details = [
    ...spot(issue, paint, lines),
    ...(path.length === 0 ? [] : [paint.dim(`at ${harmless(pointer(path))}`)]),
    ...(reason === undefined ? [] : [`because: ${harmless(reason)}`]),
    ...(hint === undefined ? [] : [`hint: ${harmless(hint)}`]),
  ]
  return [`${paint.bold(at)} ${mark} ${issue.code}  ${harmless(issue.message)}`, ...details.map(line => `    ${line}`)].join('\n')
}

function spot({ place }: ValidationIssue, paint: Paint, lines: SourceLines | undefined): readonly string[] {
  const excerpt = place === undefined ? undefined : lines?.excerpt(place)
  return excerpt === undefined ? [] : [excerpt.text, `${' '.repeat(excerpt.indent)}${paint.cyan('^')}`]
}

/** How many findings of each severity: `2 errors, 1 warning`. */
export function countOf(issues: readonly ValidationIssue[]): string {
  const counts = (['error', 'warning', 'information'] as const)
    .map(severity => ({ severity, count: issues.filter(issue => issue.severity === severity).length }))
    .filter(({ count }) => count > 0)
  return counts.map(({ severity, count }) => `${count} ${count === 1 || severity === 'information' ? severity : `${severity}s`}`).join(', ') || 'no findings'
}
