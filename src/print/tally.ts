/** Counting what a run found, and holding back what would be too much to read. */
import type { IssueClass, Severity, ValidationIssue } from '../issue/index.ts'
import type { PrintedDocument, PrintedVerdict } from './printed.ts'

/** How many findings of a code. */
export type CodeCounts = ReadonlyMap<string, number>

/** What is printed of a document's findings, and how many of each code are not. */
export interface Share {
  /** Form and consistency first, then follow-up; otherwise in the order given. */
  readonly shown: readonly ValidationIssue[]
  readonly heldBack: CodeCounts
}

/** How much is printed. */
export interface Bounds {
  /** Of one code in one document. */
  readonly perCode: number
  /** Over the whole run. */
  readonly inAll: number
}

/** What was found in a run so far. */
export class Tally {
  documents = 0
  readonly verdicts: Record<PrintedVerdict, number> = { valid: 0, invalid: 0, unreadable: 0, 'not-determined': 0 }
  readonly classes: Record<IssueClass, number> = { form: 0, consistency: 0, 'follow-up': 0 }
  readonly severities: Record<Severity, number> = { error: 0, warning: 0, information: 0 }
  readonly heldBack = new Map<string, number>()
  readonly #bounds: Bounds
  #shown = 0

  constructor(bounds: Bounds) {
    this.#bounds = bounds
  }

  /** Counts a document, printed or not. */
  count({ verdict, issues }: PrintedDocument): void {
    this.documents++
    this.verdicts[verdict]++
    for (const issue of issues) {
      this.classes[issue.class]++
      this.severities[issue.severity]++
    }
  }

  /** What to print of a document's findings, within the bounds. */
  share(issues: readonly ValidationIssue[]): Share {
    const shown: ValidationIssue[] = []
    const perCode = new Map<string, number>()
    const heldBack = new Map<string, number>()
    for (const issue of followUpLast(issues)) {
      const { code } = issue
      const before = perCode.get(code) ?? 0
      if (before < this.#bounds.perCode && this.#shown < this.#bounds.inAll) {
        perCode.set(code, before + 1)
        this.#shown++
        shown.push(issue)
      } else {
        heldBack.set(code, (heldBack.get(code) ?? 0) + 1)
        this.heldBack.set(code, (this.heldBack.get(code) ?? 0) + 1)
      }
    }
    return { shown, heldBack }
  }
}

function followUpLast(issues: readonly ValidationIssue[]): readonly ValidationIssue[] {
  const deciding = issues.filter(issue => issue.class !== 'follow-up')
  return deciding.length === issues.length ? issues : [...deciding, ...issues.filter(issue => issue.class === 'follow-up')]
}
