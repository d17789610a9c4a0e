import { describe, expect, it } from 'vitest'
import { ANNEX, codesOf, imported } from './annex.ts'

const FIFTH = /\tRecommandation n°\u00A05\n[\s\S]*?\n\n/
const fifth = FIFTH.exec(ANNEX)?.[0] ?? ''

/** The annex with a recommendation behind the tenth. */
const ANNEX_END = ANNEX.lastIndexOf('[Fin')
const ELEVENTH = `${ANNEX.slice(0, ANNEX_END)}Recommandation n° 11\nLes offices devraient dormir.\na) Les offices devraient rêver.\nR5`

/** One recommendation with some lines below its statement. */
const with1 = (...lines: string[]): string => ['Recommandations d’essai', 'Recommandation 1', 'Les offices devraient avoir une stratégie TIC.', ...lines].join('\n')
const partial = { partial: true }

describe('importLegacy on an odd annex', () => {
  it.each([
    ['a recommendation missing', ANNEX.replace(FIFTH, ''), ['legacy.number-missing', 'legacy.recommendations-fewer']],
    ['a recommendation twice', ANNEX.replace(fifth, fifth + fifth), ['legacy.number-repeated', 'legacy.subject-unidentified']],
    ['number 0', ANNEX.replace('n°\u00A05', 'n°\u00A00'), ['legacy.number-missing', 'legacy.number-refused', 'legacy.recommendations-fewer', 'legacy.text-unplaced']],
    ['number 11', ANNEX.replace('n°\u00A010', 'n°\u00A011'), ['legacy.number-refused', 'legacy.recommendations-fewer', 'legacy.text-unplaced']],
    ['an eleventh recommendation', ELEVENTH, ['legacy.number-refused', 'legacy.text-unplaced']],
    ['numbers that go on to twelve', `${ELEVENTH}\n${ELEVENTH.slice(ANNEX_END).replaceAll('11', '12')}`, ['legacy.number-unusual', 'legacy.subject-unidentified']],
    ['two recommendations exchanged', ANNEX.replace('n°\u00A05', 'n°\u00A0X').replace('n°\u00A06', 'n°\u00A05').replace('n°\u00A0X', 'n°\u00A06'), ['legacy.number-order']],
    ['a statement missing', ANNEX.replace(/(n°\u00A04\n).*\n/, '$1'), ['legacy.statement-missing', 'legacy.subject-unidentified']],
    ['letters in the wrong order', ANNEX.replace('b) Les offices', 'd) Les offices'), ['legacy.label-order']],
    ['a letter twice', ANNEX.replace('b) Les offices', 'a) Les offices'), ['legacy.label-order']],
    ['roman numerals in the wrong order', ANNEX.replace('ii. l’utilisation', 'iv. l’utilisation'), ['legacy.label-order']],
    ['a reference beyond 40', ANNEX.replace('R39', 'R41'), ['legacy.reference-unknown']],
    ['a reference to R0', ANNEX.replace('R22', 'R0'), ['legacy.reference-unknown']],
    ['a reference twice', ANNEX.replace('R22 et', 'R29 et'), ['legacy.reference-repeated']],
    ['a broken reference', ANNEX.replace('R22 et R29', 'R22 et R'), ['legacy.text-unplaced']],
    ['a remark among the references', ANNEX.replace('R22 et R29', 'R22, sauf R29'), ['legacy.correspondence-unread']],
    ['references without their letter', ANNEX.replace('R22 et R29', 'R22, 29'), ['legacy.correspondence-unread']],
    ['a range that runs backwards', ANNEX.replace('R22 et R29', 'R29 à R22'), ['legacy.correspondence-unread']],
    ['an endless range', ANNEX.replace('R22 et R29', 'R2 à R999999999'), ['legacy.correspondence-unread']],
    ['two correspondence lines', ANNEX.replace('\tR22 et R29', '\tR22\n\tR29'), ['legacy.correspondence-repeated']],
    ['"sans objet" without "new"', ANNEX.replace('Sans objet, car il s’agit d’une nouveauté', 'Sans objet, voir plus haut'), ['legacy.correspondence-unread']],
    ['a loose paragraph', ANNEX.replace('\tR22 et R29', 'Une remarque.\n\tR22 et R29'), ['legacy.text-unplaced']],
    ['text after the end', `${ANNEX}\nUne signature`, ['legacy.text-unplaced']],
    ['a closing line before the end', ANNEX.replace(fifth, `[Fin]\n${fifth}`), ['legacy.text-unplaced']],
    ['a page header', `CWS/11/99\n${ANNEX}`, ['legacy.text-unplaced']],
    ['no title', ANNEX.replace(/^.*\n/, ''), ['legacy.title-missing']],
    ['an empty label', ANNEX.replace(/^b\) .*$/m, 'b)'), ['legacy.label-order', 'legacy.text-missing']],
    ['an English heading', ANNEX.replace('Recommandation n°\u00A05', 'Recommendation No. 5'), ['legacy.language-mixed', 'legacy.number-missing', 'legacy.recommendations-fewer', 'legacy.text-unplaced', 'legacy.label-order', 'legacy.correspondence-repeated']],
    ['an unknown actor', ANNEX.replace('c) Le Bureau international devrait', 'c) Les voisins devraient'), ['legacy.duty-doubtful']],
    ['no actor', ANNEX.replace('c) Le Bureau international devrait fournir', 'c) Fournir'), ['legacy.duty-unrecognised']],
    ['an unknown subject', ANNEX.replace(/d’une politique de sécurité informatique soit|qu’une politique de sécurité informatique soit/, 'que la porte soit'), ['legacy.subject-unidentified']],
  ])('reports %s', async (_, text, codes) => {
    const { issues } = await imported(text)
    expect(codesOf(issues)).toEqual([...codes].sort())
  })

  it('is silent about what is missing when the text is partial', async () => {
    expect(codesOf((await imported(ANNEX.replace(FIFTH, ''), partial)).issues)).toEqual([])
  })

  it('keeps what found no place, with its line', async () => {
    const { value, issues } = await imported(ANNEX.replace('\tR22 et R29', 'Une remarque.\n\tR22 et R29'))
    expect(value.unmappedContentBag).toEqual([{ unmappedPlaceText: 'line 25, column 1', unmappedSourceText: 'Une remarque.' }])
    expect(issues).toMatchObject([{ code: 'legacy.text-unplaced', place: { line: 25, column: 1 } }])
  })

  it('numbers an eleventh and a doubled subject so that all identifiers differ', async () => {
    const { value } = await imported(ANNEX.replace(fifth, fifth + fifth))
    const identifiers = value.recommendationBag.map(recommendation => recommendation.recommendationIdentifier)
    expect(new Set(identifiers).size).toBe(11)
    expect(identifiers.slice(4, 6)).toEqual(['unidentified-5', 'unidentified-5-2'])
  })

  it('keeps the digits of a heading without a statement', async () => {
    const { value, ledger } = await imported('Recommandation n° 007\na) Les offices devraient agir.', partial)
    expect(value.recommendationBag[0]).toMatchObject({ recommendationNumber: '7', recommendationIdentifier: 'unidentified-7' })
    expect(ledger.entries.slice(0, 3).map(entry => (entry.kind === 'mapped' ? entry.path : entry.why))).toEqual(['heading-words', 'leading-zero', '/recommendationBag/0/recommendationNumber'])
  })

  it('takes "i)" for a letter after "h)" and for a numeral below a lead-in', async () => {
    const letters = 'abcdefgh'.split('').map(letter => `${letter}) Les offices devraient agir.`)
    const ninth = await imported(with1(...letters, 'i) Les offices devraient encore agir.'), partial)
    expect(ninth.value.recommendationBag[0]?.actionBag?.at(-1)?.actionIdentifier).toBe('1.i')
    expect(codesOf(ninth.issues)).toEqual(['legacy.label-ambiguous'])
    const numeral = await imported(with1(...letters.slice(0, 7), 'h) Les offices devraient, tels que :', 'i) une chose', 'ii) une autre'), partial)
    expect(numeral.value.recommendationBag[0]?.actionBag?.at(-1)?.subItemBag?.map(subItem => subItem.subItemIdentifier)).toEqual(['1.h.i', '1.h.ii'])
    expect(codesOf(numeral.issues)).toEqual(['legacy.label-ambiguous'])
  })

  it('keeps an accent without a letter', async () => {
    const { value } = await imported(with1('\u0301Recommandation 2', '\u0301a) Les offices devraient agir.'), partial)
    expect(value.recommendationBag).toHaveLength(1)
    expect(value.unmappedContentBag?.map(content => content.unmappedSourceText)).toEqual(['\u0301Recommandation 2', '\u0301a) Les offices devraient agir.'])
  })

  it.each(['a)' + ' '.repeat(90) + 'Les offices devraient agir.', 'a) Les offices devraient agir.\nR1' + ' '.repeat(9) + ',' + ' '.repeat(9) + 'et R2', 'a) Les offices devraient agir.\n[Fin de tout]]'])('accounts for the spacing of %j', async lines => {
    const { ledger } = await imported(with1(lines), partial)
    expect(ledger.totals.actions).toBe(1)
  })

  it('goes on after "z" with "aa"', async () => {
    const bullets = Array.from({ length: 28 }, () => '• Les offices devraient agir.')
    const { value } = await imported(with1(...bullets), partial)
    expect(value.recommendationBag[0]?.actionBag?.slice(25).map(action => action.actionIdentifier)).toEqual(['1.z', '1.aa', '1.ab'])
  })

  it('takes other bullets below a lead-in for sub-items', async () => {
    const { value } = await imported(with1('• Les offices devraient agir, par exemple :', '– ici', '– là', '• Les offices devraient aussi dormir.'), partial)
    expect(value.recommendationBag[0]?.actionBag?.map(action => [action.actionIdentifier, action.subItemBag?.length])).toEqual([['1.a', 2], ['1.b', undefined]])
  })

  it('keeps a hyphen at the end of a line, and says so', async () => {
    const long = 'Les offices devraient adopter la signature électronique quali-\nfiée et bien la garder dans un coffre pour toujours.'
    const { value, issues, ledger } = await imported(with1(`a) ${long}`), partial)
    expect(value.recommendationBag[0]?.actionBag?.[0]?.actionTextBag[0]?.value).toContain('quali-fiée')
    expect(codesOf(issues)).toContain('legacy.hyphen-at-line-end')
    expect(ledger.entries).toContainEqual(expect.objectContaining({ why: 'wrapped-line-after-hyphen', before: '\n', after: '' }))
  })

  it('replaces what XML cannot carry, and says so', async () => {
    const { value, issues } = await imported(with1('a) Les offices\u0007 devraient agir.'), partial)
    expect(value.recommendationBag[0]?.actionBag?.[0]?.actionTextBag[0]?.value).toBe('Les offices\uFFFD devraient agir.')
    expect(codesOf(issues)).toContain('legacy.character-replaced')
  })

  it('does not take a line in the middle of a sentence for a heading', async () => {
    const { value } = await imported(with1('a) Les offices devraient suivre la', 'Recommandation n° 4 du comité.'), partial)
    expect(value.recommendationBag).toHaveLength(1)
  })

  it('does not lose the end of a wrapped title that looks like the head of the table', async () => {
    const { value, ledger } = await imported(`Une proposition pour un essai de programme de\nrecommandations\nRecommandations\n${with1('a) Les offices devraient agir.').split('\n').slice(1).join('\n')}`, partial)
    expect(value.titleTextBag?.[0]?.value).toBe('Une proposition pour un essai de programme de recommandations')
    expect(ledger.entries.filter(entry => entry.kind === 'leftOut' && entry.why === 'table-header')).toHaveLength(1)
  })

  it.each([
    ['Les offices ne devraient pas dormir.', 'legacy.duty-doubtful'],
    ['Les offices, avec le Bureau international, devraient agir.', 'legacy.duty-doubtful'],
    ['Les voisins des offices devraient agir.', 'legacy.duty-doubtful'],
    ['Agir.', 'legacy.duty-unrecognised'],
  ])('notes no duty for "%s"', async (text, code) => {
    const { value, issues } = await imported(with1(`a) ${text}`), partial)
    expect(value.recommendationBag[0]?.actionBag?.[0]).not.toHaveProperty('dutyBag')
    expect(codesOf(issues)).toEqual([code])
  })

  it('notes no duty for what should not be done', async () => {
    const { issues } = await imported('Test recommendations\nRecommendation 1\nIP offices should have an ICT strategy.\n(a) IP offices should not sleep.', partial)
    expect(codesOf(issues)).toEqual(['legacy.duty-doubtful'])
  })

  it.each([
    ['Les offices devraient agir et le Bureau international devrait dormir.', []],
    ['Les offices devraient aider les offices et le Bureau international devrait dormir.', ['legacy.duty-doubtful']],
  ])('asks who is meant in "%s"', async (text, codes) => {
    expect(codesOf((await imported(with1(`a) ${text}`), partial)).issues)).toEqual(codes)
  })

  it('marks texts with the language that was asked for, and says that the headings differ', async () => {
    const { value, issues } = await imported(ANNEX, { languageCode: 'en' })
    expect(value.titleTextBag?.[0]?.languageCode).toBe('en')
    expect(codesOf(issues)).toEqual(['legacy.language-conflict'])
  })

  it('keeps what stands below number 0 and number 11, and takes neither for a recommendation', async () => {
    const { value, issues } = await imported(ELEVENTH.replace('Recommandations\n', 'Recommandation n° 0\nUn essai.\n'))
    expect(value.recommendationBag.map(({ recommendationNumber }) => recommendationNumber)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
    expect(value.unmappedContentBag?.map(({ unmappedSourceText }) => unmappedSourceText)).toEqual(expect.arrayContaining(['Recommandation n° 0', 'Un essai.', 'Recommandation n° 11', 'R5']))
    expect(issues.filter(({ code }) => code === 'legacy.number-refused').map(({ values }) => values['number'])).toEqual(['0', '11'])
  })

  it.each(['40 rec.', 'ST.37', '99', 'Recommandation 4 est bonne', 'Recommandations 4 et 5', 'Recommandation n° 4 du comité', 'Recommandation n° 3 - 5', '<!-- Recommandation n° 5 -->'])('does not take %j for a heading', async line => {
    const { value, issues } = await imported(with1('a) Les offices devraient agir.', '', line), partial)
    expect(value.recommendationBag).toHaveLength(1)
    expect(value.unmappedContentBag?.map(({ unmappedSourceText }) => unmappedSourceText)).toEqual([line])
    expect(codesOf(issues)).toEqual(['legacy.text-unplaced'])
  })
})
