/** Words for a status: those of the list, and the usual ones of other vocabularies. */
import type { OriginalStatus } from '../../model/types.ts'
import { nearest, type Field } from '../../plan/index.ts'
import { fieldsWhere } from './model-types.ts'
import type { Rule } from './rule.ts'
import { valuesWhere, type Part } from './walk.ts'

/**
 * What wordings plainly mean: the statuses that go with each, the best one first. The survey on standards and the annual
 * technical reports know fewer statuses than the list, so several go with one.
 */
const MEANINGS: readonly (readonly [wordings: string, ...statuses: string[]])[] = [
  ['completely|fully|fully implemented|complètement|entièrement|totalement|completamente|totalmente|полностью|完全|完全实施|بالكامل', 'Implemented'],
  ['implemented|mis en œuvre|mise en œuvre|appliqué|aplicado|aplicada|implementado|внедрено|已实施|منفذ', 'Implemented', 'Partially implemented'],
  ['partly|partially|in part|partially implemented|partiellement|en partie|parcialmente|en parte|частично|部分|部分实施|جزئيا', 'Partially implemented', 'In progress'],
  ['implementation in progress|in progress|ongoing|mise en œuvre en cours|en cours|aplicación en curso|en curso|в процессе|进行中', 'In progress', 'Partially implemented'],
  ['planned|prévu|previsto|planificado|планируется|计划中', 'Planned'],
  ['not implemented|non mis en œuvre|non mise en œuvre|non appliqué|non appliquée|no aplicado|no aplicada|не внедрено|未实施|غير منفذ', 'Not implemented', 'Planned', 'Considered and not pursued', 'Not applicable'],
  ['not applicable|n/a|sans objet|non applicable|no aplicable|не применимо|不适用|لا ينطبق', 'Not applicable'],
]

const STATUSES_BY_WORDING: ReadonlyMap<string, readonly string[]> =
  new Map(MEANINGS.flatMap(([wordings, ...statuses]) => wordings.split('|').map((wording): [string, readonly string[]] => [wording, statuses])))

/** The statuses that go with a wording, whole and in any case; `undefined` where it is not plain. */
function meaningOf(wording: string): readonly string[] | undefined {
  return wording.length > 100 ? undefined : STATUSES_BY_WORDING.get(wording.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').replace(/[.\s]+$/, '').trim())
}

const STATUSES = fieldsWhere(({ property, type }) => property === 'implementationStatusCategory' && type.kind === 'simple')
const WORDED = fieldsWhere(({ property, type }, { byProperty }) => property === 'implementationStatusCategory' && type.kind === 'simple' && byProperty.has('originalStatus'))

export const statusUnlisted: Rule = {
  code: 'status.unlisted',
  class: 'consistency',
  topical: true,
  message: '"{status}" is no status of the list',
  hint: 'Write {near}; keep the words of the office in OriginalStatus, where there is one',
  reason: 'Reports are compared by status; a word that stands in one report alone is compared with nothing',
  * find(context) {
    for (const { value: status, field, part, path } of valuesWhere(context, STATUSES, isUnlisted)) {
      const codes = codesOf(field)
      const near = meaningOf(status)?.[0] ?? nearest(status, codes)
      const isOwn = near === undefined && (part.value['originalStatus'] !== undefined || !part.type.byProperty.has('originalStatus'))
      if (!isOwn) yield { path, values: { status, near: (near === undefined ? codes : [near]).map(code => `"${code}"`).join(' | ') } }
    }
  },
}

export const originalStatusDiffers: Rule = {
  code: 'original-status.differs',
  class: 'consistency',
  topical: true,
  message: 'The office wrote "{wording}", but the status is "{status}"',
  hint: 'Write {fitting}, or correct OriginalStatusText',
  reason: 'The original wording is kept so that the status can be checked against it; here the two plainly differ',
  * find(context) {
    for (const { value: status, part, path } of valuesWhere(context, WORDED, isWorded)) {
      const { originalStatusTextBag = [] } = part.value['originalStatus'] as Partial<OriginalStatus>
      const plain = originalStatusTextBag.find(text => meaningOf(text.value) !== undefined)
      const fitting = meaningOf(plain?.value ?? '')
      if (plain === undefined || fitting === undefined || fitting.includes(status)) continue
      yield { path, values: { wording: plain.value, status, fitting: fitting.map(code => `"${code}"`).join(' | ') } }
    }
  },
}

/** The statuses of the list. */
function codesOf({ type }: Field): readonly string[] {
  return type.kind === 'simple' ? type.codes : []
}

function isUnlisted(status: string, _: Part, field: Field): boolean {
  return !codesOf(field).includes(status)
}

/** A status of the list beside the words of the office. */
function isWorded(status: string, { value }: Part, field: Field): boolean {
  return value['originalStatus'] !== undefined && codesOf(field).includes(status)
}
