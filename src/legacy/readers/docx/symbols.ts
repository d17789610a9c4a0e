/** Signs of the symbol fonts that Word refers to by number: those that mean something in a report. */

const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x6c, '●'], [0x6e, '■'], [0x6f, '☐'], [0x71, '☐'], [0x72, '☐'], [0x76, '❖'], [0x78, '☒'], [0x9f, '•'], [0xa7, '▪'], [0xa8, '☐'],
  [0xd8, '➢'], [0xe0, '→'], [0xe8, '→'], [0xf0, '⇨'], [0xfb, '✗'], [0xfc, '✓'], [0xfd, '☒'], [0xfe, '☑'],
])
const WINGDINGS_2: ReadonlyMap<number, string> = new Map([[0x4f, '✗'], [0x50, '✓'], [0x51, '☒'], [0x52, '☑'], [0x53, '☒'], [0x54, '☒'], [0xa3, '☐']])
const SYMBOL: ReadonlyMap<number, string> = new Map([[0xa3, '≤'], [0xae, '→'], [0xb0, '°'], [0xb1, '±'], [0xb3, '≥'], [0xb4, '×'], [0xb7, '•'], [0xb9, '≠'], [0x2d, '−']])
const FONTS: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([['wingdings', WINGDINGS], ['wingdings 2', WINGDINGS_2], ['symbol', SYMBOL]])

/** The character that a number stands for: the number itself, in the private range U+F000 to U+F0FF for fonts of symbols. */
export function rawSymbol(char: string): string {
  const code = /^[0-9A-Fa-f]{1,6}$/.test(char) ? Number.parseInt(char, 16) : 0xfffd
  return code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) || code === 0xfffe || code === 0xffff ? '\uFFFD' : String.fromCodePoint(code)
}

/** What a sign of a font means; `undefined` where that is not known. */
export function symbolIn(font: string, raw: string): string | undefined {
  const code = raw.codePointAt(0) ?? 0
  const known = FONTS.get(font.toLowerCase())?.get(code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code)
  return known ?? (code >= 0xe000 && code < 0xf900 ? undefined : raw)
}
