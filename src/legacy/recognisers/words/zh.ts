/** Chinese words of the annex, in simplified and traditional characters; tried on invented texts alone. */
import type { AnnexWords } from './words.ts'

export const CHINESE: AnnexWords = {
  languageCode: 'zh',
  name: 'Chinese',
  spacing: 'none',
  example: '建议 1',
  heading: ['建议', '建議'],
  numberMarks: ['第', '之', '编号', '編號'],
  numberEnds: ['项', '号', '条', '項', '號', '條'],
  numberFirst: ['第'],
  title: ['建议', '建議'],
  tableHeaders: [
    '建议', '建議', '建议行动', '建议的行动', '建议采取的行动', '建议措施', '行动', '措施',
    '对应的#项建议', '相应的#项建议', '#项建议中的对应项', '#项对应建议', '对应的#项', '对应#项建议', '以往建议', '原有建议', '對應的#項建議', '建議採取的行動',
  ],
  newMarks: [['不适用', '新'], ['不適用', '新'], ['无,', '新'], ['无(', '新'], ['新建议', '新'], ['新增', '新'], ['全新', '新'], ['新项目', '新']],
  and: ['和', '及', '以及', '与', '、'],
  through: ['至', '到'],
  closing: ['附件', '文件', '全文', '正文', '完', '虚构文本完', '本文完', '文本完', '结束'],
  openList: ['例如', '比如', '譬如', '诸如', '包括', '其中包括', '包括但不限于', '包括以下', '如', '特别是', '尤其是', '等', '包括下列', '例如以下', '例如下列'],
}
