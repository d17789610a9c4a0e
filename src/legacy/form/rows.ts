/** The fields of a form, put together: those on the report as a whole, and one group for each answer. */
import type { Fragment } from '../blocks.ts'
import type { FormEntry } from '../readers/read-document.ts'
import { ANSWER_FIELDS, HEAD_FIELDS, type AnswerField, type HeadField } from './ids.ts'

/** A row of the form: which items, and what was filled in. */
export interface FilledRow {
  readonly items?: Fragment
  readonly fields: ReadonlyMap<AnswerField, Fragment>
}

export interface FilledForm {
  readonly head: ReadonlyMap<HeadField, Fragment>
  readonly rows: readonly FilledRow[]
  /** Fields with ids that no form of this version has. */
  readonly unknown: readonly FormEntry[]
}

const HEADS: ReadonlySet<string> = new Set(HEAD_FIELDS)
const ANSWERS: ReadonlySet<string> = new Set([...ANSWER_FIELDS, 'items'])

/** Groups fields by row; an id that comes again begins a row of its own, since the office has copied one. */
export function filledForm(entries: readonly FormEntry[]): FilledForm {
  const head = new Map<HeadField, Fragment>()
  const rows: { name: string, fields: Map<string, Fragment> }[] = []
  const unknown: FormEntry[] = []
  for (const entry of entries) {
    const [row = '', field = ''] = entry.id.split('/')
    if (row === 'head' && HEADS.has(field) && !head.has(field as HeadField)) {
      head.set(field as HeadField, entry.text)
    } else if (/^r[0-9]+$/.test(row) && ANSWERS.has(field)) {
      const last = rows.at(-1)
      if (last !== undefined && last.name === row && !last.fields.has(field)) last.fields.set(field, entry.text)
      else rows.push({ name: row, fields: new Map([[field, entry.text]]) })
    } else unknown.push(entry)
  }
  return { head, unknown, rows: rows.map(({ fields }) => rowOf(fields)) }
}

function rowOf(fields: Map<string, Fragment>): FilledRow {
  const items = fields.get('items')
  fields.delete('items')
  return { ...(items === undefined ? {} : { items }), fields: new Map([...fields].filter(([, { text }]) => text.trim() !== '')) as ReadonlyMap<AnswerField, Fragment> }
}
