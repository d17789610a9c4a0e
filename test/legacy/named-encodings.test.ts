import { describe, expect, it } from 'vitest'
import { importLegacy, verifyLedger } from '../../src/legacy/index.ts'
import { readAs } from './text-formats.ts'

/** Bytes in an encoding, by its own table read backwards; for GB 18030 written out. */
function encoded(text: string, encoding: string): Uint8Array {
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from([...text], character => bytes.get(character) ?? 0x3f)
}

// "建议 1：已实施。", with a character of four bytes (U+20087).
const CHINESE = Uint8Array.of(0xbd, 0xa8, 0xd2, 0xe9, 0x20, 0x31, 0xa3, 0xba, 0xd2, 0xd1, 0xca, 0xb5, 0xca, 0xa9, 0xa1, 0xa3, 0x95, 0x32, 0x90, 0x31, 0x0a)

describe('a text in an encoding that has to be named', () => {
  it.each([['windows-1251', 'Рекомендация 1: выполнена'], ['koi8-r', 'Рекомендация 1: выполнена'], ['iso-8859-5', 'Рекомендация 1: выполнена'], ['windows-1256', 'التوصية 1'], ['iso-8859-6', 'التوصية 1']])('reads %s', async (encoding, text) => {
    const page = encoded(`<meta charset="${encoding}"><p>${text}</p>`, encoding)
    const { document, blocks } = await readAs(page)
    expect([document.source.encoding, blocks[0]?.text, document.issues]).toEqual([encoding, text, []])
  })

  it('reads GB 18030, whose characters take one, two or four bytes', async () => {
    const page = Uint8Array.of(...new TextEncoder().encode('<meta charset=gb2312><p>'), ...CHINESE)
    const { document, blocks, entries } = await readAs(page)
    expect([document.source.encoding, blocks[0]?.text]).toEqual(['gb18030', '建议 1：已实施。\u{20087}'])
    expect(entries.at(-1)?.bytes?.[1]).toBe(page.length)
  })

  it('takes the word of the caller', async () => {
    const source = encoded('Рекомендация 1\nСтатус: выполнена\n', 'windows-1251')
    const result = await importLegacy(source, { encoding: 'cp1251', kind: 'report', officeCode: 'RU', today: '2026-11-22' })
    if (!result.ok) throw new Error(JSON.stringify(result.issues))
    expect(result.ledger.source.encoding).toBe('windows-1251')
    expect(await verifyLedger({ source, ledger: result.ledger, output: result.value })).toEqual([])
  })

  it('is not read where the bytes are impossible in it', async () => {
    const result = await importLegacy(Uint8Array.of(0x61, 0x81, 0x20, 0xff, 0x0a), { encoding: 'gbk' })
    expect(result.issues.map(({ code }) => code)).toEqual(['legacy.encoding-impossible'])
  })
})
