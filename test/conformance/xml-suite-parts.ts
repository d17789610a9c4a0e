/**
 * What is odd in the documents of the W3C XML suite, cut out of them: comments, instructions, sections, references, tags, texts, the
 * spelling of attributes and declarations. Their roots are not ours; put into one of our documents, what is wrong with them stays wrong.
 */
import type { SuiteFile } from './xml-suite.ts'

/** Characters of the longest part that is taken. */
const LONGEST = 400

const PATTERNS: readonly RegExp[] = [
  /<!--[^]*?(?:-->|$)/g,
  /<!--[^]*?--/g,
  /<\?[^]*?(?:\?>|$)/g,
  /<!\[CDATA\[[^]*?(?:\]\]>|$)/g,
  /&[^;\s<&]{0,30};?/g,
  /<[^!?][^>]*>/g,
  /<[^!?<>]*(?=<)/g,
  /(?<=>)[^<>]+(?=<)/g,
  /(?<=\s)[^\s=<>"']+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/g,
  /(?<==\s*")[^"]*(?=")/g,
  /(?<==\s*')[^']*(?=')/g,
  /\]\]>/g,
]

/** The bytes of every part, a character for each; each once. */
export function partsOf(files: readonly SuiteFile[]): ReadonlySet<string> {
  const parts = new Set<string>()
  for (const { bytes } of files) {
    const text = byteString(bytes)
    for (const pattern of PATTERNS) for (const [found] of text.matchAll(pattern)) add(parts, found)
    const [start, end] = [text.indexOf('>', text.search(/<[^!?]/)), text.lastIndexOf('</')]
    // All that stands in the root, all before it without the DOCTYPE, and all behind it.
    add(parts, text.slice(start + 1, Math.max(start + 1, end)))
    add(parts, text.slice(0, text.search(/<[^!?]/)).replace(/<!DOCTYPE[^[>]*(?:\[[^]*\])?[^>]*>/, ''))
    add(parts, text.slice(text.indexOf('>', end) + 1))
  }
  return parts
}

function add(parts: Set<string>, part: string): void {
  if (part.length > 0 && part.length <= LONGEST) parts.add(part)
}

/** UTF-16 is brought to UTF-8 first; what then is odd may be lost, but not what the markup means. */
function byteString(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  const read = encoding === undefined ? bytes : new TextEncoder().encode(new TextDecoder(encoding).decode(bytes))
  return Buffer.from(read).toString('latin1')
}

/** Bytes from characters. */
export function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'))
}
