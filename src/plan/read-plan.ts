/**
 * Reads a plan from the short notation of a model: what a program needs of it in order to read and check documents, as lines of text.
 *
 *     roots ICT_V1_0
 *      RecommendationSet
 *       @com:languageCode? com:ExtendedISOLanguageCode
 *       TitleText[] MultilingualText: Title in one language, verbatim
 *       SourceDocument?
 *        com:DocumentDate? com:Date
 *       PriceCategory? Free of charge|Marginal cost|*
 *     union com:Date date gYear gYearMonth
 *     text MultilingualText string
 *      @com:languageCode
 *
 * A line holds a part; what it consists of stands below, further in. `@` marks an attribute, `|` one branch of a choice, `?` what may
 * be left out, `+` and `*` what is repeated in place, `[]` what stands in a bag (with the name of the bag, where it does not follow),
 * `="…"` a fixed value. Then comes the type, unless it has the name of the part or was said before: its name, or the values of a list,
 * which is open where it ends in `*`. After a colon comes the sentence, where a finding would print it. Types that have not the name of
 * a part stand at the margin; `pairs` are two-letter codes, sorted by their first. `com:` is Common; all other names are ours.
 * Attributes stand in canonical order.
 */
import { propertyName, typeName, VALUE_PROPERTY, type Facets, type SimpleBase, type SimpleDecl, type UnionMember } from '../meta/index.ts'
import type { ComplexPlan, Field, Plan, QName, RootPlan, TypePlan } from './plan.ts'
import { fixedPlan, simplePlan, type SimplePlan } from './simple.ts'

const PART = /^([@|=]?)([\w:]*\w)(\+|\*|\[([\w:]*)\])?(\??)(?:="(.*?)")?(?: (.*?))?(?:: (.*))?$/
const AT_MARGIN = /^([^ ]*) ([^ ]*) ?(.*)$/
const SPACE = 0x20

/**
 * The plan that a text in the notation says, read when it is first asked for.
 *
 * The text is generated, and its generator is held against the declarations: nothing is checked here.
 */
export function readPlan(notation: string): Plan {
  let known: Plan | undefined
  const plan = (): Plan => known ??= new Reader(notation.split('\n')).plan()
  return { get version() { return plan().version }, get roots() { return plan().roots }, get rootProperties() { return plan().rootProperties } }
}

class Reader {
  readonly #lines: readonly string[]
  #next = 0
  /** Made when they are asked for: few documents need them all. */
  readonly #declarations = new Map<string, () => SimpleDecl>()
  readonly #types = new Map<string, TypePlan>()
  /** The type and the sentence of a part, as said where it first stands. */
  readonly #said = new Map<string, readonly [type: string, doc: string]>()

  constructor(lines: readonly string[]) {
    this.#lines = lines
  }

  plan(): Plan {
    const version = this.#line().slice('roots '.length)
    const fields = this.#fields(1)
    while (this.#next < this.#lines.length) this.#typeAtMargin()
    const roots = fields.map(({ item, property, type }): RootPlan => ({ ...item, property, type: type as ComplexPlan }))
    return { version, roots: new Map(roots.map(root => [root.local, root])), rootProperties: new Map(roots.map(root => [root.property, root])) }
  }

  #line(): string {
    return this.#lines[this.#next++] ?? ''
  }

  #typeAtMargin(): void {
    const [, kind = '', name = '', said = ''] = AT_MARGIN.exec(this.#line()) ?? []
    if (kind === 'text') this.#complex(name, kind, [this.#field(`=${name} ${said}: The text`, 0, 0), ...this.#fields(1, 1)])
    else if (kind === 'record' || kind === 'choice') this.#complex(name, kind, this.#fields(1))
    else this.#declarations.set(name, () => this.#declaration(kind, name, said))
  }

  #declaration(kind: string, name: string, said: string): SimpleDecl {
    const { namespace, local } = qnameOf(name)
    const common = { namespace, name: local, doc: '' }
    if (kind === 'simple') return { kind, ...common, ...JSON.parse(said) as { readonly base: SimpleBase, readonly facets: Facets } }
    if (kind === 'union') {
      const members = (): UnionMember[] => said.split(' ').map(member => this.#declared(member) as UnionMember)
      return { kind, ...common, get members() { return members() } }
    }
    const values = kind === 'pairs' ? said.split(' ').flatMap(([first = '', ...seconds]) => seconds.map(second => first + second)) : said.split('|')
    const list = { kind: 'codes', ...common, codes: values.filter(value => value !== '*').map(value => ({ value, doc: '' })) } as const
    return list.codes.length < values.length ? { kind: 'union', ...common, members: [list, { kind: 'builtIn', base: 'token' }] } : list
  }

  #declared(name: string): SimpleDecl {
    return this.#declarations.get(name)?.() ?? { kind: 'builtIn', base: name as SimpleBase }
  }

  /** A simple type is compiled when it is first asked for: few documents need them all. */
  #type(name: string): TypePlan {
    const type = this.#types.get(name) ?? simplePlan(this.#declared(name))
    this.#types.set(name, type)
    return type
  }

  #complex(name: string, kind: ComplexPlan['kind'], fields: readonly Field[]): void {
    const { local } = qnameOf(name)
    const byName = (key: 'local' | 'property', isMeant: (form: Field['form']) => boolean): Map<string, Field> =>
      new Map(fields.filter(({ form }) => isMeant(form)).map(field => [field[key], field]))
    let [byProperty, attributes, elements]: (Map<string, Field> | undefined)[] = []
    this.#types.set(name, {
      kind, name: local, typeName: typeName(local), fields,
      get byProperty() { return byProperty ??= byName('property', () => true) },
      get attributes() { return attributes ??= byName('local', form => form === 'attribute') },
      get elements() { return elements ??= byName('local', form => form !== 'attribute' && form !== 'value') },
    })
  }

  /** The next lines as long as they have that indentation, with all that stands further in. */
  #fields(depth: number, position = 0): Field[] {
    const fields: Field[] = []
    while (this.#depth() === depth) fields.push(this.#field(this.#line().slice(depth), depth, position + fields.length))
    return fields
  }

  /** Indentation of the next line. */
  #depth(): number {
    const line = this.#lines[this.#next] ?? ''
    let depth = line === '' ? -1 : 0
    while (line.charCodeAt(depth) === SPACE) depth++
    return depth
  }

  #field(line: string, depth: number, position: number): Field {
    const [, mark = '', name = '', times = '', bag, optional, fixed, said = name, sentence] = PART.exec(line) ?? []
    const isList = said.includes('|')
    const [typeSaid, doc] = this.#said.get(mark + name) ?? [isList ? name : said, sentence ? `${sentence}.` : '']
    this.#said.set(mark + name, [typeSaid, doc])
    if (isList) this.#declarations.set(name, () => this.#declaration('codes', name, said))
    if (depth > 0 && this.#depth() > depth) {
      const kind = this.#lines[this.#next]?.charAt(depth + 1) === '|' ? 'choice' : 'record'
      this.#complex(name, kind, this.#fields(depth + 1))
    }
    const form = mark === '@' ? 'attribute' : mark === '=' ? 'value' : times === '' ? 'one' : times.startsWith('[') ? 'bag' : 'many'
    const own = qnameOf(form === 'bag' ? bag || `${name}Bag` : name)
    const property = mark === '=' ? VALUE_PROPERTY : propertyName(own.local)
    const type = (): TypePlan => fixed === undefined ? this.#type(typeSaid) : fixedPlan(this.#type(typeSaid) as SimplePlan, fixed)
    let known: TypePlan | undefined
    const required = optional === '' && times !== '*' && mark !== '|'
    const { namespace, local } = own
    return { namespace, local, item: qnameOf(name), property, form, required, doc, position, get type() { return known ??= type() } }
  }
}

function qnameOf(name: string): QName {
  return name.startsWith('com:') ? { namespace: 'com', local: name.slice(4) } : { namespace: 'ict', local: name }
}
