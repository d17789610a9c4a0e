/**
 * Invented office reports of the usual shape and size, as many as are asked for, the same ones on every machine.
 *
 * The full report among the fixtures is the pattern: each report answers one topic in detail, with its section of figures, and
 * the others in one joint answer. Texts are new ones, in the language of the office and in English.
 */
import { readFileSync } from 'node:fs'
import type { OfficeReport, Response } from '../src/index.ts'
import { chanceFrom, type Chance } from './chance.ts'
import { SENTENCES, type Language } from './sentences.ts'

/** Which letters texts are written in. */
export type Script = 'western' | 'latin-1' | 'multi-script'

export const SCRIPTS: readonly Script[] = ['western', 'latin-1', 'multi-script']

const PATTERN = new URL('../fixtures/office-report/fr-2025-full/document.json', import.meta.url)

const WESTERN: readonly (readonly [office: string, language: Language])[] = [
  ['FR', 'fr'], ['CA', 'en'], ['DE', 'de'], ['AT', 'de'], ['ES', 'es'], ['MX', 'es'], ['BR', 'pt'], ['PT', 'pt'], ['AU', 'en'], ['GB', 'en'],
]
const OTHER_SCRIPTS: readonly (readonly [office: string, language: Language])[] = [
  ['SA', 'ar'], ['MA', 'ar'], ['GR', 'el'], ['IN', 'hi'], ['JP', 'ja'], ['KR', 'ko'], ['RU', 'ru'], ['KZ', 'ru'], ['TH', 'th'], ['CN', 'zh'],
]

/** Sections by the topic, the first number of an item, that they belong to. */
const SECTIONS = {
  1: 'ictStrategySection', 2: 'digitizationSection', 3: 'dataGovernanceSection', 4: 'digitalTransformationSection', 5: 'emergingTechnologySection',
  6: 'referenceArchitectureSection', 7: 'cooperationSection', 8: 'wipoStandardSection', 9: 'itSecuritySection', 10: 'ictProjectSection',
} as const satisfies { readonly [topic: number]: keyof OfficeReport }

type Topic = keyof typeof SECTIONS
const TOPICS: readonly Topic[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
/** Topics answered in detail: with one a report has some 20 KB of XML. */
const DETAILED = 1

let pattern: OfficeReport | undefined

/** Invented reports: valid, without findings of any rule but that work remains to be done. Identifiers are unique. */
export function inventedReports(script: Script, count: number): readonly OfficeReport[] {
  return Array.from({ length: count }, (_, index) => inventedReport(script, index))
}

/** The report of a number: always the same. */
export function inventedReport(script: Script, index: number): OfficeReport {
  pattern ??= (JSON.parse(readFileSync(PATTERN, 'utf8')) as { readonly officeReport: OfficeReport }).officeReport
  const chance = chanceFrom(0x1d0 + 7919 * index)
  const [office, language] = chance.oneOf(script === 'multi-script' ? OTHER_SCRIPTS : WESTERN)
  const report = partOf(pattern, chance)
  const written = rewritten(report, { language, chance, fold: script === 'latin-1' ? inLatin1 : as => as }) as OfficeReport
  return { ...written, officeReportIdentifier: identifierOf(office, index), ipOfficeCode: office as OfficeReport['ipOfficeCode'] }
}

/** Identifiers of reports all have the same length, so that one can stand for another. */
export function identifierOf(office: string, index: number): string {
  return `${office.toLowerCase()}-2025-${String(index).padStart(7, '0')}`
}

/** One topic with all their answers and figures, the others answered jointly. */
function partOf(full: OfficeReport, chance: Chance): OfficeReport {
  const detailed = new Set<Topic>()
  while (detailed.size < DETAILED) detailed.add(chance.oneOf(TOPICS))
  const responses = TOPICS.flatMap(topic => {
    const answers = (full.responseBag ?? []).filter(response => topicOf(response) === topic)
    return detailed.has(topic) ? answers : [jointly(answers)]
  })
  const left = new Set<string>(TOPICS.filter(topic => !detailed.has(topic)).map(topic => SECTIONS[topic]))
  const kept = Object.fromEntries(Object.entries(full).filter(([name]) => !left.has(name))) as unknown as OfficeReport
  return { ...kept, responseBag: responses }
}

function topicOf(response: Response): number {
  return Number.parseInt(response.addressedItemIdentifierBag?.[0] ?? '', 10)
}

function jointly(answers: readonly Response[]): Response {
  return {
    addressedItemIdentifierBag: answers.flatMap(({ addressedItemIdentifierBag: items = [] }) => items),
    implementationStatusCategory: 'In progress',
    responseTextBag: [{ value: 'x'.repeat(240), languageCode: 'fr' }, { value: 'x'.repeat(240), languageCode: 'en' }],
  }
}

interface Writing {
  readonly language: Language
  readonly chance: Chance
  readonly fold: (text: string) => string
}

/** The same with other texts: what is French becomes the language of the office, English stays English. */
function rewritten(part: unknown, writing: Writing): unknown {
  if (typeof part === 'string') return writing.fold(part)
  if (Array.isArray(part)) return onePerLanguage(part.map(each => rewritten(each, writing)))
  if (typeof part !== 'object' || part === null) return part
  const members = part as { readonly [name: string]: unknown }
  const { value, languageCode } = members
  const language = languageCode === 'fr' ? writing.language : languageCode
  const own = language === 'en' ? language : language === writing.language ? writing.language : undefined
  if (typeof value === 'string' && own !== undefined) return { ...members, value: textOf(own, value.length, writing), languageCode: own }
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, name === 'languageCode' ? language : rewritten(member, writing)]))
}

/** An office whose own language is English says things once. */
function onePerLanguage(list: readonly unknown[]): readonly unknown[] {
  const languages = list.map(each => (each as { readonly languageCode?: unknown } | null)?.languageCode)
  return list.filter((_, index) => languages[index] === undefined || languages.indexOf(languages[index]) === index)
}

/** Sentences in a language, about as long as asked for. */
function textOf(language: Language, length: number, { chance, fold }: Writing): string {
  let text = chance.oneOf(SENTENCES[language])
  while (text.length < length - 40) text += ` ${chance.oneOf(SENTENCES[language])}`
  return fold(text)
}

const FOLDED = new Map([['’', '\''], ['‘', '\''], ['“', '"'], ['”', '"'], ['–', '-'], ['—', '-'], ['…', '...'], ['œ', 'oe'], ['Œ', 'OE'], ['\u202f', '\u00a0']])

/** No character above U+00FF. @throws {RangeError} When there is one for which no other spelling is known. */
function inLatin1(text: string): string {
  return text.replace(/[^\u0000-\u00ff]/gu, character => {
    const folded = FOLDED.get(character)
    if (folded === undefined) throw new RangeError(`No spelling in Latin-1 is known for ${JSON.stringify(character)}`)
    return folded
  })
}
