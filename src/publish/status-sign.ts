/** Statuses as people see them: a sign, a colour, and always the word. */
import { element, type Markup } from './markup.ts'
import { codeLabel, say, type Reader } from './reader.ts'

/** One sign for each word of the list; the shape alone tells them apart. */
const SIGNS: Readonly<Record<string, string>> = {
  Implemented: '●', 'Partially implemented': '◑', 'In progress': '◔', Planned: '○', 'Considered and not pursued': '⊘', 'Not implemented': '✕',
  'Not applicable': '▭', 'No information': '?',
}
const OWN_WORD = '◇'

/** Statuses of the list, in its order, for a key to the signs. */
export const SIGNED_STATUSES: readonly string[] = Object.keys(SIGNS)

/** A status; without one, that there is none. */
export function statusView(status: string | undefined, reader: Reader): Markup {
  if (status === undefined) return element('span', { class: 'status' }, say(reader, 'noStatus'))
  const sign = Object.hasOwn(SIGNS, status) ? SIGNS[status] : undefined
  const colour = sign === undefined ? 'own' : status.toLowerCase().replaceAll(' ', '-')
  const shown = codeLabel(reader, 'ImplementationStatusCategory', status)
  return element('span', { class: `status ${colour}` }, element('span', { class: 'sign', 'aria-hidden': 'true' }, sign ?? OWN_WORD), ' ', shown)
}
