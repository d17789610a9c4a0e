/**
 * Texts that seem to have swallowed what should stand by itself: a further action, or the list of earlier items, printed on
 * the same line. Nothing is cut apart on suspicion; it is reported.
 */
import type { Fragment } from '../blocks.ts'
import type { AnnexReading, RecommendationReading } from './annex-reading.ts'
import { fold } from './fold.ts'
import { labelOf, letterOf, romanOf, printedLabel, type Label } from './labels.ts'

/** A text with what was found inside it. */
export interface RunTogether {
  readonly code: 'legacy.label-inside' | 'legacy.references-inside'
  readonly text: Fragment
  readonly found: string
}

/** Texts of all recommendations that hold the label due next, or end in references. */
export function runTogether({ recommendations }: AnnexReading): RunTogether[] {
  return recommendations.flatMap(recommendation => [...labelsInside(recommendation), ...referencesInside(recommendation)])
}

/** A label that comes where it is due is no loss; one that never comes, or is passed over, may stand inside the text before it. */
function labelsInside({ statement, actions }: RecommendationReading): RunTogether[] {
  const lists = actions.flatMap((action, index) => {
    const [next, further] = [labelIn(actions[index + 1]), { letter: index + 2 }]
    const below = action.subItems.map((subItem, at) => inside(subItem.text, labelIn(action.subItems[at + 1]), { roman: at + 2 }))
    return [inside(action.text, next, further), inside(action.text, labelIn(action.subItems[0]), { roman: 1 }), ...below]
  })
  return [...(statement === undefined ? [] : [inside(statement, labelIn(actions[0]), { letter: 1 })]), ...lists].flatMap(found => found ?? [])
}

function labelIn(labelled: { readonly label: Fragment } | undefined): Label | undefined {
  return labelled === undefined ? undefined : labelOf(fold(labelled.label.text).text)
}

type Due = { readonly letter: number } | { readonly roman: number }

function inside(text: Fragment, next: Label | undefined, due: Due): RunTogether[] | undefined {
  const position = 'letter' in due ? due.letter : due.roman
  const arrived = next?.letters.includes(position) === true || ('roman' in due && next?.roman === position)
  if (next?.bullet === true || arrived) return undefined
  const printed = 'letter' in due ? letterOf(position) : romanOf(position)
  const folded = fold(text.text).text
  const inScript = next === undefined || next.script === 'latin' ? undefined : printedLabel(position, next.style)
  // Nearly always there is nothing of the kind: then no pattern is made.
  if (![`${printed})`, `${printed}.`, ...(inScript === undefined ? [] : [inScript])].some(label => folded.includes(label))) return undefined
  const own = inScript === undefined ? '' : `${escaped(inScript)}|`
  // After the end of a sentence or a gap; "and" may stand between. "Item b) above" is a mention.
  const label = new RegExp(`(?:[.;:,。]\\s{0,9}(?:\\p{L}{1,3}\\s{1,9})?|\\s{2}|\\t)(${own}\\(${printed}\\)|${printed}[.)])\\s`, 'u')
  const found = label.exec(folded)?.[1]
  return found === undefined ? undefined : [{ code: 'legacy.label-inside', text, found }]
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Longest list of references that is looked for at the end of a text. */
const LIST_LENGTH = 300
const REFERENCES_AT_END = /(?:[.;:\t]|\s{2})\s{0,9}(r\s?[0-9]{1,3}(?:(?:\s?[,;–-]\s?|\s)(?:\p{L}{1,3}\s)?r\s?[0-9]{1,3})*)\s{0,9}\.?$/u

function referencesInside({ statement, actions, correspondence }: RecommendationReading): RunTogether[] {
  if (correspondence !== undefined) return []
  const texts = [...(statement === undefined ? [] : [statement]), ...actions.flatMap(action => [action.text, ...action.subItems.map(subItem => subItem.text)])]
  return texts.flatMap(text => {
    const found = REFERENCES_AT_END.exec(fold(text.text.slice(-LIST_LENGTH)).text)?.[1]
    return found === undefined ? [] : [{ code: 'legacy.references-inside' as const, text, found: found.toUpperCase() }]
  })
}
