import { describe, expect, it } from 'vitest'
import { examples } from './examples.ts'
import { companion, main, mainFile, type Files } from './examples/frame.ts'
import { instanceRules } from './instances.ts'
import { lint, schemaRules } from './lint.ts'
import type { Finding } from './rule.ts'
import { schemaSet } from './schema-model.ts'
import { readSchema } from './schema-reader.ts'
import { partlyChecked, uncheckedRules } from './unchecked.ts'
import { endsWithTerm, wordsOf } from './words.ts'

/** How many rules each family has in the style rules. */
const families = { N: 15, R: 6, S: 16, D: 7, C: 9, B: 12, I: 7 }
const allIds = Object.entries(families).flatMap(([family, count]) => Array.from({ length: count }, (_, at) => `${family}-${String(at + 1).padStart(2, '0')}`))

describe('the list of rules', () => {
  it('has every rule of the style rules, checked or with the reason why not', () => {
    const checked = new Set([...schemaRules, ...instanceRules].map(({ id }) => id))
    const unchecked = uncheckedRules.map(({ id }) => id)
    expect([...checked, ...unchecked].sort()).toEqual([...allIds].sort())
  })

  it('has each schema rule once', () => {
    const ids = schemaRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('says of checked rules only that a part is left to people', () => {
    const ids = schemaRules.map(({ id }) => id)
    expect(partlyChecked.filter(({ id }) => !ids.includes(id))).toEqual([])
  })

  it('has an example for every schema rule', () => {
    expect(examples.map(({ rule }) => rule).sort()).toEqual(schemaRules.map(({ id }) => id).sort())
  })
})

describe('a schema rule', () => {
  it.each(examples)('$rule fires on what breaks it', ({ rule, bad, fires }) => {
    const found = findingsOf(rule, bad)
    expect(found.map(({ subject, detail }) => detail === undefined ? subject : `${subject}=${detail}`)).toEqual(fires)
    expect(found.every(({ line }) => line >= 1)).toBe(true)
  })

  it.each(examples)('$rule is silent on what keeps it', ({ rule, good }) => {
    expect(findingsOf(rule, good)).toEqual([])
  })

  it('N-12 is an error only beyond the longest official length', () => {
    const found = findingsOf('N-12', examples.find(({ rule }) => rule === 'N-12')?.bad ?? '')
    expect(found.map(({ severity }) => severity)).toEqual(['warning', 'error'])
  })
})

describe('wordsOf', () => {
  it.each([
    ['IPOfficeCode', ['IP', 'Office', 'Code']], ['WebURI', ['Web', 'URI']], ['st96Version', ['st96', 'Version']],
    ['ST13ApplicationNumber', ['ST13', 'Application', 'Number']], ['P', ['P']], ['pNumber', ['p', 'Number']], ['', []],
  ])('splits %s', (name, words) => {
    expect(wordsOf(name)).toEqual(words)
  })

  it('tells a last word from a last syllable', () => {
    expect([endsWithTerm('LastUpdate', 'Date'), endsWithTerm('UpdateDate', 'Date'), endsWithTerm('StartDateTime', 'Date'), endsWithTerm('StartDateTime', 'DateTime'), endsWithTerm('Time', 'DateTime')])
      .toEqual([false, true, false, true, false])
  })
})

describe('lint', () => {
  it('comes to an end on types that derive from themselves', () => {
    const circular = main(`<xsd:simpleType name="AType"><xsd:union memberTypes="ict:AType ict:BType"/></xsd:simpleType>
      <xsd:simpleType name="BType"><xsd:restriction base="ict:BType"/></xsd:simpleType>
      <xsd:complexType name="CType"><xsd:complexContent><xsd:extension base="ict:DType"/></xsd:complexContent></xsd:complexType>
      <xsd:complexType name="DType"><xsd:complexContent><xsd:extension base="ict:CType"/></xsd:complexContent></xsd:complexType>
      <xsd:element name="ANumber" type="ict:AType"/><xsd:element name="DBag" type="ict:DType"/>`)
    expect(lint(schemaSet([readSchema(mainFile, circular)])).filter(({ rule }) => rule === 'D-01')).toHaveLength(2)
  })

  it('takes a component that two files carry once', () => {
    const twice = ['A_V1_0.xsd', 'B_V1_0.xsd'].map(name => readSchema(name, main('<xsd:element name="Title" type="xsd:string"/>')))
    expect(lint(schemaSet(twice)).filter(({ rule }) => rule === 'D-01').map(({ file }) => file)).toEqual(['A_V1_0.xsd'])
  })
})

describe('readSchema', () => {
  it('refuses what is no schema', () => {
    expect(() => readSchema('X_V1_0.xsd', '<a/>')).toThrow(/no XML Schema/)
    expect(() => readSchema('X_V1_0.xsd', main('<xsd:element>'))).toThrow(/tag/)
  })
})

function findingsOf(rule: string, example: string | Files): Finding[] {
  const read = (files: Readonly<Record<string, string>>) => Object.entries(files).map(([name, text]) => readSchema(name, text))
  const schemas = typeof example === 'string'
    ? schemaSet(read({ [mainFile]: main(example) }), read(companion))
    : schemaSet(read(example.files), read(example.official ?? {}))
  return lint(schemas, schemaRules.filter(({ id }) => id === rule))
}
