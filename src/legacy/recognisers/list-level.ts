/**
 * Whether a list item is an action or a sub-item of the action before it.
 *
 * Roman numerals are looked for below an action only, and by the numeral that is due: "c)" and "d)" are letters even though
 * they are roman numerals as well. In other scripts and with numbers the style decides: labels of one list look alike.
 */
import { letterOf, printedLabel, romanOf, type Label } from './labels.ts'

/** The part of a recommendation that matters here. */
interface ListSoFar {
  readonly actions: readonly {
    readonly style: string
    readonly indent: number
    readonly subItems: readonly { readonly style: string, readonly indent: number }[]
  }[]
}

/** Where a list item belongs. */
export interface ListLevel {
  readonly kind: 'action' | 'subItem'
  /** Key by position, without the number of the recommendation: `d` or `d.ii`. */
  readonly key: string
  /** The label that was due, if another one is printed. */
  readonly expected?: string
  /** Whether the label can be read as letter and as roman numeral, and nothing decides. */
  readonly ambiguous: boolean
}

/**
 * Decides the level of a list item.
 *
 * @param opensList  Whether the action before it leads in to a list ("such as", or a colon at its end).
 */
export function levelOf(recommendation: ListSoFar, label: Label, indent: number, opensList: boolean): ListLevel {
  const action = recommendation.actions.at(-1)
  const nextLetter = recommendation.actions.length + 1
  const nextRoman = (action?.subItems.length ?? 0) + 1
  if (action === undefined) return actionAt(nextLetter, label)
  const subItem = action.subItems.at(-1)
  if (label.bullet) {
    const below = subItem === undefined
      ? opensList && (label.style !== action.style || indent > action.indent)
      : label.style === subItem.style && (label.style !== action.style || indent >= subItem.indent)
    return below ? subItemAt(nextLetter - 1, nextRoman, label) : actionAt(nextLetter, label, action.style)
  }
  if (label.script !== 'latin' || !isLatin(action.style)) return byStyle(recommendation, label, opensList)
  const letterDue = label.letters.includes(nextLetter)
  const romanDue = label.roman === nextRoman
  if (letterDue && romanDue) {
    const decided = label.style !== action.style || (subItem !== undefined && label.style === subItem.style)
    return decided || opensList ? { ...subItemAt(nextLetter - 1, nextRoman, label), ambiguous: !decided } : { ...actionAt(nextLetter, label), ambiguous: true }
  }
  if (romanDue) return subItemAt(nextLetter - 1, nextRoman, label)
  if (letterDue) return actionAt(nextLetter, label, action.style)
  return outOfOrder(recommendation, label, opensList)
}

/** Whether a style is that of letters or numerals in Latin script. */
const isLatin = (style: string): boolean => style === ')' || style === '.' || style === '()'

/** The list that looks alike goes on; another one begins below the action, unless its label is the one that is due above. */
function byStyle(recommendation: ListSoFar, label: Label, opensList: boolean): ListLevel {
  const action = recommendation.actions.at(-1)
  const below = action?.subItems.at(-1)
  const position = recommendation.actions.length
  const nextBelow = (action?.subItems.length ?? 0) + 1
  const values = [...label.letters, ...(label.roman === undefined ? [] : [label.roman])]
  const subItem = subItemAt(position, nextBelow, label)
  const next = actionAt(position + 1, label)
  if (label.style === action?.style) {
    return !values.includes(position + 1) && values.includes(nextBelow) && (opensList || below?.style === label.style) ? subItem : next
  }
  if (label.style === below?.style) return subItem
  if (values.includes(nextBelow)) return subItem
  return values.includes(position + 1) || !opensList ? next : subItem
}

/** Neither the letter nor the numeral that is due: a numeral of more than one letter, or in the style of the list, goes below. */
function outOfOrder(recommendation: ListSoFar, label: Label, opensList: boolean): ListLevel {
  const action = recommendation.actions.at(-1)
  const subItem = action?.subItems.at(-1)
  const asRoman = label.roman !== undefined && (label.letters.length === 0 || label.style === subItem?.style || (opensList && label.style !== action?.style))
  const position = recommendation.actions.length
  return asRoman ? subItemAt(position, (action?.subItems.length ?? 0) + 1, label) : actionAt(position + 1, label)
}

function actionAt(position: number, label: Label, style = label.style): ListLevel {
  const inOrder = label.bullet ? label.style === style : label.letters.includes(position)
  return { kind: 'action', key: letterOf(position), ambiguous: false, ...(inOrder ? {} : { expected: printedLabel(position, style) }) }
}

function subItemAt(action: number, position: number, label: Label): ListLevel {
  const key = `${letterOf(action)}.${romanOf(position)}`
  const asLetter = label.roman === undefined && label.script !== 'bullet'
  const inOrder = label.bullet || label.roman === position || (asLetter && label.letters.includes(position))
  return { kind: 'subItem', key, ambiguous: false, ...(inOrder ? {} : { expected: printedLabel(position, label.style, !asLetter) }) }
}
