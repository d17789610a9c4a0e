/** What a file is by its first bytes, so that a refusal can name it. Content decides, never the file name. */

/** What is read today, in words for a message. */
export const READABLE = 'plain text'

/** Words for a format that is not read, such as "a PDF file"; `undefined` for what may be plain text. */
export function unreadFormat(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 512))
  if (start.startsWith('PK\u0003\u0004')) return zipKind(bytes)
  const text = start.replace(/^\u00EF\u00BB\u00BF/, '').trimStart()
  return BINARY.find(([pattern]) => pattern.test(start))?.[1] ?? TEXTUAL.find(([pattern]) => pattern.test(text))?.[1]
}

const BINARY: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'a PDF file'],
  [/^\u00D0\u00CF\u0011\u00E0/, 'an old Word or Excel file (DOC, XLS)'],
  [/^\{\\rtf/, 'an RTF file'],
  [/^PK[\u0005\u0007]/, 'a ZIP archive'],
  [/^\u001F\u008B/, 'a gzip archive'],
  [/^7z\u00BC\u00AF/, 'a 7z archive'],
  [/^\u0089PNG/, 'a PNG picture'],
  [/^\u00FF\u00D8\u00FF/, 'a JPEG picture'],
  [/^GIF8/, 'a GIF picture'],
]

// After a byte order mark and white space.
const TEXTUAL: readonly (readonly [RegExp, string])[] = [
  [/^<(!doctype html|html|head|body)/i, 'an HTML page'],
  [/^<(\?xml|[a-z][\w:.-]*[\s/>])/i, 'XML'],
  [/^[{[]\s*["{[\]}]/, 'JSON'],
]

// File names stand readable in a ZIP, at the start of each member and in the directory at the end.
const ZIP_KINDS: readonly (readonly [RegExp, string])[] = [
  [/word\/document/, 'a Word document (DOCX)'],
  [/xl\/workbook/, 'an Excel workbook (XLSX)'],
  [/ppt\/presentation/, 'a PowerPoint file (PPTX)'],
  [/opendocument\.text/, 'an OpenDocument text (ODT)'],
  [/opendocument\.spreadsheet/, 'an OpenDocument spreadsheet (ODS)'],
]
const DIRECTORY_LENGTH = 16_384

function zipKind(bytes: Uint8Array): string {
  const names = latin1(bytes.subarray(0, DIRECTORY_LENGTH)) + latin1(bytes.subarray(-DIRECTORY_LENGTH))
  return ZIP_KINDS.find(([pattern]) => pattern.test(names))?.[1] ?? 'a ZIP archive'
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, byte => String.fromCharCode(byte)).join('')
}
