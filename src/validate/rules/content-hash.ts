/** A SHA-256 of something. */
import { fieldsWhere } from './model-types.ts'
import type { Rule } from './rule.ts'
import { valuesWhere } from './walk.ts'

/** SHA-256 of no bytes at all. */
const OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const ONE_DIGIT = /^(.)\1{63}$/
const HASHES = fieldsWhere(({ local }) => local === 'ContentHashText')

export const hashOfNothing: Rule = {
  code: 'hash.of-nothing',
  class: 'form',
  message: 'The hash {hash} is that of an empty file, or a filler',
  hint: 'Compute SHA-256 over the bytes of the file itself, or leave the hash out',
  reason: 'The hash lets a reader see that a document is the one that was meant; this one fits no document',
  * find(context) {
    for (const { value: hash, path } of valuesWhere(context, HASHES, isOfNothing)) yield { path, values: { hash } }
  },
}

function isOfNothing(hash: string): boolean {
  return hash === OF_NOTHING || ONE_DIGIT.test(hash)
}
