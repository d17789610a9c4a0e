/** Whole documents, written: checked typed object → text. Nothing is written of an object that is not valid. */
import { draftOf, Findings } from '../binding/index.ts'
import { InvalidValueError, type ValidationIssue } from '../issue/index.ts'
import { canonicalJsonOf } from '../json/canonical.ts'
import { contentOf, jsonDocument } from '../json/write.ts'
import type { Plan, RootPlan } from '../plan/index.ts'
import { fastPathOf } from './fast-path.ts'
import { checkLayout } from './options.ts'
import { checkStructure } from '../validate/structure.ts'
import { writeCanonical, writeDocument, type XmlLayout } from '../xml/write.ts'

/** How JSON is laid out. */
export interface JsonLayout {
  /** Spaces for each level, up to 10; 0 writes everything on one line. Default 2. */
  readonly indent?: number
}

/** What is wrong with a typed object, in the order of its members; empty when it is valid. */
export function checkObject(plan: Plan, name: string, value: unknown): readonly ValidationIssue[] {
  if (fastPathOf(plan)?.isValid(name, value) === true) return []
  return checked(plan, name, value).issues
}

/** Readable XML, with declaration and indentation. */
export function writeXmlDocument(plan: Plan, name: string, value: object, given: XmlLayout): string {
  checkLayout(given)
  const { declaration = true, indent = 2, ...further } = given
  const layout = { declaration, indent, ...further }
  const fast = fastPathOf(plan)?.writeXml(name, value, layout)
  if (fast !== undefined) return fast
  const { root, built } = valid(plan, name, value)
  return writeDocument(root, built, layout)
}

/** Readable JSON, ending in a line feed. */
export function writeJsonDocument(plan: Plan, name: string, value: object, layout: JsonLayout): string {
  checkLayout(layout)
  const { indent = 2 } = layout
  const { root, built } = valid(plan, name, value)
  return `${JSON.stringify(jsonDocument(root, built), null, indent)}\n`
}

/** Canonical XML: equals its own C14N 1.1. */
export function canonicalXmlDocument(plan: Plan, name: string, value: object): string {
  const fast = fastPathOf(plan)?.writeXml(name, value, {})
  if (fast !== undefined) return fast
  const { root, built } = valid(plan, name, value)
  return writeCanonical(root, built)
}

/** Canonical JSON: RFC 8785. */
export function canonicalJsonDocument(plan: Plan, name: string, value: object): string {
  const { root, built } = valid(plan, name, value)
  return canonicalJsonOf(jsonDocument(root, built))
}

interface Checked {
  readonly root: RootPlan
  /** What was checked, made anew: inherited members and getters cannot slip past the checker to the writer. */
  readonly built: object
  readonly issues: readonly ValidationIssue[]
}

function checked(plan: Plan, name: string, value: unknown): Checked {
  const root = rootOf(plan, name)
  const findings = new Findings('object', 'strict')
  const built = checkStructure(root, draftOf(value), findings)
  return { root, built, issues: findings.issues() }
}

function valid(plan: Plan, name: string, value: object): Checked {
  const root = plan.roots.get(name)
  const fast = fastPathOf(plan)
  // What is checked is a copy, and the copy is written: an object that answers otherwise the second time cannot slip in.
  const built = root === undefined || fast === undefined || typeof value !== 'object' || value === null ? undefined : contentOf(root, value)
  if (root !== undefined && built !== undefined && fast?.isValid(name, built) === true) return { root, built, issues: [] }
  const found = checked(plan, name, value)
  if (found.issues.length > 0) throw new InvalidValueError(found.issues)
  return found
}

function rootOf(plan: Plan, name: string): RootPlan {
  const root = plan.roots.get(name)
  if (root === undefined) throw new TypeError(`No record "${name}" can be the root of a document; expected one of ${[...plan.roots.keys()].join(', ')}`)
  return root
}
