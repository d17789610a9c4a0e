/** Whole documents, written: checked typed object → text. Nothing is written of an object that is not valid. */
import { draftOf, Findings } from '../binding/index.ts'
import { InvalidValueError, type ValidationIssue } from '../issue/index.ts'
import { canonicalJsonOf } from '../json/canonical.ts'
import { jsonDocument } from '../json/write.ts'
import type { Plan, RootPlan } from '../plan/index.ts'
import { checkStructure } from '../validate/structure.ts'
import { writeCanonical, writeDocument, type XmlLayout } from '../xml/write.ts'

/** How JSON is laid out. */
export interface JsonLayout {
  /** Spaces for each level; 0 writes everything on one line. Default 2. */
  readonly indent?: number
}

/** What is wrong with a typed object, in the order of its members; empty when it is valid. */
export function checkObject(plan: Plan, name: string, value: unknown): readonly ValidationIssue[] {
  const findings = new Findings('object', 'strict')
  checkStructure(rootOf(plan, name), draftOf(value), findings)
  return findings.issues()
}

/** Readable XML, with declaration and indentation. */
export function writeXmlDocument(plan: Plan, name: string, value: object, { declaration = true, indent = 2, ...layout }: XmlLayout): string {
  return writeDocument(validRoot(plan, name, value), value, { declaration, indent, ...layout })
}

/** Readable JSON, ending in a line feed. */
export function writeJsonDocument(plan: Plan, name: string, value: object, { indent = 2 }: JsonLayout): string {
  return `${JSON.stringify(jsonDocument(validRoot(plan, name, value), value), null, indent)}\n`
}

/** Canonical XML: equals its own C14N 1.1. */
export function canonicalXmlDocument(plan: Plan, name: string, value: object): string {
  return writeCanonical(validRoot(plan, name, value), value)
}

/** Canonical JSON: RFC 8785. */
export function canonicalJsonDocument(plan: Plan, name: string, value: object): string {
  return canonicalJsonOf(jsonDocument(validRoot(plan, name, value), value))
}

function validRoot(plan: Plan, name: string, value: object): RootPlan {
  const issues = checkObject(plan, name, value)
  if (issues.length > 0) throw new InvalidValueError(issues)
  return rootOf(plan, name)
}

function rootOf(plan: Plan, name: string): RootPlan {
  const root = plan.roots.get(name)
  if (root === undefined) throw new TypeError(`No record "${name}" can be the root of a document; expected one of ${[...plan.roots.keys()].join(', ')}`)
  return root
}
