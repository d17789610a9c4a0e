/** What a column of a table is for, by its head. */
import { normalForm } from '../../../codelist/normal-form.ts'
import { COLUMN_HEADS, TELLING_WORDS } from './column-words.ts'
import type { ColumnRole, Language } from './found.ts'
import { look, wordPattern } from './match.ts'

const roles: ReadonlyMap<string, ColumnRole> = new Map(
  Object.entries(COLUMN_HEADS).flatMap(([role, heads]) => heads.map(head => [headForm(head), role as ColumnRole] as const)).reverse(),
)

const WHICH_ONE = /[\s-](?:no|nr|num|number|n[uú]mero|num[eé]ro|nummer|letter|letra|lettre|id|code|key|номер|буква|код|编号|رقم)$/iu
const NAMING: ReadonlySet<ColumnRole> = new Set(['recommendation', 'action', 'sub-item'])

/** A head longer than this is a sentence. */
const LONGEST = 120

/**
 * The role of a column; `undefined` where its head is not understood. Names of elements and fields such as `implStatus` and
 * `evidence-uri` are heads as well.
 */
export function columnRoleOf(header: string, _language?: Language): ColumnRole | undefined {
  if (header.length > LONGEST) return undefined
  const spelled = header.replace(/^\p{L}{1,12}:(?=\p{L})/u, '').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_]/g, ' ').trim()
  const whole = roles.get(headForm(header.trim())) ?? roles.get(headForm(spelled))
  if (whole !== undefined) return whole
  // "Recommendation number", "acción letra", as fields of exports are called: which one of what is named before it.
  const numbered = roles.get(headForm(spelled.replace(WHICH_ONE, '')))
  if (numbered !== undefined && NAMING.has(numbered)) return numbered
  // "Status (see legend)", "Statut*", "Comments – optional": what stands before the bracket counts.
  const front = /^[^([{（*–—:：?/|\n]{1,80}/u.exec(spelled)?.[0] ?? ''
  const named = front.length < spelled.length ? roles.get(headForm(front)) : undefined
  if (named !== undefined && named !== 'row-number') return named === 'date' && /%/.test(spelled) ? 'progress' : /\(\s{0,3}%\s{0,3}\)/.test(spelled) ? 'progress' : named
  const folded = look(spelled).text
  return TELLING_WORDS.find(([role, words]) => [...folded.matchAll(wordPattern(`column ${role}`, () => words))].length > 0)?.[0]
}

/** Percent and number signs stay: they are all that some heads have. */
function headForm(head: string): string {
  const form = normalForm(head.replace(/[?!*:]+\s*$/u, ''))
  return form === '' ? head.trim() : form
}
