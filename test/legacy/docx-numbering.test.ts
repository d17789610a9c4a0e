import { describe, expect, it } from 'vitest'
import { blocksOf, level, listed, made, p, readBytes, textsOf } from './docx.ts'

const list = (levels: string, num = '', id = 1): string => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${num}</w:num>`
const firsts = (texts: readonly string[]): string[] => texts.map(text => text.replace(/ x$/, ''))

describe('the labels of lists', () => {
  it.each([
    ['decimalZero', ['01', '02', '03']], ['lowerLetter', ['a', 'b', 'c']], ['upperLetter', ['A', 'B', 'C']], ['lowerRoman', ['i', 'ii', 'iii']], ['upperRoman', ['I', 'II', 'III']],
    ['arabicAbjad', ['أ', 'ب', 'ج']], ['arabicAlpha', ['أ', 'ب', 'ت']], ['russianLower', ['а', 'б', 'в']], ['chineseCounting', ['一', '二', '三']], ['decimalEnclosedCircle', ['①', '②', '③']], ['hindiNumbers', ['١', '٢', '٣']],
  ])('are counted in %s', async (format, expected) => {
    const numbering = list(level(0, format, '%1)'))
    expect(firsts(await textsOf({ body: listed('x', 1).repeat(3), numbering }))).toEqual(expected.map(sign => `${sign})`))
  })

  it('go on after the end of the alphabet, and in Chinese after ten', async () => {
    const numbering = list(level(0, 'lowerLetter', '%1)')) + list(level(0, 'chineseCounting', '%1、'), '', 2)
    const texts = firsts(await textsOf({ body: listed('x', 1).repeat(28) + listed('x', 2).repeat(21), numbering }))
    expect([texts[25], texts[26], texts[27]]).toEqual(['z)', 'aa)', 'bb)'])
    expect([texts[37], texts[38], texts[47], texts[48]]).toEqual(['十、', '十一、', '二十、', '二十一、'])
  })

  it('start anew below a label of a level above, unless they are told not to', async () => {
    const body = [0, 1, 1, 0, 1].map(at => listed('x', 1, at)).join('')
    const levels = (more: string): string => list(level(0, 'decimal', '%1.') + level(1, 'lowerRoman', '%1.%2', more))
    expect(firsts(await textsOf({ body, numbering: levels('') }))).toEqual(['1.', '1.i', '1.ii', '2.', '2.i'])
    expect(firsts(await textsOf({ body, numbering: levels('<w:lvlRestart w:val="0"/>') }))).toEqual(['1.', '1.i', '1.ii', '2.', '2.iii'])
  })

  it('are shared by lists of one kind, until one of them sets its start', async () => {
    const abstract = `<w:abstractNum w:abstractNumId="0">${level(0, 'lowerLetter', '%1)')}</w:abstractNum>`
    const num = (id: number, more = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${more}</w:num>`
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const body = [1, 1, 2, 3, 3].map(id => listed('x', id)).join('')
    expect(firsts(await textsOf({ body, numbering: abstract + num(1) + num(2) + num(3, start) }))).toEqual(['a)', 'b)', 'c)', 'a)', 'b)'])
  })

  it('come with a paragraph style, and not where list 0 says that there is none', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Rec"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const numbering = list(level(0, 'decimal', 'Recommendation %1', '<w:pStyle w:val="Rec"/><w:suff w:val="nothing"/>'))
    const body = p('', '<w:pStyle w:val="Rec"/>') + p('plain', '<w:pStyle w:val="Rec"/><w:numPr><w:numId w:val="0"/></w:numPr>') + p('', '<w:pStyle w:val="Rec"/>')
    const blocks = blocksOf(await readBytes(made({ body, styles, numbering })))
    expect(blocks.map(({ kind, level: at, text }) => [kind, at, text])).toEqual([['heading', 2, 'Recommendation 1'], ['heading', 2, 'plain'], ['heading', 2, 'Recommendation 2']])
  })

  it('are bullets where the list has signs, and figures where a level wants plain ones', async () => {
    const numbering = list(level(0, 'bullet', '\uF0B7') + level(1, 'bullet', '–')) + list(level(0, 'upperRoman', '%1') + level(1, 'decimal', '%1.%2', '<w:isLgl/>'), '', 2)
    const body = listed('x', 1) + listed('x', 1, 1) + listed('x', 2) + listed('x', 2, 1)
    expect(firsts(await textsOf({ body, numbering }))).toEqual(['•', '–', 'I', '1.1'])
  })

  it('stand for no character of the source, and are told apart from typed ones', async () => {
    const { body } = await readBytes(made({ body: listed('text', 1), numbering: list(level(0, 'decimal', '%1.')) }))
    expect(body[0]).toMatchObject({ kind: 'listItem', pieces: [{ from: 0, to: 0, text: '1.', why: 'list-number' }, { from: 0, to: 0, text: ' ', why: 'markup-space' }, { from: 0, to: 4, text: 'text' }] })
  })

  it('are figures with a finding where the kind of counting is not known', async () => {
    const document = await readBytes(made({ body: listed('x', 1), numbering: list(level(0, 'thaiLetters', '%1)')) }))
    expect(blocksOf(document).map(block => block.text)).toEqual(['1) x'])
    expect(document.issues.map(issue => issue.code)).toEqual(['legacy.list-number-unknown'])
  })
})
