/** Codes of what the judges and the files themselves give, beside the structure of a document. */

import { wordedIssue, type Circumstances, type ValidationIssue } from './issue.ts'
import type { IssueWording } from './message.ts'

export const VERDICT_MESSAGES = {
  'file.unreadable': { message: 'The file cannot be opened: {detail}', hint: 'Check the name and the permissions' },
  'file.packed': { message: 'The file cannot be unpacked: {detail}', hint: 'Look into it with another program; if it is damaged, ask for it again' },
  'file.empty': { message: 'The file is empty' },
  'file.kind': { message: 'The file is neither XML nor JSON', hint: 'To make XML and JSON of a legacy text: ipo-reports convert FILE' },
  'folder.unreadable': { message: 'The folder cannot be read: {detail}', hint: 'Check its permissions; what lies below it has not been judged' },
  'judge.broke': { message: 'The judge {judge} gave no verdict: {detail}', hint: 'The verdict is not determined. Run again with --judges own for our own check alone' },
  'judge.disagrees': {
    message: 'Our own check found nothing, but {judge} did: {detail}',
    hint: 'The verdict is not determined. This is a fault of the program: please report it with the file',
  },
  'judge.skipped': { message: 'The schema judges were left out: the file has more than {limit} bytes', hint: 'Ask for them with --judges own,schema' },
  'edition.not-at-hand': {
    message: 'The edition "{edition}" is not at hand; rules that look at its items were not run', hint: 'Give its file: --edition FILE, or the option "editions"',
  },
  'schema.invalid': { message: '{detail}' },
} as const satisfies Record<string, IssueWording>

export type VerdictCode = keyof typeof VERDICT_MESSAGES

/** A finding of the judges or on the file itself, in English. */
export function verdictIssue(code: VerdictCode, circumstances: Circumstances): ValidationIssue {
  return wordedIssue(code, VERDICT_MESSAGES[code], circumstances)
}
