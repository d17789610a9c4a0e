/**
 * Verifies a ledger against the file and the object, without the importer.
 *
 * It decodes the file itself, walks the object itself, and computes again what a rule allows to compute: nothing that the
 * importer does wrong is done wrong here in the same way.
 */
import { insistOnText } from '../../issue/input.ts'
import type { ValidationIssue } from '../../issue/issue.ts'
import { canonicalJsonOf } from '../../json/canonical.ts'
import type { Coverage, Ledger, LedgerTotals } from './ledger.ts'
import { finding } from './verify/finding.ts'
import { leafFindings } from './verify/leaves.ts'
import { runFindings } from './verify/runs.ts'
import { shapeFindings } from './verify/shape.ts'
import { sourceAgain } from './verify/source.ts'
import { valueAt } from './verify/walk.ts'

/** What belongs together: the file, what became of it, and the object that it became. */
export interface LedgerCase {
  /** Bytes of the source file; of a text its UTF-8 is meant. */
  readonly source: Uint8Array | string
  /** The ledger; anything that was read from a ledger file. */
  readonly ledger: unknown
  /** The object, as from JSON. */
  readonly output: unknown
}

/**
 * Verifies a ledger.
 *
 * @returns Nothing when every character of the source and every leaf of the object is accounted for; else all findings.
 *   When the form of the ledger is wrong, or the source cannot be decoded, only what was found up to there.
 * @throws {TypeError} When the source is neither text nor bytes.
 */
export async function verifyLedger({ source, ledger: given, output }: LedgerCase): Promise<ValidationIssue[]> {
  insistOnText(source)
  const misshapen = shapeFindings(given)
  if (misshapen.length > 0) return misshapen
  const ledger = given as Ledger
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
  const bound = [...await bindingFindings(ledger, bytes, output), ...headFindings(ledger, bytes)]
  const again = await sourceAgain(bytes, ledger.source)
  if (again === undefined) return [...bound, finding('ledger.encoding', ['source', 'encoding'], { encoding: ledger.source.encoding ?? ledger.source.mediaType })]
  return [
    ...bound,
    ...countFindings(ledger, again.characters.length, output),
    ...runFindings(ledger, bytes, again),
    ...leafFindings(ledger, output, again),
  ]
}

async function bindingFindings({ seal, ...ledger }: Ledger, bytes: Uint8Array, output: unknown): Promise<ValidationIssue[]> {
  const source = await digest(bytes)
  const object = await digest(canonicalBytes(output))
  return [
    ...(source === ledger.source.sha256 ? [] : [finding('ledger.source-digest', ['source', 'sha256'], { found: source })]),
    ...(object === ledger.output.sha256 ? [] : [finding('ledger.output-digest', ['output', 'sha256'], { found: object })]),
    ...(seal === await digest(canonicalBytes(ledger)) ? [] : [finding('ledger.seal', ['seal'])]),
  ]
}

/** Something that has no canonical form has no digest either: the empty one is never right. */
function canonicalBytes(value: unknown): Uint8Array {
  try {
    return new TextEncoder().encode(canonicalJsonOf(value))
  } catch {
    return new Uint8Array()
  }
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = new DataView(await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  let text = ''
  for (let at = 0; at < hash.byteLength; at++) text += hash.getUint8(at).toString(16).padStart(2, '0')
  return text
}

const RECORDS: ReadonlySet<string> = new Set(['RecommendationSet', 'OfficeReport'])

function headFindings(ledger: Ledger, bytes: Uint8Array): ValidationIssue[] {
  const { ledgerVersion, output, source } = ledger
  return [
    ...(ledgerVersion === '2' ? [] : [finding('ledger.version', ['ledgerVersion'], { found: ledgerVersion })]),
    ...(RECORDS.has(output.recordName) ? [] : [finding('ledger.record-name', ['output', 'recordName'], { found: output.recordName })]),
    ...(source.byteLength === bytes.length ? [] : [finding('ledger.source-length', ['source', 'byteLength'], { found: String(bytes.length), expected: String(source.byteLength) })]),
  ]
}

function countFindings(ledger: Ledger, characterCount: number, output: unknown): ValidationIssue[] {
  const { source, coverage } = ledger
  const findings: ValidationIssue[] = []
  if (source.characterCount !== characterCount) {
    findings.push(finding('ledger.character-count', ['source', 'characterCount'], { found: String(characterCount), expected: String(source.characterCount) }))
  }
  for (const kind of ['mapped', 'changed', 'leftOut'] as const) {
    const found = ledger.entries.filter(entry => entry.kind === kind).reduce((sum, entry) => sum + entry.count, 0)
    if (found !== coverage[kind]) findings.push(coverageFinding(kind, found, coverage))
  }
  if (coverage.total !== characterCount) findings.push(coverageFinding('total', characterCount, coverage))
  const counted = ledger.output.recordName === 'OfficeReport' ? countedInReport(output) : countedInSet(output)
  for (const what of new Set([...Object.keys(counted), ...Object.keys(ledger.totals)] as (keyof LedgerTotals)[])) {
    if (counted[what] !== ledger.totals[what]) {
      findings.push(finding('ledger.totals', ['totals', what], { what, found: String(counted[what]), expected: String(ledger.totals[what]) }))
    }
  }
  return findings
}

function coverageFinding(what: keyof Coverage, found: number, coverage: Coverage): ValidationIssue {
  return finding('ledger.coverage', ['coverage', what], { what, found: String(found), expected: String(coverage[what]) })
}

const listAt = (value: unknown, pointer: string): readonly unknown[] => {
  const found = valueAt(value, pointer)
  return Array.isArray(found) ? found : []
}

/** What the object holds, counted by its names. */
function countedInSet(output: unknown): LedgerTotals {
  const recommendations = listAt(output, '/recommendationBag')
  const actions = recommendations.flatMap(recommendation => listAt(recommendation, '/actionBag'))
  return {
    recommendations: recommendations.length,
    actions: actions.length,
    subItems: actions.flatMap(action => listAt(action, '/subItemBag')).length,
    references: recommendations.flatMap(recommendation => listAt(recommendation, '/correspondence/earlierItemReference/earlierItemIdentifierBag')).length,
    newRecommendations: recommendations.filter(recommendation => valueAt(recommendation, '/correspondence/newRecommendation/newIndicator') === true).length,
    unmapped: listAt(output, '/unmappedContentBag').length,
  }
}

function countedInReport(output: unknown): LedgerTotals {
  const responses = listAt(output, '/responseBag')
  return {
    responses: responses.length,
    statuses: responses.filter(response => valueAt(response, '/implementationStatusCategory') !== undefined).length,
    milestones: responses.flatMap(response => listAt(response, '/milestoneBag')).length,
    evidenceDocuments: responses.flatMap(response => listAt(response, '/evidenceDocumentBag')).length,
    unmapped: listAt(output, '/unmappedContentBag').length,
  }
}
