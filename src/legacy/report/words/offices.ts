/** Offices that a text names: behind a label, by a code beside a name, by a name beside a word for an office. */
import { officeNamed, standingOf } from '../../../codelist/index.ts'
import type { Language, OfficeFound } from './found.ts'
import { anyWord, holds, look, stretchOf } from './match.ts'

const LABELS = [
  'office', 'reporting office', 'ip office', 'ipo', 'name of office', 'name of the office', 'office code', 'country', 'country/office', 'country code', 'st.3 code', 'st.3', 'member state', 'authority', 'submitted by', 'reporting authority',
  'nom de l’office', 'code de l’office', 'code office', 'pays', 'pays ou office', 'code st.3', 'état membre', 'administration', 'présenté par', 'office déclarant',
  'oficina', 'nombre de la oficina', 'código de la oficina', 'país', 'código st.3', 'estado miembro', 'oficina de pi', 'presentado por', 'ведомство', 'название ведомства', 'код ведомства', 'страна', 'код st.3', 'код вт.3', 'государство-член', 'наименование ведомства', 'страна/ведомство',
  '主管局', '知识产权局', '国家', '报告局', '主管局代码', '国家/主管局', '局名', '主管局名称', 'المكتب', 'مكتب', 'اسم المكتب', 'الدولة', 'البلد', 'رمز المكتب', 'الدولة العضو', 'amt', 'land', 'país/oficina', 'escritório',
]
const LABELLED = new RegExp(`(?:^|[\\n;|])[ \\t\\u00A0]{0,9}${anyWord(LABELS)}[ \\u00A0]{0,3}(?:\\([^)\\n]{0,30}\\)[ \\u00A0]{0,3})?[:：=][ \\t\\u00A0]{0,9}([^\\n;|；]{1,160})`, 'gu')
/** Words that make a name beside them that of an office. */
const BESIDE = new RegExp(anyWord([
  'office', 'patent', 'intellectual property', 'institute', 'institut', 'instituto', 'agency', 'ministry', 'registry', 'administration', 'propriété intellectuelle', 'propriété industrielle', 'propiedad industrial', 'propiedad intelectual', 'oficina', 'ведомств*', 'роспатент', 'патентн*', 'интеллектуальной собственности', '知识产权局', '专利局', '特许厅', '主管局', 'مكتب', 'الملكية الفكرية', 'الملكية الصناعية', 'هيئة', 'bureau', 'direction',
]), 'gu')
/** "The German Patent and Trade Mark Office": adjectives of some offices whose own names have no name of the state. */
const ADJECTIVES: readonly (readonly [string, readonly string[]])[] = [
  ['DE', ['german', 'allemand', 'alemana', 'deutsches']], ['FR', ['french', 'français', 'francesa', 'française']], ['ES', ['spanish', 'espagnol', 'española']], ['GB', ['british', 'britannique']], ['JP', ['japanese', 'japonais', 'japonesa']], ['CN', ['chinese', 'chinois', 'china national']], ['KR', ['korean']],
  ['SE', ['swedish', 'suédois']], ['NO', ['norwegian', 'norvégien']], ['FI', ['finnish', 'finlandais']], ['DK', ['danish', 'danois']], ['NL', ['dutch', 'néerlandais']], ['CH', ['swiss', 'suisse']], ['AT', ['austrian', 'autrichien']], ['PL', ['polish', 'polonais']], ['CZ', ['czech', 'tchèque']], ['HU', ['hungarian', 'hongrois']], ['PT', ['portuguese', 'portugais']],
  ['IT', ['italian', 'italien']], ['EP', ['european patent', 'européen des brevets']], ['EA', ['eurasian patent', 'eurasien des brevets', 'евразийское патентное']], ['MC', ['monégasque']], ['MX', ['mexican', 'mexicano']], ['CA', ['canadian', 'canadien']], ['AU', ['australian']], ['BR', ['brazilian']], ['IN', ['indian patent']], ['SK', ['slovak']], ['EE', ['estonian']], ['LV', ['latvian']], ['LT', ['lithuanian']], ['UA', ['ukrainian']], ['TR', ['turkish']], ['RU', ['russian', 'роспатент']], ['SI', ['slovenian']], ['HR', ['croatian']],
]
const ADJECTIVE = new RegExp(`(?:${ADJECTIVES.map(([, words]) => `(${anyWord(words)})`).join('|')})`, 'gu')
/** Signs in capitals that offices go by, and words of reports that look like them. */
const ACRONYM = /(?<![\p{L}\p{N}/.-])(?:\p{Lu}{3,9}|UK-IPO|IGE-IPI)(?![\p{L}\p{N}])/gu

const MOST_WINDOWS = 40
/** Longest text in which a code in brackets stands for an office without its name. */
const LONGEST_LINE = 240
/** Codes of states that stand in brackets for something else: a design, a trademark, a kind of report, a technique. */
const OTHER_SIGNS: ReadonlySet<string> = new Set(['ID', 'TM', 'PI', 'IT', 'AI', 'ML', 'AR', 'BI', 'IS', 'IP', 'PC', 'CC', 'PR', 'CI', 'CD', 'SC', 'GI', 'PM', 'AM', 'PT', 'LA'])

/**
 * The offices that a text names, in order; of each code the surest place only.
 *
 * Two letters alone are none unless a label or a name stands beside them: "IT", "NO" and "OK" are words, too.
 */
export function officesIn(text: string, _language?: Language): readonly OfficeFound[] {
  const folded = look(text)
  const labelled = [...folded.text.matchAll(LABELLED)].slice(0, MOST_WINDOWS).flatMap(match => {
    const named = match[1] ?? ''
    const start = match.index + match[0].length - named.length
    return officeAt(text, folded.originOf(start), folded.originOf(start + named.trimEnd().length), 'label')
  })
  const beside = [...text.matchAll(/(?<![\p{L}\p{N}])([A-Z]{2}) ?[(–—-] ?[\p{L}]|[(]([A-Z]{2})[)]/gu)].slice(0, MOST_WINDOWS).flatMap(match => {
    const code = match[1] ?? match[2] ?? ''
    const start = text.indexOf(code, match.index)
    const from = match[1] === undefined ? Math.max(0, start - 60) : start
    const phrase = match[1] === undefined ? /[\p{L}'’ .-]{1,60}\($/u.exec(text.slice(from, start))?.[0].slice(0, -1).trim() ?? '' : /^[A-Z]{2} ?[(–—-] ?([\p{L}'’ .-]{1,60})/u.exec(text.slice(start, start + 70))?.[1] ?? ''
    const named = standingOf(code) === 'current' && phrase !== '' ? officeNamed(phrase) : undefined
    return named !== undefined && named.candidates.includes(code) ? [{ start, end: start + 2, code, by: 'code' as const, certain: true }] : []
  })
  const inBrackets = [...text.matchAll(/[(（]([A-Z]{2})[)）]/gu)].slice(0, MOST_WINDOWS).flatMap(({ index, 1: code = '' }) => {
    const isOffice = text.length <= LONGEST_LINE && standingOf(code) === 'current' && !OTHER_SIGNS.has(code)
    const named = isOffice && holds(look(text.slice(Math.max(0, index - 80), index)).text, BESIDE)
    return isOffice ? [{ start: index + 1, end: index + 3, code, by: 'code' as const, certain: named }] : []
  })
  const byName = [...folded.text.matchAll(BESIDE)].slice(0, MOST_WINDOWS).flatMap(({ index, 0: word }) => nameAround(text, folded.originOf(index), folded.originOf(index + word.length)))
  const adjectives = [...folded.text.matchAll(ADJECTIVE)].slice(0, MOST_WINDOWS).flatMap(match => {
    const code = ADJECTIVES[match.slice(1).findIndex(group => group !== undefined)]?.[0]
    const behind = folded.text.slice(match.index, match.index + match[0].length + 60)
    return code === undefined || ![...behind.matchAll(BESIDE)].some(({ index }) => index >= 0) ? [] : [{ ...stretchOf(folded, match.index, match.index + match[0].length), code, by: 'name' as const, certain: false }]
  })
  const acronyms = [...text.matchAll(ACRONYM)].slice(0, MOST_WINDOWS * 4).flatMap(({ index, 0: sign }) => {
    const named = officeNamed(sign)
    const fits = named?.code !== undefined && named.by === 'acronym' && named.code !== 'IB'
    return fits ? [{ start: index, end: index + sign.length, code: named.code, by: 'name' as const, certain: false }] : []
  })
  const all = [...labelled, ...beside, ...inBrackets, ...byName, ...adjectives, ...acronyms]
  return all.filter((office, index) => all.findIndex(({ code }) => code === office.code) === index).sort((one, other) => one.start - other.start)
}

function officeAt(text: string, from: number, to: number, by: 'label'): readonly OfficeFound[] {
  const written = text.slice(from, to)
  const alone = /^[A-Z]{2}(?=[.,;:)\s])/.exec(written)?.[0]
  if (alone !== undefined && standingOf(alone) === 'current') return [{ start: from, end: from + 2, code: alone, by, certain: true }]
  const named = officeNamed(written.replace(/[.,\s]{1,9}$/u, ''))
  return named?.code === undefined || named.former || named.by === 'nearest name' ? [] : [{ start: from, end: to, code: named.code, by, certain: named.certain }]
}

/** A name of a state or organization right beside a word for an office, in the same sentence. */
function nameAround(text: string, from: number, to: number): readonly OfficeFound[] {
  const start = Math.max(text.lastIndexOf('\n', from) + 1, text.lastIndexOf('. ', from) + 1, from - 50)
  const ends = ['\n', '. ', ';'].map(mark => text.indexOf(mark, to)).filter(end => end >= 0)
  const end = Math.min(...ends, to + 60, text.length)
  const named = officeNamed(text.slice(start, end))
  if (named?.code === undefined || named.former || (named.by !== 'name within the text' && named.by !== 'name') || named.code === 'IB') return []
  return [{ start, end, code: named.code, by: 'name', certain: false }]
}
