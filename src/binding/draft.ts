/**
 * Drafts: what a document says, with places, before anyone has judged it.
 *
 * Both syntaxes arrive here. JSON's tree is a draft as it stands; XML is bound to one by its element names. Texts of XML stay
 * spellings (`text`) until the checker knows their type.
 */
import { DEFAULT_LIMITS } from '../issue/index.ts'

/** Where a part stands: UTF-16 indices into the source text, `end` behind its last character. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface DraftObject extends Span {
  readonly kind: 'object'
  /** In source order; a doubled name is there twice. */
  readonly members: readonly DraftMember[]
}

export interface DraftMember {
  readonly name: string
  /** Index of the first character of the name or tag. */
  readonly start: number
  readonly value: Draft
}

export interface DraftArray extends Span {
  readonly kind: 'array'
  readonly items: readonly Draft[]
}

/** The text of an XML element or attribute, as spelled. */
export interface DraftText extends Span {
  readonly kind: 'text'
  readonly value: string
}

/** An element or attribute of XML that the plan does not know where it stands. */
export interface DraftUnknown extends Span {
  readonly kind: 'unknown'
  /** Its name as written, prefix included. */
  readonly spelled: string
}

export type DraftScalar =
  | Span & { readonly kind: 'string', readonly value: string }
  | Span & { readonly kind: 'number', readonly value: number, readonly text: string }
  | Span & { readonly kind: 'boolean', readonly value: boolean }
  | Span & { readonly kind: 'null' }

export type Draft = DraftObject | DraftArray | DraftText | DraftUnknown | DraftScalar

/**
 * The draft of a typed object that came from no file: all its places are 0. Members whose value is `undefined` are absent.
 *
 * @throws {TypeError} When an object stands inside itself, or deeper than a document can be.
 */
export function draftOf(value: unknown): Draft {
  return draftInside([], value)
}

const NOWHERE = { start: 0, end: 0 } as const

function draftInside(above: readonly object[], value: unknown): Draft {
  if (value === null || value === undefined) return { kind: 'null', ...NOWHERE }
  if (typeof value === 'string') return { kind: 'string', value, ...NOWHERE }
  if (typeof value === 'boolean') return { kind: 'boolean', value, ...NOWHERE }
  if (typeof value === 'number') return { kind: 'number', value, text: Object.is(value, -0) ? '-0' : String(value), ...NOWHERE }
  if (typeof value !== 'object') return { kind: 'object', members: [], ...NOWHERE }
  if (above.includes(value)) throw new TypeError('An object stands inside itself; a document cannot hold it')
  if (above.length >= DEFAULT_LIMITS.depth) throw new TypeError(`Objects stand inside each other deeper than ${DEFAULT_LIMITS.depth} levels; a document cannot hold them`)
  const inside = [...above, value]
  if (Array.isArray(value)) return { kind: 'array', items: Array.from(value, item => draftInside(inside, item)), ...NOWHERE }
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => ({ name, start: 0, value: draftInside(inside, member) }))
  return { kind: 'object', members, ...NOWHERE }
}
