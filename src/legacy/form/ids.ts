/** The stable ids of fill-in forms: what a form writes into hidden parts, and the importer reads there without guessing. */

/** Name of the hidden sheet, and start of the tags of content controls. */
export const FORM_MARK = 'ipo-reports'
export const FORM_VERSION = '1'

/** Fields on the report as a whole. */
export const HEAD_FIELDS = ['identifier', 'office', 'period-start', 'period-end', 'language', 'edition', 'status', 'version', 'submitted', 'title', 'summary'] as const
export type HeadField = (typeof HEAD_FIELDS)[number]

/** Roles of dates, each with a field of its own. A period is written as two dates with a slash between. */
export const MILESTONE_FIELDS = { adopted: 'Adopted', started: 'Started', planned: 'Planned', completed: 'Completed', evaluated: 'Evaluated' } as const

/** Fields of one answer. */
export const ANSWER_FIELDS = [
  'status', 'wording', 'answer', 'progress', 'adopted', 'started', 'planned', 'completed', 'evaluated', 'evidence-title', 'evidence-address', 'evaluation', 'next-evaluation', 'reference',
  'remark', 'confidential',
] as const
export type AnswerField = (typeof ANSWER_FIELDS)[number]
