/**
 * Annual technical reports: their chapters, and the items of the edition that each speaks of.
 *
 * A chapter tells what was done, never how far an item is followed: its text is noted under its items, without status.
 */
import { flat, fragmentOf, type Block, type BodyPart, type Fragment } from '../blocks.ts'
import { foldWord } from '../recognisers/fold.ts'
import type { Desk } from './desk.ts'
import type { Entry, Layout, LeftOutText } from './reading.ts'
import { isEmptyAnswer } from './words/index.ts'

/** Items by chapter. An item stands under the first chapter that speaks of it: no two responses answer the same. */
const CURRENT: Readonly<Record<string, readonly string[]>> = {
  I: ['1.a', '1.b', '4.c', '9'], II: ['4.a', '4.d.ii', '2.a', '5.b'], III: ['2.c', '3.c'], IV: ['4', '5', '6.a'], V: ['2.b', '10.a'], VI: ['7.a', '7.b', '8.a'], VII: ['8.b'], VIII: [],
}
const FORMER: Readonly<Record<string, readonly string[]>> = {
  I: ['1.a', '4.c'], II: ['2.a', '2.c'], III: ['5.b'], IV: ['2'], V: ['4', '6.a'], VI: ['2.b'], VII: ['7.a', '7.b'], VIII: ['10.a', '8.a'], IX: [], X: [],
}

const TITLE = /annual technical report|rapports? techniques? annuels?|informes? tecnicos? anual(?:es)?|годов\p{L}+ техническ\p{L}+ отч|年度技术报告|技术年报|تقرير\p{L}* (?:تقن|فن)\p{L}+ (?:ال)?سنو|cws\/atr\/|scit\/atr\//u
const CHAPTER = /^(?:chapter\s{1,3}|chapitre\s{1,3}|capitulo\s{1,3}|глава\s{1,3})?(i{1,3}|iv|vi{0,3}|ix|x)(?:[.):\s–—-]{1,4})(?=\p{L}|$)/u
/** Words of the chapter on office automation of the former layout, or on the search file: they tell the two apart. */
const FORMER_WORDS = /search file|mechanized|mutual exchange|library and (?:other )?services|fonds? de recherche|systemes? mecanises|echange mutuel|fondo de busqueda|sistemas mecanizados|поисковы|механизирован/u

interface Chapter {
  readonly number: string
  readonly label: Fragment
  readonly title: Fragment
  readonly texts: Fragment[]
  readonly notes: Fragment[]
}

const FEWEST_CHAPTERS = 3

/** Reads a document as an annual technical report; `undefined` where it is none. */
export function technicalReport(body: readonly BodyPart[], desk: Desk): Layout | undefined {
  const blocks = flat(body)
  if (!blocks.slice(0, 30).some(({ text }) => TITLE.test(foldWord(text.slice(0, 400))))) return undefined
  const front: Fragment[] = []
  const chapters: Chapter[] = []
  for (const block of blocks) {
    const next = chapterOf(block, chapters.at(-1)?.number)
    if (next !== undefined) chapters.push(next)
    else if (chapters.length === 0) front.push(block)
    else {
      chapters.at(-1)?.texts.push(block)
      chapters.at(-1)?.notes.push(...block.notes ?? [])
    }
  }
  if (chapters.length < FEWEST_CHAPTERS) return undefined
  const former = chapters.some(({ title }) => FORMER_WORDS.test(foldWord(title.text)))
  const empty = chapters.filter(({ texts }) => texts.every(({ text }) => isEmptyAnswer(text)))
  const leftOut = empty.flatMap(({ label, title, texts }): LeftOutText[] => [
    ...[label, title].map(fragment => ({ fragment, why: 'heading-words' as const })), ...texts.map(fragment => ({ fragment, why: 'empty-answer' as const })),
  ])
  return { entries: entriesOf(chapters.filter(chapter => !empty.includes(chapter)), former ? FORMER : CURRENT, desk), front, envelope: [], closing: [], leftOut, kept: [] }
}

const NUMERALS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** A heading with the numeral that is next, or one of those after it. */
function chapterOf(block: Block, before: string | undefined): Chapter | undefined {
  if (block.text.length > 200) return undefined
  const match = CHAPTER.exec(foldWord(block.text))
  const numeral = match?.[1]
  if (match === null || numeral === undefined) return undefined
  const [at, last] = [NUMERALS.indexOf(numeral), before === undefined ? -1 : NUMERALS.indexOf(before.toLowerCase())]
  if (at <= last) return undefined
  return { number: numeral.toUpperCase(), label: fragmentOf(block, 0, match[0].length), title: fragmentOf(block, match[0].length), texts: [], notes: [...block.notes ?? []] }
}

function entriesOf(chapters: readonly Chapter[], itemsByChapter: Readonly<Record<string, readonly string[]>>, desk: Desk): Entry[] {
  const taken = new Set<string>()
  return chapters.flatMap(({ number, label, title, texts, notes }): Entry[] => {
    const items = (itemsByChapter[number] ?? []).filter(item => desk.items.has(item) && !taken.has(item))
    if (items.length === 0 || texts.length === 0) return []
    for (const item of items) taken.add(item)
    desk.note('legacy.mapped-by-chapter', label, { chapter: number, items: items.join(', '), confidence: '0.3' })
    return [{ items, labels: [label], fields: [], paragraphs: [title, ...texts], notes, byChapter: true }]
  })
}
