/** Texts that cells share: runs put together, readings of characters (phonetic runs) apart. */
import { LegacyRefusal } from '../read-document.ts'
import { streamPart, type NamedPart } from './stream-part.ts'
import type { LegacyLimits } from '../limits.ts'

export interface RichText {
  readonly text: string
  /** How the characters are read aloud; `''` for most. */
  readonly phonetic: string
}

/** Reads the table of shared texts. */
export function sharedStringsOf(part: NamedPart, limits: LegacyLimits): RichText[] {
  const strings: RichText[] = []
  let characters = 0
  let [text, phonetic] = ['', '']
  let [inText, inPhonetic] = [false, false]
  streamPart(part, limits.depth, {
    open(name) {
      if (name === 'si') [text, phonetic] = ['', '']
      else if (name === 't') inText = true
      else if (name === 'rPh') inPhonetic = true
    },
    text(data) {
      if (!inText) return
      characters += data.length
      if (characters > limits.characters) throw new LegacyRefusal('legacy.limit', { what: 'characters', limit: String(limits.characters), found: `more than ${limits.characters}` })
      if (inPhonetic) phonetic += data
      else text += data
    },
    close(name) {
      if (name === 'si') strings.push({ text, phonetic })
      else if (name === 't') inText = false
      else if (name === 'rPh') inPhonetic = false
    },
  })
  return strings
}
