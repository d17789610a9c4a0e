/** What reading a report needs to know everywhere: the source, the edition, the findings so far. */
import type { ValidationIssue } from '../../issue/issue.ts'
import { itemsOf, type EditionItem } from '../../edition/items.ts'
import type { RecommendationSet } from '../../model/types.ts'
import { flat, fragmentOf, startOf, type BodyPart, type Fragment } from '../blocks.ts'
import type { LegacyCode } from '../codes.ts'
import { notice } from '../notice.ts'
import type { SourceCharacters } from '../readers/source-characters.ts'
import { datesIn, languageOf, type DateContext, type DateFound } from './words/index.ts'

/** The desk at which a report is read. */
export class Desk {
  readonly source: SourceCharacters
  readonly edition: RecommendationSet
  /** Items of the edition, and of the earlier one whose items have keys of their own, such as `R16`. */
  readonly known: ReadonlySet<string>
  readonly items: ReadonlyMap<string, EditionItem>
  readonly earlier: ReadonlyMap<string, EditionItem>
  /** Language of most of the document. */
  readonly language: string
  /** Day of the import. */
  readonly today: string
  /** Whether days stand before months, where the document shows it. */
  readonly dayFirst: boolean | undefined
  /** Whether the reader has noted what looks like a formula. */
  readonly formulasNoted: boolean
  readonly issues: ValidationIssue[] = []
  /** By where their words begin in the source. */
  readonly #links: readonly PlacedLink[]
  /** Where in the source the findings so far are. */
  readonly #noted = new Set<number>()

  constructor(source: SourceCharacters, edition: RecommendationSet, earlier: RecommendationSet, how: { readonly language: string, readonly today: string, readonly dayFirst: boolean | undefined, readonly formulasNoted?: boolean, readonly body?: readonly BodyPart[] }) {
    this.source = source
    this.edition = edition
    this.items = itemsOf(edition)
    this.earlier = itemsOf(earlier)
    this.known = new Set([...this.items.keys(), ...this.earlier.keys()])
    this.language = how.language
    this.today = how.today
    this.dayFirst = how.dayFirst
    this.formulasNoted = how.formulasNoted === true
    this.#links = linksOf(how.body ?? [])
  }

  note(code: LegacyCode, at: Fragment | undefined, values: Readonly<Record<string, string>>): void {
    const start = at?.pieces[0] === undefined ? undefined : startOf(at)
    if (start !== undefined) this.#noted.add(start)
    this.issues.push(notice(code, values, start === undefined ? undefined : this.source.placeAt(start)))
  }

  /** Whether a finding is about the beginning of a fragment. */
  hasNoted(fragment: Fragment): boolean {
    return this.#noted.has(startOf(fragment))
  }

  /** Language of a text: its own where it is long enough to tell, else that of the document. */
  languageOf(text: string): string {
    const sample = text.length > LONGEST_SAMPLE ? text.slice(0, LONGEST_SAMPLE) : text
    if (!SCRIPTS.test(sample) && letters(sample) < FEWEST_LETTERS) return this.language
    const found = languageOf(sample) ?? this.language
    return WORKING.has(found) || letters(sample) >= ENOUGH_LETTERS ? found : this.language
  }

  /** What a finder gives in the language of the text; where that is nothing, in any language. */
  inLanguages<T>(text: string, find: (language?: string) => T | undefined): T | undefined {
    return find(this.languageOf(text)) ?? find()
  }

  /** The links whose words stand in a fragment, with their words. */
  linksIn({ pieces }: Fragment): readonly WordsWithTarget[] {
    if (this.#links.length === 0) return []
    return pieces.flatMap(({ from, to }) => {
      const found: WordsWithTarget[] = []
      for (let index = firstFrom(this.#links, from); (this.#links[index]?.from ?? to) < to; index++) found.push(...this.#links.slice(index, index + 1))
      return found
    })
  }

  /** The dates in a text. A text without a numeral has none that could be written down. */
  datesIn(text: string, language?: string): readonly DateFound[] {
    const how: DateContext = { today: this.today, ...(this.dayFirst === undefined ? {} : { dayFirst: this.dayFirst }) }
    return NUMERAL.test(text) ? datesIn(text, language, how) : []
  }
}

/** A link: its words, and the address behind them. */
export interface WordsWithTarget {
  readonly words: Fragment
  readonly target: Fragment
}

interface PlacedLink extends WordsWithTarget {
  readonly from: number
}

function linksOf(body: readonly BodyPart[]): readonly PlacedLink[] {
  return flat(body).flatMap(block => (block.links ?? []).flatMap(({ start, end, target }) => {
    const words = fragmentOf(block, start, end)
    const first = words.pieces.find(({ from, to }) => to > from)
    return first === undefined ? [] : [{ from: first.from, words, target }]
  })).sort((one, other) => one.from - other.from)
}

/** Index of the first link at a place of the source or behind it. */
function firstFrom(links: readonly PlacedLink[], from: number): number {
  let [low, high] = [0, links.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((links[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}

const NUMERAL = /[\p{N}〇零一二三四五六七八九十元]/u
const WORKING: ReadonlySet<string> = new Set(['ar', 'en', 'es', 'fr', 'ru', 'zh'])
/** Scripts by which few letters tell. */
const SCRIPTS = /[\p{Script=Han}\p{Script=Arabic}\p{Script=Cyrillic}]/u
/** Letters of the Latin script to tell one of the six languages by, and to tell any other. */
const FEWEST_LETTERS = 40
const ENOUGH_LETTERS = 120
const LONGEST_SAMPLE = 1000

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}
