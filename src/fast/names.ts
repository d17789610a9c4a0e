/** Names of elements and attributes as 32-bit words, for comparison with bytes four at a time. */

/** Which namespace a tag is in: `end` is an end tag, whose namespace its name tells. */
export const END = 0
export const ICT = 1
export const COM = 2

/** A name with the character behind it, as far as that is known: `Response>`, `languageCode="`. */
export interface Name {
  readonly space: typeof ICT | typeof COM
  /** Its bytes, four at a time, little end first; the last four stand apart and may overlap those before. */
  readonly words: Int32Array
  readonly last: number
  /** Bytes, at least 4. */
  readonly length: number
  /** The name with a `>` behind it, as the end tag has it. */
  readonly end: Name
}

/**
 * Prepares a name.
 *
 * @param local   Local name, ASCII, at least 3 characters.
 * @param behind  What must stand behind it: `>` where no attribute can stand, `="` behind that of an attribute, else nothing.
 */
export function name(space: typeof ICT | typeof COM, local: string, behind: '>' | '="' | '' = '>'): Name {
  const made = prepared(space, local + behind)
  return Object.assign(made, { end: behind === '>' ? made : prepared(space, `${local}>`) }) as Name
}

function prepared(space: typeof ICT | typeof COM, text: string): Omit<Name, 'end'> {
  const { length } = text
  return { space, words: Int32Array.from({ length: length >> 2 }, (_, index) => wordAt(text, 4 * index)), last: wordAt(text, length - 4), length }
}

/** Four characters of ASCII as a word, little end first. */
export function wordAt(text: string, at: number): number {
  return text.charCodeAt(at) | (text.charCodeAt(at + 1) << 8) | (text.charCodeAt(at + 2) << 16) | (text.charCodeAt(at + 3) << 24)
}
