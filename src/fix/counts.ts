/** The number of reports in a transaction. */
import type { ValidationIssue } from '../issue/index.ts'

/**
 * The count to write, where more reports are there than it says. Where fewer are there, some may have been lost on the way:
 * a smaller count would hide that, and only the sender can say.
 */
export function countMeant({ values: { stated = '', held = '' } }: ValidationIssue): string | undefined {
  return /^[0-9]+$/.test(held) && Number(stated) < Number(held) ? held : undefined
}
