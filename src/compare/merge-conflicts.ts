/** Conflicts between drafts, as findings: the part, what each draft says of it, and where. */
import { fill, pointer, type Path, type Severity, type ValidationIssue } from '../issue/index.ts'
import { contentOf } from './identity.ts'
import { MERGE_MESSAGES, type MergeCode } from './merge-codes.ts'

/** What one draft says of a part. */
export interface Said {
  /** Name of the draft, such as its file. */
  readonly source: string
  /** Where in the draft; where it is left out, where the part around it stands. */
  readonly path: Path
  /** `undefined` where it is left out. */
  readonly value: unknown
}

/**
 * A finding about what drafts say differently. It is the same in whichever order the drafts are given: what they say is sorted
 * by content, then by source. Its path is that of the first; `values.source` names the draft that it leads into.
 *
 * @param part       The part in words, such as `response 4.d, implementationStatusCategory`.
 * @param preferred  Draft whose word was taken.
 */
export function conflict(code: MergeCode, part: string, said: readonly Said[], preferred?: string): ValidationIssue {
  const sorted = said.toSorted((one, other) => compare(contentOf(one.value), contentOf(other.value)) || compare(one.source, other.source))
  const values = { part, sides: sidesOf(sorted), source: sorted[0]?.source ?? '', ...(preferred === undefined ? {} : { preferred }) }
  const { message, hint } = MERGE_MESSAGES[code]
  const severity: Severity = code === 'merge.preferred' ? 'warning' : 'error'
  return { code, class: 'form', severity, path: sorted[0]?.path ?? [], message: fill(message, values), hint, values }
}

/** `"Planned" (a.xml /responseBag/0/…, b.xml …); "Implemented" (c.json …)`: no words, for messages of any language; `–` where it is left out. */
function sidesOf(sorted: readonly Said[]): string {
  const contents = [...new Set(sorted.map(({ value }) => contentOf(value)))]
  return contents.map(content => {
    const sources = sorted.filter(({ value }) => contentOf(value) === content)
    return `${content === '' ? '–' : short(content)} (${sources.map(({ source, path }) => `${source} ${pointer(path)}`.trim()).join(', ')})`
  }).join('; ')
}

const LONGEST = 160

function short(content: string): string {
  const points = [...content]
  return points.length <= LONGEST ? content : `${points.slice(0, LONGEST - 1).join('')}…`
}

/** By UTF-16 units, so that no locale changes an order. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
