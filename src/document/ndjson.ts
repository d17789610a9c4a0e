/**
 * Documents as NDJSON. A root that holds a bag of another root's records, such as a transaction of reports, is spelled as a header
 * (itself without the bag) and one record a line; any other root is one line of JSON.
 */
import { isReadError, type Result, type ValidationIssue } from '../issue/index.ts'
import { linesOf, type NdjsonLine, type Source } from '../json/ndjson.ts'
import type { Plan } from '../plan/index.ts'
import { blankIssue, collectedOf, collectionOf, headerIssue, headerOf, issueFrom, placeFrom, type Collection, type Header } from './ndjson-collected.ts'
import { readMember } from './ndjson-member.ts'
import { readJsonDocument, troubleOf, type ReadDocument, type ReadOptions, type Report } from './read.ts'
import { writeJsonDocument } from './write.ts'

/**
 * Writes NDJSON: each line ends in a line feed.
 *
 * @throws {InvalidValueError} When the object is not valid.
 * @throws {TypeError} When there is no root of that name.
 */
export function writeNdjsonDocument(plan: Plan, name: string, value: object): string {
  const json = writeJsonDocument(plan, name, value, { indent: 0 })
  const root = plan.roots.get(name)
  const collection = root === undefined ? undefined : collectionOf(plan, root)
  if (collection === undefined) return json
  const { root: { property }, bag, record } = collection
  const document = JSON.parse(json) as Readonly<Record<string, Readonly<Record<string, unknown>>>>
  const { [bag.property]: records, ...header } = document[property] ?? {}
  const lines = [{ [property]: header }, ...(records as readonly object[] ?? []).map(one => ({ [record.property]: one }))]
  return lines.map(line => `${JSON.stringify(line)}\n`).join('')
}

/**
 * Reads one document from NDJSON: header and records, or a single line. All findings, with the paths that they have in JSON.
 *
 * @throws {ReadError} On the first line that is not JSON, with its place in the file.
 */
export function readNdjsonDocument(plan: Plan, input: Source, options: ReadOptions = {}): Result<ReadDocument> {
  const collected = collectedOf(plan, input, options)
  if (collected === undefined) return readJsonDocument(plan, input, options)
  const [unread] = collected.unread
  if (unread !== undefined) throw unread
  try {
    const result = readJsonDocument(plan, collected.json, options)
    const issues = collected.inFile(result.issues)
    if (!result.ok || collected.failed) return { ok: false, issues }
    return { ok: true, value: { ...result.value, placeOf: path => collected.placeInFile(result.value.placeOf(path)) }, issues }
  } catch (thrown) {
    if (isReadError(thrown)) Object.assign(thrown, { place: collected.placeInFile(thrown.place) })
    throw thrown
  }
}

/** One record of a file, or its header. */
export interface NdjsonRecord extends Report {
  /** From 1. */
  readonly line: number
  /** As typed object; absent where it is not valid, and of a header. */
  readonly document?: ReadDocument
  /** The members of a valid header. */
  readonly header?: object
}

/**
 * Reads one record after another, each alone, as they are asked for; an invalid one does not keep the others from being read. What
 * concerns several records, such as their number, is not looked at: see `readNdjsonDocument`. Never throws over the file.
 */
export function* readNdjson(plan: Plan, input: Source, options: ReadOptions = {}): Generator<NdjsonRecord> {
  let header: Header | undefined
  let isFirst = true
  let count = 0
  for (const line of linesOf(input)) {
    if (line.isBlank) {
      if (!line.isLast) yield blankRecord(line, options)
      continue
    }
    const found = isFirst || header === undefined ? headerOf(plan, line, options) : undefined
    if (isFirst) header = found
    if (found !== undefined) yield isFirst ? headerRecord(plan, found, line, options) : { line: line.line, verdict: 'invalid', issues: [headerIssue(found, line)] }
    else yield recordOf(plan, line, options, header === undefined ? undefined : { collection: header.collection, index: count++ })
    isFirst = false
  }
}

function blankRecord(line: NdjsonLine, options: ReadOptions): NdjsonRecord {
  const issue = blankIssue(line, options)
  return { line: line.line, verdict: issue.severity === 'error' ? 'invalid' : 'valid', issues: [issue] }
}

/** A header is a document of the same root, whose bag nobody asks for. */
function headerRecord(plan: Plan, { collection: { root, bag } }: Header, line: NdjsonLine, options: ReadOptions): NdjsonRecord {
  const type = { ...root.type, fields: root.type.fields.filter(field => field !== bag) }
  const alone: Plan = { ...plan, rootProperties: new Map([[root.property, { ...root, type }]]) }
  const { document, ...record } = recordOf(alone, line, options)
  return { ...record, ...(document === undefined ? {} : { header: document.value }) }
}

interface Membership {
  readonly collection: Collection
  readonly index: number
}

function recordOf(plan: Plan, line: NdjsonLine, options: ReadOptions, member?: Membership): NdjsonRecord {
  const above = member === undefined ? [] : [member.collection.bag.property, member.index]
  const inFile = (issue: ValidationIssue): ValidationIssue => ({ ...issueFrom(line, issue), path: [...above, ...issue.path] })
  try {
    const result = member === undefined ? readJsonDocument(plan, line.content, options) : readMember(plan, member.collection, line.content, options)
    const issues = result.issues.map(inFile)
    if (!result.ok) return { line: line.line, verdict: 'invalid', issues }
    const { value } = result
    return { line: line.line, verdict: 'valid', issues, document: { ...value, placeOf: path => placeFrom(line, value.placeOf(path)) } }
  } catch (thrown) {
    const { verdict, issues } = troubleOf(thrown)
    return { line: line.line, verdict, issues: issues.map(inFile) }
  }
}
