/** Chinese words of the annex: prepared, never tried on a text. */
import type { AnnexWords } from './words.ts'

export const CHINESE: AnnexWords = {
  languageCode: 'zh',
  name: 'Chinese',
  tested: false,
  example: '建议 1',
  heading: ['建议'],
  numberMarks: ['第'],
  numberEnds: ['项', '号', '条'],
  title: ['建议'],
  tableHeaders: ['建议', '建议行动', '建议采取的行动', '对应的#项建议'],
  newMarks: [['不适用', '新']],
  and: ['和', '及', '、'],
  through: ['至'],
  closing: ['附件完', '文件完', '附件和文件完', '附件及文件完'],
  openList: ['例如', '包括', '如'],
}
