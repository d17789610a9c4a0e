/**
 * R rules: a name's last word says what the value is.
 */
import { about, type Rule, type Spot } from './rule.ts'
import {
  ancestry, attributesOf, COMMON, findType, foundation, isSimpleValued, keyOf, ofKind, type Declaration, type SchemaSet, type SimpleType,
} from './schema-model.ts'
import { endsWithTerm, wordsOf } from './words.ts'

const dateTypes = new Set(['date', 'gYear', 'gYearMonth'])
const countTypes = new Set(['nonNegativeInteger', 'positiveInteger'])
const labelTypes = new Set(['string', 'normalizedString', 'token'])

export const termRules: readonly Rule[] = [
  {
    id: 'R-01', severity: 'error', title: '…Indicator is xsd:boolean',
    check: valuesOf('Indicator', (schemas, { type }) => foundation(schemas, type) === 'boolean'),
  },
  {
    id: 'R-02', severity: 'error', title: '…Date has a date type, …DateTime xsd:dateTime, …Year xsd:gYear or com:DateType',
    check: schemas => [
      ...valuesOf('Date', isDate)(schemas),
      ...valuesOf('DateTime', (set, { type }) => foundation(set, type) === 'dateTime')(schemas),
      ...valuesOf('Year', (set, { type }) => foundation(set, type) === 'gYear' || isCommonDate(set, { type }))(schemas),
    ],
  },
  { id: 'R-03', severity: 'warning', title: '…Category is a list of words, …Code one of short coded values', check: wordsAndCodes },
  { id: 'R-04', severity: 'error', title: '…Quantity is a count, unless it has a unit', check: valuesOf('Quantity', isCountOrHasUnit) },
  {
    id: 'R-05', severity: 'error', title: '…Number is a label: xsd:string, unless it can only be a positive integer',
    check: valuesOf('Number', (schemas, { type }) => {
      const found = foundation(schemas, type)
      return isLabel(found) || (found === 'union' && isUnionOfLabels(schemas, type))
    }),
  },
  {
    id: 'R-06', severity: 'error', title: '…Identifier has the shape of com:IdentifierType, or is xsd:token',
    check: valuesOf('Identifier', (schemas, { type }) => foundation(schemas, type) === 'token'),
  },
]

/** A check of all elements and attributes that end in a term and hold a plain value. */
function valuesOf(term: string, fits: (schemas: SchemaSet, declaration: Pick<Declaration, 'type'>) => boolean) {
  return (schemas: SchemaSet): Spot[] => [...ofKind(schemas, 'element'), ...ofKind(schemas, 'attribute')]
    .filter(declaration => endsWithTerm(declaration.local, term) && isSimpleValued(schemas, declaration) && !fits(schemas, declaration))
    .map(declaration => about(declaration, `"${declaration.local}" is typed ${declaration.type?.local}.`, declaration.type?.local))
}

function isDate(schemas: SchemaSet, declaration: Pick<Declaration, 'type'>): boolean {
  return dateTypes.has(foundation(schemas, declaration.type)) || isCommonDate(schemas, declaration)
}

function isCommonDate(schemas: SchemaSet, { type }: Pick<Declaration, 'type'>): boolean {
  return ancestry(schemas, type).some(step => keyOf(step) === keyOf({ namespace: COMMON, local: 'DateType' }))
}

function isCountOrHasUnit(schemas: SchemaSet, { type }: Pick<Declaration, 'type'>): boolean {
  const own = findType(schemas, type)
  if (own?.kind === 'complexType' && attributesOf(schemas, own).some(({ ref }) => wordsOf(ref.local).some(word => word.toLowerCase() === 'unit'))) return true
  const count = countTypes.has(foundation(schemas, type))
  const [range] = ancestry(schemas, type)
  return count || (foundation(schemas, type) === 'integer' && range?.kind === 'simpleType' && range.documentation.length > 0)
}

function isLabel(foundationName: string): boolean {
  return labelTypes.has(foundationName) || foundationName === 'positiveInteger'
}

function isUnionOfLabels(schemas: SchemaSet, type: Declaration['type']): boolean {
  const last = ancestry(schemas, type).at(-1)
  return last?.kind === 'simpleType' && last.members.every(member => isLabel(foundation(schemas, member)))
}

function wordsAndCodes(schemas: SchemaSet): Spot[] {
  return ofKind(schemas, 'simpleType').filter(({ enumerations }) => enumerations.length > 0).flatMap(list => {
    if (endsWithTerm(list.local, 'CodeType') && mostly(list, value => /\s/.test(value) || /^[A-Z][a-z]{3,}$/.test(value))) {
      return [about(list, `"${list.local}" lists words: that is a Category.`, 'words')]
    }
    if (endsWithTerm(list.local, 'CategoryType') && mostly(list, value => /^[A-Z0-9]{1,3}$/.test(value))) {
      return [about(list, `"${list.local}" lists codes: that is a Code.`, 'codes')]
    }
    return []
  })
}

function mostly({ enumerations }: SimpleType, is: (value: string) => boolean): boolean {
  return enumerations.filter(({ value }) => is(value)).length * 2 > enumerations.length
}
