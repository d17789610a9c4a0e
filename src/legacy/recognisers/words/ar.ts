/** Arabic words of the annex: prepared, never tried on a text. */
import type { AnnexWords } from './words.ts'

export const ARABIC: AnnexWords = {
  languageCode: 'ar',
  name: 'Arabic',
  tested: false,
  example: 'التوصية 1',
  heading: ['التوصية', 'توصية'],
  numberMarks: ['رقم'],
  numberEnds: [],
  title: ['التوصيات', 'توصيات'],
  tableHeaders: ['التوصيات', 'الإجراءات الموصى بها', 'التوصيات # المقابلة'],
  newMarks: [['لا ينطبق', 'جديد']],
  and: ['و'],
  through: ['إلى'],
  closing: ['نهاية'],
  openList: ['مثل', 'بما في ذلك'],
}
