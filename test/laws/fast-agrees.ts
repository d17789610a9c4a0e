/**
 * Law 8 for one document, object or layout: what the fast path accepts, the diagnostic reader, checker or writer accepts without a
 * finding, and gives the same.
 */
import { deepStrictEqual, equal } from 'node:assert/strict'
import type { Profile } from '../../src/binding/index.ts'
import type { FastDocument, FastPath } from '../../src/document/fast-path.ts'
import { readJsonDocument, readXmlDocument, type ReadDocument } from '../../src/document/read.ts'
import { checkObject, writeXmlDocument } from '../../src/document/write.ts'
import { DEFAULT_LIMITS, isReadError, type Limits, type Result } from '../../src/issue/index.ts'
import type { XmlLayout } from '../../src/xml/write.ts'
import { DIAGNOSTIC_PLAN } from '../diagnostic-plan.ts'

/** `slow` is valid and yet left to the diagnostic reader; `refused` is valid to neither. */
export type Outcome = 'accepted' | 'slow' | 'refused'

/** How a document is read. */
export interface Reading {
  readonly limits?: Partial<Limits>
  readonly profile?: Profile
}

/** Counts what came of trials of some kinds. */
export class Tally {
  readonly #counts = new Map<string, Record<Outcome, number>>()

  add(kind: string, outcome: Outcome): void {
    this.of(kind)[outcome]++
  }

  of(kind: string): Record<Outcome, number> {
    const counts = this.#counts.get(kind) ?? { accepted: 0, slow: 0, refused: 0 }
    this.#counts.set(kind, counts)
    return counts
  }

  kinds(): readonly string[] {
    return [...this.#counts.keys()]
  }

  /** All kinds together. */
  sum(): Record<Outcome, number> {
    const sum = { accepted: 0, slow: 0, refused: 0 }
    for (const counts of this.#counts.values()) for (const outcome of ['accepted', 'slow', 'refused'] as const) sum[outcome] += counts[outcome]
    return sum
  }
}

/** What the diagnostic reader makes of a document; nothing where it is not valid or hits a limit. */
export function diagnosed(syntax: 'xml' | 'json', document: string | Uint8Array, { limits = {}, profile = 'strict' }: Reading = {}): ReadDocument | undefined {
  const read = syntax === 'xml' ? readXmlDocument : readJsonDocument
  let result: Result<ReadDocument>
  try {
    result = read(DIAGNOSTIC_PLAN, document, { limits, profile })
  } catch (thrown) {
    if (isReadError(thrown)) return undefined
    throw thrown
  }
  return result.ok && result.issues.length === 0 ? result.value : undefined
}

/** Law 8 for one document, which may be anything. Throws where it does not hold. */
export function readsAlike(fast: FastPath, document: string | Uint8Array, reading: Reading = {}): boolean {
  const limits = { ...DEFAULT_LIMITS, ...reading.limits }
  const before = typeof document === 'string' ? document : Uint8Array.from(document)
  const found = (['xml', 'json'] as const).flatMap(syntax => {
    const read = (syntax === 'xml' ? fast.readXml : fast.readJson)(document, limits)
    return read === undefined ? [] : [{ syntax, read }]
  })
  for (const { syntax, read } of found) insistOnSame(read, diagnosed(syntax, before, reading), before)
  return found.length > 0
}

/** The same, and which of the two it was; costs a diagnostic reading of every document. */
export function outcomeOf(fast: FastPath, document: string | Uint8Array, reading: Reading = {}): Outcome {
  if (readsAlike(fast, document, reading)) return 'accepted'
  return diagnosed('xml', document, reading) === undefined && diagnosed('json', document, reading) === undefined ? 'refused' : 'slow'
}

function insistOnSame(fast: FastDocument, diagnostic: ReadDocument | undefined, document: string | Uint8Array): void {
  try {
    equal(diagnostic?.root.local, fast.root)
    equal(JSON.stringify(fast.value), JSON.stringify(diagnostic?.value))
    deepStrictEqual(fast.value, diagnostic?.value)
  } catch (difference) {
    const text = typeof document === 'string' ? JSON.stringify(document) : JSON.stringify(new TextDecoder('latin1').decode(document))
    throw new Error(`the fast path accepts what the diagnostic reader ${diagnostic === undefined ? 'refuses' : 'reads otherwise'}: ${text.slice(0, 20_000)}`, { cause: difference })
  }
}

/** Law 8 for the check of an object that may be anything, made anew for each look at it. @returns Whether it was accepted. */
export function checksAlike(fast: FastPath, root: string, made: () => unknown): boolean {
  if (!fast.isValid(root, made())) return false
  deepStrictEqual(checkObject(DIAGNOSTIC_PLAN, root, made()), [])
  return true
}

/** Law 8 for the writing of an object that may be anything, made anew for each look at it. @returns Whether it was accepted. */
export function writesAlike(fast: FastPath, root: string, made: () => object, layout: XmlLayout): boolean {
  const text = fast.writeXml(root, made(), layout)
  if (text === undefined) return false
  const { declaration = false, indent = 0, ...further } = layout
  equal(text, writeXmlDocument(DIAGNOSTIC_PLAN, root, made(), { declaration, indent, ...further }))
  return true
}
