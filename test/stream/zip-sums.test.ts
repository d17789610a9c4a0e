/** Archives whose entries are not what their directory says, and such whose directory is missing or spelled in another way. */
import { Zip, ZipDeflate, ZipPassThrough, zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import { Crc32 } from '../../src/issue/crc32.ts'
import { PLAIN_XML } from './examples.ts'
import { bytesOf, inPieces, PIECES, streamed } from './streaming.ts'

const XML = bytesOf(PLAIN_XML)
const stored = zipSync({ 'one.xml': [XML, { level: 0 }] })
const SIZE_BEFORE_END = 10

/** An archive whose entries name their lengths and sums behind themselves, as it is written where they are not known before. */
function described(entries: readonly (readonly [name: string, content: Uint8Array])[], level: 0 | 6): Uint8Array {
  const pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error
    pieces.push(piece)
  })
  for (const [name, content] of entries) {
    const entry = level === 0 ? new ZipPassThrough(name) : new ZipDeflate(name, { level })
    zip.add(entry)
    entry.push(content, true)
  }
  zip.end()
  return Buffer.concat(pieces)
}

/** The archive with one byte changed. */
function changed(archive: Uint8Array, at: number): Uint8Array {
  const index = at < 0 ? archive.length + at : at
  return archive.with(index, (archive[index] ?? 0) ^ 0x01)
}

/** The archive as it ends where it is very long: with lengths in eight bytes before the short end, which then may say no length. */
function long(archive: Uint8Array, length = 0xffffffff): Uint8Array {
  const end = Buffer.from(archive.subarray(-22))
  const [more, locator] = [Buffer.alloc(56), Buffer.alloc(20)]
  more.writeUInt32LE(0x06064b50, 0)
  more.writeBigUInt64LE(BigInt(end.readUInt32LE(12)), 40)
  locator.writeUInt32LE(0x07064b50, 0)
  end.writeUInt32LE(length, 12)
  return Buffer.concat([archive.subarray(0, -22), more, locator, end])
}

/** The archive with a comment at its end. */
function commented(archive: Uint8Array, comment: string): Uint8Array {
  const made = Buffer.concat([archive, bytesOf(comment)])
  made.writeUInt16LE(comment.length, archive.length - 2)
  return made
}

async function told(archive: Uint8Array, size = 997): Promise<readonly [verdict: string, records: number, ...issues: readonly string[]]> {
  const { summary, issues } = await streamed(inPieces(archive, size), { rules: false })
  return [summary.verdict, summary.records, ...issues.map(({ code }) => code)]
}

const VALID = ['valid', 3]
const DAMAGED = ['unreadable', 3, 'file.packed']

describe('an archive', () => {
  const many: Zippable = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.xml`, index === 7 ? XML : bytesOf('')]))

  it.each([
    ['packed', zipSync({ 'one.xml': XML })], ['stored', stored], ['packed, sums behind', described([['one.xml', XML]], 6)], ['with a comment', commented(stored, 'PK\u0005\u0006 and more')],
    ['as long ones end', long(stored)], ['as some end that are not long', long(stored, Buffer.from(stored).readUInt32LE(stored.length - SIZE_BEFORE_END))], ['with a folder and files that are no documents', zipSync({ 'a/': bytesOf(''), '.x': bytesOf('x'), 'é.xml': XML })],
  ])('is read where all is well, in pieces of all sizes: %s', async (_, archive) => {
    for (const size of PIECES) expect(await told(archive, size)).toEqual(VALID)
  })

  it('is read with several entries whose sums stand behind them', async () => {
    const archive = described([['one.xml', XML], ['two.xml', bytesOf(PLAIN_XML.replaceAll('report-', 'other-'))]], 6)
    for (const size of PIECES) expect(await told(archive, size)).toEqual(['valid', 6])
  })

  it('is read with a directory that is longer than any piece', async () => {
    const { summary } = await streamed(inPieces(zipSync(many), 997), { rules: false })
    expect([summary.documents, summary.records]).toEqual([300, 302])
  })

  it.each([
    ['in a text of the document', changed(stored, Buffer.from(stored).indexOf('report-2') + 7)],
    ['in the sum of the directory', changed(stored, Buffer.from(stored).lastIndexOf('PK\u0001\u0002') + 16)],
    ['in the beginning of the directory', changed(stored, Buffer.from(stored).lastIndexOf('PK\u0001\u0002'))],
    ['in the length of the directory', changed(stored, -SIZE_BEFORE_END)],
    ['in the end', changed(stored, -22)],
    ['in a document with its sum behind', (archive => changed(archive, Buffer.from(archive).indexOf('report-2') + 7))(described([['one.xml', XML]], 0))],
    ['in the long end', changed(long(stored), -22 - 20 - 56)],
  ])('is unreadable where a bit is wrong %s', async (_, archive) => {
    for (const size of PIECES) expect(await told(archive, size)).toEqual(DAMAGED)
  })

  const two = zipSync({ 'one.xml': [XML, { level: 0 }], 'two.xml': [bytesOf(PLAIN_XML.replaceAll('report-', 'other-')), { level: 0 }] })
  const [firstListed, secondListed] = [Buffer.from(two).indexOf('PK\u0001\u0002'), Buffer.from(two).lastIndexOf('PK\u0001\u0002')]
  const secondEntry = Buffer.from(two).lastIndexOf('PK\u0003\u0004')
  const sumsSwapped = Buffer.from(two)
  sumsSwapped.copy(sumsSwapped, firstListed + 16, secondListed + 16, secondListed + 20)
  Buffer.from(two).copy(sumsSwapped, secondListed + 16, firstListed + 16, firstListed + 20)
  const alike = zipSync({ 'one.xml': [XML, { level: 0 }], 'two.xml': [XML, { level: 0 }] })

  it.each<[string, Uint8Array, number, string]>([
    ['its second entry cannot be found', changed(two, secondEntry), 3, '"two.xml" cannot be found'],
    ['its directory names an entry otherwise', changed(two, secondListed + 46), 6, 'does not name "two.xml"'],
    ['its directory has the sums of two entries in each other\'s place', sumsSwapped, 6, 'checksum of "one.xml" is wrong'],
    ['the sum of one of two equal entries is wrong', changed(alike, Buffer.from(alike).lastIndexOf('PK\u0001\u0002') + 16), 6, 'checksum of "two.xml" is wrong'],
    ['a bit of the first of two equal entries is wrong', changed(alike, Buffer.from(alike).indexOf('report-2') + 7), 6, 'checksum of "one.xml" is wrong'],
  ])('is unreadable where %s', async (_, archive, records, message) => {
    for (const size of PIECES) {
      const { summary, issues } = await streamed(inPieces(archive, size), { rules: false })
      expect([summary.verdict, summary.records, issues.map(({ code }) => code)]).toEqual(['unreadable', records, ['file.packed']])
      expect(issues[0]?.message).toMatch(message)
    }
  })

  it('is unreadable where its directory lists what it does not hold', async () => {
    const listed = Buffer.from(stored.subarray(Buffer.from(stored).lastIndexOf('PK\u0001\u0002'), -22))
    const end = Buffer.from(stored.subarray(-22))
    end.writeUInt32LE(2 * listed.length, 12)
    expect(await told(Buffer.concat([stored.subarray(0, -22), listed, end]))).toEqual(DAMAGED)
  })

  it('is unreadable where it ends before its directory does', async () => {
    const directory = Buffer.from(stored).lastIndexOf('PK\u0001\u0002')
    for (const length of [directory, directory + 10, stored.length - 22, stored.length - 1]) expect(await told(stored.subarray(0, length))).toEqual(DAMAGED)
  })

  it('tells of the damage behind what it holds, with the name of the entry', async () => {
    const archive = zipSync({ 'one.xml': [XML, { level: 0 }], 'two.xml': XML })
    const { parts } = await streamed(changed(archive, Buffer.from(archive).indexOf('report-2') + 7), { rules: false })
    expect(parts.filter(({ kind }) => kind === 'trailer').map(({ verdict }) => verdict)).toEqual(['valid', 'valid', 'unreadable'])
    expect(parts.at(-1)?.issues.map(({ message }) => message)).toEqual([expect.stringContaining('"one.xml"')])
  })
})

describe('a checksum', () => {
  it('is that of the whole, whatever the pieces', () => {
    for (const size of [1, 3, 9]) {
      const checksum = new Crc32()
      for (let at = 0; at < 9; at += size) checksum.add(bytesOf('123456789').subarray(at, at + size))
      expect(checksum.sum).toBe(0xcbf43926)
    }
    expect(new Crc32().sum).toBe(0)
  })
})
