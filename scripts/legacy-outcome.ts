/** One fact of a legacy file, and what became of it. */

/** `found` is wrong with a finding that points there; `silent` is wrong without one. */
export type Outcome = 'right' | 'found' | 'silent'

/** One fact and what became of it. */
export interface FactOutcome {
  readonly fact: string
  readonly outcome: Outcome
  readonly expected: string
  readonly got: string
}

/**
 * One fact against what was got; texts are compared with plain apostrophes and single spaces.
 *
 * @param isFound  Whether a finding speaks of it; asked only where the fact is wrong.
 */
export function compared(fact: string, expected: unknown, got: unknown, isFound: () => boolean): FactOutcome {
  const [one, other] = [plain(expected), plain(got)]
  return { fact, outcome: one === other ? 'right' : isFound() ? 'found' : 'silent', expected: one, got: other }
}

/** A text with plain apostrophes and single spaces; anything else as JSON. */
export function plain(value: unknown): string {
  return typeof value === 'string' ? value.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim() : JSON.stringify(value) ?? ''
}
