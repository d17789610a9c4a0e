/**
 * Whole documents, read: text or bytes → tree → draft → checked typed object.
 *
 * The functions take the plan, so that any model can be read; the public ones are bound to ours.
 */
import { Findings, type Draft, type Profile, type Syntax } from '../binding/index.ts'
import { insistOnText, isReadError, readIssue, type Limits, type Result, type ValidationIssue } from '../issue/index.ts'
import { bindJson } from '../json/bind.ts'
import { parseJson } from '../json/parse.ts'
import type { Plan, RootPlan } from '../plan/index.ts'
import { checkStructure, UNMAPPED } from '../validate/structure.ts'
import { bindXml } from '../xml/bind.ts'
import { parseXml } from '../xml/parse.ts'
import { readingOf } from './options.ts'
import { syntaxOf } from './syntax.ts'

/** How a document is read. */
export interface ReadOptions {
  /** `strict` (default) refuses what the model does not know; `lenient` keeps it as unmapped content, with a warning. */
  readonly profile?: Profile
  /** Bounds on depth and size; see `DEFAULT_LIMITS`. */
  readonly limits?: Partial<Limits>
}

/** A document as read: which root it has, and its object. */
export interface ReadDocument {
  readonly root: RootPlan
  readonly value: object
  readonly syntax: Exclude<Syntax, 'object'>
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
  const document = parseXml(xml, limits)
  const findings = new Findings('xml', possible(plan, profile), document.source)
  return judged(bindXml(plan, document, findings), findings, 'xml')
}

/** Reads JSON. */
export function readJsonDocument(plan: Plan, json: string | Uint8Array, options: ReadOptions): Result<ReadDocument> {
  insistOnText(json)
  const { profile, limits } = readingOf(options)
  const document = parseJson(json, limits)
  const findings = new Findings('json', possible(plan, profile), document.source)
  return judged(bindJson(plan, document.root, findings), findings, 'json')
}

/** Where a root has no member for unmapped content nothing can be kept, and so nothing is lifted. */
function possible(plan: Plan, profile: Profile): Profile {
  return [...plan.roots.values()].every(root => root.type.byProperty.has(UNMAPPED)) ? profile : 'strict'
}

function judged(bound: { readonly root: RootPlan, readonly draft: Draft } | undefined, findings: Findings, syntax: 'xml' | 'json'): Result<ReadDocument> {
  const value = bound === undefined ? {} : checkStructure(bound.root, bound.draft, findings)
  const issues = findings.issues()
  return bound === undefined || findings.failed ? { ok: false, issues } : { ok: true, value: { root: bound.root, value, syntax }, issues }
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

/** Judges a document; what makes it unreadable is a finding as well. */
export function checkDocument(plan: Plan, input: string | Uint8Array, options: ReadOptions = {}): Report {
  try {
    const { ok, issues } = readDocument(plan, input, options)
    return { verdict: ok ? 'valid' : 'invalid', issues }
  } catch (thrown) {
    if (!isReadError(thrown)) throw thrown
    return { verdict: thrown.name === 'LimitError' ? 'not-determined' : 'unreadable', issues: [readIssue(thrown)] }
  }
}
