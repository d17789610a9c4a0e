import { describe, expect, it } from 'vitest'
import { importLegacy } from '../../src/legacy/index.ts'
import { verifyLedger } from '../../src/legacy/index.ts'
import { readRtf } from '../../src/legacy/readers/rtf/index.ts'
import { ANNEX, contentOf, imported } from './annex.ts'
import { accountedFor, casesOf, cellsOf, readAs, REQUEST, rtf, sourceAt, textsOf } from './odt-documents.ts'

const read = (body: string, head?: string): ReturnType<typeof readRtf> => readRtf(rtf(body, head), REQUEST)

describe('readRtf on the fixtures', () => {
  it.each(casesOf(['rtf']))('accounts for every byte of $name', async ({ bytes, format }) => {
    const document = await readAs(format, bytes)
    expect(accountedFor(document)).toBe(bytes.length)
  })

  it('gives the same annex as the text', async () => {
    const { value, issues } = await imported(sourceAt('rtf/annex-fr-table/source.rtf'), { fileName: 'annexe.rtf' })
    expect(contentOf(value)).toEqual(contentOf((await imported(ANNEX)).value))
    expect(issues).toEqual([])
  })

  it('leaves out what was deleted, hidden, noted and commented, and says so', () => {
    const document = readRtf(sourceAt('rtf/notes-and-changes-en/source.rtf'), REQUEST)
    expect(textsOf(document)).toContain('Status: Implemented')
    expect(textsOf(document)).toContain('The ICT strategy was adopted  on 30 June 2025.')
    expect(textsOf(document).join('\n')).not.toMatch(/planned|budget|check this|yearly report|Working paper/)
    expect(new Set(document.leftOut.map(({ why }) => why))).toEqual(new Set(['markup', 'metadata', 'header', 'footer', 'deleted-text', 'hidden', 'footnote', 'comment', 'field-code']))
    expect(document.issues.map(({ code }) => code)).toEqual(['legacy.tracked-changes', 'legacy.notes-left-out', 'legacy.comments-left-out', 'legacy.hidden-text'])
    expect(document.modified).toBe('2026-03-12')
  })

  it('reads a table with a cell that goes on below and a link', () => {
    const document = readRtf(sourceAt('rtf/questionnaire-fr/source.rtf'), REQUEST)
    expect(cellsOf(document.body).slice(1, 4)).toEqual([
      ['!1x2 1', 'a', 'Mise en œuvre', 'La stratégie a été adoptée par le conseil de direction.', 'Stratégie TIC 2030', '2025-06-30'],
      ['b', 'En cours', 'Publication prévue sur le site de l’office.', '', ''],
      ['2', 'a', 'Partiellement mise en œuvre', 'Première ligne.|Seconde ligne.', 'https://www.example.org/be/st96', ''],
    ])
    expect(document.body.filter(part => part.kind === 'heading').map(part => part.kind === 'heading' ? part.level : 0)).toEqual([1, 2])
  })
})

describe('readRtf on characters', () => {
  it.each([
    ['bytes of the code page', 'caf\\\'e9 \\\'80', '\\ansi\\ansicpg1252', 'café €'],
    ['Cyrillic bytes by the font', '{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}\\f1 \\\'cf\\\'eb\\\'e0\\\'ed', undefined, 'План'],
    ['Arabic bytes by the code page', '\\\'e3\\\'df\\\'ca\\\'c8', '\\ansi\\ansicpg1256', 'مكتب'],
    ['Chinese bytes in pairs', '\\\'c4\\\'ea', '\\ansi\\ansicpg936', '年'],
    ['Japanese pairs whose second byte is a letter', '\\\'83A', '\\ansi\\ansicpg932', 'ア'],
    ['bytes that are not escaped', 'caf\u00e9 \u0092', undefined, 'café ’'],
    ['Unicode with one sign behind it', 'l\\u8217?office', undefined, 'l’office'],
    ['Unicode with an escape behind it', 'l\\u8217\\\'92office', undefined, 'l’office'],
    ['Unicode with nothing behind it', '\\uc0 l\\u8217 office', undefined, 'l’office'],
    ['Unicode with two bytes behind it', '{\\uc2\\u24180\\\'c4\\\'ea}x', undefined, '年x'],
    ['negative numbers', '\\u-10240?', undefined, '\uFFFD'],
    ['two halves of one character', '\\u-10179?\\u-8704?!', undefined, '\u{1F600}!'],
    ['half a character', '\\u-10179?a', undefined, '\uFFFDa'],
    ['signs that have words', 'a\\emdash b\\rquote s \\{c\\}\\~d\\_e\\-f\\\\', undefined, 'a—b’s {c}\u00A0d\u2011ef\\'],
    ['tabs and line breaks', 'a\\tab b\\line c', undefined, 'a\tb\nc'],
    ['the spelling in Unicode of two', '{\\upr{ansi}{\\*\\ud{\\u24180?}}}x', undefined, '年x'],
  ])('reads %s', (_, body, head, text) => {
    const document = read(body, head)
    expect(textsOf(document)).toEqual([text])
    expect(accountedFor(document)).toBe(document.source.characterCount)
  })

  it('reads signs of a symbol font as private ones', () => {
    expect(textsOf(read('{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset2 S;}}{\\f1\\\'b7} item'))).toEqual(['\uF0B7 item'])
  })

  it('says that it does not read a code page', () => {
    expect(read('caf\\\'82', '\\ansi\\ansicpg850').issues.map(({ code }) => code)).toEqual(['legacy.code-page'])
  })
})

describe('readRtf on structure', () => {
  const row = (definition: string, ...texts: string[]): string => `\\trowd${definition}\\pard\\intbl ${texts.map(text => `${text}\\cell `).join('')}\\row `

  it('puts cells on one grid by their edges', () => {
    const document = read(row('\\cellx1000\\cellx3000', 'a', 'b') + row('\\cellx1000\\cellx2000\\cellx3000', 'c', 'd', 'e') + row('\\cellx3000', 'f') + '\\pard after\\par')
    expect(cellsOf(document.body)).toEqual([['a', '!2x1 b'], ['c', 'd', 'e'], ['!3x1 f']])
    expect(textsOf(document).at(-1)).toBe('after')
  })

  it('joins cells that are merged', () => {
    const document = read(row('\\clmgf\\cellx1000\\clmrg\\cellx2000\\clvmgf\\cellx3000', 'a', '', 'b') + row('\\cellx1000\\cellx2000\\clvmrg\\cellx3000', 'c', 'd', ''))
    expect(cellsOf(document.body)).toEqual([['!2x1 a', '!1x2 b'], ['c', 'd']])
  })

  it('reads a table in a cell', () => {
    const nested = '\\pard\\intbl\\itap2 x\\nestcell y\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par }'
    const document = read(`\\trowd\\cellx1000\\cellx2000 ${nested}\\pard\\intbl a\\cell b\\cell\\row\\pard end`)
    expect(cellsOf(document.body)).toEqual([['x|y|a', 'b']])
    expect(textsOf(document)).toEqual(['x', 'y', 'a', 'b', 'end'])
  })

  it('keeps printed labels as text of list items', () => {
    const document = read('{\\listtext a)\\tab}First\\par {\\pntext\\\'95\\tab}Second\\par')
    expect(document.body.map(part => part.kind)).toEqual(['listItem', 'listItem'])
    expect(textsOf(document)).toEqual(['a)\tFirst', '•\tSecond'])
  })

  it('knows headings by style and by level', () => {
    const document = read('{\\stylesheet{\\s1 heading 2;}{\\s2\\outlinelevel0 Titre;}}\\pard\\s1 a\\par\\pard\\s2 b\\par\\pard\\outlinelevel2 c\\par\\pard d\\par')
    expect(document.body.map(part => (part.kind === 'table' ? 0 : part.level))).toEqual([2, 1, 3, undefined])
  })

  it('gives the address of a link', () => {
    const [block] = read('see {\\field{\\*\\fldinst HYPERLINK "https://www.example.org/x"}{\\fldrslt the page}}.').body
    expect(block).toMatchObject({ text: 'see the page.', links: [{ start: 4, end: 12, target: { text: 'https://www.example.org/x' } }] })
  })

  it('leaves out pictures, objects and bytes of data', () => {
    const document = read('a{\\pict\\wmetafile8 0102\\bin3 {}{}b{\\object{\\*\\objdata 01}{\\result shown}}')
    expect(textsOf(document)).toEqual(['abshown'])
    expect(document.leftOut.map(({ why }) => why)).toEqual(expect.arrayContaining(['image', 'embedded-object']))
    expect(document.issues.map(({ code }) => code)).toEqual(['legacy.objects-left-out'])
  })

  it.each([['a group that is never closed', 'a{\\b b'], ['a group closed too early', 'a}b{c']])('reads on after %s and says so', (_, body) => {
    const document = read(body)
    expect(textsOf(document).join('')).toMatch(/^ab/)
    expect(document.issues.map(({ code }) => code)).toEqual(['legacy.rtf-groups'])
    expect(accountedFor(document)).toBe(document.source.characterCount)
  })

  it('passes over zero bytes behind the end', () => {
    const bytes = rtf('a')
    const document = readRtf(Uint8Array.of(...bytes, 0, 0, 13, 10), REQUEST)
    expect(document.issues).toEqual([])
    expect(accountedFor(document)).toBe(bytes.length + 4)
  })
})

describe('readRtf on its limits', () => {
  it('refuses groups that nest too deep', async () => {
    expect((await importLegacy(rtf('{'.repeat(200) + 'a'))).issues.map(({ code }) => code)).toEqual(['legacy.limit'])
  })

  it('refuses a file without text', async () => {
    expect((await importLegacy(rtf('{\\info{\\title t}}'))).issues.map(({ code }) => code)).toEqual(['legacy.empty'])
  })

  it('reads a megabyte of one line', () => {
    const document = read(`${'\\\'e9 '.repeat(200_000)}`)
    expect(textsOf(document)[0]).toHaveLength(399_999)
  })

  it('finds a changed byte in a file that was imported', async () => {
    const source = sourceAt('rtf/annex-fr-table/source.rtf')
    const { ledger, value } = await imported(source)
    const entries = ledger.entries.map(entry => (entry.kind === 'changed' && entry.after === 'é' ? { ...entry, after: 'è' } : entry))
    expect((await verifyLedger({ source, ledger: { ...ledger, entries }, output: value })).map(({ code }) => code)).toContain('ledger.leaf-text')
  })
})
