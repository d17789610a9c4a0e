/** Documents in XML, read at once from bytes to checked objects. */
import type { Limits } from '../issue/index.ts'
import { PLAN, type ComplexPlan } from '../plan/index.ts'
import { Cursor, type Name, ICT } from './cursor.ts'
import type { Draft } from './draft.ts'
import { readOfficeReportContent } from './generated/office-report-reader.ts'
import { readOfficeReportTransactionContent } from './generated/office-report-transaction-reader.ts'
import { readRecommendationSetContent } from './generated/recommendation-set-reader.ts'
import { load } from './load.ts'
import { name } from './names.ts'
import { prologOf, type Prolog } from './prolog.ts'
import { attempt, unusual } from './unusual.ts'

/** A root: its end tag, and what reads what stands in it. */
interface Root {
  readonly end: Name
  readonly content: (c: Cursor, end: Name, attributes: Draft<object>) => object
}

const ROOTS: ReadonlyMap<string, Root> = new Map<string, Root>([
  ['RecommendationSet', { end: name(ICT, 'RecommendationSet', ''), content: readRecommendationSetContent }],
  ['OfficeReport', { end: name(ICT, 'OfficeReport', ''), content: readOfficeReportContent }],
  ['OfficeReportTransaction', { end: name(ICT, 'OfficeReportTransaction', ''), content: readOfficeReportTransactionContent }],
])

/** Elements of our model stand no deeper inside each other, and have no more attributes. Lower limits are for the diagnostic reader. */
const [DEEPEST, MOST_ATTRIBUTES] = [30, 20]
/** Values up to this length are remembered, and not measured again. */
const REMEMBERED = 64

/** Whether limits are so high that no document of our model comes near them, length and size aside. */
export function areUsual({ depth, attributes, text }: Limits): boolean {
  return depth >= DEEPEST && attributes >= MOST_ATTRIBUTES && text >= REMEMBERED
}

/** Reads a document; `undefined` where the diagnostic reader must see it. */
export function readXml(xml: string | Uint8Array, limits: Limits): { readonly root: string, readonly value: object } | undefined {
  if (!areUsual(limits) || xml.length > limits.size) return undefined
  return attempt(() => {
    const document = load(xml)
    const prolog = prologOf(document.shadow, limits)
    const root = ROOTS.get(prolog.root) ?? unusual()
    const c = new Cursor(document, prolog.prefixes, prolog.at, limits.text)
    const value = root.content(c, root.end, attributesOf(prolog, c, PLAN.roots.get(prolog.root)?.type ?? unusual()))
    c.endAt(document.length)
    return { root: prolog.root, value }
  })
}

/** The attributes of a root in canonical order. */
function attributesOf({ attributes }: Prolog, c: Cursor, { fields }: ComplexPlan): Draft<object> {
  const values = new Map<string, unknown>()
  for (const [spelled, { from, to }] of [...attributes].sort(([, one], [, other]) => one.from - other.from)) {
    if (spelled.startsWith('http')) continue
    const field = fields.find(({ form, namespace, local }) => form === 'attribute' && `${namespace}:${local}` === spelled) ?? unusual()
    const reading = field.type.kind === 'simple' ? field.type.fromText(c.textBetween(from, to)) : unusual()
    values.set(field.property, 'value' in reading ? reading.value : unusual())
  }
  const record: Record<string, unknown> = {}
  for (const { form, property, required } of fields) {
    if (form !== 'attribute') continue
    if (values.has(property)) record[property] = values.get(property)
    else if (required) unusual()
  }
  return record
}
