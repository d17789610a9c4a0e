/** The parts of an answer while they are being collected. */
import { doubtInWords } from '../doubts.ts'
import type { Fragment } from '../../blocks.ts'
import { excerpt } from '../../notice.ts'
import type { Desk } from '../desk.ts'
import type { AdditionalReading, AnswerReading, EvidenceReading, Field, LeftOutText, MilestoneReading, StatusReading } from '../reading.ts'

/** An answer that is being put together. */
export interface Parts {
  readonly items: readonly string[]
  readonly labels: readonly Fragment[]
  status?: StatusReading
  readonly texts: Fragment[]
  progress?: NonNullable<AnswerReading['progress']>
  readonly milestones: MilestoneReading[]
  readonly evidence: EvidenceReading[]
  reference?: string
  evaluation?: NonNullable<AnswerReading['evaluation']>
  readonly comments: Fragment[]
  readonly additional: AdditionalReading[]
  readonly leftOut: LeftOutText[]
  confidential?: boolean
  corrects?: boolean
}

export function emptyParts(items: readonly string[], labels: readonly Fragment[]): Parts {
  return { items, labels, texts: [], milestones: [], evidence: [], comments: [], additional: [], leftOut: [] }
}

/** Items for a message. */
export function listed(items: readonly string[]): string {
  return items.join(', ')
}

/** Keeps a value that has no place, under the head of its column. */
export function keep(parts: Parts, { header, role, text }: Field): void {
  parts.additional.push({ name: header === '' ? role ?? 'text' : header, text })
}

/** A finding on words of an answer. */
export function noteOn(desk: Desk, code: Parameters<Desk['note']>[0], parts: Pick<Parts, 'items'>, words: Fragment, more: Readonly<Record<string, string>> = {}): void {
  const doubt = more['doubt'] === undefined ? {} : { doubt: doubtInWords(more['doubt']) }
  desk.note(code, words, { items: listed(parts.items), found: excerpt(words.text), ...more, ...doubt })
}
