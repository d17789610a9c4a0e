/** The text format: findings document by document, a verdict for each, counts at the end. */
import type { IssueClass } from '../issue/index.ts'
import { FRAMES } from './catalogues/frames.ts'
import type { Frame } from './catalogues/wording.ts'
import { counted } from './counted.ts'
import { judgesText, madeBy, nameOf, verdictCounts } from './frame-words.ts'
import type { Layout, LayoutOptions } from './layout.ts'
import type { PrintedDocument } from './printed.ts'
import { harmless, linesOf } from './source-lines.ts'
import type { CodeCounts, Share, Tally } from './tally.ts'
import { countOf, printIssue, severityCounts } from './text.ts'

const CLASSES: readonly IssueClass[] = ['form', 'consistency', 'follow-up']

/** Prints documents as they come; the summary is talk, so that a pipe gets the findings alone. */
export function textLayout(options: LayoutOptions): Layout {
  const frame = FRAMES[options.language]
  return {
    document(document, share) {
      options.write(`${[...findingsOf(document, share, options), verdictOf(document, options)].join('\n')}\n`)
    },
    end(tally) {
      options.talk(`${[...(tally.documents > 1 ? summaryOf(tally, frame, options) : []), ...heldBackOf(tally, frame, options), options.paint.dim(madeBy(options))].join('\n')}\n`)
    },
  }
}

function* findingsOf(document: PrintedDocument, { shown, heldBack }: Share, options: LayoutOptions): Iterable<string> {
  const { paint, language } = options
  const frame = FRAMES[language]
  const lines = shown.every(({ place }) => place === undefined) ? undefined : linesOf(document)
  const deciding = shown.filter(issue => issue.class !== 'follow-up')
  const followUp = shown.filter(issue => issue.class === 'follow-up')
  for (const issue of deciding) yield printIssue(document.name, issue, paint, options, lines, document.record)
  if (followUp.length > 0) yield paint.dim(`${harmless(nameOf(document))} ${frame.followUp}${frame.colon.trimEnd()}`)
  for (const issue of followUp) yield printIssue(document.name, issue, paint, options, lines, document.record)
  if (options.maxFindings === undefined) yield* [...heldBack].map(([code, count]) => paint.dim(`    ${counted(frame.more, count, language, { code })}`))
}

function verdictOf(document: PrintedDocument, { paint, language }: LayoutOptions): string {
  const { answers, colon, semicolon } = FRAMES[language]
  const answer = answers[document.verdict]
  const verdict = document.verdict === 'valid' ? paint.green(answer) : paint.red(answer)
  const digest = document.sha256 === undefined ? '' : `  ${paint.dim(`sha256:${document.sha256}`)}`
  return `${paint.bold(harmless(nameOf(document)))}${colon}${verdict} (${countOf(document.issues, language)}${semicolon}${judgesText(document, language)})${digest}`
}

function summaryOf(tally: Tally, frame: Frame, { language }: LayoutOptions): readonly string[] {
  const { colon } = frame
  const classes = CLASSES.filter(name => tally.classes[name] > 0).map(name => `${frame.classes[name]}${colon}${tally.classes[name]}`).join(', ')
  const found = classes !== ''
  return [
    `${frame.documents}${colon}${tally.documents} (${verdictCounts(tally, language)})`,
    ...(found ? [`${frame.byClass}${colon}${classes}`, `${frame.bySeverity}${colon}${severityCounts(tally.severities, language)}`] : []),
  ]
}

function heldBackOf({ heldBack }: Tally, frame: Frame, { language, maxFindings }: LayoutOptions): readonly string[] {
  return maxFindings === undefined || heldBack.size === 0 ? [] : [heldBackText(heldBack, frame, language)]
}

/** What a bound over the run held back: `495 findings held back: value.code (490), part.missing (5)`. */
export function heldBackText(heldBack: CodeCounts, frame: Frame, language: LayoutOptions['language']): string {
  const byNumber = [...heldBack].toSorted(([, one], [, other]) => other - one)
  const codes = byNumber.map(([code, count]) => `${code} (${count})`).join(', ')
  return counted(frame.heldBack, byNumber.reduce((sum, [, count]) => sum + count, 0), language, { codes })
}
