/** Formats: found out from the content, never from the file name; each with its reader, which is loaded when it is met. */
import type { Reader } from './read-document.ts'

export type FormatName = 'text' | 'docx' | 'odt' | 'fodt' | 'xlsx' | 'ods' | 'pdf' | 'html' | 'rtf' | 'xml'

/** Text that is no markup: plain text, Markdown, CSV, TSV and e-mail are told apart by the reader of text. */
export interface Format {
  /** In words for a message, with its article: `a Word document (DOCX)`. */
  readonly words: string
  /** Endings of file names that suit it, without the full stop. */
  readonly endings: readonly string[]
  readonly load: () => Promise<Reader>
}

export const FORMATS: Readonly<Record<FormatName, Format>> = {
  text: { words: 'plain text', endings: ['txt', 'text', 'md', 'markdown', 'csv', 'tsv', 'tab', 'eml', 'asc', 'log'], load: async () => (await import('./plain.ts')).readPlain },
  docx: { words: 'a Word document (DOCX)', endings: ['docx', 'docm', 'dotx', 'dotm'], load: async () => (await import('./docx/index.ts')).readDocx },
  odt: { words: 'an OpenDocument text (ODT)', endings: ['odt', 'ott'], load: async () => (await import('./odt/index.ts')).readOdt },
  fodt: { words: 'a flat OpenDocument file (FODT)', endings: ['fodt', 'fods', 'xml'], load: async () => (await import('./odt/index.ts')).readFlatOdt },
  xlsx: { words: 'an Excel workbook (XLSX)', endings: ['xlsx', 'xlsm', 'xltx', 'xltm'], load: async () => (await import('./xlsx/index.ts')).readXlsx },
  ods: { words: 'an OpenDocument spreadsheet (ODS)', endings: ['ods', 'ots'], load: async () => (await import('./odt/index.ts')).readOdt },
  pdf: { words: 'a PDF file', endings: ['pdf'], load: async () => (await import('./pdf/index.ts')).readPdf },
  html: { words: 'an HTML page', endings: ['html', 'htm', 'xhtml', 'mht', 'doc', 'xls'], load: async () => (await import('./html/index.ts')).readHtml },
  rtf: { words: 'an RTF file', endings: ['rtf', 'doc'], load: async () => (await import('./rtf/index.ts')).readRtf },
  xml: { words: 'XML', endings: ['xml'], load: async () => (await import('./xml/index.ts')).readOldXml },
}

/** What a file is: a format that is read, or the words for one that is not. */
export type Found = { readonly format: FormatName } | { readonly unread: string, readonly advice: string }

const SAVE_AS_TEXT = 'Save the text of the document as DOCX, PDF with text, or plain text (UTF-8)'
const BINARY: readonly (readonly [RegExp, string, string])[] = [
  [/^\u00D0\u00CF\u0011\u00E0/, 'an old Word or Excel file (DOC, XLS), or one that is locked with a password', 'Open it in Word, Excel or LibreOffice and save it as DOCX or XLSX, without a password'],
  [/^PK[\u0005\u0007]/, 'a ZIP archive without members, or a part of a split one', SAVE_AS_TEXT],
  [/^\u001F\u008B/, 'a gzip archive', 'Unpack it and convert what is inside'],
  [/^7z\u00BC\u00AF/, 'a 7z archive', 'Unpack it and convert what is inside'],
  [/^\u0089PNG/, 'a PNG picture', 'Run text recognition (OCR) and save the result as DOCX or PDF with text'],
  [/^\u00FF\u00D8\u00FF/, 'a JPEG picture', 'Run text recognition (OCR) and save the result as DOCX or PDF with text'],
  [/^GIF8/, 'a GIF picture', 'Run text recognition (OCR) and save the result as DOCX or PDF with text'],
  [/^(?:II\*\0|MM\0\*)/, 'a TIFF picture', 'Run text recognition (OCR) and save the result as DOCX or PDF with text'],
]

// After a byte order mark and white space.
const TEXTUAL: readonly (readonly [RegExp, FormatName | 'json'])[] = [
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<office:document[\s>]/, 'fodt'],
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i, 'html'],
  [/^<(?:\?xml|!doctype|!--)/i, 'xml'],
  [/^<(?:table|div|p|h[1-6]|meta|style|span|center|font|ul|ol|dl|section|article|main|title|form|fieldset|frameset|pre|br|hr|img|blockquote)[\s>]/i, 'html'],
  [/^<[a-z_][\w:.-]*[\s/>]/i, 'xml'],
  [/^[{[]\s*["{[\]}]/, 'json'],
]

// File names stand readable in a ZIP, at the start of each member and in the directory at the end.
const ZIP_KINDS: readonly (readonly [RegExp, FormatName])[] = [
  [/word\/[^\0]{0,40}document/, 'docx'],
  [/xl\/workbook/, 'xlsx'],
  [/opendocument\.text/, 'odt'],
  [/opendocument\.spreadsheet/, 'ods'],
  // Packed again by hand, so that the type is compressed.
  [/content\.xml[\s\S]*META-INF\/manifest\.xml|META-INF\/manifest\.xml[\s\S]*content\.xml/, 'odt'],
]
const DIRECTORY_LENGTH = 65_536

/** What a file is by its first bytes; of a ZIP archive by the names in it as well. */
export function formatOf(bytes: Uint8Array): Found {
  const start = latin1(bytes.subarray(0, 4096))
  if (start.startsWith('PK\u0003\u0004')) return zipKind(bytes)
  if (/^[\s\S]{0,1024}?%PDF-[0-9]/.test(start)) return { format: 'pdf' }
  const text = withoutMark(start, bytes).trimStart()
  if (text.startsWith('{\\rtf')) return { format: 'rtf' }
  const binary = BINARY.find(([pattern]) => pattern.test(start))
  if (binary !== undefined) return { unread: binary[1], advice: binary[2] }
  const textual = TEXTUAL.find(([pattern]) => pattern.test(text))?.[1]
  if (textual === 'json') return { unread: 'JSON that is none of our documents', advice: 'Reports and editions in our JSON are read as they are; other JSON has to be mapped by a program' }
  return { format: textual ?? 'text' }
}

function zipKind(bytes: Uint8Array): Found {
  const names = latin1(bytes.subarray(0, DIRECTORY_LENGTH)) + latin1(bytes.subarray(-DIRECTORY_LENGTH))
  const format = ZIP_KINDS.find(([pattern]) => pattern.test(names))?.[1]
  if (format !== undefined) return { format }
  return { unread: names.includes('ppt/presentation') ? 'a PowerPoint file (PPTX)' : 'a ZIP archive', advice: 'Unpack it, or save what is inside as DOCX, XLSX or PDF' }
}

/** Text as it may be read without knowing the encoding: UTF-16 loses its zeros. */
function withoutMark(start: string, bytes: Uint8Array): string {
  if (bytes[0] === 0xff || bytes[0] === 0xfe || start[1] === '\0' || start[0] === '\0') return start.replace(/^(?:\u00FF\u00FE|\u00FE\u00FF)/, '').replaceAll('\0', '')
  return start.replace(/^\u00EF\u00BB\u00BF/, '')
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, byte => String.fromCharCode(byte)).join('')
}
