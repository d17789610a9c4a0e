/**
 * Finding in the text what the parser's events do not tell: the DOCTYPE before it is read, and where an attribute starts.
 */
import { isXmlSpace, skipXmlSpace } from './characters.ts'

/** The `<` of a DOCTYPE before the root, or `undefined`. One further on the parser complains about. */
export function findDoctype(text: string): number | undefined {
  let at = skipXmlSpace(text, 0)
  for (;;) {
    const closing = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : undefined
    if (closing === undefined) return text.startsWith('<!DOCTYPE', at) ? at : undefined
    const end = text.indexOf(closing, at + (closing === '-->' ? 4 : 2))
    if (end === -1) return undefined
    at = skipXmlSpace(text, end + closing.length)
  }
}

/** First character of the attribute whose closing quotation mark is the last character read. */
export function attributeStart(text: string, name: string, position: number): number {
  const closing = position - 1
  let at = text.lastIndexOf(text.charAt(closing), closing - 1) - 1
  while (isXmlSpace(text.charCodeAt(at))) at--
  at-- // The "=".
  while (isXmlSpace(text.charCodeAt(at))) at--
  return at + 1 - name.length
}
