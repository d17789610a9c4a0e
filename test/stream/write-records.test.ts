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
  expect([sink.state, summary]).toEqual(['closed', { records: 3, bytes: Buffer.byteLength(sink.text) }])
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
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const text = new Response(readable as ReadableStream<Uint8Array<ArrayBuffer>>).text()
    const own = writeRecords(writable, header(1), { preventClose: true })
    await own.write(report(1))
    await own.close()
    const owner = writable.getWriter()
    await owner.write(Buffer.from('<!-- more -->'))
    await owner.close()
    expect((await text).endsWith('</ict:OfficeReportTransaction>\n<!-- more -->')).toBe(true)
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

  it.each([{}, { emitClose: false }])('does not wait for a stream of Node\'s that was destroyed: %j', async options => {
    for (const before of [0, 1, 2]) {
      const stream = new Writable({ ...options, highWaterMark: 10, write: (_chunk, _encoding, done) => done() })
      const writer = writeRecords(stream, top)
      for (let number = 0; number < before; number++) await writer.write(report(number))
      stream.destroy()
      await expect(writer.write(report(7))).rejects.toThrow(/closed|destroyed/)
      await expect(writer.close()).rejects.toThrow(/closed|destroyed/)
    }
  })

  it('does not wait for a stream of Node\'s that is destroyed while it takes a report', async () => {
    const stream = new Writable({ highWaterMark: 10, write: () => undefined })
    const writer = writeRecords(stream, top)
    const writing = writer.write(report(1))
    setTimeout(() => stream.destroy(), 1)
    await expect(writing).rejects.toThrow('closed before all was written')
  })

  it('writes nothing of what waits when it is given up, and tells the reason', async () => {
    const sink = new Kept()
    const writer = writeRecords(sink, top)
    const reason = new Error('enough')
    const outcomes = Promise.allSettled(reports.map(one => writer.write(one)))
    await new Promise(resolve => { setTimeout(resolve) })
    await writer.abort(reason)
    expect((await outcomes).map(outcome => outcome.status === 'rejected' && outcome.reason === reason)).toEqual([false, true, true])
    expect([sink.state, sink.pieces.length]).toEqual([reason, 1])
  })

  it('can be given up while it is closed', async () => {
    const sink = new Kept()
    const writer = writeRecords(sink, top)
    void Promise.all(reports.map(one => writer.write(one))).catch(() => undefined)
    const closing = writer.close().then(() => undefined, (thrown: unknown) => thrown)
    await writer.abort(new Error('enough'))
    expect(await closing).toEqual(new Error('enough'))
    expect([(sink.state as Error).message, sink.text.includes('</ict:OfficeReportTransaction>')]).toEqual(['enough', false])
  })

  it.each(['write', 'close'] as const)('aborts a sink whose %s fails when it is closed, and throws that', async step => {
    const failing = { told: 0, write: () => undefined, close: () => undefined, abort(): never { this.told++; throw new Error('and this as well') }, [step]: () => { throw new Error('the disk is full') } }
    const writer = writeRecords(failing, top)
    for (const one of reports) await writer.write(one).catch(() => undefined)
    await expect(writer.close()).rejects.toThrow('the disk is full')
    await writer.abort()
    expect(failing.told).toBe(1)
  })

  it('says that the number of reports is wrong, also where the sink cannot be aborted', async () => {
    const writer = writeRecords({ write: () => undefined, abort: () => { throw new Error('no') } }, header(4))
    await writer.write(report(1))
    await expect(writer.close()).rejects.toMatchObject({ code: 'value.invalid' })
  })

  it.each([[undefined], [7], [{}]])('refuses a sink that cannot be written to: %j', sink => {
    expect(() => writeRecords(sink as unknown as RecordSink, top)).toThrow(TypeError)
  })

  it('refuses options that cannot be meant', () => {
    expect(() => writeRecords(new Kept(), top, { format: 'csv' as 'xml' })).toThrow(TypeError)
    expect(() => writeRecords(new Kept(), top, { indent: -1 })).toThrow(TypeError)
  })
})
