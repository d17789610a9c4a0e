/**
 * The nodes of a Word document, found without the importer: a scan over the tags of each part that follows what is deleted, hidden,
 * an alternative, or the code of a field.
 */
import type { NodeRole } from '../../../readers/source-node.ts'
import { openZip, type ZipArchive } from '../../../readers/zip/index.ts'
import type { NodeWalker, VerifiedNode } from '../nodes.ts'
import { WORD_PREFIXES } from './docx-prefixes.ts'
import { storyNodes } from './docx-story.ts'
import { hidingStyles } from './docx-styles.ts'
import { scanXml, textOfPart, type OpenTag, type ScanToken } from './scan-xml.ts'

/** What was imported was within limits that the user chose: here only what no machine holds is refused. */
const WIDE = { unpackedBytes: 4_000_000_000, packingRatio: 1_000_000, parts: 1_000_000 }
const STORY_ROLES: ReadonlyMap<string, NodeRole> = new Map([
  ['header', 'header'], ['footer', 'footer'], ['footnotes', 'footnote'], ['endnotes', 'footnote'], ['comments', 'comment'],
])

/** Main part first, then all others as the archive lists them. */
export const docxNodes: NodeWalker = async bytes => {
  const zip = openZip(bytes, WIDE)
  const main = related(zip, '').find(({ type }) => type === 'officeDocument')?.target ?? ''
  const ofMain = related(zip, main)
  const stories = new Map(ofMain.map(({ type, target }) => [target, STORY_ROLES.get(type)]))
  const styles = ofMain.find(({ type }) => type === 'styles')?.target
  const hiding = hidingStyles(styles === undefined ? [] : tokensOf(zip, styles))
  const nodes = storyNodes(tokensOf(zip, main), main, undefined, hiding)
  for (const name of zip.parts.keys()) {
    if (name === main) continue
    const role = stories.get(name)
    nodes.push(...(role === undefined ? await otherNodes(zip, name) : storyNodes(tokensOf(zip, name), name, role, hiding)))
  }
  return nodes
}

function tokensOf(zip: ZipArchive, name: string): ScanToken[] {
  const part = zip.parts.get(name)
  return part === undefined ? [] : scanXml(textOfPart(part.read()), WORD_PREFIXES)
}

interface Target {
  readonly type: string
  readonly target: string
}

const relationshipTags = (tokens: readonly ScanToken[]): OpenTag[] => tokens.filter((token): token is OpenTag => token.kind === 'open' && token.name === 'rel:Relationship')
const isExternal = ({ attributes }: OpenTag): boolean => attributes.get('TargetMode') === 'External'

/** Parts that a part is related to. */
function related(zip: ZipArchive, part: string): Target[] {
  const folders = part.split('/').slice(0, -1)
  const name = [...folders, '_rels', `${part.split('/').at(-1) ?? ''}.rels`].join('/')
  return relationshipTags(tokensOf(zip, name)).filter(tag => !isExternal(tag)).map(({ attributes }) => {
    const given = attributes.get('Target') ?? ''
    const steps: string[] = given.startsWith('/') ? [] : [...folders]
    for (const step of given.split('/')) {
      if (step === '..') steps.pop()
      else if (step !== '' && step !== '.') steps.push(step)
    }
    return { type: attributes.get('Type')?.split('/').at(-1) ?? '', target: steps.join('/') }
  })
}

async function otherNodes(zip: ZipArchive, name: string): Promise<VerifiedNode[]> {
  const folders = name.toLowerCase().split('/').slice(0, -1)
  const embedded = folders.some(folder => folder === 'media' || folder === 'embeddings' || folder.startsWith('afchunk')) || name.toLowerCase().split('/').some(step => step.startsWith('afchunk'))
  const ending = name.toLowerCase().split('.').at(-1) ?? ''
  if ((ending !== 'xml' && ending !== 'rels') || embedded) return [{ address: name, text: '\uFFFC', role: roleOfObject(name, folders, ending), sha256: await sha256(zip.parts.get(name)?.read() ?? new Uint8Array()) }]
  const tokens = tokensOf(zip, name)
  const targets = !name.endsWith('.rels') ? [] : relationshipTags(tokens).filter(isExternal)
    .map(({ attributes }): VerifiedNode => ({ address: `${name}#${attributes.get('Id') ?? ''}`, text: attributes.get('Target') ?? '', role: 'link-target' }))
  return [...targets.filter(({ text }) => text !== ''), ...textNodes(tokens, name, folders[0] === 'docprops' ? 'metadata' : name.startsWith('_xmlsignatures/') ? 'signature' : 'other-part')]
}

const PICTURES = new Set(['png', 'jpg', 'jpeg', 'gif', 'emf', 'wmf', 'tif', 'tiff', 'bmp', 'svg', 'webp'])
const DOCUMENTS = new Set(['docx', 'xlsx', 'pptx', 'pdf', 'mht', 'htm', 'html', 'rtf'])

function roleOfObject(name: string, folders: readonly string[], ending: string): NodeRole {
  const file = name.toLowerCase().split('/').at(-1) ?? ''
  if (file.startsWith('vbaproject') && ending === 'bin') return 'macro'
  if (folders.includes('media') || file.startsWith('thumbnail') || PICTURES.has(ending)) return 'image'
  const inside = folders.some(folder => folder === 'embeddings' || folder === 'activex') || name.toLowerCase().split('/').some(step => step.startsWith('afchunk'))
  if (inside || DOCUMENTS.has(ending)) return 'embedded-object'
  return name.startsWith('_xmlsignatures/') ? 'signature' : 'other-part'
}

/** The texts of a part that is no story; what a form says of itself has its own role. */
function textNodes(tokens: readonly ScanToken[], name: string, role: NodeRole): VerifiedNode[] {
  const nodes: VerifiedNode[] = []
  const properties: string[] = []
  for (const token of tokens) {
    if (token.kind === 'open') properties.push((token.name === 'op:property' ? token.attributes.get('name') : '') || (properties.at(-1) ?? ''))
    else if (token.kind === 'close') properties.pop()
    else if (!token.betweenTags) nodes.push({ address: `${name}#${token.number}`, text: token.text, role: properties.at(-1)?.startsWith('ipo-reports:') === true ? 'form-id' : role })
  }
  return nodes
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)))
  return [...hash].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
