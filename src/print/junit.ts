/**
 * The JUnit format, for build servers: a suite for each file, a case for each document in it.
 *
 * Errors of form are a `failure`; a document that cannot be read or has no verdict is an `error`; all else is `system-out`. The
 * form is what Ant's formatter writes and Jenkins, GitLab and others read.
 */
import type { ValidationIssue } from '../issue/index.ts'
import { FRAMES } from './catalogues/frames.ts'
import { counted } from './counted.ts'
import { judgesText, madeBy, nameOf } from './frame-words.ts'
import type { Layout, LayoutOptions } from './layout.ts'
import { escaped, escapedLines } from './markup.ts'
import { PLAIN } from './paint.ts'
import type { PrintedDocument } from './printed.ts'
import { linesOf } from './source-lines.ts'
import { heldBackText } from './text-layout.ts'
import type { CodeCounts, Share } from './tally.ts'
import { printIssue } from './text.ts'

interface Suite {
  readonly cases: string[]
  failures: number
  errors: number
  sha256: string | undefined
}

/** Suites come in the order of their first document; the counts stand before them, so all is written at the end. */
export function junitLayout(options: LayoutOptions): Layout {
  const suites = new Map<string, Suite>()
  return {
    document(document, share) {
      const suite = suites.get(document.name) ?? { cases: [], failures: 0, errors: 0, sha256: document.sha256 }
      suites.set(document.name, suite)
      if (document.verdict === 'invalid') suite.failures++
      else if (document.verdict !== 'valid') suite.errors++
      suite.cases.push(caseOf(document, share, options))
    },
    end({ heldBack }) {
      write(suites, heldBack, options)
    },
  }
}

function write(suites: ReadonlyMap<string, Suite>, heldBack: CodeCounts, options: LayoutOptions): void {
  const all = [...suites.values()]
  const totals = counts(all.reduce((sum, { cases }) => sum + cases.length, 0), all.reduce((sum, { failures }) => sum + failures, 0), all.reduce((sum, { errors }) => sum + errors, 0))
  options.write(`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${escaped(options.facts.tool.name)}" ${totals} time="0">\n`)
  for (const [name, suite] of suites) {
    options.write(`<testsuite name="${escaped(name)}" ${counts(suite.cases.length, suite.failures, suite.errors)} skipped="0" time="0">\n${propertiesOf(suite, heldBack, options)}`)
    for (const text of suite.cases) options.write(text)
    options.write('</testsuite>\n')
  }
  options.write('</testsuites>\n')
}

function counts(tests: number, failures: number, errors: number): string {
  return `tests="${tests}" failures="${failures}" errors="${errors}"`
}

/** Every suite names the versions, since some servers keep only suites. */
function propertiesOf({ sha256 }: Suite, heldBack: CodeCounts, options: LayoutOptions): string {
  const { tool, schemaVersion, ruleSetVersion } = options.facts
  const held = options.maxFindings === undefined || heldBack.size === 0 ? undefined : heldBackText(heldBack, FRAMES[options.language], options.language)
  const properties = { tool: `${tool.name} ${tool.version}`, schemaVersion, ruleSetVersion, sha256, heldBack: held }
  const lines = Object.entries(properties).flatMap(([name, value]) => value === undefined ? [] : [`<property name="${name}" value="${escaped(value)}"/>\n`])
  return `<properties>\n${lines.join('')}</properties>\n`
}

function caseOf(document: PrintedDocument, { shown, heldBack }: Share, options: LayoutOptions): string {
  const decides = (issue: ValidationIssue): boolean => issue.class === 'form' && issue.severity === 'error'
  const lines = shown.length === 0 ? undefined : linesOf(document)
  const print = (issue: ValidationIssue): string => printIssue(document.name, issue, PLAIN, options, lines, document.record)
  const deciding = shown.filter(decides)
  const more = [...heldBack].map(([code, count]) => counted(FRAMES[options.language].more, count, options.language, { code }))
  const verdict = `${FRAMES[options.language].answers[document.verdict]} (${judgesText(document, options.language)})`
  const body = document.verdict === 'valid' ? '' : wrong(document, { verdict, text: [...deciding.map(print), ...more].join('\n'), code: deciding[0]?.code })
  const others = shown.filter(issue => document.verdict === 'valid' || !decides(issue)).map(print)
  const out = [...others, ...(document.verdict === 'valid' ? more : []), madeBy(options)].join('\n')
  const name = escaped(nameOf(document))
  return `<testcase classname="${escaped(document.name)}" name="${name}" time="0">\n${body}<system-out>${escapedLines(out)}</system-out>\n</testcase>\n`
}

function wrong({ verdict }: PrintedDocument, { verdict: said, text, code = verdict }: { readonly verdict: string, readonly text: string, readonly code: string | undefined }): string {
  const element = verdict === 'invalid' ? 'failure' : 'error'
  return `<${element} type="${escaped(code)}" message="${escaped(said)}">${escapedLines(text)}</${element}>\n`
}
