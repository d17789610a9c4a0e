/** The characters of the source, decoded without the importer's help. */
import type { Ledger } from '../ledger.ts'
import type { VerifiedNode } from './nodes.ts'
import { WALKERS } from './walkers.ts'

/** What the source is made of: code points of a file of text, or of nodes. */
export interface VerifiedSource {
  readonly characters: readonly string[]
  /** With the number of code points before each; none for a file of text. */
  readonly nodes: readonly (VerifiedNode & { readonly start: number })[]
}

/** Reads a source as its ledger says it was read; `undefined` where it cannot be read so. */
export async function sourceAgain(bytes: Uint8Array, { mediaType, encoding }: Ledger['source']): Promise<VerifiedSource | undefined> {
  const walker = Object.hasOwn(WALKERS, mediaType) ? WALKERS[mediaType] : undefined
  if (walker === undefined) {
    const characters = encoding === undefined ? undefined : charactersOf(bytes, encoding)
    return characters === undefined ? undefined : { characters, nodes: [] }
  }
  try {
    return ofNodes(await (await walker())(bytes))
  } catch {
    return undefined
  }
}

function ofNodes(found: readonly VerifiedNode[]): VerifiedSource {
  const characters: string[] = []
  const nodes = found.filter(({ text }) => text !== '').map(node => {
    const start = characters.length
    for (const character of node.text) characters.push(character)
    return { ...node, start }
  })
  return { characters, nodes }
}

/** The node that holds a code point: the last one that begins there or before. */
export function nodeOf({ nodes }: VerifiedSource, from: number): VerifiedSource['nodes'][number] | undefined {
  let [low, beyond] = [0, nodes.length]
  while (beyond - low > 1) {
    const middle = Math.floor((low + beyond) / 2)
    if ((nodes[middle]?.start ?? 0) <= from) low = middle
    else beyond = middle
  }
  return nodes[low]
}

/** Code points from 0x80 to 0x9F of Windows-1252; 0 where there is none. The decoders of some platforms leave them as they are. */
const WINDOWS_1252: readonly number[] = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
  0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
]

const DECODED_BY_PLATFORM = ['utf-8', 'utf-16le', 'utf-16be', 'iso-8859-15', 'macintosh', 'windows-1251', 'koi8-r', 'iso-8859-5', 'windows-1256', 'iso-8859-6', 'gb18030']

const decoders = new Map<string, TextDecoder>()

function decoderFor(encoding: string): TextDecoder | undefined {
  if (!DECODED_BY_PLATFORM.includes(encoding)) return undefined
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  decoders.set(encoding, decoder)
  return decoder
}

/** Characters of some bytes, byte order mark kept; `undefined` where they cannot be read so. */
export function charactersOf(bytes: Uint8Array, encoding: string): string[] | undefined {
  if (encoding === 'iso-8859-1') return Array.from(bytes, byte => String.fromCodePoint(byte))
  if (encoding === 'windows-1252') return fromWindows(bytes)
  const decoder = decoderFor(encoding)
  if (decoder === undefined) return undefined
  try {
    return [...decoder.decode(bytes)]
  } catch {
    // A decoder that failed may remember half a character.
    decoders.delete(encoding)
    return undefined
  }
}

function fromWindows(bytes: Uint8Array): string[] | undefined {
  const codes = Array.from(bytes, byte => (byte >= 0x80 && byte < 0xa0 ? (WINDOWS_1252[byte - 0x80] ?? 0) : byte))
  return codes.some((code, index) => code === 0 && bytes[index] !== 0) ? undefined : codes.map(code => String.fromCodePoint(code))
}

/** Finds line and column, from 1, of the character at an index. A byte order mark has no column. */
export function placesIn(characters: readonly string[]): (index: number) => { line: number, column: number } {
  const starts = [characters[0] === '\uFEFF' ? 1 : 0]
  characters.forEach((character, at) => {
    if (character === '\n' || (character === '\r' && characters[at + 1] !== '\n')) starts.push(at + 1)
  })
  return index => {
    let [line, beyond] = [0, starts.length]
    while (beyond - line > 1) {
      const middle = Math.floor((line + beyond) / 2)
      if ((starts[middle] ?? 0) <= index) line = middle
      else beyond = middle
    }
    return { line: line + 1, column: index - (starts[line] ?? 0) + 1 }
  }
}
