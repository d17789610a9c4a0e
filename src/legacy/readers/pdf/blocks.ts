/** Paragraphs → blocks: every character a piece of the source, joints of lines and gaps between runs pieces that stand for none. */
import type { Block, Fragment, Link, Piece } from '../../blocks.ts'
import type { HyphenJudge } from './hyphens.ts'
import { gapBefore, joinsTight, startOfLine, type Line } from './lines.ts'
import type { PlacedLink, Run } from './nodes.ts'
import type { Paragraph } from './paragraphs.ts'

/** What a block needs to know of its document, and what it finds. */
export interface BlockContext {
  readonly judge: HyphenJudge
  /** By page. */
  readonly links: ReadonlyMap<number, readonly PlacedLink[]>
  readonly notes: ReadonlyMap<Run, readonly Fragment[]>
  /** Level of a heading by its size. */
  levelOf(size: number): number
  readonly found: BlockFindings
}

/** Guesses, each with the words that it is about and the UTF-16 index where it stands. */
export interface BlockFindings {
  readonly hyphensRemoved: { readonly at: number, readonly word: string }[]
  readonly hyphensKept: { readonly at: number, readonly word: string }[]
  readonly addresses: { readonly at: number, readonly word: string }[]
  readonly uncarried: { readonly at: number, readonly character: string }[]
}

// What XML 1.0 cannot carry, tab and line ends aside (production [2] Char).
const UNCARRIED = /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]/g

const LONGEST_ADDRESS = 500
// An address that a line end parted behind one of its marks goes on on the next line.
const OPEN_ADDRESS = /https?:\/\/(?:\S{0,480}[-/_?=&%.])?$/i

/** The block of a paragraph. */
export function blockOf({ lines, kind, start }: Paragraph, context: BlockContext): Block {
  const writer = new PieceWriter(context.found)
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    if (at > 0) writer.joint(lines[at - 1] as Line, line)
    const hyphen = next === undefined ? undefined : context.judge(line.text, next.text)
    line.runs.forEach((run, index) => writer.run(run, line.runs[index - 1], hyphen?.goes === true && index === line.runs.length - 1))
    if (hyphen !== undefined && next !== undefined && !hyphen.proven) report(line, next, hyphen.goes ? context.found.hyphensRemoved : context.found.hyphensKept, hyphen.goes)
    if (hyphen !== undefined) writer.tight = true
  })
  const links = lines.flatMap(line => linksOn(line, context.links.get(line.page) ?? [], writer))
  const notes = lines.flatMap(line => line.runs.flatMap(run => context.notes.get(run) ?? []))
  const first = lines[0]
  const size = first?.size ?? 10
  const text = writer.pieces.map(piece => piece.text).join('')
  return {
    kind, text, pieces: writer.pieces, indent: first === undefined ? 0 : Math.max(0, Math.round((startOfLine(first) - start) / (0.5 * size))),
    ...(kind === 'heading' ? { level: context.levelOf(size) } : {}),
    ...(links.length === 0 ? {} : { links }),
    ...(notes.length === 0 ? {} : { notes }),
  }
}

function report(line: Line, next: Line, into: { readonly at: number, readonly word: string }[], goes: boolean): void {
  const [start, end] = [/\S+$/.exec(line.text.slice(-80))?.[0] ?? '', /^\S+/.exec(next.text.slice(0, 80))?.[0] ?? '']
  into.push({ at: (line.runs.at(-1)?.to ?? 1) - 1, word: goes ? `${start.slice(0, -1)}${end}` : `${start}${end}` })
}

/** Collects pieces, and where in the text each run went. */
class PieceWriter {
  readonly pieces: Piece[] = []
  readonly places = new Map<Run, readonly [start: number, end: number]>()
  /** Whether the next line is joined without a space. */
  tight = false
  readonly #found: BlockFindings
  #length = 0
  /** The end of what was written. */
  #tail = ''

  constructor(found: BlockFindings) {
    this.#found = found
  }

  /** The end of a line. It stands for no character of the source. */
  joint(before: Line, line: Line): void {
    const from = line.runs[0]?.from ?? 0
    const address = OPEN_ADDRESS.exec(this.#tail)?.[0]
    if (address !== undefined && !this.tight) {
      // One that is parted twice is one.
      if (this.#found.addresses.at(-1)?.word === address) this.#found.addresses.pop()
      this.#found.addresses.push({ at: from, word: `${address}${/^\S+/.exec(line.text)?.[0] ?? ''}` })
    }
    const tight = this.tight || joinsTight(before.text, line.text) || address !== undefined
    this.tight = false
    if (!tight) this.#add({ from, to: from, text: ' ', why: 'wrapped-line' })
  }

  run(run: Run, before: Run | undefined, withoutHyphen: boolean): void {
    if (gapBefore(run, before) !== '') this.#add({ from: run.from, to: run.from, text: ' ', why: 'markup-space' })
    const start = this.#length
    const end = withoutHyphen ? run.to - 1 : run.to
    this.#verbatim(run, end)
    if (withoutHyphen) this.#add({ from: end, to: run.to, text: '', why: 'wrapped-line-after-hyphen' })
    this.places.set(run, [start, this.#length])
  }

  #verbatim(run: Run, end: number): void {
    let at = run.from
    for (const { index, 0: character } of run.text.slice(0, end - run.from).matchAll(UNCARRIED)) {
      const here = run.from + index
      if (here > at) this.#add({ from: at, to: here, text: run.text.slice(at - run.from, here - run.from) })
      this.#add({ from: here, to: here + 1, text: '\uFFFD', why: 'not-in-xml' })
      this.#found.uncarried.push({ at: here, character })
      at = here + 1
    }
    if (end > at) this.#add({ from: at, to: end, text: run.text.slice(at - run.from, end - run.from) })
  }

  #add(piece: Piece): void {
    this.pieces.push(piece)
    this.#length += piece.text.length
    this.#tail = `${this.#tail}${piece.text}`.slice(-LONGEST_ADDRESS)
  }
}

/** Links over a line: the words under their boxes. */
function linksOn(line: Line, links: readonly PlacedLink[], writer: PieceWriter): Link[] {
  return links.flatMap(({ box, target }) => {
    const spans = line.runs.flatMap(run => {
      const [start, end] = writer.places.get(run) ?? [0, 0]
      const middle = run.y - 0.3 * run.size
      const share = Math.min(run.right, box.right) - Math.max(run.left, box.left)
      if (middle < box.top || middle > box.bottom || share <= 0.3 * Math.min(run.right - run.left, box.right - box.left)) return []
      return [covered(run, box, start, end)]
    })
    const start = Math.min(...spans.map(span => span[0]))
    const end = Math.max(...spans.map(span => span[1]))
    return spans.length > 0 && end > start ? [{ start, end, target }] : []
  })
}

/** The words of a run that a box covers at least by half, by the share of its width. */
function covered(run: Run, box: PlacedLink['box'], start: number, end: number): readonly [number, number] {
  const width = Math.max(0.1, run.right - run.left)
  const share = (x: number): number => Math.max(0, Math.min(1, (run.rightToLeft ? run.right - x : x - run.left) / width))
  const ends = [share(box.left), share(box.right)].sort((one, other) => one - other)
  const [from, to] = [(ends[0] ?? 0) * run.text.length, (ends[1] ?? 1) * run.text.length]
  const words = [...run.text.matchAll(/\S+/g)].filter(({ index, 0: word }) => Math.min(to, index + word.length) - Math.max(from, index) >= word.length / 2)
  const [first, last] = [words[0], words.at(-1)]
  return first === undefined || last === undefined ? [start, start] : [Math.min(end, start + first.index), Math.min(end, start + last.index + last[0].length)]
}
