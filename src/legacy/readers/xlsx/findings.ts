/** What a workbook holds beside the cells that a reader sees: one finding for each kind, with its count and the first place. */
import type { ValidationIssue } from '../../../issue/issue.ts'
import { excerpt, notice } from '../../notice.ts'
import type { SourceCharacters } from '../source-characters.ts'
import type { PlacedNote, PlacedSheet, SheetNotes } from './sheet-nodes.ts'
import type { Workbook } from './workbook.ts'

/** Findings on the sheets and on all other parts. */
export function findingsOn(sheets: readonly PlacedSheet[], { relationships }: Workbook, sharedTexts: number, source: SourceCharacters): ValidationIssue[] {
  const notes = (kind: keyof SheetNotes): PlacedNote[] => sheets.flatMap(sheet => sheet.notes[kind])
  const links = relationships.filter(({ type }) => type === 'externalLink').length
  return [
    ...counted('legacy.hidden-cells', notes('hidden'), source),
    ...counted('legacy.formulas-left-out', notes('formulas'), source),
    ...counted('legacy.formula-uncomputed', notes('uncomputed'), source),
    ...notes('missing').slice(0, MOST_MISSING).map(({ from, found = '' }) => notice('legacy.cell-string-missing', { found, count: String(sharedTexts) }, source.placeAt(from))),
    ...ofNodes('legacy.comments-left-out', source, node => node.role === 'comment'),
    ...ofNodes('legacy.objects-left-out', source, node => node.role === 'embedded-object'),
    ...ofNodes('legacy.macros-ignored', source, node => node.role === 'macro'),
    ...ofNodes('legacy.drawing-text', source, node => node.role === 'other-part' && /\p{L}/u.test(node.text) && /(?:^|\/)(?:drawings|diagrams)\/[^#]*\.xml#/.test(node.address)),
    ...(links === 0 ? [] : [notice('legacy.external-links', { count: String(links) })]),
  ]
}

/** Damage is told cell by cell, up to here. */
const MOST_MISSING = 20

type CountedCode = 'legacy.hidden-cells' | 'legacy.formulas-left-out' | 'legacy.formula-uncomputed'

function counted(code: CountedCode, notes: readonly PlacedNote[], source: SourceCharacters): ValidationIssue[] {
  const [first] = notes
  return first === undefined ? [] : [notice(code, { count: String(notes.length), found: first.address }, source.placeAt(Math.max(0, first.from)))]
}

type NodeCode = 'legacy.comments-left-out' | 'legacy.objects-left-out' | 'legacy.macros-ignored' | 'legacy.drawing-text'

function ofNodes(code: NodeCode, source: SourceCharacters, isOne: (node: SourceCharacters['nodes'][number]) => boolean): ValidationIssue[] {
  const found = source.nodes.filter(isOne)
  const [first] = found
  return first === undefined ? [] : [notice(code, { count: String(found.length), found: excerpt(first.text) }, source.placeAt(first.from))]
}
