/** English words of the annex. */
import type { AnnexWords } from './words.ts'

export const ENGLISH: AnnexWords = {
  languageCode: 'en',
  name: 'English',
  spacing: 'spaces',
  example: 'Recommendation 1',
  heading: ['recommendation'],
  numberMarks: ['number', 'num.'],
  numberEnds: [],
  title: ['recommendations'],
  tableHeaders: [
    'recommendation', 'recommendations', 'recommended action', 'recommended actions', 'actions',
    'corresponding # rec.', 'corresponding # recs.', '# corresponding recs.', '# corresponding rec.', 'corresponding # recommendations', '# corresponding recommendations',
    'earlier recommendations',
  ],
  newMarks: [['not applicable', 'new'], ['n/a', 'new'], ['new recommendation', 'new'], ['new item', 'new']],
  and: ['and'],
  through: ['to', 'through'],
  closing: ['end'],
  openList: [
    'such as', 'such as the following', 'including', 'including the following', 'including but not limited to', 'including, but not limited to',
    'for example', 'for instance', 'e.g.', 'in particular', 'in particular the following', 'inter alia', 'among others', 'notably',
  ],
}
