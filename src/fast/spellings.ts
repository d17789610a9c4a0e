/** Values of simple types as XML spells them, remembered: a report's codes, dates and addresses have mostly been written before. */
import { toText, type Scalar } from '../plan/index.ts'
import type { ValueCheck } from './check-values.ts'
import { escapedText } from './escapes.ts'
import { markup, type Markup } from './xml-output.ts'

/** Spellings of one type that are remembered, and UTF-16 units of the longest. */
const MOST = 1000
const LONGEST = 100

/** The spellings of one type, with all escaped that must be in the content of an element. */
export class Spellings {
  readonly #isValid: ValueCheck
  readonly #most: number
  readonly #known = new Map<unknown, Markup>()

  /** @param isRepeated  Whether its values are likely to come again. */
  constructor(isValid: ValueCheck, isRepeated = true) {
    this.#isValid = isValid
    this.#most = isRepeated ? MOST : 0
  }

  /** The spelling of a value that was written before, if it is remembered. */
  known(value: unknown): Markup | undefined {
    return this.#known.get(value)
  }

  /** The spelling of a value; `''` where it is not valid. A copy of the value is remembered: it may be a part of a whole document. */
  of(value: unknown): string {
    if (!this.#isValid(value)) return ''
    const spelled = escapedText(toText(value as Scalar))
    if (spelled.length <= LONGEST && this.#known.size < this.#most) this.#known.set(typeof value === 'string' ? [...value].join('') : value, markup([...spelled].join('')))
    return spelled
  }
}
