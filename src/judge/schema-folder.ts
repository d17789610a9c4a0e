/**
 * Reads a caller's own XSD, and what it imports and includes, from its folder and the folders below. Node only.
 *
 * No other file is opened: a location that leads out of the folder, by `..`, by an absolute path, by a URL or by a
 * symbolic link, is refused.
 */
import { readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { JudgeTrouble } from './judge-trouble.ts'
import { loadLibxml2Wasm } from './libxml2-engine.ts'
import { readFacts } from './libxml2-wasm.ts'
import { type SchemaSet, followReferences } from './schema-set.ts'

/**
 * Collects a schema from disk.
 *
 * @param path  The XSD to start from. May itself be a symbolic link: the folder it is named in counts.
 * @returns The set, with `main` and the names of its files relative to that folder.
 * @throws {JudgeTrouble} When a file is missing, cannot be read, or lies outside the folder.
 */
export async function readSchemaFolder(path: string): Promise<SchemaSet> {
  const main = basename(path)
  const folder = await realFolder(path)
  const engine = await loadLibxml2Wasm()
  const load = (name: string): Promise<Uint8Array | undefined> => (name === main ? readNamed(path) : readInside(folder, name))
  return { main, files: await followReferences(main, load, content => readFacts(engine, content)) }
}

async function realFolder(path: string): Promise<string> {
  try {
    return await realpath(dirname(path))
  } catch (thrown) {
    throw unreadable(path, thrown)
  }
}

async function readNamed(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch (thrown) {
    throw unreadable(path, thrown)
  }
}

/** The content of a file in the folder; `undefined` when there is none. */
async function readInside(folder: string, name: string): Promise<Uint8Array | undefined> {
  try {
    const real = await realpath(join(folder, ...name.split('/')))
    const way = relative(folder, real)
    if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) throw new JudgeTrouble(`The schema file "${name}" is refused: it is a symbolic link that leads out of the folder of the schema.`)
    if (!(await stat(real)).isFile()) throw new JudgeTrouble(`The schema file "${name}" is refused: it is no regular file.`)
    return await readFile(real)
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT' || codeOf(thrown) === 'ENOTDIR') return undefined
    throw codeOf(thrown) === undefined ? thrown : unreadable(name, thrown)
  }
}

function codeOf(thrown: unknown): string | undefined {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined
}

function unreadable(name: string, thrown: unknown): JudgeTrouble {
  return new JudgeTrouble(`The schema file "${name}" cannot be read: ${codeOf(thrown) ?? String(thrown)}.`)
}
