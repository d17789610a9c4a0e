/**
 * libxml2, compiled to WebAssembly: the judge of XML by XSD that every installation has. Runs in browsers too.
 *
 * The engine is loaded when it is first asked. Schemas are compiled once per `SchemaSet` and freed with it. Documents
 * are judged from the bytes as given; no entity, DTD, XInclude or `xsi:schemaLocation` is followed.
 */
import type { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { DEFAULT_LIMITS } from '../issue/limits.ts'
import type { Opinion, XsdJudge } from './judge.ts'
import { JudgeTrouble, VALID, invalid, isJudgeTrouble, messageOf, notDetermined, sign } from './judge.ts'
import { reasonToGiveUp } from './libxml2-message.ts'
import { type Serving, serve } from './libxml2-provider.ts'
import { type Engine, loadLibxml2Wasm } from './libxml2-engine.ts'
import { type Functions, loadFunctions, validateDocument } from './libxml2-validate.ts'
import { placeFindings } from './place-findings.ts'
import { type SchemaFileFacts, type SchemaSet, followReferences, loadFrom } from './schema-set.ts'

/** The package this was written for; it does not tell its version, and its libxml2 holds no version text. */
const ENGINE = 'libxml2-wasm 0.7.2'

/** An XSD judge that keeps compiled schemas. */
export interface Libxml2WasmJudge extends XsdJudge {
  /** Frees the compiled schema now; otherwise it is freed some time after the set itself is gone. */
  release(schema: SchemaSet): Promise<void>
}

interface Compiled {
  readonly validator: XsdValidator
  /** The main schema document, in which the validator's parts are rooted: freed after it. */
  readonly source: XmlDocument
}

/**
 * Makes a judge.
 *
 * @param load  Loads the engine, once; tests hand in one that fails.
 */
export function createLibxml2WasmJudge(load: () => Promise<Engine> = loadLibxml2Wasm): Libxml2WasmJudge {
  const compiled = new WeakMap<SchemaSet, Promise<Compiled>>()
  const freed = new FinalizationRegistry<Promise<Compiled>>(compiling => void free(compiling))
  let crash: string | undefined

  function compileOnce(engine: Engine, schema: SchemaSet): Promise<Compiled> {
    const known = compiled.get(schema)
    if (known !== undefined) return known
    const compiling = compile(engine, schema)
    compiled.set(schema, compiling)
    compiling.then(() => freed.register(schema, compiling, compiling), () => compiled.delete(schema))
    return compiling
  }

  async function opinion(document: string | Uint8Array, schema: SchemaSet): Promise<Opinion> {
    if (crash !== undefined) return notDetermined(`libxml2-wasm broke earlier and cannot be relied on: ${crash}`)
    if (typeof schema !== 'object' || schema === null) return notDetermined('there is no schema to judge by')
    try {
      const engine = await loaded(load)
      const functions = await loadFunctions()
      const { validator } = await compileOnce(engine, schema)
      return judge(engine, functions, document, validator)
    } catch (thrown) {
      if (isCrash(thrown)) crash = messageOf(thrown)
      throw thrown
    }
  }

  return {
    name: 'libxml2-wasm',
    validate: (document, schema) => sign('libxml2-wasm', () => ENGINE, () => opinion(document, schema)),
    async release(schema) {
      const compiling = compiled.get(schema)
      if (compiling === undefined) return
      compiled.delete(schema)
      freed.unregister(compiling)
      await free(compiling)
    },
  }
}

/** The judge by XSD that needs nothing else installed. */
export const libxml2Wasm: Libxml2WasmJudge = createLibxml2WasmJudge()

async function loaded(load: () => Promise<Engine>): Promise<Engine> {
  try {
    return await load()
  } catch (thrown) {
    throw new JudgeTrouble(`libxml2-wasm cannot be loaded: ${messageOf(thrown)}`)
  }
}

/** A trap or abort inside WebAssembly: the engine's memory is in an unknown state from then on. */
function isCrash(thrown: unknown): boolean {
  return thrown instanceof Error && (thrown.name === 'RuntimeError' || thrown.name === 'RangeError')
}

async function compile(engine: Engine, schema: SchemaSet): Promise<Compiled> {
  const files = await followReferences(schema.main, loadFrom(schema), content => readFacts(engine, content))
  const { used: compiled, unread } = serve(engine, files, main => compileServed(engine, main))
  if (unread.length === 0) return compiled
  dispose(compiled)
  throw new JudgeTrouble(`The schema does not compile as a whole: libxml2 did not read ${unread.map(name => `"${name}"`).join(', ')}. It reads one file for each imported namespace.`)
}

function compileServed(engine: Engine, { url, content }: Serving): Compiled {
  const source = engine.XmlDocument.fromBuffer(content, { url, option: parseOptions(engine) })
  try {
    return { validator: engine.XsdValidator.fromDoc(source), source }
  } catch (thrown) {
    source.dispose()
    if (isCrash(thrown) || isJudgeTrouble(thrown)) throw thrown
    throw new JudgeTrouble(`The schema does not compile: ${messageOf(thrown)}`)
  }
}

async function free(compiling: Promise<Compiled>): Promise<void> {
  dispose(await compiling)
}

function dispose({ validator, source }: Compiled): void {
  validator.dispose()
  source.dispose()
}

/** What a schema file refers to, by libxml2's own parser. */
export function readFacts(engine: Engine, content: Uint8Array): SchemaFileFacts {
  const document = engine.XmlDocument.fromBuffer(content, { option: parseOptions(engine) })
  try {
    const locations = document.find('/xsd:schema/xsd:import/@schemaLocation | /xsd:schema/xsd:include/@schemaLocation | /xsd:schema/xsd:redefine/@schemaLocation', { xsd: 'http://www.w3.org/2001/XMLSchema' })
    return {
      locations: locations.map(location => location.content),
      hasDoctype: document.dtd !== null,
      hasBase: document.get('/*/@xml:base | /*/*/@xml:base', { xml: 'http://www.w3.org/XML/1998/namespace' }) !== null,
    }
  } finally {
    document.dispose()
  }
}

function judge(engine: Engine, functions: Functions, document: string | Uint8Array, validator: XsdValidator): Opinion {
  const parsed = parse(engine, document)
  if ('verdict' in parsed) return parsed
  try {
    if (parsed.dtd !== null) return notDetermined('The document has a DOCTYPE, which is refused: entities and external files are not read.')
    const { status, errors, omitted } = validateDocument(functions, validator, parsed)
    if (status === 0) return VALID
    return gaveUp(errors) ?? (status < 0 ? notDetermined('libxml2 broke on this document.') : invalid(placeFindings(document, errors), omitted))
  } finally {
    parsed.dispose()
  }
}

/** The parsed document, which the caller disposes of; or the opinion that it cannot be parsed. */
export function parse(engine: Engine, document: string | Uint8Array): XmlDocument | Opinion {
  if (document.length === 0) return invalid([{ message: 'The document is empty' }])
  // Beyond that the engine's allocation may fail, which its JavaScript side does not notice.
  if (document.length > DEFAULT_LIMITS.size) return notDetermined(`The document is longer than ${DEFAULT_LIMITS.size} ${typeof document === 'string' ? 'characters' : 'bytes'}, more than libxml2 is given.`)
  const lone = typeof document === 'string' ? document.search(/\p{Surrogate}/u) : -1
  if (lone !== -1) return invalid([{ message: `The text holds half a surrogate pair at UTF-16 index ${lone}, which XML cannot carry` }])
  try {
    const option = parseOptions(engine)
    return typeof document === 'string'
      ? engine.XmlDocument.fromBuffer(new TextEncoder().encode(document), { option, encoding: 'utf-8' })
      : engine.XmlDocument.fromBuffer(document, { option })
  } catch (thrown) {
    if (!(thrown instanceof engine.XmlLibError)) throw thrown
    const errors = thrown.details.filter(detail => detail.level > 1)
    return gaveUp(errors) ?? invalid(errors.map(({ message, line }) => ({ message: message.trim(), ...(line > 0 ? { line } : {}) })))
  }
}

/** No opinion when the engine hit a limit, ran out of memory, or named no error at all. */
function gaveUp(errors: readonly { readonly message: string }[]): Opinion | undefined {
  if (errors.length === 0) return notDetermined('libxml2 gave no reason.')
  for (const { message } of errors) {
    const reason = reasonToGiveUp(message)
    if (reason !== undefined) return notDetermined(reason)
  }
  return undefined
}

/** No network, nothing external, no catalog; lines beyond 65,535; ids are the schema's business. */
function parseOptions({ ParseOption }: Engine): number {
  return ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_NO_SYS_CATALOG | ParseOption.XML_PARSE_BIG_LINES | ParseOption.XML_PARSE_SKIP_IDS
}
