/** Findings that a command talks about, in the language of the environment. */
import type { ValidationIssue } from '../issue/index.ts'
import { languageFor } from '../print/languages.ts'
import type { Lines } from '../print/source-lines.ts'
import { printIssue } from '../print/text.ts'
import { tongueOf } from '../print/translated.ts'
import type { World } from './command.ts'

/** One finding as text, without a line feed at its end. */
export function finding(file: string, issue: ValidationIssue, { paint, env }: World, lines?: Lines): string {
  return printIssue(file, issue, paint, tongueOf(languageFor(undefined, env)), lines)
}
