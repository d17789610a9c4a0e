/**
 * Whole documents, read: text or bytes → tree → draft → checked typed object.
 *
 * The functions take the plan, so that any model can be read; the public ones are bound to ours.
 */
import { Findings, type Draft, type Profile } from '../binding/index.ts'
import { insistOnText, isReadError, readIssue, type Limits, type Path, type Place, type Result, type SourceText, type ValidationIssue } from '../issue/index.ts'
import { bindJson } from '../json/bind.ts'
import { parseJson } from '../json/parse.ts'
import { startOf } from '../json/places.ts'
import type { Plan, RootPlan } from '../plan/index.ts'
import { checkStructure, UNMAPPED } from '../validate/structure.ts'
import { bindXml } from '../xml/bind.ts'
import { parseXml } from '../xml/parse.ts'
import { readingOf } from './options.ts'
import { readFastJson, readFastXml } from './read-fast.ts'
import type { ReadDocument } from './read-document.ts'
import { syntaxOf } from './syntax.ts'

export type { ReadDocument } from './read-document.ts'

/** How a document is read. */
export interface ReadOptions {
  /** `strict` (default) refuses what the model does not know; `lenient` keeps it as unmapped content, with a warning. */
  readonly profile?: Profile
  /** Bounds on depth and size; see `DEFAULT_LIMITS`. */
  readonly limits?: Partial<Limits>
}

/** Reads a document of either syntax. Throws `ReadError`s, and `TypeError`s about what is no document and no option. */
export function readDocument(plan: Plan, input: string | Uint8Array, options: ReadOptions = {}): Result<ReadDocument> {
  insistOnText(input)
  return syntaxOf(input) === 'xml' ? readXmlDocument(plan, input, options) : readJsonDocument(plan, input, options)
}

/** Reads XML. */
export function readXmlDocument(plan: Plan, xml: string | Uint8Array, options: ReadOptions): Result<ReadDocument> {
  insistOnText(xml)
  const { profile, limits } = readingOf(options)
  const fast = readFastXml(plan, xml, limits)
  return fast === undefined ? diagnoseXml(plan, xml, profile, limits) : { ok: true, value: fast, issues: [] }
}

/** Reads XML with all findings and places. */
function diagnoseXml(plan: Plan, xml: string | Uint8Array, profile: Profile, limits: Limits): Result<ReadDocument> {
  const document = parseXml(xml, limits)
  const findings = new Findings('xml', possible(plan, profile), document.source)
  return judged(bindXml(plan, document, findings), findings, 'xml', document.source)
}

/** Reads JSON. */
export function readJsonDocument(plan: Plan, json: string | Uint8Array, options: ReadOptions): Result<ReadDocument> {
  insistOnText(json)
  const { profile, limits } = readingOf(options)
  const fast = readFastJson(plan, json, limits)
  return fast === undefined ? diagnoseJson(plan, json, profile, limits) : { ok: true, value: fast, issues: [] }
}

/** Reads JSON with all findings and places. */
function diagnoseJson(plan: Plan, json: string | Uint8Array, profile: Profile, limits: Limits): Result<ReadDocument> {
  const document = parseJson(json, limits)
  const findings = new Findings('json', possible(plan, profile), document.source)
  return judged(bindJson(plan, document.root, findings), findings, 'json', document.source)
}

/** Where a root has no member for unmapped content nothing can be kept, and so nothing is lifted. */
function possible(plan: Plan, profile: Profile): Profile {
  return [...plan.roots.values()].every(root => root.type.byProperty.has(UNMAPPED)) ? profile : 'strict'
}

function judged(bound: { readonly root: RootPlan, readonly draft: Draft } | undefined, findings: Findings, syntax: 'xml' | 'json', source: SourceText): Result<ReadDocument> {
  const value = bound === undefined ? {} : checkStructure(bound.root, bound.draft, findings)
  const issues = findings.issues()
  if (bound === undefined || findings.failed) return { ok: false, issues }
  const placeOf = (path: Path): Place => source.placeAt(startOf(bound.draft, path))
  return { ok: true, value: { root: bound.root, value, syntax, placeOf }, issues }
}

/**
 * What can be said of a document: `unreadable` is not well-formed or refused, `not-determined` hit a limit.
 */
export type Verdict = 'valid' | 'invalid' | 'unreadable' | 'not-determined'

/** A verdict with everything that was found. */
export interface Report {
  readonly verdict: Verdict
  readonly issues: readonly ValidationIssue[]
}

/** Judges a document by its structure; what makes it unreadable is a finding as well. */
export function checkDocument(plan: Plan, input: string | Uint8Array, options: ReadOptions = {}): Report {
  try {
    const { ok, issues } = readDocument(plan, input, options)
    return { verdict: ok ? 'valid' : 'invalid', issues }
  } catch (thrown) {
    return troubleOf(thrown)
  }
}

/** A document that cannot be read, as a report; what is thrown about anything else is thrown on. */
export function troubleOf(thrown: unknown): Report {
  if (!isReadError(thrown)) throw thrown
  return { verdict: thrown.name === 'LimitError' ? 'not-determined' : 'unreadable', issues: [readIssue(thrown)] }
}
