import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zipSync } from 'fflate'
import { isLegacyRefusal } from '../../src/legacy/readers/read-document.ts'
import { openZip, type ZipLimits } from '../../src/legacy/readers/zip/index.ts'
import { partsOf, p, refusalOf } from './docx.ts'
import { forged, type Archive, type Forged } from './zip.ts'

const LIMITS: ZipLimits = { unpackedBytes: 10_000_000, packingRatio: 100, parts: 20 }
const text = new TextEncoder().encode('The same words again, the same words again, the same words again.')
const one: Forged = { name: 'a.txt', content: text }

/** Names and contents, or the code of the refusal. */
function opened(bytes: Uint8Array, limits: Partial<ZipLimits> = {}): readonly (readonly [string, string])[] | string {
  try {
    return [...openZip(bytes, { ...LIMITS, ...limits }).parts.values()].map(part => [part.name, new TextDecoder().decode(part.read())] as const)
  } catch (thrown) {
    if (isLegacyRefusal(thrown)) return thrown.issue.code
    throw thrown
  }
}

const forgery = (entries: readonly Forged[], archive?: Archive): ReturnType<typeof opened> => opened(forged(entries, archive))
const READ = [['a.txt', new TextDecoder().decode(text)]]

describe('openZip', () => {
  it('reads stored and deflated parts, sizes that follow the bytes, sizes in the wide field, a comment, and folders as none', () => {
    for (const more of [{}, { stored: true }, { described: true }, { wide: true }] as const) expect(forgery([{ ...one, ...more }])).toEqual(READ)
    expect(forgery([one, { name: 'b/', content: new Uint8Array(), stored: true }], { comment: 'made by hand' })).toEqual(READ)
  })

  it('bears blanks behind the end, as mail programs add them', () => {
    expect(forgery([one], { after: Uint8Array.of(0x0d, 0x0a, 0, 0) })).toEqual(READ)
  })

  it.each(['../a.txt', 'x/../../a.txt', '/etc/a', 'C:/a', 'a\\b', 'a\0.txt', 'a\nb', ''])('refuses the name %j', name => {
    expect(forgery([{ ...one, name }])).toBe('legacy.zip-unsafe')
  })

  it.each<[string, readonly Forged[], Archive?]>([
    ['two parts of one name', [one, one]],
    ['two parts whose names differ in case', [one, { ...one, name: 'A.TXT' }]],
    ['another name at the part than in the directory', [{ ...one, localName: 'b.txt' }]],
    ['a part that unpacks to more than it gives', [{ ...one, size: 10 }]],
    ['a part that unpacks to less than it gives', [{ ...one, size: 1000 }]],
    ['a stored part with another size', [{ ...one, stored: true, size: 10 }]],
    ['a size at the part that differs', [{ ...one, localSize: 1 }]],
    ['a symbolic link', [{ ...one, mode: 0o120777 }]],
    ['parts that overlap', [one, { ...one, name: 'b.txt', localName: 'a.txt', at: 0 }]],
    ['bytes before the first part', [one], { before: Uint8Array.of(1, 2, 3) }],
    ['bytes behind the end', [one], { after: text }],
    ['more parts than the end gives', [one, { ...one, name: 'b' }], { count: 1 }],
    ['fewer parts than the end gives', [one], { count: 2 }],
  ])('refuses %s', (_, entries, archive) => {
    expect(forgery(entries, archive)).toBe('legacy.zip-unsafe')
  })

  it('refuses one body under many names before anything is unpacked', () => {
    const many = Array.from({ length: 10 }, (_, at) => ({ ...one, name: `${at}.txt`, localName: '0.txt', ...(at === 0 ? {} : { at: 0 }) }))
    expect(forgery(many)).toBe('legacy.zip-unsafe')
  })

  it('tells damage, encryption and unknown methods apart', () => {
    expect(forgery([{ ...one, crc: 1 }])).toBe('legacy.zip-damaged')
    expect(forgery([{ ...one, flags: 1 }])).toBe('legacy.encrypted')
    expect(forgery([{ ...one, method: 12 }])).toBe('legacy.zip-damaged')
    expect(opened(forged([one]).slice(0, -10))).toBe('legacy.zip-damaged')
    expect(opened(forged([one]).slice(0, 40))).toBe('legacy.zip-damaged')
    expect(opened(new Uint8Array())).toBe('legacy.zip-damaged')
  })

  it('stops a bomb that tells its size, and one that does not', () => {
    const zeros = new Uint8Array(9_000_000)
    expect(forgery([{ name: 'bomb', content: zeros }])).toBe('legacy.limit')
    expect(forgery([{ name: 'bomb', content: zeros, size: 1000 }])).toBe('legacy.zip-unsafe')
    expect(opened(forged([{ ...one, size: 11_000_000 }]))).toBe('legacy.limit')
    expect(opened(forged(Array.from({ length: 21 }, (_, at) => ({ ...one, name: `${at}` }))))).toBe('legacy.limit')
  })

  it('reads what an archiver writes, whatever is in it', () => {
    fc.assert(fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 2000 }), { maxKeys: 5 }), parts => {
      const archive = openZip(zipSync(parts), LIMITS)
      expect(new Map([...archive.parts].map(([name, part]) => [name, [...part.read()]]))).toEqual(new Map(Object.entries(parts).map(([name, bytes]) => [name, [...bytes]])))
    }), { numRuns: 100 })
  })

  it('gives the same or refuses when any bytes are changed', () => {
    const bytes = forged([one, { ...one, name: 'b.txt', stored: true }])
    const right = opened(bytes)
    fc.assert(fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
      const changed = Uint8Array.from(bytes)
      changed[at] = byte
      const found = opened(changed)
      // The parts have checksums; their dates and the versions of the archiver do not matter.
      if (typeof found !== 'string') expect(found).toEqual(right)
    }), { numRuns: 1000 })
  })
})

describe('readDocx on an archive', () => {
  it('refuses one that is cut off, and one that leads out', async () => {
    const parts = partsOf({ body: p('text') })
    const bytes = zipSync(parts)
    expect(await refusalOf(bytes)).toBe('read')
    for (const length of [30, 200, bytes.length - 30]) expect(await refusalOf(bytes.slice(0, length))).toBe('legacy.zip-damaged')
    expect(await refusalOf(zipSync({ ...parts, '../evil.txt': text }))).toBe('legacy.zip-unsafe')
  })
})
