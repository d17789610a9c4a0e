/**
 * What has changed between two documents, part by part: by what a part is, not by the line or the position that it has.
 *
 * Members are compared by name in the order of the schema; items of lists are paired by identity.
 */
import { checkObject, writeJsonDocument } from '../document/write.ts'
import { InvalidValueError, type Path } from '../issue/index.ts'
import type { RootName, Roots } from '../model/types.ts'
import { PLAN, type ComplexPlan, type Field, type Plan, type RootPlan, type TypePlan } from '../plan/index.ts'
import { pairItems, type Pair } from './diff-pairs.ts'
import { labelOf, same, type Members } from './identity.ts'

/** One part that is not as it was. Paths start inside the root, as those of findings do. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  /** Where it stands in the first document; absent where it was added. */
  readonly pathA?: Path
  /** Where it stands in the second document; absent where it was removed. */
  readonly pathB?: Path
  /** From the root to the part, for people: name of each member, with what an item of a list is known by. */
  readonly names: readonly PartName[]
  /** What it was: a value, a record or a list; absent where it was added or only moved. */
  readonly before?: unknown
  /** What it is; absent where it was removed or only moved. */
  readonly after?: unknown
}

/** A member on the way to a part; in a list, the item by what it is known by: `4.d`, `fr`, `patent-grants`. */
export interface PartName {
  readonly property: string
  readonly label?: string
}

/**
 * Compares two documents of one root.
 *
 * @param name  Record at the root of both, such as `'OfficeReport'`.
 * @returns The changes in the order of the second document, what was removed before what stands in its place; none when both say the same.
 * @throws {InvalidValueError} When one of them is not valid.
 *
 * @example
 * for (const { kind, names, before, after } of diff('OfficeReport', lastYear, thisYear)) console.log(kind, names, before, after)
 */
export function diff<K extends RootName>(name: K, a: Roots[K], b: Roots[K]): readonly Change[] {
  return diffBy(PLAN, name, a, b)
}

/** The same for any model. */
export function diffBy(plan: Plan, name: string, a: object, b: object): readonly Change[] {
  const root = rootOf(plan, name)
  const changes: Change[] = []
  compareMembers(root.type, cleaned(plan, root, a), cleaned(plan, root, b), { pathA: [], pathB: [], names: [] }, changes)
  return changes
}

/** A document's object made anew: own members that are there, in the order of the schema, and nothing else. */
export function cleaned(plan: Plan, root: RootPlan, value: object): Members {
  const issues = checkObject(plan, root.local, value)
  if (issues.length > 0) throw new InvalidValueError(issues)
  const document = JSON.parse(writeJsonDocument(plan, root.local, value, { indent: 0 })) as Members
  return document[root.property] as Members
}

/**
 * The root of that name.
 *
 * @throws {TypeError} When there is none.
 */
export function rootOf(plan: Plan, name: string): RootPlan {
  const root = plan.roots.get(name)
  if (root === undefined) throw new TypeError(`No record "${name}" can be the root of a document; expected one of ${[...plan.roots.keys()].join(', ')}`)
  return root
}

/** A part that both documents have. */
interface Spot {
  readonly pathA: Path
  readonly pathB: Path
  readonly names: readonly PartName[]
}

function compareMembers({ fields }: ComplexPlan, a: Members, b: Members, spot: Spot, changes: Change[]): void {
  for (const field of fields) {
    const { property, form, type } = field
    const below = stepped(spot, property)
    if (form !== 'bag' && form !== 'many') compareOne(type, a[property], b[property], below, changes)
    else compareLists(field, (a[property] ?? []) as readonly unknown[], (b[property] ?? []) as readonly unknown[], below, changes)
  }
}

function compareOne(type: TypePlan, before: unknown, after: unknown, { pathA, pathB, names }: Spot, changes: Change[]): void {
  if (before === undefined && after === undefined) return
  if (before === undefined) changes.push({ kind: 'added', pathB, names, after })
  else if (after === undefined) changes.push({ kind: 'removed', pathA, names, before })
  else if (type.kind !== 'simple') compareMembers(type, before as Members, after as Members, { pathA, pathB, names }, changes)
  else if (before !== after) changes.push({ kind: 'changed', pathA, pathB, names, before, after })
}

/** Removed items come first, then the second list in its order. */
function compareLists(field: Field, a: readonly unknown[], b: readonly unknown[], spot: Spot, changes: Change[]): void {
  if (same(a, b)) return
  const { type } = field
  const { pairs, removed } = pairItems(type, a, b)
  const pairOf = new Map(pairs.map(pair => [pair.b, pair]))
  for (const index of removed) changes.push({ kind: 'removed', pathA: [...spot.pathA, index], names: labelled(spot, type, a[index]), before: a[index] })
  for (const [index, after] of b.entries()) {
    const pair = pairOf.get(index)
    if (pair !== undefined) comparePair(type, pair, a[pair.a], after, spot, changes)
    else changes.push({ kind: 'added', pathB: [...spot.pathB, index], names: labelled(spot, type, after), after })
  }
}

function comparePair(type: TypePlan, pair: Pair, before: unknown, after: unknown, spot: Spot, changes: Change[]): void {
  const below: Spot = { pathA: [...spot.pathA, pair.a], pathB: [...spot.pathB, pair.b], names: labelled(spot, type, after) }
  if (pair.moved) changes.push({ kind: 'moved', ...below })
  compareOne(type, before, after, below, changes)
}

function stepped({ pathA, pathB, names }: Spot, property: string): Spot {
  return { pathA: [...pathA, property], pathB: [...pathB, property], names: [...names, { property }] }
}

/** The list's own name gets the label of the item. */
function labelled({ names }: Spot, type: TypePlan, item: unknown): readonly PartName[] {
  const last = names.at(-1)
  const label = labelOf(type, item)
  return last === undefined || label === '' ? names : [...names.slice(0, -1), { ...last, label }]
}
