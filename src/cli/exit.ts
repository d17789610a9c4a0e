/** Exit codes: fixed meanings, never a count. */
import type { Verdict } from '../document/read.ts'

export const Exit = { Valid: 0, Invalid: 1, Usage: 2, Unreadable: 3, NotDetermined: 4, Internal: 5 } as const

export type ExitCode = (typeof Exit)[keyof typeof Exit]

const BY_VERDICT: Readonly<Record<Verdict, ExitCode>> = {
  valid: Exit.Valid, invalid: Exit.Invalid, unreadable: Exit.Unreadable, 'not-determined': Exit.NotDetermined,
}

export function exitOf(verdict: Verdict): ExitCode {
  return BY_VERDICT[verdict]
}

/** Of many files, the first found of 5, 4, 3, 1, 0. */
export function worstOf(codes: readonly ExitCode[]): ExitCode {
  return codes.reduce((worst, code) => Math.max(worst, code) as ExitCode, Exit.Valid)
}
