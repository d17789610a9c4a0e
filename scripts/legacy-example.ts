/** How examples of the import are made: a few lines, a changed fixture, a part of a package changed and packed again. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { ValidationIssue } from '../src/issue/index.ts'
import { importLegacy, type LegacyOptions } from '../src/legacy/index.ts'
import { changed, type ErrorExample } from './error-examples.ts'

/** Day of all examples, so that they do not change with time. */
export const IMPORTED_ON = '2026-11-22'

/** What is said of a report so that only the finding in question is left. */
const OF_A_REPORT: LegacyOptions = { kind: 'report', officeCode: 'NZ', reportingPeriod: { startDate: '2025-01-01', endDate: '2025-12-31' }, partial: true }

/** An example of any file. Files that are no text are not shown. */
export function imported(file: string, bad: string | Uint8Array, options: LegacyOptions = {}, circumstance?: string, mended?: string): ErrorExample {
  const findings = async (): Promise<readonly ValidationIssue[]> => (await importLegacy(typeof bad === 'string' ? strToU8(bad) : bad, { today: IMPORTED_ON, fileName: file, ...options })).issues
  return { file, bad: typeof bad === 'string' ? bad : '', findings, ...(mended === undefined ? {} : { mended }), ...(circumstance === undefined ? {} : { circumstance }) }
}

/** Lines of a report of which everything but its answers is known. */
export function answers(lines: readonly string[], options: LegacyOptions = {}, circumstance?: string): ErrorExample {
  return imported('report.txt', `${lines.join('\n')}\n`, { ...OF_A_REPORT, ...options }, circumstance)
}

/** The same, as a table. */
export function rows(lines: readonly string[], options: LegacyOptions = {}, circumstance?: string): ErrorExample {
  return imported('report.csv', `${lines.join('\n')}\n`, { ...OF_A_REPORT, ...options }, circumstance)
}

/** Bytes of a file below `fixtures/legacy`. */
export function legacyBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(`../fixtures/legacy/${path}`, import.meta.url))))
}

/** A fixture as it is. */
export function fixture(path: string, circumstance: string, options: LegacyOptions = {}): ErrorExample {
  return imported(`report${basename(path).replace(/^[^.]*/, '')}`, legacyBytes(path), options, circumstance)
}

/** A package with some of its parts changed; a part that is not there yet is added. */
export function repacked(path: string, changes: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const parts = unzipSync(legacyBytes(path))
  const after = Object.entries(changes).map(([part, change]) => [part, strToU8(change(parts[part] === undefined ? '' : strFromU8(parts[part])))] as const)
  return zipSync({ ...parts, ...Object.fromEntries(after) }, { mtime: '2026-11-22T00:00:00Z' })
}

/** A package with one replacement in one of its parts. */
export function repackedWith(path: string, part: string, from: string | RegExp, to: string): Uint8Array {
  return repacked(path, { [part]: xml => changed(xml, from, to) })
}
