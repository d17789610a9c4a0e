/** The rules by which leaves are derived: where each may be used, and, where that can be computed, what it gives. */
import type { DerivedPart, DerivedRule, Ledger } from '../ledger.ts'
import { FIXED, PLACE_IN_SOURCE, SOURCE_FILE, type Rule, type RuleCase } from './rule.ts'
import { REPORT_RULES } from './report-rules.ts'
import { nodeOf, placesIn, type VerifiedSource } from './source.ts'
import { digitsOf, numberInWords, visible } from './spelling.ts'
import { sameValue, valueAt } from './walk.ts'

const RECOMMENDATION = '/recommendationBag/#'
const ACTION = `${RECOMMENDATION}/actionBag/#`
const SUB_ITEM = `${ACTION}/subItemBag/#`
const EARLIER = `${RECOMMENDATION}/correspondence/earlierItemReference`
const NEW = `${RECOMMENDATION}/correspondence/newRecommendation`

const SET_RULES: Readonly<Partial<Record<DerivedRule, Rule>>> = {
  fixed: FIXED,
  option: {
    paths: ['/languageCode', '/documentStatusText', '/recommendationSetIdentifier', '/editionStatusCategory', `${EARLIER}/earlierSetIdentifier`],
  },
  'source-file': SOURCE_FILE,
  'language-of-headings': { paths: ['/languageCode'] },
  'language-of-document': {
    paths: [
      '/titleTextBag/#/languageCode', `${RECOMMENDATION}/statementTextBag/#/languageCode`, `${ACTION}/actionTextBag/#/languageCode`,
      `${SUB_ITEM}/subItemTextBag/#/languageCode`, `${NEW}/newTextBag/#/languageCode`,
    ],
    gives: ({ value, output }) => value === valueAt(output, '/languageCode'),
  },
  'number-from-label': { paths: [`${RECOMMENDATION}/recommendationNumber`], gives: ({ value, path, output }) => value === numberIn(valueAt(output, labelPathOf(path))) },
  'key-by-position': { paths: [`${ACTION}/actionIdentifier`, `${SUB_ITEM}/subItemIdentifier`], gives: keyIsByPosition },
  'subject-from-wording': { paths: [`${RECOMMENDATION}/recommendationIdentifier`], gives: isOwnSubject },
  'duty-from-wording': { paths: [`${RECOMMENDATION}/dutyBag`, `${ACTION}/dutyBag`, `${SUB_ITEM}/dutyBag`], gives: ({ value }) => areAnnotations(value) },
  'duty-of-action': {
    paths: [`${SUB_ITEM}/dutyBag`],
    gives: ({ value, path, output }) => sameValue(value, valueAt(output, path.replace(/\/subItemBag\/[0-9]+\/dutyBag$/, '/dutyBag'))),
  },
  'list-from-lead-in': { paths: [`${ACTION}/subItemListCategory`], gives: ({ value }) => value === 'Open' || value === 'Closed' },
  'new-from-wording': {
    paths: [`${NEW}/newIndicator`],
    gives: ({ value, path, output }) => value === true && typeof valueAt(output, path.replace(/newIndicator$/, 'newTextBag/0/value')) === 'string',
  },
  'member-of-range': { paths: [`${EARLIER}/earlierItemIdentifierBag/#`], gives: isBetweenNeighbours },
  'place-in-source': PLACE_IN_SOURCE,
}

/** Answers for derived parts of one object: whether the rule may be used there, and gives the value. */
export function ruleChecker(output: unknown, ledger: Ledger, source: VerifiedSource): (part: DerivedPart) => boolean {
  const bag = valueAt(output, '/recommendationBag')
  const subjects = new Map<unknown, number>()
  for (const recommendation of Array.isArray(bag) ? bag : []) {
    const subject = valueAt(recommendation, '/recommendationIdentifier')
    subjects.set(subject, (subjects.get(subject) ?? 0) + 1)
  }
  const placeOf = placeFinder(ledger, source)
  const rules: Readonly<Partial<Record<DerivedRule, Rule>>> = ledger.output.recordName === 'OfficeReport' ? REPORT_RULES : SET_RULES
  return part => {
    const rule = Object.hasOwn(rules, part.rule) ? rules[part.rule] : undefined
    if (rule === undefined || !rule.paths.includes(part.path.replace(/\/[0-9]+(?=\/|$)/g, '/#'))) return false
    const at = [...part.path.matchAll(/\/([0-9]+)(?=\/|$)/g)].map(match => Number(match[1]))
    return rule.gives?.({ value: part.value, path: part.path, at, output, ledger, placeOf, subjects }) ?? true
  }
}

const labelPathOf = (numberPath: string): string => numberPath.replace(/recommendationNumber$/, 'statementTextBag/0/printedLabelText')

/** The last number in a label, in digits or in words. */
function numberIn(label: unknown): string | undefined {
  if (typeof label !== 'string') return undefined
  return digitsOf(/(\p{Nd}+)\P{Nd}*$/u.exec(visible(label))?.[1] ?? '') ?? numberInWords(visible(label))
}

function keyIsByPosition({ value, at, output }: RuleCase): boolean {
  const [recommendation = 0, action = 0, subItem] = at
  const number = valueAt(output, `/recommendationBag/${recommendation}/recommendationNumber`)
  const key = `${String(number)}.${lettersFor(action)}`
  return value === (subItem === undefined ? key : `${key}.${numeralFor(subItem + 1)}`)
}

/** 0 → a, 25 → z, 26 → aa. */
function lettersFor(index: number): string {
  let letters = ''
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = 'abcdefghijklmnopqrstuvwxyz'.charAt(rest % 26) + letters
  return letters
}

/** Roman numeral by its thousands, hundreds, tens and ones. */
function numeralFor(number: number): string {
  const digits = (one: string, five: string, ten: string): readonly string[] =>
    ['', one, one + one, one + one + one, one + five, five, five + one, five + one + one, five + one + one + one, one + ten]
  return [
    'm'.repeat(Math.floor(number / 1000)), digits('c', 'd', 'm')[Math.floor(number / 100) % 10], digits('x', 'l', 'c')[Math.floor(number / 10) % 10], digits('i', 'v', 'x')[number % 10],
  ].join('')
}

/** No other recommendation has the same subject; one without a subject says its number. */
function isOwnSubject({ value, at, output, subjects }: RuleCase): boolean {
  if (typeof value !== 'string' || subjects.get(value) !== 1) return false
  const number = String(valueAt(output, `/recommendationBag/${at[0] ?? 0}/recommendationNumber`))
  return !value.startsWith('unidentified-') || value === `unidentified-${number}` || value.startsWith(`unidentified-${number}-`)
}

function areAnnotations(duties: unknown): boolean {
  return Array.isArray(duties) && duties.length > 0 && duties.every(duty => valueAt(duty, '/originCategory') === 'Annotation')
}

function isBetweenNeighbours({ value, path, at, output }: RuleCase): boolean {
  const position = at.at(-1) ?? 0
  const list = path.replace(/\/[0-9]+$/, '')
  const numberAt = (index: number): number => Number(/^R([0-9]+)$/.exec(String(valueAt(output, `${list}/${index}`)))?.[1] ?? NaN)
  return numberAt(position) === numberAt(position - 1) + 1 && numberAt(position) + 1 === numberAt(position + 1) && value === `R${numberAt(position)}`
}

function placeFinder(ledger: Ledger, source: VerifiedSource): (leaf: string) => string | undefined {
  const starts = new Map<string, number>()
  for (const entry of ledger.entries) {
    if (entry.kind !== 'leftOut' && !starts.has(entry.path)) starts.set(entry.path, entry.from)
  }
  const places = placesIn(source.characters)
  return leaf => {
    const start = starts.get(leaf)
    if (start === undefined) return undefined
    const node = nodeOf(source, start)
    if (node !== undefined) return undefined
    const { line, column } = places(start)
    return `line ${line}, column ${column}`
  }
}
