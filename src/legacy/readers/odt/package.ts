/** The parts of an OpenDocument package, and what each of them is. */
import { LegacyRefusal, type ReadRequest } from '../read-document.ts'
import type { NodeRole } from '../source-node.ts'
import { descendantsOf, parseMarkup, type MarkupElement } from '../markup/tree.ts'
import { openZip, type ZipPart } from '../zip/index.ts'

/** Parts whose text is taken apart, in the order of the nodes. */
export const TEXT_PARTS: readonly string[] = ['content.xml', 'styles.xml', 'meta.xml', 'settings.xml']

export interface OdtPackage {
  /** Roots of the parts of the document itself, by name. */
  readonly roots: ReadonlyMap<string, MarkupElement>
  /** Roots of the parts of embedded documents. */
  readonly embedded: ReadonlyMap<string, MarkupElement>
  /** All others that hold bytes. */
  readonly others: readonly ZipPart[]
  readonly mediaType: string
}

/**
 * Opens a package.
 *
 * @throws {LegacyRefusal} When it is locked, damaged, goes beyond a limit or has no content.
 */
export function openPackage(bytes: Uint8Array, { limits }: ReadRequest): OdtPackage {
  const { parts } = openZip(bytes, limits)
  const parsed = (part: ZipPart): MarkupElement => parseMarkup(part.read(), { part: part.name, depth: limits.depth })
  const manifest = parts.get('META-INF/manifest.xml')
  if (manifest !== undefined && descendantsOf(parsed(manifest), 'manifest:encryption-data').length > 0) throw new LegacyRefusal('legacy.encrypted', {})
  if (!parts.has('content.xml')) throw new LegacyRefusal('legacy.zip-damaged', { detail: 'there is no content.xml in it' })
  const all = [...parts.values()].filter(({ size }) => size > 0)
  const own = TEXT_PARTS.flatMap(name => parts.get(name) ?? []).filter(({ size }) => size > 0)
  const embedded = all.filter(({ name }) => isEmbeddedText(name))
  const others = all.filter(({ name }) => !TEXT_PARTS.includes(name) && !isEmbeddedText(name) && name !== 'META-INF/manifest.xml')
  const mimetype = parts.get('mimetype')
  return {
    roots: new Map(own.map(part => [part.name, parsed(part)])), embedded: new Map(embedded.map(part => [part.name, parsed(part)])), others,
    mediaType: mimetype === undefined || mimetype.size > 200 ? '' : new TextDecoder().decode(mimetype.read()).trim(),
  }
}

const isEmbeddedText = (name: string): boolean => /^[^/]{1,80}\/(?:content|styles|meta|settings)\.xml$/.test(name)

/** What a part without text is. */
export function roleOfPart(name: string): NodeRole {
  if (/^(?:Pictures|Thumbnails|ObjectReplacements)\//.test(name)) return 'image'
  if (/^(?:Basic|Scripts|Dialogs)\//.test(name)) return 'macro'
  if (/^META-INF\/.*signatures/.test(name)) return 'signature'
  if (name === 'mimetype' || name.endsWith('.rdf')) return 'metadata'
  return name.startsWith('Object') ? 'embedded-object' : 'other-part'
}
