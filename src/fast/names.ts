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
  /** The name with a `>` behind it, as the end tag has it. An attribute has no end tag: there it is the name itself. */
  readonly end: Name
}

/**
 * Prepares a name.
 *
 * @param local   Local name, ASCII, at least 3 characters.
 * @param behind  What must stand behind it: `>` where no attribute can stand, `="` behind that of an attribute, else nothing.
 */
export function name(space: typeof ICT | typeof COM, local: string, behind: '>' | '="' | '' = '>'): Name {
  return new PreparedName(space, local + behind, behind === '' ? new PreparedName(space, `${local}>`) : undefined)
}

/** Hundreds are made while the program starts: hence no more than one array for each, and all of one shape. */
class PreparedName implements Name {
  readonly space: typeof ICT | typeof COM
  readonly words: Int32Array
  readonly last: number
  readonly length: number
  readonly end: Name

  constructor(space: typeof ICT | typeof COM, text: string, end?: Name) {
    const { length } = text
    const words = new Int32Array(length >> 2)
    for (let index = 0; index < words.length; index++) words[index] = wordAt(text, 4 * index)
    this.space = space
    this.words = words
    this.last = wordAt(text, length - 4)
    this.length = length
    this.end = end ?? this
  }
}

/** Four characters of ASCII as a word, little end first. */
export function wordAt(text: string, at: number): number {
  return text.charCodeAt(at) | (text.charCodeAt(at + 1) << 8) | (text.charCodeAt(at + 2) << 16) | (text.charCodeAt(at + 3) << 24)
}
