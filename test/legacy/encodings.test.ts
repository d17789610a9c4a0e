import { describe, expect, it } from 'vitest'
import { importLegacy } from '../../src/legacy/index.ts'
import { SINGLE_BYTE_TABLES } from '../../src/legacy/readers/encodings.ts'
import { ANNEX, codesOf, contentOf, encodedAs, imported, outlineOf, refusalOf, utf16 } from './annex.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
// Latin-9 and Latin-1 have no curly apostrophe; Latin-1 has no "œ" either.
const STRAIGHT = ANNEX.replaceAll('’', "'")
const LATIN_1 = STRAIGHT.replaceAll('œ', 'oe')

describe('importLegacy on encodings', () => {
  it.each([
    ['UTF-8 with a byte order mark', bytesOf(`\uFEFF${ANNEX}`), 'utf-8'],
    ['UTF-16 LE', utf16(ANNEX, 'le'), 'utf-16le'],
    ['UTF-16 BE', utf16(ANNEX, 'be'), 'utf-16be'],
    ['Windows-1252', encodedAs(ANNEX, 'windows-1252'), 'windows-1252'],
    ['MacRoman', encodedAs(ANNEX, 'macintosh'), 'macintosh'],
  ] as const)('detects %s', async (_, bytes, encoding) => {
    const { value, ledger, issues } = await imported(bytes)
    expect(ledger.source).toMatchObject({ encoding, byteLength: bytes.length })
    expect(issues).toEqual([])
    expect(contentOf(value)).toEqual(contentOf((await imported(ANNEX)).value))
  })

  it('detects Latin-9', async () => {
    const { value, ledger, issues } = await imported(encodedAs(STRAIGHT, 'iso-8859-15'))
    expect(ledger.source.encoding).toBe('iso-8859-15')
    expect(issues).toEqual([])
    expect(contentOf(value)).toEqual(contentOf((await imported(STRAIGHT)).value))
  })

  it.each([
    ['windows-1252', encodedAs(ANNEX, 'windows-1252')],
    ['cp1252', encodedAs(ANNEX, 'windows-1252')],
    ['latin-9', encodedAs(STRAIGHT, 'iso-8859-15')],
    ['macroman', encodedAs(ANNEX, 'macintosh')],
    ['latin1', encodedAs(LATIN_1, 'iso-8859-1')],
    ['UTF-8', bytesOf(ANNEX)],
    ['utf-16', utf16(ANNEX, 'be')],
    ['utf-16be', utf16(ANNEX, 'be', '')],
  ])('takes the hint %s', async (encoding, bytes) => {
    const { value, issues } = await imported(bytes, { encoding })
    expect(issues).toEqual([])
    expect(outlineOf(value).length).toBe(51)
  })

  it('counts a byte order mark as a character that is left out', async () => {
    const { ledger } = await imported(bytesOf(`\uFEFF${ANNEX}`))
    expect(ledger.entries[0]).toEqual({ kind: 'leftOut', from: 0, count: 1, bytes: [0, 3], why: 'byte-order-mark', text: '\uFEFF' })
    expect(ledger.source.characterCount).toBe(9263)
  })

  it('says so when two encodings would do', async () => {
    // Byte A4: the currency sign or the euro sign.
    const bytes = encodedAs('Recommandation 1\nLes offices devraient payer 5 ¤ de TIC.\n', 'windows-1252')
    const { issues, ledger } = await imported(bytes, { partial: true })
    expect(issues).toContainEqual(expect.objectContaining({ code: 'legacy.encoding-guessed', place: expect.objectContaining({ line: 2 }) }))
    expect(ledger.source.encoding).not.toBe('utf-8')
  })

  it('says so when UTF-16 has no byte order mark', async () => {
    const { issues, ledger } = await imported(utf16(ANNEX, 'le', ''))
    expect(codesOf(issues)).toEqual(['legacy.encoding-guessed'])
    expect(ledger.source.encoding).toBe('utf-16le')
  })

  it('notices text that was read in the wrong encoding before', async () => {
    const twice = new TextDecoder('iso-8859-15').decode(bytesOf(ANNEX))
    expect(codesOf((await imported(`Recommandation 1\n${twice.split('\n')[6]}\n`, { partial: true, kind: 'annex' })).issues)).toContain('legacy.encoding-doubtful')
  })

  it.each([
    ['windows-1252', 'macintosh'],
    ['macintosh', 'windows-1252'],
    ['windows-1252', 'utf-8'],
  ] as const)('doubts the hint %s on a text in %s', async (encoding, actual) => {
    // Without "ê", "è" and the like, which are no characters of Windows-1252 in the bytes of MacRoman.
    const source = STRAIGHT.replace(/[^\u0000-\u007Féà°\u00A0\n]/g, 'e')
    const bytes = actual === 'utf-8' ? bytesOf(source) : encodedAs(source, actual)
    const { issues } = await importLegacy(bytes, { encoding })
    expect(codesOf(issues)).toContain('legacy.encoding-doubtful')
  })

  it.each([
    ['utf-8', encodedAs(ANNEX, 'windows-1252')],
    ['iso-8859-15', encodedAs(ANNEX, 'windows-1252')],
    ['latin1', encodedAs(ANNEX, 'windows-1252')],
    ['windows-1252', Uint8Array.of(0x41, 0x81, 0x42)],
    ['utf-16le', Uint8Array.of(0x41, 0x00, 0x42)],
    ['windows-1252', bytesOf(`\uFEFF${ANNEX}`)],
  ])('refuses the hint %s on bytes that are impossible in it', async (encoding, bytes) => {
    expect(await refusalOf(bytes, { encoding })).toEqual(['legacy.encoding-impossible'])
  })

  it.each(['windows-1252', 'macintosh'] as const)('doubts a file that begins in UTF-8 and goes on in %s', async encoding => {
    const [start, rest] = [STRAIGHT.slice(0, 1500), STRAIGHT.slice(1500).replace(/[^\u0000-\u007Féà°\u00A0\n]/g, 'e')]
    const bytes = Uint8Array.from([...bytesOf(`Élu à café.\n${start.replace(/n°/g, '')}`), ...encodedAs(rest, encoding)])
    for (const hint of [{}, { encoding }]) {
      expect(codesOf((await importLegacy(bytes, { ...hint, partial: true })).issues)).toContain('legacy.encoding-doubtful')
    }
  })

  it('throws on an encoding that nobody knows', async () => {
    await expect(imported(ANNEX, { encoding: 'klingon' })).rejects.toThrow(RangeError)
    await expect(imported(ANNEX, { encoding: 'constructor' })).rejects.toThrow(RangeError)
  })

  it('has the tables that the platform has, where the platform is right', () => {
    for (const encoding of ['iso-8859-15', 'macintosh'] as const) {
      const upper = Array.from({ length: 96 }, (_, index) => index + 0xa0)
      const decoder = new TextDecoder(encoding)
      expect(upper.map(byte => SINGLE_BYTE_TABLES[encoding][byte])).toEqual(upper.map(byte => decoder.decode(Uint8Array.of(byte))))
    }
    expect(SINGLE_BYTE_TABLES['windows-1252'].slice(0x80, 0xa0).join('')).toBe('€\uFFFF‚ƒ„…†‡ˆ‰Š‹Œ\uFFFFŽ\uFFFF\uFFFF‘’“”•–—˜™š›œ\uFFFFžŸ')
    expect(SINGLE_BYTE_TABLES.macintosh.slice(0x80, 0x90).join('')).toBe('ÄÅÇÉÑÖÜáàâäãåçéè')
  })
})
