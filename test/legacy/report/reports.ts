/** Reports for the tests: as text through the whole import, and as tables made by hand. */
import { checkValue } from '../../../src/index.ts'
import type { ValidationIssue } from '../../../src/issue/issue.ts'
import type { Block, BodyPart, Cell, Fragment, Table } from '../../../src/legacy/blocks.ts'
import { importLegacy, verifyLedger, type LegacyOptions } from '../../../src/legacy/index.ts'
import { LedgerDraft } from '../../../src/legacy/ledger/draft.ts'
import type { LedgerEntry } from '../../../src/legacy/ledger/ledger.ts'
import type { ReadDocument } from '../../../src/legacy/readers/read-document.ts'
import { SourceCharacters } from '../../../src/legacy/readers/source-characters.ts'
import { recogniseReport } from '../../../src/legacy/report/index.ts'
import type { OfficeReport } from '../../../src/model/types.ts'

/** A report that was read, and what was noted. */
export interface Reported {
  readonly value: OfficeReport
  readonly issues: readonly ValidationIssue[]
}

const HINTS: LegacyOptions = { kind: 'report', officeCode: 'NZ', today: '2026-11-22', partial: true, reportingPeriod: { startDate: '2025-01-01', endDate: '2025-12-31' } }

/** Imports a text; insists on a report of the model's form whose ledger verifies. */
export async function reported(source: string, options: LegacyOptions = {}): Promise<Reported> {
  const result = await importLegacy(source, { ...HINTS, ...options })
  if (!result.ok || result.name !== 'OfficeReport') throw new Error(`Not imported: ${JSON.stringify(result.issues)}`)
  const wrong = [...checkValue('OfficeReport', result.value), ...await verifyLedger({ source, ledger: result.ledger, output: result.value })]
  if (wrong.length > 0) throw new Error(`Not sound: ${JSON.stringify(wrong.slice(0, 3))}`)
  return result
}

/** A cell of a table made by hand: its text, and how far it reaches. */
export type HandCell = string | { readonly text: string, readonly rows?: number, readonly columns?: number }

/** Puts texts into a source, one behind the other, and makes blocks and tables of them. */
export class Hand {
  #text = ''

  block(text: string, more: Partial<Block> = {}): Block {
    return { kind: 'paragraph', indent: 0, ...this.fragment(text), ...more }
  }

  fragment(text: string): Fragment {
    const from = this.#text.length
    this.#text += `${text}\n`
    return { text, pieces: text === '' ? [] : [{ from, to: from + text.length, text }] }
  }

  /** A position that is covered from above or from the left is left out of its row. */
  table(rows: readonly (readonly HandCell[])[], name?: string): Table {
    const covered = new Set<string>()
    return {
      kind: 'table', rows: rows.map((row, at) => ({ cells: this.#cells(row, at, covered) })),
      ...(name === undefined ? {} : { name: { text: name, pieces: [] } }),
    }
  }

  #cells(row: readonly HandCell[], at: number, covered: Set<string>): Cell[] {
    let column = 0
    return row.map(given => {
      const { text, rows = 1, columns = 1 } = typeof given === 'string' ? { text: given } : given
      while (covered.has(`${at} ${column}`)) column++
      const here = column
      for (let down = 0; down < rows; down++) for (let across = 0; across < columns; across++) covered.add(`${at + down} ${here + across}`)
      return { column: here, columnSpan: columns, rowSpan: rows, spot: `row ${at + 1}, column ${here + 1}`, body: text === '' ? [] : [this.block(text)] }
    })
  }

  document(body: readonly BodyPart[]): ReadDocument {
    const source = new SourceCharacters(this.#text, 'utf-8', code => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4))
    return { mediaType: 'text/plain', source, body, leftOut: [], issues: [] }
  }
}

/** Recognises a document made by hand; insists that every character is accounted for, and on the form of the model. */
export function recognised(document: ReadDocument, options: LegacyOptions = {}): { readonly value: OfficeReport | undefined, readonly issues: readonly ValidationIssue[], readonly entries: readonly LedgerEntry[] } {
  const draft = new LedgerDraft(document.source)
  const { value, issues } = recogniseReport(document, draft, { ...HINTS, ...options })
  if (value === undefined) return { value, issues, entries: [] }
  const wrong = checkValue('OfficeReport', value)
  if (wrong.length > 0) throw new Error(`Not sound: ${JSON.stringify(wrong.slice(0, 3))}`)
  return { value, issues, entries: draft.entries() }
}

/** A table made by hand, recognised. */
export function recognisedTable(rows: readonly (readonly HandCell[])[], options: LegacyOptions = {}): ReturnType<typeof recognised> {
  const hand = new Hand()
  const table = hand.table(rows)
  return recognised(hand.document([table]), options)
}

/** Items and statuses, one line for each response: `4.a Implemented`; a dash where there is none. */
export function statusesOf(value: OfficeReport | undefined): string[] {
  return (value?.responseBag ?? []).map(({ addressedItemIdentifierBag, implementationStatusCategory = '-' }) => `${addressedItemIdentifierBag.join('+')} ${implementationStatusCategory}`)
}

/** Codes of warnings and errors, each once, in alphabetical order. */
export function warningsOf(issues: readonly ValidationIssue[]): string[] {
  return [...new Set(issues.filter(({ severity }) => severity !== 'information').map(({ code }) => code))].sort()
}
