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
  write(bytes: Uint8Array): boolean
  end(): unknown
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
  }
}

/** What can be written to. */
export type RecordSink = WebSink | NodeSink | ByteSink

/** A sink that says when it is ready for more. */
export interface Outlet {
  write(bytes: Uint8Array): Promise<void>
  close(): Promise<void>
  abort(reason: unknown): Promise<void>
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
  }
}

function plainOutlet(sink: ByteSink): Outlet {
  return {
    write: async bytes => void await sink.write(bytes),
    close: async () => void await sink.close?.(),
    abort: async reason => void await sink.abort?.(reason),
  }
}

function nodeOutlet(stream: NodeSink): Outlet {
  let failure: { readonly cause: unknown } | undefined
  stream.on('error', (cause: unknown) => { failure ??= { cause } })
  const insist = (): void => { if (failure !== undefined) throw failure.cause }
  const happened = (event: string): Promise<void> => new Promise(resolve => {
    const done = (): void => {
      for (const one of [event, 'error', 'close']) stream.removeListener(one, done)
      resolve()
    }
    for (const one of [event, 'error', 'close']) stream.once(one, done)
  })
  return {
    write: async bytes => {
      insist()
      if (!stream.write(bytes)) await happened('drain')
      insist()
    },
    close: async () => {
      insist()
      const finished = happened('finish')
      stream.end()
      await finished
      insist()
    },
    abort: async reason => { stream.destroy(reason instanceof Error ? reason : undefined) },
  }
}
