/** Words that stand before the number or letter of an item, in six languages and those of common forms. */
import { romanValue } from '../../../model/roman.ts'

export const RECOMMENDATION_WORDS: readonly string[] = [
  'recommendation', 'recommendations', 'recomm.', 'recom.', 'recommendation no', 'rec', 'rec.', 'recs', 'recs.', 'reco', 'reco.', 'recommandation', 'recommandations', 'recomendación', 'recomendaciones', 'recomendação', 'empfehlung', 'empfehlungen',
  'рекомендация', 'рекомендации', 'рекомендаций', 'рекомендацию', 'рекомендациям', 'рекомендациями', 'рек.', '建议', '建議', 'التوصية', 'توصية', 'للتوصية', 'بالتوصية', 'التوصيات', 'التوصيتان', 'التوصيتين', 'توصيات',
]

export const ACTION_WORDS: readonly string[] = [
  'action', 'actions', 'measure', 'measures', 'mesure', 'mesures', 'acción', 'acciones', 'medida', 'medidas', 'sub-item', 'sub-items', 'subitem', 'sub-action', 'sous-action', 'sous-point', 'item', 'items', 'letter', 'lettre', 'point', 'points', 'sub-point', 'apartado', 'apartados', 'inciso', 'letra', 'paragraph', 'alinéa', 'subapartado', 'part',
  'мера', 'меры', 'мере', 'мер', 'действие', 'действия', 'действию', 'пункт', 'пункта', 'пункте', 'пункты', 'подпункт', 'подпункта', 'подпункты', '行动', '措施', '分项', '子项', '项', 'الإجراء', 'إجراء', 'الإجراءات', 'البند', 'البنود', 'الفقرة', 'البند الفرعي',
]

export const NUMBER_SIGNS: readonly string[] = ['no', 'no.', 'nos', 'nos.', 'n.os', 'nros', 'nros.', 'nro', 'nro.', 'nr', 'nr.', 'num', 'núm.', 'núms.', 'n', 'number', 'numbers', 'numéro', 'numéros', 'número', 'números', 'n.os', 'n.°s', 'n.ºs', 'nums', 'nums.', 'номер', 'رقم', 'رقمي', 'أرقام', '第']

export const LIST_WORDS: readonly string[] = ['and', 'et', 'y', 'e', 'и', 'und', 'or', 'ou', 'o', 'as well as', 'ainsi que', 'а также', '和', '与', '及', '、', '以及']
export const ARABIC_AND = 'و'
export const RANGE_WORDS: readonly string[] = ['to', 'through', 'thru', 'until', 'à', 'au', 'a', 'al', 'hasta', 'по', 'до', 'bis', '至', '到', 'إلى', 'حتى']

/** Letters of actions beyond a to z, by the letter they stand for. */
export const LETTERS: ReadonlyMap<string, string> = new Map([
  ...[...'абвгдежз'].map((letter, index) => [letter, String.fromCharCode(97 + index)] as const),
  ...['ا', 'ب', 'ج', 'د', 'ه', 'و'].map((letter, index) => [letter, String.fromCharCode(97 + index)] as const),
])

const HAN_DIGITS = '〇一二三四五六七八九'

/** `四` → 4, `十` → 10, `十一` → 11, `四十` → 40; `undefined` for anything else. */
export function hanNumber(written: string): number | undefined {
  const [tens, ones = '', more] = written.split('十')
  if (tens === undefined || more !== undefined || written.length > 3 || written === '') return undefined
  const digit = (text: string, empty: number): number | undefined => (text === '' ? empty : text.length === 1 && HAN_DIGITS.includes(text) ? HAN_DIGITS.indexOf(text) : undefined)
  if (!written.includes('十')) return digit(written, 0)
  const [left, right] = [digit(tens, 1), digit(ones, 0)]
  return left === undefined || right === undefined ? undefined : left * 10 + right
}

const NUMERAL = /^(?=[ivx])x{0,2}(?:ix|iv|v?i{0,3})$/

/** `iv` → 4; `undefined` for letters that are no numeral of a list. */
export function numeralOf(written: string): number | undefined {
  return NUMERAL.test(written) ? romanValue(written) : undefined
}
