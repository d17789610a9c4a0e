/** Answers that point elsewhere, speak of all items, or say nothing. */
import { normalForm } from '../../../codelist/normal-form.ts'
import type { BlanketFound, ItemContext, Language, ReferenceFound } from './found.ts'
import { itemsIn } from './items.ts'
import { anyWord, look, stretchOf, wordPattern } from './match.ts'
import { sentencesOf } from './sentences.ts'
import { statusesIn } from './status-sentences.ts'

const SEE = [
  'see', 'see also', 'refer to', 'please refer to', 'cf.', 'cf', 'same as', 'same answer as', 'same as for', 'as for', 'covered by', 'covered under', 'answered under', 'as in', 'identical to', 'in the answer to', 'please see', 'as stated under', 'same as above',
  'voir', 'se reporter', 'se référer', 'prière de se reporter', 'même réponse que', 'comme pour', 'comme à', 'cf', 'idem que', 'identique à', 'renvoi à', 'veuillez consulter',
  'véase', 'ver', 'remitirse', 'véanse', 'misma respuesta que', 'como en', 'igual que', 'consúltese', 'vease', 'lo mismo que', 'idéntico a',
  'см.', 'см', 'смотри', 'смотрите', 'то же, что', 'аналогично', 'как в', 'такой же ответ', '见', '參見', '参见', '请见', '请参见', '详见', '同', '同上述', '见上文', 'انظر', 'أنظر', 'راجع', 'يرجى الرجوع إلى', 'كما في', 'نفس الإجابة', 'الرجوع إلى', 'مثل',
]
const ABOVE = [
  'idem', 'ibid', 'ibid.', 'ditto', 'same', 'same as above', 'as above', 'see above', 'see previous answer', 'same answer', 'voir ci-dessus', 'cf. ci-dessus', 'comme ci-dessus', 'même réponse', 'voir plus haut', 'id.', 'véase más arriba', 'véase supra', 'ídem', 'lo mismo', 'misma respuesta', 'ver arriba',
  'то же', 'то же самое', 'см. выше', 'аналогично', 'тот же ответ', '同上', '见上', '见上文', '如上', 'نفسه', 'كما سبق', 'انظر أعلاه', 'كما ورد أعلاه', 'نفس الإجابة', 'كما هو أعلاه', '"', '〃', '″',
]
const EARLIER = [
  'same as last year', 'as last year', 'no change since last year', 'unchanged since last year', 'unchanged', 'no change', 'no changes', 'see last year\'s report', 'see our previous report', 'previous report', 'last year\'s report', 'as reported last year', 'as in the previous report', 'same as in the last report', 'see report of last year', 'same as the previous year',
  'comme l’année dernière', 'comme l’an dernier', 'idem que l’année dernière', 'idem l’an dernier', 'sans changement', 'inchangé', 'pas de changement', 'rapport précédent', 'aucun changement', 'voir le rapport de l’année dernière', 'même réponse que l’année dernière', 'rapport de l’année précédente', 'inchangée',
  'igual que el año pasado', 'como el año pasado', 'sin cambios', 'ningún cambio', 'informe anterior', 'informe del año pasado', 'lo mismo que el año pasado', 'no hay cambios',
  'как в прошлом году', 'без изменений', 'в прошлогоднем отчете', 'предыдущий отчет', 'предыдущем отчете', 'прошлогодний отчет', 'то же, что в прошлом году', 'изменений нет',
  '同去年', '与去年相同', '和去年一样', '无变化', '没有变化', '见去年报告', '去年的报告', '见上次报告', '上一次报告', '上年度报告', 'كما في العام الماضي', 'نفس العام الماضي', 'دون تغيير', 'بدون تغيير', 'لا تغيير', 'التقرير السابق', 'تقرير العام الماضي', 'لم يتغير',
]

/** Sentences that point to another item, to the answer above (`other-item` without items), to an earlier report. */
export function referencesIn(text: string, known: ReadonlySet<string>, language?: Language): readonly ReferenceFound[] {
  const folded = look(text)
  const found = sentencesOf(folded.text).flatMap(({ start, end }): readonly ReferenceFound[] => {
    const spoken = folded.text.slice(start, Math.min(end, start + 400))
    const stretch = stretchOf(folded, start, end)
    if ([...spoken.matchAll(wordPattern('pointer earlier', () => EARLIER))].length > 0) return [{ ...stretch, kind: 'earlier-report', items: [] }]
    const items = pointedAt(text.slice(stretch.start, stretch.end), spoken, known, language)
    if (items.length > 0) return [{ ...stretch, kind: 'other-item', items }]
    return isAbove(spoken) ? [{ ...stretch, kind: 'other-item', items: [] }] : []
  })
  return found.length === 0 && isAbove(folded.text) ? [{ start: 0, end: text.length, kind: 'other-item', items: [] }] : found
}

/** Words that lead up to a pointer; behind any other "we see that …" points nowhere. */
const LEADS = /(?:^|[,:;()（，：–—-]|please|for details|details|priere de|veuillez|por favor|просьба|请|يرجى)[\s(]{0,9}$/u

function pointedAt(sentence: string, spoken: string, known: ReadonlySet<string>, language: Language | undefined): readonly string[] {
  const pointer = [...spoken.matchAll(wordPattern('pointer see', () => SEE))].find(({ index, 0: word }) => LEADS.test(spoken.slice(0, index)) || /[ \p{Script=Han}]/u.test(word))
  if (pointer === undefined) return []
  const sight = look(sentence)
  const from = sight.originOf(pointer.index + pointer[0].length)
  const named = itemsIn(sentence, { known, ...(language === undefined ? {} : { language }) }).filter(mention => mention.start >= from)
  return named.length > 0 ? [...new Set(named.flatMap(mention => mention.items))] : bareNumber(spoken.slice(pointer.index + pointer[0].length), known)
}

/** "see 7", "cf. 4.d": a number that only the pointer in front makes an item. */
function bareNumber(behind: string, known: ReadonlySet<string>): readonly string[] {
  const match = /^[ \u00A0:]{0,3}(?:(?:no|nos|n|to|that of|la|number|for|under|point)[.°º]{0,2}[ ]{0,2})?(r ?)?(\d{1,2})(?:[ .]?\(?([a-h])\)?)?[ ]{0,3}(?:[).,]|above|below|ci-|plus|выше|ниже|$)/u.exec(behind)
  if (match === null) return []
  const key = `${match[1] === undefined ? '' : 'R'}${Number(match[2])}${match[3] === undefined ? '' : `.${match[3]}`}`
  return known.has(key) ? [key] : []
}

let above: RegExp | undefined

function isAbove(spoken: string): boolean {
  above ??= new RegExp(`^[\\s(]{0,9}(?:${anyWord(ABOVE)}|["″〃]{1,2})[\\s).]{0,9}$`, 'u')
  return spoken.length < 60 && above.test(spoken)
}

const ALL_OF = [
  ['recommendation', ['all recommendations', 'all the recommendations', 'all ten recommendations', 'every recommendation', 'all of the recommendations', 'toutes les recommandations', 'l’ensemble des recommandations', 'chacune des recommandations', 'todas las recomendaciones', 'cada una de las recomendaciones', 'все рекомендации', 'всех рекомендаций', '所有建议', '全部建议', '各项建议', 'جميع التوصيات', 'كل التوصيات', 'كافة التوصيات']],
  ['action', ['all actions', 'all the actions', 'all measures', 'every action', 'toutes les actions', 'toutes les mesures', 'l’ensemble des actions', 'todas las acciones', 'todas las medidas', 'все меры', 'все действия', '所有行动', '全部行动', '所有措施', '各项行动', 'جميع الإجراءات', 'كل الإجراءات', 'كافة الإجراءات']],
] as const
const OTHERS_OF = [
  ['recommendation', ['all other recommendations', 'all the other recommendations', 'all remaining recommendations', 'the other recommendations', 'the remaining recommendations', 'the rest of the recommendations', 'toutes les autres recommandations', 'les autres recommandations', 'le reste des recommandations', 'toutes les autres', 'todas las demás recomendaciones', 'las demás recomendaciones', 'las otras recomendaciones', 'el resto de las recomendaciones', 'todas las demás', 'все остальные рекомендации', 'остальные рекомендации', 'все остальные', '其他建议', '其余建议', '其他所有建议', '所有其他建议', '其余各项', 'جميع التوصيات الأخرى', 'بقية التوصيات', 'باقي التوصيات', 'التوصيات الأخرى', 'all others', 'the others']],
  ['action', ['all other actions', 'the other actions', 'the remaining actions', 'toutes les autres actions', 'les autres actions', 'les autres mesures', 'las demás acciones', 'las demás medidas', 'las otras acciones', 'остальные меры', 'остальные действия', '其他行动', '其余行动', '其他措施', 'بقية الإجراءات', 'باقي الإجراءات', 'الإجراءات الأخرى']],
] as const

/** Sentences that speak of all items, or of all others, with the status that they give. "All actions a), b) and c)" names them, and is none. */
export function blanketsIn(text: string, context: ItemContext = {}): readonly BlanketFound[] {
  const folded = look(text)
  return sentencesOf(folded.text).flatMap(({ start, end }) => {
    const spoken = folded.text.slice(start, end)
    const hit = blanketOf(spoken)
    if (hit === undefined) return []
    const stretch = stretchOf(folded, start, end)
    const sentence = text.slice(stretch.start, stretch.end)
    const behind = look(sentence).originOf(hit.index + hit.length)
    if (itemsIn(sentence, context).some(mention => mention.end > behind && mention.start <= behind + 14)) return []
    const status = statusesIn(sentence, context.language, context)[0]
    const placed = status === undefined ? {} : { status: { ...status, start: stretch.start + status.start, end: stretch.start + status.end } }
    return [{ ...stretch, scope: hit.scope, level: hit.level, ...placed }]
  })
}

function blanketOf(spoken: string): { readonly scope: 'all' | 'others', readonly level: 'recommendation' | 'action', readonly index: number, readonly length: number } | undefined {
  for (const [scope, rows] of [['others', OTHERS_OF], ['all', ALL_OF]] as const) {
    for (const [level, words] of rows) {
      const match = [...spoken.matchAll(wordPattern(`blanket ${scope} ${level}`, () => words))][0]
      if (match !== undefined) return { scope, level, index: match.index, length: match[0].length }
    }
  }
  return undefined
}

const EMPTY: ReadonlySet<string> = new Set([
  'néant', 'nil', 'none', 'nothing', 'nothing to report', 'no comment', 'no comments', 'n/d', 'nd', 'n. d.', 's.r.', 's. r.', 's/r', 'sr', 'sans réponse', 'rien à signaler', 'ras', 'r.a.s.', 'aucun', 'aucune', 'rien', 'aucun commentaire', 'pas de réponse', 'no answer', 'no reply', 'not answered', 'no response', 'blank', 'tbd', 'tbc', 'to be completed', 'to be confirmed', 'à compléter', 'à préciser',
  'ninguno', 'ninguna', 'nada', 'sin respuesta', 'sin comentarios', 's/d', 'sin datos', 'por completar', 'a completar', 'nada que señalar', 'nada que comunicar', 'sin novedad', 'sin novedades', 'нечего сообщить', 'нет ответа', 'нет данных', 'без ответа', 'не заполнено', 'без комментариев', 'ничего', '无', '没有', '暂无', '未填', '空', '未答复', '无回复', '无可奉告', '-', 'لا شيء', 'لا يوجد', 'لا رد', 'بدون رد', 'لا إجابة', 'لا تعليق', 'لا يوجد رد', 'لا توجد إجابة', 'ответа нет', 'данных нет', '无答复', '没有答复', 'keine', 'entfällt', 'keine angabe', 'nenhum',
  '[to be completed]', 'not available', 'non disponible', 'no disponible', 'unknown', 'null', 'nan', 'undefined', 'insert text', 'insert text here', 'cliquez ici pour entrer du texte', 'click here to enter text', 'click or tap here to enter text', 'choose an item', 'choisissez un élément', 'haga clic aquí para escribir texto', 'elija un elemento',
].map(normalForm).filter(form => form !== ''))

/** Whether an answer says no more than that there is none: "Néant", "-", "n/d", a row of dots. White space alone is no answer either. */
export function isEmptyAnswer(text: string): boolean {
  if (text.length > 120) return /^[\s\p{P}\u00A0_.…]{0,2000}$/u.test(text)
  const form = normalForm(text)
  return form === '' ? !/[✓✔✗✘☑☒☐?？!%]/u.test(text) : EMPTY.has(form)
}
