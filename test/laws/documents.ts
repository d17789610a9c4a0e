/** Every valid object of a root, from its declaration: what a document can hold, of any shape that ends. */
import fc from 'fast-check'
import {
  bagNameOf, propertyName, typeOf, type AttributeUse, type ElementDecl, type Particle, type RecordType, type TextType, type TypeDecl,
} from '../../src/meta/index.ts'
import { valuesOf } from './values.ts'

/** An object of JSON. */
export type Members = { readonly [name: string]: unknown }

/** Levels below the root to which optional parts are filled in. */
const DEEPEST = 7

/** How many of the optional parts are there: two in three, one in three, or of many just a few, so that a large record stays small. */
export type Filling = 'rich' | 'sparse' | 'thin'

const SHARES = { rich: 2 / 3, sparse: 1 / 3, thin: 1 / 3 } as const
/** Optional parts of one record of a thin document, on average and at most. */
const FEW = 3

/** Valid objects of a root. Cyclic records end: from `DEEPEST` levels on there is only what is required. */
export function documentsOf(root: ElementDecl, filling: Filling = 'sparse'): fc.Arbitrary<Members> {
  return new DocumentMaker(filling).values(typeOf(root), DEEPEST) as fc.Arbitrary<Members>
}

type Part = readonly [name: string, values: fc.Arbitrary<unknown>, required: boolean]

class DocumentMaker {
  readonly #known = new Map<TypeDecl, Map<number, fc.Arbitrary<unknown>>>()
  /** All of the optional parts at once would make every document the same. */
  readonly #filling: Filling

  constructor(filling: Filling) {
    this.#filling = filling
  }

  values(type: TypeDecl, levels: number): fc.Arbitrary<unknown> {
    const byLevel = this.#known.get(type) ?? new Map<number, fc.Arbitrary<unknown>>()
    this.#known.set(type, byLevel)
    const known = byLevel.get(levels) ?? this.#make(type, levels)
    byLevel.set(levels, known)
    return known
  }

  #make(type: TypeDecl, levels: number): fc.Arbitrary<unknown> {
    switch (type.kind) {
      case 'record': return this.#record(type, levels)
      case 'text': return this.#members(textParts(type))
      case 'choice': return this.#choice(type.options, levels)
      default: return valuesOf(type)
    }
  }

  #record(type: RecordType, levels: number): fc.Arbitrary<Members> {
    const content = type.content.filter(({ required }) => required || levels > 0)
    return this.#members([...type.attributes.map(attributePart), ...content.map(particle => this.#particle(particle, levels))])
  }

  #particle(particle: Particle, levels: number): Part {
    const { element, form, required } = particle
    const one = this.values(typeOf(element), levels - 1)
    if (form === 'one') return [propertyName(element.name), one, required]
    const name = form === 'bag' ? bagNameOf(particle) : element.name
    return [propertyName(name), fc.array(one, { minLength: 1, maxLength: levels > DEEPEST - 2 ? 3 : levels > 0 ? 2 : 1 }), required]
  }

  /** Where no level is left, only options that hold no further choice of records are taken, if there are any. */
  #choice(options: readonly ElementDecl[], levels: number): fc.Arbitrary<Members> {
    const flat = options.filter(option => !['record', 'choice'].includes(typeOf(option).kind))
    const open = levels > 0 || flat.length === 0 ? options : flat
    return fc.oneof(...open.map(option => this.values(typeOf(option), levels - 1).map(value => ({ [propertyName(option.name)]: value }))))
  }

  #members(parts: readonly Part[]): fc.Arbitrary<Members> {
    const count = parts.filter(([, , required]) => !required).length
    const share = this.#filling === 'thin' ? Math.min(SHARES.thin, FEW / count) : SHARES[this.#filling]
    const there = Math.round(share * 60)
    const optional = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
      fc.oneof({ weight: 60 - there, arbitrary: fc.constant(undefined) }, { weight: there, arbitrary: values })
    return fc.tuple(...parts.map(([, values, required]) => required ? values : optional(values)))
      .map(values => Object.fromEntries(parts.flatMap(([name], index) => values[index] === undefined ? [] : [[name, values[index]]])))
  }
}

function textParts(type: TextType): readonly Part[] {
  const attributes = type.attributes.map(attributePart)
  return type.value.kind === 'text' ? [...textParts(type.value), ...attributes] : [['value', valuesOf(type.value), true], ...attributes]
}

function attributePart({ attribute, required, fixed = attribute.fixed }: AttributeUse): Part {
  return [propertyName(attribute.name), valuesOf(attribute.type, fixed), required]
}
