/**
 * The review of a conversion: one page that shows the source beside what became of it.
 *
 * It is made of the ledger, the object and the findings, holds no script and nothing from elsewhere, and says everything without
 * colour, too.
 */
import { TOOL, type ValidationIssue } from '../issue/index.ts'
import type { Coverage, DerivedPart, Ledger, LegacyValue } from '../legacy/index.ts'
import { escaped, escapedLines } from '../print/markup.ts'
import { reviewRows, valueAt, type Fate, type ReviewRow, type Segment } from './segments.ts'
import { REVIEW_STYLE } from './style.ts'

/** What a page is made of: what came of an import. */
export type Review = LegacyValue & { readonly ledger: Ledger, readonly issues: readonly ValidationIssue[] }

const FATES: Readonly<Record<Fate, string>> = { mapped: 'mapped', changed: 'changed', leftOut: 'left out' }

/**
 * The page as HTML.
 *
 * @param review  What `importLegacy` gave.
 */
export async function reviewPage({ name, value, ledger, issues }: Review): Promise<string> {
  const { rows, general } = reviewRows(ledger, value, issues)
  const title = `Review of ${ledger.source.fileName ?? 'a legacy file'}`
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${await styleDigest()}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${REVIEW_STYLE}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
<p>${escaped(ledger.source.mediaType)} → ${name}; made by ${TOOL.name} ${TOOL.version}</p>
<p class="faint">SHA-256 of the source <code>${ledger.source.sha256}</code>, of the object <code>${ledger.output.sha256}</code></p>
${coverageTable(ledger.coverage)}
<p>In the source: <span class="mapped">mapped</span>, <span class="changed">changed</span> (dashed underline), <span class="leftOut">left out</span> (struck through), <span class="doubt">doubtful</span> (framed; the finding stands beside it).</p>
</header>
<main>
${general.length === 0 ? '' : `<h2>Findings on the whole</h2>\n${general.map(findingItem).join('\n')}\n`}
<h2>The source and what became of it</h2>
<table>
<thead><tr><th scope="col">Source</th><th scope="col">What became of it</th></tr></thead>
<tbody>
${rowTexts(rows, value)}
</tbody>
</table>
${derivedTable(ledger.derived)}
</main>
</body>
</html>
`
}

async function styleDigest(): Promise<string> {
  const hash = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(REVIEW_STYLE))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`
}

function coverageTable({ mapped, changed, leftOut, total }: Coverage): string {
  const row = (word: string, count: number): string => `<tr><th scope="row">${word}</th><td class="number">${count}</td><td class="number">${total === 0 ? '' : `${(count / total * 100).toFixed(1)} %`}</td></tr>`
  return `<table class="counts"><caption>Characters of the source</caption><tbody>\n${[row('mapped', mapped), row('changed', changed), row('left out', leftOut), row('all', total)].join('\n')}\n</tbody></table>`
}

/** Each value is shown where it is first met. */
function rowTexts(rows: readonly ReviewRow[], value: object): string {
  const shown = new Set<string>()
  return rows.map(({ segments, node }) => {
    const where = node === undefined ? '' : `<p class="faint"><code>${escaped(node)}</code></p>`
    return `<tr><td class="source" dir="auto">${segments.map(segmentText).join('')}</td><td>${where}${becameOf(segments, value, shown)}${segments.flatMap(({ issues }) => issues).map(findingItem).join('')}</td></tr>`
  }).join('\n')
}

function segmentText({ text, fate, after, issues }: Segment): string {
  if (fate === 'leftOut' && issues.length === 0 && text.trim() === '') return escapedLines(text)
  const isDoubtful = issues.some(({ severity }) => severity !== 'information')
  const words = `${FATES[fate]}${isDoubtful ? ', doubtful' : ''}`
  // What was put in stands for no character: it is shown as what it became.
  const content = text === '' ? escapedLines(after ?? '') : escapedLines(text)
  return `<span class="${fate}${isDoubtful ? ' doubt' : ''}" title="${words}">${content}</span>`
}

function becameOf(segments: readonly Segment[], value: object, shown: Set<string>): string {
  const entries: string[] = []
  const reasons = new Set<string>()
  for (const { path, fate, why = '', text, after = '', sha256 } of segments) {
    if (path !== undefined && !shown.has(path)) {
      shown.add(path)
      entries.push(`<dt><code>${escaped(path)}</code></dt><dd dir="auto">${escapedLines(String(valueAt(value, path)))}</dd>`)
    }
    if (fate === 'changed' && text.trim() !== '') entries.push(`<dt>changed: ${escaped(why)}</dt><dd dir="auto">${escaped(text)} → ${escaped(after)}</dd>`)
    if (fate === 'leftOut' && text.trim() !== '') reasons.add(`${why}${sha256 === undefined ? '' : `, SHA-256 ${sha256}`}`)
  }
  const left = [...reasons].map(reason => `<dt>left out</dt><dd>${escaped(reason)}</dd>`)
  return entries.length + left.length === 0 ? '' : `<dl>${entries.join('')}${left.join('')}</dl>`
}

function findingItem({ code, severity, message, hint, place }: ValidationIssue): string {
  const where = place === undefined ? '' : ` <span class="faint">(${escaped(place.spot ?? `line ${place.line}, column ${place.column}`)})</span>`
  return `<div class="finding ${severity}"><strong>${severity}</strong> <code>${escaped(code)}</code>${where}<br>${escaped(message)}${hint === undefined || hint === '' ? '' : `<br><span class="faint">${escaped(hint)}</span>`}</div>`
}

function derivedTable(derived: readonly DerivedPart[]): string {
  if (derived.length === 0) return ''
  const rows = derived.map(({ path, rule, value }) => `<tr><td><code>${escaped(path)}</code></td><td>${escaped(rule)}</td><td dir="auto">${escaped(typeof value === 'string' ? value : JSON.stringify(value))}</td></tr>`)
  return `<h2>Values that a rule gave</h2>\n<table>\n<thead><tr><th scope="col">Value</th><th scope="col">Rule</th><th scope="col">Content</th></tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
}
