import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isReadError } from '../../src/issue/errors.ts'
import { parseJson } from '../../src/json/parse.ts'
import { toPlain, type JsonNode } from '../../src/json/tree.ts'

/** Node's comparison: `toStrictEqual` takes an own member named "constructor" for the object's class. */
function expectSame(actual: unknown, expected: unknown): void {
  expect(() => deepStrictEqual(actual, expected)).not.toThrow()
}

/** Any sequence of UTF-16 units: all planes, lone surrogates, controls. */
const anyText = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map(units => String.fromCharCode(...units)),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('"', '\\', '/', '\n', '\r', '\t', '\b', '\f', '\u0000', '\u007f', '\u2028', '\ud83d', '\ude00', '😀', 'u', 'é') }),
)

/** Any JSON value with names and texts of that kind, `__proto__` among the names; without -0, whose sign JSON.stringify drops. */
const anyValue = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    anyText,
    fc.constantFrom(null, true, false, 0, 1e21, 5e-324, 1.7976931348623157e308),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(number => number + 0),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(fc.oneof(anyText, fc.constantFrom('__proto__', 'constructor', '10', '9')), tie('value')), { maxLength: 4 }).map(entries => Object.fromEntries(entries)),
  ),
})).value

const whiteSpace = fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\r'), maxLength: 4 })

/** All values and names of a tree, with their places. */
function* nodesOf(node: JsonNode): Generator<JsonNode> {
  yield node
  if (node.kind === 'array') for (const item of node.items) yield* nodesOf(item)
  if (node.kind === 'object') for (const member of node.members) yield* nodesOf(member.value)
}

describe('parseJson', () => {
  it('reads back what JSON.stringify wrote', () => {
    fc.assert(fc.property(anyValue, whiteSpace, (value, indent) => {
      expectSame(toPlain(parseJson(JSON.stringify(value, null, indent)).root), value)
    }), { numRuns: 1000 })
  })

  it('reads what JSON.stringify wrote as JSON.parse does', () => {
    fc.assert(fc.property(fc.jsonValue(), whiteSpace, (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      expectSame(toPlain(parseJson(text).root), JSON.parse(text))
    }), { numRuns: 1000 })
  })

  it('reads every spelling of a text: raw, escaped, in any case of hexadecimal', () => {
    const spelledUnit = fc.tuple(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom('raw', 'lower', 'upper')).map(([unit, how]) => {
      const mustEscape = unit < 0x20 || unit === 0x22 || unit === 0x5c
      const hexadecimal = unit.toString(16).padStart(4, '0')
      const character = String.fromCharCode(unit)
      return { character, spelling: how === 'raw' && !mustEscape ? character : `\\u${how === 'upper' ? hexadecimal.toUpperCase() : hexadecimal}` }
    })
    fc.assert(fc.property(fc.array(spelledUnit), units => {
      const text = units.map(unit => unit.character).join('')
      const token = `"${units.map(unit => unit.spelling).join('')}"`
      expect(parseJson(token).root).toEqual({ kind: 'string', value: text, start: 0, end: token.length })
      expect(parseJson(`{${token}:0}`).root).toMatchObject({ members: [{ name: text, start: 1 }] })
    }), { numRuns: 1000 })
  })

  it('gives spans that hold exactly their value, in bytes as in a string', () => {
    fc.assert(fc.property(anyValue, whiteSpace, (value, space) => {
      const text = `${space}${JSON.stringify(value, null, space)}${space}`
      const document = parseJson(new TextEncoder().encode(text))
      expect(document.root).toEqual(parseJson(text).root)
      for (const node of nodesOf(document.root)) {
        const slice = text.slice(node.start, node.end)
        expect(slice.trim()).toBe(slice)
        expectSame(JSON.parse(slice), toPlain(node))
        for (const { name, start, value: child } of node.kind === 'object' ? node.members : []) {
          expect(text[start]).toBe('"')
          expect(Object.keys(JSON.parse(`{${text.slice(start, child.start)}0}`) as object)).toEqual([name])
        }
      }
    }), { numRuns: 300 })
  })

  it('accepts what JSON.parse accepts, with the same value, and nothing else', () => {
    const counts = { accepted: 0, refused: 0 }
    fc.assert(fc.property(mutatedJson, text => {
      const expected = outcome(() => JSON.parse(text) as unknown)
      expectSame(outcome(() => toPlain(parseJson(text, { depth: Infinity }).root)), expected)
      counts[expected === 'refused' ? 'refused' : 'accepted']++
    }), { numRuns: 5000 })
    expect(counts.accepted).toBeGreaterThan(250)
    expect(counts.refused).toBeGreaterThan(1000)
  })
})

const fragment = fc.oneof(
  fc.constantFrom('"', '\\', '{', '}', '[', ']', ',', ':', '-', '+', '.', '0', '1', '9', 'e', 'E', 'u', 'x', ' ', '\t', '\n', '\f', '\u00a0', '\u2028', '/', "'", '#'),
  fc.constantFrom('true', 'false', 'null', 'nul', 'NaN', '\\u12', '\\ud800', '\\/', '//', '1e5', '-0', '0.0', '"a":', '""', '[]', '{}', '\ud800', '\u0000', '\u001f', '\u007f'),
)

/** Valid JSON with up to three pieces cut out and replaced. */
const mutatedJson = fc.tuple(
  fc.oneof(anyValue, fc.jsonValue()),
  whiteSpace,
  fc.array(fc.record({ at: fc.nat(), cut: fc.nat({ max: 3 }), put: fc.oneof(fragment, fc.constant('')) }), { minLength: 1, maxLength: 3 }),
).map(([value, indent, edits]) => edits.reduce((text, { at, cut, put }) => {
  const from = at % (text.length + 1)
  return text.slice(0, from) + put + text.slice(from + cut)
}, JSON.stringify(value, null, indent)))

/** The value, or that the text was refused; any other failure is thrown on. */
function outcome(read: () => unknown): { value: unknown } | 'refused' {
  try {
    return { value: read() }
  } catch (thrown) {
    if (thrown instanceof SyntaxError || isReadError(thrown)) return 'refused'
    throw thrown
  }
}
