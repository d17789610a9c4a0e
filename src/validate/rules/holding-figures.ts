/** Every holding has one figure: a count, or a rate that is marked as an estimate. */
import type { Collection, Holding } from '../../model/types.ts'
import type { Path } from '../../issue/index.ts'
import { perDocument } from './per-document.ts'
import { repeatsIn } from './repeats.ts'
import type { Rule, RuleContext } from './rule.ts'
import { recordsOf } from './walk.ts'

const ONE_FIGURE = 'A holding is counted, or its share is estimated where nobody has counted: exactly one of the two'

export const holdingNoFigure: Rule = {
  code: 'holding.no-figure',
  class: 'form',
  topical: true,
  message: 'The holding "{form}" has no figure',
  hint: 'Give HoldingQuantity, or HoldingMeasure where nobody has counted; leave the holding out where neither is known',
  reason: ONE_FIGURE,
  * find(context) {
    for (const { value: { holdingFormCategory: form, holdingQuantity, holdingMeasure }, path } of recordsOf<Holding>(context, 'Holding')) {
      if (holdingQuantity === undefined && holdingMeasure === undefined) yield { path, values: { form } }
    }
  },
}

export const holdingTwoFigures: Rule = {
  code: 'holding.two-figures',
  class: 'form',
  topical: true,
  message: 'The holding "{form}" has the count {quantity} and the rate {rate}',
  hint: 'Keep the count: the rate follows from it and from the total',
  reason: ONE_FIGURE,
  * find(context) {
    for (const { value: { holdingFormCategory: form, holdingQuantity, holdingMeasure }, path } of recordsOf<Holding>(context, 'Holding')) {
      if (holdingQuantity === undefined || holdingMeasure === undefined) continue
      yield { path: [...path, 'holdingMeasure'], values: { form, quantity: String(holdingQuantity), rate: String(holdingMeasure) } }
    }
  },
}

export const holdingRateNotEstimate: Rule = {
  code: 'holding.rate-not-estimate',
  class: 'consistency',
  topical: true,
  message: 'The rate {rate} of the holding "{form}" is not marked as an estimate',
  hint: 'Write true in EstimateIndicator, or give the count in HoldingQuantity',
  reason: 'A rate stands where nobody has counted; readers who add figures up need to know that it is an estimate',
  * find(context) {
    for (const { value: { holdingFormCategory: form, holdingQuantity, holdingMeasure, estimateIndicator }, path } of recordsOf<Holding>(context, 'Holding')) {
      if (holdingMeasure === undefined || holdingQuantity !== undefined || estimateIndicator === true) continue
      yield { path: [...path, 'holdingMeasure'], values: { form, rate: String(holdingMeasure) } }
    }
  },
}

export const holdingFormTwice: Rule = {
  code: 'holding.form-twice',
  class: 'form',
  topical: true,
  message: 'The collection "{collection}" has the form "{form}" twice',
  hint: 'Add the two up, or keep the one that is right',
  reason: 'How much of a collection is held in a form is one figure',
  * find(context) {
    for (const { collection, holdings } of collectionsIn(context)) {
      for (const { repeated } of repeatsIn(holdings, ({ value }) => value.holdingFormCategory)) {
        yield { path: [...repeated.path, 'holdingFormCategory'], values: { collection: collection.collectionIdentifier, form: repeated.value.holdingFormCategory } }
      }
    }
  },
}

/** A holding and where it stands. */
export interface LocatedHolding {
  readonly value: Holding
  readonly path: Path
}

interface HeldCollection {
  readonly collection: Collection
  readonly path: Path
  readonly holdings: readonly LocatedHolding[]
}

/** The collections of a document that have holdings. */
export const collectionsIn = perDocument((context: RuleContext): readonly HeldCollection[] => {
  const collections: HeldCollection[] = []
  for (const { value: collection, path } of recordsOf<Collection>(context, 'Collection')) {
    const holdings = (collection.holdingBag ?? []).map((value, index) => ({ value, path: [...path, 'holdingBag', index] }))
    if (holdings.length > 0) collections.push({ collection, path, holdings })
  }
  return collections
})
