/**
 * A file, mended as far as it is safe: judged, fixed, judged again, until nothing more can be done.
 *
 * No fix is believed: after each round the file is judged anew, and what did not remove its finding, or brought a new one, is
 * taken back.
 */
import type { Verdict } from '../document/read.ts'
import type { RuledOptions } from '../document/ruled.ts'
import { insistOnText, pointer, type ValidationIssue } from '../issue/index.ts'
import { applyFixes } from './apply.ts'
import { fixesFor } from './fixes-for.ts'
import { judgedFile, type Judged } from './judged.ts'

/** A file after all fixes that are safe. */
export interface Mended<Input extends string | Uint8Array> {
  /** Of the kind of the input; the input itself where nothing was fixed. */
  readonly output: Input
  /** Findings that were fixed, each with its fix; places count in the file as it was in that round. */
  readonly applied: readonly ValidationIssue[]
  /** What is left for a person, with places in the output. */
  readonly left: readonly ValidationIssue[]
  /** Our own check's verdict on the output. */
  readonly verdict: Verdict
}

/** Rounds in which a file is judged and fixed. What is nested, or in the way of another fix, takes a round more. */
const MOST_ROUNDS = 20

/**
 * Mends a document.
 *
 * @param input  XML, JSON or NDJSON, text or bytes. Everything that no fix names stays as it is, encoding and byte order mark included.
 * @throws {TypeError} When the input is neither text nor bytes, or an option cannot be meant.
 */
export async function mend<Input extends string | Uint8Array>(input: Input, options: RuledOptions = {}): Promise<Mended<Input>> {
  insistOnText(input)
  let state: State<Input> = { file: input, judged: withFixes(input, await judgedFile(input, options)) }
  const applied: ValidationIssue[] = []
  const refused = new Set<string>()
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const candidates = state.judged.issues.filter(issue => issue.fix !== undefined && !refused.has(keyOf(issue)))
    if (candidates.length === 0) break
    const step = await kept(state, candidates, options)
    if (step === undefined) break
    for (const issue of step.refused) refused.add(keyOf(issue))
    applied.push(...step.applied)
    if (step.applied.length === 0) continue
    state = step.state
  }
  return { output: state.file, applied, left: state.judged.issues, verdict: state.judged.verdict }
}

interface State<Input extends string | Uint8Array> {
  readonly file: Input
  readonly judged: Judged
}

interface Step<Input extends string | Uint8Array> {
  readonly state: State<Input>
  readonly applied: readonly ValidationIssue[]
  readonly refused: readonly ValidationIssue[]
}

/** Of fixes that do not do well together, one half is tried; one that does no good alone is refused. */
async function kept<Input extends string | Uint8Array>(before: State<Input>, candidates: readonly ValidationIssue[], options: RuledOptions): Promise<Step<Input> | undefined> {
  const { output, applied } = applyFixes(before.file, candidates)
  if (applied.length === 0) return undefined
  const judged = withFixes(output, await judgedFile(output, options))
  if (isBetter(before.judged, judged, applied)) return { state: { file: output, judged }, applied, refused: [] }
  if (applied.length === 1) return { state: before, applied: [], refused: applied }
  const half = applied.slice(0, Math.ceil(applied.length / 2))
  return kept(before, half, options)
}

function withFixes(file: string | Uint8Array, judged: Judged): Judged {
  return { ...judged, issues: fixesFor(file, judged.issues) }
}

/** Fixes of names: what stands below is looked at only when the name is known. */
const OPENING = new Set(['xml.namespace', 'xml.attribute', 'xml.bag-child', 'part.unknown'])

/**
 * Whether fixes did what they promise: their findings are gone, and no new one of form or consistency has come. What nobody had looked at
 * before, below a name that was not known or by rules that look at valid structure only, may come to light.
 */
function isBetter(before: Judged, after: Judged, applied: readonly ValidationIssue[]): boolean {
  const [was, is] = [countsOf(before.issues), countsOf(after.issues)]
  if (applied.some(issue => (is.get(keyOf(issue)) ?? 0) >= (was.get(keyOf(issue)) ?? 0))) return false
  if (after.structure === 'unreadable' && before.structure !== 'unreadable') return false
  if (applied.some(({ code }) => OPENING.has(code))) return true
  const sameView = before.structure === after.structure
  return after.issues.every(issue => issue.class === 'follow-up' || (!sameView && !isOfStructure(issue)) || (is.get(keyOf(issue)) ?? 0) <= (was.get(keyOf(issue)) ?? 0))
}

/** Rules quote their reasons; findings of structure have none. */
function isOfStructure({ reason }: ValidationIssue): boolean {
  return reason === undefined
}

function countsOf(issues: readonly ValidationIssue[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const issue of issues) counts.set(keyOf(issue), (counts.get(keyOf(issue)) ?? 0) + 1)
  return counts
}

function keyOf({ code, path }: ValidationIssue): string {
  return `${code} ${pointer(path)}`
}
