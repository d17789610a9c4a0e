/** Document → `OfficeReport`. */
import type { ValidationIssue } from '../../issue/issue.ts'
import { LANGUAGES } from '../../model/language-codes.ts'
import type { OfficeReport, RecommendationSet } from '../../model/types.ts'
import { flat, linesOf, type BodyPart, type Fragment } from '../blocks.ts'
import { excerpt, notice } from '../notice.ts'
import type { LedgerDraft } from '../ledger/draft.ts'
import type { LegacyOptions } from '../options.ts'
import type { ReadDocument } from '../readers/read-document.ts'
import { Account } from './account.ts'
import { answersOf, isBlank } from './answers/index.ts'
import { joinedAnswers } from './answers/joined.ts'
import { noteMissing, noteOrder, noteTotals } from './checks.ts'
import { Composer } from './compose.ts'
import { dayFirstIn } from './day-first.ts'
import { Desk } from './desk.ts'
import { answersEarlier, noteWhereTheyGo } from './earlier-items.ts'
import { EARLIER_EDITION, editionNamed, isUnknown } from './editions.ts'
import { withBlankets } from './layout/blanket.ts'
import { layoutOf } from './layout/prose.ts'
import { letterheadOf } from './letterhead.ts'
import { officeOfCell } from './office-of-cell.ts'
import type { AnswerReading, Entry, Layout, Letterhead } from './reading.ts'
import { technicalReport } from './technical-report.ts'
import { languageOf } from './words/index.ts'

/** What came of a report: without provenance, or findings alone. */
export type RecognisedReport = { readonly value?: OfficeReport, readonly issues: readonly ValidationIssue[] }

/**
 * Recognises a report: its layout by its content, its answers, what it says of itself; and accounts for every character in the draft.
 *
 * @returns No value where no answer was found, or no office: then the findings say why.
 */
export function recogniseReport(document: ReadDocument, draft: LedgerDraft, options: LegacyOptions): RecognisedReport {
  const edition = options.edition ?? editionNamed(options.editionIdentifier)
  const { desk, layout } = read(document, edition, options)
  noteEdition(desk, options)
  if (layout.entries.length === 0) return { issues: [...desk.issues, notice('legacy.not-a-report', {})] }
  const letterhead = letterheadOf(layout, document, desk, options)
  noteLanguage(desk, document, options)
  const { office } = letterhead
  if (office === undefined) return { issues: desk.issues }
  const { answers, blank, others } = readAnswers(layout, office.value, desk)
  noteAll(answers, layout, desk, office.value, options)
  const account = new Account(draft, document)
  leaveOut(layout, blank, account)
  const composer = new Composer(account, desk, options, letterhead.languageCode)
  const value = composer.report({ letterhead: { ...letterhead, office } satisfies Letterhead, answers, kept: [...layout.kept, ...others], all: linesOf(document.body) })
  return { value, issues: desk.issues }
}

/** An edition that is asked for by a name that none has. */
function noteEdition(desk: Desk, { edition, editionIdentifier }: LegacyOptions): void {
  if (edition === undefined && editionIdentifier !== undefined && isUnknown(editionIdentifier)) desk.note('legacy.edition-unknown', undefined, { found: editionIdentifier, edition: editionNamed(undefined).recommendationSetIdentifier })
}

/** Reads the layout; of a report on the earlier items with these as its edition. */
function read(document: ReadDocument, edition: RecommendationSet, options: LegacyOptions): { readonly desk: Desk, readonly layout: Layout } {
  const texts = flat(document.body).map(({ text }) => text)
  const how = { language: options.languageCode ?? mainLanguage(texts) ?? known(document.languageCode) ?? 'en', today: options.today ?? new Date().toISOString().slice(0, 10), dayFirst: dayFirstIn(texts), body: document.body, formulasNoted: document.issues.some(({ code }) => code === 'legacy.formula-text') }
  const desk = new Desk(document.source, edition, EARLIER_EDITION, how)
  const layout = layoutIn(document.body, desk)
  if (!answersEarlier(layout.entries) || edition === EARLIER_EDITION) return { desk, layout }
  const earlier = new Desk(document.source, EARLIER_EDITION, EARLIER_EDITION, how)
  const [first] = layout.entries[0]?.labels ?? []
  earlier.note('legacy.edition-guessed', first, { edition: EARLIER_EDITION.recommendationSetIdentifier })
  return { desk: earlier, layout: layoutIn(document.body, earlier) }
}

/** The layout. An entry of items that do not exist is kept as it stands. */
function layoutIn(body: readonly BodyPart[], desk: Desk): Layout {
  const layout = technicalReport(body, desk) ?? withBlankets(layoutOf(body, desk), desk)
  const entries = layout.entries.map(entry => ({ ...entry, items: [...new Set(entry.items)].filter(item => desk.known.has(item)) }))
  return { ...layout, entries: entries.filter(({ items }) => items.length > 0), kept: [...layout.kept, ...entries.filter(({ items }) => items.length === 0).map(({ row = [] }) => row)] }
}

const ENOUGH_TEXT = 20_000

/** The language of most of the text. What is too short to tell by counts in the whole alone: "total" is a word of many languages. */
function mainLanguage(texts: readonly string[]): string | undefined {
  const lengths = new Map<string, number>()
  let seen = 0
  for (const text of texts) {
    if (seen > ENOUGH_TEXT) break
    seen += text.length
    const language = tells(text) ? known(text.length > 2000 ? languageOf(text.slice(0, 2000)) : languageOf(text)) : undefined
    if (language !== undefined) lengths.set(language, (lengths.get(language) ?? 0) + text.length)
  }
  return [...lengths].sort(([, one], [, other]) => other - one)[0]?.[0] ?? workingLanguageOf(texts.filter(text => text.length > LONGEST_LABEL).join('\n').slice(0, ENOUGH_TEXT))
}

const WORKING: ReadonlySet<string> = new Set(['ar', 'en', 'es', 'fr', 'ru', 'zh'])

/** Of scattered words; those of other languages are too much alike. */
function workingLanguageOf(text: string): string | undefined {
  const language = languageOf(text)
  return language !== undefined && (WORKING.has(language) || !/\p{Script=Latin}/u.test(text)) ? known(language) : undefined
}

/** Letters of the Latin script that tell a language; of other scripts few do. */
const TELLING = /\p{Script=Han}|\p{Script=Arabic}|\p{Script=Cyrillic}|(?:\p{L}\P{L}{0,9}){40}/u
/** "a", "no." and "1.b" are words of many languages. */
const LONGEST_LABEL = 4

const tells = (text: string): boolean => TELLING.test(text)

function known(language: string | undefined): string | undefined {
  return language !== undefined && Object.hasOwn(LANGUAGES, language) ? language : undefined
}

function noteLanguage(desk: Desk, document: ReadDocument, { languageCode }: LegacyOptions): void {
  const found = mainLanguage(flat(document.body).map(({ text }) => text))
  if (languageCode !== undefined && found !== undefined && found !== languageCode) desk.note('legacy.report-language-conflict', undefined, { found, expected: languageCode })
}

/** The answers of the office; rows about another one stay as they are, to be found by the sweep. */
function readAnswers({ entries }: Layout, office: string, desk: Desk): { readonly answers: readonly AnswerReading[], readonly blank: readonly AnswerReading[], readonly others: readonly (readonly Fragment[])[] } {
  const own: Entry[] = []
  const others: (readonly Fragment[])[] = []
  for (const entry of entries) {
    if (isOwn(entry, office, desk)) own.push(entry)
    else others.push(entry.row ?? [])
  }
  const all = own.flatMap(entry => answersOf(entry, desk).map(answer => entry.office === undefined ? answer : { ...answer, leftOut: [...answer.leftOut, { fragment: entry.office, why: 'office-of-row' as const }] }))
  return { answers: withTargets(joinedAnswers(all.filter(answer => !isBlank(answer)), desk), desk), blank: all.filter(isBlank), others }
}

function isOwn({ office }: Entry, reporting: string, desk: Desk): boolean {
  if (office === undefined) return true
  const code = officeOfCell(office.text)
  if (code === reporting) return true
  // A row may hold the answers to many items.
  if (!desk.hasNoted(office)) desk.note('legacy.row-other-office', office, { found: excerpt(office.text), office: reporting })
  return false
}

/** References lead to an item that is answered, and not back; others are taken away again. */
function withTargets(answers: readonly AnswerReading[], desk: Desk): AnswerReading[] {
  const byItem = new Map(answers.flatMap(answer => answer.items.map(item => [item, answer] as const)))
  return answers.map(answer => {
    if (answer.reference === undefined) return answer
    const target = byItem.get(answer.reference)
    if (target !== undefined && target !== answer && target.reference === undefined) return answer
    desk.note('legacy.reference-unanswered', answer.labels[0], { items: answer.items.join(', '), referred: answer.reference })
    const { reference: _, ...rest } = answer
    return rest
  })
}

function noteAll(answers: readonly AnswerReading[], { closing, entries }: Layout, desk: Desk, office: string, { partial = false }: LegacyOptions): void {
  if (desk.edition === EARLIER_EDITION) noteWhereTheyGo(answers, editionNamed(undefined), EARLIER_EDITION, desk)
  // Chapters of a technical report were never meant to follow the items.
  if (entries.some(({ byChapter }) => byChapter === true)) return
  noteMissing(answers, desk, office, partial)
  noteOrder(answers, desk)
  noteTotals(closing, answers, desk)
}

/** What is understood and stands in no leaf. */
function leaveOut(layout: Layout, blank: readonly AnswerReading[], account: Account): void {
  for (const { fragment, why } of layout.leftOut) account.leaveOut(fragment, why)
  for (const { labels, leftOut } of blank) {
    for (const label of labels) account.leaveOut(label, 'item-label')
    for (const { fragment, why } of leftOut) account.leaveOut(fragment, why)
  }
}

