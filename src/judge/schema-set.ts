/**
 * A schema in several files, held in memory, and the rules by which one file may refer to another.
 *
 * Locations are relative and stay inside the set: nothing is fetched, no file outside is opened. libxml2 passes over
 * an import that it cannot load with a warning, and then calls documents valid that it has not checked; so the
 * references are followed here first, and one that leads nowhere means that there is no schema.
 */
import { JudgeTrouble, messageOf } from './judge-trouble.ts'

/** An XSD and all that it imports and includes. Not to be changed once a judge has seen it: judges keep it compiled. */
export interface SchemaSet {
  /** Name of the file to start from; a key of `files`. */
  readonly main: string
  /** Contents by name, relative to the folder of the set, with `/` between folders. */
  readonly files: ReadonlyMap<string, string | Uint8Array>
}

/** What one schema file says about others, as read by an engine's own parser. */
export interface SchemaFileFacts {
  /** `schemaLocation` of every `import`, `include` and `redefine`, in document order. */
  readonly locations: readonly string[]
  readonly hasDoctype: boolean
  /** Whether `xml:base` moves the place from which locations are resolved. */
  readonly hasBase: boolean
}

/** Reads the facts from one file; throws when it is not well-formed. */
export type ReadSchemaFile = (content: Uint8Array) => SchemaFileFacts

/** Where the files come from: `undefined` for one that is not there; throws `JudgeTrouble` for one that is not allowed. */
export type LoadSchemaFile = (name: string) => Promise<Uint8Array | undefined>

/**
 * Follows all references from the main file on.
 *
 * @returns The files that belong to the schema, by normalised name; the main one first.
 * @throws {JudgeTrouble} When a file is missing, not well-formed, has a DOCTYPE, or refers to something outside.
 */
export async function followReferences(main: string, load: LoadSchemaFile, read: ReadSchemaFile): Promise<ReadonlyMap<string, Uint8Array>> {
  const reached = new Map<string, Uint8Array>()
  await follow([{ name: normaliseName(main) }], reached, load, read)
  return reached
}

interface Reference {
  readonly name: string
  /** The file that refers to it; none for the main file. */
  readonly from?: string
}

async function follow(references: readonly Reference[], reached: Map<string, Uint8Array>, load: LoadSchemaFile, read: ReadSchemaFile): Promise<void> {
  const fresh = [...new Map(references.map(reference => [reference.name, reference])).values()].filter(({ name }) => !reached.has(name))
  if (fresh.length === 0) return
  const contents = await Promise.all(fresh.map(({ name }) => load(name)))
  const further = fresh.flatMap(({ name, from }, index) => {
    const content = contents[index]
    if (content === undefined) throw new JudgeTrouble(`The schema file "${name}"${from === undefined ? '' : `, which "${from}" refers to,`} is missing from the schema set.`)
    reached.set(name, content)
    return locationsIn(name, content, read).map(location => ({ name: resolveLocation(name, location), from: name }))
  })
  await follow(further, reached, load, read)
}

function locationsIn(name: string, content: Uint8Array, read: ReadSchemaFile): readonly string[] {
  let facts: SchemaFileFacts
  try {
    facts = read(content)
  } catch (thrown) {
    throw new JudgeTrouble(`The schema file "${name}" cannot be read: ${messageOf(thrown)}`)
  }
  if (facts.hasDoctype) throw new JudgeTrouble(`The schema file "${name}" has a DOCTYPE, which is refused: entities and external files are not read.`)
  if (facts.hasBase) throw new JudgeTrouble(`The schema file "${name}" has xml:base, which is refused: locations are relative to the file that holds them.`)
  return facts.locations
}

/** A loader over the files of a set. */
export function loadFrom(set: SchemaSet): LoadSchemaFile {
  const byName = new Map([...set.files].map(([name, content]) => [normaliseName(name), content]))
  return async name => {
    const content = byName.get(name)
    return content === undefined ? undefined : bytesOf(content)
  }
}

/** UTF-8 for a text, without what its XML declaration says about an encoding; bytes as they are. */
function bytesOf(content: string | Uint8Array): Uint8Array {
  if (typeof content !== 'string') return content
  return new TextEncoder().encode(content.replace(/^(\uFEFF?<\?xml[^>]*?)\s+encoding\s*=\s*(?:"[^"]*"|'[^']*')/, '$1'))
}

/**
 * The name of the file that a `schemaLocation` means.
 *
 * @param from      Name of the file that holds the location.
 * @param location  A relative reference as in RFC 3986; percent-encoded where needed.
 * @throws {JudgeTrouble} When it has a scheme, is absolute, leads outside the set, or is no URI reference.
 */
export function resolveLocation(from: string, location: string): string {
  const reference = location.trim()
  const refuse = (why: string): never => {
    throw new JudgeTrouble(`The schema file "${from}" refers to "${reference}", which is refused: ${why}.`)
  }
  if (reference === '') return refuse('the location is empty')
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(reference)) return refuse('only files of the schema set are read, nothing is fetched')
  if (reference.startsWith('/') || reference.startsWith('\\')) return refuse('the location is absolute')
  if (!/^(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})+$/.test(reference)) return refuse('it is not a relative URI; write spaces and other special characters percent-encoded, and "/" between folders')
  const steps = from.split('/').slice(0, -1)
  for (const segment of reference.split('/')) {
    const step = decodeSegment(segment) ?? refuse('it holds an encoded slash or is not UTF-8')
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return refuse('it leads outside the folder of the schema set')
  }
  return steps.join('/')
}

function decodeSegment(segment: string): string | undefined {
  try {
    const decoded = decodeURIComponent(segment)
    return /[/\\\0]/.test(decoded) ? undefined : decoded
  } catch {
    return undefined
  }
}

/** A file name without `.` and empty steps. Names are no URIs: nothing is decoded. */
function normaliseName(name: string): string {
  const steps = name.split('/').filter(step => step !== '' && step !== '.')
  if (name.startsWith('/') || name.includes('\\') || steps.length === 0 || steps.includes('..')) throw new JudgeTrouble(`"${name}" is no name for a schema file: it must be relative to the schema set and stay inside.`)
  return steps.join('/')
}
