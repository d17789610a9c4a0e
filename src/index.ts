/**
 * `ipo-reports`: the recommendations on ICT and IP administration, and the reports of offices on them, as typed objects, XML and JSON.
 *
 * This door opens in browsers as well as in Node. Judges that need a schema engine are in `ipo-reports/schema`, legacy files
 * in `ipo-reports/legacy`.
 */
import { checkDocument, readDocument, readJsonDocument, readXmlDocument, type ReadDocument, type ReadOptions, type Report } from './document/read.ts'
import {
  canonicalJsonDocument, canonicalXmlDocument, checkObject, writeJsonDocument, writeXmlDocument, type JsonLayout,
} from './document/write.ts'
import { formIssue, type Result, type ValidationIssue } from './issue/index.ts'
import type { RootName, Roots } from './model/types.ts'
import { PLAN } from './plan/index.ts'
import type { XmlLayout } from './xml/write.ts'

export type { Profile } from './binding/index.ts'
export type { ReadOptions, Report, Verdict } from './document/read.ts'
export type { JsonLayout } from './document/write.ts'
export {
  DEFAULT_LIMITS, InvalidValueError, isReadError, JsonSyntaxError, LimitError, pointer, XmlSyntaxError,
  type IssueClass, type Limits, type Path, type Place, type ReadError, type Result, type Severity, type ValidationIssue,
} from './issue/index.ts'
export * from './model/types.ts'
export { prove, type Certificate, type Comparison, type Proof, type ProveOptions, type ProvenLaw } from './prove/index.ts'
export type { XmlLayout } from './xml/write.ts'

/** A document whose root was found out: narrow it by `name`. */
export type AnyDocument = { readonly [K in RootName]: { readonly name: K, readonly value: Roots[K], readonly syntax: 'xml' | 'json' } }[RootName]

/**
 * Reads a document from XML.
 *
 * Reads all of the document before it answers.
 *
 * @param name     Record expected at the root, such as `'RecommendationSet'`.
 * @param xml      Document text, or its bytes in UTF-8 or UTF-16, with or without byte order mark.
 * @returns The object, or the issues in document order; `line` and `column` from 1, `offset` in bytes from 0 (UTF-16 units for a string).
 * @throws {XmlSyntaxError} When the text is not well-formed XML 1.0 or holds a DOCTYPE.
 * @throws {LimitError} When a limit is hit.
 * @see schemas/v1/ICT_V1_0.xsd
 */
export function readXml<K extends RootName>(name: K, xml: string | Uint8Array, options: ReadOptions = {}): Result<Roots[K]> {
  return expected(name, readXmlDocument(PLAN, xml, options))
}

/**
 * Reads a document from JSON: an object whose one member is the record, such as `{"recommendationSet": …}`.
 *
 * @param name     Record expected in it, such as `'RecommendationSet'`.
 * @param json     Document text, or its bytes in UTF-8.
 * @returns The object, or the issues in document order; `line` and `column` from 1, `offset` in bytes from 0 (UTF-16 units for a string).
 * @throws {JsonSyntaxError} When the text is not JSON.
 * @throws {LimitError} When a limit is hit.
 * @see schemas/v1/recommendation-set.schema.json
 */
export function readJson<K extends RootName>(name: K, json: string | Uint8Array, options: ReadOptions = {}): Result<Roots[K]> {
  return expected(name, readJsonDocument(PLAN, json, options))
}

/**
 * Reads a document of either syntax and of any root; both are found out from its content.
 *
 * @returns The object with the name of its record, or the issues.
 * @throws {XmlSyntaxError | JsonSyntaxError | LimitError} As `readXml` and `readJson` do.
 */
export function read(input: string | Uint8Array, options: ReadOptions = {}): Result<AnyDocument> {
  const result = readDocument(PLAN, input, options)
  if (!result.ok) return result
  const { root, value, syntax } = result.value
  return { ok: true, value: { name: root.local, value, syntax } as AnyDocument, issues: result.issues }
}

/**
 * Judges a document of either syntax: structure and values, with all findings.
 *
 * Unlike `read` it does not throw on text that cannot be read: that is a verdict, too.
 */
export function check(input: string | Uint8Array, options: ReadOptions = {}): Report {
  return checkDocument(PLAN, input, options)
}

/** What is wrong with a typed object, in the order of its members; empty when it is valid. */
export function checkValue<K extends RootName>(name: K, value: Roots[K]): readonly ValidationIssue[] {
  return checkObject(PLAN, name, value)
}

/**
 * Writes a document as XML: schema order, fixed prefixes, indented unless `indent` is 0. Text is never touched.
 *
 * @throws {InvalidValueError} When the object is not valid: nothing is written then.
 */
export function writeXml<K extends RootName>(name: K, value: Roots[K], layout: XmlLayout = {}): string {
  return writeXmlDocument(PLAN, name, value, layout)
}

/**
 * Writes a document as JSON, members in schema order.
 *
 * @throws {InvalidValueError} When the object is not valid: nothing is written then.
 */
export function writeJson<K extends RootName>(name: K, value: Roots[K], layout: JsonLayout = {}): string {
  return writeJsonDocument(PLAN, name, value, layout)
}

/**
 * Canonical XML: the one spelling in which two equal objects are equal byte for byte. Equals its own C14N 1.1.
 *
 * @throws {InvalidValueError} When the object is not valid.
 */
export function canonicalXml<K extends RootName>(name: K, value: Roots[K]): string {
  return canonicalXmlDocument(PLAN, name, value)
}

/**
 * Canonical JSON (RFC 8785): the one spelling in which two equal objects are equal byte for byte.
 *
 * @throws {InvalidValueError} When the object is not valid.
 */
export function canonicalJson<K extends RootName>(name: K, value: Roots[K]): string {
  return canonicalJsonDocument(PLAN, name, value)
}

/** The one place where a checked object gets its type. */
function expected<K extends RootName>(name: K, result: Result<ReadDocument>): Result<Roots[K]> {
  if (!PLAN.roots.has(name)) throw new TypeError(`No record "${name}" can be the root of a document; expected one of ${[...PLAN.roots.keys()].join(', ')}`)
  if (!result.ok) return result
  const { root, value } = result.value
  if (root.local === name) return { ok: true, value: value as Roots[K], issues: result.issues }
  return { ok: false, issues: [formIssue('root.unknown', { values: { found: root.local, expected: name } })] }
}
