/** Documents in XML, read at once from bytes to checked objects. */
import type { Limits } from '../issue/index.ts'
import { Cursor, type Name, ICT } from './cursor.ts'
import type { Draft } from './draft.ts'
import { readOfficeReportContent } from './generated/office-report-reader.ts'
import { readOfficeReportTransactionContent } from './generated/office-report-transaction-reader.ts'
import { readRecommendationSetContent } from './generated/recommendation-set-reader.ts'
import { load } from './load.ts'
import { name } from './names.ts'
import { startOf } from './starts.ts'
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
    const { root, prefixes, at, attributes } = startOf(document, limits)
    const { end, content } = ROOTS.get(root) ?? unusual()
    const c = new Cursor(document, prefixes, at, limits.text)
    const record: Record<string, unknown> = {}
    for (const [property, value] of attributes) record[property] = value
    const value = content(c, end, record)
    c.endAt(document.length)
    return { root, value }
  })
}
