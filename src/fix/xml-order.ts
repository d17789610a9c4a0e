/** Puts the parts of an element into the order of the schema, by moving as few of them as will do. */
import { namespaceOf } from '../meta/index.ts'
import type { ComplexPlan } from '../plan/index.ts'
import type { XmlElement } from '../xml/tree.ts'
import type { MadeFix, TextEdit } from './made.ts'

/** An element with what stands before it: white space, and comments in lines of their own. */
interface Chunk {
  readonly start: number
  end: number
  readonly position: number
}

/** One fix for all findings of an element: its parts are moved together. Nothing where text stands between them. */
export function inOrder(text: string, element: XmlElement, plan: ComplexPlan): MadeFix | undefined {
  const chunks = chunksOf(text, element, plan)
  if (chunks === undefined) return undefined
  const staying = new Set(longestRise(chunks.map(({ position }) => position)))
  const moved = chunks.filter((_, index) => !staying.has(index))
  if (moved.length === 0) return undefined
  const stays = chunks.filter((_, index) => staying.has(index))
  const last = chunks.at(-1)
  const insertions = new Map<number, string>()
  for (const chunk of moved.toSorted((a, b) => a.position - b.position)) {
    // What is repeated keeps its order: it is the order of a list.
    const behind = stays.find(({ start, position }) => position > chunk.position || (position === chunk.position && start > chunk.start))
    const target = behind?.start ?? last?.end ?? element.contentStart
    insertions.set(target, (insertions.get(target) ?? '') + text.slice(chunk.start, chunk.end))
  }
  const edits: TextEdit[] = [
    ...moved.map(({ start, end }) => ({ start, end, text: '' })),
    ...Array.from(insertions, ([at, inserted]) => ({ start: at, end: at, text: inserted })),
  ]
  return { title: `Put the parts of ${plan.name} in order`, edits: joinedWhereTheyMeet(edits) }
}

/** A removal that begins where something is inserted becomes one replacement. */
function joinedWhereTheyMeet(edits: readonly TextEdit[]): readonly TextEdit[] {
  const joined: TextEdit[] = []
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const before = joined.at(-1)
    if (before !== undefined && before.end === edit.start) joined.splice(-1, 1, { start: before.start, end: edit.end, text: before.text + edit.text })
    else joined.push(edit)
  }
  return joined
}

/** What nobody knows stays behind what it follows. */
function chunksOf(text: string, element: XmlElement, plan: ComplexPlan): readonly Chunk[] | undefined {
  const chunks: Chunk[] = []
  let from = element.contentStart
  for (const child of element.children) {
    if (child.kind === 'text') {
      if (child.cdata || /[^\t\n\r ]/.test(child.value)) return undefined
      continue
    }
    const isOurs = child.namespace === '' || namespaceOf(child.namespace) !== undefined
    const position = isOurs ? (plan.elements.get(child.local) ?? plan.attributes.get(child.local))?.position : undefined
    const before = chunks.at(-1)
    if (position !== undefined) chunks.push({ start: leadingOf(text, from, child.start), end: child.end, position })
    else if (before !== undefined) before.end = child.end
    else return undefined
    const own = chunks.at(-1)
    if (before !== undefined && own !== before && own !== undefined) before.end = own.start
    from = child.end
  }
  return chunks
}

/** A comment in the line of what goes before belongs to that. */
function leadingOf(text: string, from: number, to: number): number {
  const between = text.slice(from, to)
  const lineEnd = between.search(/\r?\n/)
  return lineEnd > 0 && between.slice(0, lineEnd).trim() !== '' ? from + lineEnd : from
}

/** Indices of one of the longest series that never falls. */
function longestRise(values: readonly number[]): readonly number[] {
  const tails: number[] = []
  const before: number[] = []
  for (const [index, value] of values.entries()) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tails[middle] ?? 0] ?? 0) <= value) low = middle + 1
      else high = middle
    }
    before[index] = low === 0 ? -1 : tails[low - 1] ?? -1
    tails[low] = index
  }
  const rise: number[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) rise.push(at)
  return rise.toReversed()
}
