/** References in texts and attribute values. */
import { unusual } from './unusual.ts'

const ENTITIES: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]])
/** Characters of the longest reference to a character, without `&` and `;`. */
const LONGEST = 9

/** The text with all references replaced. Gives up on an `&` that starts none of those that XML 1.0 knows without a DTD. */
export function withoutReferences(text: string): string {
  let written = ''
  let from = 0
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at)
    if (end < 0 || end - at > LONGEST) unusual()
    const named = text.slice(at + 1, end)
    written += text.slice(from, at) + (ENTITIES.get(named) ?? characterNamed(named))
    from = end + 1
  }
  return from === 0 ? text : written + text.slice(from)
}

function characterNamed(name: string): string {
  const [, decimal, hexadecimal] = /^#(?:([0-9]{1,7})|x([0-9a-fA-F]{1,6}))$/.exec(name) ?? []
  if (decimal !== undefined) return character(Number.parseInt(decimal, 10))
  return hexadecimal === undefined ? unusual() : character(Number.parseInt(hexadecimal, 16))
}

/** @see XML 1.0, production 2, Char. */
function character(code: number): string {
  const isControl = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d
  if (isControl || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff || code > 0x10ffff) unusual()
  return String.fromCodePoint(code)
}
