/** Texts over all of Unicode that XML 1.0 can carry, rich in what readers and writers stumble over. */
import fc from 'fast-check'

/** Any character of XML 1.0 (production [2]), drawn evenly from its ranges. */
const anyPlane = Array.from({ length: 16 }, (_, plane) => [(plane + 1) * 0x10000, (plane + 1) * 0x10000 + 0xffff] as const)
const ranges = [[0x20, 0x7e], [0x7f, 0x9f], [0xa0, 0x2ff], [0x300, 0x36f], [0x370, 0xd7ff], [0xe000, 0xfffd], ...anyPlane] as const
const character = fc.oneof(...ranges.map(([min, max]) => fc.integer({ min, max }).map(code => String.fromCodePoint(code))))

/** What has a meaning somewhere: in XML, JSON, JavaScript, HTML, regular expressions; in line ends, directions, composition. */
const KNOTS = [
  '\t', '\n', '\r', '\r\n', ' ', '  ', ']]>', ']]', '<![CDATA[', '&', '&amp;', '&#13;', '<', '>', '"', "'", '\\', '\\u0041', '/', '--', '-->', '<?', '?>', '<!--', '${x}', '$&', '%0A', '{}', '[',
  '\u0085', '\u00a0', '\u00ad', '\u200b', '\u200d', '\u2028', '\u2029', '\ufeff', '\u200e', '\u200f', '\u061c', '\u202a', '\u202e', '\u2066', '\u2069', '\u007f', '\u0080', '\u009f',
  '\u00e9', 'e\u0301', '\u212b', '\u00c5', 'A\u030a', '\ufb01', '\uac00', '\u1100\u1161', '\u0130', '\u00df', '\u1e9e',
  '😀', '👩\u200d🔬', '\u{10000}', '\u{1fffe}', '\u{1ffff}', '\u{10ffff}', '\ufdd0', '\ue000', '\ufffd', '\ufffc', '\u{e0001}', '\u{f0000}',
  '__proto__', 'constructor', 'toString', 'null', 'true', '007', '1e3', '-0', 'xmlns', 'ict:',
] as const
const knot = fc.constantFrom(...KNOTS)

/** Pieces of text; a piece may be several characters. */
export const piece: fc.Arbitrary<string> = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('a', 'b', 'x', 'é', '0', ' ') }, { weight: 2, arbitrary: character }, { weight: 2, arbitrary: knot })

/** Any text of the base `string`: one character or more. */
export const anyText: fc.Arbitrary<string> = fc.array(piece, { minLength: 1, maxLength: 6 }).map(pieces => pieces.join(''))

/** Any text of the base `token`: no white space of XML but single spaces inside. */
export const anyToken: fc.Arbitrary<string> = anyText.map(text => text.replace(/[\t\n\r ]+/g, ' ').replace(/^ | $/g, '')).map(text => text === '' ? 'x' : text)

/** Texts between two lengths, in code points. */
export function textOfLength(text: fc.Arbitrary<string>, minimum: number, maximum: number): fc.Arbitrary<string> {
  return fc.tuple(fc.array(text, { minLength: 1, maxLength: 4 }), fc.integer({ min: minimum, max: Math.min(maximum, minimum + 40) })).map(([texts, length]) => {
    const points = [...texts.join('')]
    while (points.length < length) points.push('x')
    return points.slice(0, length).join('')
  })
}

/** Characters that XML 1.0 cannot carry, lone halves of surrogate pairs among them. */
export const uncarriable: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: 0, max: 0x1f }).filter(code => code !== 9 && code !== 10 && code !== 13).map(code => String.fromCharCode(code)),
  fc.integer({ min: 0xd800, max: 0xdfff }).map(code => String.fromCharCode(code)),
  fc.constantFrom('\ufffe', '\uffff'),
)
