/**
 * The HTML format: one page to read, print and pass on. It holds no script and asks for nothing from elsewhere.
 */
import type { IssueClass, Severity } from '../issue/index.ts'
import { FRAMES } from './catalogues/frames.ts'
import { counted } from './counted.ts'
import { judgesText, madeBy, nameOf, VERDICTS } from './frame-words.ts'
import { findingItem } from './html-finding.ts'
import { STYLE, STYLE_DIGEST } from './html-style.ts'
import type { Layout, LayoutOptions } from './layout.ts'
import { escaped } from './markup.ts'
import type { PrintedDocument, PrintedVerdict } from './printed.ts'
import { linesOf } from './source-lines.ts'
import type { Share, Tally } from './tally.ts'
import { countOf } from './text.ts'
import { heldBackText } from './text-layout.ts'

const SIGNS: Readonly<Record<PrintedVerdict, string>> = { valid: '✓', invalid: '✗', unreadable: '⊘', 'not-determined': '?' }

/** The page is written at the end: its summary stands first. */
export function htmlLayout(options: LayoutOptions): Layout {
  const rows: string[] = []
  const sections: string[] = []
  let before = ''
  return {
    document(document, share) {
      const anchor = `document-${rows.length + 1}`
      const hasSection = share.shown.length > 0 || share.heldBack.size > 0
      rows.push(rowOf(document, { anchor: hasSection ? anchor : undefined, isFirst: document.name !== before }, options))
      before = document.name
      if (hasSection) sections.push(sectionOf(document, share, anchor, options))
    },
    end(tally) {
      options.write(headOf(options))
      options.write(summaryOf(tally, rows, options))
      for (const section of sections) options.write(section)
      options.write('</main>\n</body>\n</html>\n')
    },
  }
}

function headOf(options: LayoutOptions): string {
  const { language } = options
  const { direction, report } = FRAMES[language]
  const policy = `default-src 'none'; style-src '${STYLE_DIGEST}'; base-uri 'none'; form-action 'none'`
  return `<!DOCTYPE html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(report.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escaped(report.title)}</h1>
<p class="faint">${escaped(madeBy(options))}</p>
</header>
<main>
`
}

function summaryOf(tally: Tally, rows: readonly string[], { language, maxFindings }: LayoutOptions): string {
  const frame = FRAMES[language]
  const { report, colon } = frame
  const numbers = [
    ...VERDICTS.map(verdict => [frame.answers[verdict], tally.verdicts[verdict]] as const),
    ...(Object.keys(tally.classes) as IssueClass[]).map(name => [`${report.findings}${colon}${frame.classes[name]}`, tally.classes[name]] as const),
    ...(Object.keys(tally.severities) as Severity[]).map(name => [`${report.findings}${colon}${frame.severities[name]}`, tally.severities[name]] as const),
  ]
  const held = maxFindings === undefined || tally.heldBack.size === 0 ? '' : `<p>${escaped(heldBackText(tally.heldBack, frame, language))}</p>\n`
  const documents = rows.length === 0 ? `<p>${escaped(report.none)}</p>\n` : table(frame.documents, [report.document, report.verdict, report.findings, report.judges], rows)
  return `<section aria-labelledby="summary">
<h2 id="summary">${escaped(report.summary)}</h2>
<p>${escaped(report.explained)}</p>
${table(`${frame.documents}${colon}${tally.documents}`, [report.what, report.number], numbers.map(([what, number]) => `<tr><th scope="row">${escaped(what)}</th><td class="number">${number}</td></tr>\n`))}${held}${documents}</section>
`
}

function table(caption: string, heads: readonly string[], rows: readonly string[]): string {
  const cells = heads.map(text => `<th scope="col">${escaped(text)}</th>`).join('')
  return `<table>\n<caption>${escaped(caption)}</caption>\n<thead><tr>${cells}</tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n`
}

interface Row {
  /** Where its findings stand on the page. */
  readonly anchor: string | undefined
  /** The first of a file shows the file's digest. */
  readonly isFirst: boolean
}

function rowOf(document: PrintedDocument, { anchor, isFirst }: Row, { language }: LayoutOptions): string {
  const { verdict, sha256, issues } = document
  const name = `<bdi>${escaped(nameOf(document))}</bdi>`
  const digest = sha256 === undefined || !isFirst ? '' : `<br><span class="faint digest" dir="ltr">SHA-256 ${escaped(sha256)}</span>`
  const answer = `<span class="answer ${verdict}"><span aria-hidden="true">${SIGNS[verdict]}</span> ${escaped(FRAMES[language].answers[verdict])}</span>`
  return `<tr><th scope="row">${anchor === undefined ? name : `<a href="#${anchor}">${name}</a>`}${digest}</th><td>${answer}</td><td>${escaped(countOf(issues, language))}</td><td>${escaped(judgesText(document, language))}</td></tr>\n`
}

function sectionOf(document: PrintedDocument, { shown, heldBack }: Share, anchor: string, options: LayoutOptions): string {
  const { language, maxFindings } = options
  const frame = FRAMES[language]
  const lines = shown.every(({ place }) => place === undefined) ? undefined : linesOf(document)
  const list = (of: readonly (typeof shown)[number][]): string =>
    of.length === 0 ? '' : `<ol class="findings">\n${of.map(issue => findingItem(issue, { document, lines, tongue: options })).join('')}</ol>\n`
  const followUp = shown.filter(issue => issue.class === 'follow-up')
  const more = maxFindings !== undefined ? [] : [...heldBack].map(([code, count]) => `<p class="faint">${escaped(counted(frame.more, count, language, { code }))}</p>\n`)
  return `<section aria-labelledby="${anchor}">
<h2 id="${anchor}"><bdi>${escaped(nameOf(document))}</bdi></h2>
${list(shown.filter(issue => issue.class !== 'follow-up'))}${followUp.length === 0 ? '' : `<h3>${escaped(frame.followUp)}</h3>\n`}${list(followUp)}${more.join('')}</section>
`
}
