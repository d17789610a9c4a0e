/** Everything beside the sheets: properties, drawings, charts, pivot tables, images, embedded files, macros. Nothing is left unsaid. */
import { digest } from '../../../issue/digest.ts'
import { attributeOf, descendantsOf, textsIn } from '../markup/tree.ts'
import { OBJECT, type NodeRole } from '../source-node.ts'
import type { NodeGatherer } from './gatherer.ts'
import type { WorkbookPackage } from './package.ts'

/** Parts of the package that hold no content. */
const PACKAGING = /(?:^|\/)(?:\[Content_Types\]\.xml|_rels\/[^/]*\.rels|theme\/[^/]*\.xml)$/
const ROLES: readonly (readonly [RegExp, NodeRole])[] = [
  [/\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp|ico)$/i, 'image'],
  [/(?:^|\/)(?:embeddings|activeX)\//i, 'embedded-object'],
  [/(?:^|\/)vba[^/]*$/i, 'macro'],
  [/(?:^|\/)macrosheets\//i, 'macro'],
  [/^_xmlsignatures\//i, 'signature'],
  [/^docProps\//i, 'metadata'],
]

/** What a part is by its name. */
export function roleOfPart(name: string): NodeRole {
  return ROLES.find(([pattern]) => pattern.test(name))?.[1] ?? 'other-part'
}

/** Adds the nodes of all parts that were not read. Texts that only a pivot table remembers are among them. */
export async function addOtherParts(parts: WorkbookPackage, read: ReadonlySet<string>, workbook: string, nodes: NodeGatherer): Promise<void> {
  for (const name of parts.archive.parts.keys()) {
    if (read.has(name) || PACKAGING.test(name)) continue
    const role = roleOfPart(name)
    if (/\.(?:xml|vml)$/i.test(name) && role !== 'macro' && role !== 'embedded-object') addTexts(parts, name, name === workbook ? 'formula' : role, nodes)
    else nodes.add({ address: name, text: OBJECT, role, sha256: await digest(parts.part(name)?.bytes ?? new Uint8Array()) })
  }
}

function addTexts(parts: WorkbookPackage, name: string, role: NodeRole, nodes: NodeGatherer): void {
  const tree = parts.tree(name)
  if (tree === undefined) return
  const remembered = /(?:^|\/)pivotCache\//.test(name) ? descendantsOf(tree, 'x:s').map(item => attributeOf(item, 'v') ?? '') : []
  let number = 0
  for (const text of [...textsIn(tree).map(data => data.text), ...remembered]) {
    if (text.trim() !== '') nodes.add({ address: `${name}#${++number}`, text, role })
  }
}
