/**
 * Starts of documents, remembered: files of one office or one program often begin alike, to the byte.
 *
 * Nothing that is remembered is a slice of a document, all of which would stay in memory with it.
 */
import type { Limits } from '../issue/index.ts'
import { PLAN, type ComplexPlan, type Scalar } from '../plan/index.ts'
import { Cursor } from './cursor.ts'
import type { LoadedDocument } from './load.ts'
import { byteText } from './native.ts'
import type { Prefix } from './prefixes.ts'
import { prologOf, type Prolog } from './prolog.ts'
import { unusual } from './unusual.ts'

/** What stands before the content of a root. */
export interface Start {
  /** Name of the root. */
  readonly root: string
  readonly prefixes: readonly [Prefix, Prefix]
  /** Behind the `>` of the start tag. */
  readonly at: number
  /** The attributes of the root by property, in canonical order. */
  readonly attributes: readonly (readonly [property: string, value: Scalar])[]
}

/** A start with its bytes as in the shadow, and the limits that it was held against. */
interface KnownStart extends Start {
  readonly text: string
  readonly limits: Pick<Limits, 'attributes' | 'text'>
}

/** How many are remembered, the latest last, and how long they may be. */
const [MOST_KNOWN, LONGEST_KNOWN] = [8, 2048]
const known: KnownStart[] = []

/** Reads the start of a document. */
export function startOf(document: LoadedDocument, limits: Limits): Start {
  const { shadow } = document
  for (const start of known) {
    if (start.limits.attributes === limits.attributes && start.limits.text === limits.text && shadow.startsWith(start.text)) return start
  }
  const prolog = prologOf(shadow, limits)
  const { local, type } = PLAN.roots.get(prolog.root) ?? unusual()
  const { prefixes, at } = prolog
  const start: Start = { root: local, prefixes, at, attributes: attributesOf(prolog, new Cursor(document, prefixes, at, limits.text), type) }
  if (at <= LONGEST_KNOWN) {
    if (known.length === MOST_KNOWN) known.shift()
    known.push({ ...start, text: byteText(document.bytes, 0, at), limits: { attributes: limits.attributes, text: limits.text } })
  }
  return start
}

function attributesOf({ attributes }: Prolog, c: Cursor, { fields }: ComplexPlan): Start['attributes'] {
  const values = new Map<string, Scalar>()
  for (const [spelled, { from, to }] of [...attributes].sort(([, one], [, other]) => one.from - other.from)) {
    if (spelled.startsWith('http')) continue
    const field = fields.find(({ form, namespace, local }) => form === 'attribute' && `${namespace}:${local}` === spelled) ?? unusual()
    const reading = field.type.kind === 'simple' ? field.type.fromText(c.textBetween(from, to)) : unusual()
    values.set(field.property, 'value' in reading ? reading.value : unusual())
  }
  return fields.filter(({ form }) => form === 'attribute').flatMap(({ property, required }) => {
    const value = values.get(property)
    if (value === undefined && required) unusual()
    return value === undefined ? [] : [[property, value] as const]
  })
}
