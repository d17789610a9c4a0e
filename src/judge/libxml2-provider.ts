/**
 * Hands schema files to libxml2 from memory.
 *
 * libxml2's input callbacks are global to the engine, and there is room for fifteen. So one is registered, once; it
 * answers only while a schema is being compiled (which is synchronous), and only for names under that schema's own
 * base, which no other schema shares.
 */
import { JudgeTrouble } from './judge-trouble.ts'
import type { Engine } from './libxml2-engine.ts'

/** The main file of a schema that is being served. */
export interface Serving {
  /** Its address, from which libxml2 resolves locations. */
  readonly url: string
  readonly content: Uint8Array
}

interface Served {
  readonly base: string
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly opened: Set<string>
}

const SCHEME = 'ipo-reports-schema-set://'

let served: Served | undefined
let sets = 0
const registered = new WeakSet<Engine>()

/**
 * Serves files to libxml2 while `use` runs.
 *
 * @param files  All files of one schema by normalised name, the main one first.
 * @returns What `use` returns, and the names of the files that libxml2 did not read.
 * @throws {JudgeTrouble} When the engine has no room for another input provider.
 */
export function serve<Used>(engine: Engine, files: ReadonlyMap<string, Uint8Array>, use: (main: Serving) => Used): { readonly used: Used; readonly unread: readonly string[] } {
  const [first] = files
  if (first === undefined) throw new JudgeTrouble('The schema set has no files.')
  const [name, content] = first
  register(engine)
  const base = `${SCHEME}${++sets}/`
  const opened = new Set([name])
  served = { base, files, opened }
  try {
    const used = use({ url: base + name.split('/').map(encodeURIComponent).join('/'), content })
    return { used, unread: [...files.keys()].filter(file => !opened.has(file)) }
  } finally {
    served = undefined
  }
}

function register(engine: Engine): void {
  if (registered.has(engine)) return
  const accepted = engine.xmlRegisterInputProvider({
    match: url => nameOf(url) !== undefined,
    open: url => open(engine, url),
    read: (descriptor, buffer) => engine.readBuffer(descriptor, buffer),
    close: descriptor => {
      engine.closeBuffer(descriptor)
      return true
    },
  })
  if (!accepted) throw new JudgeTrouble('libxml2 has no room for another input provider; others in this process have taken them all.')
  registered.add(engine)
}

function open(engine: Engine, url: string): number | undefined {
  const name = nameOf(url)
  const content = name === undefined ? undefined : served?.files.get(name)
  if (name === undefined || content === undefined) return undefined
  served?.opened.add(name)
  return engine.openBuffer(content)
}

/** The file of the schema being compiled that an address means. Throws nothing: it is called from WebAssembly. */
function nameOf(url: string): string | undefined {
  if (served === undefined || !url.startsWith(served.base)) return undefined
  try {
    const name = decodeURIComponent(url.slice(served.base.length))
    return served.files.has(name) ? name : undefined
  } catch {
    return undefined
  }
}
