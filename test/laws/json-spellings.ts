/** Other spellings of a document in JSON: those that say the same, and those that nearly do. They work on its text. */
import { oneOf } from './parts.ts'

const STRING = /"(?:[^"\\]|\\.)*"/g
const NAME = /"(?:[^"\\]|\\.)*"(?=\s*:)/g
const NUMBER = /(?<=[:,[]\s*)-?[0-9][0-9.eE+-]*(?=\s*[,\]}])/g
const PIECES = ['\\u0061', '\\ud800', '\\ud83d\\ude00', '\\u0000', '\\n', '\\/', '\\x41', '\\', '\u0007', '\u2028', '\ufeff', '\ufffe', '\ud800', '\\ufffe', '\\uFFFF', ',', '":"', '{', '}', '[', ']', '\\"', '\\\\"', 'x'.repeat(300)] as const
const NUMBERS = ['1.0', '1e0', '10e-1', '-0', '0.0', '1E400', '9007199254740993', '0.1234567890123456789', '1.00000000000000000001', '01', '+1', '.5', '1.', '0x10', 'NaN', '1_000', '"1"', 'true', '1e-400', '-1', '100.0000000000001', '5e-324', '123456789012345.6'] as const
const MEMBERS = ['"__proto__":{}', '"__proto__":null', '"constructor":1', '"toJSON":1', '"more":1', '"":1', '"length":1'] as const
const BLANKS = [' ', '\n', '\t', '\r\n', '\u00a0', '\ufeff', '/* a */', '//\n', ',', '\u0000'] as const

/** The kinds, by name. `where` and `how` choose the place and the manner. */
export const JSON_SPELLINGS: Readonly<Record<string, (json: string, where: number, how: number) => string>> = {
  'an escape in a name': (json, where, how) => atMatch(json, NAME, where, name => escaped(name, how)),
  'an escape in a text': (json, where, how) => atMatch(json, STRING, where, text => escaped(text, how)),
  'a piece in a text': (json, where, how) => atMatch(json, STRING, where, text => text.slice(0, 1 + (how >> 5) % (text.length - 1)) + (oneOf<string>(PIECES, how) ?? '') + text.slice(1 + (how >> 5) % (text.length - 1))),
  'another number': (json, where, how) => atMatch(json, NUMBER, where, () => oneOf<string>(NUMBERS, how) ?? ''),
  'another spelling of the number': (json, where, how) => atMatch(json, NUMBER, where, number => oneOf([`${number}.0`, `${number}e0`, `${number}0e-1`, `${number}0000000000000000`, `${number}.${'0'.repeat(30)}1`, `-${number}`, `0${number}`], how) ?? number),
  'a name twice': (json, where, how) => atMatch(json, NAME, where, name => `${how % 2 === 0 ? name : escaped(name, how >> 1)}:${oneOf(['1', '"a"', 'null', '{}', '[]', 'true'], how >> 4)},${name}`),
  'one more member': (json, where, how) => atMatch(json, /\{/g, where, () => `{${oneOf<string>(MEMBERS, how) ?? ''}${how % 7 === 0 ? '' : ','}`),
  'a blank': (json, where, how) => atMatch(json, /(?<!\\)[{}[\]:,"]/g, where, found => found + (oneOf<string>(BLANKS, how) ?? '')),
  'blanks everywhere': (json, _, how) => json.replace(/(?:"(?:[^"\\]|\\.)*"|[{}[\],:])/g, found => `${found}${oneOf([' ', '\n', '\r\n', '\t'], how)}`),
  'members in another order': (json, where) => atMatch(json, /"\w+":(?:"(?:[^"\\]|\\.)*"|[\w.+-]+),"\w+":(?:"(?:[^"\\]|\\.)*"|[\w.+-]+)(?=[,}])/g, where, pair => {
    const second = /,(?="\w+":(?:"(?:[^"\\]|\\.)*"|[\w.+-]+)$)/.exec(pair)
    return second === null ? pair : `${pair.slice(second.index + 1)},${pair.slice(0, second.index)}`
  }),
  'a byte order mark': json => `\ufeff${json}`,
  'two documents': json => json + json,
  'in a list': json => `[${json}]`,
  'two roots': json => json.replace(/^\{/, '{"recommendationSet":{},'),
  deeper: (json, where, how) => atMatch(json, /(?<=:)"(?:[^"\\]|\\.)*"/g, where, text => '['.repeat(1 + how % 300) + text + ']'.repeat(1 + how % 300)),
}

function escaped(text: string, how: number): string {
  const at = 1 + how % Math.max(1, text.length - 2)
  const unit = text.charCodeAt(at)
  if (text.length < 3 || text.slice(0, at + 1).includes('\\')) return text
  return `${text.slice(0, at)}\\u${unit.toString(16).padStart(4, '0')}${text.slice(at + 1)}`
}

function atMatch(json: string, pattern: RegExp, where: number, change: (found: string) => string): string {
  const chosen = oneOf([...json.matchAll(pattern)], where)
  return chosen === undefined ? json : json.slice(0, chosen.index) + change(chosen[0]) + json.slice(chosen.index + chosen[0].length)
}
