/**
 * From the words in which an office gave a status to the statuses of the model.
 *
 * Only whole wordings are looked up, never parts of them: "not implemented" can't be taken for "implemented". A remark behind
 * the words is looked at as well, and where it denies them nothing is mapped.
 */
import { LABEL_LANGUAGES, labelsOf, type LabelLanguage } from '../labels.ts'
import { IMPLEMENTATION_STATUS } from '../labels/status.ts'
import { normalForm } from '../normal-form.ts'
import { OFFICE_WORDING, SURVEY, TECHNICAL_REPORT, type StatusWord, type Vocabulary, type Wordings } from './wordings.ts'

/** What a wording stands for. */
export interface StatusMapping {
  readonly status: StatusWord
  /** Whether a program may take it. Otherwise it is a judgement for a person. */
  readonly certain: boolean
  /** Vocabulary that the words were found in; `Own list` for the words of the model and our labels. */
  readonly vocabulary: string
  /** Other statuses that the words stand for elsewhere. */
  readonly alternatives: readonly StatusWord[]
  /** Where the words were found, and as of when. */
  readonly source: string
  readonly date: string
  /** Why a person should look; present where it is not certain. */
  readonly note?: string
}

/** What is known of the words before they are looked up. */
export interface StatusContext {
  /** Name of a vocabulary, such as `WIPO standards survey`. Its words go first; of the others, those of our own and of offices count. */
  readonly vocabulary?: string
  /** Language of the words, two letters. Without it, all six count; for any other, none. */
  readonly language?: string
}

/** One row: a wording of a vocabulary, in one language. */
export interface StatusWording {
  readonly wording: string
  readonly language: LabelLanguage
  readonly status: StatusWord
  readonly certain: boolean
  readonly vocabulary: string
  readonly source: string
  readonly date: string
  readonly note?: string
}

const OWN: Vocabulary = {
  name: 'Own list', source: 'The words of the model and our labels for them.', date: '2026-11-22', note: '', certain: ownWordings(), judgement: {},
}

/** In the order in which they are asked where the vocabulary is not known. */
const VOCABULARIES: readonly Vocabulary[] = [OWN, OFFICE_WORDING, TECHNICAL_REPORT, SURVEY]

const NOTE_REMARK = 'A remark stands behind the words.'
const NOTE_CONFLICT = 'The words stand for different things in different vocabularies.'

/** A remark begins behind a bracket, a mark of punctuation or a dash between spaces. */
const REMARK = /^(.+?)\s*(?:[([（:;,，；：。]|\.\s|[–—]|\s-\s)\s*(.+)$/su
const NEGATION = new RegExp(`(?:^| )(?:${[
  'not|no|non|none|never|nothing|nowhere|without|cannot|[a-z]+n t', 'ni|sin|nada|nunca|tampoco|ningun[ao]?|aun|todavia', 'ne|n|pas|aucune?|jamais|rien|sans',
  'не|нет|без|ни|никогда|ничего', '[وف]?(?:غير|لم|لا|ليس|ليست|دون|لن)',
].join('|')})(?: |$)|[未不没無无非否]`, 'u')
/** What takes something back from "implemented". */
const RESTRICTION = new RegExp(`(?:^| )(?:${[
  'but|except|excluding|only|partly|partially|yet', 'pero|salvo|excepto|solo|parcialmente', 'mais|sauf|excepte|seulement|uniquement|partiellement',
  'но|кроме|только|частично', '[وف]?(?:لكن|باستثناء|عدا|فقط|جزئيا)',
].join('|')})(?: |$)|[但除仅只]|部分`, 'u')

const PAUSE = /[,;:()،؛，；：（）。、]|\.\s/u
const AT_THE_ENDS = /^[\s(（]+|[\s)）.,;:。，；：]+$/gu

let rows: readonly StatusWording[] | undefined
let rowsByForm: ReadonlyMap<string, readonly StatusWording[]> | undefined

/** The mapping tables, as rows. */
export function statusWordings(): readonly StatusWording[] {
  rows ??= VOCABULARIES.flatMap(rowsOf)
  return rows
}

/**
 * The status that a wording stands for.
 *
 * @param wording  Words of the office, whole, in any case, with or without accents.
 * @returns `undefined` where the words are not in the tables: then a person has to say.
 */
export function statusFor(wording: string, context: StatusContext = {}): StatusMapping | undefined {
  if (wording.length > 300) return undefined
  return exactly(wording, context) ?? withRemark(wording, context)
}

function exactly(wording: string, { vocabulary, language }: StatusContext): StatusMapping | undefined {
  const form = normalForm(wording)
  if (NEGATION.test(form) && hasPause(wording)) return undefined
  const all = (formMap().get(form) ?? []).filter(row => language === undefined || row.language === language)
  const fits = vocabulary === undefined ? all : inVocabulary(all, vocabulary)
  const first = fits[0]
  if (first === undefined) return undefined
  const others = [...new Set(all.map(({ status }) => status))].filter(status => status !== first.status)
  const conflict = vocabulary === undefined && others.length > 0
  const certain = !conflict && fits.some(row => row.certain && row.status === first.status) && fits.every(row => row.status === first.status)
  const { status, source, date } = first
  const note = certain ? undefined : conflict ? NOTE_CONFLICT : first.note ?? NOTE_CONFLICT
  return { status, certain, vocabulary: first.vocabulary, alternatives: others, source, date, ...(note === undefined ? {} : { note }) }
}

/** A pause between words: "No, implementado" and "(Not) implemented" have the words of a denial, and may be none. */
function hasPause(wording: string): boolean {
  return PAUSE.test(wording.replace(AT_THE_ENDS, ''))
}

/** The rows of a vocabulary; where it has none, those that may stand in any. */
function inVocabulary(all: readonly StatusWording[], vocabulary: string): readonly StatusWording[] {
  const own = all.filter(row => row.vocabulary === vocabulary)
  return own.length > 0 ? own : all.filter(row => row.vocabulary === OWN.name || row.vocabulary === OFFICE_WORDING.name)
}

/** Words with a remark are never certain. A remark may turn "not implemented" into "planned" or "not applicable"; nothing else. */
function withRemark(wording: string, context: StatusContext): StatusMapping | undefined {
  const [, head = '', remark = ''] = REMARK.exec(wording) ?? []
  const mapped = head === '' ? undefined : exactly(head, context)
  if (mapped === undefined) return undefined
  const said = exactly(remark.replace(/[)\]）]\s*$/, ''), context)?.status
  if (said === undefined ? !takesBack(remark, mapped.status) : said === mapped.status) return { ...mapped, certain: false, note: NOTE_REMARK }
  const turned = mapped.status === 'Not implemented' && (said === 'Planned' || said === 'Not applicable')
  return turned ? { ...mapped, status: said, alternatives: [mapped.status], certain: false, note: NOTE_REMARK } : undefined
}

function takesBack(remark: string, status: StatusWord): boolean {
  const form = normalForm(remark)
  return NEGATION.test(form) || (status === 'Implemented' && RESTRICTION.test(form))
}

function formMap(): ReadonlyMap<string, readonly StatusWording[]> {
  if (rowsByForm === undefined) {
    const map = new Map<string, StatusWording[]>()
    for (const row of statusWordings()) {
      const form = normalForm(row.wording)
      map.set(form, [...map.get(form) ?? [], row])
    }
    rowsByForm = map
  }
  return rowsByForm
}

function rowsOf({ name, source, date, note, certain, judgement }: Vocabulary): readonly StatusWording[] {
  const of = (wordings: Wordings, isCertain: boolean): readonly StatusWording[] =>
    Object.entries(wordings).flatMap(([status, byLanguage]) => LABEL_LANGUAGES.flatMap(language => (byLanguage[language] ?? []).map(wording => ({
      wording, language, status: status as StatusWord, certain: isCertain, vocabulary: name, source, date, ...(isCertain ? {} : { note }),
    }))))
  return [...of(certain, true), ...of(judgement, false)]
}

function ownWordings(): Wordings {
  return Object.fromEntries(Object.entries(IMPLEMENTATION_STATUS).map(([status, row]) => {
    const labels = labelsOf(row, status)
    return [status, Object.fromEntries(LABEL_LANGUAGES.map(language => [language, [labels[language]]]))]
  }))
}
