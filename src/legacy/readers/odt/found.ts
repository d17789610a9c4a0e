/** What a reader of the report should know of an OpenDocument file beside its text: one finding a kind, with a count and the first place. */
import type { ValidationIssue } from '../../../issue/issue.ts'
import type { LegacyCode } from '../../codes.ts'
import { excerpt, notice } from '../../notice.ts'
import { attributeOf, isElement, textsIn, type MarkupElement } from '../markup/tree.ts'
import type { NodeCollector } from './nodes.ts'
import type { SourceCharacters } from '../source-characters.ts'
import { OBJECT, type NodeRole } from '../source-node.ts'

/** Elements that are told of by themselves. */
const BY_ELEMENT: readonly (readonly [LegacyCode, readonly string[]])[] = [
  ['legacy.tracked-changes', ['text:changed-region', 'table:cell-content-change', 'table:insertion', 'table:deletion']],
  ['legacy.comments-left-out', ['office:annotation']],
  ['legacy.notes-left-out', ['text:note']],
]
const FORM_FIELDS: readonly string[] = ['form:text', 'form:textarea', 'form:formatted-text', 'form:date', 'form:combobox']
const ERRONEOUS = 'table:table-cell'
const TOLD: ReadonlySet<string> = new Set([...BY_ELEMENT.flatMap(([, names]) => names), ...FORM_FIELDS])

/** Findings on the body of a document. */
export function findingsIn(root: MarkupElement, nodes: NodeCollector, source: SourceCharacters, inSheets: boolean): ValidationIssue[] {
  const told = toldOf(root)
  const issues = BY_ELEMENT.flatMap(([code, names]) => {
    const found = told.filter(({ name }) => names.includes(name))
    const [first] = found
    return first === undefined ? [] : [notice(code, { count: String(found.length), found: excerpt(textsIn(first).map(({ text }) => text).join('')) })]
  })
  const fields = told.filter(field => FORM_FIELDS.includes(field.name) && (attributeOf(field, 'form:current-value') ?? '') !== '')
  return [
    ...issues, ...byRole(source, 'hidden', inSheets ? 'legacy.hidden-cells' : 'legacy.hidden-text'), ...objectsIn(source), ...byRole(source, 'macro', 'legacy.macros-ignored'),
    ...formFields(fields), ...cellErrors(told, nodes, source),
  ]
}

/** What is to be told of, in one walk: a sheet has a million elements. */
function toldOf(root: MarkupElement): MarkupElement[] {
  const told: MarkupElement[] = []
  const walk = (element: MarkupElement): void => {
    if (TOLD.has(element.name) || (element.name === ERRONEOUS && attributeOf(element, 'calcext:value-type') === 'error')) told.push(element)
    for (const child of element.children) if (isElement(child)) walk(child)
  }
  walk(root)
  return told
}

function byRole(source: SourceCharacters, role: NodeRole, code: LegacyCode): ValidationIssue[] {
  const found = source.nodes.filter(node => node.role === role && node.text.trim() !== '')
  const [first] = found
  if (first === undefined) return []
  const spot = code === 'legacy.hidden-cells' ? first.spot ?? first.address : excerpt(first.text.replaceAll(OBJECT, ''))
  return [notice(code, { count: String(found.length), found: spot }, source.placeAt(first.from))]
}

/** Objects have a folder each, and what stands in them has the role as well. */
function objectsIn(source: SourceCharacters): ValidationIssue[] {
  const found = source.nodes.filter(({ role }) => role === 'embedded-object')
  const [first] = found
  const objects = new Set(found.map(({ address }) => address.replace(/^(Object [0-9]{1,6})\/.*$/, '$1').replace(/[#@].*$/, '')))
  return first === undefined ? [] : [notice('legacy.objects-left-out', { count: String(objects.size) }, source.placeAt(first.from))]
}

function formFields(filled: readonly MarkupElement[]): ValidationIssue[] {
  const [first] = filled
  return first === undefined ? [] : [notice('legacy.form-fields', { count: String(filled.length), found: excerpt(attributeOf(first, 'form:current-value') ?? '') })]
}

/** Cells whose formula failed: what they show is no answer. */
function cellErrors(told: readonly MarkupElement[], nodes: NodeCollector, source: SourceCharacters): ValidationIssue[] {
  return told.filter(({ name }) => name === ERRONEOUS).flatMap(cell => {
    const [shown] = textsIn(cell).flatMap(text => nodes.texts.get(text) ?? [])
    return shown === undefined ? [] : [notice('legacy.cell-error', { found: excerpt(shown.text) }, source.placeAt(shown.from))]
  })
}
