/** Footnotes with the runs that call them. */
import type { Fragment, Piece } from '../../blocks.ts'
import { gapBefore, linesOf } from './lines.ts'
import type { PageRuns, Run } from './nodes.ts'

const MARK = /^([0-9]{1,3}|[*†‡]{1,3})(?:[.)]?\s{1,9}|(?=\p{L})|[.)]?$)/u

/** The notes of a page by their marks, each without its mark. */
function notesOf({ notes, number }: PageRuns): Map<string, Fragment> {
  const found = new Map<string, Piece[]>()
  let current: Piece[] | undefined
  for (const line of linesOf(notes, number)) {
    const mark = MARK.exec(line.text)
    if (mark !== null) found.set(mark[1] ?? '', current = [])
    let skip = mark?.[0].length ?? 0
    line.runs.forEach((run, at) => {
      const cut = Math.min(run.text.length, skip)
      const spaced = at > 0 && gapBefore(run, line.runs[at - 1]) !== ''
      skip = Math.max(0, skip - run.text.length - (spaced ? 1 : 0))
      if (cut >= run.text.length || current === undefined) return
      if (current.length > 0) current.push({ from: run.from + cut, to: run.from + cut, text: ' ', why: at === 0 ? 'wrapped-line' : 'markup-space' })
      current.push({ from: run.from + cut, to: run.to, text: run.text.slice(cut) })
    })
  }
  return new Map([...found].map(([mark, pieces]) => [mark, { text: pieces.map(piece => piece.text).join(''), pieces }]))
}

/** Which notes each run calls, and the marks without a note. */
export function calledNotes(pages: readonly PageRuns[]): { readonly notes: Map<Run, Fragment[]>, readonly count: number, readonly unmatched: { readonly call: Run, readonly word: Run | undefined }[] } {
  const called = new Map<Run, Fragment[]>()
  const unmatched: { readonly call: Run, readonly word: Run | undefined }[] = []
  let count = 0
  for (const page of pages) {
    const notes = notesOf(page)
    count += notes.size
    for (const call of page.calls) {
      // A run reaches over the mark behind it.
      const distance = (run: Run): number => Math.abs(run.rightToLeft ? run.left - call.left : call.right - run.right) + Math.abs(run.y - call.y)
      const word = page.runs.filter(run => run.y > call.y && run.y - call.y < run.size).sort((one, other) => distance(one) - distance(other))[0]
      const note = notes.get(call.text)
      if (note === undefined || note.text === '') unmatched.push({ call, word })
      else if (word !== undefined) called.set(word, [...called.get(word) ?? [], note])
    }
  }
  return { notes: called, count, unmatched }
}
