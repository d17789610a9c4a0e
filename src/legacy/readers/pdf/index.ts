/**
 * PDF: texts with places → lines, paragraphs and tables.
 *
 * A PDF file knows no words, lines or rows, only where on a page each text is drawn. What is made of that is a reading by geometry;
 * where it is a guess it is reported.
 */
import type { ValidationIssue } from '../../../issue/issue.ts'
import type { BodyPart } from '../../blocks.ts'
import { excerpt, notice } from '../../notice.ts'
import { LegacyRefusal, type ReadDocument, type Reader } from '../read-document.ts'
import { SourceCharacters } from '../source-characters.ts'
import type { LegacyLimits } from '../limits.ts'
import { blockOf, type BlockContext, type BlockFindings } from './blocks.ts'
import { decodePdf, type PdfContents, type PdfPage } from './decode.ts'
import { calledNotes } from './footnotes.ts'
import { insistOnSize } from './guard.ts'
import { hyphenJudge } from './hyphens.ts'
import { flowsOf, layoutOf, typographyOf, type LaidPart } from './layout.ts'
import { nodesOf, type PageRuns } from './nodes.ts'
import { paragraphsOf, type Typography } from './paragraphs.ts'
import { bodySizeOf } from './roles.ts'

/**
 * Reads a PDF file.
 *
 * @throws {LegacyRefusal} When it is locked, holds pictures alone, is a dynamic form, or goes beyond a limit.
 */
export const readPdf: Reader = async (bytes, { limits }) => {
  insistOnSize(bytes, limits)
  const contents = await decoded(bytes, limits)
  if (contents.dynamicForm) throw new LegacyRefusal('legacy.pdf-dynamic-form', {})
  const silent = contents.pages.filter(page => !hasText(page)).map(page => page.number)
  if (silent.length === contents.pages.length) throw new LegacyRefusal('legacy.pdf-images-only', { pages: String(silent.length) })
  const { nodes, pages } = await nodesOf(contents)
  const source = SourceCharacters.ofNodes(nodes)
  const parts = layoutOf(pages)
  const { body, found } = bodyOf(parts, pages, contents)
  const modified = contents.modified === undefined ? {} : { modified: contents.modified }
  const languageCode = /^[a-z]{2}(?=$|-)/i.exec(contents.language ?? '')?.[0]?.toLowerCase()
  const repeated = parts.flatMap(part => (part.kind === 'table' ? part.table.repeated : [])).flatMap(line => line.runs.map(({ from, to }) => ({ from, to, why: 'repeated-text' as const })))
  return {
    mediaType: 'application/pdf', source, body, leftOut: repeated, ...modified, ...(languageCode === undefined ? {} : { languageCode }),
    issues: [...aboutPages(silent, pages, source), ...aboutLayout(parts, source), ...aboutBlocks(found, source), ...aboutNotes(pages, source), ...aboutOthers(contents)],
  } satisfies ReadDocument
}

const hasText = (page: PdfPage): boolean => page.texts.some(({ text }) => text.trim() !== '') || page.annotations.some(({ kind }) => kind === 'field')

async function decoded(bytes: Uint8Array, limits: LegacyLimits): Promise<PdfContents> {
  const allow = (pages: number, characters: number): void => {
    if (pages > limits.pages) throw new LegacyRefusal('legacy.limit', { what: 'pages', limit: String(limits.pages), found: String(pages) })
    if (characters > limits.characters) throw new LegacyRefusal('legacy.limit', { what: 'characters', limit: String(limits.characters), found: String(characters) })
  }
  try {
    return await decodePdf(bytes, { allow, wantsRules: standSideBySide })
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'PasswordException') throw new LegacyRefusal('legacy.encrypted', {})
    throw thrown
  }
}

/** Whether any two texts of a page stand beside each other with more than a space between them: only then ruled lines matter. */
function standSideBySide({ texts }: PdfPage): boolean {
  const shown = texts.filter(text => text.upright && text.text.trim() !== '').sort((one, other) => one.y - other.y)
  return shown.some((one, at) => shown.slice(at + 1, at + 12).some(other => Math.abs(other.y - one.y) <= 0.6 * one.size
    && Math.max(other.x - one.x - one.width, one.x - other.x - other.width) >= 0.9 * one.size))
}

function bodyOf(parts: readonly LaidPart[], pages: readonly PageRuns[], contents: PdfContents): { body: BodyPart[], found: BlockFindings } {
  const bodySize = bodySizeOf(contents.pages)
  const typography = typographyOf(parts, bodySize)
  const lines = flowsOf(parts).flatMap(flow => flow.lines)
  const sizes = [...new Set(lines.filter(line => line.size >= bodySize * 1.1).map(line => Math.round(line.size)))].sort((one, other) => other - one)
  const found: BlockFindings = { hyphensRemoved: [], hyphensKept: [], addresses: [], uncarried: [] }
  const context: BlockContext = {
    judge: hyphenJudge(lines), links: new Map(pages.map(page => [page.number, page.links])), notes: calledNotes(pages).notes, found,
    levelOf: size => Math.min(6, sizes.filter(one => one > Math.round(size)).length + 1),
  }
  return { body: parts.flatMap((part, at) => bodyPart(part, at, typography, context)), found }
}

function bodyPart(part: LaidPart, position: number, typography: Typography, context: BlockContext): BodyPart[] {
  if (part.kind === 'flows') return paragraphsOf(part.flows, typography).map(paragraph => blockOf(paragraph, context))
  const { rows, page } = part.table
  return [{
    kind: 'table',
    rows: rows.map((cells, row) => ({
      cells: cells.map(({ column, columnSpan, rowSpan, flows }) => ({
        column, columnSpan, rowSpan, spot: `table ${position + 1} from page ${page}, row ${row + 1}, column ${column + 1}`,
        body: paragraphsOf(flows, typography).map(paragraph => blockOf(paragraph, context)),
      })),
    })),
  }]
}

function aboutPages(silent: readonly number[], pages: readonly PageRuns[], source: SourceCharacters): ValidationIssue[] {
  const aslant = pages.flatMap(page => page.runs.filter(run => !run.upright))
  const unknown = pages.flatMap(page => page.runs.filter(run => /[\uE000-\uF8FF\uFFFD]/.test(run.text.replace(/^[\uF0A7\uF0B7\uF06C\uF0FC]/, ''))))
  const [first] = aslant
  const [odd] = unknown
  return [
    ...(silent.length > 0 ? [notice('legacy.pages-without-text', { pages: rangesOf(silent) })] : []),
    ...(first === undefined ? [] : [notice('legacy.text-aslant', { count: String(aslant.length), found: excerpt(first.text) }, source.placeAt(first.from))]),
    ...(odd === undefined ? [] : [notice('legacy.letters-unknown', { count: String(unknown.reduce((sum, run) => sum + (run.text.match(/[\uE000-\uF8FF\uFFFD]/g)?.length ?? 0), 0)), found: excerpt(odd.text) }, source.placeAt(odd.from))]),
  ]
}

/** 1, 2, 3, 7 → `1–3, 7`. */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last !== undefined && last[1] === number - 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}

function aboutLayout(parts: readonly LaidPart[], source: SourceCharacters): ValidationIssue[] {
  const tables = parts.flatMap(part => (part.kind === 'table' ? [part.table] : []))
  const joined = tables.reduce((sum, table) => sum + table.overPages, 0)
  const parted = tables.flatMap(({ rows }) => rows.flatMap(row => row.flatMap(cell => cell.flows.flatMap(flow => flow.lines.flatMap(line => line.runs.filter(run => run.drawnAsOne !== undefined))))))
  const [over] = parted
  return [
    ...tables.filter(table => !table.ruled).map(table => {
      const lines = table.rows[0]?.flatMap(cell => cell.flows.flatMap(flow => flow.lines)) ?? []
      return notice('legacy.table-unruled', { columns: String(table.edges.length - 1), found: excerpt(lines.map(line => line.text).join(' | ')) }, source.placeAt(lines[0]?.runs[0]?.from ?? 0))
    }),
    ...(joined > 0 ? [notice('legacy.row-over-pages', { count: String(joined) })] : []),
    ...(over === undefined ? [] : [notice('legacy.text-over-wall', { count: String(parted.length), found: excerpt(over.drawnAsOne ?? ''), cell: excerpt(over.text) }, source.placeAt(over.from))]),
  ]
}

/** Words that one finding names, and findings of one kind that are listed. */
const MOST_WORDS = 10

function aboutBlocks({ hyphensRemoved, hyphensKept, addresses, uncarried }: BlockFindings, source: SourceCharacters): ValidationIssue[] {
  const [first] = hyphensRemoved
  return [
    ...(first === undefined ? [] : [notice('legacy.hyphen-removed', { count: String(hyphensRemoved.length), found: hyphensRemoved.slice(0, MOST_WORDS).map(({ word }) => excerpt(word)).join(', ') }, source.placeAt(first.at))]),
    ...hyphensKept.map(({ at, word }) => notice('legacy.hyphen-at-line-end', { found: excerpt(word) }, source.placeAt(at))),
    ...addresses.map(({ at, word }) => notice('legacy.address-joined', { found: excerpt(word) }, source.placeAt(at))),
    ...uncarried.slice(0, MOST_WORDS).map(({ at, character }) => notice('legacy.character-replaced', { found: `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` }, source.placeAt(at))),
    ...(uncarried.length > MOST_WORDS ? [notice('legacy.more-of-these', { count: String(uncarried.length - MOST_WORDS), code: 'legacy.character-replaced' })] : []),
  ]
}

function aboutNotes(pages: readonly PageRuns[], source: SourceCharacters): ValidationIssue[] {
  const { count, unmatched } = calledNotes(pages)
  const first = pages.flatMap(page => page.notes)[0]
  const [odd] = unmatched
  return [
    ...(count === 0 || first === undefined ? [] : [notice('legacy.notes-left-out', { count: String(count) }, source.placeAt(first.from))]),
    ...(odd === undefined ? [] : [notice('legacy.footnote-mark', { count: String(unmatched.length), found: excerpt(odd.word?.text.slice(-30) ?? '') }, source.placeAt(odd.call.from))]),
  ]
}

function aboutOthers({ pages, attachments, scripts }: PdfContents): ValidationIssue[] {
  const comments = pages.reduce((sum, page) => sum + page.annotations.filter(({ kind }) => kind === 'comment').length, 0)
  return [
    ...(comments > 0 ? [notice('legacy.comments-left-out', { count: String(comments) })] : []),
    ...(attachments.length > 0 ? [notice('legacy.objects-left-out', { count: String(attachments.length) })] : []),
    ...(scripts.length > 0 ? [notice('legacy.macros-ignored', { count: String(scripts.length) })] : []),
  ]
}
