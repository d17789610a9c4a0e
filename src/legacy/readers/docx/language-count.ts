/** The language that most of a document says it is in: a hint, since many say what their program was set to. */
import type { MarkupElement } from '../markup/tree.ts'
import { languagesOf, type Languages } from './styles.ts'

/** Counts characters by the language that they are marked with. */
export class LanguageCount {
  readonly #defaults: Languages
  readonly #counts = new Map<string, number>()
  #here: Languages

  constructor(defaults: Languages) {
    this.#defaults = defaults
    this.#here = defaults
  }

  /** A run begins, with what it says of its language. */
  enter(element: MarkupElement | undefined): void {
    this.#here = element === undefined ? this.#defaults : { ...this.#defaults, ...languagesOf(element) }
  }

  /** Counts a text, by its script. */
  take(text: string): void {
    const { latin, eastAsian, complex } = this.#here
    const language = /\p{Script=Han}/u.test(text) ? eastAsian : /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? complex : latin
    const code = /^[a-z]{2}(?![a-z])/i.exec(language ?? '')?.[0].toLowerCase()
    if (code !== undefined) this.#counts.set(code, (this.#counts.get(code) ?? 0) + text.length)
  }

  /** Two letters, or `undefined` where nothing is said. */
  get most(): string | undefined {
    const [first] = [...this.#counts].sort((one, other) => other[1] - one[1])
    return first?.[0]
  }
}
