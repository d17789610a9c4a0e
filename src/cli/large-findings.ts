/** What is found in a document whose bytes pass by, with the spots that it is shown at. */
import { MOST_FINDINGS } from '../binding/index.ts'
import type { Verdict } from '../document/read.ts'
import { copied, encodingOf, formIssue, type Encoding, type Place, type ValidationIssue } from '../issue/index.ts'
import { validate } from '../verdict/validate.ts'
import type { Pieces } from './large-file.ts'
import { bytesOfFile, PassingBytes, spotsOf, type BytesAgain, type Spot, type Spots } from './large-lines.ts'

/** A document in pieces. */
export interface WatchedInput {
  readonly pieces: Pieces
  /** Where the same bytes can be read again. */
  readonly path?: string | undefined
}

/** The findings on a document: as many as are kept of a small one too; what comes behind is counted. */
export class Kept {
  readonly #source: Watched
  readonly #issues: ValidationIssue[] = []
  readonly #spots = new Map<number, Spot>()
  #heldBack = 0
  /** Nothing was added yet, not even a part without findings. */
  isFresh = true

  constructor(source: Watched) {
    this.#source = source
  }

  add(issues: readonly ValidationIssue[]): void {
    this.isFresh = false
    const room = MOST_FINDINGS - this.#issues.length
    const kept = issues.length <= room ? issues : issues.slice(0, room)
    this.#heldBack += issues.length - kept.length
    for (const issue of kept) this.#issues.push(issue)
    if (kept.length > 0) for (const [offset, spot] of this.#source.spotsOf(kept).byOffset) this.#spots.set(offset, spot)
  }

  get spots(): Spots {
    return { encoding: this.#source.encoding, byOffset: this.#spots }
  }

  /** In the order of the source; what has no place comes last. */
  issues(): readonly ValidationIssue[] {
    const offset = ({ place }: ValidationIssue): number => place?.offset ?? Infinity
    const kept = this.#issues.toSorted((a, b) => (offset(a) === offset(b) ? 0 : offset(a) - offset(b)))
    if (this.#heldBack === 0) return kept
    return [...kept, formIssue('findings.held-back', { severity: 'information', values: { count: String(this.#heldBack), limit: String(MOST_FINDINGS) } })]
  }
}

/** Bytes by which is told what a file is that is neither XML nor JSON. */
const HEAD = 1_000

/** The pieces of a document, watched for what findings are shown with. */
export class Watched {
  readonly #input: WatchedInput
  readonly #bytes: BytesAgain
  readonly #passing: PassingBytes | undefined
  #head: Uint8Array = new Uint8Array()
  encoding: Encoding = 'utf-8'

  constructor(input: WatchedInput) {
    this.#input = input
    this.#passing = input.path === undefined ? new PassingBytes() : undefined
    this.#bytes = this.#passing ?? bytesOfFile(input.path ?? '')
  }

  async* pieces(): AsyncGenerator<Uint8Array> {
    for await (const piece of this.#input.pieces) {
      if (this.#head.length === 0) {
        this.encoding = encodingOf(piece)
        this.#head = copied(piece.subarray(0, HEAD))
      }
      this.#passing?.passes(piece)
      yield piece
    }
  }

  /** Only findings from here on have still to be shown. */
  letGo({ offset }: Place): void {
    this.#bytes.letGo(offset)
  }

  spotsOf(issues: readonly ValidationIssue[]): Spots {
    return { encoding: this.encoding, byOffset: spotsOf(issues, this.#bytes, this.encoding) }
  }

  close(): void {
    this.#bytes.close()
  }

  /** Of a text that is neither XML nor JSON that much is said, not what is wrong with it as JSON. */
  async saidOfKind(verdict: Verdict, issues: readonly ValidationIssue[]): Promise<readonly ValidationIssue[]> {
    if (verdict !== 'unreadable') return issues
    const { issues: said } = await validate(this.#head, { judges: ['own'] })
    return said[0]?.code === 'file.kind' ? said : issues
  }
}
