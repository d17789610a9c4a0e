/** OpenDocument and RTF files for the tests of their readers: those of the fixtures, and small ones made here. */
import { readdirSync, readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { flat, type BodyPart, type Table } from '../../src/legacy/blocks.ts'
import { LedgerDraft } from '../../src/legacy/ledger/draft.ts'
import { DEFAULT_LEGACY_LIMITS } from '../../src/legacy/readers/limits.ts'
import { readFlatOdt, readOdt } from '../../src/legacy/readers/odt/index.ts'
import type { ReadDocument } from '../../src/legacy/readers/read-document.ts'
import { readRtf } from '../../src/legacy/readers/rtf/index.ts'

const FIXTURES = new URL('../../fixtures/legacy/', import.meta.url)

export const REQUEST = { limits: DEFAULT_LEGACY_LIMITS }

/** Cases of formats with their bytes. */
export function casesOf(formats: readonly string[]): { readonly name: string, readonly format: string, readonly bytes: Uint8Array }[] {
  return formats.flatMap(format => readdirSync(new URL(`${format}/`, FIXTURES)).map(name => ({ name: `${format}/${name}`, format, bytes: sourceAt(`${format}/${name}/source.${format}`) })))
}

export function sourceAt(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(path, FIXTURES)))
}

/** Reads by the format's name. */
export async function readAs(format: string, bytes: Uint8Array): Promise<ReadDocument> {
  return format === 'rtf' ? readRtf(bytes, REQUEST) : format === 'fodt' ? readFlatOdt(bytes, REQUEST) : readOdt(bytes, REQUEST)
}

/** Code points that the ledger accounts for when all blocks are mapped; it throws where one is left over or taken twice. */
export function accountedFor({ source, body, leftOut }: ReadDocument): number {
  const draft = new LedgerDraft(source)
  for (const { from, to, why, yields } of leftOut) {
    if (yields === true) draft.leaveOutRest([{ from, to }], why)
    else draft.leaveOut([{ from, to }], why)
  }
  flat(body).forEach((block, index) => draft.map(['text', index], block))
  return draft.entries().reduce((sum, { count }) => sum + count, 0)
}

/** Texts of all blocks. */
export const textsOf = ({ body }: Pick<ReadDocument, 'body'>): string[] => flat(body).map(({ text }) => text)

/** Texts of a table by row; `!` before a cell that spans, with its columns and rows. */
export function cellsOf(body: readonly BodyPart[]): string[][] {
  const table = body.find((part): part is Table => part.kind === 'table')
  return (table?.rows ?? []).map(row => row.cells.map(({ body: inside, columnSpan, rowSpan }) => (columnSpan > 1 || rowSpan > 1 ? `!${columnSpan}x${rowSpan} ` : '') + flat(inside).map(({ text }) => text).join('|')))
}

const ODF = 'urn:oasis:names:tc:opendocument:xmlns'
const NAMESPACES = ['office', 'style', 'text', 'table', 'meta', 'form', 'script', 'manifest'].map(name => `xmlns:${name}="${ODF}:${name}:1.0"`).join(' ')
  + ` xmlns:draw="${ODF}:drawing:1.0" xmlns:fo="${ODF}:xsl-fo-compatible:1.0" xmlns:number="${ODF}:datastyle:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"`

/** A flat document with a body and automatic styles. */
export function flatDocument(body: string, styles = '', kind: 'text' | 'spreadsheet' = 'text', meta = ''): Uint8Array {
  return strToU8(`<office:document ${NAMESPACES} office:mimetype="application/vnd.oasis.opendocument.${kind}"><office:meta>${meta}</office:meta><office:automatic-styles>${styles}</office:automatic-styles>`
    + `<office:body><office:${kind}>${body}</office:${kind}></office:body></office:document>`)
}

/** A package with a body and further parts. */
export function packedDocument(body: string, parts: Readonly<Record<string, string>> = {}, kind: 'text' | 'spreadsheet' = 'text'): Uint8Array {
  const content = `<office:document-content ${NAMESPACES}><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`
  return zipSync(Object.fromEntries(Object.entries({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': content, ...parts }).map(([name, text]) => [name, [strToU8(text), { level: name === 'mimetype' ? 0 : 6 }]])))
}

/** Bytes of an RTF file from text whose characters are bytes. */
export function rtf(body: string, head = '\\ansi\\ansicpg1252\\deff0'): Uint8Array {
  return Uint8Array.from(`{\\rtf1${head}${body}}`, character => character.charCodeAt(0))
}
