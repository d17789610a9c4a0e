/** Findings: what is wrong with a document, or doubtful in it, as data. */
import type { ReadError } from './errors.ts'
import { fill, type IssueWording } from './message.ts'
import type { Path, Place } from './place.ts'
import { STRUCTURE_MESSAGES, type StructureCode } from './structure-codes.ts'

/**
 * What a finding is about.
 *
 * `form` (schema, identity, arithmetic) decides the verdict; `consistency` warns; `follow-up` informs and never counts.
 */
export type IssueClass = 'form' | 'consistency' | 'follow-up'

export type Severity = 'error' | 'warning' | 'information'

/** One thing that is wrong with a document, or doubtful in it. */
export interface ValidationIssue {
  /** Stable name for programs and tests, such as `value.code`. */
  readonly code: string
  readonly class: IssueClass
  readonly severity: Severity
  /** Where in the object: `['recommendationBag', 3, 'actionBag']`. The same for XML and JSON. */
  readonly path: Path
  /** Where in the file, when it was read from one. */
  readonly place?: Place
  /** For a person: what was found. */
  readonly message: string
  /** The clause that asks for it, quoted with its place; rules have one. */
  readonly reason?: string
  /** For a person: what was expected, what to do. */
  readonly hint?: string
  /** What the document's maker says about a finding of this code, in the document. */
  readonly justification?: string
  /** A change that would mend it; safe to apply by a machine. */
  readonly fix?: Fix
  /** What fills the message, for catalogues in other languages. */
  readonly values: Readonly<Record<string, string>>
}

/** A change of the source that mends a finding. */
export interface Fix {
  /** What it does, for a person. */
  readonly title: string
  /** In source order; they do not overlap. */
  readonly edits: readonly Edit[]
}

/** Replaces what stands from `start` to before `end`. */
export interface Edit {
  readonly start: Place
  readonly end: Place
  readonly text: string
}

/** What a finding is made of, beside its code. */
export interface Circumstances {
  readonly path?: Path
  readonly place?: Place | undefined
  readonly severity?: Severity
  readonly values?: Readonly<Record<string, string>>
}

/** A finding of the structure checker, in English. */
export function formIssue(code: StructureCode, circumstances: Circumstances): ValidationIssue {
  return wordedIssue(code, STRUCTURE_MESSAGES[code], circumstances)
}

/** A finding about the form of a document, in the words of its code. */
export function wordedIssue(code: string, { message, hint = '' }: IssueWording, { path = [], place, severity = 'error', values = {} }: Circumstances): ValidationIssue {
  const advice = fill(hint, values)
  return {
    code,
    class: 'form',
    severity,
    path,
    ...(place === undefined ? {} : { place }),
    message: asSentence(fill(message, values)),
    ...(advice === '' ? {} : { hint: advice }),
    values,
  }
}

/** Names from a document keep their spelling at the beginning of a sentence; our own words for a part begin with a capital. */
function asSentence(message: string): string {
  return /^(an item of|the text) /.test(message) ? message.charAt(0).toUpperCase() + message.slice(1) : message
}

/** An answer: the value, or the findings that stand against it. Warnings may come with a value. */
export type Result<T> =
  | { readonly ok: true, readonly value: T, readonly issues: readonly ValidationIssue[] }
  | { readonly ok: false, readonly issues: readonly ValidationIssue[] }

/** A document that could not be read, as a finding. */
export function readIssue({ code, message, place }: ReadError): ValidationIssue {
  return { code, class: 'form', severity: 'error', path: [], place, message, values: {} }
}
