/**
 * Writers of the fast path: for each record a function that reads each member of an object once, checks it and writes it.
 *
 * What they write is what `src/xml/write.ts` writes, byte for byte.
 */
import type { Model } from '../meta/index.ts'
import type { ComplexPlan, Field, QName, SimplePlan } from '../plan/index.ts'
import { literal, ValueChecks } from './fast-check-values.ts'
import { Imports, moduleIntroduction } from './fast-modules.ts'
import { SPELLINGS, SpellingsInUse } from './fast-spellings.ts'
import { fastTypes, type FastTypes } from './fast-types.ts'
import { lines } from './fast-words.ts'
import { generatedFrom } from './sentences.ts'

/** The modules of writers, contents by path. */
export function emitFastWriters(model: Model): ReadonlyMap<string, string> {
  const types = fastTypes(model)
  const values = new ValueChecks(model)
  const spelled = new SpellingsInUse(values)
  const modules = [...types.modules].map(([module, records]) => [`src/fast/generated/${module}-writer.ts`, new WriterModule(module, types, values, spelled).text(records)] as const)
  return new Map([...modules, [SPELLINGS, spelled.text()], ['src/fast/generated/roots-writer.ts', rootWriters(types)]])
}

function rootWriters(types: FastTypes): string {
  const imports = new Imports()
  const roots = [...types.plan.roots.values()]
  imports.add('../xml-output.ts', 'type RootWriter')
  for (const { type } of roots) imports.add(`./${types.moduleOf(type)}-writer.ts`, writerOf(type))
  return lines(
    `/**\n * The writers of all roots.\n *\n * ${generatedFrom('the declarations in src/model')}\n */`,
    ...imports.lines(),
    '',
    '/** By name. */',
    'export const ROOT_WRITERS: ReadonlyMap<string, RootWriter> = new Map([',
    ...roots.map(root => `  ['${root.local}', { namespace: '${root.namespace}', tag: '${tag(root)}', behind: '${behindName(root.type)}', write: ${writerOf(root.type)} }],`),
    '])',
    '',
  )
}

function writerOf({ name }: ComplexPlan): string {
  return `write${name}`
}

class WriterModule {
  readonly #module: string
  readonly #types: FastTypes
  readonly #values: ValueChecks
  readonly #spelled: SpellingsInUse
  readonly #imports = new Imports()
  /** Declarations of prepared elements and markup, by variable. */
  readonly #prepared = new Map<string, string>()

  constructor(module: string, types: FastTypes, values: ValueChecks, spelled: SpellingsInUse) {
    this.#module = module
    this.#types = types
    this.#values = values
    this.#spelled = spelled
  }

  text(records: readonly ComplexPlan[]): string {
    const functions = records.map(record => this.#function(record))
    return lines(
      moduleIntroduction(this.#module, this.#types, 'Writers of', 'each writes a value and says whether it is valid'),
      ...this.#imports.lines(),
      '',
      ...[...this.#prepared].map(([prepared, made]) => `const ${prepared} = ${made}`),
      '',
      functions.join('\n\n'),
      '',
    )
  }

  #function(record: ComplexPlan): string {
    this.#imports.add('../check-records.ts', 'isObject')
    this.#imports.add('../xml-output.ts', 'type Element', 'type XmlOutput')
    return lines(
      `/** Writes \`${record.name}\`. */`,
      `export function ${writerOf(record)}(out: XmlOutput, depth: number, tags: Element, given: unknown): boolean {`,
      '  if (!isObject(given)) return false',
      ...record.fields.map(({ property }) => `  let ${variable(property)}: unknown`),
      '  for (const name in given) {',
      '    if (!Object.prototype.hasOwnProperty.call(given, name)) return false',
      '    const member = given[name]',
      '    switch (name) {',
      ...record.fields.map(({ property }) => `      case '${property}': ${variable(property)} = member; break`),
      '      default: if (member !== undefined) return false',
      '    }',
      '  }',
      ...record.kind === 'choice' ? [`  if (${presentIn(record)} !== 1) return false`] : [],
      '  out.start(depth, tags)',
      ...this.#startTag(record),
      ...record.kind === 'text' ? this.#text(record) : this.#content(record),
      '  return true',
      '}',
    )
  }

  #startTag(record: ComplexPlan): readonly string[] {
    const attributes = attributesOf(record)
    const last = attributes.at(-1)
    const written = attributes.flatMap((field, index) => conditional(field, this.#attribute(field, index === 0, field === last && field.required ? '>' : '')))
    return last === undefined || last.required ? written : [...written, `  ${this.#markup('>')}`]
  }

  #text({ fields }: ComplexPlan): readonly string[] {
    const value = fields.find(({ form }) => form === 'value')
    if (value?.type.kind !== 'simple') throw new Error('a text has a simple value')
    return [...this.#written(value.type, variable(value.property), 'text').map(step => `  ${step}`), '  out.markup(tags.close)']
  }

  /** An element that holds no other ends on the line on which it begins. */
  #content(record: ComplexPlan): readonly string[] {
    const elements = record.fields.filter(({ form }) => form !== 'attribute')
    const written = elements.flatMap(field => conditional(field, this.#element(field)))
    if (record.kind === 'choice' || elements.some(({ required }) => required)) return [...written, '  out.end(depth, tags)']
    const isThere = elements.map(({ property }) => `${variable(property)} !== undefined`)
    return isThere.length === 0 ? ['  out.markup(tags.close)'] : [...written, `  if (${isThere.join(' || ')}) out.end(depth, tags)`, '  else out.markup(tags.close)']
  }

  /** The name of an attribute that comes first in each start tag stands in the tag. @param end  What follows behind its value. */
  #attribute(field: Field, isFirst: boolean, end: string): readonly string[] {
    const { required, type, property } = field
    if (type.kind !== 'simple') throw new Error('an attribute has a simple type')
    const value = variable(property)
    const before = isFirst && required ? '' : ` ${tag(field)}="`
    const behind = `"${end}`
    const fixed = this.#values.fixed(type)
    if (fixed !== undefined && this.#values.isPlain(type)) return [`if (${value} !== ${fixed}) return false`, this.#markup(`${before}${type.codes[0] ?? ''}${behind}`)]
    return [...before === '' ? [] : [this.#markup(before)], ...this.#written(type, value, 'attribute'), this.#markup(behind)]
  }

  /** Checks and writes a single value in a place: as the `text` of an element, or as an `attribute`. */
  #written(type: SimplePlan, value: string, place: 'text' | 'attribute'): readonly string[] {
    const spellings = this.#spellings(type)
    if (spellings === undefined) return [`if (!out.${place}(${value})) return false`]
    if (place === 'text' || this.#values.isPlain(type)) return [`if (!out.value(${value}, ${spellings})) return false`]
    const { name, isGenerated } = this.#values.of(type)
    this.#imports.add(isGenerated ? './values-check.ts' : '../check-values.ts', name)
    return [`if (!${name}(${value}) || !out.attribute(${value})) return false`]
  }

  #element(field: Field): readonly string[] {
    const { form, item, property, type } = field
    const value = variable(property)
    const tags = this.#tags(item, type)
    const around = form === 'bag' ? `${this.#tags(field, undefined)}, ${tags}` : tags
    const suffix = form === 'bag' ? 'Bag' : ''
    if (type.kind !== 'simple') {
      const writer = this.#writer(type)
      if (form === 'one') return [`if (!${writer}(out, depth + 1, ${tags}, ${value})) return false`]
      return [`if (!${this.#listed(form === 'bag' ? 'writeBag' : 'writeAll')}(out, depth + 1, ${around}, ${value}, ${writer})) return false`]
    }
    const spellings = this.#spellings(type)
    const more = spellings === undefined ? '' : `, ${spellings}`
    if (form !== 'one') return [`if (!${this.#listed(`${spellings === undefined ? 'writeTexts' : 'writeValues'}${suffix}`)}(out, depth + 1, ${around}, ${value}${more})) return false`]
    return [`if (!out.${spellings === undefined ? 'textElement' : 'valueElement'}(depth + 1, ${tags}, ${value}${more})) return false`]
  }

  /** The variable of the spellings of a type; nothing for any text. */
  #spellings(type: SimplePlan): string | undefined {
    const name = this.#spelled.of(type)
    if (name !== undefined) this.#imports.add('./values-writer.ts', name)
    return name
  }

  #listed(name: string): string {
    this.#imports.add('../write-records.ts', name)
    return name
  }

  #writer(type: ComplexPlan): string {
    const module = this.#types.moduleOf(type)
    if (module !== this.#module) this.#imports.add(`./${module}-writer.ts`, writerOf(type))
    return writerOf(type)
  }

  /** The variable of the tags of an element of some type, or of a bag. */
  #tags(name: QName, type: Field['type'] | undefined): string {
    this.#imports.add('../xml-output.ts', 'element')
    const behind = type === undefined || type.kind === 'simple' ? '>' : behindName(type)
    const { namespace, local } = name
    const named = `${namespace}${local.charAt(0).toUpperCase()}${local.slice(1)}`
    this.#prepared.set(named, `element('${tag(name)}', '${behind}')`)
    return named
  }

  /** Writes markup. */
  #markup(text: string): string {
    this.#imports.add('../xml-output.ts', 'markup')
    const words = text.replace(/"/g, ' quote ').replace(/>/g, ' end ').match(/[A-Za-z0-9]+/g) ?? []
    const named = words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('')
    this.#prepared.set(`${named}Markup`, `markup(${literal(text)})`)
    return `out.markup(${named}Markup)`
  }
}

/** Statements for one member, which are left out where an optional member is not there. */
function conditional({ property, required }: Field, steps: readonly string[]): readonly string[] {
  if (required) return steps.map(step => `  ${step}`)
  return [`  if (${variable(property)} !== undefined) {`, ...steps.map(step => `    ${step}`), '  }']
}

/** The number of members of a choice that are there, as an expression. */
function presentIn({ fields }: ComplexPlan): string {
  return fields.map(({ property }) => `Number(${variable(property)} !== undefined)`).join(' + ')
}

function tag({ namespace, local }: QName): string {
  return `${namespace}:${local}`
}

/** What a start tag holds behind its name whatever the value: its end, or the name of the attribute that comes first. */
function behindName(record: ComplexPlan): string {
  const [first] = attributesOf(record)
  return first === undefined ? '>' : first.required ? ` ${tag(first)}="` : ''
}

function attributesOf({ fields }: ComplexPlan): readonly Field[] {
  return fields.filter(({ form }) => form === 'attribute')
}

/** Names that a writer has for itself, or JavaScript. Names of parts are long words of the field: more is not to be expected. */
const TAKEN = /^(out|depth|tags|given|name|member|length|class|default|export|function|import|package|interface|case|return|public|private|static|new)$/

/** The variable for a member. */
function variable(property: string): string {
  return TAKEN.test(property) ? `${property}Given` : property
}
