/** Options as callers give them, those without types included: what cannot be meant is refused, not taken for something else. */
import type { Profile } from '../binding/index.ts'
import { DEFAULT_LIMITS, type Limits } from '../issue/index.ts'
import { uncarriable } from '../plan/simple.ts'

const PROFILES: readonly string[] = ['strict', 'lenient'] satisfies readonly Profile[]

/**
 * The profile and all limits; what is left out, or `undefined`, has its default.
 *
 * @throws {TypeError} On a profile or a limit that does not exist, and on a limit that is no number from 0 on.
 */
export function readingOf(options: { readonly profile?: Profile, readonly limits?: Partial<Limits> }): { readonly profile: Profile, readonly limits: Limits } {
  insistOnObject(options, 'The options')
  const { profile = 'strict', limits = {} } = options
  if (!PROFILES.includes(profile)) throw new TypeError(`The profile is one of ${PROFILES.join(', ')}, not ${JSON.stringify(profile)}`)
  return { profile, limits: limitsOf(limits) }
}

function limitsOf(given: Partial<Limits>): Limits {
  insistOnObject(given, 'The limits')
  const set: readonly (readonly [string, unknown])[] = Object.entries(given).filter(([, limit]) => limit !== undefined)
  for (const [name, limit] of set) {
    if (!Object.hasOwn(DEFAULT_LIMITS, name)) throw new TypeError(`There is no limit "${name}"; there are ${Object.keys(DEFAULT_LIMITS).join(', ')}`)
    if (typeof limit !== 'number' || !(limit >= 0)) throw new TypeError(`Limit "${name}" is a number from 0 on`)
  }
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(set) }
}

/** Widest indentation: `JSON.stringify` knows no wider one. */
const WIDEST = 10

/**
 * Checks how a document is to be laid out.
 *
 * @throws {TypeError} When the indentation is no whole number from 0 to 10, or the location of the schema no text that XML can carry.
 */
export function checkLayout(layout: { readonly indent?: number, readonly schemaLocation?: string }): void {
  insistOnObject(layout, 'The layout')
  const { indent = 0, schemaLocation }: { readonly indent?: unknown, readonly schemaLocation?: unknown } = layout
  if (typeof indent !== 'number' || !Number.isInteger(indent) || indent < 0 || indent > WIDEST) throw new TypeError(`The indentation is a whole number from 0 to ${WIDEST}`)
  if (schemaLocation === undefined) return
  if (typeof schemaLocation !== 'string' || schemaLocation.trim() === '' || uncarriable(schemaLocation) !== undefined) {
    throw new TypeError('The location of the schema is a text without control characters')
  }
}

function insistOnObject(given: unknown, what: string): void {
  if (typeof given !== 'object' || given === null) throw new TypeError(`${what} must be an object`)
}
