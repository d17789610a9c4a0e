/** Entries → answers. */
import type { Desk } from '../desk.ts'
import type { AnswerReading, Entry } from '../reading.ts'
import { evidenceIn } from './evidence.ts'
import { fieldParts } from './fields.ts'
import { emptyParts, noteOn } from './parts.ts'
import { proseParts } from './prose.ts'

/** What an entry says: one answer, or several where it speaks of its items apart. */
export function answersOf(entry: Entry, desk: Desk): AnswerReading[] {
  if (entry.byChapter === true) return [chapterParts(entry, desk)]
  const parts = fieldParts(entry, desk)
  const read = proseParts(parts, entry, desk)
  const label = entry.labels[0] ?? entry.paragraphs[0]
  if (label !== undefined && entry.items.length > 1) noteOn(desk, 'legacy.joint-answer', parts, label)
  return read
}

/** A chapter tells what was done and where it can be read, and no status. */
function chapterParts({ items, labels, paragraphs, notes }: Entry, desk: Desk): AnswerReading {
  const parts = emptyParts(items, labels)
  parts.texts.push(...paragraphs)
  parts.comments.push(...notes)
  for (const text of paragraphs) evidenceIn(parts, text, desk)
  return parts
}

/** Whether nothing was answered: the row of a questionnaire that was left empty. */
export function isBlank({ status, texts, progress, milestones, evidence, reference, evaluation, comments }: AnswerReading): boolean {
  return status === undefined && progress === undefined && reference === undefined && evaluation === undefined && texts.length + milestones.length + evidence.length + comments.length === 0
}
