/** Checks of the simple types of a model: patterns and code lists as they are declared, the rest by `src/fast/check-values.ts`. */
import {
  componentsOf, LEXICAL, typeName, type BuiltIn, type CodeList, type Facets, type Model, type SimpleBase, type SimpleDecl, type SimpleType, type UnionType,
} from '../meta/index.ts'
import type { SimplePlan } from '../plan/index.ts'
import { generatedFrom } from './sentences.ts'

/** Path of the module that holds the checks of simple types. */
export const VALUE_CHECKS = 'src/fast/generated/values-check.ts'

/** The checks that `src/fast/check-values.ts` has for a base without facets. */
const BUILT_IN: Readonly<Partial<Record<SimpleBase, string>>> = {
  string: 'isText', token: 'isToken', boolean: 'isBoolean', date: 'isDay', gYear: 'isYear', gYearMonth: 'isMonth', dateTime: 'isDateTime', anyURI: 'isURI',
}

/** A check and where it comes from. */
export interface NamedCheck {
  readonly name: string
  /** Whether it is generated; else it stands in `src/fast/check-values.ts`. */
  readonly isGenerated: boolean
}

/** The checks of simple types that a model needs. */
export class ValueChecks {
  readonly #declarations: ReadonlyMap<string, SimpleDecl>
  readonly #functions = new Map<string, string>()
  readonly #imported = new Set<string>()

  constructor(model: Model) {
    const named = componentsOf(model).types.filter(type => type.kind === 'simple' || type.kind === 'codes' || type.kind === 'union')
    this.#declarations = new Map(named.map(type => [typeName(type.name), type]))
  }

  /** The only value of a type that is fixed, as TypeScript spells it. A list of one code is the same. */
  fixed({ codes, json }: SimplePlan): string | undefined {
    const [only] = codes
    if (codes.length !== 1 || only === undefined || json === 'integer' || json === 'number') return undefined
    return json === 'boolean' ? only : literal(only)
  }

  /** The check of a type that is not fixed as a text or a truth value. */
  of(type: SimplePlan): NamedCheck {
    const declaration = this.#declarations.get(type.name) ?? { kind: 'builtIn', base: type.name as SimpleBase }
    return type.codes.length === 1 ? this.#fixedNumber(declaration, type.codes[0] ?? '') : this.#declared(declaration)
  }

  /** Whether values of a type never hold a character that XML has to escape. */
  isPlain(type: SimplePlan): boolean {
    const declaration = this.#declarations.get(type.name) ?? { kind: 'builtIn', base: type.name as SimpleBase }
    const fixed = type.codes.length === 1 ? type.codes : undefined
    return fixed?.every(isPlainText) ?? isPlainDeclaration(declaration)
  }

  /** The module. */
  text(): string {
    const own = [...this.#functions.values()]
    const imports = [...this.#imported].filter(name => own.some(text => text.includes(name))).sort()
    return [
      `/**\n * Checks of the simple types of the vocabulary.\n *\n * ${generatedFrom('the declarations in src/model')}\n */`,
      `import { ${imports.join(', ')} } from '../check-values.ts'\n`,
      ...own,
    ].join('\n')
  }

  #declared(declaration: SimpleDecl): NamedCheck {
    switch (declaration.kind) {
      case 'builtIn': return this.#builtIn(declaration)
      case 'codes': return this.#listed(declaration, declaration.codes.map(({ value }) => value), [])
      case 'union': return this.#union(declaration)
      case 'simple': return this.#restricted(declaration)
    }
  }

  #builtIn({ base }: BuiltIn): NamedCheck {
    const name = BUILT_IN[base]
    if (name !== undefined) return this.#given(name)
    return this.#function(`is${base.charAt(0).toUpperCase()}${base.slice(1)}`, `Any value of the base \`${base}\`.`, this.#number(base, {}))
  }

  #union(union: UnionType): NamedCheck {
    if (union.members.some(member => member.kind === 'builtIn' && member.base === 'token')) return this.#given('isToken')
    const codes = union.members.flatMap(member => member.kind === 'codes' ? member.codes.map(({ value }) => value) : [])
    const others = union.members.filter(member => member.kind !== 'codes').map(member => `${this.#declared(member).name}(value)`)
    return this.#listed(union, codes, others)
  }

  #listed({ name, doc }: CodeList | UnionType, codes: readonly string[], others: readonly string[]): NamedCheck {
    const constant = constantName(name)
    const list = codes.length === 0 ? '' : `const ${constant}: ReadonlySet<unknown> = new Set(${spelledList(codes)})\n\n`
    const conditions = [...codes.length === 0 ? [] : [`${constant}.has(value)`], ...others]
    return this.#function(`is${name}`, doc, conditions.join(' || '), list)
  }

  #restricted(type: SimpleType): NamedCheck {
    const { base, facets, name, doc } = type
    const { json } = LEXICAL[base]
    if (json === 'integer' || (json === 'number' && facets.fractionDigits === undefined)) return this.#function(`is${name}`, doc, this.#number(base, facets))
    if (base !== 'string' && base !== 'token') return this.#planned(type)
    const { pattern, minLength, maxLength } = facets
    const constant = constantName(name)
    const before = pattern === undefined ? '' : `const ${constant} = ${new RegExp(`^(?:${pattern})$`, 'u').toString()}\n\n`
    const basic = pattern !== undefined && isPlainPattern(pattern) ? `typeof value === 'string'` : `${this.#given(base === 'string' ? 'isText' : 'isToken').name}(value)`
    const conditions = [
      basic,
      ...minLength === undefined ? [] : [`${this.#given('isAtLeast').name}(value as string, ${minLength})`],
      ...maxLength === undefined ? [] : [`${this.#given('isAtMost').name}(value as string, ${maxLength})`],
      ...pattern === undefined ? [] : [`${constant}.test(value as string)`],
    ]
    return this.#function(`is${name}`, doc, conditions.join(' && '), before)
  }

  #number(base: SimpleBase, facets: Facets): string {
    const { json, minimum = -Infinity, maximum = Infinity } = LEXICAL[base]
    const [least, most] = [Math.max(minimum, facets.minInclusive ?? minimum), Math.min(maximum, facets.maxInclusive ?? maximum)]
    return `${this.#given(json === 'integer' ? 'isWholeNumber' : 'isDecimal').name}(value, ${least}, ${most})`
  }

  #planned(type: SimpleType): NamedCheck {
    const { name, doc, base, facets } = type
    const declaration = `{ kind: 'simple', namespace: '${type.namespace}', name: ${literal(name)}, doc: '', base: '${base}', facets: ${JSON.stringify(facets)} }`
    const check = `${this.#given('planned').name}(${declaration})`
    this.#given('type ValueCheck')
    this.#functions.set(`is${name}`, `/** ${doc} */\nexport const is${name}: ValueCheck = ${check}\n`)
    return { name: `is${name}`, isGenerated: true }
  }

  #fixedNumber(declaration: SimpleDecl, fixed: string): NamedCheck {
    if (this.#declared(declaration).name === '') throw new Error('a type has a check')
    return this.#function(`isFixed${fixed.replace(/[^0-9]/g, '_')}`, `The number ${fixed}.`, `value === ${fixed} && !Object.is(value, -0)`)
  }

  #given(name: string): NamedCheck {
    this.#imported.add(name)
    return { name: name.replace('type ', ''), isGenerated: false }
  }

  #function(name: string, doc: string, condition: string, before = ''): NamedCheck {
    this.#functions.set(name, `${before}/** ${doc} */\nexport function ${name}(value: unknown): boolean {\n  return ${condition}\n}\n`)
    return { name, isGenerated: true }
  }
}

/** Whether a pattern takes visible characters of ASCII only, and one at least: then it takes tokens only. */
function isPlainPattern(pattern: string): boolean {
  return /^[!-~]+$/.test(pattern) && !pattern.includes('[^') && !/\\[nrt]/.test(pattern) && !new RegExp(`^(?:${pattern})$`, 'u').test('')
}

function isPlainDeclaration(declaration: SimpleDecl): boolean {
  switch (declaration.kind) {
    case 'codes': return declaration.codes.every(({ value }) => isPlainText(value))
    case 'union': return declaration.members.every(isPlainDeclaration)
    case 'builtIn': return !['string', 'token', 'anyURI'].includes(declaration.base)
    case 'simple': return !['string', 'token', 'anyURI'].includes(declaration.base) || (declaration.facets.pattern !== undefined && takesWordsOnly(declaration.facets.pattern))
  }
}

/** Whether a pattern takes no character that XML has to escape: it names none, and its ranges are letters or digits. */
function takesWordsOnly(pattern: string): boolean {
  const withoutRanges = pattern.replace(/[a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9]/g, '')
  return isPlainPattern(pattern) && isPlainText(pattern) && !/\[[^\]]*-[^\]]*\]/.test(withoutRanges)
}

function isPlainText(text: string): boolean {
  return !/[&<>"\t\n\r]/.test(text)
}

function constantName(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()
}

/** A text as TypeScript spells it. */
export function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll(`'`, `\\'`)}'`
}

/** A long list of words is split from one text. */
function spelledList(codes: readonly string[]): string {
  if (codes.length < 20 || codes.some(code => code.includes(' '))) return `[${codes.map(literal).join(', ')}]`
  const rows = codes.join(' ').match(/.{1,130}(?= |$)/g) ?? []
  return `(\n${rows.map((row, index) => `  ${index === 0 ? '' : '+ '}${literal(row)}`).join('\n')}\n).split(' ')`
}
