/** From what people write for an office to its ST.3 code. Says how it was found, and whether a program may take it. */
import { ST3_CODES, ST3_FORMER_CODES } from '../../model/st3-codes.ts'
import { nearest } from '../../plan/nearest.ts'
import { normalForm } from '../normal-form.ts'
import { FORMER_OFFICES } from './former.ts'
import { codesByName, type NameTable } from './name-table.ts'
import { CODES_BY_ALPHA_3, ISO_CODES_NOT_IN_ST3, OFFICE_SLIPS, SHARED_TEXTS } from './slips.ts'

/** How an office was found. */
export type FoundBy = 'code' | 'code of another list' | 'acronym' | 'name' | 'name within the text' | 'nearest name'

/** The office that a text names. */
export interface NamedOffice {
  /** ST.3 code; `undefined` where several offices go by the text. */
  readonly code: string | undefined
  /** Whether a program may take it: the text is the code, or stands for nothing else that we know of. */
  readonly certain: boolean
  readonly by: FoundBy
  /** All codes that it may be, the likeliest first. */
  readonly candidates: readonly string[]
  /** Whether the code is a former one: no office reports under it. */
  readonly former: boolean
}

/** Standing of a code. */
export type CodeStanding = 'current' | 'former' | 'ISO 3166 only' | 'not in the list'

/** Where a code, in capital letters, stands: in ST.3 today, among its former codes, in ISO 3166-1 alone, or in none of them. */
export function standingOf(code: string): CodeStanding {
  if (Object.hasOwn(ST3_CODES, code)) return 'current'
  if (Object.hasOwn(ST3_FORMER_CODES, code)) return 'former'
  return ISO_CODES_NOT_IN_ST3.includes(code) ? 'ISO 3166 only' : 'not in the list'
}

/** Current codes for a former one: several where what it stood for was divided; none for any other code. */
export function successorsOf(code: string): readonly string[] {
  return Object.hasOwn(FORMER_OFFICES, code) ? FORMER_OFFICES[code]?.successors ?? [] : []
}

/**
 * Finds the office that a text names: a code, a code of another list (`UK`, `USA`), an acronym (`EPO`, `OMPI`), a name in any of
 * the six languages, or what comes near a name in English or French.
 *
 * @param text  What stands in the place of an office, such as a cell or an attribute; not running text.
 * @returns `undefined` where nothing comes near.
 */
export function officeNamed(text: string): NamedOffice | undefined {
  const wanted = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  if (wanted === '' || wanted.length > 200) return undefined
  return besideCode(wanted) ?? bySign(wanted) ?? byName(wanted) ?? byNameWithin(wanted) ?? byNearestName(wanted)
}

/** `FR – France`, `FR (France)`, `INPI (FR)`: a code beside a name; they have to agree. */
function besideCode(wanted: string): NamedOffice | undefined {
  const [, before, after, rest = '', code = before ?? after ?? ''] = withCode(wanted)
  if (code === '' || standingOf(code) === 'ISO 3166 only' || standingOf(code) === 'not in the list') return undefined
  const named = bySign(rest) ?? byName(rest)
  if (named === undefined) return found([code], 'code', false)
  return named.candidates.includes(code) ? found([code], 'code') : severalFound([code, ...named.candidates], 'code')
}

/** Match, code in front, code behind, the rest. */
function withCode(wanted: string): readonly (string | undefined)[] {
  const front = /^\(?([A-Z]{2})\)?(?: ?[:–—,/|] ?| - )(.+)$/u.exec(wanted)
  if (front !== null) return [front[0], front[1], undefined, front[2]]
  const bracket = /^([A-Z]{2}) ?[([](.+)[)\]]$/u.exec(wanted)
  if (bracket !== null) return [bracket[0], bracket[1], undefined, bracket[2]]
  const behind = /^(.+?) ?[([]([A-Z]{2})[)\]]$/u.exec(wanted)
  return behind === null ? [] : [behind[0], undefined, behind[2], behind[1]]
}

/** Codes and acronyms. In small letters they are no more than likely: `no` and `is` are words, too. */
function bySign(wanted: string): NamedOffice | undefined {
  const capitals = wanted.toUpperCase().replace(/\.(?=.)|\.$/gu, '')
  const spelled = capitals === wanted.replaceAll('.', '') || wanted.length > 5
  if (standingOf(capitals) === 'current' || standingOf(capitals) === 'former') return found([capitals], 'code', spelled)
  const shared = Object.hasOwn(SHARED_TEXTS, capitals) ? SHARED_TEXTS[capitals] : undefined
  if (shared !== undefined) return severalFound(shared, 'acronym')
  const slip = Object.hasOwn(OFFICE_SLIPS, capitals) ? OFFICE_SLIPS[capitals] : undefined
  if (slip !== undefined) return found([slip], OTHER_CODES.has(capitals) ? 'code of another list' : 'acronym', spelled)
  const alpha = CODES_BY_ALPHA_3.get(capitals)
  return alpha === undefined ? undefined : found([alpha], 'code of another list', spelled)
}

const OTHER_CODES: ReadonlySet<string> = new Set(['UK', 'EL', 'USA'])

function byName(wanted: string): NamedOffice | undefined {
  const codes = codesByName().codes.get(nameForm(wanted))
  return codes === undefined ? undefined : foundAll(codes, 'name', true)
}

/** `Intellectual Property Office of the Philippines`: the longest names that stand in the text as whole words. */
function byNameWithin(wanted: string): NamedOffice | undefined {
  const { codes, longest }: NameTable = codesByName()
  const words = nameForm(wanted).split(' ')
  const hits = new Set<string>()
  for (let start = 0; start < words.length;) {
    const length = longestNameAt(words, start, longest, codes)
    for (const code of codes.get(words.slice(start, start + length).join(' ')) ?? []) hits.add(code)
    start += Math.max(1, length)
  }
  return hits.size === 0 ? undefined : foundAll([...hits], 'name within the text', false)
}

function longestNameAt(words: readonly string[], start: number, longest: number, codes: NameTable['codes']): number {
  for (let length = Math.min(longest, words.length - start); length > 0; length--) {
    const name = words.slice(start, start + length).join(' ')
    if (name.length > 3 && codes.has(name)) return length
  }
  return 0
}

/** Slips of the pen: the first letter is right, and at most a third of them are wrong. Texts of four letters and fewer are not guessed at. */
function byNearestName(wanted: string): NamedOffice | undefined {
  const form = nameForm(wanted)
  if (form.length < 5 || form.length > 80) return undefined
  const { codes, written } = codesByName()
  const near = written.filter(name => name[0] === form[0] && name.length > 3)
  const name = nearest(form, near)
  if (name === undefined) return undefined
  const second = nearest(form, near.filter(other => codes.get(other)?.[0] !== codes.get(name)?.[0]))
  return found([...new Set([...codes.get(name) ?? [], ...(second === undefined ? [] : codes.get(second) ?? [])])], 'nearest name', false)
}

function nameForm(text: string): string {
  return normalForm(text.replaceAll('&', ' and ')).replace(/^the /, '')
}

/** One code is an answer; several are a question. */
function foundAll(codes: readonly string[], by: FoundBy, certain: boolean): NamedOffice {
  return codes.length === 1 ? found(codes, by, certain) : severalFound(codes, by)
}

function found(candidates: readonly string[], by: FoundBy, certain = true): NamedOffice {
  const [code] = candidates
  return { code, certain, by, candidates, former: code !== undefined && Object.hasOwn(ST3_FORMER_CODES, code) }
}

function severalFound(candidates: readonly string[], by: FoundBy): NamedOffice {
  return { code: undefined, certain: false, by, candidates, former: false }
}
