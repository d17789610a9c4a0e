/** What judging a file gives. */
import type { PrintedDocument } from '../print/printed.ts'
import type { ExitCode } from './exit.ts'

/** One judged document, ready to be printed, and its exit code. */
export interface JudgedDocument {
  readonly printed: PrintedDocument
  readonly exit: ExitCode
}
