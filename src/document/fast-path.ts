/**
 * The place where the fast path is put in, if it is: quick readers, checks and writers generated for one plan.
 *
 * What it accepts, the diagnostic reader accepts without a finding and with the same object (law 8). What it does not accept is
 * not wrong: the diagnostic reader is asked, which alone knows places and reasons. So it can never change a verdict.
 *
 * A browser's bundle need not carry it: without it everything works, more slowly. The main entry point for Node puts it in, the command, and `ipo-reports/stream` when it is first used.
 */
import type { Limits, Path, Place } from '../issue/index.ts'
import type { ComplexPlan, Plan } from '../plan/index.ts'
import type { XmlLayout } from '../xml/write.ts'

/** A document that the fast path has read. */
export interface FastDocument {
  /** Name of the record at its root, such as `OfficeReport`. */
  readonly root: string
  /** Checked; members in schema order. */
  readonly value: object
}

/** Quick ways for the documents of one plan. `undefined` and `false` mean: ask the diagnostic reader or checker. */
export interface FastPath {
  readonly plan: Plan
  readonly readXml: (xml: string | Uint8Array, limits: Limits) => FastDocument | undefined
  /** Places in a document in XML that was accepted, whose root has that type, of at most so many UTF-16 units. */
  readonly placesInXml: (xml: string | Uint8Array, type: ComplexPlan, size: number) => (path: Path) => Place
  readonly readJson: (json: string | Uint8Array, limits: Limits) => FastDocument | undefined
  /** Whether an object is valid, as the content of that root. */
  readonly isValid: (root: string, value: unknown) => boolean
  /** The text of an object that is valid, as `writeDocument` writes it. Each member is read once, checked and written. */
  readonly writeXml: (root: string, value: object, layout: XmlLayout) => string | undefined
}

let installed: FastPath | undefined

/** Puts the fast path in, for the whole program. Twice does no harm. */
export function installFastPath(path: FastPath): void {
  installed = path
}

/** Puts the fast path in, unless one is. */
export function provideFastPath(path: FastPath): void {
  installed ??= path
}

/** The fast path of a plan, if it was put in. */
export function fastPathOf(plan: Plan): FastPath | undefined {
  return installed?.plan === plan ? installed : undefined
}
