import { describe, expect, it } from 'vitest'
import { JsonSyntaxError } from '../../src/issue/errors.ts'
import { parseJson } from '../../src/json/parse.ts'
import { SLIPS, type SlipName } from '../../src/json/slips.ts'

/** Slip, text with a ▶ before the character to be shown. */
const CASES: readonly (readonly [SlipName, string])[] = [
  ['file.empty', '▶'],
  ['file.empty', ' \n▶'],
  ['file.truncated', '{"a": [1,▶'],
  ['file.truncated', '{"a"▶'],
  ['file.truncated', '[{"a": 1}▶'],
  ['file.markup', '▶<?xml version="1.0"?>'],
  ['end.bracket', '{"a": [1]}▶}'],
  ['end.records', '{"a": 1}\n▶{"a": 2}'],
  ['end.other', '{} ▶x'],
  ['end.other', '{}▶,'],
  ['comma.trailing', '[1▶,]'],
  ['comma.trailing', '{"a": 1▶,\n\t}'],
  ['comma.trailing', '{"a": [1▶,}'],
  ['comma.extra', '[▶,1]'],
  ['comma.extra', '[1,▶,2]'],
  ['comma.extra', '{"a": 1,▶, "b": 2}'],
  ['comma.extra', '{"a": ▶, "b": 2}'],
  ['comma.missing', '[1 ▶2]'],
  ['comma.missing', '["a" ▶"b"]'],
  ['comma.missing', '{"a": {}\n▶"b": 2}'],
  ['comma.missing', '[[]▶[]]'],
  ['comma.decimal', '{"rate": 12▶,5}'],
  ['comma.semicolon', '{"a": 1▶; "b": 2}'],
  ['colon.missing', '{"a" ▶1}'],
  ['colon.missing', '{"a"▶}'],
  ['colon.equals', '{"a" ▶= 1}'],
  ['colon.list', '["a"▶: 1]'],
  ['bracket.other', '{"a": [1▶}'],
  ['bracket.other', '[{"a": 1▶]'],
  ['next.other', '[1 ▶| 2]'],
  ['name.unquoted', '{▶a: 1}'],
  ['name.unquoted', '{"a": 1, ▶État: 1}'],
  ['name.missing', '{▶[1]: 1}'],
  ['value.unquoted', '[▶oui]'],
  ['value.unquoted', '[▶état-civil]'],
  ['value.unquoted', '[▶nullable]'],
  ['value.spelling', '[▶True]'],
  ['value.spelling', '[▶NULL]'],
  ['value.spelling', '[▶None]'],
  ['value.spelling', '[▶undefined]'],
  ['value.not-finite', '[▶NaN]'],
  ['value.not-finite', '[▶Infinity]'],
  ['value.not-finite', '[▶-Infinity]'],
  ['value.missing', '{"a": ▶}'],
  ['value.missing', '[▶*]'],
  ['value.missing', '[▶\ud800]'],
  ['quotes.other', "{▶'a': 1}"],
  ['quotes.other', "[▶'a']"],
  ['quotes.other', '{▶“a”: 1}'],
  ['quotes.other', '{"a": ▶«b»}'],
  ['quotes.inside', '["il a dit "▶oui""]'],
  ['quotes.inside', '{"a"▶b": 1}'],
  ['comment', '▶// report\n{}'],
  ['comment', '{"a": 1, ▶/* why */ "b": 2}'],
  ['comment', '▶# report\n{}'],
  ['comment', '{} ▶// end'],
  ['space', '[1,▶\u00a02]'],
  ['space', '[1,▶\u20282]'],
  ['space', '{▶\u200b"a": 1}'],
  ['space', '[1▶\f]'],
  ['space', '[▶\u0000]'],
  ['space', '{}▶\u001a'],
  ['number.leading-zero', '[▶007]'],
  ['number.leading-zero', '[▶-01.5]'],
  ['number.plus', '[▶+41]'],
  ['number.point', '[▶.5]'],
  ['number.point', '[▶1.]'],
  ['number.point', '[▶-2.e3]'],
  ['number.exponent', '[▶1e]'],
  ['number.exponent', '[▶1.5E+]'],
  ['number.other', '[▶-]'],
  ['number.other', '[▶0x1F]'],
  ['number.other', '[▶2024-01-15]'],
  ['number.other', '[▶1.5.2]'],
  ['number.other', '[▶12k]'],
  ['text.unclosed', '["a", ▶"b]'],
  ['text.unclosed', '▶"a\\'],
  ['text.unclosed', '▶"a\\u00'],
  ['text.line-break', '["first▶\nsecond"]'],
  ['text.line-break', '["first▶\r\nsecond"]'],
  ['text.tab', '["a▶\tb"]'],
  ['text.control', '{"a▶\u0001": 1}'],
  ['escape.other', '["C:▶\\data"]'],
  ['escape.other', '["▶\\\'"]'],
  ['escape.hex', '["C:▶\\users"]'],
  ['escape.hex', '["▶\\u00g0"]'],
]

/** Matches the sentence of one slip, whatever its blanks are filled with; a blank left open does not match. */
function sentence(name: SlipName): RegExp {
  const parts = SLIPS[name].split(/\{[a-z]+\}/).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^Not JSON: ${parts.join('(?:(?!\\{[a-z]+\\}).)+')}$`, 'su')
}

function refusal(text: string): JsonSyntaxError {
  try {
    parseJson(text)
  } catch (thrown) {
    if (thrown instanceof JsonSyntaxError) return thrown
    throw thrown
  }
  throw new Error('was read')
}

describe('parseJson on a slip', () => {
  it.each(CASES)('names %s in %j and shows its place', (name, marked) => {
    const at = marked.indexOf('▶')
    const error = refusal(marked.replace('▶', ''))
    const line = marked.slice(0, at).split('\n')
    expect(error.code).toBe('json.malformed')
    expect(error.message).toMatch(sentence(name))
    expect(error.place).toEqual({ line: line.length, column: (line.at(-1)?.length ?? 0) + 1, offset: at })
  })

  it('has an example of every slip it can name', () => {
    expect(new Set(CASES.map(([name]) => name))).toEqual(new Set(Object.keys(SLIPS)))
  })

  it('quotes no more than 40 characters of what it found', () => {
    expect(refusal(`[${'a'.repeat(100_000)}]`).message.length).toBeLessThan(200)
    expect(refusal(`[0${'1'.repeat(100_000)}]`).message.length).toBeLessThan(200)
  })
})
