/** Cells in words, for tables and comparison. */
import { byName, grouped } from './grouping.ts'
import { NO_INFORMATION } from './stats-responses.ts'
import type { Cell, CellParts } from './stats-table.ts'
import { STATUS_WORDS } from '../model/response.ts'

const STATES: Readonly<Record<Exclude<Cell['state'], 'answered' | 'contradicted' | 'parts'>, string>> = {
  silent: 'no answer', 'not-asked': 'not asked', withheld: 'withheld', 'no-report': 'no report',
}

/** What an answer without a status is called. */
export const NO_STATUS = 'answer without status'

/** A cell in words, such as `Implemented` or `3 of 4 actions answered: 2 Implemented, 1 Planned`. */
export function cellText(cell: Cell): string {
  switch (cell.state) {
    case 'answered':
      return cell.status ?? NO_STATUS
    case 'contradicted':
      return `contradicting answers: ${[...new Set(cell.responses.map(({ status = NO_STATUS }) => status))].join(' / ')}`
    case 'parts':
      return (cell.parts ?? []).map(partsText).join('; ')
    default:
      return STATES[cell.state]
  }
}

function partsText({ level, asked, answered, withheld, responses }: CellParts): string {
  const plural = `${level}s`
  const counted = [...statusCounts(responses.map(({ status = NO_STATUS }) => status))].map(([status, count]) => `${count} ${status}`)
  const counts = [...counted, ...(withheld === 0 ? [] : [`${withheld} withheld`])].join(', ')
  return `${asked === undefined ? `${answered} ${plural}` : `${answered} of ${asked} ${plural}`} answered: ${counts}`
}

/** Words counted, those of the list first and in its order. */
export function statusCounts(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...grouped(words, word => word)].toSorted(([one], [other]) => byStatus(one, other)).map(([word, same]) => [word, same.length]))
}

/** Order of status words: that of the list, then an office's own by name, "No information" last of the list. */
export function byStatus(one: string, other: string): number {
  return rank(one) - rank(other) || byName(one, other)
}

function rank(word: string): number {
  if (word === NO_INFORMATION) return STATUS_WORDS.length + 1
  const at = STATUS_WORDS.indexOf(word)
  return at === -1 ? STATUS_WORDS.length : at
}
