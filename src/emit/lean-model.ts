/**
 * The model once more, without what only schemas and pages need: meanings of codes, sentences of types, sources.
 *
 * The plan is compiled from it at run time, so that a browser does not load the names of 233 offices in order to check a code.
 * Names, facets, order and the sentences of elements and attributes are those of the declaration.
 */
import {
  typeOf, type AttributeDecl, type AttributeUse, type ElementDecl, type Model, type NamespaceId, type Particle, type TypeDecl,
} from '../meta/index.ts'
import { generatedFrom } from './sentences.ts'

/** Emits `src/model/lean.ts`. */
export function emitLeanModel(model: Model): string {
  const writer = new LeanWriter()
  const roots = model.roots.map(root => writer.element(root))
  return [
    `/**\n * The model as the plan reads it: without meanings of codes and sentences of types.\n *\n * ${generatedFrom('the declarations in src/model')}\n */`,
    `${importsFor(writer.lines.join('\n'))}\n`,
    `const ict = inNamespace('ict')\nconst com = inNamespace('com')`,
    `const values = (list: string): Record<string, string> => Object.fromEntries(list.split('|').map(value => [value, '']))\n`,
    ...writer.lines,
    `\nexport const LEAN_MODEL: Model = { version: ${quoted(model.version)}, roots: [${roots.join(', ')}] }\n`,
  ].join('\n')
}

const TYPE_NAMES = { simple: 'SimpleType', codes: 'CodeList', union: 'UnionType', text: 'TextType', choice: 'ChoiceType', record: 'RecordType' } as const
const WORDS = ['bag', 'builtIn', 'many', 'optional', 'required'] as const

/** What the constants use of the vocabulary. */
function importsFor(lines: string): string {
  const words = WORDS.filter(word => new RegExp(`\\b${word}\\(`).test(lines))
  const types = ['AttributeDecl', 'ElementDecl', ...Object.values(TYPE_NAMES)].filter(name => lines.includes(`: ${name} =`))
  return `import {\n  ${[...words, 'inNamespace'].toSorted().join(', ')},\n  ${[...types, 'Model'].toSorted().map(name => `type ${name}`).join(', ')},\n} from '../meta/index.ts'`
}

class LeanWriter {
  readonly lines: string[] = []
  readonly #constants = new Set<string>()
  readonly #openTypes = new Set<TypeDecl>()
  /** Elements whose type is being written, and whether it leads back to them. */
  readonly #openElements = new Map<string, boolean>()

  /**
   * The constant of an element, written when it is first asked for. One that its own type leads back to stands before that type
   * and names it by a function.
   */
  element(element: ElementDecl): string {
    const constant = `${element.namespace}_${element.name}`
    if (this.#openElements.has(constant)) this.#openElements.set(constant, true)
    if (this.#constants.has(constant)) return constant
    this.#constants.add(constant)
    const before = this.lines.length
    this.#openElements.set(constant, false)
    const type = typeOf(element)
    const isInside = this.#openTypes.has(type)
    const expression = isInside ? constantName(type) : this.#type(type)
    const isCyclic = isInside || this.#openElements.get(constant) === true
    this.#openElements.delete(constant)
    const line = `const ${constant}: ElementDecl = ${element.namespace}.element(${quoted(element.name)}, ${isCyclic ? '() => ' : ''}${expression}, ${quoted(element.doc)})`
    this.lines.splice(isCyclic ? before : this.lines.length, 0, line)
    return constant
  }

  #attribute(attribute: AttributeDecl): string {
    return this.#constant('AttributeDecl', attribute.namespace, attribute.name, () => {
      const fixed = attribute.fixed === undefined ? '' : `, ${quoted(attribute.fixed)}`
      return `${attribute.namespace}.attribute(${quoted(attribute.name)}, ${this.#type(attribute.type)}, ${quoted(attribute.doc)}${fixed})`
    })
  }

  #type(type: TypeDecl): string {
    if (type.kind === 'builtIn') return `builtIn(${quoted(type.base)})`
    return this.#constant(TYPE_NAMES[type.kind], type.namespace, `${type.name}Type`, () => {
      this.#openTypes.add(type)
      const expression = `${type.namespace}.${this.#definition(type)}`
      this.#openTypes.delete(type)
      return expression
    })
  }

  #definition(type: Exclude<TypeDecl, { kind: 'builtIn' }>): string {
    const name = quoted(type.name)
    switch (type.kind) {
      case 'simple': return `simple(${name}, ${quoted(type.base)}, ${JSON.stringify(type.facets)}, ${quoted(type.doc)})`
      case 'codes': return `codes(${name}, '', values(${quoted(type.codes.map(({ value }) => value).join('|'))}))`
      case 'union': return `union(${name}, '', [${type.members.map(member => this.#type(member)).join(', ')}])`
      case 'text': return `text(${name}, { doc: '', value: ${this.#type(type.value)}, attributes: [${this.#uses(type.attributes)}] })`
      case 'choice': return `choice(${name}, { doc: '', options: [${type.options.map(option => this.element(option)).join(', ')}] })`
      case 'record': {
        const content = type.content.map(particle => this.#particle(particle)).join(', ')
        return `record(${name}, { doc: '', attributes: [${this.#uses(type.attributes)}], content: [${content}] })`
      }
    }
  }

  #uses(attributes: readonly AttributeUse[]): string {
    return attributes.map(({ attribute, required, fixed }) => {
      const constant = this.#attribute(attribute)
      if (fixed !== undefined) return `{ ...${required ? 'required' : 'optional'}(${constant}), fixed: ${quoted(fixed)} }`
      return `${required ? 'required' : 'optional'}(${constant})`
    }).join(', ')
  }

  #particle({ element, form, required, bagName, bagNamespace }: Particle): string {
    const constant = this.element(element)
    const names = [bagName, bagNamespace].map(name => (name === undefined ? 'undefined' : quoted(name)))
    const bagged = `bag(${[constant, ...(bagNamespace !== undefined ? names : bagName !== undefined ? names.slice(0, 1) : [])].join(', ')})`
    const use = form === 'bag' ? bagged : form === 'many' ? `many(${constant})` : constant
    return required ? use : `optional(${use})`
  }

  /** One for each name: `componentsOf` sees to it that two components of one name are the same. */
  #constant(typeName: string, namespace: NamespaceId, name: string, expression: () => string): string {
    const constant = `${namespace}_${name}`
    if (this.#constants.has(constant)) return constant
    this.#constants.add(constant)
    const definition = expression()
    this.lines.push(`const ${constant}: ${typeName} = ${definition}`)
    return constant
  }
}

function constantName(type: TypeDecl): string {
  return type.kind === 'builtIn' ? type.base : `${type.namespace}_${type.name}Type`
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, special => `\\${special}`)}'`
}
