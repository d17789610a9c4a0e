/** `validate` on large and packed files: judged as they are read, with the verdicts and places of whole documents. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { Progress } from '../../src/cli/validate-progress.ts'
import { installFastPath } from '../../src/document/fast-path.ts'
import { FAST_PATH } from '../../src/fast/index.ts'
import { bytesOf, LONG, MANY, reportLines, transaction, type TransactionSyntax } from './large-transaction.ts'
import { memoryWorld } from './memory-world.ts'
import { INVALID, VALID, verdictsOf, workFolder } from './work-folder.ts'

installFastPath(FAST_PATH)

const { at, put, ran } = workFolder()

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

interface PrintedIssue {
  readonly code: string
  readonly path: string
  readonly place?: { readonly line: number, readonly column: number, readonly offset: number }
}

interface PrintedFile {
  readonly file: string
  readonly record?: number
  readonly verdict: string
  readonly sha256?: string
  readonly issues: readonly PrintedIssue[]
}

async function filesOf(args: string, stdin?: AsyncIterable<Uint8Array>): Promise<{ readonly exit: number, readonly files: readonly PrintedFile[] }> {
  const { world, out } = memoryWorld(at('.'))
  const exit = await run(['validate', '--format', 'json', ...args.split(' ')], stdin === undefined ? world : { ...world, stdin: () => stdin })
  return { exit, files: (JSON.parse(out()) as { readonly files: readonly PrintedFile[] }).files }
}

async function* inPieces(bytes: Uint8Array, length = 65_521): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += length) yield bytes.subarray(from, from + length)
}

/** A transaction that is larger than what is read whole, with a date that is none in its last report but one; and where that is. */
function withBadDate(syntax: TransactionSyntax): { readonly bytes: Buffer, readonly place: object } {
  const text = [...transaction(syntax, MANY, LONG)].join('')
  const [good, bad] = syntax === 'xml' ? ['<com:EndDate>2025-12-31', '<com:EndDate>2025-13-31'] : ['"2025-12-31"', '"2025-13-31"']
  const index = text.lastIndexOf(good, text.lastIndexOf(good) - 1)
  const before = text.slice(0, index)
  const place = { line: before.split('\n').length, column: [...before.slice(before.lastIndexOf('\n') + 1)].length + 1, offset: Buffer.byteLength(before) }
  return { bytes: Buffer.from(`${before}${bad}${text.slice(index + bad.length)}`), place }
}

describe('validate, of a large file', () => {
  it.each(['xml', 'json', 'ndjson'] as const)('gives one verdict on a transaction in %s, with places in the file', async syntax => {
    const { bytes, place } = withBadDate(syntax)
    put(`a.${syntax}`, bytes)
    const { exit, files: [file, ...others] } = await filesOf(`a.${syntax}`)
    expect([exit, file?.verdict, others, file?.sha256]).toEqual([1, 'invalid', [], sha256(bytes)])
    expect(file?.issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['value.date', 'judge.skipped']))
    expect(file?.issues.find(({ code }) => code === 'value.date')?.place).toEqual(place)
  })

  it('judges it the same from stdin, packed and from a disk', async () => {
    const { bytes } = withBadDate('ndjson')
    put('a.ndjson', bytes)
    put('a.gz', gzipSync(bytes, { level: 1 }))
    const { files: [fromDisk] } = await filesOf('--judges own a.ndjson')
    const { files: [fromStdin] } = await filesOf('--judges own -', inPieces(bytes))
    const { files: [unpacked] } = await filesOf('--judges own a.gz')
    expect(fromStdin).toEqual({ ...fromDisk, file: '<stdin>' })
    expect(unpacked).toEqual({ ...fromDisk, file: 'a.gz', sha256: sha256(readFileSync(at('a.gz'))) })
  })

  it('judges each record of NDJSON without a header alone', async () => {
    const lines = bytesOf(reportLines(MANY))
    put('a.ndjson', lines)
    const { exit, files } = await filesOf('--judges own a.ndjson')
    expect([exit, files.length, files.at(-1)]).toEqual([0, MANY, expect.objectContaining({ file: 'a.ndjson', record: MANY, verdict: 'valid', sha256: sha256(lines) })])
  })

  it('says what is neither XML nor JSON', async () => {
    put('a.txt', 'Ceci est un texte. '.repeat(1_000_000))
    const { exit, files } = await filesOf('a.txt')
    expect([exit, files[0]?.issues.map(({ code }) => code)]).toEqual([3, ['file.kind']])
  })

  it.each(['docx', 'xlsx', 'ods', 'odt'])('says of an office document that it is neither, not what is wrong with its parts: %s', async kind => {
    const folder = fileURLToPath(new URL(`../../fixtures/legacy/${kind}/`, import.meta.url))
    for (const name of readdirSync(folder)) {
      put(`a.${kind}`, readFileSync(`${folder}${name}/source.${kind}`))
      const { exit, files } = await filesOf(`a.${kind}`)
      expect([exit, files.map(({ file, issues }) => [file, issues.map(({ code }) => code)])]).toEqual([3, [[`a.${kind}`, ['file.kind']]]])
      expect(await ran(`merge a.${kind}`)).toMatchObject({ exit: 3, err: expect.stringContaining('ipo-reports convert FILE') as string })
    }
  })

  it('mends none, and changes nothing', async () => {
    const { bytes } = withBadDate('json')
    put('a.json', bytes)
    expect((await ran('validate --fix a.json')).exit).toBe(2)
    expect(sha256(readFileSync(at('a.json')))).toBe(sha256(bytes))
  })
})

describe('validate, of a packed file', () => {
  it('judges what unpacks to a small document as that document, by all judges', async () => {
    put('a.json', INVALID)
    put('a.gz', gzipSync(INVALID))
    const [plain, packed] = [await filesOf('a.json'), await filesOf('a.gz')]
    expect(packed).toEqual({ exit: 1, files: [{ ...plain.files[0], file: 'a.gz', sha256: sha256(readFileSync(at('a.gz'))) }] })
  })

  it('judges every document of an archive, by its name in it', async () => {
    put('a.zip', zipSync({ 'in/one.json': Buffer.from(VALID), 'two.xml': bytesOf(transaction('xml', 2)), 'three.json': Buffer.from(INVALID) }))
    const { exit, out } = await ran('validate --judges own --format json a.zip')
    expect([exit, verdictsOf(out)]).toEqual([1, [['a.zip/in/one.json', 'valid'], ['a.zip/two.xml', 'valid'], ['a.zip/three.json', 'invalid']]])
  })

  it.each([
    ['gzip that breaks off', () => gzipSync(bytesOf(transaction('xml', 20))).subarray(0, 2_000)],
    ['an empty archive', () => zipSync({})],
    ['an archive that breaks off', () => zipSync({ 'a.xml': bytesOf(transaction('xml', 20)) }).subarray(0, 2_000)],
  ])('cannot read %s', async (_, packed) => {
    put('a', packed())
    const { exit, files } = await filesOf('--judges own a')
    expect([exit, files.map(({ verdict }) => verdict)]).toEqual([3, ['unreadable']])
  })

  it('does not go on with what grows far beyond its length', async () => {
    put('a.gz', gzipSync(Buffer.alloc(30_000_000, ' ')))
    expect((await filesOf('--judges own a.gz')).exit).toBe(4)
  })

  it('is found in folders, and mended by nobody', async () => {
    mkdirSync(at('in'))
    put('in/a.json', VALID)
    put('in/b.json.gz', gzipSync(INVALID))
    expect((await filesOf('--judges own in')).files.map(({ file }) => file)).toEqual(['in/a.json', 'in/b.json.gz'])
    expect((await filesOf('--judges own in/*.gz')).files.map(({ file, verdict }) => [file, verdict])).toEqual([['in/b.json.gz', 'invalid']])
    expect((await ran('validate --fix in/b.json.gz')).exit).toBe(2)
  })
})

describe('Progress', () => {
  it('says how far a large file is read', () => {
    let [time, text] = [0, '']
    const progress = new Progress({ err: more => { text += more }, talksToTerminal: true }, 1, () => time)
    time = 1_000
    progress.reading({ bytes: 1_500_000, of: 3_000_000, records: 7 })
    expect(text).toBe('\r\u001B[K0 of 1 files judged, 0 documents; 1.5 of 3.0 MB read, 7 records')
  })
})
