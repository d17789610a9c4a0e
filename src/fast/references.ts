/** References in texts and attribute values. */
import { unusual } from './unusual.ts'

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#([0-9]{1,7})|#x([0-9a-fA-F]{1,6}));|&/g

/** The text with all references replaced. Gives up on an `&` that starts none of those that XML 1.0 knows without a DTD. */
export function withoutReferences(text: string): string {
  return text.replace(REFERENCE, (_, entity: string | undefined, decimal: string | undefined, hexadecimal: string | undefined) => {
    if (entity !== undefined) return ENTITIES[entity] as string
    if (decimal !== undefined) return character(Number.parseInt(decimal, 10))
    return hexadecimal === undefined ? unusual() : character(Number.parseInt(hexadecimal, 16))
  })
}

/** @see XML 1.0, production 2, Char. */
function character(code: number): string {
  const isControl = code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d
  if (isControl || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff || code > 0x10ffff) unusual()
  return String.fromCodePoint(code)
}
