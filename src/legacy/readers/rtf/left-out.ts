/** What an RTF file says beside its text, and how what is left out is put together. */
import type { Piece } from '../../blocks.ts'
import type { ReadDocument } from '../read-document.ts'

export type Stretch = Pick<Piece, 'from' | 'to'>
export type LeftOut = ReadDocument['leftOut'][number]

/**
 * The address of a `HYPERLINK` field.
 *
 * @param from  Where the group begins in the source.
 */
export function addressIn(group: string, from: number): Stretch | undefined {
  const found = /HYPERLINK\s{1,9}"([^"\\{}]{1,2000})"/.exec(group.slice(0, 4000))
  if (found?.[1] === undefined) return undefined
  const start = from + found.index + found[0].length - 1 - found[1].length
  return { from: start, to: start + found[1].length }
}

/**
 * Neighbours with one reason as one.
 *
 * @param points  Where something stands that is no character: nothing is joined across it.
 */
export function merged(stretches: readonly LeftOut[], points: ReadonlySet<number>): LeftOut[] {
  const joined: LeftOut[] = []
  for (const stretch of [...stretches].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1)
    if (last !== undefined && last.to === stretch.from && !points.has(stretch.from) && last.why === stretch.why && last.yields === stretch.yields) joined[joined.length - 1] = { ...last, to: stretch.to }
    else joined.push(stretch)
  }
  return joined
}
