/**
 * C rules: types and code lists.
 */
import { about, type Rule, type Spot } from './rule.ts'
import {
  COMMON, findType, keyOf, ofKind, XSD, type Declaration, type QualifiedName, type SchemaSet, type SimpleType,
} from './schema-model.ts'
import { endsWithTerm } from './words.ts'
import { attributeValue } from './xml-tree.ts'

const catchAlls = ['Other', 'Undefined', 'Unknown']
const wrongCatchAlls = /^(others|unspecified|not specified|miscellaneous)$/i

const dateMembers = ['date', 'gYear', 'gYearMonth']

export const typeRules: readonly Rule[] = [
  {
    id: 'C-01', severity: 'error', title: 'A code list restricts xsd:token',
    check: schemas => lists(schemas).filter(({ base }) => base?.namespace !== XSD || base.local !== 'token')
      .map(list => about(list, `"${list.local}" restricts ${baseName(list)}.`, baseName(list))),
  },
  {
    id: 'C-02', severity: 'warning', title: 'Words of a list are in sentence case, with spaces',
    check: schemas => lists(schemas).filter(({ local }) => endsWithTerm(local, 'CategoryType')).flatMap(list => list.enumerations
      .filter(({ value }) => !isWordOrCode(value)).map(({ value, line }) => about(list, `"${value}" is not in sentence case.`, value, line))),
  },
  {
    id: 'C-03', severity: 'warning', title: 'Catch-all values are called Other, Undefined or Unknown',
    check: schemas => lists(schemas).flatMap(list => list.enumerations
      .filter(({ value }) => wrongCatchAlls.test(value) || catchAlls.some(name => name.toLowerCase() === value.toLowerCase() && name !== value))
      .map(({ value, line }) => about(list, `"${value}" is called otherwise.`, value, line))),
  },
  { id: 'C-04', severity: 'error', title: 'An extensible list is a union with a named closed part', check: openLists },
  { id: 'C-05', severity: 'error', title: 'Offices are typed com:ExtendedWIPOST3CodeType, countries com:ExtendedISOCountryCodeType', check: officesAndCountries },
  { id: 'C-06', severity: 'error', title: 'A date type is com:DateType: a day, a month or a year', check: dateTypes },
  {
    id: 'C-07', severity: 'error', title: 'Sequence numbers are strings',
    check: schemas => [...ofKind(schemas, 'element'), ...ofKind(schemas, 'attribute')]
      .filter(({ local, type }) => endsWithTerm(local, 'SequenceNumber') && !(type?.namespace === XSD && type.local === 'string'))
      .map(declaration => about(declaration, `"${declaration.local}" is typed ${declaration.type?.local}.`, declaration.type?.local)),
  },
  { id: 'C-08', severity: 'warning', title: 'No defaults, and hardly any fixed values', check: defaults },
  {
    id: 'C-09', severity: 'warning', title: 'Patterns only for real number formats',
    check: schemas => ofKind(schemas, 'simpleType').flatMap(type => type.patterns.map(pattern => about(type, `"${type.local}" has the pattern ${pattern}.`, pattern))),
  },
]

function lists(schemas: SchemaSet): SimpleType[] {
  return ofKind(schemas, 'simpleType').filter(({ enumerations }) => enumerations.length > 0)
}

function baseName(list: SimpleType): string {
  return list.base?.local ?? 'nothing'
}

/** `Registered`, `Post office box`, `Use of AI`, `PDF`: first letter capital, later words small or wholly in capitals. */
function isWordOrCode(value: string): boolean {
  const [first = '', ...later] = value.split(' ')
  if (/^[A-Z0-9]+$/.test(value)) return true
  return /^([A-Z][a-z]*|[A-Z]{2,})([-'/][A-Za-z]+)*[,:;)]?$/.test(first) && later.every(word => /^[(]?([a-z][a-z'’]*|[A-Z]{2,}|[0-9]+)([-/'’][A-Za-z0-9]+)*[,.:;)]*$/.test(word))
}

function openLists(schemas: SchemaSet): Spot[] {
  return ofKind(schemas, 'simpleType').flatMap(type => {
    const isList = endsWithTerm(type.local, 'CategoryType') || endsWithTerm(type.local, 'CodeType')
    const union = type.node.children.find(({ local }) => local === 'union')
    const inline = union?.children.some(({ local }) => local === 'simpleType') ?? false
    if (inline) return [about(type, `A part of "${type.local}" has no name.`, 'inline')]
    if (union) {
      const closed = type.members.some(member => holdsList(schemas, member))
      return closed || !isList ? [] : [about(type, `No part of "${type.local}" is a list.`, 'open')]
    }
    const loose = isList && type.enumerations.length === 0 && type.patterns.length === 0 && type.base?.namespace === XSD
    return loose ? [about(type, `"${type.local}" lists nothing and is no union.`, 'loose')] : []
  })
}

/** `above` ends the search in a union that is, wrongly, a member of itself. */
function holdsList(schemas: SchemaSet, name: QualifiedName, above: readonly SimpleType[] = []): boolean {
  const type = schemas.find('simpleType', name)
  if (!type || above.includes(type)) return false
  return type.enumerations.length > 0 || type.members.some(member => holdsList(schemas, member, [...above, type]))
}

function officesAndCountries(schemas: SchemaSet): Spot[] {
  const expected = [
    { name: /[oO](ffice|rganization)Code$/, types: ['ExtendedWIPOST3CodeType'] },
    { name: /([pP]ostal|[aA]ddress)CountryCode$/, types: ['ExtendedISOCountryCodeType'] },
    { name: /[cC]ountryCode$/, types: ['ExtendedISOCountryCodeType', 'ExtendedWIPOST3CodeType'] },
  ]
  return [...ofKind(schemas, 'element'), ...ofKind(schemas, 'attribute')].flatMap(declaration => {
    const wanted = expected.find(({ name }) => name.test(declaration.local))
    return wanted && !wanted.types.some(type => isTyped(declaration, type))
      ? [about(declaration, `"${declaration.local}" is typed ${declaration.type?.local}, not com:${wanted.types.join(' or com:')}.`, declaration.type?.local)] : []
  })
}

function isTyped({ type }: Declaration, local: string): boolean {
  return type !== undefined && keyOf(type) === keyOf({ namespace: COMMON, local })
}

/** Types of one's own for plain dates, and a `com:DateType` that is not the union of the three. */
function dateTypes(schemas: SchemaSet): Spot[] {
  return ofKind(schemas, 'simpleType').filter(({ local }) => endsWithTerm(local, 'DateType')).flatMap(type => {
    const parts = type.members.map(({ local }) => local).sort()
    return parts.join() === dateMembers.join() || findType(schemas, type.base)?.local === 'DateType'
      ? [] : [about(type, `"${type.local}" is not the union of xsd:date, xsd:gYear and xsd:gYearMonth.`)]
  })
}

function defaults({ components }: SchemaSet): Spot[] {
  return components.flatMap(component => {
    const places = component.kind === 'complexType' ? component.attributes.map(({ node }) => node) : [component.node]
    return places.flatMap(node => (['default', 'fixed'] as const).flatMap(kind => {
      const value = attributeValue(node, kind)
      return value === undefined ? [] : [about(component, `${kind}="${value}" in "${component.local}".`, kind, node.line)]
    }))
  })
}
