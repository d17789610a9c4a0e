/**
 * Checks of the fast path: for each record a function that reads each member of an object once and says whether all of it is valid.
 */
import type { Model } from '../meta/index.ts'
import type { ComplexPlan, Field } from '../plan/index.ts'
import { ValueChecks, VALUE_CHECKS } from './fast-check-values.ts'
import { Imports, moduleIntroduction } from './fast-modules.ts'
import { fastTypes, type FastTypes } from './fast-types.ts'
import { lines } from './fast-words.ts'
import { generatedFrom } from './sentences.ts'

/** The modules of checks, contents by path. */
export function emitFastChecks(model: Model): ReadonlyMap<string, string> {
  const types = fastTypes(model)
  const values = new ValueChecks(model)
  const modules = [...types.modules].map(([module, records]) => [`src/fast/generated/${module}-check.ts`, new CheckModule(module, types, values).text(records)] as const)
  return new Map([...modules, [VALUE_CHECKS, values.text()], ['src/fast/generated/roots-check.ts', rootChecks(types)]])
}

function rootChecks(types: FastTypes): string {
  const imports = new Imports()
  const roots = [...types.plan.roots.values()]
  imports.add('../check-records.ts', 'type RecordCheck')
  for (const { type } of roots) imports.add(`./${types.moduleOf(type)}-check.ts`, weightOf(type))
  return lines(
    `/**\n * The checks of all roots.\n *\n * ${generatedFrom('the declarations in src/model')}\n */`,
    ...imports.lines(),
    '',
    '/** By name. */',
    'export const ROOT_CHECKS: ReadonlyMap<string, RecordCheck> = new Map([',
    ...roots.map(({ local, type }) => `  ['${local}', ${weightOf(type)}],`),
    '])',
    '',
    '/** Names of roots by the member that holds them in JSON. */',
    'export const ROOT_NAMES: ReadonlyMap<string, string> = new Map([',
    ...roots.map(({ local, property }) => `  ['${property}', '${local}'],`),
    '])',
    '',
  )
}

/** The function that gives the weight of a record. */
function weightOf({ name }: ComplexPlan): string {
  return `weightOf${name}`
}

class CheckModule {
  readonly #module: string
  readonly #types: FastTypes
  readonly #values: ValueChecks
  readonly #imports = new Imports()

  constructor(module: string, types: FastTypes, values: ValueChecks) {
    this.#module = module
    this.#types = types
    this.#values = values
  }

  text(records: readonly ComplexPlan[]): string {
    const functions = records.map(record => this.#function(record))
    return lines(
      moduleIntroduction(this.#module, this.#types, 'Checks of', 'each gives the weight of a valid value, or 0'),
      ...this.#imports.lines(),
      '',
      functions.join('\n\n'),
      '',
    )
  }

  #function(record: ComplexPlan): string {
    this.#imports.add('../check-records.ts', 'isObject')
    const required = record.kind === 'choice' ? 1 : record.fields.filter(field => field.required).length
    return lines(
      `/** Weight of \`${record.name}\`. */`,
      `export function ${weightOf(record)}(value: unknown, ordered: boolean): number {`,
      '  if (!isObject(value)) return 0',
      `  let missing = ${required}`,
      '  let weight = 1',
      '  let position = 0',
      '  for (const name in value) {',
      '    if (!Object.prototype.hasOwnProperty.call(value, name)) return 0',
      '    const member = value[name]',
      '    const before = position',
      '    let inner = 0',
      '    switch (name) {',
      ...record.fields.flatMap(field => [
        `      case '${field.property}':`,
        `        inner = ${this.#weight(field)}`,
        `        position = ${field.position}`,
        ...(field.required || record.kind === 'choice' ? ['        missing--'] : []),
        '        break',
      ]),
      '      default: return 0',
      '    }',
      '    if (inner === 0 || (ordered && position < before)) return 0',
      '    weight += inner',
      '  }',
      '  return missing === 0 ? weight : 0',
      '}',
    )
  }

  /** The weight of a member, as an expression. */
  #weight({ type, form }: Field): string {
    const isMany = form === 'bag' || form === 'many'
    if (type.kind !== 'simple') {
      const weight = this.#weightFunction(type)
      if (!isMany) return `${weight}(member, ordered)`
      this.#imports.add('../check-records.ts', 'weightOfAll')
      return `weightOfAll(member, ${weight}, ordered)`
    }
    const fixed = this.#values.fixed(type)
    if (fixed !== undefined && !isMany) return `member === ${fixed} ? 1 : 0`
    const { name, isGenerated } = this.#values.of(type)
    this.#imports.add(isGenerated ? './values-check.ts' : '../check-values.ts', name)
    if (!isMany) return `${name}(member) ? 1 : 0`
    this.#imports.add('../check-records.ts', 'areAll')
    return `areAll(member, ${name}) ? 1 : 0`
  }

  #weightFunction(type: ComplexPlan): string {
    const module = this.#types.moduleOf(type)
    if (module !== this.#module) this.#imports.add(`./${module}-check.ts`, weightOf(type))
    return weightOf(type)
  }
}
