/** Reference pages in Markdown: one for each record, choice and text, one for the code lists, one for the names, an index. */
import {
  bagNameOf, bagNamespaceOf, componentsOf, NAMESPACES, propertyName, typeName, typeOf, VALUE_PROPERTY, type AttributeUse, type ChoiceType, type CodeList,
  type Components, type Model, type NamedType, type NamespaceId, type Particle, type RecordType, type SimpleDecl, type TextType,
  type TypeDecl, type UnionType,
} from '../meta/index.ts'
import { kebab } from './json-schema.ts'
import { CLAIM, collectionOf, generatedFrom, spelling } from './sentences.ts'
import { attributesOf, valueTypeOf } from './texts.ts'

type PageType = RecordType | ChoiceType | TextType
type List = CodeList | UnionType

const LISTS_PAGE = 'code-lists.md'
const NAMES_PAGE = 'names.md'

/**
 * All pages of a model by file name.
 *
 * @throws {Error} When the model cannot be emitted; see `componentsOf`.
 */
export function emitPages(model: Model): ReadonlyMap<string, string> {
  const components = componentsOf(model)
  const types = components.types.filter(hasPage)
  const lists = components.types.filter((type): type is List => type.kind === 'codes' || type.kind === 'union').filter(list => !isPlainUnion(list))
  return new Map([
    ['index.md', indexPage(model, types)],
    ...types.map(type => [pageOf(type), typePage(type, components)] as const),
    [LISTS_PAGE, listsPage(lists)],
    [NAMES_PAGE, namesPage(components)],
  ])
}

const hasPage = (type: NamedType): type is PageType => type.kind === 'record' || type.kind === 'choice' || type.kind === 'text'
const pageOf = (type: PageType): string => `${kebab(type.name)}.md`

function page(title: string, ...parts: readonly string[]): string {
  const mark = `<!-- ${generatedFrom('the declarations in src/model')} -->`
  return `${[mark, `# ${title}`, ...parts.filter(part => part !== '')].join('\n\n')}\n`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const code = (text: string): string => `\`${text}\``
const qualified = (namespace: NamespaceId, name: string): string => code(`${namespace}:${name}`)

function indexPage(model: Model, types: readonly PageType[]): string {
  const roots = model.roots.map(root => [qualified(root.namespace, root.name), code(propertyName(root.name)), linkTo(typeOf(root)), root.doc])
  const namespaces = NAMESPACES.map(({ prefix, uri }) => [code(prefix), code(uri)])
  return page(
    `The vocabulary ${model.version}`,
    CLAIM,
    '## Documents',
    'A document in XML has one of these elements at its root; in JSON it is an object with the one member named.',
    table(['XML root', 'JSON member', 'Type', 'Meaning'], roots),
    '## Namespaces',
    table(['Prefix', 'Name'], namespaces),
    '## Types',
    table(['Type', 'Kind', 'Meaning'], types.map(type => [linkTo(type), type.kind, type.doc])),
    `See also the [code lists](${LISTS_PAGE}) and the [names in XML and JSON](${NAMES_PAGE}).`,
  )
}

const HEAD = ['XML name', 'JSON name', 'Occurs', 'Type', 'Meaning']

function typePage(type: PageType, components: Components): string {
  const source = type.kind !== 'text' && type.source !== undefined ? `Source: ${type.source}.` : ''
  const owners = ownersOf(type, components)
  return page(
    type.name,
    type.doc,
    source,
    `A ${type.kind}. In the XSD ${qualified(type.namespace, typeName(type.name))}, in the JSON Schema ${code(`#/$defs/${typeName(type.name)}`)}.`,
    type.kind === 'choice' ? 'Exactly one of:' : '',
    table(HEAD, rowsOf(type)),
    owners.length === 0 ? '' : `Used in: ${owners.map(linkTo).join(', ')}.`,
  )
}

function rowsOf(type: PageType): readonly (readonly string[])[] {
  switch (type.kind) {
    case 'record': return [...type.attributes.map(attributeRow), ...type.content.map(particleRow)]
    case 'choice': return type.options.map(element => particleRow({ kind: 'particle', element, required: false, form: 'one' }))
    case 'text': {
      const value = valueTypeOf(type)
      return [['the text', code(VALUE_PROPERTY), '1', describe(value), 'The text itself.'], ...attributesOf(type).map(attributeRow)]
    }
  }
}

function attributeRow({ attribute, required, fixed = attribute.fixed }: AttributeUse): readonly string[] {
  const type = fixed === undefined ? describe(attribute.type) : `always ${code(fixed)}`
  return [code(`@${attribute.namespace}:${attribute.name}`), code(propertyName(attribute.name)), required ? '1' : '0–1', type, attribute.doc]
}

function particleRow(particle: Particle): readonly string[] {
  const { element, form, required } = particle
  const inner = qualified(element.namespace, element.name)
  const outer = qualified(bagNamespaceOf(particle), bagNameOf(particle))
  return [
    form === 'bag' ? `${outer} of ${inner}` : inner,
    code(propertyName(form === 'bag' ? bagNameOf(particle) : element.name)),
    `${required ? '1' : '0'}${form === 'one' ? required ? '' : '–1' : '–n'}`,
    describe(typeOf(element)),
    `${element.doc}${element.personal === true ? ' Personal data.' : ''}`,
  ]
}

/** A type in a table cell: a link, or the lexical family with what bounds it. */
function describe(type: TypeDecl): string {
  if (type.kind !== 'builtIn' && type.kind !== 'simple' && !isPlainUnion(type)) return linkTo(type)
  const family = type.kind === 'union' ? code(`${type.namespace}:${typeName(type.name)}`) : code(`xsd:${type.base}`)
  return `${family} ${spelling(type)}`.trim()
}

const isPlainUnion = (type: TypeDecl): type is UnionType => type.kind === 'union' && type.members.every(member => member.kind !== 'codes')

function linkTo(type: TypeDecl): string {
  switch (type.kind) {
    case 'builtIn': return code(`xsd:${type.base}`)
    case 'simple': return code(type.name)
    case 'codes':
    case 'union': return `[${type.name}](${LISTS_PAGE}#${type.name.toLowerCase()})`
    default: return `[${type.name}](${pageOf(type)})`
  }
}

function ownersOf(type: PageType, components: Components): readonly PageType[] {
  return components.types.filter(hasPage).filter(owner => {
    if (owner.kind === 'text') return owner.value === type
    const elements = owner.kind === 'choice' ? owner.options : owner.content.map(particle => particle.element)
    return elements.some(element => typeOf(element) === type)
  })
}

function listsPage(lists: readonly List[]): string {
  const sections = lists.toSorted((one, other) => one.name < other.name ? -1 : 1).flatMap(list => [`## ${list.name}`, list.doc, listBody(list)])
  return page('Code lists', 'Values are the same, byte for byte, in XML and JSON.', ...sections)
}

function listBody(list: List): string {
  if (list.kind === 'codes') return table(['Value', 'Meaning'], list.codes.map(({ value, doc }) => [code(value), doc]))
  return `One of: ${list.members.map((member: SimpleDecl) => member.kind === 'codes' ? linkTo(member) : describe(member)).join('; ')}`
}

function namesPage({ elements, attributes }: Components): string {
  const rows = [
    ...elements.map(element => [element.namespace, element.name, 'element', element.kind === 'bagElement' ? collectionOf(element.child.name) : element.doc] as const),
    ...attributes.map(attribute => [attribute.namespace, attribute.name, 'attribute', attribute.doc] as const),
  ].toSorted(([, one], [, other]) => one.toLowerCase() < other.toLowerCase() ? -1 : 1)
  return page(
    'Names in XML and JSON',
    'A leading acronym goes lower-case, the rest of a name stays (rule J-02). Which of them stands in which object, the pages of the types say.',
    table(['XML name', 'JSON name', 'Kind', 'Meaning'], rows.map(([namespace, name, kind, doc]) => [qualified(namespace, name), code(propertyName(name)), kind, doc])),
  )
}
