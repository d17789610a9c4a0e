/**
 * The fast path for objects: whether one is valid, and its XML.
 *
 * `undefined` and `false` mean that the diagnostic checker is to be asked.
 */
import { NAMESPACES, XSI_URI } from '../meta/index.ts'
import type { XmlLayout } from '../xml/write.ts'
import { escapedAttribute } from './escapes.ts'
import { ROOT_CHECKS } from './generated/roots-check.ts'
import { ROOT_WRITERS } from './generated/roots-writer.ts'
import { BytesOutput } from './write-bytes.ts'
import { TextOutput } from './write-text.ts'
import { element, markup, type Element, type RootWriter, type XmlOutput } from './xml-output.ts'


/** Whether a value is valid as the content of a root. */
export function isValid(root: string, value: unknown): boolean {
  return (ROOT_CHECKS.get(root)?.(value, false) ?? 0) > 0
}

/** The text of an object that is valid, as `writeDocument` writes it. Each member is read once, checked and written. */
export function writeXml(root: string, value: object, layout: XmlLayout): string | undefined {
  const out = new TextOutput(layout.indent ?? 0)
  return writeDocument(out, root, value, layout) ? out.toString() : undefined
}

/** Outputs that are not in use, and bytes of the largest that is kept. */
const atHand: BytesOutput[] = []
const LARGEST_KEPT = 1 << 20

function bytesOutput(indent: number): BytesOutput {
  const out = atHand.pop() ?? new BytesOutput(indent)
  out.restart(indent)
  return out
}

/** The same in UTF-8; the bytes are the caller's to keep. */
export function writeXmlBytes(root: string, value: object, layout: XmlLayout): Uint8Array | undefined {
  const out = bytesOutput(layout.indent ?? 0)
  const bytes = writeDocument(out, root, value, layout) ? new Uint8Array(out.written()) : undefined
  if (out.room <= LARGEST_KEPT) atHand.push(out)
  return bytes
}

/**
 * Writes an object that is valid as one record of several, into an output that is used again: its element on a line of its own, without
 * declarations of namespaces. When the object is not valid, nothing is written.
 *
 * @param depth  How many elements it stands in.
 */
export function writeRecord(out: BytesOutput, depth: number, root: string, value: object): boolean {
  const writer = ROOT_WRITERS.get(root)
  const { length } = out
  if (writer?.write(out, depth, recordTags(writer), value) === true) return true
  out.cut(length)
  return false
}

const DECLARATION = markup('<?xml version="1.0" encoding="UTF-8"?>\n')
const LINE_FEED = markup('\n')

function writeDocument(out: XmlOutput, root: string, value: unknown, { declaration, indent = 0, schemaLocation }: XmlLayout): boolean {
  const writer = ROOT_WRITERS.get(root)
  if (writer === undefined) return false
  if (declaration === true) out.markup(DECLARATION)
  if (!writer.write(out, 0, schemaLocation === undefined ? rootTags(writer) : tagsWith(writer, schemaLocation), value)) return false
  if (indent > 0) out.markup(LINE_FEED)
  return true
}

const NAMESPACE_DECLARATIONS = NAMESPACES.map(({ prefix, uri }) => ` xmlns:${prefix}="${uri}"`).join('')

const rootTags = remembering(({ tag, behind }) => element(tag, NAMESPACE_DECLARATIONS + behind))
const recordTags = remembering(({ tag, behind }) => element(tag, behind))

function tagsWith(writer: RootWriter, location: string): Element {
  const uri = NAMESPACES.find(({ prefix }) => prefix === writer.namespace)?.uri ?? ''
  const hint = ` xmlns:xsi="${XSI_URI}" xsi:schemaLocation="${escapedAttribute(`${uri} ${location}`)}"`
  return { ...rootTags(writer), open: markup(`<${writer.tag}${NAMESPACE_DECLARATIONS}${hint}${writer.behind}`) }
}

function remembering(make: (writer: RootWriter) => Element): (writer: RootWriter) => Element {
  const known = new Map<RootWriter, Element>()
  return writer => {
    const tags = known.get(writer) ?? make(writer)
    known.set(writer, tags)
    return tags
  }
}
