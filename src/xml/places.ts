/**
 * Where the parts of a document stand, found by its tags alone: for documents that are known to be valid, of which nothing else is
 * asked. `parseXml` finds the same places, at ten times the cost.
 */
import type { Path, Place, SourceText } from '../issue/index.ts'
import type { ComplexPlan, Field, TypePlan } from '../plan/index.ts'
import { isXmlSpace } from './characters.ts'
import { decodeXml } from './decode.ts'

const [EXCLAMATION, DOUBLE_QUOTE, SINGLE_QUOTE, SLASH, COLON, EQUALS, GREATER_THAN, QUESTION] = [0x21, 0x22, 0x27, 0x2f, 0x3a, 0x3d, 0x3e, 0x3f]

/** An element. */
interface Tag {
  /** Index of its `<` in the text. */
  readonly start: number
  readonly children: Tag[]
}

/**
 * The places in a document, which is gone through when the first one is asked for.
 *
 * @param xml   A valid document whose root element is of that type.
 * @param size  The limit on its size under which it was read.
 * @returns Where the part at a path begins: the tag, or the name of the attribute. A path that leads to nothing is followed as far as it leads.
 */
export function placesInXml(xml: string | Uint8Array, type: ComplexPlan, size: number): (path: Path) => Place {
  return placesInElement(() => decodeXml(xml, size), type)
}

/**
 * The same in one element of a document.
 *
 * @param decode  Gives its text, when the first place is asked for; its places are those of the document.
 */
export function placesInElement(decode: () => SourceText, type: ComplexPlan): (path: Path) => Place {
  let read: { readonly source: SourceText, readonly root: Tag } | undefined
  return path => {
    read ??= tagsOf(decode())
    return read.source.placeAt(startOf(read.root, type, path, read.source.text))
  }
}

function startOf(tag: Tag, type: TypePlan, [step, ...further]: Path, text: string): number {
  const field = type.kind === 'simple' || typeof step !== 'string' ? undefined : type.byProperty.get(step)
  if (field === undefined || field.form === 'value') return tag.start
  if (field.form === 'attribute') return attributeStart(tag, field, text) ?? tag.start
  const children = tag.children.filter(child => isNamed(child.start + 1, field.local, text))
  const [first] = children
  if (first === undefined) return tag.start
  if (field.form === 'one') return startOf(first, field.type, further, text)
  const [index, ...beyond] = further
  const item = typeof index === 'number' ? (field.form === 'bag' ? first.children : children)[index] : undefined
  return item === undefined ? first.start : startOf(item, field.type, beyond, text)
}

/** The tags of a well-formed document, from its root on. */
function tagsOf(source: SourceText): { readonly source: SourceText, readonly root: Tag } {
  const { text } = source
  const above: Tag[] = [{ start: 0, children: [] }]
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const sign = text.charCodeAt(at + 1)
    if (sign === EXCLAMATION) at = text.startsWith('<!--', at) ? behind('-->', text, at + 4) : behind(']]>', text, at)
    else if (sign === QUESTION) at = behind('?>', text, at)
    else if (sign === SLASH) {
      above.pop()
      at = behind('>', text, at)
    } else {
      const tag = { start: at, children: [] }
      above.at(-1)?.children.push(tag)
      at = endOfTag(text, at)
      if (text.charCodeAt(at - 2) !== SLASH) above.push(tag)
    }
  }
  const root = above[0]?.children[0]
  if (root === undefined) throw new Error('a document without root has no places')
  return { source, root }
}

/** Whether the name at an index has that local part. */
function isNamed(from: number, local: string, text: string): boolean {
  const start = endOfName(text, from) - local.length
  return text.startsWith(local, start) && (start === from || (start > from && text.charCodeAt(start - 1) === COLON))
}

function endOfName(text: string, from: number): number {
  let at = from
  for (let code = text.charCodeAt(at); code !== SLASH && code !== GREATER_THAN && code !== EQUALS && !isXmlSpace(code) && at < text.length; code = text.charCodeAt(++at));
  return at
}

/** Behind the `>` of a start tag; one in an attribute does not end it. */
function endOfTag(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === GREATER_THAN) return at + 1
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) at = behind(text.charAt(at), text, at + 1) - 1
  }
  throw new Error('a start tag does not end')
}

/** Index of the name of an attribute. Declarations of namespaces are none. */
function attributeStart({ start }: Tag, { local }: Field, text: string): number | undefined {
  for (let at = endOfName(text, start + 1); ;) {
    while (isXmlSpace(text.charCodeAt(at))) at++
    const end = endOfName(text, at)
    if (end === at) return undefined
    if (isNamed(at, local, text) && !text.startsWith('xmlns:', at)) return at
    let quote = end
    while (text.charCodeAt(quote) !== DOUBLE_QUOTE && text.charCodeAt(quote) !== SINGLE_QUOTE) quote++
    at = behind(text.charAt(quote), text, quote + 1)
  }
}

function behind(sign: string, text: string, from: number): number {
  const at = text.indexOf(sign, from)
  if (at === -1) throw new Error(`"${sign}" is missing`)
  return at + sign.length
}
