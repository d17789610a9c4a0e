/**
 * Old XML: an export in any vocabulary that is not ours.
 *
 * Nothing is known of its names. Elements that repeat become rows of a table; other texts become paragraphs with their name before them.
 */
import type { ValidationIssue } from '../../../issue/issue.ts'
import { joinedFragments, type BodyPart } from '../../blocks.ts'
import { declaredCharacters } from '../declared-encoding.ts'
import type { LegacyLimits } from '../limits.ts'
import { restOf } from '../markup/rest.ts'
import { LegacyRefusal, type ReadDocument, type ReadRequest } from '../read-document.ts'
import type { SourceCharacters } from '../source-characters.ts'
import { areRecords, contentAttributes, isTextual, isXmlElement, RecordTables } from './records.ts'
import { XmlTexts } from './texts.ts'
import { xmlTree, type XmlElement, type XmlText } from './tree.ts'

/** Texts that need no name before them. */
const PROSE = /^(?:p|para|paragraph|paragraphe|text|texte|texto|li|line|caption|intro|introduction|summary)$/i
const HEADINGS = /^(?:h[1-6]?|head|heading|title|titre|titulo|título|doc-?title)$/i

/**
 * Reads a document.
 *
 * @throws {LegacyRefusal} When there is a DOCTYPE, the encoding is impossible, or it goes beyond a limit.
 */
export function readOldXml(bytes: Uint8Array, request: ReadRequest): ReadDocument {
  const { source, issues: decoding } = declaredCharacters(bytes, request, false)
  const { roots, comments, issues: broken } = xmlTree(source, request.limits.depth)
  const issues: ValidationIssue[] = [...decoding, ...broken]
  const reader = new BodyReader(source, request.limits, issues)
  const body = reader.read(roots)
  if (body.length === 0) throw new LegacyRefusal('legacy.xml-empty', {})
  const named = comments.map(({ from, to }) => ({ from, to, why: 'comment' as const }))
  const languageCode = reader.languageOf(roots)
  return { mediaType: 'application/xml', source, body, leftOut: restOf(source, body, named), issues, ...(languageCode === undefined ? {} : { languageCode }) }
}

class BodyReader {
  readonly #source: SourceCharacters
  readonly #texts: XmlTexts
  readonly #tables: RecordTables

  constructor(source: SourceCharacters, limits: LegacyLimits, issues: ValidationIssue[]) {
    this.#source = source
    this.#texts = new XmlTexts(source, issues)
    this.#tables = new RecordTables(this.#texts, source.text, limits)
  }

  read(roots: readonly (XmlElement | XmlText)[]): BodyPart[] {
    const outside: XmlElement = { kind: 'element', name: '', nameRange: { from: 0, to: 0 }, attributes: [], children: roots.filter(node => node.kind === 'text'), path: '' }
    const body = [...roots.filter(isXmlElement).flatMap(root => this.#element(root)), ...this.#texts.blocksOf(outside)]
    this.#texts.finish()
    return body
  }

  /** `xml:lang` or `lang` of the root. */
  languageOf(roots: readonly (XmlElement | XmlText)[]): string | undefined {
    const attribute = roots.find(isXmlElement)?.attributes.find(({ name }) => /^(?:xml:)?lang(?:uage)?(?:-?code)?$/i.test(name))
    const value = attribute === undefined ? '' : this.#source.text.slice(attribute.value.from, attribute.value.to)
    return /^\s{0,5}([a-z]{2})(?:$|[-_\s])/i.exec(value)?.[1]?.toLowerCase()
  }

  #element(element: XmlElement): BodyPart[] {
    const isRoot = element.path.lastIndexOf('/') === 0
    const attributes = contentAttributes(element).flatMap(({ nameRange, value }) => {
      const block = this.#texts.valueOf(value)
      if (block === undefined) return []
      const name = this.#texts.nameOf(nameRange)
      return [this.#texts.labelled(isRoot ? name : joinedFragments([this.#texts.nameOf(element.nameRange), name], ' '), block)]
    })
    return [...attributes, ...(isTextual(element, this.#source.text) ? this.#text(element) : this.#children(element))]
  }

  #text(element: XmlElement): BodyPart[] {
    const heading = HEADINGS.test(element.name)
    const blocks = this.#texts.blocksOf(element, heading ? { kind: 'heading', indent: 0, level: 1 } : { kind: 'paragraph', indent: 0 })
    const [first, ...others] = blocks
    if (heading || PROSE.test(element.name) || first === undefined) return blocks
    return [this.#texts.labelled(this.#texts.nameOf(element.nameRange), first), ...others]
  }

  /** Children in order; neighbours that are records go into one table. */
  #children(element: XmlElement): BodyPart[] {
    const children = element.children.filter(isXmlElement)
    const byName = new Map<string, XmlElement[]>()
    for (const child of children) {
      const siblings = byName.get(child.name)
      if (siblings === undefined) byName.set(child.name, [child])
      else siblings.push(child)
    }
    const records = new Set([...byName].filter(([, siblings]) => areRecords(siblings, this.#source.text)).map(([name]) => name))
    const body: BodyPart[] = []
    for (let at = 0; at < children.length;) {
      const child = children[at]
      if (child === undefined) break
      let end = at + 1
      if (records.has(child.name)) {
        while (children[end]?.name === child.name) end++
        body.push(this.#tables.table(children.slice(at, end)))
      } else body.push(...this.#element(child))
      at = end
    }
    return body
  }
}
