/** Mutations of a file's bytes: what transport, editors and bad luck do to them. Most make it malformed, and some do not. */
import { oneOf } from './parts.ts'

/** One mutation. `where` and `how` choose the place and the manner; the bytes given stay as they are. */
export type ByteMutation = (bytes: Uint8Array, where: number, how: number) => Uint8Array

const utf8 = new TextEncoder()

/** Bytes that mean something to XML, to UTF-8 or to the words in which names are compared. */
const ODD: readonly Uint8Array[] = [
  '<', '>', '&', ']]>', ']]', '"', "'", '/', '=', ':', ' ', '\t', '\n', '\r', '\r\n', '\u0000', '\u0001', '\u001f', '\u007f', '\u0080', '\u0085', '\u2028', '\u00a0', '\ufeff', '\ufffe', '\uffff', '\ufffd', '\u{1fffe}', '\u{10ffff}', 'é', '\u{1f600}', 'e\u0301',
  '<!--', '-->', '<!---->', '<!-- a -->', '<!--->', '<!-->', '<!-- -- -->', '<!-- --->', '<?a?>', '<?xml?>', '<![CDATA[', '<![CDATA[]]>', ']]&gt;', '&amp;', '&lt;', '&#60;', '&#0;', '&#13;', '&#x9;', '&#xD800;', '&#xFFFE;', '&#x110000;', '&#00000000065;', '&#x0041;', '&#X41;', '&nbsp;', '&amp', '<!DOCTYPE a>',
  '</', '/>', '<a>', '</a>', '<ict:', '</ict:', '<com:', 'ict:', 'com:', 'xml:', ' xmlns:x="urn:x"', ' xmlns="urn:ipo-reports:xmlschema:ict"', ' com:languageCode="en"', ' xsi:nil="true"', '0', '1', '-', '+', 'Z', '.',
].map(text => utf8.encode(text)).concat([[0x80], [0xc0], [0xc0, 0x80], [0xc1, 0xbf], [0xed, 0xa0, 0x80], [0xed, 0xbf, 0xbf], [0xef, 0xbf, 0xbe], [0xef, 0xbf], [0xbf], [0xf4, 0x90, 0x80, 0x80], [0xf0, 0x9f, 0x98], [0xe2, 0x80], [0xff], [0xfe, 0xff], [0xf8, 0x88, 0x80, 0x80, 0x80]].map(bytes => Uint8Array.from(bytes)))

/** The kinds of mutation, by name. */
export const BYTE_MUTATIONS: Readonly<Record<string, ByteMutation>> = {
  flip: (bytes, where, how) => {
    const at = placeIn(bytes, where)
    return spliced(bytes, at, 1, [(bytes[at] ?? 0) ^ (1 << (how % 8))])
  },
  set: (bytes, where, how) => spliced(bytes, placeIn(bytes, where), 1, [how % 256]),
  insert: (bytes, where, how) => spliced(bytes, placeIn(bytes, where), 0, oneOf(ODD, how) ?? []),
  replace: (bytes, where, how) => spliced(bytes, placeIn(bytes, where), 1 + (how >> 8) % 4, oneOf(ODD, how) ?? []),
  delete: (bytes, where, how) => spliced(bytes, placeIn(bytes, where), 1 + how % 8, []),
  repeat: (bytes, where, how) => {
    const at = placeIn(bytes, where)
    return spliced(bytes, at, 0, bytes.subarray(at, at + lengthOf(how)))
  },
  move: (bytes, where, how) => {
    const from = placeIn(bytes, where)
    const slice = bytes.slice(from, from + lengthOf(how))
    const rest = spliced(bytes, from, slice.length, [])
    return spliced(rest, placeIn(rest, how >> 5), 0, slice)
  },
  swap: (bytes, where, how) => {
    const [from, to] = [placeIn(bytes, where), placeIn(bytes, how >> 5)].sort((a, b) => a - b) as [number, number]
    const length = Math.min(lengthOf(how), to - from)
    const [one, other] = [bytes.slice(from, from + length), bytes.slice(to, to + length)]
    return spliced(spliced(bytes, to, other.length, one), from, one.length, other)
  },
  /** An element, or what looks like one, once more or gone. */
  element: (bytes, where, how) => {
    const from = bytes.indexOf(0x3c, placeIn(bytes, where))
    const to = bytes.indexOf(0x3c, from + 1)
    const end = bytes.indexOf(0x3e, to)
    if (from < 0 || to < 0 || end < 0) return bytes
    return how % 2 === 0 ? spliced(bytes, end + 1, 0, bytes.slice(from, end + 1)) : spliced(bytes, from, end + 1 - from, [])
  },
  truncate: (bytes, where, how) => bytes.slice(0, how % 2 === 0 ? placeIn(bytes, where) : bytes.length - where % 12),
  append: (bytes, _, how) => spliced(bytes, bytes.length, 0, oneOf(ODD, how) ?? []),
  prepend: (bytes, _, how) => spliced(bytes, 0, 0, oneOf(ODD, how) ?? []),
}

/** A place; every other is one at which reading takes a turn. */
function placeIn(bytes: Uint8Array, where: number): number {
  const place = where >> 3
  const at = place % Math.max(1, bytes.length)
  switch (where % 8) {
    case 0: return behind(bytes, 0x3e, at)
    case 1: return behind(bytes, 0x3c, at)
    case 2: return behind(bytes, 0x22, at)
    case 3: return Math.max(0, behind(bytes, 0x3c, at) - 1)
    case 4: return behind(bytes, 0x3e, at) + place % 9
    case 5: return place % 2 === 0 ? place % Math.min(400, bytes.length + 1) : Math.max(0, bytes.length - 1 - place % 40)
    default: return at
  }
}

function behind(bytes: Uint8Array, byte: number, from: number): number {
  return bytes.indexOf(byte, from) + 1
}

function lengthOf(how: number): number {
  return how % 3 === 0 ? 1 + (how >> 2) % 200 : 1 + (how >> 2) % 12
}

function spliced(bytes: Uint8Array, at: number, without: number, put: ArrayLike<number>): Uint8Array {
  const from = Math.min(at, bytes.length)
  const behindIt = Math.min(from + without, bytes.length)
  const made = new Uint8Array(from + put.length + bytes.length - behindIt)
  made.set(bytes.subarray(0, from))
  made.set(put, from)
  made.set(bytes.subarray(behindIt), from + put.length)
  return made
}
