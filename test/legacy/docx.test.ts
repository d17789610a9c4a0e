import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Table } from '../../src/legacy/blocks.ts'
import { ANNEX, codesOf, contentOf, imported } from './annex.ts'
import { asides, blocksOf, docxOf, insistOnNodes, level, listed, made, p, r, readBytes, refusalOf, relation, relationships, story, textsOf } from './docx.ts'

const CASES = readdirSync(new URL('../../fixtures/legacy/docx/', import.meta.url)).sort()

describe('readDocx on the fixtures', () => {
  it('has some', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(6)
  })

  it.each(CASES)('accounts for every character of %s, and the verifier finds the same nodes', async name => {
    const document = await readBytes(docxOf(name))
    await insistOnNodes(docxOf(name), document)
    expect(document.source.nodes.length).toBeGreaterThan(8)
    expect(new Set(document.source.nodes.map(node => node.address)).size).toBe(document.source.nodes.length)
  })

  it.each(['annex-fr-table', 'annex-fr-headings'])('makes the same set of %s as of the text', async name => {
    const options = { editionIdentifier: 'ict-10-proposal' }
    const [ofText, ofWord] = [await imported(ANNEX, options), await imported(docxOf(name), options)]
    expect(contentOf(ofWord.value)).toEqual(contentOf(ofText.value))
    expect(codesOf(ofWord.issues)).toEqual([])
  })

  it('takes what was inserted, and leaves out what was deleted, hidden, commented or an older version', async () => {
    const document = await readBytes(docxOf('beside-the-text-en'))
    expect(blocksOf(document).map(block => block.text).slice(3)).toEqual([
      'Period: 2025', 'Contact: it-service@example.org', 'Recommendation 1', 'The strategy is fully implemented.', 'Recommendation 2', 'Partly implemented, for patents.',
      '• first\non two lines', '• second', 'Done ✓ by non‑profit partners, 漢n=3',
    ])
    expect(asides(document)).toEqual(expect.arrayContaining([
      'deleted-text not ', 'hidden  Do not publish.', 'hidden  Draft of the unit.', 'alternative Contact: it-service@example.org', 'alternative kan', 'metadata 1200', 'metadata Chart of the schedule',
      'comment Is that so?', 'footnote  As of 31 December 2025.', 'header Office SG, internal', 'field-code  PAGE ', 'footer 1', 'image \uFFFC', 'macro \uFFFC', 'embedded-object \uFFFC', 'link-target https://www.example.org/template.dotx',
    ]))
    expect(document.issues.map(issue => issue.code).sort()).toEqual([
      'legacy.comments-left-out', 'legacy.external-links', 'legacy.hidden-text', 'legacy.images', 'legacy.inserted-file', 'legacy.macros-ignored', 'legacy.notes-left-out', 'legacy.objects-left-out',
      'legacy.text-boxes', 'legacy.tracked-changes',
    ])
    expect(document.issues.find(issue => issue.code === 'legacy.tracked-changes')).toMatchObject({ severity: 'warning', place: { spot: 'paragraph 6' }, values: { count: '3' } })
    expect(blocksOf(document).find(block => block.text.startsWith('The strategy'))?.notes?.map(note => note.text)).toEqual(['As of 31 December 2025.'])
    expect([document.modified, document.languageCode]).toEqual(['2026-03-12', 'en'])
  })

  it('finds the addresses of links by relationship and by field, and passes over the table of contents', async () => {
    const document = await readBytes(docxOf('prose-fr'))
    const links = blocksOf(document).flatMap(({ text, links: found = [] }) => found.map(({ start, end, target }) => [text.slice(start, end), target.text, document.source.nodeAt(target.pieces[0]?.from ?? 0)?.address]))
    expect(links).toEqual([
      ['publiée', 'https://www.example.org/lu/tic-2030', 'word/_rels/document.xml.rels#rId2'],
      ['l’étude de cas', 'https://www.example.org/lu/ia', expect.stringMatching(/^word\/document\.xml#[0-9]+$/)],
    ])
    expect(blocksOf(document).filter(block => block.text.startsWith('Recommandation n° 1')).map(block => [block.kind, block.level])).toEqual([['heading', 1]])
    expect(document.leftOut.map(({ from, to, why }) => [document.source.text.slice(from, to), why])).toContainEqual(['Recommandation n° 3', 'repeated-text'])
  })

  it('reads the grid of a table, with controls around cells and without their prompts', async () => {
    const { body } = await readBytes(docxOf('questionnaire-en'))
    const table = body.find((part): part is Table => part.kind === 'table')
    expect(table?.rows.map(row => row.cells.map(cell => [cell.column, cell.columnSpan, cell.rowSpan, cell.body.map(part => ('text' in part ? part.text : part.kind)).join('|')]))).toEqual([
      [[0, 1, 1, 'Recommendation'], [1, 1, 1, 'Action'], [2, 1, 1, 'Status'], [3, 1, 1, 'Comment'], [4, 1, 1, 'Evidence']],
      [[0, 1, 2, '1'], [1, 1, 1, 'a'], [2, 1, 1, 'Implemented'], [3, 1, 1, 'The strategy runs from 2025 to 2028.'], [4, 1, 1, 'Strategy']],
      [[1, 1, 1, 'b'], [2, 1, 1, 'Planned'], [3, 1, 1, ''], [4, 1, 1, '']],
      [[0, 1, 1, '2'], [1, 1, 1, 'a'], [2, 1, 1, 'Partially implemented'], [3, 1, 1, 'Patents only.|Designs follow by 30 June 2027.'], [4, 1, 1, '']],
      [[0, 1, 1, '9'], [1, 1, 1, 'a'], [2, 1, 1, ''], [3, 2, 1, '']],
    ])
  })

  it('reads Strict Office Open XML as it reads Transitional', async () => {
    expect(blocksOf(await readBytes(docxOf('strict-en'))).slice(4).map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Recommendation 2'], ['paragraph', 'Implemented since 1 July 2024.'], ['heading', 'Recommendation 8'], ['paragraph', 'Not implemented.'],
    ])
  })
})

describe('readDocx on single constructs', () => {
  it('parts a paragraph at a line break where a label or a heading stands, not elsewhere', async () => {
    const lines = (...texts: string[]): string => `<w:p><w:r>${texts.map(text => `<w:t>${text}</w:t>`).join('<w:br/>')}</w:r></w:p>`
    expect(await textsOf({ body: lines('Recommendation 3', 'We did it', 'at once.') + lines('a) one', 'b) two') })).toEqual(['Recommendation 3', 'We did it\nat once.', 'a) one', 'b) two'])
  })

  it('keeps the characters of a split word together, and white space as Word shows it', async () => {
    const body = `<w:p>${r('Im')}<w:proofErr w:type="spellStart"/>${r('plem')}<w:r><w:softHyphen/></w:r>${r('ented')}<w:r><w:tab/></w:r>${r('in\n2024')}</w:p>`
    expect(await textsOf({ body })).toEqual(['Implemented\tin 2024'])
    expect(blocksOf(await readBytes(made({ body })))[0]?.pieces.map(({ text, why }) => [text, why])).toEqual([['Implemented', undefined], ['\t', 'markup-space'], ['in', undefined], [' ', 'white-space'], ['2024', undefined]])
  })

  it('hides what a style, a based-on style or a row hides, unless the run says otherwise', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="I"><w:basedOn w:val="H"/></w:style>'
      + '<w:style w:type="character" w:styleId="S"><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>'
    const row = '<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
    const body = p('a', '<w:pStyle w:val="I"/>') + p(r('b', '<w:rStyle w:val="S"/>') + r('c', '<w:rStyle w:val="S"/><w:vanish/>'), '<w:pStyle w:val="H"/>') + row
    expect(await textsOf({ body, styles })).toEqual(['b'])
  })

  it('ends styles that are based on each other', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    expect(await textsOf({ body: p('text', '<w:pStyle w:val="A"/>'), styles })).toEqual(['text'])
  })

  it('passes over what a change took away: cells of a deleted row, a paragraph moved off, properties before the change', async () => {
    const row = (text: string, properties = ''): string => `<w:tr>${properties}<w:tc>${p(text)}</w:tc></w:tr>`
    const body = `<w:tbl>${row('kept')}${row('lost', '<w:trPr><w:del w:id="1"/></w:trPr>')}</w:tbl><w:moveFrom w:id="2">${p('moved')}</w:moveFrom>`
      + '<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>seen</w:t></w:r></w:p>'
    expect(await textsOf({ body })).toEqual(['kept', 'seen'])
  })

  it('does not take the code of a nested field for text', async () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`
    const body = `<w:p>${mark('begin')}${code(' IF ')}${mark('begin')}${code(' PAGE ')}${mark('separate')}${r('7')}${mark('end')}${r(' &gt; 1 "x"')}${mark('separate')}${r('shown')}${mark('end')}</w:p>`
    expect(await textsOf({ body })).toEqual(['shown'])
  })

  it('reads text that stands outside of a paragraph or of a run', async () => {
    expect(await textsOf({ body: `${r('bare run')}<w:customXml><w:p>${r('wrapped')}</w:p></w:customXml><w:sdt><w:sdtContent>${p('in a control')}</w:sdtContent></w:sdt>` })).toEqual(['bare run', 'wrapped', 'in a control'])
  })

  it('keeps in its own cell what a paragraph without an end leaves over', async () => {
    const cell = (content: string): string => `<w:tc>${content}</w:tc>`
    const body = `<w:tbl><w:tr>${cell(p('one', '<w:rPr><w:del w:id="1"/></w:rPr>'))}${cell(p('two'))}</w:tr></w:tbl>`
    expect(await textsOf({ body })).toEqual(['one', 'two'])
  })

  it('reads a table in a cell, and adds hidden text of a merged cell to the one above', async () => {
    const inner = `<w:tbl><w:tr><w:tc>${p('inner')}</w:tc></w:tr></w:tbl>`
    const body = `<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('above')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('below')}${inner}</w:tc></w:tr></w:tbl>`
    expect(await textsOf({ body })).toEqual(['above', 'below', 'inner'])
  })

  it('gives what a fill-in form says of itself, and no text of it twice', async () => {
    const control = `<w:sdt><w:sdtPr><w:tag w:val="ipo-reports:1.a"/></w:sdtPr><w:sdtContent>${r('Implemented')}</w:sdtContent></w:sdt>`
    const bytes = made({ body: `<w:p>${r('Status: ')}${control}</w:p>` })
    const document = await readBytes(bytes)
    await insistOnNodes(bytes, document)
    expect(document.fields?.map(({ id, text }) => [id, text.text])).toEqual([['1.a', 'Implemented']])
    expect(asides(document)).toEqual(['form-id ipo-reports:1.a'])
  })

  it('lists the text of parts that nobody reads, and of a diagram with a warning', async () => {
    const parts = { 'customXml/item1.xml': '<a><b>note</b></a>', 'word/diagrams/data1.xml': '<d>box</d>', 'docProps/app.xml': '<Properties>\n<Company>Office</Company></Properties>' }
    const bytes = made({ body: p('text'), parts })
    const document = await readBytes(bytes)
    await insistOnNodes(bytes, document)
    expect(asides(document).sort()).toEqual(['metadata Office', 'other-part box', 'other-part note'])
    expect(document.issues.map(issue => issue.code)).toEqual(['legacy.drawing-text'])
  })

  it('reads a document whose parts are in UTF-16', async () => {
    const text = story('document', `<w:body>${p('Œuvre 漢')}</w:body>`)
    const wide = new Uint8Array(2 + 2 * text.length)
    wide.set([0xff, 0xfe])
    ;[...text].forEach((sign, at) => wide.set([sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8], 2 + 2 * at))
    expect(await textsOf({ body: '', parts: { 'word/document.xml': wide } })).toEqual(['Œuvre 漢'])
  })
})

describe('readDocx on what it refuses', () => {
  it('refuses two main parts, and none', async () => {
    const two = relationships(['document', 'other'].map(name => relation('officeDocument', `word/${name}.xml`)).join(''))
    const parts = { '_rels/.rels': two, 'word/other.xml': story('document', `<w:body>${p('b')}</w:body>`) }
    expect(await refusalOf(made({ body: p('a'), parts }))).toBe('legacy.main-part')
    expect(await refusalOf(made({ body: p('a'), parts: { '_rels/.rels': relationships('') } }))).toBe('legacy.main-part')
  })

  it('refuses a DOCTYPE and broken XML in any part', async () => {
    expect(await refusalOf(made({ body: '', parts: { 'word/document.xml': `<!DOCTYPE w [<!ENTITY a "b">]>${story('document', '')}` } }))).toBe('legacy.part-doctype')
    expect(await refusalOf(made({ body: p('a'), parts: { 'customXml/item1.xml': '<!DOCTYPE a><a/>' } }))).toBe('legacy.part-doctype')
    expect(await refusalOf(made({ body: p('a'), parts: { 'customXml/item1.xml': '<a><b></a>' } }))).toBe('legacy.part-damaged')
  })

  it('refuses what is deeper, longer or has more rows than the limits allow', async () => {
    expect(await refusalOf(made({ body: `${'<w:sdt>'.repeat(200)}${'</w:sdt>'.repeat(200)}` }))).toBe('legacy.limit')
    expect(await refusalOf(made({ body: p('x'.repeat(1000)) }), { characters: 999 })).toBe('legacy.limit')
    expect(await refusalOf(made({ body: `<w:tbl>${'<w:tr/>'.repeat(11)}</w:tbl>` }), { rows: 10 })).toBe('legacy.limit')
  })

  it('refuses a document without any text', async () => {
    expect(await refusalOf(made({ body: p('') }))).toBe('legacy.empty')
  })

  it('reads ten thousand paragraphs of a list', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const texts = await textsOf({ body: Array.from({ length: 10_000 }, (_, at) => listed(`text ${at}`, 1)).join(''), numbering })
    expect(texts.at(-1)).toBe('10000. text 9999')
  })
})

describe('readDocx on documents that nobody prepared', () => {
  const leaf = fc.constantFrom(
    r('text'), r('hidden', '<w:vanish/>'), r('styled', '<w:rStyle w:val="S"/>'), r('shown', '<w:rStyle w:val="S"/><w:vanish w:val="off"/>'), '<w:r><w:delText>gone</w:delText></w:r>', '<w:r><w:tab/></w:r>', '<w:r><w:br/></w:r>',
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', '<w:r><w:instrText> HYPERLINK "x" </w:instrText></w:r>', '<w:r><w:fldChar w:fldCharType="separate"/></w:r>', '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', '<w:r><w:noBreakHyphen/></w:r>', '<w:fldSimple w:instr="DATE"><w:r><w:t>today</w:t></w:r></w:fldSimple>', ' ', 'stray', '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>',
  )
  const { block } = fc.letrec<{ block: string, inline: string }>(tie => ({
    inline: fc.oneof({ maxDepth: 4 }, leaf, fc.tuple(fc.constantFrom('w:ins', 'w:del', 'w:moveFrom', 'w:smartTag', 'w:hyperlink', 'mc:AlternateContent', 'w:sdtContent', 'w:r', 'w:rt', 'w:ruby', 'w:pict'), fc.array(tie('inline'), { maxLength: 3 })).map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`), fc.array(tie('block'), { maxLength: 2 }).map(inner => `<w:r><w:txbxContent>${inner.join('')}</w:txbxContent></w:r>`), fc.array(tie('inline'), { maxLength: 2 }).map(inner => `<w:sdt><w:sdtPr><w:tag w:val="ipo-reports:a"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${inner.join('')}</w:sdtContent></w:sdt>`)),
    block: fc.oneof({ maxDepth: 4 }, fc.tuple(fc.constantFrom('', '<w:pPr><w:pStyle w:val="P"/></w:pPr>', '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'), fc.array(tie('inline'), { maxLength: 4 })).map(([properties, inner]) => `<w:p>${properties}${inner.join('')}</w:p>`),
      fc.tuple(fc.constantFrom('', '<w:trPr><w:hidden/></w:trPr>', '<w:trPr><w:del/></w:trPr>'), fc.constantFrom('', '<w:tcPr><w:vMerge/></w:tcPr>'), fc.array(tie('block'), { maxLength: 3 })).map(([row, cell, inner]) => `<w:tbl><w:tr>${row}<w:tc>${cell}${inner.join('')}</w:tc></w:tr></w:tbl>`),
      fc.tuple(fc.constantFrom('mc:AlternateContent', 'w:ins', 'w:del', 'w:customXml', 'w:sdtContent', 'w:sdt'), fc.array(tie('block'), { maxLength: 3 })).map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`)),
  }))
  const styles = '<w:style w:type="character" w:styleId="S"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="P"><w:rPr><w:vanish/></w:rPr></w:style>'
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`

  it('accounts for every character once, and the verifier finds the same nodes', async () => {
    await fc.assert(fc.asyncProperty(fc.array(block, { maxLength: 6 }), async blocks => {
      const bytes = made({ body: `${p('first')}${blocks.join('')}`, styles, numbering })
      expect(await insistOnNodes(bytes, await readBytes(bytes))).toBeGreaterThan(0)
    }), { numRuns: 200 })
  })
})
