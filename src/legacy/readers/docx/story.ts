/**
 * A story of a Word document, its body, a header, the footnotes, read once from front to back: every text becomes a node, and what
 * a reader sees becomes paragraphs and tables.
 */
import type { Fragment, Piece } from '../../blocks.ts'
import { attributeOf, childOf, elementsIn, isElement, type MarkupElement, type MarkupText } from '../markup/tree.ts'
import { LegacyRefusal } from '../read-document.ts'
import type { NodeRole } from '../source-node.ts'
import { BREAKS, CHANGES, INLINE, PROPERTIES } from './elements.ts'
import { FieldStack } from './fields.ts'
import { lookOf, labelIn } from './look.ts'
import { Paragraph } from './paragraph.ts'
import { branches, playing, roleOf, type Scene } from './scene.ts'
import { toggle } from './styles.ts'
import { rawSymbol, symbolIn } from './symbols.ts'
import { partsLine } from './line-breaks.ts'
import type { Workshop } from './workshop.ts'
import type { DraftPart, DraftTable } from './draft-parts.ts'
import { readTable } from './table.ts'

/** Reads stories of one part. */
export class StoryReader {
  readonly #shop: Workshop
  readonly #part: string
  /** Role of all text of the part, where it is not the body. */
  readonly #story: NodeRole | undefined
  readonly #fields = new FieldStack()
  /** Paragraph whose end was deleted: the next one goes on in it. */
  #pending: Paragraph | undefined
  #paragraph: Paragraph | undefined
  /** What stands in text boxes that hang on the paragraph. */
  #boxes: DraftPart[] = []
  #spot = ''
  #counts = { paragraph: 0, table: 0, attribute: 0 }

  constructor(shop: Workshop, part: string, story?: NodeRole) {
    this.#shop = shop
    this.#part = part
    this.#story = story
  }

  /** Paragraphs and tables in an element, through whatever wraps them. `spot` in words, where it is not the body. */
  body(element: MarkupElement, scene: Scene, spot?: string): DraftPart[] {
    return this.#closedBlocks(element, spot === undefined ? scene : { ...scene, cell: spot })
  }

  /** Blocks of something that ends: a paragraph that lost its own end goes no further. */
  #closedBlocks(element: MarkupElement, scene: Scene): DraftPart[] {
    const parts = this.#blocksIn(element, scene)
    return [...parts, ...this.#leftOver()]
  }

  /** A paragraph that lost its end where none follows in which it could go on. */
  #leftOver(): DraftPart[] {
    const pending = this.#pending
    this.#pending = undefined
    return pending?.lines({ kind: 'paragraph', indent: 0 }, undefined, this.#shop.list.end, partsLine) ?? []
  }

  #blocksIn(element: MarkupElement, scene: Scene): DraftPart[] {
    const parts: DraftPart[] = []
    for (const [child, here] of branches(element, scene)) {
      if (!isElement(child)) this.#stray(child, element.name, here)
      else if (child.name === 'w:p') parts.push(...this.#readParagraph(child, here))
      else if (child.name === 'w:tbl') parts.push(...this.#leftOver(), this.#readTable(child, here))
      else if (child.name === 'w:sdt') this.#readControl(child, here, (content, inner) => { parts.push(...this.#blocksIn(content, inner)) })
      else if (child.name === 'w:altChunk') this.#shop.insertedFile(this.#part, attributeOf(child, 'r:id'))
      else if (PROPERTIES.has(child.name)) this.#properties(child, here)
      // No paragraph around it: it is read as one.
      else if (INLINE.has(child.name)) parts.push(...this.#readParagraph({ name: 'w:p', attributes: new Map(), children: [child] }, here))
      else parts.push(...this.#blocksIn(child, this.#wrapped(child, here)))
    }
    return parts
  }

  /** What an element around blocks or runs does to the text in it. */
  #wrapped(element: MarkupElement, scene: Scene): Scene {
    if (CHANGES.has(element.name)) this.#shop.noteAt('changes', this.#spot || scene.cell || this.#part, this.#shop.list.end)
    if (element.name === 'w:del' || element.name === 'w:moveFrom') return playing(scene, 'deleted-text')
    return element.name === 'w:rt' ? playing(scene, 'alternative') : scene
  }

  #readTable(element: MarkupElement, scene: Scene): DraftTable {
    const number = ++this.#counts.table
    this.#insistOnDepth(scene)
    return readTable(element, scene, {
      wrapped: (wrapper, here) => this.#wrapped(wrapper, here),
      properties: (properties, here) => this.#properties(properties, here),
      control: (control, here, read) => this.#readControl(control, here, read),
      row: () => this.#shop.countRow(),
      stray: (text, name, here) => this.#stray(text, name, here),
      cell: (cell, row, column, here) => {
        const spot = `table ${number}, row ${row + 1}, column ${column + 1}`
        return { spot, body: this.#closedBlocks(cell, { ...here, cell: spot, depth: here.depth + 1 }) }
      },
    })
  }

  #insistOnDepth({ depth }: Scene): void {
    const { depth: limit } = this.#shop.limits
    if (depth > limit) throw new LegacyRefusal('legacy.limit', { what: 'levels of tables and text boxes', limit: String(limit), found: String(depth) })
  }

  #readParagraph(element: MarkupElement, scene: Scene): DraftPart[] {
    const outer = { paragraph: this.#paragraph, boxes: this.#boxes, spot: this.#spot }
    const properties = childOf(element, 'w:pPr')
    const style = attributeOf(childOf(properties, 'w:pStyle'), 'w:val') ?? this.#shop.styles.defaultStyle
    const contents = scene.contents === true || this.#fields.inContents || this.#shop.isContents(style)
    const before = contents ? this.#leftOver() : []
    const paragraph = (scene.role === undefined ? this.#pending : undefined) ?? new Paragraph()
    if (paragraph === this.#pending) this.#pending = undefined
    this.#paragraph = paragraph
    this.#boxes = []
    this.#spot = scene.cell ?? `paragraph ${++this.#counts.paragraph}`
    const concealed = this.#shop.styles.hides(style) ?? false
    this.#runsIn(element, { ...scene, concealed, contents })
    const boxes = this.#boxes
    this.#paragraph = outer.paragraph
    this.#boxes = outer.boxes
    const mark = childOf(properties, 'w:rPr')
    const joins = !contents && scene.role === undefined && (childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom')) !== undefined
    if (joins) this.#shop.noteAt('changes', this.#spot, this.#shop.list.end)
    this.#spot = outer.spot
    if (joins) {
      this.#pending = paragraph
      return boxes
    }
    // A table of contents begins in the middle of its first paragraph.
    if (contents || this.#fields.inContents) {
      this.#shop.leaveOut(paragraph.pieces, 'repeated-text')
      return [...before, ...boxes]
    }
    const hidden = scene.role !== undefined || (paragraph.length === 0 && toggle(childOf(mark, 'w:vanish')) === true)
    const label = hidden ? undefined : labelIn(this.#shop, properties, style)
    return [...paragraph.lines(lookOf(this.#shop, properties, style, label), label, this.#shop.list.end, partsLine), ...boxes]
  }

  #runsIn(element: MarkupElement, scene: Scene): void {
    for (const [child, here] of branches(element, scene)) {
      if (isElement(child)) this.#inline(child, here)
      else this.#stray(child, element.name, here)
    }
  }

  #inline(element: MarkupElement, scene: Scene): void {
    const { name } = element
    if (name === 'w:r') this.#run(element, scene)
    else if (name === 'w:txbxContent') this.#textBox(element, scene)
    else if (name === 'w:hyperlink') this.#hyperlink(element, scene)
    else if (name === 'w:sdt') this.#readControl(element, scene, (content, inner) => this.#runsIn(content, inner))
    else if (name === 'w:fldSimple') this.#simpleField(element, scene)
    else if (BREAKS.has(name)) this.#put('\n', scene)
    else if (name === 'w:tab' || name === 'w:ptab') this.#put('\t', scene)
    else if (name === 'w:noBreakHyphen') this.#sign('\u2011', '\u2011', scene)
    else if (name === 'w:sym') this.#symbol(element, scene)
    else if (name === 'w:fldChar') this.#fieldCharacter(element, scene)
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') this.#note(element, scene)
    else if (name === 'w:commentReference') this.#shop.noteAt('comments', this.#spot, this.#shop.list.end)
    else if (name === 'wp:docPr') this.#describe(element, scene)
    else if (PROPERTIES.has(name)) this.#properties(element, scene)
    else this.#runsIn(element, this.#wrapped(element, scene))
  }

  #run(element: MarkupElement, scene: Scene): void {
    const properties = childOf(element, 'w:rPr')
    const concealed = toggle(childOf(properties, 'w:vanish')) ?? this.#shop.styles.hides(attributeOf(childOf(properties, 'w:rStyle'), 'w:val')) ?? scene.concealed ?? false
    const noteMark = elementsIn(element).some(child => attributeOf(child, 'w:customMarkFollows') !== undefined)
    this.#shop.language.enter(childOf(properties, 'w:lang'))
    this.#runsIn(element, { ...(concealed ? playing(scene, 'hidden') : scene), noteMark })
  }

  /** Text in the tree: a node, and where a person reads it a piece of the paragraph. */
  #stray(node: MarkupText, element: string, scene: Scene): void {
    if (node.betweenTags) return
    const role = roleOf(element, scene, this.#fields.inCode, this.#story)
    const stretch = this.#node(`#${node.number}`, node.text, role, scene)
    if (role === 'field-code') this.#fields.code(stretch, node.text)
    if (role === 'hidden' && scene.prompt !== true) this.#shop.noteAt('hidden', this.#spot, stretch.from, node.text)
    if (role === 'other-part') this.#shop.noteAt('drawings', this.#spot, stretch.from, node.text)
    if (role !== this.#story) return
    if (scene.noteMark === true || this.#paragraph === undefined) this.#shop.leaveOut([stretch], 'markup')
    else this.#read(this.#paragraph, stretch.from, node.text)
  }

  /** White space counts as Word shows it: a line end in the file is a space. */
  #read(paragraph: Paragraph, from: number, text: string): void {
    this.#shop.language.take(text)
    for (const { 0: run, index } of text.matchAll(/[\t\r\n]+|[^\t\r\n]+/g)) {
      const piece: Piece = { from: from + index, to: from + index + run.length, text: run }
      paragraph.add(/^[\t\r\n]/.test(run) ? { ...piece, text: ' ', why: 'white-space' } : piece)
    }
  }

  #node(address: string, text: string, role: NodeRole | undefined, scene: Scene): Pick<Piece, 'from' | 'to'> {
    return this.#shop.list.add({ address: this.#part + address, text, spot: this.#spot || scene.cell || this.#part, ...(role === undefined ? {} : { role }) })
  }

  /** Something that a person sees and no character of the source spells. */
  #put(text: string, scene: Scene): void {
    const at = this.#shop.list.end
    if (scene.role === undefined && !this.#fields.inCode) this.#paragraph?.add({ from: at, to: at, text, why: 'markup-space' })
  }

  /** A character that the source spells by an attribute. */
  #sign(raw: string, meaning: string, scene: Scene): void {
    const role = roleOf('w:t', scene, this.#fields.inCode, this.#story)
    const stretch = this.#node(`#sign${++this.#counts.attribute}`, raw, role, scene)
    if (role !== this.#story) return
    this.#paragraph?.add({ ...stretch, text: meaning, ...(raw === meaning ? {} : { why: 'escape' as const }) })
  }

  #symbol(element: MarkupElement, scene: Scene): void {
    const raw = rawSymbol(attributeOf(element, 'w:char') ?? '')
    const font = attributeOf(element, 'w:font') ?? ''
    const meaning = symbolIn(font, raw)
    if (meaning === undefined && scene.role === undefined) this.#shop.noteAt('symbols', this.#spot, this.#shop.list.end, `${font} ${attributeOf(element, 'w:char') ?? ''}`)
    this.#sign(raw, meaning ?? raw, scene)
  }

  #textBox(element: MarkupElement, scene: Scene): void {
    this.#insistOnDepth(scene)
    if (scene.role === undefined) this.#shop.noteAt('boxes', this.#spot, this.#shop.list.end)
    const spot = `text box at ${this.#spot}`
    const boxes = this.#closedBlocks(element, { ...scene, cell: spot, depth: scene.depth + 1 })
    this.#boxes.push(...boxes)
  }

  #hyperlink(element: MarkupElement, scene: Scene): void {
    const start = this.#paragraph?.length ?? 0
    this.#runsIn(element, scene)
    const id = attributeOf(element, 'r:id')
    if (id !== undefined) this.#paragraph?.link(start, { relationship: id })
  }

  #simpleField(element: MarkupElement, scene: Scene): void {
    const start = this.#paragraph?.length ?? 0
    const code = attributeOf(element, 'w:instr') ?? ''
    const stretch = this.#node(`#field${++this.#counts.attribute}`, code, 'field-code', scene)
    this.#runsIn(element, scene)
    this.#closed(this.#fields.simple(stretch, code), start)
  }

  #fieldCharacter(element: MarkupElement, scene: Scene): void {
    const type = attributeOf(element, 'w:fldCharType')
    if (type === 'begin') this.#fields.begin()
    else if (type === 'separate') this.#fields.separate(this.#paragraph?.length ?? 0)
    else if (type === 'end') {
      const ended = this.#fields.end()
      if (ended !== undefined && scene.role === undefined) this.#closed(ended, ended.start)
    }
  }

  #closed(field: { readonly target?: Fragment, readonly computed: boolean }, start: number): void {
    if (field.target !== undefined) this.#paragraph?.link(start, field.target)
    if (field.computed) this.#shop.noteAt('fields', this.#spot, this.#shop.list.end)
  }

  #note(element: MarkupElement, scene: Scene): void {
    if (scene.role === undefined) this.#paragraph?.note(`${element.name === 'w:footnoteReference' ? 'footnote' : 'endnote'} ${attributeOf(element, 'w:id') ?? ''}`)
  }

  /** What a picture shows, for those who do not see it. */
  #describe(element: MarkupElement, scene: Scene): void {
    for (const name of ['descr', 'title']) {
      const text = attributeOf(element, name) ?? ''
      if (text !== '') this.#node(`#description${++this.#counts.attribute}`, text, 'metadata', scene)
    }
    this.#runsIn(element, scene)
  }

  /** Character data in properties, which no program writes, is none of the text. */
  #properties(element: MarkupElement, scene: Scene): void {
    for (const child of element.children) {
      if (isElement(child)) this.#properties(child, scene)
      else if (!child.betweenTags) this.#node(`#${child.number}`, child.text, 'metadata', scene)
    }
  }

  /** A content control: its text is text, unless it only prompts for some. */
  #readControl(element: MarkupElement, scene: Scene, read: (content: MarkupElement, scene: Scene) => void): void {
    const properties = childOf(element, 'w:sdtPr')
    const prompts = toggle(childOf(properties, 'w:showingPlcHdr')) === true
    const tag = attributeOf(childOf(properties, 'w:tag'), 'w:val') ?? ''
    const contents = /^table of contents$/i.test(attributeOf(childOf(properties, 'w:docPartObj', 'w:docPartGallery'), 'w:val') ?? '')
    const own = tag.startsWith(this.#shop.formPrefix)
    if (own) this.#node(`#tag${++this.#counts.attribute}`, tag, 'form-id', scene)
    const start = this.#shop.list.end
    const inner: Scene = { ...(prompts ? playing(scene, 'hidden') : scene), prompt: prompts || scene.prompt === true, contents: contents || scene.contents === true }
    for (const child of element.children) {
      if (!isElement(child)) this.#stray(child, element.name, scene)
      else if (child.name === 'w:sdtContent') read(child, inner)
      else if (PROPERTIES.has(child.name)) this.#properties(child, scene)
      else read({ name: 'w:sdtContent', attributes: new Map(), children: [child] }, inner)
    }
    if (own) this.#shop.formField(tag, start, this.#shop.list.end)
  }
}
