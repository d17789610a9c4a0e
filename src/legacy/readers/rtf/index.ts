/**
 * RTF: a file of text whose bytes are one character each.
 *
 * Control words, groups and pictures are left out; escapes are changed pieces, in the code page of their font.
 */
import { LegacyRefusal, type ReadDocument, type ReadRequest } from '../read-document.ts'
import { SourceCharacters } from '../source-characters.ts'
import { RtfReader } from './reader.ts'

/**
 * Reads an RTF file.
 *
 * @throws {LegacyRefusal} When it holds no text, or goes beyond a limit.
 */
export function readRtf(bytes: Uint8Array, request: ReadRequest): ReadDocument {
  const document = new RtfReader(new SourceCharacters(textOf(bytes), 'iso-8859-1', () => 1), request).read()
  if (document.body.length === 0) throw new LegacyRefusal('legacy.empty', {})
  return document
}

/** Each byte as the character with its number. */
function textOf(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return parts.join('')
}
