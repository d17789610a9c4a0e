/** Texts that are still to be written. */
import { fieldsWhere } from './model-types.ts'
import type { Rule } from './rule.ts'
import { valuesWhere, type Part } from './walk.ts'

/** Languages in which TODO is a word: "all". */
const WORD_IN: ReadonlySet<unknown> = new Set(['es', 'gl', 'pt'])

/** What found no place is kept word for word: it is nobody's to write, and must not be taken out. */
const VERBATIM = 'UnmappedContent'
const WRITTEN = fieldsWhere(({ type }, { name }) => type.kind === 'simple' && type.json === 'string' && name !== VERBATIM)

export const textTodo: Rule = {
  code: 'text.todo',
  class: 'form',
  message: 'The text is still to be written: "{text}"',
  hint: 'Write the text, or take the part out where there is nothing to say',
  reason: 'A draft marks with TODO what its office has yet to say; a report that is sent says it',
  unfinished: true,
  * find(context) {
    for (const { value: text, path } of valuesWhere(context, WRITTEN, isTodo)) yield { path, values: { text: shortened(text) } }
  },
}

/** With what it can begin; most texts begin otherwise. */
const BEGINNING = /^\s*[[(<]?TODO/

/** `TODO` alone, with a colon, or before other words: these in a language in which it is no word itself, and not all in capitals. */
function isTodo(text: string, { value: { languageCode } }: Part): boolean {
  if (!BEGINNING.test(text)) return false
  const [, rest] = /^\s*[[(<]?TODO(?![\p{L}\p{N}_])([^]*)/u.exec(text) ?? []
  if (rest === undefined) return false
  return /^\s*(?:[:\])>]|$)/.test(rest) || (!WORD_IN.has(languageCode) && rest !== rest.toUpperCase())
}

/** At most 60 code points. */
function shortened(text: string): string {
  const points = [...text.trim().slice(0, 200)]
  return points.length > 60 ? `${points.slice(0, 60).join('')} …` : points.join('')
}
