/**
 * The difference of two documents as JSON Patch (RFC 6902): exact, so that the one becomes the other again.
 *
 * A patch is a plain list of operations on the JSON document, root member included, for any tool that knows RFC 6902. Its first
 * operation is a test of the document's identifier; it carries the digest of the document that the patch is for in a member
 * `sha256`, which others ignore (RFC 6902, section 4). Before anything is replaced or removed, a test says what stands there.
 */
import { canonicalJsonDocument, checkObject } from '../document/write.ts'
import { digest, pointer, type Path, type Result } from '../issue/index.ts'
import type { RootName, Roots } from '../model/types.ts'
import { PLAN, type ComplexPlan, type Plan, type RootPlan, type TypePlan } from '../plan/index.ts'
import { cleaned, rootOf } from './diff.ts'
import { pairItems } from './diff-pairs.ts'
import { same, type Members } from './identity.ts'
import { applyOperations, operationsOf, PatchError, type PatchOperation } from './patch-apply.ts'

/** Operations of RFC 6902, the first of them a test with the digest of what they are for. */
export type JsonPatch = readonly (PatchOperation & { readonly sha256?: string })[]

/**
 * The patch that makes `b` of `a`.
 *
 * @param name  Record at the root of both, such as `'OfficeReport'`.
 * @throws {InvalidValueError} When one of them is not valid.
 */
export async function patchOf<K extends RootName>(name: K, a: Roots[K], b: Roots[K]): Promise<JsonPatch> {
  return patchBy(PLAN, name, a, b)
}

/**
 * Applies a patch to the document that it was made for.
 *
 * @returns The other document, or the finding: `patch.malformed`, `patch.other-document`, `patch.test`, `patch.path`, or what
 *   makes the outcome invalid. A patch of another tool, without digest, is taken as it is.
 * @throws {InvalidValueError} When the document is not valid.
 */
export async function applyPatch<K extends RootName>(name: K, patch: unknown, value: Roots[K]): Promise<Result<Roots[K]>> {
  return await applyPatchBy(PLAN, name, patch, value) as Result<Roots[K]>
}

/** The same for any model. */
export async function patchBy(plan: Plan, name: string, a: object, b: object): Promise<JsonPatch> {
  const root = rootOf(plan, name)
  const [before, after] = [cleaned(plan, root, a), cleaned(plan, root, b)]
  const operations: PatchOperation[] = []
  membersBetween(root.type, before, after, [root.property], operations)
  const sha256 = await digest(canonicalJsonDocument(plan, name, a))
  return [{ ...identifierTest(root, before), sha256 }, ...operations]
}

/** The same for any model. */
export async function applyPatchBy(plan: Plan, name: string, patch: unknown, value: object): Promise<Result<object>> {
  const root = rootOf(plan, name)
  const before = cleaned(plan, root, value)
  try {
    const operations = operationsOf(patch)
    await insistOnDigest(operations[0], await digest(canonicalJsonDocument(plan, name, value)))
    const document = applyOperations(operations, { [root.property]: before })
    const after = isAlone(document, root.property) ? document[root.property] : undefined
    const issues = checkObject(plan, name, after)
    return issues.length > 0 ? { ok: false, issues } : { ok: true, value: after as object, issues: [] }
  } catch (thrown) {
    if (thrown instanceof PatchError) return { ok: false, issues: [thrown.issue] }
    throw thrown
  }
}

async function insistOnDigest(first: JsonPatch[number] | undefined, found: string): Promise<void> {
  const expected = first?.sha256
  if (expected !== undefined && expected !== found) throw new PatchError('patch.other-document', { expected: String(expected), found })
}

function isAlone(document: unknown, property: string): document is Members {
  return typeof document === 'object' && document !== null && Object.keys(document).join() === property
}

function identifierTest({ property, type: { fields } }: RootPlan, value: Members): PatchOperation {
  const there = fields.filter(field => value[field.property] !== undefined)
  const tested = there.find(field => field.form === 'one' && field.local.endsWith('Identifier')) ?? there[0]
  const name = tested?.property ?? ''
  return { op: 'test', path: pointer([property, name]), value: value[name] }
}

function membersBetween({ fields }: ComplexPlan, a: Members, b: Members, path: Path, operations: PatchOperation[]): void {
  for (const { property, form, type } of fields) {
    const [before, after] = [a[property], b[property]]
    const below = [...path, property]
    if (before === undefined && after === undefined) continue
    if (before === undefined) operations.push({ op: 'add', path: pointer(below), value: after })
    else if (after === undefined) operations.push(...testedRemoval(below, before))
    else if (form === 'bag' || form === 'many') listBetween(type, before as readonly unknown[], after as readonly unknown[], below, operations)
    else valueBetween(type, before, after, below, operations)
  }
}

function valueBetween(type: TypePlan, before: unknown, after: unknown, path: Path, operations: PatchOperation[]): void {
  if (type.kind !== 'simple') membersBetween(type, before as Members, after as Members, path, operations)
  else if (before !== after) operations.push({ op: 'test', path: pointer(path), value: before }, { op: 'replace', path: pointer(path), value: after })
}

/** Removes from the end, then moves and adds each behind the one before it, then changes what is inside. */
function listBetween(type: TypePlan, a: readonly unknown[], b: readonly unknown[], path: Path, operations: PatchOperation[]): void {
  if (same(a, b)) return
  const { pairs, removed } = pairItems(type, a, b)
  const order = [...a.keys()]
  for (const index of removed.toSorted((one, other) => other - one)) {
    operations.push(...testedRemoval([...path, index], a[index]))
    order.splice(index, 1)
  }
  const pairOf = new Map(pairs.map(pair => [pair.b, pair]))
  let last: number | undefined
  for (const [index, item] of b.entries()) {
    const pair = pairOf.get(index)
    // Negative numbers stand for what was added.
    const own = pair?.a ?? -1 - index
    if (pair === undefined) insert(order, own, last, at => operations.push({ op: 'add', path: pointer([...path, at]), value: item }))
    else if (pair.moved) {
      const from = order.indexOf(own)
      order.splice(from, 1)
      insert(order, own, last, at => { if (at !== from) operations.push({ op: 'move', from: pointer([...path, from]), path: pointer([...path, at]) }) })
    }
    last = own
  }
  for (const pair of pairs) valueBetween(type, a[pair.a], b[pair.b], [...path, pair.b], operations)
}

function insert(order: number[], own: number, last: number | undefined, tell: (at: number) => void): void {
  const at = last === undefined ? 0 : order.indexOf(last) + 1
  order.splice(at, 0, own)
  tell(at)
}

function testedRemoval(path: Path, value: unknown): readonly PatchOperation[] {
  return [{ op: 'test', path: pointer(path), value }, { op: 'remove', path: pointer(path) }]
}
