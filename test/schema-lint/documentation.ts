/**
 * D rules: what a schema says about itself.
 */
import { about, aboutFile, type Rule, type Spot } from './rule.ts'
import {
  COMMON, complexTypeOf, documentRoots, findType, isOfficial, ofKind, XSD, type Component, type SchemaSet,
} from './schema-model.ts'
import { endsWithTerm } from './words.ts'
import { elementsWithin } from './xml-tree.ts'

/** Common elements that hold personal data. */
const personal = [
  'Name', 'PersonFullName', 'FirstName', 'LastName', 'EntityName', 'EmailAddressText', 'OtherElectronicAddressText', 'WebAddressURI',
  'PostalAddressText', 'AddressLineText', 'ContactText',
]
/** `Name` alone is too common an ending to tell a person's name by. */
const personalEndings = personal.filter(name => name !== 'Name')
const personalMark = 'PII'

const headerParts = ['SchemaCreatedDate', 'SchemaLastModifiedDate', 'SchemaContactPoint', 'SchemaReleaseNoteURL']

export const documentationRules: readonly Rule[] = [
  {
    id: 'D-01', severity: 'error', title: 'Every global element and attribute is documented',
    check: schemas => [...ofKind(schemas, 'element'), ...ofKind(schemas, 'attribute')].filter(isSilent)
      .map(declaration => about(declaration, `"${declaration.local}" has no documentation.`)),
  },
  {
    id: 'D-02', severity: 'information', title: 'A shared base type is documented',
    check: schemas => {
      const bases = basesIn(schemas)
      return [...ofKind(schemas, 'complexType'), ...ofKind(schemas, 'simpleType')]
        .filter(type => isSilent(type) && bases.has(type))
        .map(type => about(type, `Other types build on "${type.local}", which has no documentation.`))
    },
  },
  {
    id: 'D-03', severity: 'warning', title: 'Every enumeration value is documented',
    check: schemas => ofKind(schemas, 'simpleType').flatMap(list => list.enumerations
      .filter(({ documentation }) => documentation.every(text => text === ''))
      .map(({ value, line }) => about(list, `Value "${value}" has no documentation.`, value, line))),
  },
  {
    id: 'D-04', severity: 'warning', title: 'A Bag\'s documentation starts "Collection of"',
    check: schemas => ofKind(schemas, 'element')
      .filter(element => endsWithTerm(element.local, 'Bag') && complexTypeOf(schemas, element) && !/^Collection of\b/.test(element.documentation[0] ?? ''))
      .map(element => about(element, `The documentation of "${element.local}" does not start "Collection of".`)),
  },
  { id: 'D-05', severity: 'information', title: 'One text of documentation, English, without xml:lang', check: documentationForm },
  { id: 'D-06', severity: 'warning', title: 'Personal data is marked PII, before the documentation', check: personalMarks },
  { id: 'D-07', severity: 'warning', title: 'A document-level schema opens with dates, contact point and release note', check: headers },
]

function isSilent({ documentation }: Component): boolean {
  return documentation.every(text => text === '')
}

function basesIn(schemas: SchemaSet): ReadonlySet<Component> {
  return new Set(schemas.components.flatMap(component =>
    component.kind === 'complexType' || component.kind === 'simpleType' ? findType(schemas, component.base) ?? [] : []))
}

function documentationForm({ components }: SchemaSet): Spot[] {
  return components.flatMap(component => {
    const spots: Spot[] = []
    if (component.documentation.length > 1) spots.push(about(component, `"${component.local}" is documented ${component.documentation.length} times.`, 'twice'))
    for (const node of elementsWithin(component.node)) {
      const marked = node.uri === XSD && node.local === 'documentation' && node.attributes.some(({ prefix, local }) => prefix === 'xml' && local === 'lang')
      if (marked) spots.push(about(component, 'The documentation has xml:lang.', 'xml:lang', node.line))
    }
    return spots
  })
}

function personalMarks({ components }: SchemaSet): Spot[] {
  return components.filter(({ kind }) => kind === 'element').flatMap(component => {
    const expected = component.namespace === COMMON
      ? personal.includes(component.local)
      : !isOfficial(component) && personalEndings.some(ending => endsWithTerm(component.local, ending))
    const marked = component.marks.includes(personalMark)
    if (expected && !marked) return [about(component, `"${component.local}" holds personal data and is not marked.`, 'missing')]
    const order = component.node.children.flatMap(({ local, children }) => local === 'annotation' ? children.map(child => child.local) : [])
    return marked && order.indexOf('appinfo') > order.indexOf('documentation') && order.includes('documentation')
      ? [about(component, 'The mark stands after the documentation.', 'order')]
      : []
  })
}

function headers(schemas: SchemaSet): Spot[] {
  const documents = new Set(documentRoots(schemas).map(({ file }) => file))
  return [...documents].flatMap(file => {
    const opening = file.root.children.find(({ local }) => local !== 'import')
    const appinfo = opening?.local === 'annotation' ? opening.children.filter(({ local }) => local === 'appinfo') : []
    const found = appinfo.flatMap(({ children }) => children).filter(({ uri }) => uri === COMMON).map(({ local }) => local)
    return found.join() === headerParts.join() ? [] : [aboutFile(file, `The opening annotation has ${found.join(', ') || 'no header'}.`)]
  })
}
