/** The sentences of a folded text. */

/** A sentence by its place in the folded text, without the mark that ends it. */
export interface Sentence {
  readonly start: number
  readonly end: number
  /** Mark that ends it, if one does. */
  readonly mark: string
}

const END = /[.!?…;。！？；؟؛]|\n(?=[ \t]{0,9}(?:\n|[-–—•·*▪]|[a-z]{1,4}\)|\d{1,2}[.)]))/gu
/** Behind these a full stop ends no sentence: "No. 7", "Rec. 4", "art. 3". */
const SHORT = /(?:^|[^\p{L}\p{N}])(?:nos?|nr|num|rec|recs|art|cf|fig|p|pp|ref|approx|env|св|г|гг|п|пп|см|т|[a-z])$/u

/** A longer stretch without an end is cut: no list of words is a sentence. */
const LONGEST = 2000

/** Cuts a folded text into sentences. A line break ends one before a blank line, a bullet or a label. */
export function sentencesOf(folded: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const { index, 0: mark } of folded.matchAll(END)) {
    if (mark === '.' && !endsSentence(folded, index)) continue
    add(sentences, folded, { start, end: index, mark })
    start = index + 1
  }
  add(sentences, folded, { start, end: folded.length, mark: '' })
  return sentences
}

function add(sentences: Sentence[], folded: string, { start, end, mark }: Sentence): void {
  for (let from = start; from < end; from += LONGEST) {
    const to = Math.min(end, from + LONGEST)
    if (folded.slice(from, to).trim() !== '') sentences.push({ start: from, end: to, mark: to === end ? mark : '' })
  }
}

function endsSentence(folded: string, index: number): boolean {
  const next = folded[index + 1]
  if (next !== undefined && !/[\s"'»”)\]]/.test(next)) return false
  return next === undefined || !SHORT.test(folded.slice(Math.max(0, index - 8), index))
}
