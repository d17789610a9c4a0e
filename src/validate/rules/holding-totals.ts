/** Holdings add up: no part above the whole. */
import type { Collection } from '../../model/types.ts'
import { collectionsIn, type LocatedHolding } from './holding-figures.ts'
import type { Rule } from './rule.ts'

/** Forms that shut each other out: a document is held in one of them. XML and JSON are ways of having full text. */
const EXCLUSIVE: readonly string[] = ['Paper only', 'Image only', 'Full text']
const FULL_TEXT = 'Full text'
const WITHIN_FULL_TEXT: readonly string[] = ['XML', 'JSON']

export const holdingAboveTotal: Rule = {
  code: 'holding.above-total',
  class: 'form',
  topical: true,
  message: 'The holding "{form}" of the collection "{collection}" counts {quantity}, more than the total of {total}',
  hint: 'Correct the count or HoldingTotalQuantity, and see that both count the same unit',
  reason: 'A part is not more than the whole',
  * find(context) {
    for (const { collection, holdings } of collectionsIn(context)) {
      for (const { value: { holdingFormCategory: form, holdingQuantity = 0 }, path } of holdings) {
        if (!isAboveTotal(holdingQuantity, collection)) continue
        yield { path: [...path, 'holdingQuantity'], values: { ...named(collection), form, quantity: String(holdingQuantity) } }
      }
    }
  },
}

export const holdingSumAboveTotal: Rule = {
  code: 'holding.sum-above-total',
  class: 'form',
  topical: true,
  message: 'The forms {forms} of the collection "{collection}" count {sum} together, more than the total of {total}',
  hint: 'Count each document in one of these forms only, or correct HoldingTotalQuantity',
  reason: 'A document is on paper only, an image only, or full text: these forms shut each other out, so together they are not more than the whole',
  * find(context) {
    for (const { collection, path, holdings } of collectionsIn(context)) {
      const counts = exclusive(holdings).flatMap(({ value: { holdingFormCategory: form, holdingQuantity: figure } }) => figure === undefined ? [] : [{ form, figure }])
      const sum = sumOf(counts)
      if (!isAboveTotal(sum, collection) || counts.some(({ figure }) => isAboveTotal(figure, collection))) continue
      yield { path: [...path, 'holdingBag'], values: { ...named(collection), forms: formsIn(counts), sum: String(sum) } }
    }
  },
}

export const holdingRatesAboveWhole: Rule = {
  code: 'holding.rates-above-whole',
  class: 'form',
  topical: true,
  message: 'The forms {forms} of the collection "{collection}" make {sum} per cent together, more than 100',
  hint: 'Give the share of each form in the collection; a document is counted in one of these forms only',
  reason: 'A document is on paper only, an image only, or full text: these forms shut each other out, so together they are not more than the whole',
  * find(context) {
    for (const { collection, path, holdings } of collectionsIn(context)) {
      const rates = exclusive(holdings).flatMap(({ value: { holdingFormCategory: form, holdingMeasure: figure } }) => figure === undefined ? [] : [{ form, figure }])
      const sum = Number(sumOf(rates).toFixed(6))
      if (sum > 100) yield { path: [...path, 'holdingBag'], values: { collection: collection.collectionIdentifier, forms: formsIn(rates), sum: String(sum) } }
    }
  },
}

export const holdingAboveFullText: Rule = {
  code: 'holding.above-full-text',
  class: 'form',
  topical: true,
  message: 'The holding "{form}" of the collection "{collection}" has {figure}, more than the {whole} of "{fullText}"',
  hint: 'Count what is in {form} among the full text as well, or correct one of the two',
  reason: 'XML and JSON are formats of full text: what is held in one of them is part of it',
  * find(context) {
    for (const { collection, holdings } of collectionsIn(context)) {
      const whole = holdings.find(({ value }) => value.holdingFormCategory === FULL_TEXT)?.value
      for (const { value, path } of holdings) {
        const form = value.holdingFormCategory
        if (whole === undefined || !WITHIN_FULL_TEXT.includes(form)) continue
        for (const kind of ['holdingQuantity', 'holdingMeasure'] as const) {
          const [figure = 0, of = Infinity] = [value[kind], whole[kind]]
          if (figure > of) yield { path: [...path, kind], values: { form, collection: collection.collectionIdentifier, figure: String(figure), whole: String(of), fullText: FULL_TEXT } }
        }
      }
    }
  },
}

interface FormFigure {
  readonly form: string
  readonly figure: number
}

/** Holdings in exclusive forms; of a form that is there twice, the first. */
function exclusive(holdings: readonly LocatedHolding[]): readonly LocatedHolding[] {
  return EXCLUSIVE.flatMap(form => holdings.find(({ value }) => value.holdingFormCategory === form) ?? [])
}

function isAboveTotal(figure: number, { holdingTotalQuantity = Infinity }: Collection): boolean {
  return figure > holdingTotalQuantity
}

function sumOf(figures: readonly FormFigure[]): number {
  return figures.reduce((sum, { figure }) => sum + figure, 0)
}

function formsIn(figures: readonly FormFigure[]): string {
  return figures.map(({ form }) => `"${form}"`).join(', ')
}

function named({ collectionIdentifier, holdingTotalQuantity }: Collection): { readonly collection: string, readonly total: string } {
  return { collection: collectionIdentifier, total: String(holdingTotalQuantity) }
}
