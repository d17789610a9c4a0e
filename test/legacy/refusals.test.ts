import { describe, expect, it } from 'vitest'
import { importLegacy } from '../../src/legacy/index.ts'
import { ANNEX, refusalOf } from './annex.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, character => character.charCodeAt(0))

describe('importLegacy on files that it does not read', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['white space', bytes(' \n\t\r\n ')],
    ['a lone byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf)],
  ])('refuses %s as empty', async (_, source) => {
    expect(await refusalOf(source)).toEqual(['legacy.empty'])
  })

  it.each([
    ['%PDF-1.7\n%\u00E2\u00E3', 'a PDF file'],
    ['PK\u0003\u0004\u0014\u0000word/document.xml', 'a Word document (DOCX)'],
    ['PK\u0003\u0004\u0014\u0000xl/workbook.xml', 'an Excel workbook (XLSX)'],
    ['PK\u0003\u0004\u0014\u0000mimetypeapplication/vnd.oasis.opendocument.text', 'an OpenDocument text (ODT)'],
    ['PK\u0003\u0004\u0014\u0000anything', 'a ZIP archive'],
    ['\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', 'an old Word or Excel file (DOC, XLS)'],
    ['{\\rtf1\\ansi', 'an RTF file'],
    ['<!DOCTYPE html><html>', 'an HTML page'],
    ['\u00EF\u00BB\u00BF<?xml version="1.0"?><a/>', 'XML'],
    ['{"recommendationSet": {}}', 'JSON'],
  ])('names what %j looks like', async (start, found) => {
    const result = await importLegacy(bytes(start))
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'legacy.format-unread', severity: 'error', values: { found } }] })
  })

  it('refuses other binary files', async () => {
    expect(await refusalOf(Uint8Array.from({ length: 64 }, (_, index) => (index * 37) % 256))).toEqual(['legacy.binary'])
  })

  it.each(['A shopping list\neggs\nmilk', 'Recommandations\n\tR3, R4', 'La Recommandation n° 4 est bonne.'])('refuses text that is no annex: %j', async text => {
    expect(await refusalOf(text)).toEqual(['legacy.not-an-annex'])
  })

  it('refuses half a character', async () => {
    expect(await refusalOf(`${ANNEX}\uD800`)).toEqual(['legacy.not-unicode'])
  })

  it.each([{ editionIdentifier: 'No Key' }, { editionIdentifier: '' }, { earlierSetIdentifier: 'a_b' }, { languageCode: 'xx' as 'fr' }])('throws on the option %j', async options => {
    await expect(importLegacy(ANNEX, options)).rejects.toThrow(RangeError)
  })

  it('refuses a file that is larger than any text of a document can be', async () => {
    expect(await refusalOf(`Recommandation 1\n${'x\n'.repeat(1_500_000)}`)).toEqual(['legacy.too-large'])
  })
})
