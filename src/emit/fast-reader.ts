/**
 * Readers of the fast path: for each record a function that goes through the bytes in schema order and builds the checked object.
 */
import type { ComplexPlan, Field } from '../plan/index.ts'
import { END_OF_NAME, functionName, lines, NamesInUse, typeImport, wordOf } from './fast-words.ts'
import { fastTypes, SHARED, type FastTypes } from './fast-types.ts'
import { kebab } from './json-schema.ts'
import type { Model } from '../meta/index.ts'

/** The modules of readers, contents by path. */
export function emitFastReaders(model: Model): ReadonlyMap<string, string> {
  const types = fastTypes(model)
  return new Map([...types.modules].map(([module, records]) => [`src/fast/generated/${module}-reader.ts`, moduleText(module, records, types)]))
}

function moduleText(module: string, records: readonly ComplexPlan[], types: FastTypes): string {
  const writer = new ReaderWriter(module, types)
  const functions = records.flatMap(record => writer.functionsFor(record))
  const roots = [...types.plan.roots.values()].map(({ local }) => kebab(local))
  const what = module === SHARED ? 'Readers of records that stand in several kinds of documents' : `Readers of the records of ${roots.includes(module) ? `\`${module}\`` : 'documents'}`
  return lines(
    `/**\n * ${what}, from bytes to checked objects.\n *\n * Generated from the declarations in src/model by \`npm run generate\`. Do not edit: change the declaration.\n */`,
    typeImport(records.map(({ name }) => name)),
    `import { COM, type Cursor, END, ICT, type Name } from '../cursor.ts'`,
    `import type { Draft } from '../draft.ts'`,
    `import { name } from '../names.ts'`,
    `import { simpleValues } from '../simple-values.ts'`,
    `import { unusual } from '../unusual.ts'`,
    ...writer.imports(),
    '',
    ...writer.names.declarations(),
    ...writer.values(),
    '',
    functions.join('\n\n'),
    '',
  )
}

class ReaderWriter {
  readonly names = new NamesInUse()
  readonly #module: string
  readonly #types: FastTypes
  readonly #bags = new Set<string>()
  readonly #simple = new Map<string, string>()
  readonly #imported = new Map<string, Set<string>>()

  constructor(module: string, types: FastTypes) {
    this.#module = module
    this.#types = types
  }

  imports(): readonly string[] {
    return [...this.#imported].map(([module, names]) => `import { ${[...names].sort().join(', ')} } from './${module}-reader.ts'`)
  }

  values(): readonly string[] {
    return [...this.#simple].map(([variable, path]) => `const ${variable} = simpleValues(${path})`)
  }

  functionsFor(record: ComplexPlan): readonly string[] {
    const own = record.kind === 'text' ? [this.#text(record)] : record.kind === 'choice' ? [this.#choice(record)] : this.#record(record)
    return [...this.#bagsOf(record), ...own]
  }

  #text(text: ComplexPlan): string {
    const attributes = text.fields.filter(({ form }) => form === 'attribute')
    const value = text.fields.find(({ form }) => form === 'value') as Field
    const required = attributes.filter(field => field.required)
    const optional = attributes.filter(field => !field.required)
    const members = [`value: ${this.#value(value, 'end')}`, ...required.map(({ property }) => property)].join(', ')
    return lines(
      ...this.#head(text, `${text.name}`),
      ...this.#attributes(attributes, text),
      ...(optional.length === 0 ? [`  return { ${members} }`] : [
        `  const text: Draft<${text.name}> = { ${members} }`,
        ...optional.map(({ property }) => `  if (${property} !== undefined) text.${property} = ${property}`),
        `  return text as ${text.name}`,
      ]),
      '}',
    )
  }

  #choice(choice: ComplexPlan): string {
    return lines(
      ...this.#head(choice, choice.name),
      '  const word = c.next()',
      `  const choice: ${choice.name} =`,
      ...choice.fields.map(field => `    ${this.#meets(field)} ? { ${field.property}: ${this.#read(field)} }`).map((line, index) => (index === 0 ? line : line.replace('    ', '    : '))),
      '    : unusual()',
      '  if (c.next() !== END) unusual()',
      '  c.end(end)',
      '  return choice',
      '}',
    )
  }

  /** A record with attributes that can be a root has its content apart: the attributes of a root are read with its namespaces. */
  #record(record: ComplexPlan): readonly string[] {
    const isRoot = [...this.#types.plan.roots.values()].some(({ type }) => type === record)
    if (isRoot && !this.#standsInOthers(record)) return [this.#contentFunction(record)]
    const attributes = record.fields.filter(({ form }) => form === 'attribute')
    const taken = attributes.map(({ property, required }) => required ? `  record.${property} = ${property}` : `  if (${property} !== undefined) record.${property} = ${property}`)
    const start = [...this.#head(record, record.name), ...this.#attributes(attributes, record), `  const record: Draft<${record.name}> = {}`, ...taken]
    if (!isRoot) return [lines(...start, ...this.#content(record), '}')]
    return [this.#contentFunction(record), lines(...start, `  return ${functionName(record)}Content(c, end, record)`, '}')]
  }

  #contentFunction(record: ComplexPlan): string {
    return lines(
      `/** What stands in the element of a \`${record.name}\`, behind its start tag. */`,
      `export function ${functionName(record)}Content(c: Cursor, end: Name, record: Draft<${record.name}>): ${record.name} {`, ...this.#content(record), '}',
    )
  }

  #standsInOthers(record: ComplexPlan): boolean {
    return [...this.#types.modules.values()].some(types => types.some(({ fields }) => fields.some(({ type }) => type === record)))
  }

  #content(record: ComplexPlan): readonly string[] {
    const elements = record.fields.filter(({ form }) => form !== 'attribute')
    return [
      '  let word = c.next()',
      ...elements.flatMap(field => field.form === 'many' ? this.#run(field) : [`  if (${this.#meets(field)}) {`, `    record.${field.property} = ${this.#read(field)}`, '    word = c.next()', field.required ? '  } else unusual()' : '  }']),
      '  if (word !== END) unusual()',
      '  c.end(end)',
      `  return record as ${record.name}`,
    ]
  }

  /** Elements repeated in place. */
  #run(field: Field): readonly string[] {
    return [
      `  if (${this.#meets(field)}) {`,
      `    const run = [${this.#read(field)}]`,
      `    for (word = c.next(); ${this.#meets(field)}; word = c.next()) run.push(${this.#read(field)})`,
      `    record.${field.property} = run`,
      field.required ? '  } else unusual()' : '  }',
    ]
  }

  #head(type: ComplexPlan, result: string): readonly string[] {
    return [`/** A \`${type.name}\`, from behind the name in its start tag to behind the end tag \`end\`. */`, `export function ${functionName(type)}(c: Cursor, end: Name): ${result} {`]
  }

  #attributes(attributes: readonly Field[], { name }: ComplexPlan): readonly string[] {
    if (attributes.length === 0) return []
    return [
      ...attributes.map(({ property, required }) => `  let ${property}: ${name}['${property}']${required ? ' | undefined' : ''}`),
      '  while (c.hasAttribute()) {',
      '    const word = c.attribute()',
      ...attributes.map((field, index) => `    ${index === 0 ? '' : 'else '}if (word === ${wordOf(`${field.local}="`)} && c.is(${this.names.of(field, '="')})) ${field.property} = ${field.property} === undefined ? ${this.#attributeValue(field)} : unusual()`),
      '    else unusual()',
      '  }',
      ...attributes.filter(({ required }) => required).map(({ property }) => `  if (${property} === undefined) unusual()`),
    ]
  }

  #attributeValue({ type }: Field): string {
    if (type.kind !== 'simple') throw new Error('an attribute has a simple type')
    return type.name === 'string' ? 'c.attributeText()' : `c.attributeValue(${this.#simpleValues(type)})`
  }

  /** The condition that the element of a field comes next. */
  #meets(field: Field): string {
    const behind = field.form === 'bag' ? '>' : END_OF_NAME(field)
    return `word === ${wordOf(field.local + behind)} && c.is(${this.names.of(field, behind)})`
  }

  #read(field: Field): string {
    if (field.form === 'bag') return `${this.#bagName(field)}(c)`
    return this.#value(field, this.names.of(field, END_OF_NAME(field)))
  }

  #value({ type }: Field, end: string): string {
    if (type.kind !== 'simple') return `${this.#function(type)}(c, ${end})`
    return type.name === 'string' ? `c.text(${end})` : `c.value(${this.#simpleValues(type)}, ${end})`
  }

  #simpleValues(type: Extract<Field['type'], { kind: 'simple' }>): string {
    const variable = this.#types.simpleName(type)
    this.#simple.set(variable, this.#types.simplePath(type).map(step => `'${step}'`).join(', '))
    return variable
  }

  #function(type: ComplexPlan): string {
    const module = this.#types.moduleOf(type)
    if (module !== this.#module) this.#imported.set(module, (this.#imported.get(module) ?? new Set()).add(functionName(type)))
    return functionName(type)
  }

  #bagName({ property, item, namespace }: Field): string {
    const usual = property === `${item.local.charAt(0).toLowerCase()}${item.local.slice(1)}Bag` && namespace === item.namespace
    return usual ? property : `${property}Of${item.local}`
  }

  #bagsOf(record: ComplexPlan): readonly string[] {
    return record.fields.filter(({ form }) => form === 'bag').flatMap(field => {
      const called = this.#bagName(field)
      if (this.#bags.has(called)) return []
      this.#bags.add(called)
      const behind = END_OF_NAME(field)
      const item = this.names.of(field.item, behind)
      return [lines(
        `/** The items in a \`${field.namespace}:${field.local}\`, one at least. */`,
        `function ${called}(c: Cursor): ${record.name}['${field.property}'] & {} {`,
        `  const items: (${record.name}['${field.property}'] & {})[number][] = []`,
        '  let word = c.next()',
        '  do {',
        `    if (word !== ${wordOf(field.item.local + behind)} || !c.is(${item})) unusual()`,
        `    items.push(${this.#value(field, item)})`,
        '    word = c.next()',
        '  } while (word !== END)',
        `  c.end(${this.names.of(field, '>')})`,
        '  return items',
        '}',
      )]
    })
  }
}
