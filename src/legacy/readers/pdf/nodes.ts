/** The nodes of a PDF file, and the runs of text that the layout is read from. */
import { digest } from '../../../issue/digest.ts'
import type { Fragment } from '../../blocks.ts'
import { OBJECT, type SourceNode } from '../source-node.ts'
import type { PdfAnnotation, PdfContents, PdfPage, PdfText, Rule } from './decode.ts'
import { rolesOf, type PlacedRole } from './roles.ts'

/** A text of a page with its place in the line of all characters (UTF-16), white space at its ends aside. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly text: string
  /** Whether white space of the source stands before or after it. */
  readonly spaceBefore: boolean
  readonly spaceAfter: boolean
  readonly left: number
  readonly right: number
  /** Baseline from the top of the page. */
  readonly y: number
  readonly size: number
  readonly font: string
  readonly upright: boolean
  readonly rightToLeft: boolean
  /** The text that was drawn as one over a wall of a table; on the part behind the wall. */
  readonly drawnAsOne?: string
}

/** An address with the place of its link. */
export interface PlacedLink {
  readonly box: Pick<PdfAnnotation, 'left' | 'top' | 'right' | 'bottom'>
  readonly target: Fragment
}

/** A page as the layout needs it. */
export interface PageRuns {
  readonly number: number
  readonly width: number
  readonly height: number
  /** Without headers, footers and footnotes. */
  readonly runs: readonly Run[]
  readonly calls: readonly Run[]
  readonly notes: readonly Run[]
  readonly links: readonly PlacedLink[]
  readonly rules: readonly Rule[]
}

/** Makes the nodes: page by page texts, fields, links, comments; then information, bookmarks, attachments and scripts. */
export async function nodesOf(contents: PdfContents): Promise<{ nodes: SourceNode[], pages: PageRuns[] }> {
  const roles = rolesOf(contents.pages)
  const nodes: SourceNode[] = []
  let end = 0
  const add = (node: SourceNode): number => {
    nodes.push(node)
    end += node.text.length
    return end - node.text.length
  }
  const pages = contents.pages.map((page, at) => pageRuns(page, roles[at] ?? new Map(), add))
  contents.information.forEach(([name, value]) => add({ address: `document ${name}`, text: value, role: 'metadata' }))
  contents.bookmarks.forEach((title, at) => add({ address: `bookmark ${at + 1}`, text: title, role: 'metadata' }))
  for (const [at, { name, bytes }] of contents.attachments.entries()) {
    add({ address: `attachment ${at + 1} name`, text: name === '' ? OBJECT : name, role: 'embedded-object', spot: `attachment ${at + 1}` })
    add({ address: `attachment ${at + 1}`, text: OBJECT, role: 'embedded-object', sha256: await digest(bytes) })
  }
  contents.scripts.forEach((script, at) => add({ address: `script ${at + 1}`, text: script, role: 'macro' }))
  return { nodes, pages }
}

function pageRuns(page: PdfPage, roles: ReadonlyMap<number, PlacedRole>, add: (node: SourceNode) => number): PageRuns {
  const found: { readonly run: Run, readonly role?: PlacedRole }[] = []
  page.texts.forEach((text, index) => {
    const role = roles.get(index)
    const from = add({ address: `page ${page.number} #${index + 1}`, text: text.text, spot: spotOf(page, text.x, text.y), ...(role === undefined ? {} : { role }) })
    if (text.text.trim() !== '') found.push({ run: runOf(text, from), ...(role === undefined ? {} : { role }) })
  })
  const links: PlacedLink[] = []
  for (const kind of ['field', 'link', 'comment'] as const) {
    page.annotations.filter(annotation => annotation.kind === kind).forEach((annotation, index) => {
      const { text } = annotation
      const spot = spotOf(page, annotation.left, annotation.bottom)
      if (kind === 'field') found.push({ run: fieldRun(annotation, add({ address: `page ${page.number} field ${index + 1}${annotation.name === undefined ? '' : ` ${annotation.name}`}`, text, spot })) })
      else if (kind === 'comment') add({ address: `page ${page.number} comment ${index + 1}`, text, spot, role: 'comment' })
      else {
        const from = add({ address: `page ${page.number} link ${index + 1}`, text, spot, role: 'link-target' })
        links.push({ box: annotation, target: { text, pieces: [{ from, to: from + text.length, text }] } })
      }
    })
  }
  const isCall = ({ run, role }: (typeof found)[number]): boolean => role === 'footnote' && /^(?:[0-9]{1,3}|[*†‡]{1,3})$/.test(run.text)
  const notesTop = Math.min(...found.filter(one => one.role === 'footnote' && !isCall(one)).map(({ run }) => run.y - run.size))
  const calls = found.filter(one => isCall(one) && one.run.y < notesTop).map(({ run }) => run)
  return {
    number: page.number, width: page.width, height: page.height, links, rules: page.rules, calls,
    runs: found.filter(({ role }) => role === undefined).map(({ run }) => reachingOver(run, calls)),
    notes: found.filter(one => one.role === 'footnote' && !(isCall(one) && one.run.y < notesTop)).map(({ run }) => run),
  }
}

/** A run with the room of the mark behind it: what follows the mark follows the word. */
function reachingOver(run: Run, calls: readonly Run[]): Run {
  const call = calls.find(one => one.y < run.y && run.y - one.y < run.size && Math.abs(run.rightToLeft ? run.left - one.right : one.left - run.right) <= 0.35 * run.size)
  if (call === undefined) return run
  return run.rightToLeft ? { ...run, left: Math.min(run.left, call.left) } : { ...run, right: Math.max(run.right, call.right) }
}

function spotOf(page: PdfPage, x: number, y: number): string {
  return `page ${page.number}, x ${Math.round(x)}, y ${Math.round(y)}`
}

function runOf({ text, x, y, width, size, font, upright, rightToLeft }: PdfText, start: number): Run {
  const trimmed = text.trim()
  const from = start + text.length - text.trimStart().length
  const spaces = { spaceBefore: from > start, spaceAfter: from + trimmed.length < start + text.length }
  return { from, to: from + trimmed.length, text: trimmed, ...spaces, left: x, right: x + width, y, size, font, upright, rightToLeft }
}

function fieldRun({ text, left, right, top, bottom }: PdfAnnotation, start: number): Run {
  const size = Math.min(11, (bottom - top) * 0.7)
  const y = bottom - top > 2.5 * size ? top + size : bottom - (bottom - top - size) / 2 - 0.2 * size
  return { ...runOf({ text, x: left, y, width: right - left, size, font: '', upright: true, rightToLeft: /^\P{L}*[\u0590-\u08FF]/u.test(text) }, start) }
}
