/** Everything in a package that is no story: properties, relationships, pictures, macros. Its text is listed, what has none by its hash. */
import { digest } from '../../../issue/digest.ts'
import type { Fragment } from '../../blocks.ts'
import { attributeOf, childOf, elementsIn, isElement, textsIn, type MarkupElement } from '../markup/tree.ts'
import { OBJECT, type NodeRole } from '../source-node.ts'
import type { DocxPackage } from './package.ts'
import type { Workshop } from './workshop.ts'

/** What the other parts told. */
export interface OtherParts {
  /** Addresses outside of the file, by name of the relationships' part and identifier. */
  readonly targets: ReadonlyMap<string, Fragment>
  /** External relationships that are no links: templates, linked pictures. */
  readonly fetched: string[]
  readonly images: string[]
  readonly objects: string[]
  readonly macros: string[]
  readonly drawings: string[]
  readonly form: ReadonlyMap<string, Fragment>
  readonly modified?: string
}

interface Collected extends OtherParts {
  readonly targets: Map<string, Fragment>
  readonly form: Map<string, Fragment>
  modified?: string
}

/** Adds the nodes of a part to the list, and what it tells. */
export async function readOtherPart(name: string, { zip, tree }: DocxPackage, shop: Workshop, told: Collected): Promise<void> {
  const part = zip.parts.get(name)
  if (part === undefined) return
  if (!isMarkup(name)) {
    const role = roleOfObject(name)
    if (role === 'image') told.images.push(name)
    if (role === 'embedded-object') told.objects.push(name)
    if (role === 'macro') told.macros.push(name)
    shop.list.add({ address: name, text: OBJECT, role, sha256: await digest(part.read()), spot: name })
    return
  }
  const root = tree(name)
  if (root === undefined) return
  if (name.endsWith('.rels')) readTargets(name, root, shop, told)
  readTexts(name, root, shop, told)
  if (root.name === 'cp:coreProperties') {
    const modified = /^[0-9]{4}-[0-9]{2}-[0-9]{2}/.exec(textOf(childOf(root, 'dcterms:modified')))?.[0]
    if (modified !== undefined) told.modified = modified
  }
}

export function nothingTold(): Collected {
  return { targets: new Map(), fetched: [], images: [], objects: [], macros: [], drawings: [], form: new Map() }
}

/** Parts that are XML by their name; what is embedded or inserted is not looked into. */
export function isMarkup(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name) && !/(?:^|\/)(?:media|embeddings|afchunk[^/]*)(?:\/|$)/i.test(name)
}

function roleOfObject(name: string): NodeRole {
  if (/(?:^|\/)(?:vbaProject|vbaProjectSignature)[^/]*\.bin$/i.test(name)) return 'macro'
  if (/(?:^|\/)(?:media\/|thumbnail)|\.(?:png|jpe?g|gif|emf|wmf|tiff?|bmp|svg|webp)$/i.test(name)) return 'image'
  if (/(?:^|\/)(?:embeddings|activeX|afchunk[^/]*)(?:\/|$)|(?:^|\/)afchunk|\.(?:docx|xlsx|pptx|pdf|mht|html?|rtf)$/i.test(name)) return 'embedded-object'
  return name.startsWith('_xmlsignatures/') ? 'signature' : 'other-part'
}

function roleOfTexts(name: string): NodeRole {
  if (/^docProps\//i.test(name)) return 'metadata'
  return name.startsWith('_xmlsignatures/') ? 'signature' : 'other-part'
}

function readTargets(name: string, root: MarkupElement, shop: Workshop, told: Collected): void {
  for (const relationship of elementsIn(root, 'rel:Relationship')) {
    const text = attributeOf(relationship, 'Target') ?? ''
    if (attributeOf(relationship, 'TargetMode') !== 'External' || text === '') continue
    const id = attributeOf(relationship, 'Id') ?? ''
    const stretch = shop.list.add({ address: `${name}#${id}`, text, role: 'link-target', spot: `${name} ${id}` })
    told.targets.set(`${name}#${id}`, { text, pieces: [{ ...stretch, text }] })
    if (!(attributeOf(relationship, 'Type') ?? '').endsWith('/hyperlink')) told.fetched.push(text)
  }
}

function readTexts(name: string, root: MarkupElement, shop: Workshop, told: Collected): void {
  const drawing = /^word\/(?:charts|diagrams)\//.test(name)
  const role = roleOfTexts(name)
  const property = (element: MarkupElement): string => (element.name === 'op:property' ? attributeOf(element, 'name') ?? '' : '')
  const walk = (element: MarkupElement, of: string): void => {
    for (const child of element.children) {
      if (isElement(child)) walk(child, property(child) || of)
      else if (!child.betweenTags) {
        const own = of.startsWith(shop.formPrefix)
        const { text } = child
        const stretch = shop.list.add({ address: `${name}#${child.number}`, text, role: own ? 'form-id' : role, spot: name })
        if (drawing) told.drawings.push(text)
        if (own) told.form.set(of.slice(shop.formPrefix.length), { text, pieces: [{ ...stretch, text }] })
      }
    }
  }
  walk(root, '')
}

const textOf = (element: MarkupElement | undefined): string => (element === undefined ? '' : textsIn(element).map(({ text }) => text).join(''))
