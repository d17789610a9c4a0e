/** The declaring words of our own namespace, so that a declaration reads without prefixes. */
import { inNamespace } from '../meta/index.ts'

export * from '../meta/index.ts'
export const { simple, codes, union, attribute, text, record, choice, element, elementOf } = inNamespace('ict')
