/**
 * Characters, names and references of XML 1.0, fifth edition.
 */

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const NOT_A_CHARACTER = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/**
 * Index of the first character that no XML 1.0 document may hold: a control character, U+FFFE, U+FFFF, or half of a
 * surrogate pair. `undefined` if there is none.
 *
 * @see XML 1.0, production 2, Char.
 */
export function findNonCharacter(text: string): number | undefined {
  return NOT_A_CHARACTER.exec(text)?.index
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** Index of the first half of a surrogate pair without its other half, or -1. */
export function findLoneSurrogate(text: string): number {
  return text.search(LONE_SURROGATE)
}

/** Whether XML 1.0 has this code point, literally or by reference. */
export function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
}

const NAME_START =
  /^[A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]/u

/** Whether a name without colon may start as this text does. */
export function startsLikeName(text: string): boolean {
  return NAME_START.test(text)
}

/** Whether a UTF-16 unit is XML white space: space, TAB, LF or CR. Nothing else is, NBSP and U+0085 included. */
export function isXmlSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09
}

/** Index of the first character from `from` on that is no XML white space, or the length of the text. */
export function skipXmlSpace(text: string, from: number): number {
  let at = from
  while (isXmlSpace(text.charCodeAt(at))) at++
  return at
}

const REFERENCE = /&(?:amp|lt|gt|quot|apos|#([0-9]+)|#x([0-9a-fA-F]+));/y

/**
 * Index of the first `&` from `from` on that starts no reference to one of the five entities or to a character of
 * XML 1.0. -1 if there is none.
 */
export function findBadReference(text: string, from: number): number {
  for (let at = text.indexOf('&', from); at !== -1; at = text.indexOf('&', at + 1)) {
    REFERENCE.lastIndex = at
    const reference = REFERENCE.exec(text)
    if (reference === null) return at
    const [, decimal, hexadecimal] = reference
    if (decimal !== undefined && !isXmlCharacter(Number.parseInt(decimal, 10))) return at
    if (hexadecimal !== undefined && !isXmlCharacter(Number.parseInt(hexadecimal, 16))) return at
  }
  return -1
}
