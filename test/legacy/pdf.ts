/** PDF fixtures and small hand-made PDF files, for the tests of their reader. */
import { readFileSync } from 'node:fs'
import { flat, type BodyPart, type Table } from '../../src/legacy/blocks.ts'
import { DEFAULT_LEGACY_LIMITS, type LegacyLimits } from '../../src/legacy/readers/limits.ts'
import { readPdf } from '../../src/legacy/readers/pdf/index.ts'
import type { ReadDocument } from '../../src/legacy/readers/read-document.ts'

/** Bytes of a fixture. */
export function pdfOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/legacy/pdf/${name}/source.pdf`, import.meta.url)))
}

/** A fixture as its reader gives it. */
export async function readPdfFixture(name: string): Promise<ReadDocument> {
  return readBytes(pdfOf(name))
}

export async function readBytes(bytes: Uint8Array, limits: Partial<LegacyLimits> = {}): Promise<ReadDocument> {
  return readPdf(bytes, { limits: { ...DEFAULT_LEGACY_LIMITS, ...limits } })
}

/** Texts of all blocks in reading order. */
export function blocksOf(document: ReadDocument): string[] {
  return flat(document.body).map(block => block.text)
}

/** The tables, each as rows of cells as texts; paragraphs of a cell with a stroke between them. */
export function tablesOf(document: ReadDocument): string[][][] {
  const tables = document.body.filter((part): part is Table => part.kind === 'table')
  return tables.map(table => table.rows.map(row => row.cells.map(cell => textOf(cell.body))))
}

function textOf(body: readonly BodyPart[]): string {
  return flat(body).map(block => block.text).join(' / ')
}

/** Characters of body nodes that no block and no stretch that is left out holds, or more than one does. White space counts for nothing. */
export function unaccounted({ source, body, leftOut }: ReadDocument): string[] {
  const times = new Uint8Array(source.text.length)
  for (const { from, to } of [...flat(body).flatMap(block => block.pieces), ...leftOut]) for (let at = from; at < to; at++) times[at] = (times[at] ?? 0) + 1
  return source.nodes.flatMap(({ role, from, to, address }) => [...source.text.slice(from, to)].some((character, at) => (
    times[from + at] !== 1 && !(times[from + at] === 0 && (role !== undefined || /\s/.test(character))))) ? [address] : [])
}

/** Nodes with a role, as `role text`. */
export function asides(document: ReadDocument): string[] {
  return document.source.nodes.flatMap(({ role, text }) => (role === undefined ? [] : [`${role} ${text}`]))
}

/** A page of a made PDF file: drawing operators, and annotations as dictionaries. */
export interface MadePage {
  readonly content: string
  readonly annotations?: readonly string[]
}

/** Further parts of a made PDF file. Objects get numbers from 100 on. */
export interface MadeParts {
  readonly catalog?: string
  readonly trailer?: string
  readonly objects?: readonly string[]
  /** Entries of the dictionary of a stream, and its bytes as Latin-1, in place of the content of page 1. */
  readonly firstStream?: readonly [entries: string, bytes: string]
  readonly font?: string
}

/** Operators that draw a text; `x` and `y` in points from the top left corner of a page of 600 by 800. */
export function drawn(x: number, y: number, text: string, size = 11, font = 'F1', matrix = '1 0 0 1'): string {
  return `BT /${font} ${size} Tf ${matrix} ${x} ${800 - y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET\n`
}

/** Lines of text below each other. */
export function paragraph(x: number, y: number, lines: readonly string[], size = 11): string {
  return lines.map((line, at) => drawn(x, y + at * size * 1.2, line, size)).join('')
}

/** Bytes of a small PDF file with the fonts F1 (Helvetica) and F2 (bold). */
export function madePdf(pages: readonly (MadePage | string)[], { catalog = '', trailer = '', objects = [], firstStream, font = '' }: MadeParts = {}): Uint8Array {
  const made = pages.map(page => (typeof page === 'string' ? { content: page } : page))
  const all = new Map<number, string>()
  all.set(1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`)
  all.set(2, `<< /Type /Pages /Count ${made.length} /Kids [${made.map((_, at) => `${1000 + 2 * at} 0 R`).join(' ')}] /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`)
  all.set(3, `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica ${font === '' ? '/Encoding /WinAnsiEncoding' : font} >>`)
  all.set(4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>')
  objects.forEach((object, at) => all.set(100 + at, object))
  made.forEach(({ content, annotations = [] }, at) => {
    all.set(1000 + 2 * at, `<< /Type /Page /Parent 2 0 R /Contents ${1001 + 2 * at} 0 R ${annotations.length === 0 ? '' : `/Annots [${annotations.join(' ')}]`} >>`)
    const [entries, bytes] = (at === 0 ? firstStream : undefined) ?? ['', content]
    all.set(1001 + 2 * at, `<< ${entries} /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`)
  })
  let text = '%PDF-1.7\n'
  const offsets = new Map<number, number>()
  for (const [number, object] of all) {
    offsets.set(number, text.length)
    text += `${number} 0 obj\n${object}\nendobj\n`
  }
  const start = text.length
  text += `xref\n${[...offsets].map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`
  text += `trailer\n<< /Root 1 0 R /Size ${Math.max(...offsets.keys()) + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(text, character => character.charCodeAt(0))
}
