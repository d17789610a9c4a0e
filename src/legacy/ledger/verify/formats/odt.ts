/**
 * The nodes of an OpenDocument file, found again: character data and the attributes that hold text, in document order, each with what
 * it is by what it stands in.
 *
 * Only the unpacking is shared with the importer.
 */
import { digest } from '../../../../issue/digest.ts'
import { DEFAULT_LEGACY_LIMITS } from '../../../readers/limits.ts'
import { OBJECT, type NodeRole } from '../../../readers/source-node.ts'
import { openZip } from '../../../readers/zip/index.ts'
import type { VerifiedNode } from '../nodes.ts'
import { hidingIn, type Hiding } from './odt-styles.ts'
import { isBranch, treeOf, type Branch } from './odt-tree.ts'

const WITHOUT_LIMIT = { ...DEFAULT_LEGACY_LIMITS, unpackedBytes: Number.MAX_SAFE_INTEGER, packingRatio: Number.MAX_SAFE_INTEGER, parts: Number.MAX_SAFE_INTEGER }
const TEXT_PART = /^(?:content|styles|meta|settings)\.xml$/
const EMBEDDED_PART = /^[^/]+\/(?:content|styles|meta|settings)\.xml$/

/** Walks a packed document. */
export async function walkOdt(bytes: Uint8Array): Promise<readonly VerifiedNode[]> {
  const parts = [...openZip(bytes, WITHOUT_LIMIT).parts.values()].filter(part => part.size > 0)
  const own = ['content', 'styles', 'meta', 'settings'].flatMap(name => parts.filter(part => part.name === `${name}.xml`)).map(part => ({ name: part.name, root: treeOf(part.read()) }))
  const walk = new Walk(hidingIn(own.map(({ root }) => root)))
  for (const { name, root } of own) walk.part(root, name, name === 'settings.xml' ? 'metadata' : undefined)
  for (const part of parts.filter(({ name }) => EMBEDDED_PART.test(name))) walk.part(treeOf(part.read()), part.name, 'embedded-object')
  for (const part of parts.filter(({ name }) => !TEXT_PART.test(name) && !EMBEDDED_PART.test(name) && name !== 'META-INF/manifest.xml')) {
    walk.nodes.push({ address: part.name, text: OBJECT, role: partRole(part.name), sha256: await digest(part.read()) })
  }
  return walk.finished()
}

/** Walks a document that is one file of XML. */
export async function walkFlatOdt(bytes: Uint8Array): Promise<readonly VerifiedNode[]> {
  const root = treeOf(bytes)
  const walk = new Walk(hidingIn([root]))
  walk.part(root, 'document.xml', undefined)
  return walk.finished()
}

function partRole(name: string): NodeRole {
  const [folder] = name.split('/')
  if (name === 'mimetype' || name.endsWith('.rdf')) return 'metadata'
  if (name.startsWith('META-INF/') && name.includes('signatures')) return 'signature'
  const isFolder = folder !== name
  if (isFolder && (folder === 'Pictures' || folder === 'Thumbnails' || folder === 'ObjectReplacements')) return 'image'
  if (isFolder && (folder === 'Basic' || folder === 'Scripts' || folder === 'Dialogs')) return 'macro'
  return name.startsWith('Object') ? 'embedded-object' : 'other-part'
}

/** Elements whose whole content is something else than the text of the document. */
const KINDS: Readonly<Record<string, NodeRole>> = {
  'office:meta': 'metadata', 'office:settings': 'metadata', 'svg:title': 'metadata', 'svg:desc': 'metadata', 'office:scripts': 'macro', 'text:script': 'macro',
  'style:header': 'header', 'style:header-left': 'header', 'style:header-first': 'header', 'style:footer': 'footer', 'style:footer-left': 'footer', 'style:footer-first': 'footer',
  'text:tracked-changes': 'deleted-text', 'table:tracked-changes': 'deleted-text', 'text:note': 'footnote', 'office:annotation': 'comment', 'draw:object': 'embedded-object',
  'draw:object-ole': 'embedded-object', 'draw:image': 'image', 'office:forms': 'list-of-values', 'text:number': 'alternative', 'text:ruby-text': 'alternative', 'table:shapes': 'other-part',
  'text:table-of-content': 'alternative', 'text:illustration-index': 'alternative', 'text:table-index': 'alternative', 'text:object-index': 'alternative',
  'text:alphabetical-index': 'alternative', 'text:user-index': 'alternative', 'text:bibliography': 'alternative', 'table:covered-table-cell': 'hidden',
}
const APART = /^(?:draw|table|office|svg|form|dr3d|chart|presentation|script|style|number):/
const CELL = /^table:(?:covered-)?table-cell$/
const FORM_FIELD = /^form:(?:text|textarea|formatted-text|date|combobox)$/
const SHOWN_AS: Readonly<Record<string, string>> = {
  date: 'date-value', time: 'time-value', float: 'value', percentage: 'value', currency: 'value', boolean: 'boolean-value', string: 'string-value',
}

interface Here {
  readonly role: NodeRole | undefined
  readonly inParagraph: boolean
  readonly inSheets: boolean
}

class Walk {
  readonly nodes: VerifiedNode[] = []
  readonly #hides: Hiding
  readonly #hashes: (() => Promise<void>)[] = []
  #attributes = 0
  /** Cells in rows or columns that are not shown. */
  readonly #unseen = new Set<Branch>()

  constructor(hides: Hiding) {
    this.#hides = hides
  }

  part(root: Branch, name: string, role: NodeRole | undefined): void {
    this.#attributes = 0
    this.#branch(root, name, { role, inParagraph: false, inSheets: false })
  }

  async finished(): Promise<readonly VerifiedNode[]> {
    for (const hash of this.#hashes) await hash()
    return this.nodes
  }

  #branch(branch: Branch, part: string, above: Here): void {
    const { name } = branch
    const isForm = name === 'meta:user-defined' && branch.attributes.get('meta:name')?.startsWith('ipo-reports:') === true
    const role = isForm ? 'form-id' : above.role ?? this.#kindOf(branch)
    const isParagraph = name === 'text:p' || name === 'text:h'
    const here: Here = { role, inParagraph: isParagraph || (above.inParagraph && !APART.test(name)), inSheets: above.inSheets || name === 'office:spreadsheet' }
    if (name === 'table:table') this.#noteUnseen(branch)
    for (const [text, own] of heldIn(branch, here.inSheets)) this.#push(`${part}@${++this.#attributes}`, text, role ?? own)
    for (const child of branch.content) {
      if (isBranch(child)) this.#branch(child, part, here)
      else if (here.inParagraph || !child.betweenTags) {
        const address = `${part}#${child.number}`
        if (name === 'office:binary-data') this.#hashed(address, child.text, role)
        else this.#push(address, child.text, role ?? (here.inParagraph ? undefined : 'other-part'))
      }
    }
  }

  #push(address: string, text: string, role: NodeRole | undefined): void {
    this.nodes.push({ address, text, ...(role === undefined ? {} : { role }) })
  }

  #hashed(address: string, base64: string, role: NodeRole = 'other-part'): void {
    const at = this.nodes.length
    this.#push(address, OBJECT, role)
    this.#hashes.push(async () => { this.nodes[at] = { address, text: OBJECT, role, sha256: await digest(fromBase64(base64)) } })
  }

  #kindOf(branch: Branch): NodeRole | undefined {
    const { name, attributes } = branch
    const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined
    if (kind !== undefined) return kind
    const style = attributes.get('text:style-name')
    const saysHidden = attributes.get('text:is-hidden') === 'true'
    const hidden = this.#unseen.has(branch)
      || (name === 'text:span' && this.#hides('text', style))
      || ((name === 'text:p' || name === 'text:h') && (this.#hides('paragraph', style) || branch.branches.find(child => child.name === 'text:hidden-paragraph')?.attributes.get('text:is-hidden') === 'true'))
      || (name === 'text:section' && (saysHidden || attributes.get('text:display') === 'none'))
      || (name === 'text:hidden-text' && saysHidden)
      || (name === 'table:table' && this.#hides('table', attributes.get('table:style-name')))
    return hidden ? 'hidden' : undefined
  }

  #noteUnseen(table: Branch): void {
    const columns = spread(table, /^table:table-(?:header-columns|columns|column-group)$/, 'table:table-column')
    let first = 0
    const hidden: [number, number][] = []
    for (const { branch, unseen } of columns) {
      const width = repeats(branch, 'table:number-columns-repeated')
      if (unseen) hidden.push([first, first + width])
      first += width
    }
    for (const { branch: row, unseen } of spread(table, /^table:table-(?:header-rows|rows|row-group)$/, 'table:table-row')) {
      let column = 0
      for (const cell of row.branches.filter(({ name }) => CELL.test(name))) {
        const at = column
        if (unseen || hidden.some(([start, end]) => start <= at && at < end)) this.#unseen.add(cell)
        column += repeats(cell, 'table:number-columns-repeated')
      }
    }
  }
}

/** Rows or columns of a table in all their groups. */
function spread(holder: Branch, groups: RegExp, name: string, above = false): { readonly branch: Branch, readonly unseen: boolean }[] {
  return holder.branches.flatMap(branch => {
    if (groups.test(branch.name)) return spread(branch, groups, name, above || branch.attributes.get('table:display') === 'false')
    return branch.name === name ? [{ branch, unseen: above || /^(?:collapse|filter)$/.test(branch.attributes.get('table:visibility') ?? '') }] : []
  })
}

function repeats(branch: Branch, name: string): number {
  const value = Number(branch.attributes.get(name) ?? '1')
  return Number.isSafeInteger(value) && value >= 1 ? value : 1
}

/** Attributes that hold text, with what they are where nothing above says it. */
function heldIn(branch: Branch, inSheets: boolean): (readonly [string, NodeRole | undefined])[] {
  const { name, attributes } = branch
  const held: (readonly [string | undefined, NodeRole | undefined])[] = []
  if (name === 'text:a' || name === 'draw:a') held.push([attributes.get('xlink:href'), 'link-target'])
  if (name === 'table:table' && inSheets) held.push([attributes.get('table:name'), 'sheet-name'])
  if (name === 'table:content-validation') held.push([attributes.get('table:condition'), 'list-of-values'])
  if (name === 'text:label') held.push([attributes.get('text:value'), 'list-of-values'])
  if (name === 'form:item' || name === 'form:option') held.push([attributes.get('form:label'), 'list-of-values'])
  if (name === 'text:hidden-text') held.push([attributes.get('text:string-value'), 'hidden'])
  if (FORM_FIELD.test(name)) held.push([attributes.get('form:current-value'), 'other-part'])
  if (CELL.test(name)) held.push([attributes.get('table:formula'), 'formula'])
  const type = attributes.get('office:value-type') ?? ''
  if (name === 'table:table-cell' && Object.hasOwn(SHOWN_AS, type) && !branch.branches.some(child => child.name === 'text:p')) held.push([attributes.get(`office:${SHOWN_AS[type] ?? ''}`), undefined])
  return held.flatMap(([text, role]) => (text === undefined || text === '' ? [] : [[text, role] as const]))
}

function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replace(/\s+/g, '')), letter => letter.charCodeAt(0))
  } catch {
    return Uint8Array.of()
  }
}
