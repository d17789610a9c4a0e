import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { LedgerDraft } from '../../src/legacy/ledger/draft.ts'
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
    ['PK\u0003\u0004\u0014\u0000anything', 'a ZIP archive'],
    ['PK\u0003\u0004\u0014\u0000ppt/presentation.xml', 'a PowerPoint file (PPTX)'],
    ['\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', 'an old Word or Excel file (DOC, XLS), or one that is locked with a password'],
    ['\u001F\u008B\u0008', 'a gzip archive'],
    ['\u0089PNG\r\n', 'a PNG picture'],
    ['\u00FF\u00D8\u00FF\u00E0', 'a JPEG picture'],
    ['{"recommendationSet": {}}', 'JSON that is none of our documents'],
  ])('names what %j looks like, and the way out', async (start, found) => {
    const result = await importLegacy(bytes(start))
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'legacy.format-unread', severity: 'error', values: { found, advice: expect.stringMatching(/./) } }] })
  })

  it.each([
    ['PDF', '%PDF-1.7\n%\u00E2\u00E3'],
    ['DOCX', 'PK\u0003\u0004\u0014\u0000word/document.xml'],
    ['XLSX', 'PK\u0003\u0004\u0014\u0000xl/workbook.xml'],
    ['ODT', 'PK\u0003\u0004\u0014\u0000mimetypeapplication/vnd.oasis.opendocument.text'],
  ])('refuses the stub of a %s with one error', async (_, start) => {
    const result = await importLegacy(bytes(start))
    expect(result).toMatchObject({ ok: false, issues: [{ severity: 'error' }] })
  })

  it.each(['derive', 'entries'] as const)('says that it is not determined when the account breaks in %j', async step => {
    const broken = vi.spyOn(LedgerDraft.prototype, step).mockImplementation(() => { throw new Error('Character 7 of the source is claimed twice') })
    onTestFinished(() => broken.mockRestore())
    const result = await importLegacy(ANNEX)
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'legacy.reader-broke', values: { detail: 'Character 7 of the source is claimed twice' } }] })
  })

  it('refuses other binary files', async () => {
    expect(await refusalOf(Uint8Array.from({ length: 64 }, (_, index) => (index * 37) % 256))).toEqual(['legacy.binary'])
  })

  it.each(['A shopping list\neggs\nmilk', 'Recommandations\n\tR3, R4', 'La Recommandation n° 4 est bonne.'])('refuses text that is neither annex nor report, naming both: %j', async text => {
    expect(await refusalOf(text)).toEqual(['legacy.kind-unknown'])
    expect(await refusalOf(text, { kind: 'report' })).toContain('legacy.not-a-report')
    expect(await refusalOf(text, { kind: 'annex' })).toEqual(['legacy.not-an-annex'])
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
