/** What is said of a file that is neither XML nor JSON: that much, and not what is wrong with it as JSON. */
import type { Report } from '../document/read.ts'
import { encodingOf, verdictIssue } from '../issue/index.ts'

/** A report; of what begins like neither XML nor JSON the one finding that it is none of them. */
export function byKind<R extends Report>(input: string | Uint8Array, report: R): R {
  const { verdict, issues: [first] } = report
  if (verdict !== 'unreadable' || first === undefined || !OF_JSON.has(first.code) || beginsLikeJson(input)) return report
  return { ...report, issues: [verdictIssue('file.kind', { place: BEGINNING })] }
}

/** Where it shows what a file is. */
const BEGINNING = { line: 1, column: 1, offset: 0 } as const

/** What is wrong with a text as JSON. */
const OF_JSON: ReadonlySet<string> = new Set(['json.malformed', 'json.encoding'])

function beginsLikeJson(input: string | Uint8Array): boolean {
  const start = typeof input === 'string' ? input.slice(0, 1000) : new TextDecoder(encodingOf(input)).decode(input.subarray(0, 1000))
  return /^[\s\uFEFF]*[{["0-9-]/.test(start)
}
