/**
 * The round trip on the user's own file: laws 1 to 3, and a certificate or the smallest part that failed.
 *
 * Two witnesses: the canonical forms, which go through our reader and writer, and a tally of names and texts taken before
 * the plan, which does not know either.
 */
import { readDocument, type ReadDocument, type ReadOptions } from '../document/read.ts'
import { canonicalJsonDocument, canonicalXmlDocument, writeJsonDocument, writeXmlDocument } from '../document/write.ts'
import { syntaxOf } from '../document/syntax.ts'
import { digest, pointer, type Path, type Result, type ValidationIssue } from '../issue/index.ts'
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

/** One spelling of the document, by its syntax, and what it reads back as. */
interface Trip {
  readonly syntax: string
  readonly back: Result<ReadDocument>
}

function valueOf({ back }: Trip): object {
  return back.ok ? back.value.value : {}
}

class RoundTrip {
  readonly canonicalXml: string
  readonly canonicalJson: string
  readonly #plan: Plan
  readonly #name: string
  readonly #value: object
  readonly #syntax: 'xml' | 'json'
  readonly #options: ProveOptions
  /** Readable XML and JSON, canonical XML and JSON; each with what it reads back as. */
  readonly #trips: readonly [Trip, Trip, Trip, Trip]

  constructor(plan: Plan, { root, value, syntax }: ReadDocument, options: ProveOptions) {
    this.#plan = plan
    this.#options = options
    this.#name = root.local
    this.#value = value
    this.#syntax = syntax
    this.canonicalXml = canonicalXmlDocument(plan, root.local, value)
    this.canonicalJson = canonicalJsonDocument(plan, root.local, value)
    const trip = (spelling: string): Trip => ({ syntax: syntaxOf(spelling).toUpperCase(), back: readDocument(plan, spelling, options) })
    this.#trips = [
      trip(writeXmlDocument(plan, root.local, value, {})), trip(writeJsonDocument(plan, root.local, value, {})), trip(this.canonicalXml), trip(this.canonicalJson),
    ]
  }

  /** Law 1: what is written reads back as the same object. */
  identity(): ProvenLaw {
    const title = 'Written as XML and as JSON, it reads back as the same object'
    return proven(1, title, this.#trips.map(trip => this.#failure(trip)).find(failure => failure !== undefined))
  }

  /** Law 2: XML → object → JSON → object → XML is byte-identical in canonical form, and so the other way. */
  bytes(): ProvenLaw {
    const title = 'XML → JSON → XML and JSON → XML → JSON are byte-identical in canonical form'
    const [, , viaXml, viaJson] = this.#trips
    const failure = this.#failure(viaJson) ?? this.#failure(viaXml)
    if (failure !== undefined || !viaJson.back.ok || !viaXml.back.ok) return proven(2, title, failure)
    const same = canonicalXmlDocument(this.#plan, this.#name, viaJson.back.value.value) === this.canonicalXml
      && canonicalJsonDocument(this.#plan, this.#name, viaXml.back.value.value) === this.canonicalJson
    return proven(2, title, same ? undefined : 'the same object has two canonical forms')
  }

  /** Law 3: both syntaxes get the same findings; a valid document has none in either. */
  sameFindings(): ProvenLaw {
    const title = 'It is valid in both syntaxes, with the same findings'
    const [first] = this.#trips.flatMap(({ syntax, back }) => back.issues.map(issue => ({ issue, syntax })))
    return proven(3, title, first === undefined ? undefined : `as ${first.syntax}: ${first.issue.code} at ${pointer(first.issue.path)}: ${first.issue.message}`)
  }

  /** The tally of the document as given, and of what came back through the other syntax. */
  tallies(input: string | Uint8Array): [ReturnType<typeof tallyXml>, ReturnType<typeof tallyXml>] {
    const { limits } = this.#options
    const [, , viaXml, viaJson] = this.#trips
    if (this.#syntax === 'xml') {
      const back = valueOf(viaJson)
      return [tallyXml(parseXml(input, limits).root), tallyXml(parseXml(writeXmlDocument(this.#plan, this.#name, back, {})).root)]
    }
    const back = valueOf(viaXml)
    return [tallyJson(parseJson(input, limits).root), tallyJson(parseJson(writeJsonDocument(this.#plan, this.#name, back, {})).root)]
  }

  /** What keeps a spelling from reading back as the same object: the smallest part that differs, or the first finding. */
  #failure({ back, syntax }: Trip): string | undefined {
    const [issue] = back.issues
    if (issue !== undefined) return `as ${syntax}: ${issue.code} at ${pointer(issue.path)}`
    const path = back.ok ? firstDifference(this.#value, back.value.value) : []
    return path === undefined ? undefined : `as ${syntax}: ${pointer(path) || 'the root'} differs`
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
