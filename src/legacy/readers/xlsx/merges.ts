/** Merged cells of a sheet, found by position without walking through all of them. */
import type { Position, Range } from './positions.ts'

/** Rows that share a bucket; a range over more buckets than this is kept in a list of its own. */
const BUCKET = 64
const MOST_BUCKETS = 64

export class MergedCells {
  readonly #buckets = new Map<number, Range[]>()
  readonly #tall: Range[] = []

  constructor(ranges: readonly Range[]) {
    for (const range of ranges) {
      const [first, last] = [Math.floor(range.first.row / BUCKET), Math.floor(range.last.row / BUCKET)]
      if (last - first >= MOST_BUCKETS) this.#tall.push(range)
      else for (let bucket = first; bucket <= last; bucket++) this.#in(bucket).push(range)
    }
  }

  /** The merged range that a cell belongs to. */
  at(position: Position): Range | undefined {
    const holds = ({ first, last }: Range): boolean => first.row <= position.row && position.row <= last.row && first.column <= position.column && position.column <= last.column
    return this.#buckets.get(Math.floor(position.row / BUCKET))?.find(holds) ?? this.#tall.find(holds)
  }

  #in(bucket: number): Range[] {
    const known = this.#buckets.get(bucket)
    if (known !== undefined) return known
    const ranges: Range[] = []
    this.#buckets.set(bucket, ranges)
    return ranges
  }
}

/** Whether a cell lies under a merged one: nobody sees what stands in it. */
export function isCovered(merged: MergedCells, position: Position): boolean {
  const range = merged.at(position)
  return range !== undefined && (range.first.row !== position.row || range.first.column !== position.column)
}
