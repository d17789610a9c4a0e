/**
 * Where records come from: whatever gives bytes or text, piece by piece, read as it is asked for and let go of at the end.
 */
import { insistOnText } from '../issue/index.ts'

/** A piece of a source. */
export type Chunk = string | Uint8Array

/** A web stream, as far as it is read here: the types need no browser's. */
export interface WebSource {
  getReader(): {
    read(): Promise<{ readonly done: boolean, readonly value?: Chunk | undefined }>
    cancel(reason?: unknown): Promise<unknown>
    releaseLock(): void
  }
}

/** Something with a stream of bytes, such as a `Blob`, a `File` or a `Response`'s blob. */
export interface Streamable {
  stream(): WebSource
}

/** An `AbortSignal`, as far as it is listened to. */
export interface StopSignal {
  readonly aborted: boolean
  readonly reason: unknown
  throwIfAborted(): void
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/**
 * What can be read: text or bytes, whole or in pieces. Node's streams, `fs.createReadStream` among them, are async iterables, and so is
 * what a file handle's `readLines` or `createReadStream` gives; web streams and blobs come from `fetch` and from browsers' files.
 */
export type RecordSource = Chunk | Iterable<Chunk> | AsyncIterable<Chunk> | WebSource | Streamable

/** Bytes of a whole document that are looked at in one go. */
const SLICE = 1 << 16

/** Pieces of a source, one after another. */
export interface Chunks {
  /** The next piece; `undefined` at the end. */
  next(): Promise<Chunk | undefined>
  /** Lets go of the source, before its end too. */
  close(): Promise<void>
}

/**
 * The pieces of a source.
 *
 * @param signal  When it aborts, reading stops at once, and `next` rejects with its reason.
 * @throws {TypeError} When it is nothing that can be read.
 */
export function chunksOf(source: RecordSource, signal?: StopSignal): Chunks {
  return signal === undefined ? openOnce(openSource(source)) : abortable(openOnce(openSource(source)), signal)
}

function openSource(source: unknown): Chunks {
  if (typeof source === 'string' || ArrayBuffer.isView(source)) {
    insistOnText(source)
    return iterated(slicesOf(source)[Symbol.iterator]())
  }
  const given = (typeof source === 'object' && source !== null ? source : {}) as { readonly getReader?: unknown, readonly stream?: unknown, readonly [Symbol.asyncIterator]?: unknown, readonly [Symbol.iterator]?: unknown }
  if (typeof given.getReader === 'function') return streamed(source as WebSource)
  if (typeof given[Symbol.asyncIterator] === 'function') return iterated((source as AsyncIterable<Chunk>)[Symbol.asyncIterator]())
  if (typeof given[Symbol.iterator] === 'function') return iterated((source as Iterable<Chunk>)[Symbol.iterator]())
  if (typeof given.stream === 'function') return openSource((source as Streamable).stream())
  throw new TypeError('A source is text, bytes, a stream, a blob or an iterable of bytes')
}

function* slicesOf(whole: Chunk): Generator<Chunk> {
  for (let from = 0; from < whole.length; from += SLICE) {
    yield typeof whole === 'string' ? whole.slice(from, from + SLICE) : whole.subarray(from, from + SLICE)
  }
}

function iterated(iterator: Iterator<Chunk> | AsyncIterator<Chunk>): Chunks {
  return {
    next: async () => {
      const { done, value } = await iterator.next()
      return done === true ? undefined : chunkOf(value)
    },
    close: async () => void await iterator.return?.(),
  }
}

/** A web stream; read by a reader, since not every browser can iterate over one. */
function streamed(stream: WebSource): Chunks {
  const reader = stream.getReader()
  return {
    next: async () => {
      const { done, value } = await reader.read()
      if (!done) return chunkOf(value)
      reader.releaseLock()
      return undefined
    },
    close: async () => {
      await reader.cancel()
      reader.releaseLock()
    },
  }
}

/** Insists that a piece is text or bytes. Web streams of files may give bare buffers. */
function chunkOf(given: unknown): Chunk {
  const piece = Object.prototype.toString.call(given) === '[object ArrayBuffer]' ? new Uint8Array(given as ArrayBuffer) : given
  insistOnText(piece)
  return piece
}

/** Closes a source once, and not at all behind its end. */
function openOnce(chunks: Chunks): Chunks {
  let isOpen = true
  return {
    next: async () => {
      const chunk = isOpen ? await chunks.next() : undefined
      if (chunk === undefined) isOpen = false
      return chunk
    },
    close: async () => {
      if (!isOpen) return
      isOpen = false
      await chunks.close()
    },
  }
}

function abortable(chunks: Chunks, signal: StopSignal): Chunks {
  return {
    next: async () => {
      signal.throwIfAborted()
      let stop = (): void => undefined
      const aborted = new Promise<never>((_, reject) => {
        stop = () => reject(signal.reason)
        signal.addEventListener('abort', stop, { once: true })
      })
      try {
        return await Promise.race([chunks.next(), aborted])
      } finally {
        signal.removeEventListener('abort', stop)
      }
    },
    // A read that is under way holds an iterator's `return` back; nobody has to wait for it after an abort.
    close: async () => {
      const closing = chunks.close()
      if (signal.aborted) closing.catch(() => undefined)
      else await closing
    },
  }
}
