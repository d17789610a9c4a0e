/** Documents in which every text and number stands once, so that it can be told where it came from. */
import { toText, type ComplexPlan, type Scalar, type TypePlan } from '../../src/plan/index.ts'

/** A mark, and whether it may be seen. */
export interface Mark {
  readonly text: string
  /** It stands in something confidential, or in what is a person's own. */
  readonly secret: boolean
  /** Publishing may leave it out or not: references, and what is said about places elsewhere. */
  readonly either: boolean
}

type Members = Readonly<Record<string, unknown>>

/** Parts whose fate hangs on others; the tests of single cases look at these. */
const EITHER = new Set(['findingJustificationBag', 'unmappedContentBag', 'provenance', 'replacedReport'])
/** Members that keep their value: without them the report would be another kind of report. */
const KEPT = new Set(['documentStatusText', 'reportStatusCategory', 'recommendationSetIdentifier', 'ipOfficeCode', 'confidentialIndicator', 'emailAddressCategory', 'justifiedPathText', 'unmappedPathText', 'languageCode'])

/** Puts a mark in place of every text and whole number that takes one. */
export function stamped(type: ComplexPlan, value: object): { readonly value: object, readonly marks: readonly Mark[] } {
  const marks: Mark[] = []
  const scalar = (plan: TypePlan, before: Scalar, secret: boolean, either: boolean): Scalar => {
    const number = String(marks.length).padStart(6, '0')
    const tries: readonly Scalar[] = typeof before === 'number' ? [Number(`7${number}00000017`)] : typeof before === 'string' ? [`zq${number}q`, `https://example.org/zq${number}q`, `x/zq${number}q`] : []
    const mark = plan.kind === 'simple' ? tries.find(one => { const read = plan.fromJson(one); return 'value' in read && read.value === one }) : undefined
    if (mark === undefined) return before
    marks.push({ text: toText(mark), secret, either })
    return mark
  }
  const complex = (plan: ComplexPlan, record: Members, secret: boolean, either: boolean): object => {
    const hidden = secret || record['confidentialIndicator'] === true || record['emailAddressCategory'] === 'Private'
    return Object.fromEntries(plan.fields.filter(({ property }) => Object.hasOwn(record, property)).map(field => {
      const before = record[field.property]
      if (KEPT.has(field.property)) return [field.property, before]
      const isSecret = hidden || field.property === 'personFullNameBag'
      const isEither = either || EITHER.has(field.property)
      const one = (part: unknown): unknown => field.type.kind === 'simple' ? scalar(field.type, part as Scalar, isSecret, isEither) : complex(field.type, part as Members, isSecret, isEither)
      return [field.property, Array.isArray(before) ? before.map(one) : one(before)]
    }))
  }
  const done = complex(type, value as Members, false, false)
  return { value: done, marks }
}
