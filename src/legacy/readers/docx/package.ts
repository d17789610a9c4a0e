/** The package of a DOCX file: its parts, what they are to each other, and which of them is the document. */
import type { LegacyLimits } from '../limits.ts'
import { attributeOf, elementsIn, parseMarkup, type MarkupElement } from '../markup/tree.ts'
import { LegacyRefusal } from '../read-document.ts'
import { openZip, type ZipArchive } from '../zip/index.ts'

/** What a part says of another one, or of something outside. */
export interface Relationship {
  readonly id: string
  /** Last step of the type: `header`, `hyperlink`. */
  readonly type: string
  /** Name of the part, or an address outside of the file. */
  readonly target: string
  readonly external: boolean
}

export interface DocxPackage {
  readonly zip: ZipArchive
  /** Name of the part that holds the document. */
  readonly main: string
  /** Relationships of a part by identifier. */
  readonly relationshipsOf: (part: string) => ReadonlyMap<string, Relationship>
  /** The tree of an XML part; `undefined` where there is no such part. */
  readonly tree: (part: string) => MarkupElement | undefined
}

const DOCUMENT = 'officeDocument'
const MAIN_CONTENT = /wordprocessingml\.(?:document|template)\.main\+xml$|ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main\+xml$/i

/**
 * Opens a package.
 *
 * @throws {LegacyRefusal} Where the archive is unsafe or damaged, or there is not exactly one main part (`legacy.main-part`).
 */
export function openPackage(bytes: Uint8Array, limits: LegacyLimits): DocxPackage {
  const zip = openZip(bytes, limits)
  const tree = (part: string): MarkupElement | undefined => {
    const found = zip.parts.get(part)
    return found === undefined ? undefined : parseMarkup(found.read(), { part, depth: limits.depth })
  }
  const relationshipsOf = (part: string): ReadonlyMap<string, Relationship> => relationshipsIn(tree(relationshipPart(part)), part)
  return { zip, tree, relationshipsOf, main: mainPart(zip, tree, relationshipsOf('')) }
}

/** Name of the part with the relationships of a part; of the whole package for ''. */
export function relationshipPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

function relationshipsIn(tree: MarkupElement | undefined, part: string): ReadonlyMap<string, Relationship> {
  const found = new Map<string, Relationship>()
  for (const element of elementsIn(tree, 'rel:Relationship')) {
    const id = attributeOf(element, 'Id') ?? ''
    if (found.has(id)) throw new LegacyRefusal('legacy.part-damaged', { part: relationshipPart(part), detail: `there are two relationships "${id}"` })
    const type = attributeOf(element, 'Type') ?? ''
    const external = attributeOf(element, 'TargetMode') === 'External'
    const target = attributeOf(element, 'Target') ?? ''
    found.set(id, { id, type: type.slice(type.lastIndexOf('/') + 1), target: external ? target : resolved(target, part), external })
  }
  return found
}

/** A target as name of a part: relative to the folder of the part that names it, or to the root. */
function resolved(target: string, part: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

function mainPart(zip: ZipArchive, tree: DocxPackage['tree'], relationships: ReadonlyMap<string, Relationship>): string {
  const named = [...relationships.values()].filter(({ type, external }) => type === DOCUMENT && !external).map(({ target }) => target)
  const typed = elementsIn(tree('[Content_Types].xml'), 'ct:Override')
    .filter(element => MAIN_CONTENT.test(attributeOf(element, 'ContentType') ?? ''))
    .map(element => (attributeOf(element, 'PartName') ?? '').replace(/^\//, ''))
    .filter(name => zip.parts.has(name))
  const all = new Set([...named, ...typed])
  const [main] = named
  if (all.size !== 1 || main === undefined || !zip.parts.has(main)) throw new LegacyRefusal('legacy.main-part', { found: String(all.size) })
  return main
}
