/**
 * The round trip on the user's own file: laws 1 to 3, and a certificate or the smallest part that failed.
 *
 * Two witnesses: the canonical forms, which go through our reader and writer, and a tally of names and texts taken before
 * the plan, which does not know either.
 */
import { readDocument, type ReadDocument, type ReadOptions } from '../document/read.ts'
import { canonicalJsonDocument, canonicalXmlDocument, writeJsonDocument, writeXmlDocument } from '../document/write.ts'
import { syntaxOf } from '../document/syntax.ts'
import { digest, type Path, type ValidationIssue } from '../issue/index.ts'
import { parseJson } from '../json/parse.ts'
import type { Plan } from '../plan/index.ts'
import { parseXml } from '../xml/parse.ts'
import { compareTallies, tallyJson, tallyXml, type Comparison } from './tally.ts'

/** One promise, and whether the file keeps it. */
export interface ProvenLaw {
  readonly law: 1 | 2 | 3
  readonly title: string
  readonly holds: boolean
  /** What failed, and where. */
  readonly failure?: string
}

/** What was proven of one file, and the digests to check it by. */
export interface Certificate {
  readonly record: string
  readonly syntax: 'xml' | 'json'
  readonly schemaVersion: string
  /** SHA-256 of the file as given, of its canonical XML and of its canonical JSON, in hexadecimal. */
  readonly digests: { readonly source: string, readonly canonicalXml: string, readonly canonicalJson: string }
  readonly laws: readonly ProvenLaw[]
  readonly tally: Comparison
  /** What stands in the file and is no content. */
  readonly noContent: Readonly<Record<string, number>>
}

/** The answer: a certificate (look at `holds`), or the findings that keep the file from being read. */
export type Proof =
  | { readonly ok: true, readonly holds: boolean, readonly certificate: Certificate }
  | { readonly ok: false, readonly issues: readonly ValidationIssue[] }

/** Bounds on depth and size, as for reading. */
export type ProveOptions = Pick<ReadOptions, 'limits'>

/** Proves a document in the terms of a plan. Throws `ReadError`s. */
export async function proveDocument(plan: Plan, input: string | Uint8Array, options: ProveOptions = {}): Promise<Proof> {
  const result = readDocument(plan, input, options)
  if (!result.ok) return result
  const trip = new RoundTrip(plan, result.value, options)
  const laws = [trip.identity(), trip.bytes(), trip.sameFindings()]
  const tally = compareTallies(...trip.tallies(input))
  const certificate: Certificate = {
    record: result.value.root.local,
    syntax: result.value.syntax,
    schemaVersion: plan.version,
    digests: { source: await digest(input), canonicalXml: await digest(trip.canonicalXml), canonicalJson: await digest(trip.canonicalJson) },
    laws,
    tally,
    noContent: noContentOf(input, options),
  }
  return { ok: true, holds: laws.every(({ holds }) => holds) && tally.differences.length === 0, certificate }
}

class RoundTrip {
  readonly canonicalXml: string
  readonly canonicalJson: string
  readonly #plan: Plan
  readonly #name: string
  readonly #value: object
  readonly #syntax: 'xml' | 'json'
  readonly #options: ProveOptions

  constructor(plan: Plan, { root, value, syntax }: ReadDocument, options: ProveOptions) {
    this.#plan = plan
    this.#options = options
    this.#name = root.local
    this.#value = value
    this.#syntax = syntax
    this.canonicalXml = canonicalXmlDocument(plan, root.local, value)
    this.canonicalJson = canonicalJsonDocument(plan, root.local, value)
  }

  /** Law 1: what is written reads back as the same object. */
  identity(): ProvenLaw {
    const title = 'Written as XML and as JSON, it reads back as the same object'
    const failure = this.#spellings().flatMap(spelling => {
      const back = this.#read(spelling)
      const path = back === undefined ? [] : firstDifference(this.#value, back)
      return path === undefined ? [] : [`differs at /${path.join('/')}`]
    })[0]
    return proven(1, title, failure)
  }

  /** Law 2: XML → object → JSON → object → XML is byte-identical in canonical form, and so the other way. */
  bytes(): ProvenLaw {
    const title = 'XML → JSON → XML and JSON → XML → JSON are byte-identical in canonical form'
    const viaJson = this.#read(this.canonicalJson)
    const viaXml = this.#read(this.canonicalXml)
    const same = viaJson !== undefined && viaXml !== undefined
      && canonicalXmlDocument(this.#plan, this.#name, viaJson) === this.canonicalXml
      && canonicalJsonDocument(this.#plan, this.#name, viaXml) === this.canonicalJson
    return proven(2, title, same ? undefined : 'the canonical forms differ')
  }

  /** Law 3: both syntaxes get the same findings; a valid document has none in either. */
  sameFindings(): ProvenLaw {
    const title = 'It is valid in both syntaxes, with the same findings'
    const failing = this.#spellings().filter(spelling => this.#read(spelling) === undefined)
    return proven(3, title, failing.length === 0 ? undefined : `not valid as ${failing.map(syntaxOf).join(' and ')}`)
  }

  /** The tally of the document as given, and of what came back through the other syntax. */
  tallies(input: string | Uint8Array): [ReturnType<typeof tallyXml>, ReturnType<typeof tallyXml>] {
    const { limits } = this.#options
    if (this.#syntax === 'xml') {
      const back = this.#read(this.canonicalJson) ?? {}
      return [tallyXml(parseXml(input, limits).root), tallyXml(parseXml(writeXmlDocument(this.#plan, this.#name, back, {})).root)]
    }
    const back = this.#read(this.canonicalXml) ?? {}
    return [tallyJson(parseJson(input, limits).root), tallyJson(parseJson(writeJsonDocument(this.#plan, this.#name, back, {})).root)]
  }

  #spellings(): readonly string[] {
    return [writeXmlDocument(this.#plan, this.#name, this.#value, {}), writeJsonDocument(this.#plan, this.#name, this.#value, {}), this.canonicalXml, this.canonicalJson]
  }

  #read(spelling: string): object | undefined {
    const result = readDocument(this.#plan, spelling, this.#options)
    return result.ok && result.issues.length === 0 ? result.value.value : undefined
  }
}

function proven(law: ProvenLaw['law'], title: string, failure: string | undefined): ProvenLaw {
  return { law, title, holds: failure === undefined, ...(failure === undefined ? {} : { failure }) }
}

/** The path of the smallest part in which two objects differ. */
export function firstDifference(one: unknown, other: unknown, path: Path = []): Path | undefined {
  if (Object.is(one, other)) return undefined
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return path
  const members = new Set([...Object.keys(one), ...Object.keys(other)])
  for (const name of members) {
    const deeper = firstDifference(Reflect.get(one, name), Reflect.get(other, name), [...path, name])
    if (deeper !== undefined) return deeper
  }
  return undefined
}

function noContentOf(input: string | Uint8Array, { limits }: ProveOptions): Readonly<Record<string, number>> {
  if (syntaxOf(input) === 'json') return {}
  const { comments, processingInstructions, cdataSections, schemaLocations } = parseXml(input, limits)
  return { comments, processingInstructions, cdataSections, schemaLocations }
}
