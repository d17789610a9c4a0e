/** `convert` on large and packed files: record by record, with the bytes of the whole document, or nothing. */
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { convertedRecords } from '../../src/cli/convert-records.ts'
import { ourSource, type Source } from '../../src/cli/convert-source.ts'
import { TARGETS, type Target } from '../../src/cli/convert-target.ts'
import { run } from '../../src/cli/run.ts'
import { Spool } from '../../src/cli/spool.ts'
import { syntaxOf } from '../../src/document/syntax.ts'
import type { Profile } from '../../src/index.ts'
import { isReadError, readIssue } from '../../src/issue/index.ts'
import { bytesOf, LONG, MANY, reportLines, transaction, type TransactionSyntax } from './large-transaction.ts'
import { memoryWorld } from './memory-world.ts'
import { VALID, workFolder } from './work-folder.ts'

const { at, put, ran } = workFolder()
const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const fixture = (name: string): Buffer => readFileSync(`${FIXTURES}${name}`)
const transactions = readdirSync(`${FIXTURES}office-report-transaction`)

/** Hidden files are those that were on their way. */
const leftovers = (): readonly string[] => readdirSync(at('.')).filter(name => name.startsWith('.'))

async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += length) yield bytes.slice(from, from + length)
}

/** What came of a document, with its texts. */
interface Outcome {
  readonly exit: number
  readonly issues: readonly (readonly [code: string, path: string, offset: number | undefined])[]
  readonly summary: string
  readonly name: string | undefined
  readonly texts: Partial<Record<Target, string>>
}

async function outcomeOf({ exit, issues, summary, document }: Source): Promise<Outcome> {
  const texts: Partial<Record<Target, string>> = {}
  for (const target of TARGETS) {
    const content = document?.texts[target]
    if (content === undefined) continue
    texts[target] = content instanceof Spool ? '' : String(content)
    if (content instanceof Spool) for await (const piece of content.pieces()) texts[target] += piece
  }
  // Of what cannot be read, a stream knows in which record that is.
  return { exit, issues: issues.map(({ code, path, place }) => [code, exit === 3 ? '' : path.join('/'), place?.offset]), summary, name: document?.name, texts }
}

async function whole(bytes: Uint8Array, profile: Profile = 'strict'): Promise<Outcome> {
  try {
    return await outcomeOf(await ourSource(bytes, { profile }))
  } catch (thrown) {
    if (!isReadError(thrown)) throw thrown
    return outcomeOf({ issues: [readIssue(thrown)], exit: 3, summary: '' })
  }
}

async function byRecords(bytes: Uint8Array, length: number, profile: Profile = 'strict'): Promise<Outcome> {
  const spools: Spool[] = []
  const spool = async (target: Target): Promise<Spool> => {
    const made = new Spool(at(`.${target}-${spools.length}`), target)
    spools.push(made)
    return made
  }
  const source = await convertedRecords({ pieces: inPieces(bytes, length) }, { profile, syntax: syntaxOf(bytes) === 'xml' ? 'xml' : 'json', targets: TARGETS, spool })
  const outcome = await outcomeOf(source)
  await Promise.all(spools.map(made => made.remove()))
  return outcome
}

type Order = (names: readonly string[]) => readonly string[]

/** The bag comes first, in the middle or last. */
const ORDERS: readonly Order[] = [
  names => names.toReversed(),
  names => [...names.slice(1, 3), ...names.slice(-1), ...names.slice(3, -1), ...names.slice(0, 1)],
  names => [...names.slice(1), ...names.slice(0, 1)],
]

/** The JSON of a transaction with its members in another order. */
function reordered(bytes: Buffer, order: Order): Buffer {
  const { officeReportTransaction: members } = JSON.parse(bytes.toString()) as { readonly officeReportTransaction: Readonly<Record<string, unknown>> }
  return Buffer.from(JSON.stringify({ officeReportTransaction: Object.fromEntries(order(Object.keys(members)).map(name => [name, members[name]])) }))
}

describe('convertedRecords', () => {
  it.each(transactions)('gives the bytes of the whole document: %s', async name => {
    for (const syntax of ['xml', 'json']) {
      const bytes = fixture(`office-report-transaction/${name}/document.${syntax}`)
      const expected = await whole(bytes)
      expect(Object.keys(expected.texts).length).toBe(expected.exit === 0 ? 3 : 0)
      for (const length of [97, 65_536]) expect(await byRecords(bytes, length)).toEqual(expected)
    }
  })

  it.each<[string, () => Buffer]>([
    ['header and records', () => bytesOf(transaction('ndjson', 3))],
    ['a report', () => fixture('office-report/fr-2025-full/document.xml')],
    ['a report in JSON', () => fixture('office-report/fr-2025-full/document.json')],
    ['an edition', () => Buffer.from(VALID)],
    ['one line', () => Buffer.from(`${VALID}\n`)],
    ['two lines', () => Buffer.from(`${VALID}\n${VALID}\n`)],
    ['a header without records', () => Buffer.from([...transaction('ndjson', 0)].join(''))],
    ['an empty bag', () => Buffer.from([...transaction('json', 0)].join(''))],
    ['another number of reports than the header says', () => Buffer.from([...transaction('xml', 3)].join('').replace('TransactionTotalQuantity>3', 'TransactionTotalQuantity>4'))],
    ['a blank line', () => Buffer.from([...transaction('ndjson', 3)].join('').replace('}\n', '}\n\n'))],
    ['an invalid report in the middle', () => Buffer.from([...transaction('json', 3)].join('').replace(/("ib-2025-1".*?)"2025-12-31"/s, '$1"2025-13-31"'))],
    ['an invalid header', () => Buffer.from([...transaction('xml', 3)].join('').replace('TransactionTotalQuantity>3', 'TransactionTotalQuantity>x'))],
    ['a file that breaks off', () => bytesOf(transaction('xml', 3)).subarray(0, -100)],
    ['an empty object', () => Buffer.from('{}')],
  ])('says the same of %s', async (_, make) => {
    const bytes = make()
    const expected = await whole(bytes)
    for (const length of [997, 1 << 20]) expect(await byRecords(bytes, length)).toEqual(expected)
    expect(leftovers()).toEqual([])
  })

  it.each([1, 2, 3, 4, 5])('gives the bytes of the whole document where its members come in another order, with %i reports', async reports => {
    for (const order of ORDERS) {
      const bytes = reordered(bytesOf(transaction('json', reports)), order)
      const expected = await whole(bytes)
      expect([expected.exit, Object.keys(expected.texts)]).toEqual([0, TARGETS])
      for (const length of [97, 1 << 20]) expect(await byRecords(bytes, length)).toEqual(expected)
    }
  })

  it('keeps what is not known, in the lenient profile, in the report that it stood in', async () => {
    const bytes = Buffer.from([...transaction('xml', 2)].join('').replace('<ict:ReportStatusCategory>', '<ict:Odd>kept</ict:Odd>$&').replace('</ict:OfficeReportBag>', '<ict:Between/>$&'))
    const { exit, texts: { xml = '' } } = await byRecords(bytes, 997, 'lenient')
    expect([exit, xml.match(/UnmappedSourceText>.*?</g)]).toEqual([0, ['UnmappedSourceText>&lt;ict:Between/&gt;<', 'UnmappedSourceText>&lt;ict:Odd&gt;kept&lt;/ict:Odd&gt;<']])
  })
})

describe('convert, of a large file', () => {
  const large = (syntax: TransactionSyntax): Buffer => bytesOf(transaction(syntax, MANY, LONG))

  // NDJSON as it is written here is what the program writes of it: texts of megabytes are not read again to know that.

  it('converts it in a folder that is still to be made', async () => {
    put('a.xml', large('xml'))
    const { exit, err } = await ran('convert a.xml -o out/ --to ndjson')
    expect([exit, err]).toEqual([0, expect.stringContaining(`${MANY} reports`)])
    const [name = '', ...others] = readdirSync(at('out'))
    expect([name.endsWith('.ndjson'), others, leftovers()]).toEqual([true, [], []])
    expect(readFileSync(at(`out/${name}`)).equals(large('ndjson'))).toBe(true)
  })

  it('gives the same from stdin to stdout', async () => {
    const { world, out } = memoryWorld(at('.'))
    expect(await run(['convert', '-', '--to', 'ndjson'], { ...world, stdin: () => inPieces(large('json'), 65_521) })).toBe(0)
    expect(out() === large('ndjson').toString()).toBe(true)
  })

  it('gives the same of one in UTF-16', async () => {
    put('a.xml', Buffer.from(`\ufeff${large('xml').toString().replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, 'utf16le'))
    const { exit, out } = await ran('convert a.xml --to ndjson')
    expect([exit, out === large('ndjson').toString()]).toEqual([0, true])
  })

  it('gives the same of a packed one, in a file that keeps its mode', async () => {
    put('a.gz', gzipSync(large('ndjson'), { level: 1 }))
    put('out.ndjson', 'as it was')
    chmodSync(at('out.ndjson'), 0o640)
    expect((await ran('convert a.gz -o out.ndjson')).exit).toBe(0)
    expect(readFileSync(at('out.ndjson')).equals(large('ndjson'))).toBe(true)
    expect([statSync(at('out.ndjson')).mode & 0o777, leftovers()]).toEqual([0o640, []])
  })

  it('writes nothing where a record is wrong, and says where', async () => {
    const text = large('json').toString()
    const index = text.lastIndexOf('"2025-12-31"')
    put('a.json', `${text.slice(0, index)}"2025-13-31"${text.slice(index + 12)}`)
    put('out.xml', 'as it was')
    const { exit, out, err } = await ran('convert a.json -o out.xml')
    expect([exit, out, err]).toEqual([1, '', expect.stringMatching(new RegExp(`a\\.json:1:${[...text.slice(0, index)].length + 1} error value\\.date[^]*\\^`))])
    expect([readFileSync(at('out.xml'), 'utf8'), leftovers()]).toEqual(['as it was', []])
  })

  it('refuses documents one a line, as of small files', async () => {
    put('a.ndjson', bytesOf(reportLines(MANY)))
    expect(await ran('convert a.ndjson --to xml')).toMatchObject({ exit: 3, out: '', err: expect.stringContaining('a.ndjson:2:1 error json.malformed') as string })
  })

  it('leaves nothing where it cannot write', async () => {
    put('a.json', large('json'))
    put('file', '')
    expect((await ran('convert a.json -o file/out.xml')).exit).toBe(2)
    expect((await ran('convert a.json -o /dev/full')).exit).toBe(2)
    expect(leftovers()).toEqual([])
  })
})

describe('convert, of UTF-16', () => {
  it('takes it for ours, also without a byte order mark', async () => {
    const text = [...transaction('xml', 2)].join('').replace('encoding="UTF-8"', 'encoding="UTF-16"')
    put('plain.xml', [...transaction('xml', 2)].join(''))
    const expected = await ran('convert plain.xml')
    expect(expected.exit).toBe(0)
    for (const mark of ['\ufeff', '']) {
      put('le.xml', Buffer.from(mark + text, 'utf16le'))
      put('be.xml', Buffer.from(mark + text, 'utf16le').swap16())
      for (const name of ['le.xml', 'be.xml']) expect(await ran(`convert ${name}`)).toMatchObject({ exit: 0, out: expected.out })
    }
  })
})

describe('convert, of a packed file', () => {
  it('converts each document of an archive', async () => {
    put('a.zip', zipSync({ 'in/one.json': Buffer.from(VALID), 'two.xml': bytesOf(transaction('xml', 2)) }))
    const { exit } = await ran('convert a.zip -o out/ --to json')
    expect([exit, readdirSync(at('out')).length]).toEqual([0, 2])
    expect((await ran('convert a.zip --to json')).exit).toBe(2)
    expect((await ran('convert a.zip --to ndjson')).out.split('\n')).toHaveLength(5)
  })

  const office = ['docx', 'odt', 'ods', 'xlsx'].flatMap(kind => readdirSync(`${FIXTURES}legacy/${kind}`).map(name => [kind, `legacy/${kind}/${name}/source.${kind}`] as const))

  it('still takes an office document for what it is, packed once more or not', async () => {
    expect(office.length).toBeGreaterThan(15)
    for (const [kind, file] of office) {
      put(`a.${kind}`, fixture(file))
      put(`a.${kind}.gz`, gzipSync(fixture(file)))
      const [plain, packed] = [await ran(`convert a.${kind} --office FR --period 2025 --to json`), await ran(`convert a.${kind}.gz --office FR --period 2025 --to json`)]
      expect(plain.err).not.toMatch(/legacy\.format|Content_Types|mimetype/)
      expect([packed.exit, packed.out, packed.err.replaceAll(`a.${kind}.gz`, `a.${kind}`)]).toEqual([plain.exit, plain.out, plain.err])
    }
  })

  it('converts legacy files and documents of ours from one archive, whichever comes first', async () => {
    const files = { 'old/annex.docx': fixture('legacy/docx/annex-fr-table/source.docx'), 'new.json': Buffer.from(VALID) }
    for (const [number, order] of [Object.entries(files), Object.entries(files).toReversed()].entries()) {
      put(`${number}.zip`, zipSync(Object.fromEntries(order)))
      expect((await ran(`convert ${number}.zip -o out${number}/`)).exit).toBe(0)
      expect(readdirSync(at(`out${number}`)).filter(name => name.endsWith('.xml'))).toHaveLength(2)
    }
    expect(readdirSync(at('out0'))).toEqual(readdirSync(at('out1')))
  })

  it.each([
    ['gzip that breaks off', () => gzipSync(bytesOf(transaction('xml', 20))).subarray(0, 2_000), 3],
    ['an archive with a broken document', () => zipSync({ 'a.json': Buffer.from(VALID), 'b.json': Buffer.from('{') }), 3],
    ['an archive with an invalid document', () => zipSync({ 'a.json': Buffer.from(VALID), 'b.json': Buffer.from(VALID.replace('Adopted', 'adoptd')) }), 1],
    ['what grows far beyond its length', () => gzipSync(Buffer.alloc(30_000_000, ' ')), 4],
  ])('writes nothing of %s', async (_, packed, exit) => {
    put('a', packed())
    expect(await ran('convert a -o out/')).toMatchObject({ exit, out: '' })
    expect(readdirSync(at('.'))).toEqual(['a'])
  })
})
