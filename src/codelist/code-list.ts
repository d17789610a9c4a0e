/**
 * Code lists as data: the values of the model, each with its meaning, labels in six languages, and where it comes from.
 *
 * Values, meanings, openness and the elements that hold them are read from the model; labels, sources and dates stand in
 * tables beside it. So no list can be here that the model does not have.
 */
import {
  componentsOf, propertyName, typeOf,
  type AttributeDecl, type CodeList, type Components, type ElementDecl, type SimpleDecl, type SimpleType, type TypeDecl, type UnionType,
} from '../meta/index.ts'
import { MODEL } from '../model/index.ts'
import { labelTableOf } from './label-tables.ts'
import { isLabelLanguage, labelsOf, type Labels } from './labels.ts'
import { FURTHER_STANDARDS } from './standards.ts'
import { sourceOf, valueNote } from './sources.ts'

/** One value of a code list. */
export interface CodeValue {
  /** As it stands in XML and JSON, byte for byte. */
  readonly value: string
  /** What it means, in English. */
  readonly meaning: string
  readonly labels: Labels
  /** Present where the source of the list calls the code former. */
  readonly former?: true
  /** What is unverified, from memory, or particular about it; in English. */
  readonly note?: string
}

/** One code list of the model. */
export interface CodeListEntry {
  /** Name of its type without the ending `Type`, such as `ImplementationStatusCategory`. */
  readonly name: string
  /** Names in the schemas of the lists that it is made of: `ImplementationStatusBaseCategory`, or two for current and former codes. */
  readonly parts: readonly string[]
  /** XML names of the elements and, behind `@`, the attributes that hold it, such as `ict:StageCategory` and `@com:officeCode`. */
  readonly elements: readonly string[]
  readonly doc: string
  readonly source: string
  /** Date of that source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string
  /** Whether other values may be used. */
  readonly open: boolean
  /** What other values look like, in the dialect of the schemas; absent where any word will do. */
  readonly pattern?: string
  /** The labels are ours: no official text says them. */
  readonly unofficial: true
  /** The values of the model, in its order. */
  readonly values: readonly CodeValue[]
  /** Values that the open form takes and that we know of, beyond those of the model. */
  readonly further: readonly CodeValue[]
}

let lists: readonly CodeListEntry[] | undefined
let byName: ReadonlyMap<string, CodeListEntry> | undefined

/** All code lists of the model, in the order in which its documents reach them. */
export function codeLists(): readonly CodeListEntry[] {
  lists ??= listsOf(componentsOf(MODEL))
  return lists
}

/**
 * A code list by its name, by the name of a part, or by what holds it.
 *
 * @param name  `ImplementationStatusCategory`, `WIPOST3Code`, `ict:StageCategory`, `@com:officeCode`, or the JSON name `stageCategory`.
 */
export function listNamed(name: string): CodeListEntry | undefined {
  byName ??= new Map(codeLists().flatMap(list => namesOf(list).map(key => [key, list] as const)))
  return byName.get(name)
}

/**
 * What to print for a value.
 *
 * @param list      A list, or a name that `listNamed` knows.
 * @param language  Two letters. Where there are no labels in it, English is printed.
 * @returns The label; the value itself where the list, being open, does not have it, and where there is no such list.
 */
export function label(list: CodeListEntry | string, value: string, language: string): string {
  const entry = typeof list === 'string' ? listNamed(list) : list
  const known = entry?.values.find(code => code.value === value) ?? entry?.further.find(code => code.value === value)
  return known === undefined ? value : known.labels[isLabelLanguage(language) ? language : 'en']
}

/** Every name that leads to a list. */
export function namesOf({ name, parts, elements }: CodeListEntry): readonly string[] {
  const local = elements.map(element => element.replace(/^@?[a-z]+:/, ''))
  return [...new Set([name, ...parts, ...elements, ...local, ...local.map(propertyName)])]
}

function listsOf({ types, elements, attributes }: Components): readonly CodeListEntry[] {
  const unions = types.filter(type => type.kind === 'union').filter(({ members }) => members.some(member => member.kind === 'codes'))
  const inUnions = new Set<unknown>(unions.flatMap(({ members }) => members))
  const alone = types.filter(type => type.kind === 'codes').filter(type => !inUnions.has(type))
  const wanted = new Set<unknown>([...unions, ...alone])
  return types.filter((type): type is CodeList | UnionType => wanted.has(type)).map(type => entryOf(type, holdersOf(type, elements, attributes)))
}

function holdersOf(type: CodeList | UnionType, elements: Components['elements'], attributes: readonly AttributeDecl[]): readonly string[] {
  const own = elements.filter((element): element is ElementDecl => element.kind === 'element')
  return [
    ...own.filter(element => valueTypeOf(typeOf(element)) === type).map(({ namespace, name }) => `${namespace}:${name}`),
    ...attributes.filter(attribute => attribute.type === type).map(({ namespace, name }) => `@${namespace}:${name}`),
  ]
}

/** The type of an element's text. */
function valueTypeOf(type: TypeDecl | SimpleDecl): TypeDecl | SimpleDecl {
  return type.kind === 'text' ? valueTypeOf(type.value) : type
}

function entryOf(type: CodeList | UnionType, elements: readonly string[]): CodeListEntry {
  const members = type.kind === 'union' ? type.members : [type]
  const parts = members.filter(member => member.kind === 'codes')
  const pattern = members.find((member): member is SimpleType => member.kind === 'simple')?.facets.pattern
  return {
    name: type.name,
    parts: parts.map(({ name }) => name),
    elements,
    doc: type.doc,
    ...sourceOf(type.name),
    open: members.length > parts.length,
    ...(pattern === undefined ? {} : { pattern }),
    unofficial: true,
    values: parts.flatMap(part => part.codes.map(({ value, doc }) => valueOf(type.name, part.name, value, doc))),
    further: type.name === 'WIPOStandardNumber' ? FURTHER_STANDARDS.map(number => valueOf(type.name, type.name, number, '')) : [],
  }
}

/** @throws {Error} When a value of the model has no row of labels. */
function valueOf(list: string, part: string, value: string, meaning: string): CodeValue {
  const { rows, english } = labelTableOf(list)
  const row = Object.hasOwn(rows, value) ? rows[value] : undefined
  if (row === undefined) throw new Error(`The value "${value}" of ${list} has no labels`)
  const labels = labelsOf(row, english(value, meaning))
  const note = valueNote(list, value)
  return {
    value, meaning: meaning === '' ? labels.en : meaning, labels,
    ...(part.includes('Former') ? { former: true as const } : {}),
    ...(note === undefined ? {} : { note }),
  }
}
