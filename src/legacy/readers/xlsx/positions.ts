/** Positions in a sheet: `B4` and back. */

/** Row and column, from 0. */
export interface Position {
  readonly row: number
  readonly column: number
}

/** Corners included. */
export interface Range {
  readonly first: Position
  readonly last: Position
}

/** The largest sheet that there can be. */
export const MOST_COLUMNS = 16_384
export const MOST_ROWS = 1_048_576

/** `B4` → row 3, column 1; `undefined` where it is none, or outside of any sheet. */
export function positionOf(reference: string): Position | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/i.exec(reference)
  if (match === null) return undefined
  let column = 0
  for (const letter of (match[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  const row = Number(match[2])
  return row < 1 || row > MOST_ROWS || column > MOST_COLUMNS ? undefined : { row: row - 1, column: column - 1 }
}

/** `B4:C6`, or one position alone. */
export function rangeOf(reference: string): Range | undefined {
  const [from = '', to = from] = reference.split(':')
  const [one, other] = [positionOf(from), positionOf(to)]
  if (one === undefined || other === undefined) return undefined
  return {
    first: { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
    last: { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) },
  }
}

/** Row 3, column 1 → `B4`. */
export function referenceOf({ row, column }: Position): string {
  let letters = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters
  return `${letters}${row + 1}`
}

/** A name of a sheet as formulas spell it: in quotes where it is no plain word. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]{0,99}$/u.test(name) ? name : `'${name.replaceAll('\'', '\'\'')}'`
}
