/**
 * Documents as the fast path reads them, without the diagnostic reader: a program that meets valid documents alone need not load it.
 */
import type { Limits } from '../issue/index.ts'
import { placesInJson } from '../json/places.ts'
import type { Plan, RootPlan } from '../plan/index.ts'
import { fastPathOf } from './fast-path.ts'
import type { ReadDocument } from './read-document.ts'
import { syntaxOf } from './syntax.ts'

/** The document, if the fast path is put in and takes it: then nothing is wrong with it. */
export function readFast(plan: Plan, input: string | Uint8Array, limits: Limits): ReadDocument | undefined {
  return syntaxOf(input) === 'xml' ? readFastXml(plan, input, limits) : readFastJson(plan, input, limits)
}

/** The same of XML. */
export function readFastXml(plan: Plan, xml: string | Uint8Array, limits: Limits): ReadDocument | undefined {
  const fast = fastPathOf(plan)
  const found = fast?.readXml(xml, limits)
  if (fast === undefined || found === undefined) return undefined
  const root = plan.roots.get(found.root) as RootPlan
  return { root, value: found.value, syntax: 'xml', placeOf: fast.placesInXml(xml, root.type, limits.size) }
}

/** The same of JSON. */
export function readFastJson(plan: Plan, json: string | Uint8Array, limits: Limits): ReadDocument | undefined {
  const found = fastPathOf(plan)?.readJson(json, limits)
  return found === undefined ? undefined : { root: plan.roots.get(found.root) as RootPlan, value: found.value, syntax: 'json', placeOf: placesInJson(json, limits) }
}
