/** What a catalogue of messages holds. */
import type { IssueClass, Severity } from '../../issue/index.ts'

/** How a code is said in one language; `{…}` is filled from the finding's `values`, with the same names as in English. */
export interface Wording {
  readonly message: string
  readonly hint?: string
}

/** Wordings by code. */
export type Wordings = Readonly<Record<string, Wording>>

/**
 * Ready-made English pieces that fill placeholders, such as `Did you mean "{close}"? {rest}`, and what stands for them. What
 * fills a phrase is looked up in turn.
 */
export type Phrases = Readonly<Record<string, string>>

/**
 * Why a rule asks what it asks, by the English. A finding that gives another reason, such as a clause of the edition, keeps it.
 */
export type Reasons = Readonly<Record<string, string>>

/** A sentence that counts: by plural form, as `Intl.PluralRules` names them. `{count}` stands for the number. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** Verdicts and other answers, as they stand in the report's data. */
export type Answer = 'valid' | 'invalid' | 'unreadable' | 'not-determined'

/** The words around the findings: everything that a printer says itself. */
export interface Frame {
  readonly direction: 'ltr' | 'rtl'
  /** Between a word and what it is about, and between two parts of a sentence; with their spaces. */
  readonly colon: string
  readonly semicolon: string
  /** Around `{text}`, what somebody else said or a word as it stands in a document. */
  readonly quoted: string
  readonly severities: Readonly<Record<Severity, string>>
  readonly severityCounts: Readonly<Record<Severity, Counted>>
  readonly classes: Readonly<Record<IssueClass, string>>
  readonly answers: Readonly<Record<Answer, string>>
  readonly noFindings: string
  readonly noJudge: string
  readonly ownCheck: string
  /** Before a path, a clause, an advice, what the maker of the document says, and a change that mends. */
  readonly at: string
  readonly because: string
  readonly hint: string
  readonly justified: string
  readonly fix: string
  /** Over the group of findings that inform only. */
  readonly followUp: string
  /** With `{code}`. */
  readonly more: Counted
  readonly heldBack: Counted
  readonly documents: string
  readonly byClass: string
  readonly bySeverity: string
  readonly report: Readonly<Record<ReportWord, string>>
}

/** Words of the HTML page. `{tool}`, `{schema}` and `{rules}` of `madeBy` are filled with versions. */
export type ReportWord =
  | 'title' | 'madeBy' | 'summary' | 'what' | 'number' | 'document' | 'verdict' | 'findings' | 'judges' | 'place' | 'explained' | 'none'
