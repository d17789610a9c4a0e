/**
 * The model once more, without what only schemas and pages need: meanings of codes, sentences of types, sources.
 *
 * The plan is read from it at run time, so that a browser does not load the names of 233 offices in order to check a code.
 * Names, facets, order, and the sentences that a finding prints, are those of the declaration. Written in the notation that
 * `readPlan` reads: a tree with one line for each part.
 */
import {
  bagNameOf, bagNamespaceOf, componentsOf, typeOf, type AttributeDecl, type AttributeUse, type ElementDecl, type Model, type NamedType,
  type Particle, type TypeDecl,
} from '../meta/index.ts'
import { attributesOf, inlineList, openList, partsSaid, qualified, sentence, typesInUse, valueOf, valuesOf } from './lean-parts.ts'
import { generatedFrom } from './sentences.ts'

/** Emits `src/model/lean.ts`. */
export function emitLeanModel(model: Model): string {
  const lines = notationOf(model).replace(/[\\`]|\$\{/g, special => `\\${special}`)
  return [
    `/**\n * The model as the plan reads it: without meanings of codes, and with those sentences only that a finding prints.\n *\n * ${generatedFrom('the declarations in src/model')}\n */`,
    `/** In the notation of \`src/plan/read-plan.ts\`. */`,
    `export const LEAN_MODEL = \`${lines}\`\n`,
  ].join('\n')
}

/**
 * A model in the notation.
 *
 * @throws {Error} When a name, a value or a sentence of the model has no spelling in it.
 */
export function notationOf(model: Model): string {
  return new NotationWriter(model).lines().join('\n')
}

class NotationWriter {
  readonly #model: Model
  readonly #types: readonly NamedType[]
  /** Elements and attributes whose sentence a finding can print. */
  readonly #said: ReadonlySet<object>
  /** Types that have the name of an element: they stand where that element first stands. */
  readonly #namesakes: ReadonlySet<TypeDecl>
  /** Elements, attributes and types that stand above. */
  readonly #written = new Set<string>()

  constructor(model: Model) {
    this.#model = model
    const { elements, types } = componentsOf(model)
    const used = typesInUse(model, types)
    this.#types = types.filter(type => used.has(type))
    this.#said = partsSaid(types)
    this.#namesakes = new Set(elements.filter(element => element.kind === 'element')
      .filter(element => qualified(typeOf(element)) === qualified(element)).map(typeOf).filter(stepsIn))
  }

  lines(): readonly string[] {
    const { version, roots } = this.#model
    const tree = roots.flatMap(root => this.#part(root, qualified(root), typeOf(root)))
    return [`roots ${version}`, ...indented(tree), ...this.#types.filter(type => !this.#namesakes.has(type)).flatMap(type => this.#atMargin(type))]
  }

  #atMargin(type: NamedType): readonly string[] {
    const head = (kind: string, said: string): string => [kind, qualified(type), ...(said === '' ? [] : [said])].join(' ')
    switch (type.kind) {
      case 'simple': return [head('simple', JSON.stringify({ base: type.base, facets: type.facets, ...(type.facets.pattern === undefined ? {} : { doc: type.doc }) }))]
      case 'codes': return [head(...listed(valuesOf(type)))]
      case 'union': return [openList(type) === undefined ? head('union', type.members.map(qualified).join(' ')) : head('codes', inlineList(type) ?? '')]
      case 'text': return [head('text', qualified(valueOf(type))), ...this.#inner(type)]
      default: return [head(type.kind, ''), ...this.#inner(type)]
    }
  }

  /** The parts of a type, one step further in. */
  #inner(type: TypeDecl): readonly string[] {
    switch (type.kind) {
      case 'choice': return indented(type.options.flatMap(option => this.#part(option, `|${qualified(option)}`, typeOf(option))))
      case 'text': return indented(attributesOf(type).flatMap(use => this.#use(use)))
      case 'record': return indented([...attributesOf(type).flatMap(use => this.#use(use)), ...type.content.flatMap(particle => this.#particle(particle))])
      default: return []
    }
  }

  #use({ attribute, required, fixed = attribute.fixed }: AttributeUse): readonly string[] {
    if (fixed?.includes('"') === true) throw new Error(`The fixed value of ${attribute.name} holds a quotation mark`)
    return this.#part(attribute, `@${qualified(attribute)}${required ? '' : '?'}${fixed === undefined ? '' : `="${fixed}"`}`, attribute.type)
  }

  #particle(particle: Particle): readonly string[] {
    const { element, form, required } = particle
    const times = form === 'one' ? '' : form === 'many' ? (required ? '+' : '*') : `[${givenBag(particle)}]`
    return this.#part(element, `${qualified(element)}${times}${required || form === 'many' ? '' : '?'}`, typeOf(element))
  }

  #part(part: ElementDecl | AttributeDecl, use: string, type: TypeDecl): readonly string[] {
    if (!this.#isFirst(part)) return [use]
    const isNamesake = qualified(type) === qualified(part)
    const said = !isNamesake ? ` ${qualified(type)}` : this.#namesakes.has(type) && inlineList(type) !== undefined ? ` ${inlineList(type)}` : ''
    const doc = this.#said.has(part) ? `: ${sentence(part.doc)}` : ''
    return [`${use}${said}${doc}`, ...(isNamesake && this.#namesakes.has(type) ? this.#inner(type) : [])]
  }

  #isFirst(part: ElementDecl | AttributeDecl): boolean {
    const name = `${part.kind} ${qualified(part)}`
    if (this.#written.has(name)) return false
    this.#written.add(name)
    return true
  }
}

/** Whether the type can stand below the element of its name, or behind it. */
function stepsIn(type: TypeDecl): boolean {
  return type.kind === 'record' || type.kind === 'choice' || inlineList(type) !== undefined
}

/** Two-letter codes by their first letter, where that gives the same list. */
function listed(values: readonly string[]): readonly [kind: string, said: string] {
  const groups = new Map<string, string>()
  for (const [first = '', second = ''] of values) groups.set(first, (groups.get(first) ?? '') + second)
  const again = [...groups].flatMap(([first, seconds]) => [...seconds].map(second => first + second))
  const isSame = values.length > 20 && again.join('|') === values.join('|')
  return isSame ? ['pairs', [...groups].map(([first, seconds]) => first + seconds).join(' ')] : ['codes', values.join('|')]
}

/** The name of the bag, where it does not follow from that of the element. */
function givenBag(particle: Particle): string {
  const { element } = particle
  const [namespace, name] = [bagNamespaceOf(particle), bagNameOf(particle)]
  return namespace === element.namespace && name === `${element.name}Bag` ? '' : qualified({ namespace, name })
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map(line => ` ${line}`)
}
