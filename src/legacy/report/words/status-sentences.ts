/**
 * Statuses in sentences of running text.
 *
 * A sentence is taken apart into the words that say how far something has come; what stands before each of them may deny, limit
 * or suppose it. Nothing is certain but a sentence that says no more than its status.
 */
import type { StatusWord } from '../../../codelist/index.ts'
import type { ItemContext, ItemsFound, Language, StatusFound } from './found.ts'
import { itemsIn } from './items.ts'
import { MONTHS } from './date-words.ts'
import { languageOf } from './language.ts'
import { anyWord, holds, look, masked, stretchOf } from './match.ts'
import { sentencesOf } from './sentences.ts'
import { predicatesOf, statusPatterns, type Predicate, type PredicateKind, type StatusPatterns } from './status-predicates.ts'

/** How far before a predicate words can belong to it, and how far behind. */
const BEFORE = 160
const BEHIND = 120
/** Longest sentence that is tried in the language that it seems to be in. */
const LONGEST_FOREIGN = 300

const STATUS_OF: Readonly<Record<PredicateKind, StatusWord>> = {
  'done': 'Implemented', 'indirect': 'Implemented', 'total': 'Implemented', 'partial': 'Partially implemented', 'progress': 'In progress', 'planned': 'Planned',
  'undone': 'Not implemented', 'dropped': 'Considered and not pursued', 'stopped': 'Not implemented', 'inapplicable': 'Not applicable',
}

/** Without the mark that ends its sentence. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s\u3000-\u9fff\uff00-\uffef]{0,2000}[^\s\u3000-\u9fff\uff00-\uffef.,;:!?)]/gu

/** "No. 7", "n° 7", "nos 8": numbers, no denials. */
const NUMBERED = /(?<![\p{L}])(?:nos?|num)[.°º]{0,2}[ \u00A0]{0,2}(?=\d)|n[°º]/gu

/**
 * The statuses that sentences give, in order. Questions give none.
 *
 * Of items that a sentence names the keys are with it; where the sentence speaks of what is being answered there are none.
 */
export function statusesIn(text: string, language?: Language, context: ItemContext = {}): readonly StatusFound[] {
  const seen = look(text)
  const folded = { ...seen, text: seen.text.replace(ADDRESS, match => '\u0000'.repeat(match.length)) }
  const mentions = itemsIn(text, context)
  const words = patternsFor(text, language)
  let following = 0
  const found: StatusFound[] = []
  for (const sentence of sentencesOf(folded.text)) {
    const { start, end } = stretchOf(folded, sentence.start, sentence.end)
    while ((mentions[following]?.end ?? Infinity) <= start) following++
    const own: ItemsFound[] = []
    for (let index = following; (mentions[index]?.start ?? Infinity) < end; index++) own.push(...mentions.slice(index, index + 1))
    if (sentence.mark === '?' || sentence.mark === '？' || sentence.mark === '؟') continue
    const spoken = folded.text.slice(sentence.start, sentence.end)
    const isOthers = /\b[Oo]ffice (?:(?:of|de|du|for) (?:the |la )?|d['’])?(?!ha[sd]|is|was|has)\p{Lu}/u.test(text.slice(start, Math.min(end, start + 600)))
    for (const { status, predicate, certain, doubt } of judgedInAny(spoken, words)) {
      found.push({
        ...stretchOf(folded, sentence.start + predicate.from, sentence.start + predicate.end), status, certain: certain && !isOthers,
        ...(isOthers ? { doubt: 'other-subject' } : doubt === undefined ? {} : { doubt }),
        ...itemsOfPredicate(own, folded.originOf(sentence.start + predicate.after), folded.originOf(sentence.start + predicate.start), folded.originOf(sentence.start + predicate.next), text),
      })
    }
  }
  return found
}

/** In a text of two languages a sentence may be in the other one. */
function judgedInAny(spoken: string, words: readonly StatusPatterns[]): readonly Judged[] {
  const found = judged(spoken, words)
  if (found.length > 0 || spoken.length > LONGEST_FOREIGN) return found
  const own = statusPatterns(languageOf(spoken) ?? '')
  return own === undefined || words.includes(own) ? found : judged(spoken, [own])
}

/** Patterns to try: those of the language that is given, else of the one that the text is in, else the first that finds something. */
function patternsFor(text: string, language: Language | undefined): readonly StatusPatterns[] {
  const own = languageOf(text)
  const order = [...new Set([language, own].filter(code => code !== undefined))]
  const codes = order.length === 0 || (own === undefined && language === undefined) ? ['en', 'fr', 'es', 'ru', 'zh', 'ar'] : order
  return codes.flatMap(code => statusPatterns(code) ?? [])
}

interface Judged {
  readonly status: StatusWord
  readonly certain: boolean
  readonly doubt?: string
  /** `from`: with the words that deny it; `after`: end of the predicate before; `next`: start of the one behind. */
  readonly predicate: { readonly from: number, readonly start: number, readonly end: number, readonly after: number, readonly next: number }
}

function judged(spoken: string, languages: readonly StatusPatterns[]): readonly Judged[] {
  for (const words of languages) {
    const predicates = predicatesOf(spoken, words)
    if (predicates.length === 0) continue
    const bare = masked(masked(spoken, NUMBERED), words.neutral)
    const all = predicates.map((_, index) => judge(spoken, bare, predicates, index, words))
    const strong = all.some((_, index) => predicates[index]?.kind !== 'indirect')
    const isLabelled = /[a-z]\)/.test(spoken)
    return all.filter((_, index) => !strong || isLabelled || predicates[index]?.kind !== 'indirect')
  }
  return []
}

function judge(spoken: string, bare: string, predicates: readonly Predicate[], index: number, words: StatusPatterns): Judged {
  const own = predicates[index] ?? { kind: 'indirect', start: 0, end: 0 }
  const after = predicates[index - 1]?.end ?? 0
  const next = predicates[index + 1]?.start ?? spoken.length
  const reach = Math.max(reachBack(spoken, bare, predicates, index, words), own.start - BEFORE)
  const before = bare.slice(reach, own.start)
  const behind = bare.slice(own.end, Math.min(next, own.end + BEHIND))
  const denied = deniedBy(before, behind, words)
  const limited = isLimited(spoken.slice(Math.max(reach, own.start - 60), own.start), spoken.slice(own.start, own.end), ownClauses(spoken.slice(own.end, Math.min(next, own.end + BEHIND))), words)
  const { status, doubt } = outcome(own.kind, { before, own: spoken.slice(own.start, own.end), behind }, limited, denied, words)
  const share = status === 'Implemented' ? shareOf(before.slice(-30), ownClauses(behind)) : undefined
  // "Sí, …" is folded like "si".
  const supposed = supposition(spoken.slice(Math.max(0, own.start - BEFORE), own.start).replace(/^[\s¡]{0,3}si(?=[,.;:])/, ' '), isDone(own.kind) && !limited ? spoken.slice(own.end, own.end + BEHIND) : '', words)
  const settled = share ?? (supposed?.kind === 'conditional' && status === 'Implemented' ? 'Planned' : status)
  const why = (share === undefined ? undefined : 'percentage') ?? doubt ?? supposed?.kind ?? (own.kind === 'indirect' ? 'indirect' : undefined) ?? (saysMore(spoken, { before, kind: own.kind, behind, limited }, words) ? 'sentence' : undefined)
  return {
    status: settled, certain: why === undefined, ...(why === undefined ? {} : { doubt: why }),
    predicate: { from: denied.at === undefined ? own.start : reach + denied.at, start: own.start, end: own.end, after, next },
  }
}

/** Where the words before a predicate begin: behind the predicate before it, unless both are joined and share what denies them. */
function reachBack(spoken: string, bare: string, predicates: readonly Predicate[], index: number, words: StatusPatterns): number {
  let first = index
  for (let step = 0; step < 4 && first > 0; step++) {
    if (holds(bare.slice(predicates[first - 1]?.end ?? 0, predicates[first]?.start ?? 0), words.negation)) break
    const gap = spoken.slice(predicates[first - 1]?.end ?? 0, predicates[first]?.start ?? 0)
    if (gap.length > 14 || !/^[ \n]{0,3}(?:,|and|or|nor|et|ou|ni|y|o|и|или|ни|و|أو|او|和|或|及|、|，)[ \n]{0,3}(?:\p{L}{1,8}[ \n]{0,3})?$/u.test(gap)) break
    first--
  }
  return first === 0 ? 0 : predicates[first - 1]?.end ?? 0
}

interface Denied {
  /** How often: two denials may make a yes. */
  readonly times: number
  /** Whether it stands with the predicate, not in a clause before it. */
  readonly near: boolean
  /** Where the first one begins, in the words before the predicate. */
  readonly at?: number
}

const CLAUSE = /[,:()،：，（）—–]|(?:^| )(?:but|mais|pero|но|لكن|ولكن)(?= )|但/gu

/** "Neither X nor Y", "не X и не Y": each denial has its own verb, and the last one counts. */
const COORDINATED = /(?:^| )(?:and|nor|et|ni|y|и|ни) (?=(?:not|no|n'|ne|pas|не)(?![\p{L}]))/gu

function deniedBy(sentence: string, behind: string, words: StatusPatterns): Denied {
  const joint = [...sentence.matchAll(COORDINATED)].at(-1)
  const before = joint === undefined ? sentence : sentence.slice(joint.index)
  const clause = [...before.matchAll(CLAUSE)].at(-1)
  const cut = clause === undefined ? 0 : clause.index + clause[0].length
  const matches = [...before.matchAll(words.negation)]
  const seconds = [...before.matchAll(words.second)]
  const denials = [...before.matchAll(words.denial)]
  const all = [...matches, ...seconds, ...denials].sort((one, other) => one.index - other.index)
  const times = Math.max(matches.length, Math.min(1, seconds.length)) + denials.length
  const last = all.at(-1)
  // "Implemented: no", "实施：否" deny behind the words; so does "не" nowhere, and "ist nicht" is not read.
  const answered = /^[ \n]{0,3}[:：?？—–-][ \n]{0,3}/u.exec(behind)
  if (all.length === 0 && answered !== null && startsWith(behind.slice(answered[0].length), words.negation)) return { times: 1, near: true }
  if (last === undefined) return { times: 0, near: false }
  const shortTail = before.slice(cut).trim().split(/\s+/).length <= 3
  return { times, near: last.index >= cut || (shortTail && !/但|(?:but|mais|pero|но|لكن)\s*$/u.test(before.slice(0, cut))), at: (joint?.index ?? 0) + (all[0]?.index ?? 0) }
}

function startsWith(text: string, pattern: RegExp): boolean {
  return [...text.slice(0, 20).matchAll(pattern)].some(({ index }) => index === 0)
}

/** What follows up to the label of another item. */
function ownClauses(behind: string): string {
  return behind.slice(0, /(?:[,;，；]|(?:^| )(?:and|et|y|и|و)) ?\(?[a-h]\)/u.exec(behind)?.index ?? behind.length)
}

/** Whether words such as "partly" and "not all" stand before a predicate or right behind it. */
function isLimited(before: string, own: string, behind: string, words: StatusPatterns): boolean {
  return [before, own, behind].some(text => holds(text, words.partial))
}

/** The words around a predicate; what holds a denial only by its letters is masked. */
interface Around {
  readonly before: string
  readonly own: string
  readonly behind: string
}

function outcome(kind: PredicateKind, around: Around, limited: boolean, denied: Denied, words: StatusPatterns): { status: StatusWord, doubt?: string } {
  const plain = STATUS_OF[kind]
  const { before, behind } = around
  if (denied.times > 1) return isAffirmative(kind) || denied.near ? { status: 'No information', doubt: 'double-negation' } : { status: plain, doubt: 'negation' }
  if (denied.times === 1 && !denied.near) return { status: isDone(kind) ? 'No information' : plain, doubt: 'negation' }
  if (denied.times === 1) return whenDenied(kind, around, limited, words)
  if (kind === 'undone' && startsWith(behind.trimStart(), words.fully)) return { status: 'Partially implemented', doubt: 'negation' }
  if (!isDone(kind)) return kind === 'stopped' || kind === 'dropped' ? { status: plain, doubt: kind } : limited ? { status: plain, doubt: 'restriction' } : { status: plain }
  if (limited) return { status: 'Partially implemented' }
  if (holds(before, words.future)) return { status: 'Planned' }
  if (takenBack(behind, words)) return { status: 'Partially implemented', doubt: 'restriction' }
  return { status: plain }
}

function whenDenied(kind: PredicateKind, { before, own, behind }: Around, limited: boolean, words: StatusPatterns): { status: StatusWord, doubt?: string } {
  if (!isAffirmative(kind)) return { status: 'No information', doubt: 'double-negation' }
  const onlySecond = !holds(before, words.negation) && !holds(before, words.denial)
  if (onlySecond && /(?:^| )qu(?:e |')/u.test(behind)) return { status: 'Partially implemented', doubt: 'restriction' }
  if (isDone(kind) && (fullyDenied(before, behind, words) || holds(own, words.fully))) return { status: 'Partially implemented', doubt: 'negation' }
  if (limited || onlySecond) return { status: 'Not implemented', doubt: 'negation' }
  if (isDone(kind) && holds(before, words.denial)) return { status: 'Not implemented', doubt: 'denial' }
  // "Toutes les actions n'ont pas été mises en œuvre": none of them, or not all.
  const isOpen = !isDone(kind) || holds(before, words.fully)
  return !isOpen ? { status: 'Not implemented' } : { status: 'Not implemented', doubt: 'negation' }
}

/** "Not fully implemented", "n'est pas mis en œuvre entièrement": something is. */
function fullyDenied(before: string, behind: string, words: StatusPatterns): boolean {
  const negation = [...before.matchAll(words.negation)].at(-1)
  const fully = [...before.matchAll(words.fully)].at(-1)
  return (negation !== undefined && fully !== undefined && fully.index > negation.index) || startsWith(behind.trimStart(), words.fully)
}

/** "Implemented 50 %", "à 80 %", "by 3 of 5 departments": a share of it. */
function shareOf(before: string, behind: string): StatusWord | undefined {
  const percent = /(\d{1,3})(?:[.,]\d{1,3})?[ \u00A0]?[%٪％]/u.exec(behind) ?? /(\d{1,3})(?:[.,]\d{1,3})?[ \u00A0]?[%٪％]/u.exec(before)
  const part = /(\d{1,3}) ?(?:of|out of|sur|de|из|من|\/) ?(?:the |las |los |les )?(\d{1,3})(?![\d/.-])/u.exec(behind)
  const value = percent === null ? (part === null ? undefined : Number(part[1]) / Number(part[2]) * 100) : Number(percent[1])
  if (value === undefined || value >= 100) return undefined
  return value === 0 ? 'Not implemented' : 'Partially implemented'
}

const isDone = (kind: PredicateKind): boolean => kind === 'done' || kind === 'indirect' || kind === 'total' || kind === 'partial'
const isAffirmative = (kind: PredicateKind): boolean => isDone(kind) || kind === 'progress' || kind === 'planned'

/** What follows denies or limits: "implemented, but not for designs". */
function takenBack(behind: string, words: StatusPatterns): boolean {
  return holds(behind, words.negation) || holds(behind, words.restriction)
}

/** "In May 2025" is no "may". */
function withoutMonths(folded: string): string {
  return folded.replace(/\bmay(?=,? \d)|(?<=\b(?:in|by|since|early|late|mid|of|\d{1,2}|\d{1,2}(?:st|nd|rd|th)) )may\b/g, '\u0000\u0000\u0000')
}

function supposition(before: string, behind: string, words: StatusPatterns): { readonly kind: 'conditional' | 'other-subject' } | undefined {
  if (holds(before, words.elsewhere) || holds(behind.slice(0, 60), words.elsewhere)) return { kind: 'other-subject' }
  return holds(withoutMonths(before), words.conditional) || holds(withoutMonths(behind.slice(0, 60)), words.conditional) ? { kind: 'conditional' } : undefined
}

/** Statuses that hold whatever reason or limit is given behind them. */
const SETTLED: ReadonlySet<PredicateKind> = new Set(['partial', 'undone', 'inapplicable'])
/** Words that a clause may have behind what is not done or not all done. */
const MOST_BEHIND = 8

/** Whether the sentence is about more than an item and its status: then a person should look whose status it is. */
function saysMore(spoken: string, { before, kind, behind, limited }: { readonly before: string, readonly kind: PredicateKind, readonly behind: string, readonly limited: boolean }, words: StatusPatterns): boolean {
  const isHan = /\p{Script=Han}/u.test(spoken)
  if (lettersLeft(masked(masked(masked(before, words.negation), words.second), words.future), isHan, words)) return true
  if (isDone(kind) && !limited) {
    // "Mise en œuvre refusée", "implemented as of next year": only known words may follow a yes in its clause, and no plan behind it.
    const [clause = '', ...rest] = behind.split(/[;；؛]/u)
    return lettersLeft(clause, isHan, words) || holds(rest.join(';'), words.future) || takenBack(rest.join(';'), words)
  }
  // "In part: designs are missing", "not applicable, since …": reasons behind a mark change nothing.
  const clause = /^[^,:;()،؛，：；（）—–]{0,200}/u.exec(behind)?.[0] ?? ''
  return clause.trim().split(/\s+/).length > MOST_BEHIND || (!limited && !SETTLED.has(kind) && takenBack(behind, words))
}

const MONTH_NAMES = new RegExp(anyWord([...MONTHS.keys()]), 'gu')

/** Whether words stand in a text that say more than subject, time and extent. Chinese has signs that no list of words holds. */
function lettersLeft(text: string, isHan: boolean, words: StatusPatterns): boolean {
  const rest = [words.plain, words.partial, words.nouns, words.fully, words.neutral, MONTH_NAMES].reduce(masked, text)
  const left = rest.replace(/[\p{N}\p{P}\u0000\s°]/gu, '')
  return isHan ? left.length > 2 : left !== ''
}

/** The items that stand before a predicate, behind the one before it; where none do, those that follow it. */
function itemsOfPredicate(mentions: readonly ItemsFound[], after: number, start: number, next: number, text: string): { items?: readonly string[] } {
  const before = mentions.filter(mention => mention.start >= after && mention.end <= start)
  // "… and planned is action d)": its object, with no mark between.
  const object = mentions.filter(mention => mention.start >= start && mention.end <= next && !/[,;،؛，；、]/u.test(text.slice(start, mention.start)))
  const chosen = before.length > 0 ? before : object.length > 0 ? object : after === 0 || mentions.every(mention => mention.start > start) ? mentions.filter(mention => mention.start >= start && mention.end <= next) : []
  const items = [...new Set(chosen.flatMap(mention => mention.items))]
  return items.length === 0 ? {} : { items }
}
