/** The lean model gives the same plan as the declaration. */
import { describe, expect, it } from 'vitest'
import { emitLeanModel, notationOf } from '../../src/emit/lean-model.ts'
import { bag, builtIn, inNamespace, optional, required, type Model, type SimpleDecl } from '../../src/meta/index.ts'
import { MODEL } from '../../src/model/index.ts'
import { LEAN_MODEL } from '../../src/model/lean.ts'
import { compilePlan, PLAN, readPlan, type ComplexPlan, type Field, type Plan, type TypePlan } from '../../src/plan/index.ts'
import { SAMPLER } from '../sampler/model.ts'

const PROBES = ['', ' x  y ', 'x', 'true', '1', '007', '-0', '12.50', '-3', '101', '2024', '2024-02-29', '2023-02-29', '2024-01-01T00:00:00Z', 'https://example.org/', 'fr', 'sh', 'FR', 'DD', 'ZW', 'Proposed', 'Other', 'a-b', '1.a', 'ST.3', 'ST.99/D', 'V6_0', 'ICT_V1_0', '\u0000']

/** The sentence of a field, where a finding can print it: of what is missing, and of what is no whole number. */
function printed({ doc, required: isRequired, type }: Field): string {
  return isRequired || (type.kind === 'simple' && type.json === 'integer') ? doc : ''
}

/** A plan as plain text: fields in order, and what each simple type makes of some texts and values. */
function described(plan: Plan): readonly string[] {
  const seen = new Set<TypePlan>()
  const lines = [plan.version, [...plan.rootProperties.keys()].join()]
  const visit = (type: TypePlan): string => {
    if (type.kind === 'simple') return `${type.name} ${type.json} ${type.codes.join('|')} ${PROBES.map(probe => JSON.stringify([type.fromText(probe), type.fromJson(probe), type.fromJson(7)])).join()}`
    if (!seen.has(type)) {
      seen.add(type)
      lines.push(...fieldsOf(type))
    }
    return `${type.name} ${[type.byProperty, type.attributes, type.elements].map(fields => [...fields.keys()].join()).join(' ')}`
  }
  const fieldsOf = (type: ComplexPlan): readonly string[] => type.fields.map(field => {
    const { type: inner, ...rest } = { ...field, doc: printed(field) }
    return `${type.kind} ${type.typeName}: ${JSON.stringify(Object.entries(rest).sort())} ${visit(inner)}`
  })
  for (const [name, { type, ...root }] of plan.roots) lines.push(`${name} ${JSON.stringify(root)} ${visit(type)}`)
  return lines
}

const { attribute, codes, element, record, simple } = inNamespace('ict')

/** A model of one value, which is told apart by whatever the test is about. */
function modelWith(type: SimpleDecl, doc = 'One value.', fixed?: string): Model {
  const given = attribute('givenValue', type, doc, fixed)
  return { version: 'T', roots: [element('Tiny', record('Tiny', { doc: 'Tiny.', attributes: [required(given)], content: [optional(bag(element('TinyText', type, doc)))] }), 'Tiny.')] }
}

describe('emitLeanModel', () => {
  it('gives our plan: same fields, forms, order, printed sentences, same opinion of values', () => {
    expect(described(PLAN)).toEqual(described(compilePlan(MODEL)))
    expect(described(PLAN).length).toBeGreaterThan(450)
    expect(emitLeanModel(MODEL)).toContain(notationOf(MODEL).slice(0, 500))
    expect(LEAN_MODEL).toBe(notationOf(MODEL))
  })

  it('gives the plan of a model that uses the whole vocabulary', () => {
    expect(described(readPlan(notationOf(SAMPLER)))).toEqual(described(compilePlan(SAMPLER)))
  })

  it.each<[string, Model]>([
    ['a list of one', modelWith(codes('Single', 'One.', { 'Only one': '' }))],
    ['a list with colons and slashes', modelWith(codes('Odd', 'Odd.', { 'a:b': '', 'ST.10/C': '', '[x]?': '', '="y"': '' }))],
    ['many codes of two characters out of order', modelWith(codes('Pairs', 'Pairs.', Object.fromEntries([...'bacdefghijklmnopqrstuvwxyz'].map(letter => [`${letter}a`, '']).concat([['bz', '']]))))],
    ['a pattern with everything in it', modelWith(simple('Wild', 'token', { pattern: '\\{[`$"\\\\{} ]+\\}: (a|b)?', maxLength: 9 }, 'A "wild": `${one}`, {with} everything | in * it.'))],
    ['a sentence with colons', modelWith(builtIn('string'), 'Who: the office: itself ="x" | and *.')],
    ['a fixed value with spaces and signs', modelWith(builtIn('string'), 'One value.', 'a: b | c? *')],
  ])('gives the plan of %s', (_, model) => {
    expect(described(readPlan(notationOf(model)))).toEqual(described(compilePlan(model)))
  })

  it.each<[string, Model]>([
    ['a value that is a sign of the notation', modelWith(codes('Sign', 'Sign.', { a: '', '*': '' }))],
    ['a value with the mark between values', modelWith(codes('Bar', 'Bar.', { a: '', 'b|c': '' }))],
    ['a fixed value with a quotation mark', modelWith(builtIn('string'), 'One value.', 'a"b')],
    ['a sentence without an end', modelWith(builtIn('string'), 'One value')],
  ])('refuses %s', (_, model) => {
    expect(() => notationOf(model)).toThrow(Error)
  })
})
