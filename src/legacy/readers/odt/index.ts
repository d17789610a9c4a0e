/**
 * OpenDocument texts and spreadsheets, packed (ODT, ODS) or as one file of XML (FODT, FODS).
 *
 * A document made of nodes: `content.xml#12` is the twelfth stretch of character data of a part, `content.xml@3` the third attribute
 * that holds text. What is no text of the document (notes, comments, deleted and hidden text, headers, forms) is a node with a role.
 */
import { digest } from '../../../issue/digest.ts'
import type { ValidationIssue } from '../../../issue/issue.ts'
import type { Fragment } from '../../blocks.ts'
import { notice } from '../../notice.ts'
import { attributeOf, childOf, descendantsOf, isElement, parseMarkup, type MarkupElement } from '../markup/tree.ts'
import { LegacyRefusal, type ReadDocument, type ReadRequest } from '../read-document.ts'
import { SourceCharacters } from '../source-characters.ts'
import { OdtBody } from './body.ts'
import { findingsIn } from './found.ts'
import { bytesOfBase64 } from './base64.ts'
import { NodeCollector } from './nodes.ts'
import { openPackage, roleOfPart } from './package.ts'
import { stylesOf, type Styles } from './styles.ts'

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.'
/** What addresses in a flat file begin with. */
export const FLAT_PART = 'document.xml'

/**
 * Reads a packed document.
 *
 * @throws {LegacyRefusal} When it is locked, damaged, neither text nor spreadsheet, empty, or goes beyond a limit.
 */
export async function readOdt(bytes: Uint8Array, request: ReadRequest): Promise<ReadDocument> {
  const { roots, embedded, others, mediaType } = openPackage(bytes, request)
  const content = roots.get('content.xml')
  if (content === undefined) throw new LegacyRefusal('legacy.empty', {})
  const styles = stylesOf([...roots.values()])
  const nodes = new NodeCollector(styles)
  for (const [part, root] of roots) nodes.part(root, part, part === 'settings.xml' ? 'metadata' : undefined)
  for (const [part, root] of embedded) nodes.part(root, part, 'embedded-object')
  for (const part of others) nodes.object(part.name, roleOfPart(part.name), await digest(part.read()))
  const document = await composed(content, nodes, styles, request, '')
  const meta = roots.get('meta.xml')
  const kind = document.mediaType.slice(MEDIA_TYPE.length)
  const differs = mediaType === '' || mediaType.startsWith(document.mediaType) ? [] : [notice('legacy.media-type-differs', { found: mediaType, content: `a ${kind}` })]
  return { ...document, ...aboutFile(meta, nodes), issues: [...differs, ...document.issues] }
}

/**
 * Reads a flat document.
 *
 * @throws {LegacyRefusal} As `readOdt`.
 */
export async function readFlatOdt(bytes: Uint8Array, request: ReadRequest): Promise<ReadDocument> {
  const root = parseMarkup(bytes, { part: FLAT_PART, depth: request.limits.depth })
  const styles = stylesOf([root])
  const nodes = new NodeCollector(styles)
  nodes.part(root, FLAT_PART)
  return { ...await composed(root, nodes, styles, request, '-flat-xml'), ...aboutFile(root, nodes) }
}

async function composed(root: MarkupElement, nodes: NodeCollector, styles: Styles, { limits }: ReadRequest, flat: string): Promise<ReadDocument> {
  for (const { position, base64 } of nodes.inline) {
    const node = nodes.nodes[position]
    if (node !== undefined) nodes.nodes[position] = { ...node, sha256: await digest(bytesOfBase64(base64)) }
  }
  const body = childOf(root, 'office:body')
  const content = childOf(body, 'office:text') ?? childOf(body, 'office:spreadsheet')
  if (content === undefined) throw new LegacyRefusal('legacy.format-unread', { found: 'an OpenDocument file that is neither text nor spreadsheet', advice: 'Save it as ODT, ODS or PDF' })
  const source = SourceCharacters.ofNodes(nodes.nodes)
  if (source.characterCount > limits.characters) throw new LegacyRefusal('legacy.limit', { what: 'characters', limit: String(limits.characters), found: String(source.characterCount) })
  const inSheets = content.name === 'office:spreadsheet'
  const parts = new OdtBody(nodes, styles, limits).read(content)
  const issues: readonly ValidationIssue[] = findingsIn(content, nodes, source, inSheets)
  if (parts.every(part => part.kind === 'table' && part.rows.length === 0)) throw new LegacyRefusal('legacy.empty', {})
  return {
    mediaType: `${MEDIA_TYPE}${inSheets ? 'spreadsheet' : 'text'}${flat}`, source, body: parts, leftOut: [], issues, ...(styles.languageCode === undefined ? {} : { languageCode: styles.languageCode }),
  }
}

/** The day of the last change, and what a fill-in form says of itself. */
function aboutFile(root: MarkupElement | undefined, nodes: NodeCollector): Pick<ReadDocument, 'modified' | 'form'> {
  const meta = childOf(root, 'office:meta')
  const day = /^[0-9]{4}-[0-9]{2}-[0-9]{2}/.exec(childOf(meta, 'dc:date')?.children.flatMap(child => isElement(child) ? [] : [child.text]).join('') ?? '')?.[0]
  const form = new Map<string, Fragment>()
  for (const property of meta === undefined ? [] : descendantsOf(meta, 'meta:user-defined')) {
    if (nodes.roles.get(property) !== 'form-id') continue
    const pieces = property.children.flatMap(child => isElement(child) ? [] : nodes.texts.get(child) ?? []).map(({ from, to, text }) => ({ from, to, text }))
    form.set(attributeOf(property, 'meta:name') ?? '', { text: pieces.map(({ text }) => text).join(''), pieces })
  }
  return { ...(day === undefined ? {} : { modified: day }), ...(form.size === 0 ? {} : { form }) }
}
