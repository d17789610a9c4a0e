/**
 * An XML part read as a stream: for sheets and shared strings, of which a tree would take many times the memory.
 *
 * Names come without prefix: no two elements of these parts that are asked for differ by namespace alone.
 */
import { SaxesParser } from 'saxes'
import { decodePart } from '../markup/decode-part.ts'
import { LegacyRefusal } from '../read-document.ts'

/** Value of an attribute by its name without prefix. */
export type AttributeOf = (name: string) => string | undefined

export interface PartEvents {
  open(name: string, attributeOf: AttributeOf): void
  text(text: string): void
  close(name: string): void
}

/** A part with its name, for findings. */
export interface NamedPart {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Reads a part from its beginning to its end.
 *
 * @throws {LegacyRefusal} `legacy.part-doctype`, `legacy.part-damaged`, `legacy.limit`.
 */
export function streamPart({ name: part, bytes }: NamedPart, depth: number, events: PartEvents): void {
  const parser = new SaxesParser({ xmlns: false, fragment: false, position: false })
  let open = 0
  parser.on('error', thrown => { throw new LegacyRefusal('legacy.part-damaged', { part, detail: thrown.message }) })
  parser.on('doctype', () => { throw new LegacyRefusal('legacy.part-doctype', { part }) })
  parser.on('text', text => events.text(text))
  parser.on('cdata', text => events.text(text))
  parser.on('opentag', tag => {
    if (++open > depth) throw new LegacyRefusal('legacy.limit', { what: `levels of elements in ${part}`, limit: String(depth), found: `${open} or more` })
    events.open(localName(tag.name), name => attributeNamed(tag.attributes, name))
  })
  parser.on('closetag', tag => {
    open--
    events.close(localName(tag.name))
  })
  const text = decodePart(bytes)
  if (text === undefined) throw new LegacyRefusal('legacy.part-damaged', { part, detail: 'it is neither UTF-8 nor UTF-16' })
  parser.write(text).close()
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function attributeNamed(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  if (Object.hasOwn(attributes, name)) return attributes[name]
  const prefixed = Object.keys(attributes).find(key => key.endsWith(`:${name}`) && !key.startsWith('xmlns:'))
  return prefixed === undefined ? undefined : attributes[prefixed]
}
