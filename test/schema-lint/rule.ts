/**
 * What a rule is, and what it says when it fires.
 */
import type { Component, SchemaFile, SchemaSet } from './schema-model.ts'

export type Severity = 'error' | 'warning' | 'information'

/** One place where a rule fires, before the rule's name is put on it. */
export interface Spot {
  /** Component (`com:CommentText`), or file where a file as a whole is meant, or element in an instance. */
  readonly subject: string
  /** Kind of component; `file` or `instance` for the rest. */
  readonly kind: Component['kind'] | 'file' | 'instance'
  /** The part that is meant, for programs: an enumeration value, a child, a construct. */
  readonly detail?: string
  readonly file: string
  readonly line: number
  readonly message: string
  /** Where it differs from the rule's own. */
  readonly severity?: Severity
}

export interface Finding extends Spot {
  readonly rule: string
  readonly severity: Severity
}

/** A rule over a set of schemas. */
export interface Rule {
  /** Its number in the style rules: `N-01`. */
  readonly id: string
  readonly severity: Severity
  /** The rule as a sentence. */
  readonly title: string
  readonly check: (schemas: SchemaSet) => readonly Spot[]
}

/** A finding about a component. */
export function about(component: Component, message: string, detail?: string, line = component.line): Spot {
  return { subject: component.label, kind: component.kind, file: component.file.name, line, message, ...(detail !== undefined && { detail }) }
}

/** A finding about a schema file as a whole, or about a part of it that is no component. */
export function aboutFile(file: SchemaFile, message: string, detail?: string, line = file.root.line): Spot {
  return { subject: file.name, kind: 'file', file: file.name, line, message, ...(detail !== undefined && { detail }) }
}
