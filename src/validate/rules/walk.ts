/**
 * A walk over a typed object by its plan: every record, choice and text in it, in the order of the schema.
 *
 * One walk serves all rules. Parts are kept by their types, so that a rule meets only those that have what it looks at, and a path is
 * put together only where something is found: most parts of most documents are in order.
 */
import type { Path } from '../../issue/index.ts'
import type { ComplexPlan, Field } from '../../plan/index.ts'
import { numberOf, rootType, type FieldChoice, type ModelType } from './model-types.ts'
import { perDocument, type Walked } from './per-document.ts'

/** A record, a choice or a text with attributes, as it stands in a document. */
export interface Part {
  readonly type: ComplexPlan
  readonly value: Readonly<Record<string, unknown>>
  /** The part in which it stands; none above the root. */
  readonly above: Part | undefined
  /** Its number in the document, from 0, in the order of the schema. */
  readonly order: number
  readonly path: Path
}

/** A record of the model, and where it stands. */
interface Found<T> {
  readonly value: T
  readonly path: Path
}

/** Every part of a document, and the same by the numbers of their types. */
interface Walk {
  readonly parts: readonly Part[]
  readonly alike: readonly (readonly Part[] | undefined)[]
}

const walkOf = perDocument(({ root, value }: Walked): Walk => {
  const [parts, alike]: [StandingPart[], StandingPart[][]] = [[], []]
  const type = rootType(root)
  if (type !== undefined) collect(new StandingPart(type, value as Part['value'], 0), parts, alike)
  return { parts, alike }
})

/** The model is no deeper than its records, so recursion ends soon. */
function collect(part: StandingPart, parts: StandingPart[], alike: StandingPart[][]): void {
  const { model: { number, nested }, value } = part
  parts.push(part)
  const others = alike[number]
  if (others === undefined) alike[number] = [part]
  else others.push(part)
  for (const member of nested) {
    const { property } = member
    const inner = value[property]
    if (inner === undefined) continue
    const { type } = member
    if (!Array.isArray(inner)) collect(new StandingPart(type, inner as Part['value'], parts.length, part, property), parts, alike)
    else for (let index = 0; index < inner.length; index++) collect(new StandingPart(type, inner[index] as Part['value'], parts.length, part, property, index), parts, alike)
  }
}

/** A part that knows where it stands, and says it as a path when asked. */
class StandingPart implements Part {
  readonly model: ModelType
  readonly value: Part['value']
  readonly order: number
  readonly above: Part | undefined
  readonly #property: string
  readonly #index: number | undefined
  #path: Path | undefined

  constructor(model: ModelType, value: Part['value'], order: number, above?: Part, property = '', index?: number) {
    this.model = model
    this.value = value
    this.order = order
    this.above = above
    this.#property = property
    this.#index = index
  }

  get type(): ComplexPlan {
    return this.model.plan
  }

  get path(): Path {
    return this.#path ??= this.above === undefined ? [] : this.#index === undefined ? [...this.above.path, this.#property] : [...this.above.path, this.#property, this.#index]
  }
}

/** Every part of the document, the root first, in the order of the schema. */
export function partsOf(context: Walked): readonly Part[] {
  return walkOf(context).parts
}

/** The part itself or the nearest above it that is such. */
export function nearest(part: Part, isSuch: (part: Part) => boolean): Part | undefined {
  let at: Part | undefined = part
  while (at !== undefined && !isSuch(at)) at = at.above
  return at
}

/** Every record of one type, by its name in the model: `recordsOf<Collection>(context, 'Collection')`. */
export function recordsOf<T extends object>(context: Walked, name: string): readonly Found<T>[] {
  return (walkOf(context).alike[numberOf(name) ?? -1] ?? []) as readonly unknown[] as readonly Found<T>[]
}

/** Something that a part has: a bag, or a text. Its path is put together when it is asked for. */
class Held<T> {
  readonly part: Part
  readonly field: Field
  readonly value: T
  readonly #index: number | undefined

  constructor(part: Part, field: Field, value: T, index?: number) {
    this.part = part
    this.field = field
    this.value = value
    this.#index = index
  }

  get path(): Path {
    return this.#index === undefined ? [...this.part.path, this.field.property] : [...this.part.path, this.field.property, this.#index]
  }
}

/** The bags of these fields that are such, in the order of the schema. */
export function bagsWhere<T>(context: Walked, choice: FieldChoice, isSuch: (bag: readonly T[]) => boolean): readonly Held<readonly T[]>[] {
  const [found, { alike }]: [Held<readonly T[]>[], Walk] = [[], walkOf(context)]
  for (const { type, fields } of choice()) {
    for (const part of alike[type.number] ?? []) {
      for (const field of fields) {
        const value = part.value[field.property]
        if (Array.isArray(value) && isSuch(value)) found.push(new Held(part, field, value))
      }
    }
  }
  return inOrder(found)
}

/** Texts of these fields, of simple type, that are such, in the order of the schema; items of bags one by one. */
export function valuesWhere(context: Walked, choice: FieldChoice, isSuch: (value: string, part: Part, field: Field) => boolean): readonly Held<string>[] {
  const [found, { alike }]: [Held<string>[], Walk] = [[], walkOf(context)]
  for (const { type, fields } of choice()) {
    for (const part of alike[type.number] ?? []) {
      for (const field of fields) {
        const value = part.value[field.property]
        if (typeof value === 'string') {
          if (isSuch(value, part, field)) found.push(new Held(part, field, value))
        } else if (Array.isArray(value)) {
          for (const [index, one] of value.entries()) if (typeof one === 'string' && isSuch(one, part, field)) found.push(new Held(part, field, one, index))
        }
      }
    }
  }
  return inOrder(found)
}

/** What was found type by type, in the order of the document; what is of one part stands as it was found. */
function inOrder<T extends { readonly part: Part }>(found: T[]): readonly T[] {
  return found.length < 2 ? found : found.sort((a, b) => a.part.order - b.part.order)
}
