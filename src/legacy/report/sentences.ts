/** Sentences of a text, by the marks that end them. */
import type { Stretch } from './words/index.ts'

// After a full stop a capital, a digit or a bracket must follow; marks of Chinese and Arabic end a sentence by themselves.
const END = /[。！？؟]+["»”）)]{0,2}|[.!?…]+["»”)]{0,2}(?=\s+["«“(]?[\p{Lu}\p{Lo}\p{N}])|\n+/gu
/** Shortenings before a full stop that ends no sentence. */
const SHORT = /(?:^|[\s(])(?:n[°ºo]s?|art|cf|p|pp|vol|rec|recs|recom|núm|nr|Nr|ca|etc|т|г|п|рек|ст|St|[\p{L}])\.$/u

/** The sentences in order; white space between them belongs to none. */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = []
  let start = 0
  const add = (end: number): void => {
    const inner = text.slice(start, end)
    if (inner.trim() !== '') sentences.push({ start: start + inner.length - inner.trimStart().length, end: start + inner.trimEnd().length })
    start = end
  }
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    if (match[0].startsWith('.') && SHORT.test(text.slice(Math.max(start, match.index - 8), match.index + 1))) continue
    add(end)
  }
  add(text.length)
  return sentences
}
