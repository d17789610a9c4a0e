/** Writing a transaction report by report: the bytes of the whole, and what is never written. */
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { writeJson, writeXml, type InvalidValueError, type OfficeReport } from '../../src/index.ts'
import { streamRecords, writeNdjson, writeRecords, type RecordSink, type WriteOptions } from '../../src/stream.ts'
import { header, report } from './examples.ts'

const reports = [report(1), report(2, { commentTextBag: [{ value: '\u2028 "officeReportBag": [ </ict:OfficeReportBag>\n  ]\n  }\n}' }] }), report(3)]
const transaction = { ...header(3), commentTextBag: [{ value: '<ict:OfficeReportBag> \u2028"officeReportBag": [' }], officeReportBag: reports }
const { officeReportBag: _, ...top } = transaction
const NAME = 'OfficeReportTransaction'
const folder = mkdtempSync(join(tmpdir(), 'sinks-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A sink that keeps what it is given, and is slow to take it. */
class Kept {
  readonly pieces: Uint8Array[] = []
  state: unknown = 'open'
  pending = 0
  most = 0

  async write(bytes: Uint8Array): Promise<void> {
    this.most = Math.max(this.most, ++this.pending)
    await new Promise(resolve => { setTimeout(resolve, 1) })
    this.pending--
    this.pieces.push(bytes)
  }

  close(): void {
    this.state = 'closed'
  }

  abort(reason: unknown): void {
    this.state = reason
  }

  get text(): string {
    return Buffer.concat(this.pieces).toString()
  }
}

async function written(options: WriteOptions = {}): Promise<string> {
  const sink = new Kept()
  const writer = writeRecords(sink, top, options)
  for (const one of reports) await writer.write(one)
  const summary = await writer.close()
  expect([sink.state, summary]).toEqual(['closed', { verdict: 'valid', documents: 1, records: 3, bytes: Buffer.byteLength(sink.text) }])
  return sink.text
}

describe('writeRecords', () => {
  it.each([[{}], [{ indent: 0 }], [{ indent: 7, declaration: false }], [{ indent: 10, schemaLocation: 'a.xsd' }]])('writes the bytes that writeXml writes of the whole: %j', async layout => {
    expect(await written(layout)).toBe(writeXml(NAME, transaction, layout))
  })

  it.each([[{}], [{ indent: 0 }], [{ indent: 1 }], [{ indent: 10 }]])('writes the bytes that writeJson writes of the whole: %j', async layout => {
    expect(await written({ format: 'json', ...layout })).toBe(writeJson(NAME, transaction, layout))
  })

  it('writes the bytes that writeNdjson writes of the whole', async () => {
    expect(await written({ format: 'ndjson' })).toBe(writeNdjson(NAME, transaction))
  })

  it.each<[string, () => readonly [RecordSink, () => Promise<string> | string]]>([
    ['a file', () => {
      const file = join(folder, 'out.xml')
      return [createWriteStream(file, { highWaterMark: 10 }), () => readFileSync(file, 'utf8')]
    }],
    ['a stream of Node\'s that is read', () => {
      const through = new PassThrough({ highWaterMark: 10 })
      const text = through.toArray().then(pieces => Buffer.concat(pieces as Buffer[]).toString())
      return [through, () => text]
    }],
    ['a web stream', () => {
      const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
      const text = new Response(readable as ReadableStream<Uint8Array<ArrayBuffer>>).text()
      return [writable, () => text]
    }],
  ])('writes to %s', async (_name, make) => {
    const [sink, text] = make()
    const writer = writeRecords(sink, top)
    for (const one of reports) await writer.write(one)
    await writer.close()
    expect(await text()).toBe(writeXml(NAME, transaction))
  })

  it('gives a sink one piece at a time, in order, also to one who does not wait', async () => {
    const sink = new Kept()
    const writer = writeRecords(sink, top)
    await Promise.all(reports.map(one => writer.write(one)))
    await writer.close()
    expect([sink.most, sink.text]).toEqual([1, writeXml(NAME, transaction)])
  })

  it('writes nothing of a report that is not valid, says which it is, and goes on', async () => {
    for (const format of ['xml', 'json', 'ndjson'] as const) {
      const sink = new Kept()
      const writer = writeRecords(sink, header(2), { format })
      await writer.write(report(1))
      const refused = writer.write({ ...report(2), ipOfficeCode: 'lamp' } as unknown as OfficeReport)
      await expect(refused).rejects.toMatchObject({ code: 'value.invalid', issues: [{ code: 'value.office-code', path: ['officeReportBag', 1, 'ipOfficeCode'] }] })
      await writer.write(report(2))
      await writer.close()
      const { verdict, records } = await summaryOf(sink.text)
      expect([verdict, records]).toEqual(['valid', 2])
    }
  })

  async function summaryOf(text: string): Promise<{ readonly verdict: string, readonly records: number }> {
    for await (const part of streamRecords(text)) if (part.kind === 'trailer') return part
    throw new Error('there is no trailer')
  }

  it('refuses a header that is not valid', () => {
    expect(() => writeRecords(new Kept(), { ...top, ipOfficeCode: 'lamp' as 'DK' })).toThrow(expect.objectContaining({ code: 'value.invalid' }))
  })

  it.each([['fewer', 4, 3, 'transaction.count'], ['more', 2, 3, 'transaction.count'], ['none', 0, 0, 'part.empty']])('aborts where there are %s reports than the header says', async (_name, stated, count, code) => {
    const sink = new Kept()
    const writer = writeRecords(sink, header(stated))
    for (const one of reports.slice(0, count)) await writer.write(one)
    const refused = writer.close()
    await expect(refused).rejects.toMatchObject({ code: 'value.invalid', issues: [{ code }] })
    expect((sink.state as InvalidValueError).code).toBe('value.invalid')
  })

  it('leaves a sink open that belongs to someone else', async () => {
    const sink = new Kept()
    const writer = writeRecords(sink, header(1), { preventClose: true })
    await writer.write(report(1))
    await writer.close()
    expect(sink.state).toBe('open')
  })

  it('can be given up, once, and then takes no more', async () => {
    const sink = new Kept()
    const writer = writeRecords(sink, top)
    await writer.write(report(1))
    await writer.abort('enough')
    await writer.abort('again')
    expect(sink.state).toBe('enough')
    await expect(writer.write(report(2))).rejects.toThrow(TypeError)
    await expect(writer.close()).rejects.toThrow(TypeError)
  })

  it('throws what the sink throws', async () => {
    const failing = new Writable({ write: (_chunk, _encoding, done) => done(new Error('the disk is full')) })
    const writer = writeRecords(failing, top)
    const all = (async () => {
      for (const one of reports) await writer.write(one)
      await writer.close()
    })()
    await expect(all).rejects.toThrow('the disk is full')
    const other = writeRecords({ write: () => Promise.reject(new Error('no')) }, top)
    await expect(other.write(report(1))).rejects.toThrow('no')
  })

  it.each([[undefined], [7], [{}]])('refuses a sink that cannot be written to: %j', sink => {
    expect(() => writeRecords(sink as unknown as RecordSink, top)).toThrow(TypeError)
  })

  it('refuses options that cannot be meant', () => {
    expect(() => writeRecords(new Kept(), top, { format: 'csv' as 'xml' })).toThrow(TypeError)
    expect(() => writeRecords(new Kept(), top, { indent: -1 })).toThrow(TypeError)
  })
})
