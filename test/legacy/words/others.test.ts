import { describe, expect, it } from 'vitest'
import * as words from '../../../src/legacy/report/words/index.ts'
import { KNOWN } from './known.ts'

describe('addressesIn', () => {
  it.each([
    ['https://www.example.org/bx/tic.', 'https://www.example.org/bx/tic'], ['(see www.example.org/a)', 'https://www.example.org/a'], ['<https://example.org/a>', 'https://example.org/a'], ['https://example.org/A_(b)', 'https://example.org/A_(b)'],
    ['https://example.org/long-\npath/x.html and more', 'https://example.org/long-path/x.html'], ['https://example.org/a\nNext line', 'https://example.org/a'],
  ])('finds in %j %s', (text, uri) => {
    expect(words.addressesIn(text).map(found => found.uri)).toEqual([uri])
  })

  it('is in doubt where a line breaks inside an address', () => {
    const [found] = words.addressesIn('https://example.org/long-\npath/x.html and more')
    expect(found).toMatchObject({ doubtful: true, joints: [{ start: 25, end: 26 }], end: 37 })
  })

  it.each(['a@example.org', '@SOMME(A1:A9)', '+352 000', 'ST.37', 'http://'])('finds none in "%s"', text => {
    expect(words.addressesIn(text)).toEqual([])
  })

  it('keeps mailboxes apart', () => {
    expect(words.mailboxesIn('To ict@example.org, @SOMME(A1)').map(({ address }) => address)).toEqual(['ict@example.org'])
  })
})

describe('numberOfCell', () => {
  it.each([['87,5', 87.5], ['1.250,75', 1250.75], ['1 250', 1250], ['٩٢', 92], ['92 %', 92], ['1,234.5', 1234.5], ['+352 000 000', 352_000_000], ['about 90%', 90]])('reads "%s" as %d', (text, value) => {
    expect(words.numberOfCell(text)?.value).toBe(value)
  })

  it('says what is percent, estimated or ambiguous', () => {
    expect(words.numberOfCell('about 90 %')).toMatchObject({ percent: true, estimate: true })
    expect(words.numberOfCell('1.250')).toMatchObject({ percent: false, estimate: false, ambiguous: true })
    expect(words.percentsIn('Environ 92 % des textes, 8 % non.')).toMatchObject([{ value: 92, estimate: true }, { value: 8, estimate: false }])
  })

  it.each(['x', '', '12/2025', '1.2.3', '3 lots'])('reads none from "%s"', text => {
    expect(words.numberOfCell(text)).toBeUndefined()
  })
})

describe('referencesIn', () => {
  it.each([
    ['see 7', 'other-item', '7'], ['Voir la réponse à la recommandation n° 7', 'other-item', '7'], ['参见建议7', 'other-item', '7'], ['见建议7', 'other-item', '7'], ['See Recommendation 4 d)', 'other-item', '4.d'], ['См. рекомендацию 7', 'other-item', '7'], ['انظر التوصية 7', 'other-item', '7'],
    ['Véase la recomendación 7', 'other-item', '7'], ['idem', 'other-item', ''], ['as above', 'other-item', ''], ['同上', 'other-item', ''], ['same as last year', 'earlier-report', ''], ['Inchangé', 'earlier-report', ''], ['без изменений', 'earlier-report', ''],
  ])('finds in "%s" %s %s', (text, kind, items) => {
    expect(words.referencesIn(text, KNOWN)).toMatchObject([{ kind, items: items === '' ? [] : items.split(' ') }])
  })

  it.each(['We see that recommendation 4 is good', 'Implemented', 'Recommendation 7 is planned'])('finds none in "%s"', text => {
    expect(words.referencesIn(text, KNOWN)).toEqual([])
  })
})

describe('blanketsIn', () => {
  it.each([
    ['All recommendations have been implemented.', 'all', 'recommendation', 'Implemented'], ['Toutes les autres recommandations sont en cours', 'others', 'recommendation', 'In progress'], ['所有建议已实施', 'all', 'recommendation', 'Implemented'],
    ['Все рекомендации внедрены', 'all', 'recommendation', 'Implemented'], ['تم تنفيذ جميع التوصيات', 'all', 'recommendation', 'Implemented'], ['Todas las acciones están previstas', 'all', 'action', 'Planned'],
  ])('finds in "%s" %s, %s, %s', (text, scope, level, status) => {
    expect(words.blanketsIn(text)).toMatchObject([{ scope, level, status: { status } }])
  })

  it('finds none where the items are named', () => {
    expect(words.blanketsIn('Toutes les actions a), b) et c) sont achevées')).toEqual([])
  })
})

describe('isEmptyAnswer', () => {
  it.each(['Néant', '-', 'n/d', 's.r.', '…', '', '____', 'None', 'нет ответа', '无', 'لا شيء', 'Click or tap here to enter text.'])('is so of "%s"', text => {
    expect(words.isEmptyAnswer(text)).toBe(true)
  })

  it.each(['Sans objet', 'No', '?', '✓', '0', 'Not applicable', '%'])('is not so of "%s"', text => {
    expect(words.isEmptyAnswer(text)).toBe(false)
  })
})

describe('officesIn', () => {
  it.each([
    ['Office: FR', 'FR', 'label'], ['Office : Monaco', 'MC', 'label'], ['Ведомство: Роспатент', 'RU', 'label'], ['主管局：中国', 'CN', 'label'], ['المكتب: مصر', 'EG', 'label'], ['BX – Benelux', 'BX', 'code'],
    ['the German Patent and Trade Mark Office', 'DE', 'name'], ['Office de la propriété intellectuelle de Monaco', 'MC', 'name'], ['United Kingdom Intellectual Property Office', 'GB', 'name'],
  ])('finds in "%s" %s by %s', (text, code, by) => {
    expect(words.officesIn(text)).toMatchObject([{ code, by }])
  })

  it.each(['IT strategy OK, NO IP', 'INPI', 'Report to WIPO', 'Office: unknown', 'an office of some size'])('finds none in "%s"', text => {
    expect(words.officesIn(text)).toEqual([])
  })
})

describe('columnRoleOf', () => {
  it.each([
    ['Statut', 'status'], ['État d’avancement', 'status'], ['Taux (%)', 'progress'], ['Preuve / lien', 'evidence'], ['Échéance', 'date-planned'], ['Observaciones', 'comment'], ['实施状态', 'status'], ['الحالة', 'status'], ['Статус', 'status'], ['impl-status', 'status'], ['evidence-uri', 'evidence'], ['rec-no', 'recommendation'],
    ['Rec.', 'recommendation'], ['Action', 'action'], ['No.', 'row-number'], ['#', 'row-number'], ['%', 'progress'], ['implStatus', 'status'], ['Date of adoption', 'date-adopted'], ['Status (see legend)', 'status'], ['Umsetzungsstand', 'status'], ['Date', 'date'], ['Commentaire', 'comment'], ['Office', 'office'], ['备注', 'comment'], ['ملاحظات', 'comment'], ['Ссылка', 'evidence'],
  ])('takes "%s" for %s', (header, role) => {
    expect(words.columnRoleOf(header)).toBe(role)
  })

  it.each(['Hello', '', 'BX', 'Mise en œuvre complète des systèmes', '12'])('knows no role of "%s"', header => {
    expect(words.columnRoleOf(header)).toBeUndefined()
  })
})

describe('languageOf', () => {
  it.each([['The office has been working', 'en'], ['Notre office a mis en œuvre', 'fr'], ['La oficina no ha sido', 'es'], ['Ведомство уже внедрило', 'ru'], ['本局已实施', 'zh'], ['المكتب نفذ', 'ar'], ['Das Amt ist nicht', 'de'], ['O escritório não foi', 'pt'], ['日本語のテスト', 'ja'], ['한국어', 'ko']])('says of "%s" %s', (text, language) => {
    expect(words.languageOf(text)).toBe(language)
  })

  it.each(['OK', '12', ''])('says nothing of "%s"', text => {
    expect(words.languageOf(text)).toBeUndefined()
  })
})

describe('every finder', () => {
  const HOSTILE = ['a', 'not ', 'implemented ', 'a) implemented ', '1.', '12/12/2025 ', 'see rec 4. ', 'http://', 'Patent Office ', 'report ', ' ', '\n', '实施', '\u0301', 'R1 to R', 'IT – ', '(', '1 000 ']

  // Ends at all: what goes quadratic takes minutes on this.
  it.each(HOSTILE)('comes to an end on 60,000 characters of %j', seed => {
    const text = seed.repeat(Math.ceil(60_000 / seed.length)).slice(0, 60_000)
    const results = [
      words.languageOf(text), words.statusOfCell(text), words.statusesIn(text), words.datesIn(text), words.itemsOfLabel(text, KNOWN), words.itemsIn(text, { known: KNOWN }), words.headingOf(text, KNOWN), words.addressesIn(text), words.mailboxesIn(text),
      words.numberOfCell(text), words.percentsIn(text), words.referencesIn(text, KNOWN), words.blanketsIn(text), words.isEmptyAnswer(text), words.officesIn(text), words.periodIn(text), words.columnRoleOf(text),
    ]
    expect(results).toHaveLength(17)
  })
})
