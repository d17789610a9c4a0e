/** What is left of a file of text when its blocks are taken out: markup, and what the reader named. */
import { flat, type BodyPart, type Piece } from '../../blocks.ts'
import type { ReadDocument } from '../read-document.ts'
import type { SourceCharacters } from '../source-characters.ts'

type LeftOut = ReadDocument['leftOut'][number]

/**
 * Lists all of the source that no block holds, each stretch once: for the reason that was named, or as markup. White space is left
 * to the ledger.
 *
 * A space that is spelled by a character reference may be cut off where a text is taken apart: it is named here as well, and yields.
 *
 * @param named  In any order; what yields may lie in others' stretches, what does not must overlap nothing.
 */
export function restOf(source: SourceCharacters, body: readonly BodyPart[], named: readonly LeftOut[]): LeftOut[] {
  // What stands for no character parts the markup around it as well.
  const pieces = flat(body).flatMap(block => block.pieces)
  const taken: readonly (Pick<Piece, 'from' | 'to'> & { readonly named?: LeftOut })[] = [
    ...pieces, ...named.filter(({ to, from }) => to > from).map(one => ({ from: one.from, to: one.to, named: one })),
  ]
  const rest: LeftOut[] = pieces.filter(isSpelledSpace).map(({ from, to }) => ({ from, to, why: 'markup', yields: true }))
  let at = source.text.startsWith('\uFEFF') ? 1 : 0
  for (const one of [...taken].sort((first, second) => first.from - second.from)) {
    if (one.from > at) rest.push(...markup(source, at, one.from))
    // What is named inside a block's piece, or twice, was taken already.
    if (one.named !== undefined && one.to > at) rest.push({ ...one.named, from: Math.max(at, one.from) })
    at = Math.max(at, one.to)
  }
  return [...rest, ...markup(source, at, source.text.length)]
}

const isSpelledSpace = ({ text, why }: Piece): boolean => (why === 'character-reference' || why === 'escape') && text.trim() === ''

function markup(source: SourceCharacters, from: number, to: number): LeftOut[] {
  const text = source.text.slice(from, to)
  const visible = text.trim()
  if (visible === '') return []
  const start = from + text.length - text.trimStart().length
  return [{ from: start, to: start + visible.length, why: 'markup' }]
}
