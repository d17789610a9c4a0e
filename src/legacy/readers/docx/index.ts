/**
 * Reads a Word document: its body as blocks and tables, and everything else in its package as nodes that are left out.
 *
 * The nodes stand in the order of the main part, then of all other parts as the archive lists them.
 */
import { joinedFragments, type BodyPart, type Fragment } from '../../blocks.ts'
import { attributeOf, elementsIn, type MarkupElement } from '../markup/tree.ts'
import { LegacyRefusal, type ReadDocument, type Reader } from '../read-document.ts'
import { SourceCharacters } from '../source-characters.ts'
import type { NodeRole } from '../source-node.ts'
import type { DraftPart } from './draft-parts.ts'
import { findingsOf } from './findings.ts'
import { nothingTold, readOtherPart, type OtherParts } from './other-parts.ts'
import { openPackage, relationshipPart, type DocxPackage, type Relationship } from './package.ts'
import { blockOf, type LinkTarget } from './paragraph.ts'
import { StoryReader } from './story.ts'
import { Workshop } from './workshop.ts'

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Stories beside the body, by the type of the relationship that leads to them. */
const STORIES: ReadonlyMap<string, NodeRole> = new Map([
  ['header', 'header'], ['footer', 'footer'], ['footnotes', 'footnote'], ['endnotes', 'footnote'], ['comments', 'comment'],
])
/** Elements of those stories that hold one note each. */
const NOTES: ReadonlySet<string> = new Set(['w:footnote', 'w:endnote', 'w:comment'])

/** Reads a document in Transitional or Strict Office Open XML. */
export const readDocx: Reader = async (bytes, { limits }) => {
  const docx = openPackage(bytes, limits)
  const main = docx.tree(docx.main)
  if (main === undefined || main.name !== 'w:document') throw new LegacyRefusal('legacy.main-part', { found: '0' })
  const related = [...docx.relationshipsOf(docx.main).values()].filter(({ external }) => !external)
  const treeOf = (type: string): MarkupElement | undefined => related.filter(one => one.type === type).map(({ target }) => docx.tree(target))[0]
  const shop = new Workshop(limits, { styles: treeOf('styles'), numbering: treeOf('numbering') })
  const drafts = new StoryReader(shop, docx.main).body(main, { depth: 0 })
  const { told, notes, comments } = await readRest(docx, related, shop)
  const source = SourceCharacters.ofNodes(shop.list.nodes)
  if (source.text.trim() === '') throw new LegacyRefusal('legacy.empty', {})
  const targets = relationshipPart(docx.main)
  const body = finished(drafts, target => targetOf(target, told, targets), key => notes.get(key))
  const { form } = told
  const fields = shop.fields(body)
  const languageCode = shop.language.most
  return {
    mediaType: DOCX,
    source,
    body,
    leftOut: shop.leftOut,
    issues: findingsOf(shop, told, source, { notes: notes.size, comments }),
    ...(languageCode === undefined ? {} : { languageCode }),
    ...(told.modified === undefined ? {} : { modified: told.modified }),
    ...(form.size === 0 ? {} : { form }),
    ...(fields.length === 0 ? {} : { fields }),
  } satisfies ReadDocument
}

interface Rest {
  readonly told: OtherParts
  /** Text of the notes by `footnote 3`. */
  readonly notes: ReadonlyMap<string, Fragment>
  readonly comments: number
}

async function readRest(docx: DocxPackage, related: readonly Relationship[], shop: Workshop): Promise<Rest> {
  const stories = new Map(related.flatMap(({ target, type }) => {
    const role = STORIES.get(type)
    return role === undefined ? [] : [[target, role] as const]
  }))
  const told = nothingTold()
  const notes = new Map<string, Fragment>()
  let comments = 0
  for (const name of docx.zip.parts.keys()) {
    if (name === docx.main) continue
    const role = stories.get(name)
    const root = role === undefined ? undefined : docx.tree(name)
    if (role === undefined || root === undefined) await readOtherPart(name, docx, shop, told)
    else comments += readStory(name, root, role, shop, notes)
  }
  return { told, notes, comments }
}

/** Reads a header, or all notes; gives the number of comments. */
function readStory(name: string, root: MarkupElement, role: NodeRole, shop: Workshop, notes: Map<string, Fragment>): number {
  const reader = new StoryReader(shop, name, role)
  if (!elementsIn(root).some(element => NOTES.has(element.name))) {
    reader.body(root, { depth: 0 }, role)
    return 0
  }
  let comments = 0
  for (const element of elementsIn(root)) {
    const key = `${element.name.slice(2)} ${attributeOf(element, 'w:id') ?? ''}`
    const fragment = joinedFragments(linesIn(reader.body(element, { depth: 0 }, key)))
    if (element.name === 'w:comment') comments++
    else if (fragment.text !== '') notes.set(key, fragment)
  }
  return comments
}

function linesIn(parts: readonly DraftPart[]): Fragment[] {
  return parts.flatMap(part => ('rows' in part ? part.rows.flatMap(row => row.cells.flatMap(cell => linesIn(cell.body))) : [part]))
}

function finished(parts: readonly DraftPart[], targetFor: (target: LinkTarget) => Fragment | undefined, noteOf: (key: string) => Fragment | undefined): BodyPart[] {
  return parts.map(part => ('rows' in part
    ? { kind: 'table', rows: part.rows.map(row => ({ cells: row.cells.map(cell => ({ ...cell, body: finished(cell.body, targetFor, noteOf) })) })) }
    : blockOf(part, targetFor, noteOf)))
}

function targetOf(target: LinkTarget, told: OtherParts, relationships: string): Fragment | undefined {
  return 'relationship' in target ? told.targets.get(`${relationships}#${target.relationship}`) : target
}
