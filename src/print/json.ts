/** The JSON format: one object, written as the documents come. Its form: `report-schema.ts`. */
import type { Layout, LayoutOptions } from './layout.ts'
import type { PrintedDocument, PrintedJudge } from './printed.ts'
import type { ValidationIssue } from '../issue/index.ts'
import type { CodeCounts, Share } from './tally.ts'
import { translatedBy, type Tongue } from './translate.ts'

export function jsonLayout(options: LayoutOptions): Layout {
  const { write, facts, language } = options
  let files = 0
  const head = { tool: { name: facts.tool.name, version: facts.tool.version }, schemaVersion: facts.schemaVersion, ruleSetVersion: facts.ruleSetVersion, language }
  const begin = (): void => write(`${inner(head)},\n  "files": [`)
  return {
    document(document, share) {
      if (files++ === 0) begin()
      write(`${files === 1 ? '' : ','}\n    ${JSON.stringify(fileOf(document, share, options), null, 2).replaceAll('\n', '\n    ')}`)
    },
    end({ documents, verdicts, classes, severities, heldBack }) {
      if (files === 0) begin()
      const tail = inner({ summary: { documents, verdicts, classes, severities }, heldBack: countsOf(heldBack) }).slice(1)
      write(`${files === 0 ? '' : '\n  '}],${tail}\n}\n`)
    },
  }
}

/** An object's text without its closing brace. */
function inner(value: object): string {
  return JSON.stringify(value, null, 2).slice(0, -2)
}

function fileOf({ name, record, sha256, verdict, own, judges }: PrintedDocument, { shown, heldBack }: Share, tongue: Tongue): object {
  return {
    file: name,
    ...(record === undefined ? {} : { record }),
    ...(sha256 === undefined ? {} : { sha256 }),
    verdict,
    ...(own === undefined ? {} : { own }),
    judges: judges.map(judgeOf),
    issues: shown.map(issue => issueOf(issue, tongue)),
    ...(heldBack.size === 0 ? {} : { heldBack: countsOf(heldBack) }),
  }
}

function judgeOf({ judge, engine, verdict, reason }: PrintedJudge): PrintedJudge {
  return { judge, engine, verdict, ...(reason === undefined ? {} : { reason }) }
}

function issueOf(issue: ValidationIssue, tongue: Tongue): object {
  const { code, class: of, severity, path, place, justification, fix, values } = issue
  const { message, hint, reason, fix: title } = translatedBy(issue, tongue)
  return {
    code, class: of, severity, path,
    ...(place === undefined ? {} : { place }),
    message,
    ...(reason === undefined ? {} : { reason }),
    ...(hint === undefined ? {} : { hint }),
    ...(justification === undefined ? {} : { justification }),
    ...(fix === undefined ? {} : { fix: { ...fix, title } }),
    values,
  }
}

function countsOf(counts: CodeCounts): Readonly<Record<string, number>> {
  return Object.fromEntries(counts)
}
