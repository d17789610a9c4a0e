/**
 * Text that the parser dropped: behind a tag that never ends, or inside a set of frames. It becomes paragraphs at the end, so that
 * nothing passes for markup that is none.
 */
import type { Block } from '../../blocks.ts'
import type { ReadDocument } from '../read-document.ts'
import type { SourceCharacters } from '../source-characters.ts'
import type { Range } from './tree.ts'

/** A tag that does not end within this many characters, and then the file does, was no tag. */
const LONGEST_UNENDED = 2

/**
 * Goes through all that is neither text nor comment, and finds what is no tag.
 *
 * @param texts  Runs of text in the tree.
 * @param named  What else is accounted for; only comments lie outside of tags.
 */
export function strayText(source: SourceCharacters, texts: readonly Range[], named: ReadDocument['leftOut']): Block[] {
  const known = [...texts, ...named.filter(({ why, from }) => why === 'comment' || (why === 'markup' && source.text.charAt(from) === '<'))].sort((one, other) => one.from - other.from)
  const found: Range[] = []
  let at = source.text.startsWith('\uFEFF') ? 1 : 0
  for (const { from, to } of known) {
    if (from > at) found.push(...noTags(source.text, at, from))
    at = Math.max(at, to)
  }
  found.push(...noTags(source.text, at, source.text.length))
  return found.map(({ from, to }) => {
    const text = source.text.slice(from, to)
    return { kind: 'paragraph', text, pieces: [{ from, to, text }], indent: 0 }
  })
}

/** Stretches outside of tags that hold something. */
function noTags(text: string, from: number, to: number): Range[] {
  const found: Range[] = []
  let at = from
  while (at < to) {
    const open = text.indexOf('<', at)
    const start = open < 0 || open >= to ? to : open
    found.push(...visible(text, at, start))
    if (start >= to) break
    const end = endOfTag(text, start, to)
    if (end === undefined) {
      if (to - start > LONGEST_UNENDED) found.push(...visible(text, start, to))
      break
    }
    at = end
  }
  return found
}

function visible(text: string, from: number, to: number): Range[] {
  const part = text.slice(from, to)
  const trimmed = part.trim()
  if (trimmed === '' || trimmed === ']]>') return []
  const start = from + part.length - part.trimStart().length
  return [{ from: start, to: start + trimmed.length }]
}

/** The index behind a tag. Quotation marks count only where a value begins. */
function endOfTag(text: string, start: number, to: number): number | undefined {
  if (text.startsWith('<![CDATA[', start)) return start + 9
  let quote = ''
  let before = ''
  for (let at = start + 1; at < to; at++) {
    const character = text.charAt(at)
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '>') return at + 1
    else if ((character === '"' || character === "'") && before === '=') quote = character
    if (character.trim() !== '') before = character
  }
  return undefined
}
