/**
 * libxmljs2, libxml2 as a native add-on: a judge of XML by XSD for those who have it installed.
 *
 * It is an optional peer: out of maintenance, with an older libxml2 (2.9.9), and so a second witness rather than the
 * first choice. It reads imports from disk; so the set is written to a temporary folder for the time of one verdict,
 * after its references have been followed by our own rules. Each verdict compiles the schema anew. Node only.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DEFAULT_LIMITS } from '../issue/limits.ts'
import type { Opinion, XsdJudge } from './judge.ts'
import { JudgeTrouble, VALID, invalid, messageOf, notDetermined, sign } from './judge.ts'
import { reasonToGiveUp } from './libxml2-message.ts'
import { findingAt } from './place-findings.ts'
import { type SchemaFileFacts, type SchemaSet, followReferences, loadFrom } from './schema-set.ts'

/** What is used of the module. */
export interface Libxmljs2 {
  readonly version: string
  readonly libxml_version: string
  parseXml(source: string | Uint8Array, options: ParserOptions): Libxmljs2Document
}

interface ParserOptions {
  readonly nonet: true
  readonly big_lines: true
  readonly baseUrl?: string
}

interface Libxmljs2Document {
  /** What parsing found, warnings included. */
  readonly errors: readonly unknown[]
  /** What the last `validate` found, warnings on the schema included. */
  readonly validationErrors: readonly unknown[]
  validate(schema: Libxmljs2Document): boolean
  find(xpath: string, namespaces: Readonly<Record<string, string>>): readonly { value(): string }[]
  getDtd(): object | null
}

/** An error as libxmljs2 hands it on: libxml2's own fields. */
interface Libxml2Error {
  readonly message: string
  /** 1 warning, 2 error, 3 fatal. */
  readonly level: number
  readonly line?: number
}

const PARSER_OPTIONS: ParserOptions = { nonet: true, big_lines: true }

/**
 * Makes a judge.
 *
 * @param load  Loads the engine; by default from where `ipo-reports` is installed.
 */
export function createLibxmljs2Judge(load: () => Promise<unknown> = loadLibxmljs2): XsdJudge {
  let engineName = 'libxmljs2'
  return {
    name: 'libxmljs2',
    validate: (document, schema) =>
      sign('libxmljs2', () => engineName, async () => {
        const engine = await loaded(load)
        engineName = `libxmljs2 ${engine.version} (libxml2 ${engine.libxml_version})`
        return judge(engine, document, schema)
      }),
  }
}

/** The judge by XSD for which the optional peer is needed. */
export const libxmljs2: XsdJudge = createLibxmljs2Judge()

function loadLibxmljs2(): Promise<unknown> {
  const peer: string = 'libxmljs2' // a variable, so that no bundler and no type checker asks for what need not be there
  return import(peer)
}

async function loaded(load: () => Promise<unknown>): Promise<Libxmljs2> {
  let module: unknown
  try {
    module = await load()
  } catch (thrown) {
    const missing = thrown instanceof Error && 'code' in thrown && (thrown.code === 'ERR_MODULE_NOT_FOUND' || thrown.code === 'MODULE_NOT_FOUND')
    throw new JudgeTrouble(missing ? 'libxmljs2 is not installed; "npm install libxmljs2" adds it, or use the judge libxml2-wasm.' : `libxmljs2 cannot be loaded: ${messageOf(thrown)}`)
  }
  // A CommonJS module: some loaders give its exports, some put them under "default".
  const engine = hasParser(module) ? module : (module as { default?: unknown }).default
  if (!hasParser(engine)) throw new JudgeTrouble('What is installed as libxmljs2 has no parseXml.')
  return engine
}

function hasParser(module: unknown): module is Libxmljs2 {
  return typeof module === 'object' && module !== null && 'parseXml' in module && typeof module.parseXml === 'function'
}

async function judge(engine: Libxmljs2, document: string | Uint8Array, schema: SchemaSet): Promise<Opinion> {
  const files = await followReferences(schema.main, loadFrom(schema), content => readFacts(engine, content))
  const folder = await mkdtemp(join(tmpdir(), 'ipo-reports-schema-'))
  try {
    const main = await writeFiles(folder, files)
    return judgeByFile(engine, document, main)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Writes the files of a schema; returns the main one's content and address. */
async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<{ readonly content: Uint8Array; readonly url: string }> {
  await Promise.all(
    [...files].map(async ([name, content]) => {
      const path = join(folder, name)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, content, { flag: 'wx' })
    }),
  )
  const [main] = files
  if (main === undefined) throw new JudgeTrouble('The schema set has no files.')
  return { content: main[1], url: pathToFileURL(join(folder, main[0])).href }
}

function judgeByFile(engine: Libxmljs2, document: string | Uint8Array, main: { readonly content: Uint8Array; readonly url: string }): Opinion {
  if (document.length === 0) return invalid([{ message: 'The document is empty' }])
  if (document.length > DEFAULT_LIMITS.size) return notDetermined(`The document is longer than ${DEFAULT_LIMITS.size} bytes, more than libxml2 is given.`)
  const parsed = parse(engine, document)
  if ('verdict' in parsed) return parsed
  const accepted = accepts(engine, parsed, engine.parseXml(buffer(main.content), { ...PARSER_OPTIONS, baseUrl: main.url }))
  const said = parsed.validationErrors.filter(isLibxml2Error)
  const skipped = said.find(error => error.level === 1)
  if (skipped !== undefined) return notDetermined(`The schema does not compile as a whole: ${skipped.message.trim()}`)
  return accepted ? VALID : opinionOf(said)
}

/** The parsed document, or the opinion that it cannot be parsed. */
function parse(engine: Libxmljs2, document: string | Uint8Array): Libxmljs2Document | Opinion {
  if (typeof document === 'string' && /\p{Surrogate}/u.test(document)) return invalid([{ message: 'The text holds half a surrogate pair, which XML cannot carry' }])
  try {
    const parsed = engine.parseXml(typeof document === 'string' ? document : buffer(document), PARSER_OPTIONS)
    if (parsed.getDtd() !== null) return notDetermined('The document has a DOCTYPE, which is refused: entities and external files are not read.')
    // Undeclared prefixes are errors that do not keep libxmljs2 from returning a document; errors on ids are the schema's business.
    const errors = parsed.errors.filter(isLibxml2Error).filter(error => error.level > 1 && !/^(?:xml:id|ID) /.test(error.message))
    return errors.length === 0 ? parsed : opinionOf(errors)
  } catch (thrown) {
    if (isLibxml2Error(thrown)) return opinionOf([thrown])
    throw thrown
  }
}

/** A `Buffer` over the same bytes: for any other kind of bytes libxmljs2 would take their text form. */
function buffer(bytes: Uint8Array): Uint8Array {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function accepts(engine: Libxmljs2, document: Libxmljs2Document, schema: Libxmljs2Document): boolean {
  try {
    return document.validate(schema)
  } catch (thrown) {
    // After this failure libxml2 keeps a pointer to a list that is gone, and writes its next error there; parsing anything resets it.
    engine.parseXml('<reset/>', PARSER_OPTIONS)
    throw new JudgeTrouble(`The schema does not compile: ${messageOf(thrown)}`)
  }
}

function opinionOf(errors: readonly Libxml2Error[]): Opinion {
  for (const { message } of errors) {
    const reason = reasonToGiveUp(message)
    if (reason !== undefined) return notDetermined(reason)
  }
  if (errors.length === 0) return notDetermined('libxml2 gave no reason.')
  return invalid(errors.map(({ message, line = 0 }) => findingAt(message, line)))
}

function isLibxml2Error(thrown: unknown): thrown is Libxml2Error {
  return thrown instanceof Error && 'level' in thrown && typeof thrown.level === 'number'
}

/** What a schema file refers to, by libxmljs2's own parser. */
function readFacts(engine: Libxmljs2, content: Uint8Array): SchemaFileFacts {
  const document = engine.parseXml(buffer(content), PARSER_OPTIONS)
  const find = (xpath: string): readonly { value(): string }[] => document.find(xpath, { xsd: 'http://www.w3.org/2001/XMLSchema' })
  return {
    locations: find('/xsd:schema/xsd:import/@schemaLocation | /xsd:schema/xsd:include/@schemaLocation | /xsd:schema/xsd:redefine/@schemaLocation').map(location => location.value()),
    hasDoctype: document.getDtd() !== null,
    hasBase: find('/*/@xml:base | /*/*/@xml:base').length > 0,
  }
}
