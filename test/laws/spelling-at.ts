/** The text that a finding is about, cut out of the source by its place alone. */

const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text of the element, the value of the attribute, or the token of JSON that starts at an index. */
export function decodeText(syntax: 'xml' | 'json', source: string, at: number): string {
  const rest = source.slice(at)
  if (syntax === 'json') return jsonToken(rest)
  const attribute = /^[^<>=\s]+\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(rest)
  if (attribute !== null) return dereferenced(attribute[1] ?? attribute[2] ?? '')
  const content = /^<[^>]*>((?:[^<]|<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<\?[^]*?\?>)*)</.exec(rest)?.[1] ?? ''
  return dereferenced(content.replace(/<!--[^]*?-->|<\?[^]*?\?>/g, '').replace(/<!\[CDATA\[([^]*?)\]\]>/g, '$1'))
}

function jsonToken(rest: string): string {
  const token = /^("(?:[^"\\]|\\.)*"|[^\s,\]}]+)/.exec(rest)?.[0] ?? ''
  return token.startsWith('"') ? JSON.parse(token) as string : token
}

function dereferenced(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(\w+));/g, (whole, hexadecimal: string | undefined, decimal: string | undefined, name: string | undefined) =>
    name === undefined ? String.fromCodePoint(hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)) : REFERENCES[name] ?? whole)
}
