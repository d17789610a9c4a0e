/**
 * Mutations of typed objects that keep to the types of the model: a part left out, doubled, moved or added, a value replaced by
 * another of its type. Most of what comes of it is valid by structure, and says something else than before.
 */
import { typeOf, type TypeDecl } from '../../src/meta/index.ts'
import type { Members } from './documents.ts'
import { isComplex, partsOf as declaredParts, type ModelPart } from './model-parts.ts'
import { oneOf } from './parts.ts'
import type { Subject } from './subjects.ts'

type Owner = ModelPart['owner']

const PARTS = new Map<Owner, readonly ModelPart[]>()

/** The parts of a type, looked up once. */
function partsOf(type: Owner): readonly ModelPart[] {
  const parts = PARTS.get(type) ?? declaredParts(type)
  PARTS.set(type, parts)
  return parts
}

/** A spot in an object: a member of an object, declared as a part. */
interface Spot {
  readonly part: ModelPart
  readonly owner: Record<string, unknown>
}

/** Name of a part, the same wherever its record stands. */
const keyOf = ({ owner, property }: ModelPart): string => `${owner.name}.${property}`
const typeKey = (type: TypeDecl): string => 'name' in type ? type.name : type.base

/** What stands in documents: whole parts by record and property, single values by type. Objects can take from it. */
export class Pool {
  readonly #parts = new Map<string, unknown[]>()
  /** Each value once, however often it stands there. */
  readonly #usual = new Map<string, unknown[]>()
  /** Of wrong documents: by record and property. */
  readonly #odd = new Map<string, unknown[]>()

  /** Parts and values of a document in which nothing is wrong. */
  add({ element }: Subject, value: Members): void {
    for (const { part, owner } of spotsIn(typeOf(element), value)) {
      listIn(this.#parts, keyOf(part)).push(owner[part.property])
      addNew(listIn(this.#usual, typeKey(part.type)), part, owner)
    }
  }

  /** The single values of a document that is wrong: nothing whole is taken over from it. */
  addOdd({ element }: Subject, value: Members): void {
    for (const { part, owner } of spotsIn(typeOf(element), value)) addNew(listIn(this.#odd, keyOf(part)), part, owner)
  }

  /** A part as it stands in some document; else one made of single values. */
  partLike(part: ModelPart, how: number): unknown {
    const given = oneOf(listIn(this.#parts, keyOf(part)), how)
    if (given !== undefined || isComplex(part.type)) return structuredClone(given)
    const values = [how, how >> 3, how >> 6].map(each => this.valueOf(part, each)).filter(value => value !== undefined)
    return part.isList && values.length > 0 ? [...new Set(values)] : values[0]
  }

  /** A value of a type: of a code list any, one of a document, an odd one, or nothing where a number can say so. */
  valueOf(part: ModelPart, how: number): unknown {
    const { type } = part
    const lists = type.kind === 'union' ? type.members : [type]
    const codes = lists.flatMap(list => list.kind === 'codes' ? list.codes.map(({ value }) => value) : [])
    const usual = listIn(this.#usual, typeKey(type))
    const sources = [codes, usual, listIn(this.#odd, keyOf(part)), typeof usual[0] === 'number' ? [0, 1] : []].filter(source => source.length > 0)
    return oneOf(oneOf(sources, how) ?? [], how >> 3)
  }
}

function addNew(list: unknown[], { type, property, isList }: ModelPart, owner: Record<string, unknown>): void {
  if (isComplex(type)) return
  for (const value of isList ? owner[property] as readonly unknown[] : [owner[property]]) if (!list.includes(value)) list.push(value)
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

/** Every part that stands in an object. */
function spotsIn(type: TypeDecl, value: unknown): readonly Spot[] {
  return [...objectsIn(type, value)].flatMap(({ type: owner, value: members }) =>
    partsOf(owner).filter(({ property }) => property in members).map(part => ({ part, owner: members })))
}

function* objectsIn(type: TypeDecl, value: unknown): Generator<{ readonly type: Owner, readonly value: Record<string, unknown> }> {
  if (!isComplex(type)) return
  const members = value as Record<string, unknown>
  yield { type, value: members }
  for (const part of partsOf(type)) {
    if (!(part.property in members)) continue
    const list = part.isList ? members[part.property] as readonly unknown[] : [members[part.property]]
    for (const one of list) yield* objectsIn(part.type, one)
  }
}

type Mutation = (pool: Pool, spot: Spot, how: number, others: readonly Spot[]) => void

const leaveOut: Mutation = (_, { part, owner }) => { delete owner[part.property] }

const double: Mutation = (_, { part, owner }, how) => {
  const list = part.isList ? owner[part.property] as unknown[] : []
  if (list.length > 0) list.splice(how % (list.length + 1), 0, structuredClone(list[(how >> 4) % list.length]))
}

const takeFromList: Mutation = (_, { part, owner }, how) => {
  const list = part.isList ? owner[part.property] as unknown[] : []
  if (list.length > 1) list.splice(how % list.length, 1)
}

const replaceWhole: Mutation = (pool, { part, owner }, how) => { owner[part.property] = pool.partLike(part, how) ?? owner[part.property] }

const replaceValue: Mutation = (pool, { part, owner }, how) => {
  if (isComplex(part.type)) return
  put(part, owner, pool.valueOf(part, how >> 8), how)
}

/** A value of the same document: two parts then say the same. */
const repeatValue: Mutation = (_, { part, owner }, how, others) => {
  if (isComplex(part.type)) return
  const from = oneOf(others.filter(other => other.part.type === part.type), how >> 8)
  const value = from === undefined ? undefined : from.part.isList ? oneOf(from.owner[from.part.property] as readonly unknown[], how) : from.owner[from.part.property]
  if (value !== undefined) put(part, owner, value, how)
}

function put({ property, isList }: ModelPart, owner: Record<string, unknown>, value: unknown, how: number): void {
  if (!isList) owner[property] = value
  else (owner[property] as unknown[]).splice(how % (owner[property] as unknown[]).length, 1, value)
}

const addMissing: Mutation = (pool, { part, owner }, how) => {
  const missing = oneOf(partsOf(part.owner).filter(({ property }) => !(property in owner)), how)
  const taken = missing === undefined ? undefined : pool.partLike(missing, how >> 6)
  if (missing !== undefined && taken !== undefined) owner[missing.property] = taken
}

/** Values that a record holds twice or under two names, such as figures and dates, are exchanged. */
const exchange: Mutation = (_, { part, owner }, how) => {
  const alike = partsOf(part.owner).filter(other => other.property in owner && other.property !== part.property && other.type === part.type && other.isList === part.isList)
  const other = oneOf(alike, how)
  if (other !== undefined) [owner[part.property], owner[other.property]] = [owner[other.property], owner[part.property]]
}

const MUTATIONS: readonly Mutation[] = [leaveOut, double, takeFromList, replaceWhole, replaceValue, replaceValue, replaceValue, repeatValue, repeatValue, addMissing, exchange]

/**
 * A copy of an object with some mutations: near each other, in one record, or anywhere. Rare parts are met as often as those that
 * stand everywhere.
 */
export function mutated({ element }: Subject, pool: Pool, value: Members, near: number, changes: readonly (readonly [kind: number, where: number, how: number])[]): Members {
  const copy = structuredClone(value)
  const owner = near % 3 === 0 ? undefined : chosen(spotsIn(typeOf(element), copy), near >> 2, ({ owner: { name } }) => name)?.owner
  for (const [kind, where, how] of changes) {
    const all = spotsIn(typeOf(element), copy)
    const spot = chosen(owner === undefined ? all : all.filter(one => one.owner === owner), where)
    if (spot !== undefined) MUTATIONS[kind % MUTATIONS.length]?.(pool, spot, how, all)
  }
  return copy
}

/** A spot, each part of the model as likely as any other; or each record. */
function chosen(spots: readonly Spot[], where: number, groupOf: (part: ModelPart) => string = keyOf): Spot | undefined {
  const byPart = new Map<string, Spot[]>()
  for (const spot of spots) listIn(byPart, groupOf(spot.part)).push(spot)
  return oneOf(oneOf([...byPart.values()], where) ?? [], where >> 10)
}
