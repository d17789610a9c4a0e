/** Fixes in XML, finding by finding. */
import type { ValidationIssue } from '../issue/index.ts'
import { NAMESPACES, XSI_URI } from '../meta/index.ts'
import { PLAN, type RootPlan } from '../plan/index.ts'
import type { XmlDocument, XmlElement } from '../xml/tree.ts'
import { countMeant } from './counts.ts'
import { canBeLeftOut, modelSpot, type MadeFix, type ModelSpot, type TextEdit } from './made.ts'
import { statusMeant, type StatusMeant } from './statuses.ts'
import { spellingMeant, VALUE_CODES } from './values.ts'
import { withNamespace, withPrefix } from './xml-names.ts'
import { inOrder } from './xml-order.ts'
import { inQuotes, inText, XmlParts, type XmlSpot } from './xml-tree.ts'

/** Makes fixes for one XML document. */
export class XmlFixer {
  readonly #parts: XmlParts
  readonly #rootElement: XmlElement
  readonly #root: RootPlan | undefined
  readonly #ordered = new Map<XmlElement, MadeFix | undefined>()

  constructor(document: XmlDocument) {
    this.#parts = new XmlParts(document)
    this.#rootElement = document.root
    this.#root = PLAN.roots.get(document.root.local)
  }

  /** @param index  Where the finding is, in the text. */
  fixFor(issue: ValidationIssue, index: number): MadeFix | undefined {
    if (issue.code === 'xml.cdata') return this.#withoutCdata(index)
    const spot = this.#parts.at(index)
    if (this.#root === undefined || spot === undefined) return undefined
    const byName = this.#named(issue, spot)
    if (byName !== undefined) return byName
    const model = modelSpot(this.#root, issue.path)
    return model === undefined ? undefined : this.#inPart(issue, spot, model)
  }

  /** What concerns names alone. */
  #named({ code, path }: ValidationIssue, spot: XmlSpot): MadeFix | undefined {
    if (this.#root === undefined) return undefined
    if (code === 'part.unknown' || code === 'xml.bag-child' || code === 'xml.attribute') return withNamespace(this.#parts, spot)
    if (code === 'xml.xsi') return this.#withoutXsi(spot)
    if (code !== 'xml.namespace' && code !== 'xml.attribute-unprefixed') return undefined
    const model = path.length === 0 ? undefined : modelSpot(this.#root, path)
    const expected = path.length === 0 ? this.#root.namespace : model?.isItem === true ? model.field.item.namespace : model?.field.namespace
    const near = code === 'xml.namespace' ? withNamespace(this.#parts, spot) : undefined
    // What is in a namespace that is nothing like ours belongs to somebody else.
    const { namespace } = spot.attribute ?? spot.element
    const isForeign = namespace !== '' && !NAMESPACES.some(({ accepted }) => accepted.includes(namespace))
    return near ?? (expected === undefined || isForeign ? undefined : withPrefix(this.#parts, spot, expected))
  }

  #inPart(issue: ValidationIssue, spot: XmlSpot, model: ModelSpot): MadeFix | undefined {
    switch (issue.code) {
      case 'xml.order': return this.#order(spot, model)
      case 'xml.repeated': return this.#repetition(spot)
      case 'part.empty': case 'value.empty': return this.#withoutEmpty(spot, model)
      case 'transaction.count': return this.#counted(issue, spot)
      case 'status.unlisted': return this.#status(spot, model)
      default: return VALUE_CODES.has(issue.code) ? this.#respelled(issue.code, spot, model) : undefined
    }
  }

  #order({ above }: XmlSpot, { parent }: ModelSpot): MadeFix | undefined {
    const holder = above.at(-1)
    if (holder === undefined) return undefined
    if (!this.#ordered.has(holder)) this.#ordered.set(holder, inOrder(this.#parts.text, holder, parent))
    return this.#ordered.get(holder)
  }

  /** Said twice in the same words, it counts once. */
  #repetition({ element, above }: XmlSpot): MadeFix | undefined {
    const first = above.at(-1)?.children.find((child): child is XmlElement => child.kind === 'element' && child.local === element.local && child.namespace === element.namespace)
    const spelled = ({ start, end }: XmlElement): string => this.#parts.text.slice(start, end)
    if (first === undefined || first === element || spelled(first) !== spelled(element)) return undefined
    return { title: `Remove the repetition of ${nameOf(element)}`, edits: [this.#parts.elementRemoval(element)] }
  }

  #withoutEmpty({ element, attribute, above }: XmlSpot, model: ModelSpot): MadeFix | undefined {
    if (!canBeLeftOut(model)) return undefined
    if (attribute !== undefined) return { title: `Leave ${nameOf(attribute)} out`, edits: [this.#parts.attributeRemoval(attribute)] }
    const isAlone = above.at(-1)?.children.filter(child => child.kind === 'element' && child.local === element.local).length === 1
    const content = this.#parts.text.slice(element.contentStart, element.end)
    const isBare = element.attributes.length === 0 && (content === '' || /^[\t\n\r ]*<\/[^<>]*>$/.test(content))
    return isAlone && isBare ? { title: `Leave ${nameOf(element)} out`, edits: [this.#parts.elementRemoval(element)] } : undefined
  }

  #counted(issue: ValidationIssue, { element }: XmlSpot): MadeFix | undefined {
    const held = countMeant(issue)
    const span = this.#parts.textSpan(element)
    return held === undefined || span === undefined ? undefined : { title: `Write ${held}`, edits: [{ ...span, text: held }] }
  }

  #respelled(code: string, spot: XmlSpot, { field: { type } }: ModelSpot): MadeFix | undefined {
    const found = this.#spelled(spot)
    const spelling = found === undefined || type.kind !== 'simple' ? undefined : spellingMeant(code, found.value, type)
    if (found === undefined || spelling === undefined) return undefined
    return { title: `Write ${spelling}`, edits: [{ start: found.start, end: found.end, text: spot.attribute === undefined ? inText(spelling) : inQuotes(spelling) }] }
  }

  #spelled({ element, attribute }: XmlSpot): { readonly value: string, readonly start: number, readonly end: number } | undefined {
    if (attribute !== undefined) return { value: attribute.value, ...this.#parts.valueSpan(attribute) }
    const span = this.#parts.textSpan(element)
    return span === undefined ? undefined : { value: element.children.map(child => child.kind === 'text' ? child.value : '').join(''), ...span }
  }

  #status(spot: XmlSpot, model: ModelSpot): MadeFix | undefined {
    const found = this.#spelled(spot)
    if (found === undefined || model.field.type.kind !== 'simple') return undefined
    const wording = found.value.replace(/[\t\n\r ]+/g, ' ').trim()
    const meant = statusMeant(wording, model.field.type.codes, this.#language())
    if (meant === undefined) return undefined
    const written: TextEdit = { start: found.start, end: found.end, text: inText(meant.status) }
    const kept = meant.original === undefined ? undefined : this.#kept(meant.original, spot, model)
    if (kept === undefined) return { title: `Write ${meant.status}`, edits: [written] }
    return { title: `Write ${meant.status}; keep "${wording}" in OriginalStatus`, edits: [written, kept] }
  }

  /** The words of the office behind the status, where the model has them and there are none yet. */
  #kept({ wording, language, vocabulary }: NonNullable<StatusMeant['original']>, { element, above }: XmlSpot, { parent }: ModelSpot): TextEdit | undefined {
    const holder = above.at(-1)
    const isThere = holder?.children.some(child => child.kind === 'element' && child.local === 'OriginalStatus')
    const com = this.#languagePrefix(above)
    if (isThere !== false || !parent.byProperty.has('originalStatus') || com === undefined) return undefined
    const tag = (local: string): string => (element.prefix === '' ? local : `${element.prefix}:${local}`)
    const category = vocabulary === undefined ? '' : `<${tag('StatusVocabularyCategory')}>${inText(vocabulary)}</${tag('StatusVocabularyCategory')}>`
    const words = `<${tag('OriginalStatusText')} ${com}:languageCode="${language}">${inText(wording)}</${tag('OriginalStatusText')}>`
    const record = `<${tag('OriginalStatus')}><${tag('OriginalStatusTextBag')}>${words}</${tag('OriginalStatusTextBag')}>${category}</${tag('OriginalStatus')}>`
    const space = /[\t\n\r ]*$/.exec(this.#parts.text.slice(Math.max(0, element.start - 200), element.start))?.[0] ?? ''
    return { start: element.end, end: element.end, text: space + record }
  }

  /** The prefix of Common as the document uses it for attributes of the root: those are required there. */
  #languagePrefix(above: readonly XmlElement[]): string | undefined {
    return [...above, this.#rootElement].flatMap(({ attributes }) => attributes).findLast(({ local, prefix }) => prefix !== '' && local === 'ipoVersion')?.prefix
  }

  #language(): string | undefined {
    return this.#rootElement.attributes.find(({ local }) => local === 'languageCode')?.value
  }

  /** Schema processors take a type or a `nil="false"` for granted: without them the element says the same. */
  #withoutXsi({ attribute }: XmlSpot): MadeFix | undefined {
    if (attribute?.namespace !== XSI_URI) return undefined
    const saysNothing = attribute.local === 'type' || (attribute.local === 'nil' && /^[\t\n\r ]*(false|0)[\t\n\r ]*$/.test(attribute.value))
    return saysNothing ? { title: `Remove ${nameOf(attribute)}`, edits: [this.#parts.attributeRemoval(attribute)] } : undefined
  }

  /** All sections between the elements of one, if nothing but white space stands in them and beside them. */
  #withoutCdata(index: number): MadeFix | undefined {
    const holder = this.#parts.holderOfCdata(index)
    if (holder === undefined || holder.children.some(child => child.kind === 'text' && child.value.trim() !== '')) return undefined
    const edits: TextEdit[] = []
    const elements = holder.children.filter((child): child is XmlElement => child.kind === 'element')
    const ends = [...elements.map(({ start }) => start), holder.end]
    for (const [at, end] of ends.entries()) {
      const from = elements[at - 1]?.end ?? holder.contentStart
      for (const match of this.#parts.text.slice(from, end).matchAll(/<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>/g)) {
        if (match[1] === undefined) continue
        if (match[1].trim() !== '') return undefined
        edits.push({ start: from + match.index, end: from + match.index + match[0].length, text: '' })
      }
    }
    return edits.length === 0 ? undefined : { title: 'Remove the empty CDATA sections', edits }
  }
}

function nameOf({ prefix, local }: { readonly prefix: string, readonly local: string }): string {
  return prefix === '' ? local : `${prefix}:${local}`
}
