/** One finding on the HTML page. */
import { pointer, type Fix, type Severity, type ValidationIssue } from '../issue/index.ts'
import { FRAMES } from './catalogues/frames.ts'
import { lineOf } from './frame-words.ts'
import { escaped } from './markup.ts'
import type { PrintedDocument } from './printed.ts'
import type { Lines } from './source-lines.ts'
import { translatedBy, type Tongue } from './translate.ts'

const SIGNS: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', information: 'i' }

interface Circumstances {
  readonly document: PrintedDocument
  readonly lines: Lines | undefined
  readonly tongue: Tongue
}

/** A list item with everything that is known of a finding. Texts that are in English on a page of another language say so. */
export function findingItem(issue: ValidationIssue, { document, lines, tongue }: Circumstances): string {
  const { code, severity, path, place, justification, fix } = issue
  const { language } = tongue
  const frame = FRAMES[language]
  const said = translatedBy(issue, tongue)
  const inOther = said.language === language ? '' : ` lang="${said.language}" dir="${FRAMES[said.language].direction}"`
  const line = lineOf(issue, document)
  const at = line === undefined ? '' : ` <span dir="ltr" title="${escaped(frame.report.place)}">${line}${place === undefined ? '' : `:${place.column}`}</span>`
  const facts = [
    ...(path.length === 0 ? [] : [entry(frame.at, `<code dir="ltr">${escaped(pointer(path))}</code>`)]),
    ...(said.reason === undefined ? [] : [entry(frame.because, `<bdi>${escaped(said.reason)}</bdi>`)]),
    ...(said.hint === undefined ? [] : [entry(frame.hint, `<span${inOther}>${escaped(said.hint)}</span>`)]),
    ...(justification === undefined ? [] : [entry(frame.justified, `<bdi>${escaped(justification)}</bdi>`)]),
    ...(fix === undefined ? [] : [entry(frame.fix, fixText(said.fix ?? fix.title, fix))]),
  ]
  return `<li class="finding ${severity}">
<span class="mark"><span aria-hidden="true">${SIGNS[severity]}</span> ${escaped(frame.severities[severity])}</span> <code dir="ltr">${escaped(code)}</code>${at} <span class="faint">${escaped(frame.classes[issue.class])}</span>
<p class="message"${inOther}>${escaped(said.message)}</p>
${spot(issue, lines)}${facts.length === 0 ? '' : `<dl>\n${facts.join('')}</dl>\n`}</li>
`
}

function entry(word: string, content: string): string {
  return `<dt>${escaped(word)}</dt><dd>${content}</dd>\n`
}

function fixText(title: string, { edits }: Fix): string {
  const texts = edits.filter(({ text }) => text !== '').map(({ text }) => ` <code dir="auto">${escaped(text)}</code>`)
  return `<bdi>${escaped(title)}</bdi>${texts.join('')}`
}

function spot({ place }: ValidationIssue, lines: Lines | undefined): string {
  const excerpt = place === undefined ? undefined : lines?.excerpt(place)
  if (excerpt === undefined) return ''
  const points = [...excerpt.text]
  const [before, at, after] = [points.slice(0, excerpt.indent), points[excerpt.indent] ?? ' ', points.slice(excerpt.indent + 1)]
  return `<pre dir="ltr"><code>${escaped(before.join(''))}<mark>${escaped(at)}</mark>${escaped(after.join(''))}</code></pre>\n`
}
