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

/** Names that types may not take: those of the checks that are there. */
const TAKEN: ReadonlySet<string> = new Set([...Object.values(BUILT_IN), 'isAtLeast', 'isAtMost', 'isDecimal', 'isWholeNumber'])

/** The check of a type that has a name. */
function checkOf(type: string): string {
  const name = `is${type.charAt(0).toUpperCase()}${type.slice(1)}`
  return TAKEN.has(name) ? `${name}Type` : name
}

/** A check and where it comes from. */
export interface NamedCheck {
  readonly name: string
  /** Whether it is generated; else it stands in `src/fast/check-values.ts`. */
  readonly isGenerated: boolean
  /** Whether the same values are likely to come again and again. */
  readonly isRepeated: boolean
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
    const [fixed] = type.codes
    return fixed !== undefined && type.json !== 'string' ? this.#fixedNumber(fixed) : this.#declared(this.#declarationOf(type))
  }

  /** Whether values of a type never hold a character that XML has to escape. */
  isPlain(type: SimplePlan): boolean {
    const [only] = type.codes
    return type.codes.length === 1 && only !== undefined ? isPlainText(only) : isPlainDeclaration(this.#declarationOf(type))
  }

  #declarationOf({ name }: SimplePlan): SimpleDecl {
    return this.#declarations.get(name) ?? { kind: 'builtIn', base: name as SimpleBase }
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
    return this.#function(checkOf(base), `Any value of the base \`${base}\`.`, this.#number(base, {}))
  }

  #union(union: UnionType): NamedCheck {
    if (union.members.some(member => member.kind === 'builtIn' && member.base === 'token')) return this.#given('isToken')
    const codes = union.members.flatMap(member => member.kind === 'codes' ? member.codes.map(({ value }) => value) : [])
    const others = union.members.filter(member => member.kind !== 'codes').map(member => `${this.#declared(member).name}(value)`)
    return this.#listed(union, codes, others)
  }

  #listed({ name, doc }: CodeList | UnionType, codes: readonly string[], others: readonly string[]): NamedCheck {
    const isOpen = others.length > 0
    const constant = constantName(name)
    const list = `const ${constant}${isOpen ? '' : ': ReadonlySet<unknown>'} = new Set${isOpen ? '<unknown>' : ''}(${codes.length === 0 ? '' : spelledList(codes)})\n\n`
    return this.#function(checkOf(name), doc, isOpen ? this.#remembered(constant, others.join(' || ')) : `${constant}.has(value)`, list)
  }

  #remembered(known: string, condition: string): string {
    return `${known}.has(value) || ${this.#given('remembered').name}(${known}, value, ${condition})`
  }

  #restricted(type: SimpleType): NamedCheck {
    const { base, facets, name, doc } = type
    const { json } = LEXICAL[base]
    if (json === 'integer' || (json === 'number' && facets.fractionDigits === undefined)) return this.#function(checkOf(name), doc, this.#number(base, facets))
    return base === 'string' || base === 'token' ? this.#text(type, base) : this.#planned(type)
  }

  /** A text with facets. Where a text can be long it is not likely to come again, and is not remembered. */
  #text({ name, doc, facets: { pattern, minLength, maxLength } }: SimpleType, base: 'string' | 'token'): NamedCheck {
    const constant = constantName(name)
    const isPlain = pattern !== undefined && isPlainPattern(pattern)
    const run = isPlain ? /^\[([^\]^\\]+)\]\{([0-9]+)\}$/.exec(pattern) : null
    const conditions = [
      `typeof value === 'string'`,
      ...isPlain ? [] : [`${this.#given(base === 'string' ? 'isText' : 'isToken').name}(value)`],
      ...minLength === undefined ? [] : [`${this.#given('isAtLeast').name}(value, ${minLength})`],
      ...maxLength === undefined ? [] : [`${this.#given('isAtMost').name}(value, ${maxLength})`],
      ...pattern === undefined ? [] : [run === null ? `${constant}_PATTERN.test(value)` : `value.length === ${run[2] ?? ''} && !/[^${run[1] ?? ''}]/.test(value)`],
    ].join(' && ')
    const before = pattern === undefined || run !== null ? '' : `const ${constant}_PATTERN = ${new RegExp(`^(?:${pattern})$`, 'u').toString()}\n`
    if (maxLength === undefined) return { ...this.#function(checkOf(name), doc, conditions, before === '' ? '' : `${before}\n`), isRepeated: false }
    return this.#function(checkOf(name), doc, this.#remembered(constant, conditions), `const ${constant} = new Set<unknown>()\n${before}\n`)
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
    this.#functions.set(checkOf(name), `/** ${doc} */\nexport const ${checkOf(name)}: ValueCheck = ${check}\n`)
    return { name: checkOf(name), isGenerated: true, isRepeated: true }
  }

  #fixedNumber(fixed: string): NamedCheck {
    return this.#function(`isFixed${fixed.replace(/[^0-9]/g, '_')}`, `The number ${fixed}.`, `value === ${fixed} && !Object.is(value, -0)`)
  }

  #given(name: string): NamedCheck {
    this.#imported.add(name)
    return { name: name.replace('type ', ''), isGenerated: false, isRepeated: true }
  }

  #function(name: string, doc: string, condition: string, before = ''): NamedCheck {
    this.#functions.set(name, `${before}/** ${doc} */\nexport function ${name}(value: unknown): boolean {\n  return ${condition}\n}\n`)
    return { name, isGenerated: true, isRepeated: true }
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
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').replace(/([A-Z])([A-Z][a-z])/g, '$1_$2').toUpperCase()
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
