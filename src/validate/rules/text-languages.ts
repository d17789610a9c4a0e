/** A bag of texts holds one text in each language. */
import type { Path } from '../../issue/index.ts'
import { repeatsIn } from './repeats.ts'
import type { Rule } from './rule.ts'
import { bagsOf, partsOf } from './walk.ts'

/** A text of a bag, as far as its language is concerned. */
interface BagText {
  readonly languageCode?: string
  readonly sequenceNumber?: string
  readonly originCategory?: string
}

export const textLanguageTwice: Rule = {
  code: 'text.language-twice',
  class: 'form',
  message: '{name} holds two texts in the language "{language}"',
  hint: 'Join the two, or correct the language of one; remarks that follow each other are told apart by sequenceNumber',
  reason: 'A bag of texts holds the same text in several languages (rule of ST.96 on text in several languages); a reader who asks for a language takes one and misses the other',
  * find(context) {
    for (const part of partsOf(context)) {
      for (const { field, value, path } of bagsOf(part)) {
        if (field.type.kind !== 'text' || value.length < 2 || !field.type.byProperty.has('languageCode')) continue
        for (const { repeated: [index, text] } of repeatsIn((value as readonly BagText[]).entries(), ([, one]) => keyOf(one))) {
          const at: Path = [...path, index, 'languageCode']
          yield { path: at, values: { name: field.local, language: text.languageCode ?? '' } }
        }
      }
    }
  },
}

/** Texts of one number, and short labels of one origin, are translations of each other. A text without language is no translation. */
function keyOf({ languageCode, sequenceNumber = '', originCategory = '' }: BagText): string | undefined {
  return languageCode === undefined ? undefined : JSON.stringify([languageCode, positionOf(sequenceNumber), originCategory])
}

/** Positions are text, compared as numbers when all digits: `01` is `1`. */
function positionOf(sequenceNumber: string): string {
  return /^[0-9]+$/.test(sequenceNumber) ? sequenceNumber.replace(/^0+(?=[0-9])/, '') : sequenceNumber
}
