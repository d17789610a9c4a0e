/** Documents to print: real findings of broken texts, and made ones with everything that a finding can have. */
import { check, type ValidationIssue } from '../../src/index.ts'
import { PLAIN } from '../../src/print/paint.ts'
import { printerFor, type Format, type PrintedDocument, type PrinterOptions, type RuleFact } from '../../src/print/printer.ts'

export const RULES: readonly RuleFact[] = [
  { code: 'value.code', class: 'form', level: 'error', message: '"{found}" is none of the values of {name}', hint: '{advice}' },
  { code: 'response.evidence-missing', class: 'consistency', level: 'warning', message: 'Implemented without evidence', reason: 'Annex, 1(b): "…"', hint: 'Add it' },
  { code: 'evaluation.due', class: 'follow-up', level: 'information', message: 'No evaluation of {year}' },
]

const OPTIONS: Omit<PrinterOptions, 'write' | 'talk'> = {
  paint: PLAIN,
  facts: { tool: { name: 'ipo-reports', version: '9.8.7' }, schemaVersion: 'V1_0', ruleSetVersion: '1.2.3', rules: RULES },
  language: 'en',
}

/** What a run printed: result and talk. */
export function printed(format: Format, list: Iterable<PrintedDocument>, options: Partial<PrinterOptions> = {}): { readonly out: string, readonly talk: string } {
  const out: string[] = []
  const talk: string[] = []
  const printer = printerFor(format, { ...OPTIONS, write: text => out.push(text), talk: text => talk.push(text), ...options })
  for (const document of list) printer.document(document)
  printer.end()
  return { out: out.join(''), talk: talk.join('') }
}

export const BROKEN_JSON = `{"recommendationSet": {
  "st96Version": "V6_0", "ipoVersion": "ICT_V1_0",
  "recommendationSetIdentifier": "My \u{1f600} édition",
  "editionStatusCategory": "proposed",
  "recommendationBag": [{"recommendationIdentifier": "ict-strategy"}]
}}`

/** A text judged by our own check. */
export function judged(name: string, text: string, more: Partial<PrintedDocument> = {}): PrintedDocument {
  const bytes = new TextEncoder().encode(text)
  const { verdict, issues } = check(bytes)
  return { name, bytes, verdict, issues, own: verdict, judges: [], sha256: 'ab'.repeat(32), ...more }
}

/** A finding with everything; the language of the document runs from right to left. */
export const FULL: ValidationIssue = {
  code: 'response.evidence-missing',
  class: 'consistency',
  severity: 'warning',
  path: ['responseBag', 0, 'a/b~c'],
  place: { line: 1, column: 6, offset: 7 },
  message: 'Implemented without <evidence> & "proof"',
  reason: 'Annex, part II, 1(b): "evidence should be kept"',
  hint: 'Add a document {with} its SHA-256',
  justification: 'لا يوجد مستند بعد',
  fix: { title: 'Write "GB"', edits: [{ start: { line: 1, column: 6, offset: 7 }, end: { line: 1, column: 8, offset: 11 }, text: 'GB' }] },
  values: {},
}

export const FOLLOW_UP: ValidationIssue = {
  code: 'evaluation.due', class: 'follow-up', severity: 'information', path: [], message: 'No evaluation of 2024', values: { year: '2024' },
}

export const UNANNOUNCED: ValidationIssue = { code: 'period.reversed', class: 'form', severity: 'error', path: ['period'], message: 'Ends before it begins', values: {} }

/** One document of each verdict, with hostile names and texts, a record, and a text without bytes. */
export function documents(): readonly PrintedDocument[] {
  return [
    judged('in coming/réport#1.json', BROKEN_JSON),
    { name: 'all.xml', bytes: 'à\u{1f600}b: <U\u0007K>\u202e', verdict: 'valid', issues: [FOLLOW_UP, FULL], judges: [{ judge: 'ajv', engine: 'ajv 8', verdict: 'valid' }], own: 'valid' },
    judged('broken.xml', '<a>\r\n<b>\r</a>'),
    judged('many.ndjson', '{"recommendationSet": 1}', { record: 7 }),
    judged('many.ndjson', '{"officeReport": null}', { record: 9 }),
    { name: '<script>alert(1)</script>', verdict: 'not-determined', issues: [UNANNOUNCED, { ...UNANNOUNCED, place: { line: 99, column: 99, offset: 999 } }], judges: [{ judge: 'x', engine: 'x 1', verdict: 'not-determined', reason: 'it broke' }] },
    { name: '/tmp/\ud800\u0000]]>.xml', bytes: '', verdict: 'unreadable', issues: [], judges: [] },
  ]
}

/** One document of one line with as many wrong values as asked for. */
export function manyFindings(count: number): PrintedDocument {
  const width = 450
  const pieces = Array.from({ length: count }, (_, index) => `{"status": "wrong ${index} é", "text": "${'x'.repeat(width - 40)}"},`)
  const text = pieces.join('')
  let column = 1
  const issues = pieces.map((piece, index): ValidationIssue => {
    const place = { line: 1, column, offset: column - 1 + index }
    column += piece.length
    return { code: index % 2 === 0 ? 'value.code' : 'part.missing', class: 'form', severity: 'error', path: ['responseBag', index], place, message: 'm', hint: 'h', values: { found: `wrong ${index}`, name: 'status', advice: `Did you mean "w${index}"? Expected one of: a, b`, parent: 'p', doc: 'd' } }
  })
  return { name: 'wide.json', bytes: new TextEncoder().encode(text), verdict: 'invalid', issues, judges: [] }
}
