/** Word documents for the tests of their reader: fixtures, and small ones made here. */
import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { flat, type Block } from '../../src/legacy/blocks.ts'
import { docxNodes } from '../../src/legacy/ledger/verify/formats/docx.ts'
import { readDocx } from '../../src/legacy/readers/docx/index.ts'
import { DEFAULT_LEGACY_LIMITS, type LegacyLimits } from '../../src/legacy/readers/limits.ts'
import { isLegacyRefusal, type ReadDocument } from '../../src/legacy/readers/read-document.ts'

const FIXTURES = new URL('../../fixtures/legacy/docx/', import.meta.url)
const OOXML = 'http://schemas.openxmlformats.org'
const NAMES = `xmlns:w="${OOXML}/wordprocessingml/2006/main" xmlns:r="${OOXML}/officeDocument/2006/relationships" xmlns:mc="${OOXML}/markup-compatibility/2006"`
const RELATION = `${OOXML}/officeDocument/2006/relationships`

export function docxOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`${name}/source.docx`, FIXTURES)))
}

export async function readBytes(bytes: Uint8Array, limits: Partial<LegacyLimits> = {}): Promise<ReadDocument> {
  return readDocx(bytes, { limits: { ...DEFAULT_LEGACY_LIMITS, ...limits } })
}

/** What a document is made of: content of its body, and of parts that belong to it by their kind. */
export interface Made {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  /** Further parts by name, as they are. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
  /** Further relationships of the main part. */
  readonly relations?: string
}

/** The parts of a small document, by name. */
export function partsOf({ body, styles, numbering, parts = {}, relations = '' }: Made): Record<string, Uint8Array> {
  const related = [['styles', styles], ['numbering', numbering]].filter(([, content]) => content !== undefined)
  const texts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${OOXML}/package/2006/content-types"/>`,
    '_rels/.rels': relationships(`<Relationship Id="m" Type="${RELATION}/officeDocument" Target="word/document.xml"/>`),
    'word/document.xml': `<w:document ${NAMES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(related.map(([kind]) => relation(kind ?? '', `${kind ?? ''}.xml`)).join('') + relations),
    ...Object.fromEntries(related.map(([kind, content]) => [`word/${kind ?? ''}.xml`, `<w:${kind ?? ''} ${NAMES}>${content ?? ''}</w:${kind ?? ''}>`])),
    ...parts,
  }
  return Object.fromEntries(Object.entries(texts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]))
}

export const relationships = (content: string): string => `<Relationships xmlns="${OOXML}/package/2006/relationships">${content}</Relationships>`

export function relation(kind: string, target: string, mode = ''): string {
  return `<Relationship Id="${kind}-${target}" Type="${RELATION}/${kind}" Target="${target}"${mode === '' ? '' : ` TargetMode="${mode}"`}/>`
}

export const story = (name: string, content: string): string => `<w:${name} ${NAMES}>${content}</w:${name}>`

export function made(what: Made): Uint8Array {
  return zipSync(partsOf(what))
}

/** Paragraph with a text, or with runs. */
export function p(content: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : r(content)}</w:p>`
}

export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

export const listed = (text: string, list: string | number, depth = 0): string => p(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`)

export function level(at: number, format: string, pattern: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`
}

export function blocksOf(document: ReadDocument): Block[] {
  return flat(document.body)
}

/** Texts of all blocks of a small document, which has to verify as well. */
export async function textsOf(what: Made | Uint8Array): Promise<string[]> {
  const bytes = what instanceof Uint8Array ? what : made(what)
  const document = await readBytes(bytes)
  await insistOnNodes(bytes, document)
  return blocksOf(document).map(block => block.text)
}

/** Nodes with a role, as `role text`. */
export function asides(document: ReadDocument): string[] {
  return document.source.nodes.flatMap(({ role, text }) => (role === undefined ? [] : [`${role} ${text}`]))
}

/** Insists that the verifier finds the same nodes, and that every character is in a block, left out, or in a node with a role; counts the nodes. */
export async function insistOnNodes(bytes: Uint8Array, document: ReadDocument): Promise<number> {
  const plain = ({ address, text, role, sha256 }: { address: string, text: string, role?: string, sha256?: string }): string => JSON.stringify([address, text, role, sha256])
  const [ours, theirs] = [document.source.nodes.map(plain), (await docxNodes(bytes)).filter(({ text }) => text !== '').map(plain)]
  const differs = ours.findIndex((node, at) => node !== theirs[at])
  if (differs >= 0 || ours.length !== theirs.length) throw new Error(`The verifier finds ${theirs[differs] ?? theirs.length}, the reader ${ours[differs] ?? ours.length}`)
  const taken = new Uint8Array(document.source.text.length)
  const take = ({ from, to }: { from: number, to: number }): void => {
    for (let at = from; at < to; at++) taken[at] = (taken[at] ?? 0) + 1
  }
  for (const block of blocksOf(document)) block.pieces.forEach(take)
  document.leftOut.forEach(take)
  for (const { role, from, to } of document.source.nodes) if (role !== undefined) take({ from, to })
  const wrong = taken.findIndex((times, at) => times > 1 || (times === 0 && document.source.text.charAt(at).trim() !== ''))
  if (wrong >= 0) throw new Error(`Character ${wrong} is taken ${taken[wrong] ?? 0} times: ${document.source.text.slice(wrong, wrong + 20)}`)
  return ours.length
}

/** Code of the refusal of a file. */
export async function refusalOf(bytes: Uint8Array, limits: Partial<LegacyLimits> = {}): Promise<string> {
  try {
    await readBytes(bytes, limits)
  } catch (thrown) {
    if (isLegacyRefusal(thrown)) return thrown.issue.code
    throw thrown
  }
  return 'read'
}
