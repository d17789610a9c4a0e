/**
 * TypeScript: named interfaces with a sentence on every property. The typed object is the JSON.
 *
 * Types may be looser than the schemas (a pattern cannot be said in TypeScript); the comment then states the bound.
 */
import {
  bagNameOf, branchName, componentsOf, hasTypeScriptName, jsonTypeOf, propertyName, typeOf, VALUE_PROPERTY, type AttributeUse,
  type ChoiceType, type CodeList, type ElementDecl, type Model, type NamedType, type Particle, type RecordType, type SimpleDecl,
  type TextType, type TypeDecl, type UnionType,
} from '../meta/index.ts'
import { CLAIM, generatedFrom, spelling } from './sentences.ts'
import { attributesOf, valueTypeOf } from './texts.ts'

/** Above this many codes a list is printed as a block of literals, without the meaning of each. */
const LONG_LIST = 20
const LINE_WIDTH = 130

/**
 * The declarations of a model as one TypeScript module.
 *
 * @throws {Error} When the model cannot be emitted; see `componentsOf`.
 */
export function emitTypeScript(model: Model): string {
  const named = componentsOf(model).types.filter(hasTypeScriptName)
  const complex = named.filter(type => type.kind === 'record' || type.kind === 'choice' || type.kind === 'text')
  const lists = named.filter(type => type.kind === 'codes' || type.kind === 'union')
  return [
    comment('', `The typed objects of the vocabulary ${model.version}, which are the JSON.`, generatedFrom('the declarations in src/model'), CLAIM),
    ...complex.map(declarationOf),
    ...lists.map(declarationOf),
    index('Records', 'Every record, choice and text by its name.', complex.map(type => [type.name, type.name, type.doc])),
    index('Roots', 'What can be the root of a document.', model.roots.map(root => [root.name, typeExpression(typeOf(root)), root.doc])),
    '/** Name of a root. */\nexport type RootName = keyof Roots\n',
  ].join('\n')
}

function declarationOf(type: NamedType): string {
  switch (type.kind) {
    case 'record': return recordInterface(type)
    case 'choice': return choiceUnion(type)
    case 'text': return textInterface(type)
    case 'codes': return codeUnion(type)
    case 'union': return openUnion(type)
    case 'simple': return ''
  }
}

function recordInterface(record: RecordType): string {
  const source = record.source === undefined ? [] : [`Source: ${record.source}.`]
  return interfaceOf(record.name, [record.doc, ...source], [...record.attributes.map(attributeProperty), ...record.content.map(particleProperty)])
}

function textInterface(text: TextType): string {
  const value = valueTypeOf(text)
  const valueProperty = property(VALUE_PROPERTY, true, typeExpression(value), 'The text itself.', spelling(value))
  return interfaceOf(text.name, [text.doc], [valueProperty, ...attributesOf(text).map(attributeProperty)])
}

function choiceUnion(choice: ChoiceType): string {
  const branches = choice.options.map(option => interfaceOf(
    branchName(choice, option),
    [`\`${choice.name}\` by its member \`${propertyName(option.name)}\`.`],
    choice.options.map(other => other === option
      ? property(propertyName(other.name), true, typeExpression(typeOf(other)), other.doc, personal(other))
      : `  readonly ${propertyName(other.name)}?: never\n`),
  ))
  const names = choice.options.map(option => branchName(choice, option))
  return [...branches, `${comment('', choice.doc)}export type ${choice.name} = ${names.join(' | ')}\n`].join('\n')
}

function codeUnion(list: CodeList): string {
  const literals = list.codes.map(code => literal(code.value))
  if (list.codes.length > LONG_LIST) return `${comment('', list.doc)}export type ${list.name} =${wrapped(literals)}\n`
  const meanings = list.codes.map(code => `- \`${code.value}\`: ${code.doc}`)
  return `${comment('', list.doc, ...meanings)}export type ${list.name} = ${literals.join(' | ')}\n`
}

/** Open where any text may stand beside the codes; `string & {}` keeps the codes in an editor's completion. */
function openUnion(union: UnionType): string {
  const lists = union.members.flatMap(member => member.kind === 'codes' ? [member.name] : [])
  const open = union.members.filter(member => member.kind !== 'codes')
  const others = open.map(member => spelling(member)).filter(sentence => sentence !== '')
  const said = open.length === 0 ? [] : [`Other values may stand there too. ${others.join(' ')}`.trim()]
  const members = open.length === 0 ? lists : [...lists, '(string & {})']
  return `${comment('', union.doc, ...said)}export type ${union.name} = ${members.join(' | ')}\n`
}

function attributeProperty({ attribute, required, fixed = attribute.fixed }: AttributeUse): string {
  const expression = fixed === undefined ? typeExpression(attribute.type) : fixedExpression(attribute.type, fixed)
  return property(propertyName(attribute.name), required, expression, attribute.doc, fixed === undefined ? spelling(attribute.type) : '')
}

function particleProperty(particle: Particle): string {
  const { element, form, required } = particle
  const name = propertyName(form === 'bag' ? bagNameOf(particle) : element.name)
  const type = typeOf(element)
  const expression = form === 'one' ? typeExpression(type) : `readonly ${arrayItem(typeExpression(type))}[]`
  return property(name, required, expression, element.doc, form === 'one' ? '' : 'One or more.', isSimple(type) ? spelling(type) : '', personal(element))
}

function property(name: string, required: boolean, expression: string, ...sentences: readonly string[]): string {
  return `${comment('  ', sentences.filter(sentence => sentence !== '').join(' '))}  readonly ${name}${required ? '' : '?'}: ${expression}\n`
}

function typeExpression(type: TypeDecl): string {
  if (hasTypeScriptName(type) && type.kind !== 'builtIn') return type.name
  const json = isSimple(type) ? jsonTypeOf(type) : 'string'
  return json === 'integer' ? 'number' : json
}

function fixedExpression(type: SimpleDecl, fixed: string): string {
  return jsonTypeOf(type) === 'string' ? literal(fixed) : fixed
}

const arrayItem = (expression: string): string => /^[A-Za-z0-9]+$/.test(expression) ? expression : `(${expression})`
const isSimple = (type: TypeDecl): type is SimpleDecl => type.kind !== 'record' && type.kind !== 'choice' && type.kind !== 'text'
const personal = (element: ElementDecl): string => element.personal === true ? 'Personal data.' : ''
const literal = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

function interfaceOf(name: string, sentences: readonly string[], properties: readonly string[]): string {
  return `${comment('', ...sentences)}export interface ${name} {\n${properties.join('')}}\n`
}

function index(name: string, doc: string, entries: readonly (readonly [name: string, expression: string, doc: string])[]): string {
  return interfaceOf(name, [doc], entries.map(([key, expression, sentence]) => `${comment('  ', sentence)}  readonly ${key}: ${expression}\n`))
}

function comment(indent: string, ...lines: readonly string[]): string {
  const safe = lines.map(line => line.replaceAll('*/', '*\\/'))
  const [only] = safe
  if (safe.length === 1) return `${indent}/** ${only} */\n`
  const separated = safe.flatMap((line, at) => at === 0 || line.startsWith('- ') && safe[at - 1]?.startsWith('- ') ? [line] : ['', line])
  return `${indent}/**\n${separated.map(line => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`
}

/** Literals in lines of at most `LINE_WIDTH`. */
function wrapped(literals: readonly string[]): string {
  const lines: string[] = []
  let line = '\n '
  for (const each of literals) {
    if (line.length + each.length + 3 > LINE_WIDTH) {
      lines.push(line)
      line = '\n '
    }
    line += ` | ${each}`
  }
  return [...lines, line].join('')
}
