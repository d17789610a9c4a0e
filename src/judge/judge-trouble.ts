/**
 * The one thing judges throw among themselves.
 */

/** Why a judge cannot answer, in a sentence for the user: a schema that does not compile, an engine that is missing. */
export class JudgeTrouble extends Error {
  override readonly name = 'JudgeTrouble'
}

/** Whether something thrown carries a reason for the user. Works across builds. */
export function isJudgeTrouble(thrown: unknown): thrown is JudgeTrouble {
  return thrown instanceof Error && thrown.name === 'JudgeTrouble'
}

/** The message of whatever was thrown. */
export function messageOf(thrown: unknown): string {
  return (thrown instanceof Error ? thrown.message : String(thrown)).trim()
}
