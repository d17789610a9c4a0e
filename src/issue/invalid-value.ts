/** What is thrown when a typed object was to be written that is not valid. */
import type { ValidationIssue } from './issue.ts'
import { pointer } from './place.ts'

/** The object is not valid: nothing was written. */
export class InvalidValueError extends Error {
  override readonly name = 'InvalidValueError'
  readonly code = 'value.invalid'
  /** What is wrong with it, in the order of its members. */
  readonly issues: readonly ValidationIssue[]

  constructor(issues: readonly ValidationIssue[]) {
    const [first] = issues
    const count = `${issues.length} finding${issues.length === 1 ? '' : 's'}`
    super(`The object is not valid: ${count}, first ${first?.code} at ${pointer(first?.path ?? []) || 'the root'}: ${first?.message}`)
    this.issues = issues
  }
}
