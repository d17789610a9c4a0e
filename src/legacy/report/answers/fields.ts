/** The fields of an answer: cells of a row, lines with labels. */
import type { Desk } from '../desk.ts'
import { foldWord } from '../../recognisers/fold.ts'
import type { Entry, Field } from '../reading.ts'
import { isItemText } from '../item-text.ts'
import { isEmptyAnswer } from '../words/index.ts'
import { takeDate, takeDatesIn } from './dates.ts'
import { evidenceIn, takeEvidence } from './evidence.ts'
import { emptyParts, keep, noteOn, type Parts } from './parts.ts'
import { spelled } from './spelled.ts'
import { checkProgress, isTick, takeProgress, takeStatus, takeTick } from './status.ts'

/** Reads the fields of an entry; its running text is for others. */
export function fieldParts(entry: Entry, desk: Desk): Parts {
  const parts = emptyParts(entry.items, entry.labels)
  if (entry.corrects === true) parts.corrects = true
  const ticks = entry.fields.filter(isTick)
  const fields = entry.fields.filter(field => !ticks.includes(field))
  const answered = fields.some(({ role }) => role === 'answer')
  for (const field of fields) noteFormula(parts, field, desk)
  for (const field of fields.filter(({ role }) => role === 'status')) takeStatus(parts, field, desk)
  for (const field of ticks) takeTick(parts, field, desk)
  for (const field of fields) {
    if (isDate(field)) continue
    takeField(parts, field, answered, desk)
  }
  // Dates of evaluation before those of the next one.
  const dates = fields.filter(isDate)
  for (const field of [...dates.filter(({ role }) => role !== 'date-next-evaluation'), ...dates.filter(({ role }) => role === 'date-next-evaluation')]) takeDate(parts, field, desk)
  for (const { role, text } of fields) {
    if (role === 'status') takeDatesIn(parts, text, desk)
    if (role === 'status' || role === 'answer' || role === 'comment') evidenceIn(parts, text, desk)
  }
  checkProgress(parts, desk)
  return parts
}

const isDate = ({ role }: Field): boolean => role === 'date' || role?.startsWith('date-') === true

function takeField(parts: Parts, field: Field, answered: boolean, desk: Desk): void {
  const { role, text } = field
  switch (role) {
    case 'status':
      return
    case 'answer':
    case 'comment':
      if (isEmptyAnswer(text.text)) parts.leftOut.push({ fragment: text, why: 'empty-answer' })
      else if (role === 'comment' && answered) parts.comments.push(text)
      else parts.texts.push(text)
      return
    case 'evidence':
      takeEvidence(parts, field, desk)
      return
    case 'progress':
      takeProgress(parts, field, desk, (fragment, value) => spelled(fragment, value, 'number-spelling'))
      return
    case 'item-text':
      if (isItemText(parts.items, text.text, desk)) parts.leftOut.push({ fragment: text, why: 'item-text' })
      else keep(parts, field)
      return
    case 'confidential':
      takeConfidential(parts, field)
      return
    default:
      if (isEmptyAnswer(text.text)) parts.leftOut.push({ fragment: text, why: 'empty-answer' })
      else keep(parts, field)
  }
}

const YES = new Set(['yes', 'y', 'oui', 'o', 'si', 's', 'да', '是', 'نعم', 'x', '✓', '✔', 'true', 'confidential', 'confidentiel', 'confidencial'].map(foldWord))
const NO = new Set(['no', 'n', 'non', 'нет', '否', 'لا', 'false', 'public'].map(foldWord))

/** Marked as confidential, it is; what is not understood is kept. */
function takeConfidential(parts: Parts, field: Field): void {
  const word = foldWord(field.text.text.trim())
  if (YES.has(word)) parts.confidential = true
  else if (NO.has(word)) parts.confidential = false
  keep(parts, field)
}

/** Signs by which spreadsheets know a formula. A dash before a space begins a list. */
const FORMULA = /^\s{0,4}(?:[=@]|\+\s{0,2}[\p{N}(=@A-Za-z]|-[A-Za-z(=@+])/u

function noteFormula(parts: Parts, { text, role }: Field, desk: Desk): void {
  if (!desk.formulasNoted && role !== 'progress' && FORMULA.test(text.text)) noteOn(desk, 'legacy.formula-text', parts, text)
}
