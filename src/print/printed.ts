/** What printers are given: judged documents, and what is known of the run. */
import type { IssueClass, Severity, ValidationIssue } from '../issue/index.ts'
import type { MessageLanguage } from './languages.ts'
import type { Paint } from './paint.ts'
import type { Spots } from './source-lines.ts'

/** What can be said of a document after it was judged. */
export type PrintedVerdict = 'valid' | 'invalid' | 'unreadable' | 'not-determined'

/** What one judge beside our own validator said. */
export interface PrintedJudge {
  readonly judge: string
  readonly engine: string
  readonly verdict: string
  readonly reason?: string
}

/** One judged document: a file, or a record of an NDJSON file. */
export interface PrintedDocument {
  /** As the user wrote it; `<stdin>`; for a record of NDJSON, the name of the file. */
  readonly name: string
  /** Line of the NDJSON file, from 1. Places of findings may count in the record alone or in the file: a record is one line. */
  readonly record?: number
  /** What was judged, for excerpts: the file, or the record's line. */
  readonly bytes?: string | Uint8Array
  /** Where it was not kept: the spots of its findings. */
  readonly spots?: Spots
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly sha256?: string
  readonly verdict: PrintedVerdict
  readonly issues: readonly ValidationIssue[]
  /** Verdict of our own validator, where other judges were asked too. */
  readonly own?: string
  readonly judges: readonly PrintedJudge[]
}

/** What a tool that shows findings may want to know of a code before it is met. */
export interface RuleFact {
  readonly code: string
  readonly class: IssueClass
  readonly level: Severity
  /** English wording, with its `{placeholders}`. */
  readonly message: string
  /** The clause that asks for it, quoted with its place. */
  readonly reason?: string
  readonly hint?: string
}

/** What was run. */
export interface RunFacts {
  readonly tool: { readonly name: string, readonly version: string }
  readonly schemaVersion: string
  readonly ruleSetVersion: string
  /** Every code that can be found; SARIF lists them. A code that is missing here is listed with what its findings say. */
  readonly rules: readonly RuleFact[]
}

/** What every printer is given. */
export interface PrinterOptions {
  /** Takes the result, in pieces; the pieces end lines themselves. */
  readonly write: (text: string) => void
  /** Takes talk beside the result (counts, what was held back), in lines that end themselves. */
  readonly talk: (text: string) => void
  readonly paint: Paint
  readonly facts: RunFacts
  readonly language: MessageLanguage
  /** Leaves out documents that are valid. */
  readonly quiet?: boolean
  /** Findings printed in all; what is held back is counted by code. */
  readonly maxFindings?: number
}
