/**
 * What is found while a document is bound and checked: findings with their places, and content lifted out of it.
 */
import { pointer, formIssue, type Path, type Severity, type SourceText, type StructureCode, UNCARRIABLE, type ValidationIssue } from '../issue/index.ts'
import type { Span } from './draft.ts'

/** The syntax a document is written in; `object` for a typed object in memory. */
export type Syntax = 'xml' | 'json' | 'object'

/** `strict` refuses what the plan does not know; `lenient` keeps it as unmapped content, with a warning. */
export type Profile = 'strict' | 'lenient'

/** A part that found no place in the document, as the root's `unmappedContentBag` keeps it. */
export interface Lifted {
  readonly unmappedPathText: string
  readonly unmappedPlaceText: string
  readonly unmappedSourceText: string
}

/** Findings kept of one document. What comes behind is counted. */
export const MOST_FINDINGS = 100_000

/** Collects findings in any order and gives them back in source order. */
export class Findings {
  readonly syntax: Syntax
  readonly profile: Profile
  readonly #source: SourceText | undefined
  readonly #found: { readonly at: number, readonly code: StructureCode, readonly path: Path, readonly values: Readonly<Record<string, string>>, readonly severity: Severity }[] = []
  readonly #lifted: { readonly span: Span, readonly path: Path }[] = []
  #heldBack = 0
  #failed = false

  constructor(syntax: Syntax, profile: Profile, source?: SourceText) {
    this.syntax = syntax
    this.profile = profile
    this.#source = source
  }

  /** Notes a finding. `at` is the UTF-16 index of what it is about. */
  add(code: StructureCode, path: Path, at: number, values: Readonly<Record<string, string>> = {}, severity: Severity = 'error'): void {
    if (severity === 'error') this.#failed = true
    if (this.#found.length < MOST_FINDINGS) this.#found.push({ at, code, path, values, severity })
    else this.#heldBack++
  }

  /** A part that nothing is known of: a finding, or in the lenient profile a warning and the part kept. */
  unknown(code: StructureCode, path: Path, span: Span, values: Readonly<Record<string, string>>): void {
    if (this.profile === 'strict' || this.#source === undefined) {
      this.add(code, path, span.start, values)
    } else {
      this.add('part.unmapped', path, span.start, { parent: '', advice: '', ...values }, 'warning')
      this.#lifted.push({ span, path })
    }
  }

  /** All findings in source order, with places; behind them, how many more there were than are kept. */
  issues(): readonly ValidationIssue[] {
    const kept = this.#found
      .toSorted((a, b) => a.at - b.at)
      .map(({ at, code, path, values, severity }) => formIssue(code, { path, values, place: this.#source?.placeAt(at), severity }))
    if (this.#heldBack === 0) return kept
    const values = { count: String(this.#heldBack), limit: String(MOST_FINDINGS) }
    return [...kept, formIssue('findings.held-back', { values, severity: 'information' })]
  }

  /** What was lifted, in source order. */
  lifted(): readonly Lifted[] {
    const source = this.#source
    if (source === undefined) return []
    return this.#lifted.toSorted((a, b) => a.span.start - b.span.start).map(({ span, path }) => {
      const { line, column } = source.placeAt(span.start)
      return {
        unmappedPathText: pointer(path),
        unmappedPlaceText: `line ${line}, column ${column}`,
        unmappedSourceText: carriable(source.text.slice(span.start, span.end)),
      }
    })
  }

  /** Whether there was an error, kept or not. */
  get failed(): boolean {
    return this.#failed
  }
}

/** JSON can hold characters that XML cannot; they are kept as escapes. */
function carriable(text: string): string {
  return text.replace(new RegExp(UNCARRIABLE, 'gu'), odd => `\\u${odd.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
