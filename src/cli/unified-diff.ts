/** Two states of a text as a unified diff, which `patch` and `git apply` take. */

/** Lines shown before and after each change. */
const CONTEXT = 3

/**
 * The changes between two states of a file; empty where there are none.
 *
 * @param name  Of the file, as the user wrote it.
 */
export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return ''
  const [old, now] = [linesOf(before), linesOf(after)]
  const hunks = hunksOf(changesOf(old, now), old.length)
  return `--- ${name}\n+++ ${name}\n${hunks.map(hunk => hunkText(hunk, old, now)).join('')}`
}

/** Lines with what ends them; the last one may have no end. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** Lines `from` to before `to` of the one state stand in place of those of the other. */
interface Change {
  readonly from: number
  readonly to: number
  readonly nowFrom: number
  readonly nowTo: number
}

interface Range extends Change {
  readonly depth: number
}

/** Lines that are there once in each state, in one order, hold the two together; between them it is done again. */
function changesOf(old: readonly string[], now: readonly string[]): readonly Change[] {
  const changes: Change[] = []
  const open: Range[] = [{ from: 0, to: old.length, nowFrom: 0, nowTo: now.length, depth: 0 }]
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const { from, to, nowFrom, nowTo, depth } = trimmed(range, old, now)
    if (from === to && nowFrom === nowTo) continue
    const anchors = from === to || nowFrom === nowTo || depth > 20 ? [] : anchorsIn({ from, to, nowFrom, nowTo }, old, now)
    if (anchors.length === 0) {
      changes.push({ from, to, nowFrom, nowTo })
      continue
    }
    let [at, nowAt] = [from, nowFrom]
    for (const [anchor, nowAnchor] of [...anchors, [to, nowTo] as const]) {
      open.push({ from: at, to: anchor, nowFrom: nowAt, nowTo: nowAnchor, depth: depth + 1 });
      [at, nowAt] = [anchor + 1, nowAnchor + 1]
    }
  }
  return changes.toSorted((a, b) => a.from - b.from || a.nowFrom - b.nowFrom)
}

function trimmed({ from, to, nowFrom, nowTo, depth }: Range, old: readonly string[], now: readonly string[]): Range {
  let [start, nowStart, end, nowEnd] = [from, nowFrom, to, nowTo]
  while (start < end && nowStart < nowEnd && old[start] === now[nowStart]) [start, nowStart] = [start + 1, nowStart + 1]
  while (end > start && nowEnd > nowStart && old[end - 1] === now[nowEnd - 1]) [end, nowEnd] = [end - 1, nowEnd - 1]
  return { from: start, to: end, nowFrom: nowStart, nowTo: nowEnd, depth }
}

/** Pairs of lines, rising in both states. */
function anchorsIn({ from, to, nowFrom, nowTo }: Change, old: readonly string[], now: readonly string[]): readonly (readonly [number, number])[] {
  const nowAt = onlyOnes(now, nowFrom, nowTo)
  const pairs = [...onlyOnes(old, from, to)].flatMap(([line, at]) => {
    const other = nowAt.get(line)
    return other === undefined ? [] : [[at, other] as const]
  })
  return longestRise(pairs)
}

function onlyOnes(lines: readonly string[], from: number, to: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const repeated = new Set<string>()
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? ''
    if (found.has(line)) repeated.add(line)
    found.set(line, at)
  }
  for (const line of repeated) found.delete(line)
  return found
}

/** Of pairs that rise in the first number, a longest series that rises in the second. */
function longestRise(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const tails: number[] = []
  const before: number[] = []
  for (const [index, [, value]] of pairs.entries()) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1
      else high = middle
    }
    before[index] = low === 0 ? -1 : tails[low - 1] ?? -1
    tails[low] = index
  }
  const rise: (readonly [number, number])[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) rise.push(pairs[at] ?? [0, 0])
  return rise.toReversed()
}

/** Changes that are near each other are shown together. */
function hunksOf(changes: readonly Change[], length: number): readonly (readonly Change[])[] {
  const hunks: Change[][] = []
  let end = -Infinity
  for (const change of changes) {
    if (change.from - end > 2 * CONTEXT) hunks.push([])
    hunks.at(-1)?.push(change)
    end = Math.min(change.to, length)
  }
  return hunks
}

function hunkText(changes: readonly Change[], old: readonly string[], now: readonly string[]): string {
  const [first, last] = [changes[0], changes.at(-1)]
  if (first === undefined || last === undefined) return ''
  const lead = Math.min(CONTEXT, first.from)
  const from = first.from - lead
  const to = Math.min(old.length, last.to + CONTEXT)
  const nowFrom = first.nowFrom - lead
  const nowTo = last.nowTo + (to - last.to)
  const lines: string[] = []
  let at = from
  for (const change of changes) {
    for (; at < change.from; at++) lines.push(lineText(' ', old[at]))
    for (; at < change.to; at++) lines.push(lineText('-', old[at]))
    for (let added = change.nowFrom; added < change.nowTo; added++) lines.push(lineText('+', now[added]))
  }
  for (; at < to; at++) lines.push(lineText(' ', old[at]))
  return `@@ -${rangeText(from, to)} +${rangeText(nowFrom, nowTo)} @@\n${lines.join('')}`
}

/** Counted from 1; an empty range names the line before it. */
function rangeText(from: number, to: number): string {
  const count = to - from
  const start = count === 0 ? from : from + 1
  return count === 1 ? `${start}` : `${start},${count}`
}

function lineText(sign: string, line = ''): string {
  return line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`
}
