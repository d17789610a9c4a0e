/**
 * B rules: lists, text, mixed content, identifiers.
 */
import { about, type Rule, type Spot } from './rule.ts'
import {
  attributesOf, COMMON, complexTypeOf, contentOf, foundation, isOfficial, isSimpleValued, keyOf, ofKind, XSD,
  type ComplexType, type Declaration, type Particle, type SchemaSet,
} from './schema-model.ts'
import { attributeEndings, endsWithTerm, representationTerms, wordsOf } from './words.ts'
import { elementsWithin, XML } from './xml-tree.ts'

const languages = new Set(['English', 'French', 'Spanish', 'Arabic', 'Chinese', 'Russian'])
const textTypes = new Set(['string', 'token', 'normalizedString'])
const richTextTypes = ['PhraseType', 'PType', 'ContentType']

/** Types of ST.96 that are inline marks, blocks or notes: these alone mix text and elements. */
const mixedTypes = new Set([
  'BType', 'IType', 'UType', 'SType', 'OType', 'SubType', 'SupType', 'SubSup2Type', 'SmallCapitalType', 'InsType', 'DelType',
  'PType', 'LIType', 'DDType', 'DTType', 'HeadingType', 'PhraseType', 'FootnoteType', 'EndnoteType', 'CrossReferenceType', 'ClaimTextType',
])

const identifierTypes: ReadonlyMap<string, string> = new Map([['ID', 'id'], ['IDREF', 'idref'], ['IDREFS', 'idrefs']])

export const bagRules: readonly Rule[] = [
  { id: 'B-01', severity: 'error', title: 'Repeating elements stand in a Bag, which holds one or more', check: unwrappedRepeats },
  {
    id: 'B-02', severity: 'information', title: 'A Bag has the name of its child, or a role',
    check: schemas => bags(schemas).flatMap(({ element, children }) => {
      const [child] = children
      return children.length === 1 && child && element.local !== `${child.ref.local}Bag` ? [about(element, `"${element.local}" holds ${child.label}.`, child.label)] : []
    }),
  },
  {
    id: 'B-03', severity: 'information', title: 'A Bag of different children is better called Data',
    check: schemas => bags(schemas).filter(({ children }) => children.length > 1)
      .map(({ element, children }) => about(element, `"${element.local}" groups ${children.length} different elements.`, String(children.length))),
  },
  {
    id: 'B-04', severity: 'information', title: 'Outside of a Bag only lines of text repeat',
    check: schemas => repeatsOutsideBags(schemas).filter(({ particle }) => isText(particle))
      .map(({ type, particle }) => about(type, `${particle.label} repeats in "${type.local}".`, particle.label, particle.line)),
  },
  { id: 'B-05', severity: 'error', title: 'The language of a text is com:languageCode, never xml:lang', check: languageAttributes },
  { id: 'B-06', severity: 'error', title: 'A text in several languages is the same element again, in a Bag', check: singleLanguageTexts },
  {
    id: 'B-07', severity: 'error', title: '…Text has a text type: plain, with language, with order, or rich',
    check: schemas => ofKind(schemas, 'element').filter(element => endsWithTerm(element.local, 'Text') && !isTextTyped(schemas, element))
      .map(element => about(element, `"${element.local}" is typed ${element.type?.local}.`, element.type?.local)),
  },
  {
    id: 'B-08', severity: 'error', title: 'Mixed content only in rich text',
    check: schemas => ofKind(schemas, 'complexType').filter(type => type.mixed && !(isOfficial(type) && mixedTypes.has(type.local)))
      .map(type => about(type, `"${type.local}" mixes text and elements.`)),
  },
  { id: 'B-10', severity: 'error', title: 'Ids are com:id, references com:idref and com:idrefs', check: identifiers },
  {
    id: 'B-11', severity: 'warning', title: 'Attributes say something about the value, and are no primary content',
    check: schemas => ofKind(schemas, 'attribute').filter(({ local }) => holdsContent(local))
      .map(attribute => about(attribute, `"${attribute.local}" has the name of content.`, wordsOf(attribute.local).at(-1))),
  },
]

interface Bag {
  readonly element: Declaration
  readonly type: ComplexType
  /** Its content, one particle per element name. */
  readonly children: readonly Particle[]
}

function bags(schemas: SchemaSet): Bag[] {
  return ofKind(schemas, 'element').filter(({ local }) => endsWithTerm(local, 'Bag')).flatMap(element => {
    const type = complexTypeOf(schemas, element)
    return type ? [{ element, type, children: differentChildren(schemas, type) }] : []
  })
}

function differentChildren(schemas: SchemaSet, type: ComplexType): Particle[] {
  return [...new Map(contentOf(schemas, type).map(particle => [keyOf(particle.ref), particle])).values()]
}

function repeatsOutsideBags(schemas: SchemaSet): { type: ComplexType; particle: Particle }[] {
  return ofKind(schemas, 'complexType').filter(type => !type.mixed && !endsWithTerm(type.local, 'BagType'))
    .flatMap(type => type.particles.filter(({ repeats }) => repeats).map(particle => ({ type, particle })))
}

function isText({ ref }: Particle): boolean {
  return endsWithTerm(ref.local, 'Text')
}

function unwrappedRepeats(schemas: SchemaSet): Spot[] {
  return [
    ...repeatsOutsideBags(schemas).filter(({ particle }) => !isText(particle))
      .map(({ type, particle }) => about(type, `${particle.label} repeats in "${type.local}" without a Bag.`, particle.label, particle.line)),
    ...bags(schemas).flatMap(({ element, type, children }) => {
      const [child] = children
      if (!child) return [about(element, `"${element.local}" holds nothing.`, 'empty')]
      if (children.length > 1) return []
      return [
        ...(child.unbounded ? [] : [about(type, `${child.label} is not unbounded in its Bag.`, 'bounded', child.line)]),
        ...(child.optional && !child.inChoice ? [about(type, `${child.label} may be absent: an empty list is an absent Bag.`, 'optional', child.line)] : []),
      ]
    }),
  ]
}

function languageAttributes({ components }: SchemaSet): Spot[] {
  return components.flatMap(component => {
    const own = component.kind === 'attribute' && component.namespace !== COMMON && /^(lang|language|languageCode|xmlLang)$/i.test(component.local)
    const used = [...elementsWithin(component.node)].filter(node => node.uri === XSD && node.local === 'attribute'
      && node.attributes.some(({ local, value }) => local === 'ref' && (value === 'xml:lang' || node.scope.get(value.split(':')[0] ?? '') === XML)))
    return [
      ...(own ? [about(component, `"${component.local}" stands in for com:languageCode.`, component.local)] : []),
      ...used.map(node => about(component, 'xml:lang is referred to.', 'xml:lang', node.line)),
    ]
  })
}

function singleLanguageTexts(schemas: SchemaSet): Spot[] {
  const named = ofKind(schemas, 'element').filter(({ local }) => wordsOf(local).some(word => languages.has(word)))
    .map(element => about(element, `"${element.local}" is for one language.`, 'name'))
  const single = ofKind(schemas, 'complexType').filter(type => !isOfficial(type) && !type.mixed).flatMap(type => type.particles
    .filter(({ ref, repeats }) => !repeats && hasLanguage(schemas, ref))
    .map(({ label, line }) => about(type, `${label} can be there in one language only.`, label, line)))
  return [...named, ...single]
}

function hasLanguage(schemas: SchemaSet, ref: Particle['ref']): boolean {
  const element = schemas.find('element', ref)
  const type = element && complexTypeOf(schemas, element)
  return type !== undefined && element !== undefined && isSimpleValued(schemas, element)
    && attributesOf(schemas, type).some(use => keyOf(use.ref) === keyOf({ namespace: COMMON, local: 'languageCode' }))
}

function isTextTyped(schemas: SchemaSet, { type }: Declaration): boolean {
  if (textTypes.has(foundation(schemas, type))) return true
  const own = type && schemas.find('complexType', type)
  return own !== undefined && (own.mixed || richTextTypes.includes(own.local))
}

function identifiers(schemas: SchemaSet): Spot[] {
  return [...ofKind(schemas, 'element'), ...ofKind(schemas, 'attribute')].flatMap(declaration => {
    const name = identifierTypes.get(foundation(schemas, declaration.type))
    const expected = name !== undefined && declaration.kind === 'attribute' && keyOf(declaration) === keyOf({ namespace: COMMON, local: name })
    return name === undefined || expected ? [] : [about(declaration, `"${declaration.local}" does the work of com:${name}.`, name)]
  })
}

function holdsContent(name: string): boolean {
  const content = [...representationTerms, 'Description', 'Title', 'Comment', 'Data', 'Bag', 'Document', 'Record']
  return content.some(term => endsWithTerm(name, term)) && !attributeEndings.some(term => endsWithTerm(name, term))
}
