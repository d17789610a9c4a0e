/** Which cells of a sheet are seen by somebody who opens it. */
import type { ScanToken } from './scan-xml.ts'
import { rowAndColumn, rowNumber } from './xlsx-positions.ts'
import { attribute, bare } from './xlsx-tags.ts'

/** Tells of a row and column, from 1, whether somebody who opens the sheet sees them. */
export function visibilityIn(tokens: readonly ScanToken[]): (row: number, column: number) => boolean {
  const rows = new Set<number>()
  const columns: (readonly [number, number])[] = []
  const covers: (readonly [readonly [number, number], readonly [number, number]])[] = []
  let row = 0
  for (const token of tokens) {
    if (token.kind !== 'open') continue
    const name = bare(token.name)
    const isHidden = ['1', 'true'].includes(attribute(token, 'hidden'))
    if (name === 'row') {
      row = rowNumber(attribute(token, 'r')) ?? row + 1
      if (isHidden || attribute(token, 'ht') === '0') rows.add(row)
    } else if (name === 'c') row = rowAndColumn(attribute(token, 'r'))?.[0] ?? row
    else if (name === 'col' && (isHidden || attribute(token, 'width') === '0')) columns.push([Number(attribute(token, 'min')), Number(attribute(token, 'max'))])
    else if (name === 'mergeCell') {
      const [from, to] = attribute(token, 'ref').split(':').map(rowAndColumn)
      if (from !== undefined && to !== undefined) covers.push([[Math.min(from[0], to[0]), Math.max(from[0], to[0])], [Math.min(from[1], to[1]), Math.max(from[1], to[1])]])
    }
  }
  return (atRow, atColumn) => !rows.has(atRow) && !columns.some(([first, last]) => first <= atColumn && atColumn <= last)
    && !covers.some(([[top, bottom], [left, right]]) => top <= atRow && atRow <= bottom && left <= atColumn && atColumn <= right && (atRow !== top || atColumn !== left))
}
