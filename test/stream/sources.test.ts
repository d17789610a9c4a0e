/** Where records can come from, and how a stream is stopped. */
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { writeJson, writeXml } from '../../src/index.ts'
import { streamRecords, writeNdjson, type RecordSource } from '../../src/stream.ts'
import { header, report } from './examples.ts'
import { bytesOf, inPieces, PIECES, streamed } from './streaming.ts'

const transaction = { ...header(3), officeReportBag: [report(1), report(2), report(3)] }
const TEXT = writeXml('OfficeReportTransaction', transaction)
const BYTES = bytesOf(TEXT)
const folder = mkdtempSync(join(tmpdir(), 'sources-'))
const file = join(folder, 'reports.xml')
writeFileSync(file, BYTES)
afterAll(() => rmSync(folder, { recursive: true }))

/** A source that knows what was asked of it. */
class Watched implements AsyncIterable<Uint8Array> {
  given = 0
  isClosed = false
  readonly #whole: Uint8Array
  readonly #size: number

  constructor(whole: Uint8Array, size: number) {
    this.#whole = whole
    this.#size = size
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return {
      next: async () => {
        const value = this.#whole.subarray(this.given, this.given + this.#size)
        this.given += value.length
        return value.length === 0 ? { done: true, value: undefined } : { done: false, value }
      },
      return: async () => {
        this.isClosed = true
        return { done: true, value: undefined }
      },
    }
  }
}

describe('a source', () => {
  it.each<[string, () => RecordSource | Promise<RecordSource>]>([
    ['text', () => TEXT],
    ['bytes', () => BYTES],
    ['a buffer of Node\'s', () => Buffer.from(BYTES)],
    ['a list of pieces', () => [BYTES.subarray(0, 10), BYTES.subarray(10)]],
    ['an async iterable of text', () => inPieces(TEXT, 100)],
    ['a stream of Node\'s', () => createReadStream(file)],
    ['a stream of Node\'s that gives text', () => createReadStream(file, 'utf8')],
    ['a readable made of pieces', () => Readable.from([BYTES.subarray(0, 10), BYTES.subarray(10)])],
    ['a web stream', () => new Blob([BYTES as Uint8Array<ArrayBuffer>]).stream()],
    ['a blob', () => new Blob([BYTES as Uint8Array<ArrayBuffer>])],
    ['the body of a response', () => new Response(BYTES as Uint8Array<ArrayBuffer>).body as ReadableStream<Uint8Array>],
  ])('can be %s', async (_, source) => {
    const { records, summary } = await streamed(await source())
    expect([summary.verdict, records.map(({ value }) => value)]).toEqual(['valid', transaction.officeReportBag])
  })

  it('can be the web stream of a file handle', async () => {
    const handle = await open(file)
    expect((await streamed(handle.readableWebStream() as unknown as ReadableStream<Uint8Array>)).summary.records).toBe(3)
    await handle.close()
  })

  it.each([[undefined], [null], [7], [{}], [new Date(0)], [new ArrayBuffer(3)], [[1, 2, 3]], [[undefined]]])('cannot be %j', async source => {
    await expect(streamed(source as unknown as RecordSource)).rejects.toThrow(TypeError)
  })

  it('is nothing to be read where it is empty', async () => {
    for (const empty of ['', new Uint8Array(0), [], [new Uint8Array(0), new Uint8Array(0)]]) {
      expect((await streamed(empty)).records.map(({ verdict, issues }) => [verdict, issues[0]?.code])).toEqual([['unreadable', 'json.malformed']])
    }
  })

  it('throws what it throws', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield BYTES.subarray(0, 900)
      throw new Error('the disk is gone')
    }
    await expect(streamed(broken())).rejects.toThrow('the disk is gone')
    await expect(streamed(createReadStream(join(folder, 'none.xml')))).rejects.toThrow(expect.objectContaining({ code: 'ENOENT' }))
    async function* brokenGzip(): AsyncGenerator<Uint8Array> {
      yield gzipSync(BYTES).subarray(0, 100)
      throw new Error('the disk is gone')
    }
    await expect(streamed(brokenGzip())).rejects.toThrow('the disk is gone')
  })

  it('is read no further than a record needs', async () => {
    const source = new Watched(BYTES, 100)
    const stream = streamRecords(source)
    await stream.next()
    const { value } = await stream.next()
    expect(value).toMatchObject({ kind: 'record', index: 0 })
    expect(source.given).toBeLessThan(BYTES.indexOf(0x3c, TEXT.indexOf('</ict:OfficeReport>')) + 300)
    await stream.return({ verdict: 'valid', documents: 0, records: 0, bytes: 0 })
    expect(source.isClosed).toBe(true)
  })
})

describe('a stream', () => {
  it('lets go of its source when nobody reads on', async () => {
    const source = new Watched(BYTES, 100)
    for await (const { kind } of streamRecords(source)) if (kind === 'record') break
    expect([source.isClosed, source.given < BYTES.length]).toEqual([true, true])
  })

  it('stops with the reason of a signal, and lets go of its source', async () => {
    const source = new Watched(BYTES, 100)
    const controller = new AbortController()
    const reason = new Error('enough')
    const read = async (): Promise<void> => {
      for await (const { kind } of streamRecords(source, { signal: controller.signal })) if (kind === 'record') controller.abort(reason)
    }
    await expect(read()).rejects.toBe(reason)
    expect([source.isClosed, source.given < BYTES.length]).toEqual([true, true])
    await expect(streamed(BYTES, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })

  it('stops while it waits for a source that gives nothing', async () => {
    const controller = new AbortController()
    const endless = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<IteratorResult<Uint8Array>>(() => undefined) }) }
    const reading = streamed(endless, { signal: controller.signal })
    setTimeout(() => controller.abort(), 5)
    await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }))
  })

  it('tells of its progress, the last time of everything', async () => {
    const told: { readonly bytes: number, readonly records: number }[] = []
    await streamed(new Watched(BYTES, 100), { onProgress: progress => told.push(progress) })
    expect(told.length).toBeGreaterThan(BYTES.length / 100)
    expect(told).toEqual(told.toSorted((a, b) => a.bytes - b.bytes))
    expect(told.at(-1)).toEqual({ bytes: BYTES.length, records: 3 })
  })

  it.each([
    [{ rules: 7 }], [{ rules: { levels: { 'no.rule': 'off' } } }], [{ rules: { validOn: 'today' } }], [{ name: 'Report' }], [{ profile: 'strikt' }], [{ limits: { sise: 1 } }], [{ onProgress: 1 }], [{ signal: {} }],
  ])('refuses options that cannot be meant: %j', async options => {
    await expect(streamed(TEXT, options as never)).rejects.toThrow(TypeError)
  })
})

describe('a packed source', () => {
  const json = bytesOf(writeJson('OfficeReportTransaction', transaction))
  const ndjson = bytesOf(writeNdjson('OfficeReportTransaction', transaction))

  it('is read like its text, gzip in pieces of all sizes', async () => {
    for (const document of [BYTES, json, ndjson]) {
      const { parts } = await streamed(document)
      for (const size of PIECES) expect((await streamed(inPieces(gzipSync(document), size))).parts).toEqual(parts)
    }
  })

  it('can be gzip of several members', async () => {
    const members = [BYTES.subarray(0, 500), BYTES.subarray(500, 500), BYTES.subarray(500, 501), BYTES.subarray(501)]
    const packed = Buffer.concat(members.map(member => gzipSync(member)))
    for (const size of [...PIECES, packed.length]) expect((await streamed(inPieces(packed, size))).summary).toMatchObject({ verdict: 'valid', records: 3, bytes: packed.length })
  })

  const [first, second] = [gzipSync(ndjson), gzipSync(bytesOf(`${JSON.stringify({ officeReport: report(9) })}\n`))]

  it.each<[string, readonly Uint8Array[]]>([
    ['zeros before another member', [first, new Uint8Array(10), second]], ['zeros', [first, new Uint8Array(10)]], ['a zero', [first, new Uint8Array(1)]], ['letters', [first, bytesOf('no')]],
    ['half of another member', [first, second.subarray(0, 40)]], ['a member with a wrong sum', [first, damaged(second, -6)]], ['a member with a wrong length', [first, damaged(second, -2)]],
    ['a member behind one with a wrong sum', [damaged(first, -6), second]], ['nothing, and its own end is missing', [first.subarray(0, -3)]],
  ])('is never taken for whole where gzip is not, in pieces of all sizes: behind it %s', async (_, parts) => {
    const packed = Buffer.concat(parts)
    const whole = await streamed(packed)
    expect([whole.summary.verdict, whole.issues.at(-1)?.code]).toEqual(['unreadable', 'file.packed'])
    for (const size of PIECES) expect(await streamed(inPieces(packed, size))).toEqual(whole)
  })

  it('can be zip, with one document after another', async () => {
    const packed = zipSync({ 'a/': new Uint8Array(0), 'a/one.xml': BYTES, '__MACOSX/x': BYTES, 'a/.DS_Store': BYTES, 'two.json': [json, { level: 0 }], 'three.ndjson': ndjson, 'four.xml': bytesOf('<x') })
    for (const size of PIECES.slice(1)) {
      const { parts, records, summary } = await streamed(inPieces(packed, size))
      expect(summary).toMatchObject({ verdict: 'unreadable', documents: 4, records: 10 })
      expect(parts.filter(({ kind }) => kind === 'trailer').map(({ document, entry, verdict }) => [document, entry, verdict])).toEqual([
        [0, 'a/one.xml', 'valid'], [1, 'two.json', 'valid'], [2, 'three.ndjson', 'valid'], [3, 'four.xml', 'unreadable'],
      ])
      expect(records.slice(0, 9).map(({ index, value }) => [index, value])).toEqual([1, 2, 3].flatMap(() => transaction.officeReportBag.map((value, index) => [index, value])))
    }
  })

  it('goes on with the next document of an archive where one is not read to its end', async () => {
    const packed = zipSync({ 'one.xml': BYTES, 'two.xml': bytesOf(writeXml('OfficeReport', report(9))) })
    const { records } = await streamed(packed, { name: 'OfficeReport' })
    expect(records.map(({ document, value }) => [document, value])).toEqual([[1, report(9)]])
  })

  it.each([
    ['gzip that breaks off', gzipSync(BYTES).subarray(0, 300)],
    ['gzip with a wrong sum', damaged(gzipSync(BYTES), -6)],
    ['zip that breaks off', zipSync({ 'one.xml': BYTES }).subarray(0, 300)],
    ['zip that is packed in another way', damaged(zipSync({ 'one.xml': BYTES }), 8)],
    ['zip of nothing', zipSync({})],
  ])('is unreadable where it is damaged: %s', async (_, packed) => {
    const { summary, issues } = await streamed(packed)
    expect([summary.verdict, issues.at(-1)?.code]).toEqual(['unreadable', 'file.packed'])
  })

  function damaged(bytes: Uint8Array, at: number): Uint8Array {
    const copy = bytes.slice()
    const index = at < 0 ? copy.length + at : at
    copy[index] = (copy[index] ?? 0) ^ 0x5a
    return copy
  }

  it.each([
    ['gzip', gzipSync(bytesOf(`<!--${' '.repeat(8_000_000)}--><x/>`))],
    ['zip', zipSync({ 'x.xml': bytesOf(`<!--${' '.repeat(8_000_000)}--><x/>`) })],
  ])('is left unread where it grows beyond measure: %s', async (_, packed) => {
    const { summary, issues } = await streamed(packed)
    expect([summary.verdict, issues.map(({ code }) => code)]).toEqual(['not-determined', ['limit.size']])
  })
})
