/** Codes of NDJSON: what can be wrong with the lines of a file, beside the records in them. Exit code 1. */

import { wordedIssue, type Circumstances, type ValidationIssue } from './issue.ts'
import type { IssueWording } from './message.ts'

export const NDJSON_MESSAGES = {
  'ndjson.blank-line': { message: 'The line is blank', hint: 'Remove it: each line of NDJSON holds one document' },
  'ndjson.record': { message: 'The line holds {found}', hint: 'Behind the header "{header}", each line holds an object with one member: "{expected}"' },
  'ndjson.header': {
    message: 'The line holds the header of a file of records: "{found}" without {bag}',
    hint: 'Move it to the first line of a file of its own, before its records; or put the records into {bag}',
  },
} as const satisfies Record<string, IssueWording>

export type NdjsonCode = keyof typeof NDJSON_MESSAGES

/** A finding on the lines of a file, in English. */
export function ndjsonIssue(code: NdjsonCode, circumstances: Circumstances): ValidationIssue {
  return wordedIssue(code, NDJSON_MESSAGES[code], circumstances)
}
