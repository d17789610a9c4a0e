/** The French annex and variants of it, for the tests of the import. */
import { readFileSync } from 'node:fs'
import type { ValidationIssue } from '../../src/issue/issue.ts'
import { importLegacy, verifyLedger, type Ledger, type LegacyOptions } from '../../src/legacy/index.ts'
import type { RecommendationSet } from '../../src/model/types.ts'

const FIXTURES = new URL('../../fixtures/legacy/text/', import.meta.url)

/** Bytes of the source of a fixture. */
export function sourceOf(fixture: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`${fixture}/source.txt`, FIXTURES)))
}

/** What `expected.json` of a fixture says. */
export function expectedOf<T>(fixture: string): T {
  return JSON.parse(readFileSync(new URL(`${fixture}/expected.json`, FIXTURES), 'utf8')) as T
}

export const ANNEX: string = new TextDecoder().decode(sourceOf('annex-fr'))

/** An import that gave a value. */
export interface Imported {
  readonly value: RecommendationSet
  readonly issues: readonly ValidationIssue[]
  readonly ledger: Ledger
}

/** Imports, and insists that there is a value and that its ledger verifies and sums up. */
export async function imported(source: Uint8Array | string, options: LegacyOptions = {}): Promise<Imported> {
  const result = await importLegacy(source, options)
  if (!result.ok || result.name !== 'RecommendationSet') throw new Error(`Not imported: ${JSON.stringify(result.issues)}`)
  const { coverage, source: about } = result.ledger
  if (coverage.mapped + coverage.changed + coverage.leftOut !== coverage.total || coverage.total !== about.characterCount) {
    throw new Error(`The ledger does not sum up: ${JSON.stringify(coverage)}`)
  }
  const findings = await verifyLedger({ source, ledger: result.ledger, output: result.value })
  if (findings.length > 0) throw new Error(`The ledger does not verify: ${JSON.stringify(findings.slice(0, 3))}`)
  return result
}

/** Codes of findings in alphabetical order, each once; information is left out. */
export function codesOf(issues: readonly ValidationIssue[]): string[] {
  return [...new Set(issues.filter(issue => issue.severity !== 'information').map(issue => issue.code))].sort()
}

/** Codes of an import that gave no value. */
export async function refusalOf(source: Uint8Array | string, options: LegacyOptions = {}): Promise<string[]> {
  const result = await importLegacy(source, options)
  if (result.ok) throw new Error('Imported, but a refusal was expected')
  return result.issues.map(issue => issue.code)
}

/** A set without what depends on the file it came from. */
export function contentOf(set: RecommendationSet): Omit<RecommendationSet, 'provenance'> {
  const { provenance: _, ...content } = set
  return content
}

/** The keys of a set with the texts they stand for: what "the same set" means when the spelling of the source varies. */
export function outlineOf(set: RecommendationSet): string[] {
  return set.recommendationBag.flatMap(recommendation => [
    `${recommendation.recommendationNumber} ${recommendation.recommendationIdentifier} ${plain(recommendation.statementTextBag?.[0]?.value)}`,
    ...(recommendation.actionBag ?? []).flatMap(action => [
      `${action.actionIdentifier} ${plain(action.actionTextBag[0]?.value)}`,
      ...(action.subItemBag ?? []).map(subItem => `${subItem.subItemIdentifier} ${plain(subItem.subItemTextBag[0]?.value)}`),
    ]),
    `${recommendation.recommendationNumber} ${recommendation.correspondence?.earlierItemReference?.earlierItemIdentifierBag.join(' ')
      ?? plain(recommendation.correspondence?.newRecommendation?.newTextBag?.[0]?.value)}`,
  ])
}

/** A text with plain apostrophes, single spaces and composed letters. */
export function plain(text: string | undefined): string {
  return (text ?? '').normalize('NFC').replaceAll('’', "'").replace(/\s+/gu, ' ').trim()
}

/** Breaks lines at plain spaces, as mail programs and `fmt` do. */
export function wrapped(text: string, width: number): string {
  return text.split('\n').map(line => wrappedLine(line, width)).join('\n')
}

function wrappedLine(line: string, width: number): string {
  const rows: string[] = []
  let row = ''
  for (const word of line.split(/(?<=[^ ]) (?=[^ ])/)) {
    if (row !== '' && [...row].length + 1 + [...word].length > width) {
      rows.push(row)
      row = word
    } else {
      row = row === '' ? word : `${row} ${word}`
    }
  }
  return [...rows, row].join('\n')
}

/** Bytes in an encoding of one byte a character, by the platform's decoder read backwards. */
export function encodedAs(text: string, encoding: 'windows-1252' | 'iso-8859-15' | 'macintosh' | 'iso-8859-1'): Uint8Array {
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decodedByte(byte, encoding), byte]))
  return Uint8Array.from([...text], character => {
    const byte = bytes.get(character)
    if (byte === undefined) throw new Error(`${character} is not in ${encoding}`)
    return byte
  })
}

const WINDOWS_SIGNS: Readonly<Record<number, string>> = { 0x80: '€', 0x85: '…', 0x91: '‘', 0x92: '’', 0x93: '“', 0x94: '”', 0x95: '•', 0x96: '–', 0x97: '—', 0x8c: 'Œ', 0x9c: 'œ' }

function decodedByte(byte: number, encoding: string): string {
  if (encoding === 'windows-1252' || encoding === 'iso-8859-1') {
    return (encoding === 'windows-1252' ? WINDOWS_SIGNS[byte] : undefined) ?? String.fromCharCode(byte)
  }
  return new TextDecoder(encoding).decode(Uint8Array.of(byte))
}

/** Bytes in UTF-16 with a byte order mark. */
export function utf16(text: string, order: 'le' | 'be', mark = '\uFEFF'): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * (mark + text).length))
  ;[...Array((mark + text).length).keys()].forEach(at => view.setUint16(2 * at, (mark + text).charCodeAt(at), order === 'le'))
  return new Uint8Array(view.buffer)
}
