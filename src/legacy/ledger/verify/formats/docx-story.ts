/** The nodes of a story of a Word document: a text, a header, notes. */
import type { NodeRole } from '../../../readers/source-node.ts'
import type { VerifiedNode } from '../nodes.ts'
import { isOff, type HidingStyles } from './docx-styles.ts'
import type { OpenTag, ScanToken } from './scan-xml.ts'

/** An element that is open, with what it does to the text in it. */
interface Around {
  readonly name: string
  role: NodeRole | undefined
  /** Of a run: its role without regard to hiding. */
  base: NodeRole | undefined
  /** Of a paragraph: whether its style hides text. */
  hidden: boolean
  /** Of a run: whether it says itself if it is hidden. */
  settled: boolean
  /** Of a choice between versions: whether one was met. */
  chosen: boolean
  readonly inProperties: boolean
}

const PROPERTIES = new Set(['w:pPr', 'w:rPr', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:sectPr', 'w:tblGrid', 'w:tblPrEx', 'w:sdtPr', 'w:sdtEndPr'])
const RANK: readonly (NodeRole | undefined)[] = [undefined, 'hidden', 'deleted-text', 'alternative']
const stronger = (one: NodeRole | undefined, other: NodeRole | undefined): NodeRole | undefined => (RANK.indexOf(other) > RANK.indexOf(one) ? other : one)

/** Lists the nodes of a story; `story` is the role of its plain text. */
export function storyNodes(tokens: readonly ScanToken[], part: string, story: NodeRole | undefined, styles: HidingStyles): VerifiedNode[] {
  return new StoryScan(part, story, styles).nodesOf(tokens)
}

class StoryScan {
  readonly #part: string
  readonly #story: NodeRole | undefined
  readonly #styles: HidingStyles
  readonly #nodes: VerifiedNode[] = []
  readonly #open: Around[] = []
  /** Open fields: whether their code is still going on. */
  readonly #fields: boolean[] = []
  #numbered = 0

  constructor(part: string, story: NodeRole | undefined, styles: HidingStyles) {
    this.#part = part
    this.#story = story
    this.#styles = styles
  }

  nodesOf(tokens: readonly ScanToken[]): VerifiedNode[] {
    for (const token of tokens) {
      if (token.kind === 'open') this.#enter(token)
      else if (token.kind === 'close') this.#open.pop()
      else if (!token.betweenTags) this.#add(`#${token.number}`, token.text, this.#roleOf(this.#open.at(-1)?.name ?? ''))
    }
    return this.#nodes
  }

  #add(address: string, text: string, role: NodeRole | undefined): void {
    if (text !== '') this.#nodes.push({ address: this.#part + address, text, ...(role === undefined ? {} : { role }) })
  }

  #roleOf(element: string): NodeRole | undefined {
    const around = this.#open.at(-1)
    if (around?.inProperties === true) return 'metadata'
    if (around?.role !== undefined) return around.role
    if (element === 'w:delText') return 'deleted-text'
    if (this.#fields.includes(true) || element === 'w:instrText' || element === 'w:delInstrText') return 'field-code'
    if (element === 'w:t' || element === 'm:t') return this.#story
    return element === 'a:t' ? 'other-part' : 'metadata'
  }

  #enter(tag: OpenTag): void {
    const parent = this.#open.at(-1)
    const { name } = tag
    const here: Around = { name, role: parent?.role, base: undefined, hidden: parent?.hidden ?? false, settled: false, chosen: false, inProperties: parent?.inProperties === true || PROPERTIES.has(name) }
    if (parent?.name === 'mc:AlternateContent') {
      if (parent.chosen) here.role = stronger(here.role, 'alternative')
      parent.chosen = true
    }
    if (name === 'w:rt') here.role = stronger(here.role, 'alternative')
    if (!here.inProperties && (name === 'w:del' || name === 'w:moveFrom')) here.role = stronger(here.role, 'deleted-text')
    if (name === 'w:p') here.hidden = this.#styles.hides(this.#styles.defaultStyle) ?? false
    here.base = here.role
    this.#open.push(here)
    if (name === 'w:r' && here.hidden) here.role = stronger(here.role, 'hidden')
    if (here.inProperties) this.#property(tag)
    else this.#sign(tag)
  }

  /** The element that properties belong to, when this is a property of the right kind directly in them. */
  #owner(kind: string, element: string): Around | undefined {
    const [owner, properties] = this.#open.slice(-3, -1)
    return properties?.name === kind && owner?.name === element ? owner : undefined
  }

  #property({ name, attributes }: OpenTag): void {
    const value = attributes.get('w:val')
    const paragraph = name === 'w:pStyle' ? this.#owner('w:pPr', 'w:p') : undefined
    if (paragraph !== undefined) paragraph.hidden = this.#styles.hides(value) ?? false
    const run = this.#owner('w:rPr', 'w:r')
    if (run !== undefined && (name === 'w:vanish' || name === 'w:rStyle')) this.#runProperty(run, name, value)
    const row = this.#owner('w:trPr', 'w:tr')
    if (row !== undefined && name === 'w:del') row.role = stronger(row.role, 'deleted-text')
    if (row !== undefined && name === 'w:hidden' && !isOff(value)) row.role = stronger(row.role, 'hidden')
    const control = this.#owner('w:sdtPr', 'w:sdt')
    if (control !== undefined && name === 'w:tag' && value?.startsWith('ipo-reports:') === true) this.#add(`#tag${++this.#numbered}`, value, 'form-id')
    if (control !== undefined && name === 'w:showingPlcHdr' && !isOff(value)) control.role = stronger(control.role, 'hidden')
  }

  /** What a run says itself wins over its style. */
  #runProperty(run: Around, name: string, value: string | undefined): void {
    const hides = name === 'w:vanish' ? !isOff(value) : this.#styles.hides(value)
    if (hides === undefined || (run.settled && name === 'w:rStyle')) return
    run.settled ||= name === 'w:vanish'
    run.role = hides ? stronger(run.base, 'hidden') : run.base
  }

  /** What spells text by an attribute, and the marks of fields. */
  #sign({ name, attributes }: OpenTag): void {
    if (name === 'w:sym') this.#add(`#sign${++this.#numbered}`, symbolOf(attributes.get('w:char') ?? ''), this.#roleOf('w:t'))
    else if (name === 'w:noBreakHyphen') this.#add(`#sign${++this.#numbered}`, '\u2011', this.#roleOf('w:t'))
    else if (name === 'w:fldSimple') this.#add(`#field${++this.#numbered}`, attributes.get('w:instr') ?? '', 'field-code')
    else if (name === 'w:fldChar') this.#field(attributes.get('w:fldCharType'))
    else if (name === 'wp:docPr') {
      for (const text of [attributes.get('descr'), attributes.get('title')]) if (text !== undefined && text !== '') this.#add(`#description${++this.#numbered}`, text, 'metadata')
    }
  }

  #field(type: string | undefined): void {
    if (type === 'begin') this.#fields.push(true)
    else if (type === 'end') this.#fields.pop()
    else if (type === 'separate' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = false
  }
}

function symbolOf(char: string): string {
  const code = Number.parseInt(/^[0-9A-Fa-f]{1,6}$/.test(char) ? char : 'FFFD', 16)
  const impossible = code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff
  return impossible ? '\uFFFD' : String.fromCodePoint(code)
}
