/** The encoding that a page or an XML document says it is in, and whether to believe it. */
import type { ValidationIssue } from '../../issue/issue.ts'
import { decodeUtf8 } from '../../issue/utf8.ts'
import { notice } from '../notice.ts'
import { encodingNamed, type EncodingName } from './encodings.ts'
import { charactersOf } from './plain.ts'
import { LegacyRefusal, type ReadRequest } from './read-document.ts'
import type { SourceCharacters } from './source-characters.ts'

/** Declarations stand at the start. */
const FAR_ENOUGH = 4096

// <meta charset=…>, <meta http-equiv … content="text/html; charset=…">, <?xml … encoding="…"?>
const DECLARATIONS: readonly RegExp[] = [
  /<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})["']/i,
  /<meta[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{1,40})/i,
]

/** The name by which a document declares its encoding. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = Array.from(bytes.subarray(0, FAR_ENOUGH), byte => String.fromCharCode(byte)).join('')
  for (const pattern of DECLARATIONS) {
    const name = pattern.exec(start)?.[1]
    if (name !== undefined) return name.toLowerCase()
  }
  return undefined
}

/**
 * The characters of a document that declares its encoding. The caller's word and a byte order mark come first; then the
 * declaration, unless the bytes speak against it, which is a finding.
 *
 * @param web  Whether names mean what they mean on the web: there Latin-1 is Windows-1252.
 * @throws {LegacyRefusal} When it cannot be decoded.
 */
export function declaredCharacters(bytes: Uint8Array, request: ReadRequest, web: boolean): { source: SourceCharacters, issues: readonly ValidationIssue[] } {
  const declared = declaredEncoding(bytes)
  if (request.encoding !== undefined || declared === undefined || isMarked(bytes)) return charactersOf(bytes, request)
  const encoding = encodingMeant(declared, web)
  const utf8 = decodeUtf8(bytes)
  const isUtf8 = 'text' in utf8
  const ascii = isUtf8 && utf8.text.length === bytes.length
  if (encoding === undefined) {
    if (!isUtf8) throw new LegacyRefusal('legacy.encoding-impossible', { encoding: declared, detail: 'that encoding is not read', advice: 'Open the file in the program it was made with and save it as UTF-8' })
    return ascii ? charactersOf(bytes, request) : contradicted(bytes, request, declared)
  }
  // A page in UTF-16 cannot say so in bytes of one: it was saved anew.
  if (ascii || encoding.startsWith('utf-16')) return charactersOf(bytes, request)
  if (isUtf8 !== (encoding === 'utf-8')) return contradicted(bytes, request, declared)
  return charactersOf(bytes, { ...request, encoding })
}

function isMarked(bytes: Uint8Array): boolean {
  const [first, second, third] = bytes
  return (first === 0xef && second === 0xbb && third === 0xbf) || (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

function encodingMeant(name: string, web: boolean): EncodingName | undefined {
  const known = encodingNamed(name)
  if (name === 'us-ascii' || name === 'ascii' || (web && known === 'iso-8859-1')) return 'windows-1252'
  return known
}

function contradicted(bytes: Uint8Array, request: ReadRequest, declared: string): { source: SourceCharacters, issues: readonly ValidationIssue[] } {
  const { source, issues } = charactersOf(bytes, request)
  return { source, issues: [notice('legacy.encoding-declared', { declared, found: String(source.encoding) }), ...issues] }
}
