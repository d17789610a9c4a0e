/** How far the reading of a large file has come. */
import type { Pieces } from './large-file.ts'

/** How far the reading of a file is, in bytes as they lie on the disk. */
export interface ReadProgress {
  readonly bytes: number
  /** Known of files on a disk. */
  readonly of?: number
  readonly records: number
}

/** Counts what is read of a file. */
export class Meter {
  readonly #of: Pick<ReadProgress, 'of'>
  readonly #onProgress: (progress: ReadProgress) => void
  #bytes = 0
  #records = 0

  /** @param size  Bytes of the file, where they are known. */
  constructor(size: number | undefined, onProgress: (progress: ReadProgress) => void) {
    this.#of = size === undefined ? {} : { of: size }
    this.#onProgress = onProgress
  }

  async* metered(pieces: Pieces): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      this.#bytes += piece.length
      this.#onProgress({ bytes: this.#bytes, records: this.#records, ...this.#of })
      yield piece
    }
  }

  readonly record = (): void => { this.#records++ }
}
