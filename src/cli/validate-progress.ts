/** How far a long run has come: one line that is written over, on a terminal alone. */
import type { World } from './command.ts'
import type { ReadProgress } from './metered.ts'

/** Milliseconds before the line is shown, and between two of its states. */
const PATIENCE = 500
const PAUSE = 100

const ERASED = '\r\u001B[K'

/** Counts files and records. What is printed meanwhile goes through `aside`, so that the line does not stand in it. */
export class Progress {
  readonly #world: Pick<World, 'err' | 'talksToTerminal'>
  readonly #files: number
  readonly #now: () => number
  readonly #start: number
  readonly #word: string
  #shownAt: number
  #isShown = false
  #done = 0
  #documents = 0
  #reading = ''

  /**
   * @param now  A clock in milliseconds; not looked at where nothing is shown.
   * @param word  What is done to the files.
   */
  constructor(world: Pick<World, 'err' | 'talksToTerminal'>, files: number, now: () => number = () => performance.now(), word = 'judged') {
    this.#word = word
    this.#world = world
    this.#files = files
    this.#now = now
    this.#start = world.talksToTerminal ? now() : 0
    this.#shownAt = Number.NEGATIVE_INFINITY
  }

  /** A document has been judged. */
  document(): void {
    this.#documents++
    this.#show()
  }

  /** A large file is being read: bytes of it, and records so far. */
  reading({ bytes, of, records }: ReadProgress): void {
    if (!this.#world.talksToTerminal) return
    this.#reading = `; ${megabytes(bytes)}${of === undefined ? '' : ` of ${megabytes(of)}`} MB read, ${records} records`
    this.#show()
  }

  /** All documents of a file have been judged. */
  file(): void {
    this.#done++
    this.#reading = ''
    this.#show()
  }

  /** Takes the line away while something else is printed, or for good. */
  aside(): void {
    if (!this.#isShown) return
    this.#world.err(ERASED)
    this.#isShown = false
    this.#shownAt = Number.NEGATIVE_INFINITY
  }

  #show(): void {
    if (!this.#world.talksToTerminal) return
    const now = this.#now()
    if (now - this.#start < PATIENCE || now - this.#shownAt < PAUSE) return
    this.#shownAt = now
    this.#isShown = true
    this.#world.err(`${ERASED}${this.#done} of ${this.#files} files ${this.#word}, ${this.#documents} documents${this.#reading}`)
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1)
}
