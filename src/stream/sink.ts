/** Where records go to: web streams, Node's streams, and whatever else takes bytes. */

/** Something that takes bytes, one piece after another. It may keep a piece: none is changed once it was given. */
export interface ByteSink {
  /** The next piece is given when what this returns is done. */
  write(bytes: Uint8Array): unknown
  /** Behind the last piece. */
  close?(): unknown
  /** In place of `close`, where the writing was given up. */
  abort?(reason: unknown): unknown
}

/** A writable stream of Node's, as far as it is used here. */
export interface NodeSink {
  write(bytes: Uint8Array, done: (error?: Error | null) => void): boolean
  end(done: (error?: Error | null) => void): unknown
  destroy(error?: Error): unknown
  once(event: string, listener: (...given: never[]) => void): unknown
  on(event: string, listener: (...given: never[]) => void): unknown
  removeListener(event: string, listener: (...given: never[]) => void): unknown
}

/** A web stream, as far as it is written to here. */
export interface WebSink {
  getWriter(): {
    readonly ready: Promise<unknown>
    write(bytes: Uint8Array): Promise<void>
    close(): Promise<void>
    abort(reason?: unknown): Promise<void>
    releaseLock(): void
  }
}

/** What can be written to. */
export type RecordSink = WebSink | NodeSink | ByteSink

/** A sink that says when it is ready for more. */
export interface Outlet {
  write(bytes: Uint8Array): Promise<void>
  close(): Promise<void>
  abort(reason: unknown): Promise<void>
  /** In place of `close`, where the sink belongs to someone else, who goes on with it. */
  letGo(): void
}

/**
 * The way into a sink.
 *
 * @throws {TypeError} When nothing can be written to it.
 */
export function outletOf(sink: RecordSink): Outlet {
  const given = (typeof sink === 'object' && sink !== null ? sink : {}) as { readonly getWriter?: unknown, readonly write?: unknown, readonly once?: unknown, readonly end?: unknown }
  if (typeof given.getWriter === 'function') return webOutlet(sink as WebSink)
  if (typeof given.write !== 'function') throw new TypeError('A sink is a writable stream, or an object with a method "write"')
  return typeof given.once === 'function' && typeof given.end === 'function' ? nodeOutlet(sink as NodeSink) : plainOutlet(sink as ByteSink)
}

function webOutlet(stream: WebSink): Outlet {
  const writer = stream.getWriter()
  return {
    write: async bytes => {
      await writer.ready
      await writer.write(bytes)
    },
    close: () => writer.close(),
    abort: reason => writer.abort(reason),
    letGo: () => writer.releaseLock(),
  }
}

function plainOutlet(sink: ByteSink): Outlet {
  return {
    write: async bytes => void await sink.write(bytes),
    close: async () => void await sink.close?.(),
    abort: async reason => void await sink.abort?.(reason),
    letGo: () => undefined,
  }
}

/** What a stream has taken it tells by its callbacks. One that was destroyed may say so by its callbacks, by an event, or have said so before. */
function nodeOutlet(stream: NodeSink): Outlet {
  let failure: { readonly cause: unknown } | undefined
  let end = (): void => undefined
  const fail = (cause: unknown): void => {
    failure ??= { cause }
    end()
  }
  stream.on('error', fail)
  const closed = (): void => fail(new Error('The stream was closed before all was written'))
  stream.on('close', closed)
  const taken = (take: (done: (error?: Error | null) => void) => unknown): Promise<void> => new Promise((resolve, reject) => {
    const settle = (): void => failure === undefined ? resolve() : reject(failure.cause)
    end = settle
    if (failure !== undefined || take(error => error === undefined || error === null ? settle() : fail(error)) === true) settle()
  })
  return {
    write: bytes => taken(done => stream.write(bytes, done)),
    close: () => taken(done => void stream.end(done)),
    abort: async reason => { stream.destroy(reason instanceof Error ? reason : undefined) },
    letGo: () => {
      stream.removeListener('error', fail)
      stream.removeListener('close', closed)
    },
  }
}
