/** The leaves of the object against the ledger: each spelled by runs, or derived by a rule; none twice, none unsaid. */
import type { ValidationIssue } from '../../../issue/issue.ts'
import type { Path } from '../../../issue/place.ts'
import type { Ledger, LedgerEntry, LeftOutRun } from '../ledger.ts'
import { finding } from './finding.ts'
import { ruleChecker } from './rules.ts'
import type { VerifiedSource } from './source.ts'
import { leavesOf, sameValue, valueAt } from './walk.ts'

/** Checks every leaf. */
export function leafFindings(ledger: Ledger, output: unknown, source: VerifiedSource): ValidationIssue[] {
  const leaves = leavesOf(output)
  const spelled = spelledTexts(ledger, source.characters)
  const findings = [...spelled.findings]
  for (const [pointer, text] of spelled.texts) {
    const leaf = leaves.get(pointer)
    if (leaf === undefined || !['string', 'number', 'boolean'].includes(typeof leaf.value)) findings.push(finding('ledger.leaf-unknown', stepsOf(pointer), { pointer }))
    else if (String(leaf.value) !== text) findings.push(finding('ledger.leaf-text', leaf.path, { pointer, position: String(firstDifference(String(leaf.value), text)) }))
  }
  const accounted = new Map([...spelled.texts.keys()].map(pointer => [pointer, 1]))
  findings.push(...derivedFindings(ledger, output, source))
  for (const { path } of ledger.derived) {
    for (const below of leavesOf(valueAt(output, path)).keys()) accounted.set(`${path}${below}`, (accounted.get(`${path}${below}`) ?? 0) + 1)
  }
  for (const [pointer, leaf] of leaves) {
    const times = accounted.get(pointer) ?? 0
    if (times === 0) findings.push(finding('ledger.leaf-unaccounted', leaf.path, { pointer }))
    if (times > 1) findings.push(finding('ledger.leaf-twice', leaf.path, { pointer }))
  }
  return findings
}

/** What the runs of each leaf spell, put together in the order of the source; of a PDF file, which may draw its lines in any order, by position. */
function spelledTexts(ledger: Ledger, characters: readonly string[]): { texts: Map<string, string>, findings: ValidationIssue[] } {
  const parts = new Map<string, string[]>()
  const lengths = new Map<string, number>()
  const findings: ValidationIssue[] = []
  const entries = ledger.entries.flatMap((entry, index) => (entry.kind === 'leftOut' ? [] : [{ entry, index }]))
  // What was joined without a sign has no length: it goes before what stands at the same position.
  if (ledger.source.mediaType === 'application/pdf') entries.sort(({ entry: one }, { entry: other }) => one.at - other.at || lengthOf(one) - lengthOf(other))
  for (const { entry, index } of entries) {
    const expected = lengths.get(entry.path) ?? 0
    const text = entry.kind === 'changed' ? entry.after : characters.slice(entry.from, entry.from + entry.count).join('')
    if (entry.at !== expected) {
      findings.push(finding('ledger.leaf-position', ['entries', index], { found: String(entry.at), expected: String(expected), pointer: entry.path }))
    }
    const before = parts.get(entry.path)
    if (before === undefined) parts.set(entry.path, [text])
    else before.push(text)
    lengths.set(entry.path, expected + [...text].length)
  }
  return { texts: new Map([...parts].map(([pointer, texts]) => [pointer, texts.join('')])), findings }
}

const lengthOf = (entry: Exclude<LedgerEntry, LeftOutRun>): number => (entry.kind === 'changed' ? entry.after.length : entry.count)

function derivedFindings(ledger: Ledger, output: unknown, source: VerifiedSource): ValidationIssue[] {
  const holds = ruleChecker(output, ledger, source)
  return ledger.derived.flatMap(part => {
    const path = stepsOf(part.path)
    const value = valueAt(output, part.path)
    if (value === undefined) return [finding('ledger.derived-unknown', path, { pointer: part.path })]
    if (!sameValue(value, part.value)) return [finding('ledger.derived-value', path, { pointer: part.path })]
    return holds(part) ? [] : [finding('ledger.derived-rule', path, { pointer: part.path, rule: part.rule })]
  })
}

function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}

const stepsOf = (pointer: string): Path => pointer.split('/').slice(1)
