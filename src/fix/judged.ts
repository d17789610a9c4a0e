/** A file of any kind, judged by structure and rules as fixes need it: all findings with places in the file. */
import { blankIssue, collectedOf, headerIssue, headerOf, isNdjsonDocument, issueFrom, linesOf, type Source } from '../document/ndjson-collected.ts'
import type { Verdict } from '../document/read.ts'
import { checkRuled, type RuledOptions } from '../document/ruled.ts'
import type { ValidationIssue } from '../issue/index.ts'
import { PLAN } from '../plan/index.ts'

/** What is found in a file. */
export interface Judged {
  readonly verdict: Verdict
  /** What structure alone says: rules look at nothing that is not valid by it. */
  readonly structure: Verdict
  readonly issues: readonly ValidationIssue[]
}

/** Judges XML, JSON, or all lines of NDJSON. */
export async function judgedFile(input: Source, options: RuledOptions): Promise<Judged> {
  if (!isNdjsonDocument(PLAN, input)) return checkRuled(PLAN, input, options)
  const collected = collectedOf(PLAN, input, options)
  if (collected === undefined) return judgedLines(input, options)
  const { verdict, structure, issues } = await checkRuled(PLAN, collected.json, options)
  const lines: Verdict = collected.unread.length > 0 ? 'unreadable' : collected.failed ? 'invalid' : 'valid'
  return { verdict: worst([verdict, lines]), structure: worst([structure, lines]), issues: collected.inFile(issues) }
}

async function judgedLines(input: Source, options: RuledOptions): Promise<Judged> {
  const issues: ValidationIssue[] = []
  const [verdicts, structures]: readonly [Verdict[], Verdict[]] = [[], []]
  for (const line of linesOf(input)) {
    const header = line.isBlank ? undefined : headerOf(PLAN, line, options)
    if (line.isBlank ? !line.isLast : header !== undefined) {
      const issue = header === undefined ? blankIssue(line, options) : headerIssue(header, line)
      issues.push(issue)
      verdicts.push(issue.severity === 'error' ? 'invalid' : 'valid')
    } else if (!line.isBlank) {
      const { verdict, structure, issues: found } = await checkRuled(PLAN, line.content, options)
      issues.push(...found.map(issue => issueFrom(line, issue)))
      verdicts.push(verdict)
      structures.push(structure)
    }
  }
  return { verdict: worst(verdicts), structure: worst(structures), issues }
}

const FROM_WORST: readonly Verdict[] = ['not-determined', 'unreadable', 'invalid', 'valid']

function worst(verdicts: readonly Verdict[]): Verdict {
  return FROM_WORST.find(verdict => verdicts.includes(verdict)) ?? 'valid'
}
