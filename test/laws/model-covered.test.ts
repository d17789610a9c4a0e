/** The laws are tried on the whole model: every record, choice, text, part, list and value of a code list stands in some generated document. */
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { componentsOf, typeOf, type ChoiceType, type SimpleDecl, type TypeDecl } from '../../src/meta/index.ts'
import { MODEL } from '../../src/model/index.ts'
import type { Members } from './documents.ts'
import { isComplex, partsBelow, partsOf, type ModelPart } from './model-parts.ts'
import { LAW_TIMEOUT } from './runs.ts'
import { OWN_SUBJECTS } from './subjects.ts'

/** What stood in documents so far, counted by name. */
class Coverage {
  readonly counts = new Map<string, number>()
  /** The parts of each type by property, looked up once. */
  readonly #parts = new Map<TypeDecl, ReadonlyMap<string, ModelPart>>()

  document(type: TypeDecl, value: Members): void {
    if (!isComplex(type)) return
    const parts = this.#parts.get(type) ?? new Map(partsOf(type).map(part => [part.property, part]))
    this.#parts.set(type, parts)
    for (const [property, member] of Object.entries(value)) {
      const part = parts.get(property)
      if (part === undefined) throw new Error(`${type.name} has no ${property}`)
      this.#count(`${type.name}.${property}`)
      const list = part.isList ? member as readonly unknown[] : [member]
      if (list.length > 1) this.#count(`${type.name}.${property} with several`)
      for (const one of list) this.#value(part.type, one)
    }
  }

  #value(type: TypeDecl, value: unknown): void {
    if (isComplex(type)) this.document(type, value as Members)
    else for (const list of listsIn(type)) if (list.includes(String(value))) this.#count(`${listName(type)}: ${String(value)}`)
  }

  #count(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
  }
}

/** The code lists of a type: it itself, or members of a union. */
function listsIn(type: SimpleDecl): readonly (readonly string[])[] {
  if (type.kind === 'union') return type.members.flatMap(listsIn)
  return type.kind === 'codes' ? [type.codes.map(({ value }) => value)] : []
}

const listName = (type: SimpleDecl): string => 'name' in type ? type.name : type.base

/** Everything that a document can show, by the names that `Coverage` counts. Of code lists those of at most 40 values, each. */
function expected(parts: readonly ModelPart[]): readonly string[] {
  return [...new Set(parts.flatMap(({ owner, property, type, isList, fixed }) => [
    `${owner.name}.${property}`, ...(isList ? [`${owner.name}.${property} with several`] : []),
    ...(isComplex(type) || fixed !== undefined ? [] : listsIn(type).filter(list => list.length <= 40).flatMap(list => list.map(value => `${listName(type)}: ${value}`))),
  ]))]
}

const coverages = OWN_SUBJECTS.map(subject => ({ ...subject, coverage: new Coverage(), tried: { documents: 0 } }))

describe.each(coverages)('the documents of $name', ({ element, documents, coverage, tried }) => {
  it('show every part, every list with several members, and every code', () => {
    const wanted = expected(partsBelow(element))
    expect(wanted.length).toBeGreaterThan(100)
    for (let round = 0; round < 200 && wanted.some(name => !coverage.counts.has(name)); round++) {
      for (const value of fc.sample(documents, 100)) {
        coverage.document(typeOf(element), value)
        tried.documents++
      }
    }
    expect(wanted.filter(name => !coverage.counts.has(name))).toEqual([])
  }, LAW_TIMEOUT)
})

describe('the model', () => {
  it('has no record, choice or text that no root reaches', () => {
    const owners = new Set<TypeDecl>(OWN_SUBJECTS.flatMap(({ element }) => partsBelow(element)).map(({ owner }) => owner))
    const { types } = componentsOf(MODEL)
    const bases = new Set<TypeDecl>(types.flatMap(type => type.kind === 'text' && type.value.kind === 'text' ? [type.value] : []))
    expect(types.filter(type => isComplex(type) && !bases.has(type) && !owners.has(type)).map(({ name }) => name)).toEqual([])
  })
})

afterAll(() => {
  const { types } = componentsOf(MODEL)
  const kinds = (['record', 'choice', 'text', 'codes', 'union', 'simple'] as const).map(kind => `${kind} ${types.filter(type => type.kind === kind).length}`)
  console.log(`Model: ${kinds.join(', ')}; choices ${types.filter((type): type is ChoiceType => type.kind === 'choice').map(({ name }) => name).join(', ')}`)
  for (const { name, element, tried, coverage } of coverages) {
    console.log(`${name}: ${expected(partsBelow(element)).length} things to show, of which ${partsBelow(element).length} parts; all shown by ${tried.documents} documents, ${[...coverage.counts.values()].reduce((sum, count) => sum + count, 0)} sightings`)
  }
})
