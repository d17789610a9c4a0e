/** What the readers of the syntaxes have in common: how they are asked, and what they answer. */
import type { Findings, Lifted, Profile } from '../binding/index.ts'
import { collectionOf, type Collection } from '../document/ndjson-collected.ts'
import { troubleOf, type Report } from '../document/read.ts'
import {
  fill, isReadError, LIMIT_MESSAGES, LimitError, pointer, type Limits, type Path, type Place, type ReadError, type Spelling, type ValidationIssue,
} from '../issue/index.ts'
import type { Plan, RootPlan } from '../plan/index.ts'
import type { Window } from './window.ts'

/** How a document is read. */
export interface Reading {
  readonly plan: Plan
  readonly profile: Profile
  readonly limits: Limits
}

/** The bytes of one document. */
export interface DocumentBytes {
  /** In UTF-8, without byte order mark. */
  readonly window: Window
  /** What it is spelled in, which is what offsets count. */
  readonly spelling: Spelling
  /** Length of its byte order mark, 0 for none. */
  readonly markLength: number
  /** The whole document as given, where it had to be collected. */
  readonly original?: Uint8Array
}

/** A part as a reader found it: its structure judged, its rules not run. */
export interface ReadPart extends Report {
  readonly kind: 'header' | 'record' | 'trailer'
  readonly place: Place
  readonly root?: RootPlan
  /** Where it is valid. */
  readonly value?: object
  /** Where a part of the value stands; good until the next step. */
  readonly placeOf?: (path: Path) => Place
  /** Of a record in a transaction: the path of its bag. */
  readonly above?: Path
  readonly line?: number
  readonly unmapped?: readonly Lifted[]
}

/** What a reader has to say: a part; that it must see more bytes; that all is read. */
export type Step = ReadPart | 'more' | 'done'

/** Reads one document. It never waits: who drives it adds bytes to the window where it asks for more. */
export interface DocumentReader {
  step(): Step
}

/** Runs an attempt to read; trouble with the document is a result as well. */
export function attempted<T>(read: () => T): T | { readonly unread: ReadError } {
  try {
    return read()
  } catch (thrown) {
    if (!isReadError(thrown)) throw thrown
    return { unread: thrown }
  }
}

/**
 * Runs an attempt to read bytes that are cut off somewhere behind a mistake. Of two mistakes the first is the trouble, also where the
 * other is a byte that is no UTF-8: how much lies behind a mistake must not count.
 */
export function attemptedCut<T>(textOf: (bytes: Uint8Array) => string, bytes: Uint8Array, read: (text: string) => T): T | { readonly unread: ReadError } {
  const text = attempted(() => textOf(bytes))
  if (typeof text === 'string') return attempted(() => read(text))
  const legible = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const found = attempted(() => read(legible)) as { readonly unread?: ReadError }
  return found.unread !== undefined && found.unread.place.offset < text.unread.place.offset ? { unread: found.unread } : text
}

/** Trouble as a verdict with its finding. */
export function unreadReport(unread: ReadError, path: Path = []): Report {
  const { verdict, issues } = troubleOf(unread)
  return { verdict, issues: issues.map(issue => ({ ...issue, path })) }
}

/** A document, a header or a record that is longer than it may be. */
export function tooLong({ size }: Pick<Limits, 'size'>, place: Place): LimitError {
  return new LimitError('limit.size', fill(LIMIT_MESSAGES['limit.size'], { limit: String(size) }), place)
}

/** Whether bytes must be more characters than the limit allows: a unit of UTF-16 takes three at most. */
export function isTooLong(length: number, { size }: Limits): boolean {
  return length > 3 * size
}

/** What findings make of a part whose structure was checked. */
export function structureReport(findings: Findings, above: Path = []): Report {
  const issues = findings.issues().map(issue => above.length === 0 ? issue : { ...issue, path: [...above, ...issue.path] })
  return { verdict: findings.failed ? 'invalid' : 'valid', issues }
}

/** The collection of a plan that a root is, such as the transaction with its reports. */
export function collectionNamed(plan: Plan, root: RootPlan | undefined): Collection | undefined {
  return root === undefined ? undefined : collectionOf(plan, root)
}

/** A plan in which the bag of a collection is known and its content is not looked at: for what stands around the records. */
export function frameOf(plan: Plan, { root, bag }: Collection): Plan {
  const type = { ...root.type, fields: root.type.fields.filter(field => field !== bag) }
  const frame: RootPlan = { ...root, type }
  return { ...plan, roots: new Map([...plan.roots, [root.local, frame]]), rootProperties: new Map([...plan.rootProperties, [root.property, frame]]) }
}

/** What tells a finding from others. */
export function keyOf({ code, path, place }: ValidationIssue): string {
  return `${code} ${pointer(path)} ${place?.offset ?? ''}`
}

/** Where the part at a path begins in a draft is what `start` says; the path is followed as far as it leads. */
export interface Traced {
  readonly start: number
  readonly kind: string
  readonly members?: readonly { readonly name: string, readonly value: Traced }[]
  readonly items?: readonly Traced[]
}

/** Index in the source at which the part at a path begins. */
export function startOf(draft: Traced, [step, ...rest]: Path): number {
  const below = typeof step === 'number' ? draft.items?.[step] : draft.members?.find(({ name }) => name === step)?.value
  return below === undefined ? draft.start : startOf(below, rest)
}
