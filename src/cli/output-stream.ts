/**
 * What the process prints: written at once where it goes into a file or a pipe.
 *
 * Node's own streams take two milliseconds before their first byte. They are used for terminals, for devices, on Windows, and for pipes
 * that somebody else has set not to wait.
 */
import { fstatSync, writeSync } from 'node:fs'

/** Standard output or standard error. */
export class OutputStream {
  readonly #descriptor: 1 | 2
  readonly #onError: (error: NodeJS.ErrnoException) => void
  #isDirect: boolean
  #isBroken = false
  #stream: NodeJS.WriteStream | undefined

  /** @param onError  Told when nothing can be written any more, in a turn of its own. What is printed after that is lost. */
  constructor(descriptor: 1 | 2, onError: (error: NodeJS.ErrnoException) => void) {
    this.#descriptor = descriptor
    this.#onError = onError
    this.#isDirect = process.platform !== 'win32' && isFileOrPipe(descriptor)
  }

  get isTerminal(): boolean {
    return !this.#isDirect && this.#nodes().isTTY === true
  }

  /** Whether all that was printed has gone, so that the process may end. */
  get isWritten(): boolean {
    return !this.#isBroken && (this.#stream === undefined || (this.#stream.writableLength === 0 && this.#stream.errored === null))
  }

  /** @param written  Called when the text has gone. */
  write(text: string, written: () => void = () => {}): void {
    if (!this.#isDirect) this.#nodes().write(text, written)
    else if (!this.#isBroken) this.#writeBytes(Buffer.from(text), written)
  }

  #writeBytes(bytes: Buffer, written: () => void): void {
    let at = 0
    try {
      while (at < bytes.length) at += writeSync(this.#descriptor, bytes, at)
      written()
    } catch (thrown) {
      const error = thrown as NodeJS.ErrnoException
      if (error.code === 'EAGAIN') {
        this.#isDirect = false
        this.#nodes().write(bytes.subarray(at), written)
      } else {
        this.#isBroken = true
        process.nextTick(this.#onError, error)
      }
    }
  }

  #nodes(): NodeJS.WriteStream {
    if (this.#stream === undefined) {
      this.#stream = this.#descriptor === 1 ? process.stdout : process.stderr
      this.#stream.on('error', this.#onError)
    }
    return this.#stream
  }
}

function isFileOrPipe(descriptor: number): boolean {
  const found = fstatSync(descriptor)
  return found.isFile() || found.isFIFO() || found.isSocket()
}
