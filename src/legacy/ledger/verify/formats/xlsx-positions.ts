/** Rows and columns of a sheet as its references spell them. */

/** Row and column of `B4`, both from 1. */
export function rowAndColumn(reference: string): readonly [number, number] | undefined {
  const match = /^\$?([a-z]{1,3})\$?([0-9]{1,7})$/i.exec(reference)
  if (match === null) return undefined
  const column = [...(match[1] ?? '').toLowerCase()].reduce((sum, letter) => sum * 26 + 'abcdefghijklmnopqrstuvwxyz'.indexOf(letter) + 1, 0)
  const row = Number(match[2])
  return row < 1 || row > 1_048_576 || column > 16_384 ? undefined : [row, column]
}

/** A row as it is numbered, from 1. */
export function rowNumber(text: string): number | undefined {
  const number = text === '' ? NaN : Number(text)
  return Number.isInteger(number) && number >= 1 && number <= 1_048_576 ? number : undefined
}

/** `2` is `B`. */
export function letters(column: number): string {
  const last = (column - 1) % 26
  const before = (column - 1 - last) / 26
  return `${before > 0 ? letters(before) : ''}${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(last)}`
}
