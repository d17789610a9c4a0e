/** XML as a text: by concatenation alone, which the engine puts off until someone reads the text. */
import { UNCARRIABLE } from '../issue/index.ts'
import { escapedAttribute, escapedText, needsLook } from './escapes.ts'
import { layoutFor, type Element, type KnownSpellings, type Layout, type Markup, type XmlOutput } from './xml-output.ts'

/** Gathers a text. */
export class TextOutput implements XmlOutput {
  readonly #layout: Layout
  #text = ''

  /** @param indent  Spaces for each level; 0 writes everything on one line. */
  constructor(indent: number) {
    this.#layout = layoutFor(indent)
  }

  /** All of it. */
  toString(): string {
    return this.#text
  }

  start(depth: number, tags: Element): void {
    this.#text += this.#layout.open(depth, tags).text
  }

  end(depth: number, tags: Element): void {
    this.#text += this.#layout.close(depth, tags).text
  }

  markup({ text }: Markup): void {
    this.#text += text
  }

  value(value: unknown, spellings: KnownSpellings): boolean {
    const spelled = spellings.known(value)?.text ?? spellings.of(value)
    this.#text += spelled
    return spelled !== ''
  }

  text(text: unknown): boolean {
    const spelled = spelledText(text)
    this.#text += spelled
    return spelled !== ''
  }

  attribute(text: unknown): boolean {
    if (typeof text !== 'string' || text === '' || UNCARRIABLE.test(text)) return false
    this.#text += escapedAttribute(text)
    return true
  }

  valueElement(depth: number, tags: Element, value: unknown, spellings: KnownSpellings): boolean {
    const spelled = spellings.known(value)?.text ?? spellings.of(value)
    this.#text += this.#layout.open(depth, tags).text + spelled + tags.close.text
    return spelled !== ''
  }

  textElement(depth: number, tags: Element, text: unknown): boolean {
    const spelled = spelledText(text)
    this.#text += this.#layout.open(depth, tags).text + spelled + tags.close.text
    return spelled !== ''
  }
}

/** A text that XML can carry, escaped; else nothing. */
function spelledText(text: unknown): string {
  if (typeof text !== 'string') return ''
  if (!needsLook(text)) return text
  return UNCARRIABLE.test(text) ? '' : escapedText(text)
}
