/** Fixes in NDJSON: each line is a document, with places that count in the file. */
import { headerOf, linesOf, placeFrom, type NdjsonLine, type Source } from '../document/ndjson-collected.ts'
import type { Fix, Path, ValidationIssue } from '../issue/index.ts'
import { PLAN } from '../plan/index.ts'

type FixesIn = (input: Source, issues: readonly ValidationIssue[]) => readonly ValidationIssue[]

/** Finds lines of a file in rising order, and makes fixes in them. */
export class LineFixes {
  readonly #input: Source
  readonly #lines: Iterator<NdjsonLine>
  readonly #fixesIn: FixesIn
  #current: NdjsonLine | undefined
  #isCollected: boolean | undefined

  constructor(input: Source, fixesIn: FixesIn) {
    this.#input = input
    this.#lines = linesOf(input)
    this.#fixesIn = fixesIn
  }

  /** @param issues  Findings with places in the file; their lines do not lie before those of an earlier call. */
  fixesFor(issues: readonly ValidationIssue[]): readonly ValidationIssue[] {
    const byLine = new Map<number, number[]>()
    for (const [index, { place }] of issues.entries()) {
      if (place === undefined) continue
      const indices = byLine.get(place.line)
      if (indices === undefined) byLine.set(place.line, [index])
      else indices.push(index)
    }
    const fixed = [...issues]
    for (const [line, indices] of [...byLine].toSorted(([a], [b]) => a - b)) {
      const found = this.#lineAt(line)
      if (found === undefined) continue
      const mended = this.#inLine(found, indices.flatMap(index => issues[index] ?? []))
      for (const [at, index] of indices.entries()) fixed[index] = mended[at] ?? fixed[index] as ValidationIssue
    }
    return fixed
  }

  /** The first line with content says whether the lines are parts of one document. */
  #lineAt(line: number): NdjsonLine | undefined {
    while (this.#current === undefined || this.#current.line < line) {
      const { value, done } = this.#lines.next()
      if (done === true) return undefined
      this.#current = value
      if (this.#isCollected === undefined && !this.#current.isBlank) this.#isCollected = headerOf(PLAN, this.#current, {}) !== undefined
    }
    return this.#current.line === line ? this.#current : undefined
  }

  #inLine(line: NdjsonLine, issues: readonly ValidationIssue[]): readonly ValidationIssue[] {
    if (line.isBlank) return issues.map(issue => issue.code === 'ndjson.blank-line' ? { ...issue, fix: this.#withoutLine(line) } : issue)
    const inDocument = issues.map(issue => ({ ...issue, path: this.#pathInLine(issue.path), ...placeInLine(line, issue) }))
    return this.#fixesIn(line.content, inDocument).map(({ fix }, index) => {
      const issue = issues[index] as ValidationIssue
      return fix === undefined ? issue : { ...issue, fix: inFile(line, fix) }
    })
  }

  /** A blank line goes with what ends it; a byte order mark stays. */
  #withoutLine({ line, offset }: NdjsonLine): Fix {
    const input = this.#input
    const mark = offset > 0 ? 0 : typeof input === 'string' ? (input.startsWith('\ufeff') ? 1 : 0) : input[0] === 0xef ? 3 : 0
    const feed = typeof input === 'string' ? input.indexOf('\n', offset) : input.indexOf(0x0a, offset)
    const start = { line, column: 1, offset: offset + mark }
    return { title: 'Remove the blank line', edits: [{ start, end: { line: line + 1, column: 1, offset: feed + 1 }, text: '' }] }
  }

  /** In a file with a header, records stand in its bag. */
  #pathInLine(path: Path): Path {
    return this.#isCollected === true && typeof path[1] === 'number' && PLAN.rootProperties.has(String(path[0]).replace(/Bag$/, '')) ? path.slice(2) : path
  }
}

function placeInLine({ offset }: NdjsonLine, { place }: ValidationIssue): Pick<ValidationIssue, 'place'> {
  return place === undefined ? {} : { place: { ...place, line: 1, offset: place.offset - offset } }
}

function inFile(line: NdjsonLine, { title, edits }: Fix): Fix {
  return { title, edits: edits.map(edit => ({ ...edit, start: placeFrom(line, edit.start), end: placeFrom(line, edit.end) })) }
}
