/**
 * The files that are measured with: made when they are first asked for, by streaming, in a folder outside the repository.
 *
 * A large file repeats a pool of different reports; identifiers are counted on, so that no two records are equal. XML is indented
 * as `writeXml` writes it; JSON and NDJSON are compact, as such files travel. A name stands for the same bytes on every machine.
 */
import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeJson, writeXml, type OfficeReport, type OfficeReportTransaction } from '../src/index.ts'
import { writeNdjson } from '../src/stream.ts'
import { identifierOf, inventedReports, type Script } from './reports.ts'

export type FileSyntax = 'xml' | 'json' | 'ndjson'

/** Which file. */
export interface CorpusFile {
  readonly script: Script
  readonly syntax: FileSyntax
  /** One report, or a transaction with as many as make this many MB (10^6 bytes) of XML; those of other syntaxes hold the same reports. */
  readonly size: 'one' | number
  /** `valid` unless said otherwise; `every-record-wrong`: each has a month 13. */
  readonly state?: 'every-record-wrong'
}

/** A file that is there. */
export interface MadeFile {
  readonly path: string
  /** Size. */
  readonly bytes: number
  readonly records: number
}

const POOL = 100
/** Size of the one report that requests are measured with: the one in the pool that is nearest to it is taken. */
const ONE_REPORT = 20_480
const MEGABYTE = 1_000_000
const PART = 1 << 20
const SOURCES = ['chance.ts', 'sentences.ts', 'reports.ts', 'corpus.ts', '../fixtures/office-report/fr-2025-full/document.json', '../schemas/v1/office-report-transaction.schema.json']
const RIGHT_DATE = { xml: '<com:StartDate>2025-01-01</com:StartDate>', json: '"startDate":"2025-01-01"' }

/** The folder for what these sources make: other sources, other folder. */
export function defaultFolder(): string {
  const hash = createHash('sha256')
  for (const file of SOURCES) hash.update(readFileSync(fileURLToPath(new URL(file, import.meta.url))))
  return join(tmpdir(), `ipo-reports-bench-${hash.digest('hex').slice(0, 12)}`)
}

/** Name of a file in its folder. */
export function nameOf({ script, syntax, size, state }: CorpusFile): string {
  return `${size === 'one' ? 'one-report' : `transaction-${size}mb`}-${script}${state === undefined ? '' : `-${state}`}.${syntax}`
}

/** The file, made if it is not there. It appears whole or not at all. */
export async function corpusFile(folder: string, file: CorpusFile): Promise<MadeFile> {
  const path = join(folder, nameOf(file))
  const records = recordsIn(file)
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true })
    const fresh = `${path}.${process.pid}`
    await writeParts(fresh, partsOf(file, records))
    renameSync(fresh, path)
  }
  return { path, bytes: statSync(path).size, records }
}

/** The content of a file in parts: each short enough to be held in memory. */
export function* partsOf(file: CorpusFile, records = recordsIn(file)): Generator<string> {
  if (file.size === 'one') {
    const report = theOneReport(file.script)
    yield rightOrWrong(file.syntax === 'xml' ? writeXml('OfficeReport', report) : writeJson('OfficeReport', report, { indent: 0 }), file)
    return
  }
  const pool = poolOf(file.script)
  const cut = cutterOf(file.syntax, records)
  const texts = pool.slice(0, records).map(report => ({ report, text: rightOrWrong(cut(report).record, file) }))
  const { head, between, tail } = cut(pool[0] as OfficeReport)
  yield head
  for (let index = 0; index < records; index++) {
    const { report, text } = texts[index % POOL] as { report: OfficeReport, text: string }
    if (index > 0) yield between
    yield text.replace(report.officeReportIdentifier, identifierOf(report.ipOfficeCode, index))
  }
  yield tail
}

/** How many reports make the size of a transaction in XML. */
export function recordsIn({ script, size }: CorpusFile): number {
  if (size === 'one') return 1
  const sizes = poolSizes(script)
  const round = sizes.reduce((sum, bytes) => sum + bytes, 0)
  let records = Math.floor(size * MEGABYTE / round) * POOL
  for (let bytes = size * MEGABYTE % round; bytes > 0 || records === 0; records++) bytes -= sizes[records % POOL] as number
  return records
}

const pools = new Map<Script, readonly OfficeReport[]>()
const sizesOfPools = new Map<Script, readonly number[]>()

function poolOf(script: Script): readonly OfficeReport[] {
  const pool = pools.get(script) ?? inventedReports(script, POOL)
  pools.set(script, pool)
  return pool
}

function poolSizes(script: Script): readonly number[] {
  const sizes = sizesOfPools.get(script) ?? poolOf(script).map(report => Buffer.byteLength(cutterOf('xml', 1)(report).record))
  sizesOfPools.set(script, sizes)
  return sizes
}

function theOneReport(script: Script): OfficeReport {
  const [, report] = poolOf(script).reduce<readonly [number, OfficeReport | undefined]>(([nearest, best], each) => {
    const distance = Math.abs(Buffer.byteLength(writeXml('OfficeReport', each)) - ONE_REPORT)
    return distance < nearest ? [distance, each] : [nearest, best]
  }, [Infinity, undefined])
  return report as OfficeReport
}

/** What our writers put around a record and between two. */
interface Cut {
  readonly head: string
  readonly record: string
  readonly between: string
  readonly tail: string
}

/** Writes a transaction of one report and cuts it where the report begins and ends. */
function cutterOf(syntax: FileSyntax, records: number): (report: OfficeReport) => Cut {
  const around = (report: OfficeReport): OfficeReportTransaction => ({ ...header(1), officeReportBag: [report] })
  const counted = (head: string): string => head.replace(/(Quantity"?[:>])1(?=[,<}])/, `$1${records}`)
  if (syntax === 'xml') return report => {
    const [head, record, tail] = parted(writeXml('OfficeReportTransaction', around(report)), '<ict:OfficeReportBag>\n', '  </ict:OfficeReportBag>')
    return { head: counted(head), record, between: '', tail }
  }
  if (syntax === 'json') return report => {
    const [head, record, tail] = parted(writeJson('OfficeReportTransaction', around(report), { indent: 0 }), '"officeReportBag":[', ']}}')
    return { head: counted(head), record, between: ',', tail }
  }
  return report => {
    const [head = '', record = ''] = writeNdjson('OfficeReportTransaction', around(report)).split(/(?<=\n)/)
    return { head: counted(head), record, between: '', tail: '' }
  }
}

function parted(text: string, opening: string, closing: string): readonly [head: string, record: string, tail: string] {
  const start = text.indexOf(opening) + opening.length
  const end = text.lastIndexOf(closing)
  return [text.slice(0, start), text.slice(start, end), text.slice(end)]
}

function header(count: number): Omit<OfficeReportTransaction, 'officeReportBag'> {
  return {
    documentStatusText: 'test', ipoVersion: 'ICT_V1_0', st96Version: 'V6_0',
    transactionIdentifier: { value: 'IB-2026-000001', officeCode: 'IB' },
    ipOfficeCode: 'IB',
    transactionDateTime: '2026-07-20T09:30:00Z',
    transactionTotalQuantity: count,
  }
}

function rightOrWrong(text: string, { syntax, state }: CorpusFile): string {
  if (state === undefined) return text
  const right = syntax === 'xml' ? RIGHT_DATE.xml : RIGHT_DATE.json
  return text.replace(right, right.replace('-01-01', '-13-01'))
}

async function writeParts(path: string, parts: Iterable<string>): Promise<void> {
  const out = createWriteStream(path)
  let waiting = ''
  for (const part of parts) {
    waiting += part
    if (waiting.length < PART) continue
    if (!out.write(waiting)) await once(out, 'drain')
    waiting = ''
  }
  out.end(waiting)
  await once(out, 'close')
}
