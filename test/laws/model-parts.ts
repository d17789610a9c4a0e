/** Walks through what a root can hold: every record, choice and text with attributes, every part of it, every simple type. */
import {
  bagNameOf, propertyName, typeOf, VALUE_PROPERTY, type ComplexDecl, type ElementDecl, type SimpleDecl, type TextType, type TypeDecl,
} from '../../src/meta/index.ts'

/** One property of a record, a choice or a text, as the declaration has it. */
export interface ModelPart {
  readonly owner: ComplexDecl
  readonly property: string
  readonly type: TypeDecl
  readonly isList: boolean
  readonly fixed?: string
}

/** The parts of one record, choice or text. */
export function partsOf(owner: ComplexDecl): readonly ModelPart[] {
  const attributes = owner.kind === 'choice' ? [] : owner.attributes.map(({ attribute, fixed = attribute.fixed }): ModelPart =>
    ({ owner, property: propertyName(attribute.name), type: attribute.type, isList: false, ...(fixed === undefined ? {} : { fixed }) }))
  switch (owner.kind) {
    case 'choice': return owner.options.map(option => ({ owner, property: propertyName(option.name), type: typeOf(option), isList: false }))
    case 'text': return [...textParts(owner), ...attributes]
    case 'record': return [...attributes, ...owner.content.map((particle): ModelPart => {
      const name = particle.form === 'bag' ? bagNameOf(particle) : particle.element.name
      return { owner, property: propertyName(name), type: typeOf(particle.element), isList: particle.form !== 'one' }
    })]
  }
}

function textParts(owner: TextType): readonly ModelPart[] {
  if (owner.value.kind === 'text') return partsOf(owner.value).map(part => ({ ...part, owner }))
  return [{ owner, property: VALUE_PROPERTY, type: owner.value, isList: false }]
}

/** Everything that a root can hold, each part of each type once. */
export function partsBelow(root: ElementDecl): readonly ModelPart[] {
  const seen = new Set<TypeDecl>()
  const found: ModelPart[] = []
  const visit = (type: TypeDecl): void => {
    if (seen.has(type) || !isComplex(type)) return
    seen.add(type)
    for (const part of partsOf(type)) {
      found.push(part)
      visit(part.type)
    }
  }
  visit(typeOf(root))
  return found
}

export function isComplex(type: TypeDecl): type is ComplexDecl {
  return type.kind === 'record' || type.kind === 'choice' || type.kind === 'text'
}

/** The findings that both syntaxes share and that documents of a root can have. */
export function findingsPossible(root: ElementDecl): readonly string[] {
  const codes = new Set(['root.unknown', 'part.missing', 'part.unknown'])
  for (const { owner, type, isList, fixed } of partsBelow(root)) {
    if (isList) codes.add('part.empty')
    if (owner.kind === 'choice') codes.add('choice.missing').add('choice.several')
    if (fixed !== undefined) codes.add('value.fixed')
    if (!isComplex(type)) for (const code of findingsOn(type)) codes.add(code)
  }
  return [...codes]
}

function findingsOn(type: SimpleDecl): readonly string[] {
  if (type.kind === 'codes') return [type.name === 'WIPOST3Code' ? 'value.office-code' : 'value.code']
  if (type.kind === 'union') {
    const takesAnything = type.members.some(member => member.kind === 'builtIn' && ['string', 'token'].includes(member.base))
    return takesAnything ? [] : findingsOn(type.members[0] ?? { kind: 'builtIn', base: 'token' })
  }
  const { pattern, maxLength } = type.kind === 'simple' ? type.facets : {}
  const restricted = [...(pattern === undefined ? [] : ['value.pattern']), ...(maxLength === undefined ? [] : ['value.length'])]
  switch (type.base) {
    case 'string': case 'token': return ['value.empty', ...restricted]
    case 'boolean': return ['value.boolean']
    case 'date': case 'gYear': case 'gYearMonth': return ['value.date']
    case 'dateTime': return ['value.date-time']
    case 'anyURI': return ['value.uri']
    case 'decimal': return ['value.number', 'value.digits', 'value.range']
    default: return ['value.integer', 'value.range']
  }
}
