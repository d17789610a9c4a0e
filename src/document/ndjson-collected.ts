/**
 * A file of header and records, seen as the JSON document that it stands for. Each part keeps its line and column, so that what is
 * found in the JSON has its place in the file.
 */
import { isReadError, ndjsonIssue, readIssue, type Path, type Place, type ReadError, type ValidationIssue } from '../issue/index.ts'
import { beginningOf, beginsLike, isNdjson, linesOf, patched, type NdjsonLine, type Patch, type Source } from '../json/ndjson.ts'
import { parseJson } from '../json/parse.ts'
import type { JsonNode, JsonObject } from '../json/tree.ts'
import type { Field, Plan, RootPlan } from '../plan/index.ts'
import type { ReadOptions } from './read.ts'
import { syntaxOf } from './syntax.ts'

/** A root that can be spelled as header and records. */
export interface Collection {
  readonly root: RootPlan
  readonly bag: Field
  /** The root whose records stand in the bag. */
  readonly record: RootPlan
}

/** The root as a collection; `undefined` where none of its bags holds another root's records. */
export function collectionOf(plan: Plan, root: RootPlan): Collection | undefined {
  for (const bag of root.type.fields.filter(({ form }) => form === 'bag')) {
    const record = [...plan.roots.values()].find(other => other !== root && other.type === bag.type)
    if (record !== undefined) return { root, bag, record }
  }
  return undefined
}

/** Whether a file is NDJSON, by its content. */
export function isNdjsonDocument(plan: Plan, input: Source): boolean {
  return syntaxOf(input) === 'json' && isNdjson(input, plan.rootProperties.keys())
}

/** A file with a header, as the JSON that it stands for. Lines that are no record are `null` in it. */
export interface Collected {
  readonly json: Source
  /** What cannot be read of it. */
  readonly unread: readonly ReadError[]
  /** Whether lines alone make it invalid. */
  readonly failed: boolean
  readonly placeInFile: (place: Place) => Place
  /** Findings on the JSON as findings on the file, with those on its lines, in source order. */
  readonly inFile: (issues: readonly ValidationIssue[]) => readonly ValidationIssue[]
}

/** The file as one document; `undefined` where its first line is no header, or nothing follows it. */
export function collectedOf(plan: Plan, input: Source, options: ReadOptions = {}): Collected | undefined {
  if (!isNdjsonDocument(plan, input)) return undefined
  const lines = linesOf(input)
  const issues: ValidationIssue[] = []
  for (const line of lines) {
    if (line.isBlank) {
      issues.push(blankIssue(line, options))
      continue
    }
    const header = headerOf(plan, line, options)
    return header === undefined ? undefined : new Collecting(header, input, options, issues).collected(line, lines)
  }
  return undefined
}

/** A header: the collection, and where its object closes. */
export interface Header {
  readonly collection: Collection
  readonly isEmpty: boolean
}

/** The header that a line holds, if it holds one: the object of a collection without its bag. */
export function headerOf(plan: Plan, line: NdjsonLine, { limits }: ReadOptions): Header | undefined {
  const collections = [...plan.roots.values()].flatMap(root => collectionOf(plan, root) ?? [])
  if (collections.length === 0 || !beginsLike(line, beginningOf(collections.map(({ root }) => root.property)))) return undefined
  const found = parsed(line, limits)
  const member = 'node' in found ? onlyMember(found.node) : undefined
  const collection = collections.find(({ root }) => root.property === member?.name)
  if (collection === undefined || member?.value.kind !== 'object') return undefined
  const { members } = member.value
  return members.some(({ name }) => name === collection.bag.property) ? undefined : { collection, isEmpty: members.length === 0 }
}

/** A header that is not the first line. */
export function headerIssue({ collection: { root, bag } }: Header, line: NdjsonLine): ValidationIssue {
  return ndjsonIssue('ndjson.header', { place: placeOf(line), values: { found: root.property, bag: bag.property } })
}

/** A blank line between others; in the lenient profile it is a warning. */
export function blankIssue(line: NdjsonLine, { profile }: ReadOptions): ValidationIssue {
  return ndjsonIssue('ndjson.blank-line', { place: placeOf(line), severity: profile === 'lenient' ? 'warning' : 'error' })
}

/** The first character of a line. */
export function placeOf({ line, offset }: NdjsonLine): Place {
  return { line, column: 1, offset }
}

/** A place in the content of a line, as a place in the file. */
export function placeFrom(line: NdjsonLine, place: Place): Place {
  return { line: place.line + line.line - 1, column: place.column, offset: place.offset + line.offset }
}

/** A finding on the content of a line, as a finding on the file. */
export function issueFrom(line: NdjsonLine, issue: ValidationIssue): ValidationIssue {
  return { ...movedIssue(issue, place => placeFrom(line, place)), message: messageFrom(line, issue.message) }
}

/** Where a message on a line read alone names a second place, or the end of the file, it is in that line. */
function messageFrom({ line }: NdjsonLine, message: string): string {
  return message
    .replace(/\bat line 1, column (?=\d)/, `at line ${line}, column `)
    .replace('the file ends too early', 'the line ends too early')
    .replace('The end of the file seems', 'The end of the line seems')
}

/** A finding with all its places moved. */
function movedIssue(issue: ValidationIssue, move: (place: Place) => Place): ValidationIssue {
  const { place, fix } = issue
  return {
    ...issue,
    ...(place === undefined ? {} : { place: move(place) }),
    ...(fix === undefined ? {} : { fix: { ...fix, edits: fix.edits.map(edit => ({ ...edit, start: move(edit.start), end: move(edit.end) })) } }),
  }
}

type Parsed = { readonly node: JsonNode, readonly offsetOf: (index: number) => number } | { readonly unread: ReadError }

function parsed({ content }: NdjsonLine, limits: ReadOptions['limits']): Parsed {
  try {
    const { root, source } = parseJson(content, limits)
    return { node: root, offsetOf: index => source.placeAt(index).offset }
  } catch (thrown) {
    if (!isReadError(thrown)) throw thrown
    return { unread: thrown }
  }
}

function onlyMember(node: JsonNode): JsonObject['members'][number] | undefined {
  return node.kind === 'object' && node.members.length === 1 ? node.members[0] : undefined
}

const CLOSING_BRACE = '}'

/** Makes one document of the lines behind a header: the wrappers of the records give way to the signs between the items of a list. */
class Collecting {
  readonly #header: Header
  readonly #input: Source
  readonly #options: ReadOptions
  readonly #issues: ValidationIssue[]
  readonly #unread: ReadError[] = []
  readonly #patches: Patch[] = []
  readonly #replaced = new Set<number>()
  #count = 0

  constructor(header: Header, input: Source, options: ReadOptions, issues: ValidationIssue[]) {
    this.#header = header
    this.#input = input
    this.#options = options
    this.#issues = issues
  }

  collected(first: NdjsonLine, others: Iterable<NdjsonLine>): Collected {
    const { collection: { bag }, isEmpty } = this.#header
    const outer = this.#lastBrace(first.offset + first.content.length)
    const inner = this.#lastBrace(outer)
    this.#patches.push({ from: inner, to: outer + 1, text: `${isEmpty ? '' : ','}"${bag.property}":[` })
    for (const line of others) {
      if (!line.isBlank) this.#record(line)
      else if (!line.isLast) this.#issues.push(blankIssue(line, this.#options))
    }
    const last = this.#patches.pop()
    if (last !== undefined) this.#patches.push({ ...last, text: `${last.text}]}}` })
    const { input: json, placeInFile } = patched(this.#input, this.#patches)
    return {
      json, placeInFile, unread: this.#unread, failed: this.#issues.some(({ severity }) => severity === 'error'),
      inFile: issues => this.#withLines(issues.filter(({ path }) => !this.#isReplaced(path)).map(issue => movedIssue(issue, placeInFile))),
    }
  }

  #lastBrace(before: number): number {
    const input = this.#input
    return typeof input === 'string' ? input.lastIndexOf(CLOSING_BRACE, before - 1) : input.lastIndexOf(CLOSING_BRACE.charCodeAt(0), before - 1)
  }

  #record(line: NdjsonLine): void {
    const { record } = this.#header.collection
    const found = parsed(line, this.#options.limits)
    const member = 'node' in found ? onlyMember(found.node) : undefined
    const separator = this.#count > 0 ? ',' : ''
    const start = line.offset
    const end = start + line.content.length
    if ('node' in found && member?.name === record.property) {
      const value = start + found.offsetOf(member.value.start)
      const brace = this.#lastBrace(end)
      this.#patches.push({ from: start, to: value, text: separator.padEnd(value - start) }, { from: brace, to: brace + 1, text: ' ' })
    } else {
      this.#replaced.add(this.#count)
      this.#patches.push({ from: start, to: end, text: `${separator}null`.padEnd(end - start) })
      this.#note(line, found)
    }
    this.#count++
  }

  #note(line: NdjsonLine, found: Parsed): void {
    const { collection: { root, record, bag } } = this.#header
    const path = [bag.property, this.#count]
    if ('unread' in found) {
      const { unread } = found
      this.#unread.push(Object.assign(unread, { place: placeFrom(line, unread.place), message: messageFrom(line, unread.message) }))
      this.#issues.push({ ...readIssue(unread), path })
    } else {
      const values = { found: foundIn(found.node), expected: record.property, header: root.property }
      this.#issues.push(ndjsonIssue('ndjson.record', { path, place: placeFrom(line, { line: 1, column: 1, offset: found.offsetOf(found.node.start) }), values }))
    }
  }

  #isReplaced([property, index]: Path): boolean {
    return property === this.#header.collection.bag.property && typeof index === 'number' && this.#replaced.has(index)
  }

  /** What has no place comes last. */
  #withLines(issues: readonly ValidationIssue[]): readonly ValidationIssue[] {
    const offset = ({ place }: ValidationIssue): number => place?.offset ?? Infinity
    return this.#issues.length === 0 ? issues : [...this.#issues, ...issues].toSorted((a, b) => (offset(a) === offset(b) ? 0 : offset(a) - offset(b)))
  }
}

function foundIn(node: JsonNode): string {
  const member = onlyMember(node)
  if (member !== undefined) return `"${[...member.name].slice(0, 60).join('')}"`
  return node.kind === 'object' ? `an object with ${node.members.length} members` : node.kind === 'array' ? 'a list' : `a single value (${node.kind})`
}

export { linesOf, type NdjsonLine, type Source }
