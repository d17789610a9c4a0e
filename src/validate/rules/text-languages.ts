/** A bag of texts holds one text in each language. */
import { fieldsWhere } from './model-types.ts'
import { repeatsIn } from './repeats.ts'
import type { Rule } from './rule.ts'
import { bagsWhere } from './walk.ts'

/** A text of a bag, as far as its language is concerned. */
interface BagText {
  readonly languageCode?: string
  readonly sequenceNumber?: string
  readonly originCategory?: string
}

const TEXTS = fieldsWhere(({ type }) => type.kind === 'text' && type.byProperty.has('languageCode'))

export const textLanguageTwice: Rule = {
  code: 'text.language-twice',
  class: 'form',
  message: '{name} holds two texts in the language "{language}"',
  hint: 'Join the two, or correct the language of one; remarks that follow each other are told apart by sequenceNumber',
  reason: 'A bag of texts holds the same text in several languages (rule of ST.96 on text in several languages); a reader who asks for a language takes one and misses the other',
  * find(context) {
    for (const { field: { local: name }, value: texts, path } of bagsWhere<BagText>(context, TEXTS, mayRepeat)) {
      for (const { repeated: { languageCode = '' }, index } of repeatsIn(texts, keyOf)) {
        yield { path: [...path, index, 'languageCode'], values: { name, language: languageCode } }
      }
    }
  },
}

/** Whether a bag needs a closer look: most hold one text, or two in two languages. */
function mayRepeat([first, second, ...others]: readonly BagText[]): boolean {
  return second !== undefined && (others.length > 0 || first?.languageCode === second.languageCode)
}

/** Parts two members: no valid text holds it. */
const BETWEEN = '\u0000'

/** Texts of one number, and short labels of one origin, are translations of each other. A text without language is no translation. */
function keyOf({ languageCode, sequenceNumber = '', originCategory = '' }: BagText): string | undefined {
  return languageCode === undefined ? undefined : languageCode + BETWEEN + positionOf(sequenceNumber) + BETWEEN + originCategory
}

/** Positions are text, compared as numbers when all digits: `01` is `1`. */
function positionOf(sequenceNumber: string): string {
  return /^[0-9]+$/.test(sequenceNumber) ? sequenceNumber.replace(/^0+(?=[0-9])/, '') : sequenceNumber
}
