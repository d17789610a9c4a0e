/** Cells of many reports without their places: equal ones are one object, so that tables of many thousands of reports fit in memory. */
import type { Cell, CellResponse, Trace } from './stats-table.ts'

const NOWHERE: Trace = { file: '', path: '' }

/** How many different cells are looked for. */
const MOST = 10_000

/**
 * Gives each cell without places, and the same object for equal ones. A contradiction stays as it is: it is told of with its places.
 */
export function sharedCells(): (cell: Cell) => Cell {
  const known = new Map<string, Cell>()
  return cell => {
    if (cell.state === 'contradicted') return cell
    const bare = withoutPlaces(cell)
    const text = JSON.stringify(bare)
    const before = known.get(text)
    if (before === undefined && known.size < MOST) known.set(text, bare)
    return before ?? bare
  }
}

function withoutPlaces({ responses, parts, ...cell }: Cell): Cell {
  return {
    ...cell, responses: responses.map(placeless),
    ...(parts === undefined ? {} : { parts: parts.map(part => ({ ...part, responses: part.responses.map(placeless) })) }),
  }
}

function placeless({ pointsTo, ...response }: CellResponse): CellResponse {
  return { ...response, at: NOWHERE, ...(pointsTo === undefined ? {} : { pointsTo: NOWHERE }) }
}
