/**
 * Whether a list item is an action or a sub-item of the action before it.
 *
 * Roman numerals are looked for below an action only, and by the numeral that is due: "c)" and "d)" are letters even though
 * they are roman numerals as well.
 */
import { letterOf, romanOf, type Label } from './labels.ts'

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
  const letterDue = label.letter === nextLetter
  const romanDue = label.roman === nextRoman
  if (letterDue && romanDue) {
    const decided = label.style !== action.style || (subItem !== undefined && label.style === subItem.style)
    return decided || opensList ? { ...subItemAt(nextLetter - 1, nextRoman, label), ambiguous: !decided } : { ...actionAt(nextLetter, label), ambiguous: true }
  }
  if (romanDue) return subItemAt(nextLetter - 1, nextRoman, label)
  if (letterDue) return actionAt(nextLetter, label, action.style)
  return outOfOrder(recommendation, label, opensList)
}

/** Neither the letter nor the numeral that is due: a numeral of more than one letter, or in the style of the list, goes below. */
function outOfOrder(recommendation: ListSoFar, label: Label, opensList: boolean): ListLevel {
  const action = recommendation.actions.at(-1)
  const subItem = action?.subItems.at(-1)
  const asRoman = label.roman !== undefined && (label.letter === undefined || label.style === subItem?.style || (opensList && label.style !== action?.style))
  const position = recommendation.actions.length
  return asRoman ? subItemAt(position, (action?.subItems.length ?? 0) + 1, label) : actionAt(position + 1, label)
}

function actionAt(position: number, label: Label, style = label.style): ListLevel {
  const key = letterOf(position)
  const inOrder = label.bullet ? label.style === style : label.letter === position
  return { kind: 'action', key, ambiguous: false, ...(inOrder ? {} : { expected: printed(key, style) }) }
}

function subItemAt(action: number, position: number, label: Label): ListLevel {
  const numeral = romanOf(position)
  const inOrder = label.bullet || label.roman === position
  return { kind: 'subItem', key: `${letterOf(action)}.${numeral}`, ambiguous: false, ...(inOrder ? {} : { expected: printed(numeral, label.style) }) }
}

function printed(key: string, style: string): string {
  if (style === '()') return `(${key})`
  return style === ')' || style === '.' ? `${key}${style}` : style
}
