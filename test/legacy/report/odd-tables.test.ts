import { describe, expect, it } from 'vitest'
import { gathered } from '../../../src/legacy/gathered.ts'
import { importLegacy, verifyLedger, type LegacyResult } from '../../../src/legacy/index.ts'
import { notice } from '../../../src/legacy/notice.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function report(source: Uint8Array | string, officeCode = 'KE'): Promise<Extract<LegacyResult, { name: 'OfficeReport' }>> {
  const result = await importLegacy(source, { kind: 'report', officeCode, today: '2026-11-22' })
  if (!result.ok || result.name !== 'OfficeReport') throw new Error(JSON.stringify(result.issues))
  return result
}

const answers = ({ value: { responseBag = [] } }: Awaited<ReturnType<typeof report>>): string[] =>
  responseBag.map(({ addressedItemIdentifierBag, implementationStatusCategory }) => `${addressedItemIdentifierBag.join('+')} ${implementationStatusCategory ?? '?'}`)

const codes = ({ issues }: { readonly issues: LegacyResult['issues'] }): string[] => issues.map(({ code }) => code)

describe('a table in an unusual layout', () => {
  it('is read where statuses are columns that are ticked', async () => {
    const result = await report('Recommendation;Implemented;In progress;Not implemented;Comment\n1.a;X;;;finished in May 2024\n1.b;;x;;\n2;;;✓;\n3.a;X;X;;both\n')
    expect(answers(result)).toEqual(['1.a Implemented', '1.b In progress', '2 Not implemented', '3.a ?'])
    expect(codes(result)).toEqual(expect.arrayContaining(['legacy.status-doubtful', 'legacy.status-contradictory']))
  })

  it('is read where the items stand above and offices beside, each office with its own', async () => {
    const result = await report('Office,Rec. 1,Rec. 2\nFR,Implemented,Planned\nKE,In progress,Implemented\n')
    expect(answers(result)).toEqual(['1 In progress', '2 Implemented'])
    expect(codes(result).filter(code => code === 'legacy.row-other-office')).toHaveLength(1)
    expect(result.value.unmappedContentBag?.map(({ unmappedSourceText }) => unmappedSourceText)).toEqual(['FR\tImplemented\tPlanned'])
  })

  it('is read where a row over all columns names what follows', async () => {
    const source = bytes('<table><tr><th>Item<th>Status<th>Remarks<tr><td>1.a<td>Implemented<td>done<tr><td colspan=3>Recommendation 2<tr><td>a<td>Under way<td>team of 3</table>')
    const result = await report(source)
    expect(answers(result)).toEqual(['1.a Implemented', '2.a In progress'])
    expect(await verifyLedger({ source, ledger: result.ledger, output: result.value })).toEqual([])
  })

  it('has numbers for items where no other column names them, and says so', async () => {
    const result = await report('N°;Intitulé;État\n1;Stratégie;Mise en œuvre\n1.a;Feuille de route;En cours\n2;Cadre;Non mise en œuvre\n')
    expect(answers(result)).toEqual(['1 Implemented', '1.a In progress', '2 Not implemented'])
    expect(codes(result)).toContain('legacy.numbers-as-items')
  })

  it('names one item by recommendation and action in one cell', async () => {
    expect(answers(await report('Item;Status\n"Recommendation 1, action a)";Implemented\n"Recommendation 4, action d), ii";Planned\n'))).toEqual(['1.a Implemented', '4.d.ii Planned'])
  })

  it('has no day of completion for what is not completed', async () => {
    const { value, issues } = await report('Rec.;État;Date de réalisation\n1;En cours;30/06/2026\n2;Mise en œuvre;15/03/2025\n')
    expect(value.responseBag?.map(({ milestoneBag }) => milestoneBag?.map(({ milestoneCategory, startDate }) => `${milestoneCategory} ${startDate}`))).toEqual([['Planned 2026-06-30'], ['Completed 2025-03-15']])
    expect(issues.map(({ code }) => code)).toContain('legacy.date-role-guessed')
  })

  it('is in English where a few short words are all there is', async () => {
    expect((await report('Rec;Action;Status;Owner\n1;a;Complete;CIO\n1;b;Ongoing;IT\n10;a;same as 1a;\n')).value.languageCode).toBe('en')
  })

  it('is one finding for a row that nobody understands', async () => {
    const result = await report('Rec.;Status;Comment;Owner\n1;Implemented;ok;x\n77;Planned;what;y\n')
    expect(codes(result).filter(code => code === 'legacy.item-unknown' || code === 'legacy.text-unplaced')).toEqual(['legacy.item-unknown'])
  })

  it('is refused where a row is wider than any sheet', async () => {
    const result = await importLegacy(`a,b\n"${'x,'.repeat(20_000)}`, { fileName: 'wide.csv' })
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'legacy.limit', values: { what: 'fields in a row' } }] })
  })
})

describe('old XML in other languages', () => {
  it.each([
    ['ES', '<informe oficina="ES" periodo="2023"><recomendacion numero="1"><accion letra="a"><estado>Aplicada</estado></accion><accion letra="b"><estado>No aplicada</estado></accion></recomendacion><recomendacion numero="2"><estado>En curso</estado></recomendacion></informe>', ['1.a Implemented', '1.b Not implemented', '2 In progress']],
    ['RU', '<отчет ведомство="RU" год="2024"><рекомендация номер="1"><статус>Выполнено</статус></рекомендация><рекомендация номер="2"><статус>Не выполнено</статус></рекомендация></отчет>', ['1 Implemented', '2 Not implemented']],
    ['JP', '<report><answer rec="4" action="d" sub="i" status="in progress">Work goes on</answer><answer rec="1" status="implemented"/></report>', ['4.d.i In progress', '1 Implemented']],
  ])('names its items in attributes: %s', async (office, source, expected) => {
    expect(answers(await report(`<?xml version="1.0"?>\n${source}`, office))).toEqual(expected)
  })
})

/** Bytes in an encoding of one byte a character. */
function encoded(text: string, encoding: string): Uint8Array {
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from([...text], character => table.get(character) ?? 0x3f)
}

describe('a table in an encoding of another script', () => {
  const RUSSIAN = 'Рекомендация;Статус;Комментарий\n1;Выполнено;Стратегия опубликована\n2;Не выполнено;Нет бюджета\n'
  const ARABIC = 'التوصية,الحالة,ملاحظات\n1,نفذت,نشر المكتب استراتيجيته\n2,لم تنفذ بعد,لا توجد ميزانية\n'

  it.each([['windows-1251', RUSSIAN], ['koi8-r', RUSSIAN], ['iso-8859-5', RUSSIAN], ['windows-1256', ARABIC]])('is read as %s, and the guess is told', async (encoding, text) => {
    const source = encoded(text, encoding)
    const result = await report(source)
    expect([result.ledger.source.encoding, answers(result)]).toEqual([encoding, ['1 Implemented', '2 Not implemented']])
    expect(codes(result)).toContain('legacy.encoding-guessed')
    expect(await verifyLedger({ source, ledger: result.ledger, output: result.value })).toEqual([])
  })

  it('is read as GB 18030', async () => {
    // 建议,状态 / 1,已实施 / 2,尚未实施
    const source = Uint8Array.from([0xbd, 0xa8, 0xd2, 0xe9, 0x2c, 0xd7, 0xb4, 0xcc, 0xac, 0x0a, 0x31, 0x2c, 0xd2, 0xd1, 0xca, 0xb5, 0xca, 0xa9, 0x0a, 0x32, 0x2c, 0xc9, 0xd0, 0xce, 0xb4, 0xca, 0xb5, 0xca, 0xa9, 0x0a])
    expect(answers(await report(source))).toEqual(['1 Implemented', '2 Not implemented'])
  })
})

describe('gathered', () => {
  it('counts what is beyond twenty of a code, where the next one stood', () => {
    const issues = Array.from({ length: 33 }, (_, index) => [notice('legacy.empty', {}), notice('legacy.text-unplaced', { found: String(index) }, { line: index + 1, column: 1, offset: index })]).flat()
    const told = gathered(issues)
    expect(told).toHaveLength(42)
    expect(told.filter(({ code }) => code === 'legacy.more-of-these').map(({ values, place }) => [values?.['code'], values?.['count'], place?.line])).toEqual([['legacy.empty', '13', undefined], ['legacy.text-unplaced', '13', 21]])
  })
})
