/** English words of the annex. */
import type { AnnexWords } from './words.ts'

export const ENGLISH: AnnexWords = {
  languageCode: 'en',
  name: 'English',
  tested: true,
  example: 'Recommendation 1',
  heading: ['recommendation'],
  numberMarks: ['number', 'num.'],
  numberEnds: [],
  title: ['recommendations'],
  tableHeaders: [
    'recommendation', 'recommendations', 'recommended action', 'recommended actions', 'actions',
    'corresponding # rec.', '# corresponding rec.', 'corresponding # recommendations', '# corresponding recommendations',
    'earlier recommendations',
  ],
  newMarks: [['not applicable', 'new'], ['n/a', 'new'], ['new recommendation', 'new']],
  and: ['and'],
  through: ['to', 'through'],
  closing: ['end'],
  openList: ['such as', 'including', 'for example', 'for instance', 'e.g.', 'in particular'],
}
