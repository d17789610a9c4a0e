/** Names, values and texts of old XML → fragments and blocks. */
import type { ValidationIssue } from '../../../issue/issue.ts'
import { joinedFragments, type Block, type Fragment, type Piece } from '../../blocks.ts'
import { notice } from '../../notice.ts'
import { Gatherer, type BlockLook } from '../markup/gatherer.ts'
import { htmlReferences } from '../markup/character-references.ts'
import type { SourceCharacters } from '../source-characters.ts'
import type { Range, XmlElement, XmlText } from './tree.ts'

/** Elements that begin a paragraph of their own inside a text. */
const PARAGRAPHS = /^(?:p|para|paragraph|paragraphe|parrafo|li|line|br|h[1-6]|div)$/i
const PREDEFINED = /^&(?:amp|lt|gt|quot|apos|#[0-9]{1,9}|#[xX][0-9a-fA-F]{1,8});$/
const MOST_ISSUES = 20

/** Reads texts, and reports what is odd in them. */
export class XmlTexts {
  readonly issues: ValidationIssue[]
  readonly #source: SourceCharacters
  readonly #used = new Set<number>()
  #ampersands = 0

  constructor(source: SourceCharacters, issues: ValidationIssue[]) {
    this.#source = source
    this.issues = issues
  }

  /** The paragraphs of an element with all that is below it. */
  blocksOf(element: XmlElement, look: BlockLook = { kind: 'paragraph', indent: 0 }): Block[] {
    const gatherer = new Gatherer(this.#source, this.issues)
    const blocks: Block[] = []
    const flush = (): void => {
      const block = gatherer.take(look)
      if (block !== undefined) blocks.push(block)
    }
    const visit = (node: XmlElement | XmlText): void => {
      if (node.kind === 'text') return this.#gather(gatherer, node, node.raw === true)
      const apart = PARAGRAPHS.test(node.name)
      if (apart) flush()
      node.children.forEach(visit)
      if (apart) flush()
    }
    element.children.forEach(visit)
    flush()
    return blocks
  }

  /** The value of an attribute; nothing where it is empty. */
  valueOf(range: Range): Block | undefined {
    const gatherer = new Gatherer(this.#source, this.issues)
    this.#gather(gatherer, range, false)
    return gatherer.take({ kind: 'paragraph', indent: 0 })
  }

  /** A name as words: `implementationStatus` is "implementation Status", `date-produced` "date produced". Once used, it stands for no characters. */
  nameOf(range: Range): Fragment {
    const first = !this.#used.has(range.from)
    this.#used.add(range.from)
    const name = this.#source.text.slice(range.from, range.to)
    if (!first) return { text: wordsOf(name), pieces: [{ from: range.from, to: range.from, text: wordsOf(name), why: 'list-number' }] }
    const pieces: Piece[] = []
    for (const { 0: part, index } of name.matchAll(/[-_.]+|\p{Lu}*[^-_.\p{Lu}]+|\p{Lu}+/gu)) {
      const [from, to] = [range.from + index, range.from + index + part.length]
      if (/^[-_.]/.test(part)) pieces.push({ from, to, text: ' ', why: 'escape' })
      else {
        const before = pieces.at(-1)
        if (before !== undefined && before.why === undefined) pieces.push({ from, to: from, text: ' ', why: 'markup-space' })
        pieces.push({ from, to, text: part })
      }
    }
    return { text: pieces.map(({ text }) => text).join(''), pieces }
  }

  /** A name before a value, as people write them: `office: FR`. */
  labelled(name: Fragment, value: Block): Block {
    const at = name.pieces.at(-1)?.to ?? 0
    const colon: Fragment = { text: ': ', pieces: [{ from: at, to: at, text: ': ', why: 'list-number' }] }
    const { text, pieces } = joinedFragments([name, colon, value], '')
    return { ...value, text, pieces: pieces.filter(piece => piece.text !== '' || piece.to > piece.from) }
  }

  /** One finding on ampersands that begin nothing. */
  finish(): void {
    if (this.#ampersands > 0) this.issues.push(notice('legacy.xml-broken', { found: `${this.#ampersands} ampersands stand for themselves` }))
  }

  #gather(gatherer: Gatherer, { from, to }: Range, raw: boolean): void {
    const text = this.#source.text.slice(from, to)
    if (raw || !text.includes('&')) return gatherer.text(from, to)
    let at = from
    const references = htmlReferences(text).filter(reference => text.charAt(reference.to - 1) === ';')
    for (const reference of references) {
      const [start, end] = [from + reference.from, from + reference.to]
      this.#unfounded(at, start)
      gatherer.text(at, start)
      const spelled = this.#source.text.slice(start, end)
      gatherer.reference(start, end, spelled === '&apos;' ? "'" : reference.text)
      if (!PREDEFINED.test(spelled)) this.#undeclared(spelled, reference.text, start)
      at = end
    }
    this.#unfounded(at, to)
    gatherer.text(at, to)
  }

  /** Ampersands that are no references: names that nobody knows, or none. */
  #unfounded(from: number, to: number): void {
    for (const match of this.#source.text.slice(from, to).matchAll(/&(?:[\p{L}_][\p{L}\p{N}_.-]{0,40};)?/gu)) {
      if (match[0].length > 1) this.#undeclared(match[0], match[0], from + match.index)
      else this.#ampersands++
    }
  }

  #undeclared(found: string, meaning: string, at: number): void {
    if (this.issues.length < MOST_ISSUES) this.issues.push(notice('legacy.entity-undeclared', { found, meaning }, this.#source.placeAt(at)))
  }
}

function wordsOf(name: string): string {
  return name.replace(/[-_.]+/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').slice(0, 80)
}
