import { describe, expect, it } from 'vitest'
import { ANNEX, codesOf, contentOf, imported, outlineOf, wrapped } from './annex.ts'

const outline = async (text: string, codes: readonly string[] = []): Promise<string[]> => {
  const { value, issues } = await imported(text)
  expect(codesOf(issues)).toEqual(codes)
  return outlineOf(value)
}
const original = await outline(ANNEX)

describe('importLegacy on variants of the annex', () => {
  it.each([
    ['CR', ANNEX.replaceAll('\n', '\r')],
    ['CRLF', ANNEX.replaceAll('\n', '\r\n')],
    ['NEL', ANNEX.replaceAll('\n', '\u0085')],
    ['line separators', ANNEX.replaceAll('\n', '\u2028')],
    ['page breaks', ANNEX.replaceAll('\n\n', '\f')],
    ['no end of the last line', ANNEX.trimEnd()],
    ['no empty lines', ANNEX.replace(/\n+/g, '\n')],
    ['empty lines everywhere', ANNEX.replaceAll('\n', '\n\n')],
    ['spaces at line ends', ANNEX.replaceAll('\n', '  \u00A0\n')],
    ['decomposed letters', ANNEX.normalize('NFD')],
    ['no-break spaces removed', ANNEX.replaceAll('\u00A0', ' ')],
    ['no-break spaces doubled', ANNEX.replaceAll('\u00A0', '\u00A0\u00A0')],
    ['no space in headings', ANNEX.replaceAll('n°\u00A0', 'n°')],
    ['straight apostrophes', ANNEX.replaceAll('’', "'")],
    ['nº', ANNEX.replaceAll('n°', 'nº')],
    ['No', ANNEX.replaceAll('n°', 'No')],
    ['N°', ANNEX.replaceAll('n°', 'N°')],
    ['No.', ANNEX.replaceAll('n°', 'No.')],
    ['n.º', ANNEX.replaceAll('n°', 'n.º')],
    ['no number sign', ANNEX.replaceAll('n°\u00A0', '')],
    ['headings in capitals', ANNEX.replaceAll('Recommandation n°', 'RECOMMANDATION N°')],
    ['headings with a colon', ANNEX.replace(/(Recommandation n°\u00A0\d+)/g, '$1 :')],
    ['labels (a)', ANNEX.replace(/^(\t?)([a-d])\)/gm, '$1($2)')],
    ['labels a.', ANNEX.replace(/^(\t?)([a-d])\)/gm, '$1$2.')],
    ['labels A)', ANNEX.replace(/^(\t?)([a-d])\)/gm, (_, tab: string, letter: string) => `${tab}${letter.toUpperCase()})`)],
    ['sub-items i)', ANNEX.replace(/^(i+)\. /gm, '$1) ')],
    ['sub-items (i)', ANNEX.replace(/^(i+)\. /gm, '($1) ')],
    ['no space after labels', ANNEX.replace(/^(\t?)([a-d])\) /gm, '$1$2)')],
    ['no tabs', ANNEX.replaceAll('\t', '')],
    ['references with "R 3"', ANNEX.replace(/R(\d+)/g, 'R\u00A0$1')],
  ])('gives the same set with %s', async (_, text) => {
    expect(await outline(text)).toEqual(original)
  })

  it.each([60, 72, 80, 100, 150, 200])('gives the same set wrapped at %i columns', async width => {
    const { value, issues, ledger } = await imported(wrapped(ANNEX, width))
    expect(codesOf(issues)).toEqual([])
    expect(contentOf(value)).toEqual(contentOf((await imported(ANNEX)).value))
    expect(ledger.coverage.changed).toBeGreaterThan(0)
    expect(ledger.entries).toContainEqual(expect.objectContaining({ kind: 'changed', before: '\n', after: ' ', why: 'wrapped-line' }))
  })

  it.each(['\r\n', '\r'])('gives the same set wrapped with line end %j', async end => {
    expect(await outline(wrapped(ANNEX, 72).replaceAll('\n', end))).toEqual(original)
  })

  it('gives the same set wrapped and indented', async () => {
    expect(await outline(wrapped(ANNEX, 72).replace(/^(?=[^\n])/gm, '    '))).toEqual(original)
  })

  it('keeps decomposed letters decomposed', async () => {
    const { value } = await imported(ANNEX.normalize('NFD'))
    expect(value.titleTextBag?.[0]?.value).toContain('proprie\u0301te\u0301')
  })

  it('tells the three states of the correspondence line', async () => {
    const silent = await imported(ANNEX.replace('\tR22 et R29\n', ''))
    expect(silent.issues).toMatchObject([{ code: 'legacy.correspondence-missing', severity: 'information', path: ['recommendationBag', 2] }])
    expect(silent.value.recommendationBag.map(({ correspondence }) => correspondence === undefined ? 'absent' : Object.keys(correspondence)[0]).slice(0, 3))
      .toEqual(['newRecommendation', 'earlierItemReference', 'absent'])
  })

  it('reads ranges whose meaning is clear, and says so', async () => {
    const { value, issues } = await imported(ANNEX.replace('R22 et R29', 'R22 à R25, R29'))
    expect(issues).toMatchObject([{ code: 'legacy.range-expanded', values: { found: 'R22 à R25', meaning: 'R22, R23, R24, R25' } }])
    expect(value.recommendationBag[2]?.correspondence?.earlierItemReference?.earlierItemIdentifierBag).toEqual(['R22', 'R23', 'R24', 'R25', 'R29'])
  })

  it('misses the closing line without a fuss', async () => {
    const { issues } = await imported(ANNEX.replace(/\[Fin[^\]]*\]/, ''))
    expect(issues).toMatchObject([{ code: 'legacy.closing-missing', severity: 'information' }])
  })

  it('takes a statement from the line of the heading', async () => {
    const text = ANNEX.replace(/(Recommandation n°\u00A0\d+)\n/g, '$1 : ')
    expect(await outline(text)).toEqual(original)
  })
})
