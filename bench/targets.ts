/** What is to be reached, and whether it was: the ratios and bounds that the library has set itself. */
import type { Outcome } from './measure.ts'
import { pairedDifferences, pairedRatios, spreadOf, type Spread } from './statistics.ts'

/** One aim. Ratios are the other's time by ours: the more the better; the others are bounds: the less the better. */
export interface Target {
  readonly work: string
  readonly measure: 'ratio' | 'peak MB' | 'ms above'
  /** Where it is measured; the first of them that was. */
  readonly groups: readonly string[]
  /** Who it is measured against. */
  readonly against?: string
  readonly must: number
  readonly aim: number
}

const LARGE = ['stream-500mb', 'stream-50mb']

export const TARGETS: readonly Target[] = [
  { work: 'one report, warm: XML → checked object vs libxml2-wasm parse + XSD (no object)', measure: 'ratio', groups: ['read-one'], against: 'libxml2-wasm', must: 3, aim: 5 },
  { work: 'same vs JSON.parse + ajv of the equal JSON', measure: 'ratio', groups: ['read-one'], against: 'json+ajv', must: 1, aim: 2 },
  { work: 'same vs JSON.parse alone', measure: 'ratio', groups: ['read-one'], against: 'json', must: 0.7, aim: 1 },
  { work: 'same vs fast-xml-parser + ajv', measure: 'ratio', groups: ['read-one'], against: 'fast-xml-parser', must: 20, aim: 40 },
  { work: '500 MB, whole process vs xmllint --stream --schema', measure: 'ratio', groups: LARGE, against: 'xmllint', must: 2, aim: 3 },
  { work: '500 MB vs xmlwf -n (C, well-formedness only)', measure: 'ratio', groups: LARGE, against: 'xmlwf', must: 1, aim: 1.5 },
  { work: 'peak memory of the 500 MB stream', measure: 'peak MB', groups: LARGE, must: 150, aim: 100 },
  { work: 'checking ready objects vs ajv', measure: 'ratio', groups: ['check-one'], against: 'ajv', must: 3, aim: 6 },
  { work: 'writing XML vs JSON.stringify to a Buffer', measure: 'ratio', groups: ['write-one'], against: 'stringify', must: 1, aim: 1.5 },
  { work: 'writing XML vs fast-xml-builder', measure: 'ratio', groups: ['write-one'], against: 'fast-xml-builder', must: 5, aim: 8 },
  { work: 'writing XML vs xmlbuilder2', measure: 'ratio', groups: ['write-one'], against: 'xmlbuilder2', must: 25, aim: 50 },
  { work: 'whole CLI on one small file, --judges own, above node -e 0', measure: 'ms above', groups: ['cli'], against: 'node', must: 40, aim: 20 },
]

/** Whether a target was met. */
export type Verdict = 'aim reached' | 'met' | 'missed' | 'not measured'

/** A target with what was measured. */
export interface Judged {
  readonly target: Target
  readonly verdict: Verdict
  /** Group that it was measured in. */
  readonly group?: string
  readonly spread?: Spread
  /** Why it was not measured. */
  readonly reason?: string
}

/** All targets, judged by medians. */
export function judged(outcomes: readonly Outcome[], targets: readonly Target[] = TARGETS): readonly Judged[] {
  return targets.map(target => judge(target, outcomes))
}

function judge(target: Target, outcomes: readonly Outcome[]): Judged {
  const found = target.groups.flatMap(group => numbersOf(target, group, outcomes)).find(({ numbers }) => numbers.length > 0)
  if (found === undefined) return { target, verdict: 'not measured', reason: reasonOf(target, outcomes) }
  const spread = spreadOf(found.numbers)
  const reached = (bound: number): boolean => target.measure === 'ratio' ? spread.median >= bound : spread.median <= bound
  return { target, verdict: reached(target.aim) ? 'aim reached' : reached(target.must) ? 'met' : 'missed', group: found.group, spread }
}

function numbersOf({ measure, against }: Target, group: string, outcomes: readonly Outcome[]): readonly { readonly group: string, readonly numbers: readonly number[] }[] {
  const ours = outcomes.find(outcome => outcome.group === group && outcome.isOurs)
  if (ours === undefined) return []
  if (measure === 'peak MB') return [{ group, numbers: ours.peaks.flatMap(peak => peak === undefined ? [] : [peak / 1e6]) }]
  const theirs = outcomes.find(outcome => outcome.group === group && outcome.contestant === against)
  if (theirs === undefined) return []
  if (measure === 'ratio') return [{ group, numbers: pairedRatios(ours.seconds, theirs.seconds) }]
  return [{ group, numbers: pairedDifferences(ours.seconds, theirs.seconds).map(seconds => 1000 * seconds) }]
}

function reasonOf({ groups, against }: Target, outcomes: readonly Outcome[]): string {
  const missing = outcomes.find(({ group, contestant, isOurs, missing: why }) => groups.includes(group) && why !== undefined && (contestant === against || isOurs))
  return missing?.missing ?? 'not part of this run'
}
