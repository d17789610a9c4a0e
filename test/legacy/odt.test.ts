import { describe, expect, it } from 'vitest'
import { verifyLedger } from '../../src/legacy/index.ts'
import { importLegacy } from '../../src/legacy/index.ts'
import { walkFlatOdt, walkOdt } from '../../src/legacy/ledger/verify/formats/odt.ts'
import { numberAs } from '../../src/legacy/readers/odt/list-labels.ts'
import { readFlatOdt, readOdt } from '../../src/legacy/readers/odt/index.ts'
import type { ReadDocument } from '../../src/legacy/readers/read-document.ts'
import { ANNEX, contentOf, imported } from './annex.ts'
import { accountedFor, casesOf, cellsOf, flatDocument, packedDocument, readAs, REQUEST, sourceAt, textsOf } from './odt-documents.ts'

const CASES = casesOf(['odt', 'fodt', 'ods'])
const read = (body: string, styles?: string): Promise<ReadDocument> => readFlatOdt(flatDocument(body, styles), REQUEST)
const codesIn = ({ issues }: Pick<ReadDocument, 'issues'>): string[] => issues.map(({ code }) => code)

/** Nodes of the importer as the verifier has them: in one order, without words for people. */
function nodesOf({ source }: ReadDocument): object[] {
  return source.nodes.map(({ address, text, role, sha256 }) => ({ address, text, ...(role === undefined ? {} : { role }), ...(sha256 === undefined ? {} : { sha256 }) }))
}

describe('the readers of OpenDocument on the fixtures', () => {
  it.each(CASES)('account for every character of $name', async ({ bytes, format }) => {
    const document = await readAs(format, bytes)
    expect(accountedFor(document)).toBe(document.source.characterCount)
  })

  it.each(CASES)('find the nodes that the verifier finds in $name', async ({ bytes, format }) => {
    const document = await readAs(format, bytes)
    const again = await (format === 'fodt' ? walkFlatOdt : walkOdt)(bytes)
    expect(nodesOf(document)).toEqual(again)
    expect(new Set(again.map(({ address }) => address)).size).toBe(again.length)
  })

  it.each(['odt/annex-fr-table/source.odt', 'fodt/annex-fr/source.fodt'])('give the same annex as the text from %s, every number counted', async path => {
    const { value, issues, ledger } = await imported(sourceAt(path))
    expect(contentOf(value)).toEqual(contentOf((await imported(ANNEX)).value))
    expect(issues).toEqual([])
    expect(ledger.entries.filter(entry => entry.kind === 'changed' && entry.why === 'list-number')).toHaveLength(10 + 24 + 7)
  })

  it('find a label that was changed in the ledger', async () => {
    const source = sourceAt('odt/annex-fr-table/source.odt')
    const { ledger, value } = await imported(source)
    const entries = ledger.entries.map(entry => (entry.kind === 'changed' && entry.after === 'b)' ? { ...entry, after: 'c)' } : entry))
    expect((await verifyLedger({ source, ledger: { ...ledger, entries }, output: value })).map(({ code }) => code)).toContain('ledger.leaf-text')
  })

  it.each(['odt/notes-and-changes-en/source.odt', 'fodt/notes-and-changes-en/source.fodt'])('leave out what stands beside the text of %s, and say so', async path => {
    const document = await readAs(path.slice(path.lastIndexOf('.') + 1), sourceAt(path))
    expect(textsOf(document)).toContain('Status: Implemented')
    expect(textsOf(document)).toContain('• guidelines\nfor staff')
    expect(textsOf(document)).toContain('Contact point: ICT unit, ict@example.org')
    expect(textsOf(document).join('\n')).not.toMatch(/planned|budget|check this|yearly report|Working paper/)
    expect(codesIn(document)).toEqual(['legacy.tracked-changes', 'legacy.comments-left-out', 'legacy.notes-left-out', 'legacy.hidden-text'])
    const noted = document.body.find(part => part.kind !== 'table' && part.notes !== undefined)
    expect(noted).toMatchObject({ text: 'The ICT strategy was adopted  on 30 June 2025.', notes: [{ text: 'See the yearly report of the office.' }] })
    expect([document.languageCode, document.modified]).toEqual(['en', '2026-03-12'])
  })

  it('give the address of a link in a cell', async () => {
    const document = await readOdt(sourceAt('odt/questionnaire-fr/source.odt'), REQUEST)
    expect(cellsOf(document.body)[1]).toEqual(['!1x2 1', 'a', 'Mise en œuvre', 'La stratégie a été adoptée par le conseil de direction.', 'Stratégie TIC 2030', '2025-06-30'])
    expect(document.source.nodes.find(({ role }) => role === 'link-target')).toMatchObject({ text: 'https://www.example.org/be/tic-2030', spot: 'table 1, row 2, column 5' })
  })
})

describe('readFlatOdt on paragraphs', () => {
  it.each([
    ['white space', '<text:p>  a \n\t b<text:span> </text:span> c </text:p>', ['a b c']],
    ['spaces that are elements', '<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p>', ['a   b\tc\nd']],
    ['spaces beyond counting', '<text:p>a<text:s text:c="999999999"/>b</text:p>', [`a${' '.repeat(200)}b`]],
    ['a content control', '<text:p>a <loext:content-control xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0">b</loext:content-control></text:p>', ['a b']],
    ['a drop-down', '<text:p><text:dropdown><text:label text:value="Planned"/><text:label text:value="Implemented"/>Planned</text:dropdown></text:p>', ['Planned']],
    ['a box in a paragraph', '<text:p>a<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame> b</text:p>', ['a b', 'box']],
    ['ruby', '<text:p><text:ruby><text:ruby-base>年</text:ruby-base><text:ruby-text>nen</text:ruby-text></text:ruby></text:p>', ['年']],
    ['a table of contents', '<text:table-of-content><text:index-body><text:p>Recommendation 1 … 3</text:p></text:index-body></text:table-of-content><text:p>x</text:p>', ['x']],
    ['a hidden section', '<text:section text:display="none"><text:p>secret</text:p></text:section><text:p>x</text:p>', ['x']],
    ['hidden text of a field', '<text:p>x<text:hidden-text text:string-value="secret" text:is-hidden="true"/></text:p>', ['x']],
    ['a hidden paragraph', '<text:p><text:hidden-paragraph text:is-hidden="true"/>secret</text:p><text:p>x</text:p>', ['x']],
    ['entities and CDATA', '<text:p>a &amp; b&#233;<![CDATA[<c>]]></text:p>', ['a & bé<c>']],
  ])('reads %s', async (_, body, texts) => {
    const document = await read(body)
    expect(textsOf(document)).toEqual(texts)
    expect(accountedFor(document)).toBe(document.source.characterCount)
    expect(nodesOf(document)).toEqual(await walkFlatOdt(flatDocument(body)))
  })

  it('keeps text that stands where none may stand', async () => {
    const document = await read('<text:p>x</text:p><table:table><table:table-row><text:p>astray</text:p></table:table-row></table:table>')
    expect(textsOf(document)).toEqual(['x', 'astray'])
    expect(accountedFor(document)).toBe(document.source.characterCount)
  })

  it('follows a hidden style to the one that it comes from', async () => {
    const styles = '<style:style style:name="A" style:family="text"><style:text-properties text:display="none"/></style:style><style:style style:name="B" style:family="text" style:parent-style-name="A"/>'
      + '<style:style style:name="C" style:family="text" style:parent-style-name="C"/>'
    const body = '<text:p>a<text:span text:style-name="B">secret</text:span><text:span text:style-name="C">b</text:span></text:p>'
    expect(textsOf(await read(body, styles))).toEqual(['ab'])
    expect(nodesOf(await read(body, styles))).toEqual(await walkFlatOdt(flatDocument(body, styles)))
  })
})

describe('readFlatOdt on lists', () => {
  const level = (number: number, format: string, more = ''): string => `<text:list-level-style-number text:level="${number}" style:num-format="${format}" style:num-suffix=")" ${more}/>`
  const STYLES = `<text:list-style style:name="L">${level(1, '1')}${level(2, 'a')}${level(3, 'i', 'text:display-levels="3"')}</text:list-style><text:list-style style:name="S">${level(1, 'A', 'text:start-value="3"')}</text:list-style>`
  const item = (inside: string, attributes = ''): string => `<text:list-item${attributes}>${inside}</text:list-item>`
  const list = (inside: string, attributes = ' text:style-name="L"'): string => `<text:list${attributes}>${inside}</text:list>`

  it.each([
    ['levels', list(item(`<text:p>x</text:p>${list(item('<text:p>y</text:p>') + item('<text:p>z</text:p>'), '')}`) + item(`<text:p>x</text:p>${list(item('<text:p>y</text:p>'), '')}`)), ['1) x', 'a) y', 'b) z', '2) x', 'a) y']],
    ['a label of three levels', list(item(`<text:p>x</text:p>${list(item(`<text:p>y</text:p>${list(item('<text:p>z</text:p>'), '')}`), '')}`)), ['1) x', 'a) y', '1.a.i) z']],
    ['a second paragraph of an item', list(item('<text:p>x</text:p><text:p>more</text:p>') + item('<text:p>y</text:p>')), ['1) x', 'more', '2) y']],
    ['an item that begins anew', list(item('<text:p>x</text:p>') + item('<text:p>y</text:p>', ' text:start-value="7"') + item('<text:p>z</text:p>')), ['1) x', '7) y', '8) z']],
    ['a style that begins later', list(item('<text:p>x</text:p>'), ' text:style-name="S"'), ['C) x']],
    ['lists that begin anew', list(item('<text:p>x</text:p>')) + list(item('<text:p>y</text:p>')), ['1) x', '1) y']],
    ['a list that goes on', list(item('<text:p>x</text:p>')) + '<text:p>between</text:p>' + list(item('<text:p>y</text:p>'), ' text:style-name="L" text:continue-numbering="true"'), ['1) x', 'between', '2) y']],
    ['a list that names the one that it continues', list(item('<text:p>x</text:p>'), ' xml:id="one" text:style-name="L"') + list(item('<text:p>o</text:p>')) + list(item('<text:p>y</text:p>'), ' text:continue-list="one" text:style-name="L"'), ['1) x', '1) o', '2) y']],
    ['a heading of a list', list('<text:list-header><text:p>head</text:p></text:list-header>' + item('<text:p>x</text:p>')), ['head', '1) x']],
    ['numbered paragraphs', '<text:numbered-paragraph text:style-name="L" text:list-id="n"><text:p>x</text:p></text:numbered-paragraph><text:numbered-paragraph text:style-name="L" text:list-id="n"><text:p>y</text:p></text:numbered-paragraph>', ['1) x', '2) y']],
    ['a number without text', list(item('<text:p/>') + item('<text:p>y</text:p>')), ['1)', '2) y']],
    ['a list without style', list(item('<text:p>x</text:p>'), ''), ['x']],
  ])('counts %s', async (_, body, texts) => {
    const document = await read(body, STYLES)
    expect(textsOf(document)).toEqual(texts)
    expect(accountedFor(document)).toBe(document.source.characterCount)
  })

  it.each([['a', 28, 'ab'], ['I', 14, 'XIV'], ['А, Б, В', 3, 'В'], ['أ, ب', 2, 'ب'], ['一, 二', 21, '二十一'], ['١, ٢', 12, '١٢'], ['1', 5, '5'], ['', 5, ''], ['i', 5000, '5000'], ['①', 21, '21']])('spells numbers in the row "%s"', (format, count, text) => {
    expect(numberAs(format, count)).toBe(text)
  })
})

describe('readOdt on packages', () => {
  it('gives every part a node, none of which is read as text', async () => {
    const bytes = packedDocument('<text:p>x</text:p>', {
      'Pictures/a.png': 'p', 'Basic/Standard/Module1.xml': '<!DOCTYPE m><m>Sub</m>', 'Object 1/content.xml': '<a><b>inside</b></a>', 'META-INF/documentsignatures.xml': '<s/>', 'Configurations2/empty.xml': '',
    })
    const document = await readOdt(bytes, REQUEST)
    expect(textsOf(document)).toEqual(['x'])
    expect(document.source.nodes.map(({ address, role }) => `${address} ${role ?? ''}`)).toEqual([
      'content.xml#1 ', 'Object 1/content.xml#1 embedded-object', 'mimetype metadata', 'Pictures/a.png image', 'Basic/Standard/Module1.xml macro', 'META-INF/documentsignatures.xml signature',
    ])
    expect(document.source.nodes.find(({ role }) => role === 'image')?.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(codesIn(document)).toEqual(['legacy.objects-left-out', 'legacy.macros-ignored'])
    expect(nodesOf(document)).toEqual(await walkOdt(bytes))
  })

  it('reads what a form says of itself', async () => {
    const document = await readFlatOdt(flatDocument('<text:p>x</text:p>', '', 'text', '<meta:user-defined meta:name="ipo-reports:edition">ict-10-proposal</meta:user-defined>'), REQUEST)
    expect(document.form?.get('ipo-reports:edition')?.text).toBe('ict-10-proposal')
    expect(document.source.nodes[0]?.role).toBe('form-id')
  })

  it('says when the package calls itself something else', async () => {
    expect(codesIn(await readOdt(packedDocument('<text:p>x</text:p>', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), REQUEST))).toEqual(['legacy.media-type-differs'])
  })

  it.each([
    ['a locked package', packedDocument('<text:p>x</text:p>', { 'META-INF/manifest.xml': '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>' }), 'legacy.encrypted'],
    ['a DOCTYPE', packedDocument('', { 'content.xml': '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>' }), 'legacy.part-doctype'],
    ['markup that is damaged', packedDocument('', { 'content.xml': '<a><b></a>' }), 'legacy.part-damaged'],
    ['a document without text', packedDocument('<text:p/>'), 'legacy.empty'],
    ['elements that nest too deep', packedDocument('<text:span>'.repeat(300) + 'x' + '</text:span>'.repeat(300)), 'legacy.limit'],
    ['a drawing', packedDocument('', { 'content.xml': '<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><o:body><o:drawing/></o:body></o:document-content>' }), 'legacy.format-unread'],
  ])('refuses %s', async (_, bytes, code) => {
    expect((await importLegacy(bytes)).issues.map(issue => issue.code)).toEqual([code])
  })
})
