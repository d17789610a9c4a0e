/** Pieces that more than one format says: names, judges, versions, counts of verdicts. */
import { fill, type ValidationIssue } from '../issue/index.ts'
import { FRAMES } from './catalogues/frames.ts'
import type { Answer } from './catalogues/wording.ts'
import type { MessageLanguage } from './languages.ts'
import type { PrintedDocument, PrintedVerdict, PrinterOptions } from './printed.ts'
import type { Tally } from './tally.ts'

export const VERDICTS: readonly PrintedVerdict[] = ['valid', 'invalid', 'unreadable', 'not-determined']

/** A document's name; a record has its line behind it. */
export function nameOf({ name, record }: PrintedDocument): string {
  return record === undefined ? name : `${name}:${record}`
}

/** Line of a finding in its file: a record of NDJSON is one line of it. */
export function lineOf({ place }: ValidationIssue, { record }: PrintedDocument): number | undefined {
  return record ?? place?.line
}

/** Who was asked, and what they said: `own check: valid, libxml2-wasm 0.7.2: valid`. */
export function judgesText({ own, judges }: PrintedDocument, language: MessageLanguage): string {
  const { ownCheck, noJudge, colon } = FRAMES[language]
  const said = [...(own === undefined ? [] : [[ownCheck, own] as const]), ...judges.map(({ engine, verdict }) => [engine, verdict] as const)]
  return said.map(([judge, verdict]) => `${judge}${colon}${answerText(verdict, language)}`).join(', ') || noJudge
}

function answerText(answer: string, language: MessageLanguage): string {
  const { answers } = FRAMES[language]
  return Object.hasOwn(answers, answer) ? answers[answer as Answer] : answer
}

/** Tool, schema and rule-set versions in a sentence. */
export function madeBy({ facts, language }: PrinterOptions): string {
  const { tool, schemaVersion, ruleSetVersion } = facts
  return fill(FRAMES[language].report.madeBy, { tool: `${tool.name} ${tool.version}`, schema: schemaVersion, rules: ruleSetVersion })
}

/** How many documents got which verdict: `valid: 3, invalid: 1`. */
export function verdictCounts({ verdicts }: Tally, language: MessageLanguage): string {
  const { answers, colon } = FRAMES[language]
  return VERDICTS.filter(verdict => verdicts[verdict] > 0).map(verdict => `${answers[verdict]}${colon}${verdicts[verdict]}`).join(', ')
}
