/** Russian words of the annex: prepared, never tried on a text. */
import type { AnnexWords } from './words.ts'

export const RUSSIAN: AnnexWords = {
  languageCode: 'ru',
  name: 'Russian',
  tested: false,
  example: 'Рекомендация № 1',
  heading: ['рекомендация'],
  numberMarks: ['номер'],
  numberEnds: [],
  title: ['рекомендации', 'рекомендаций'],
  tableHeaders: ['рекомендации', 'рекомендуемые действия', 'рекомендуемые меры', 'соответствующие # рек.', '# соответствующие рекомендации'],
  newMarks: [['не применимо', 'нов'], ['неприменимо', 'нов']],
  and: ['и'],
  through: ['по', 'до'],
  closing: ['конец'],
  openList: ['таких как', 'такие как', 'включая', 'в том числе', 'например'],
}
