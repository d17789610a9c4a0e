import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statusesIn, statusOfCell } from '../../../src/legacy/report/words/index.ts'

const STATUSES: Readonly<Record<string, string>> = {
  I: 'Implemented', P: 'Partially implemented', G: 'In progress', L: 'Planned', C: 'Considered and not pursued', N: 'Not implemented', A: 'Not applicable', 0: 'No information',
}

/** Lines such as `not yet => N ?`: `!` certain, `?` not certain, neither: both will do. `-` no status, `*` any that is doubtful. */
function table(language: string): readonly (readonly [wording: string, status: string, certainty: string])[] {
  return readFileSync(new URL(`statuses/${language}.txt`, import.meta.url), 'utf8').trim().split('\n').map(line => {
    const [wording = '', said = ''] = line.split(' => ')
    return [wording, said[0] ?? '', said[2] ?? '']
  })
}

const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh']

describe.each(LANGUAGES)('the status of a cell in %s', language => {
  it('is known for sixty wordings and more', () => {
    expect(table(language).length).toBeGreaterThanOrEqual(60)
  })

  it.each(table(language))('"%s" is %s %s', (wording, status, certainty) => {
    const found = statusOfCell(wording, language)
    if (status === '-') return expect(found).toBeUndefined()
    if (status !== '*') expect(found?.status).toBe(STATUSES[status])
    if (certainty !== '') expect(found?.certain ?? false).toBe(certainty === '!')
    if (found?.certain === false) expect(found.doubt).toBeTruthy()
  })

  it('does not become a certain yes, whatever the language is said to be', () => {
    const wrong = table(language).filter(([wording, status]) => status !== 'I' && statusOfCell(wording)?.status === 'Implemented' && statusOfCell(wording)?.certain === true)
    expect(wrong).toEqual([])
  })
})

const DENIED: Readonly<Record<string, readonly [subjects: readonly string[], denials: readonly string[], predicates: readonly string[]]>> = {
  en: [['Recommendation 4', 'It', 'All actions', 'This measure'], ['has not been', 'was never', "hasn't been", 'is not yet', 'cannot be said to be'], ['implemented', 'completed', 'in place', 'carried out', 'adopted']],
  fr: [['La recommandation 4', 'Elle', 'L’action a)'], ['n’a pas été', 'n’est toujours pas', 'n’a jamais été', 'ne sera pas'], ['mise en œuvre', 'achevée', 'appliquée', 'réalisée', 'adoptée']],
  es: [['La recomendación 4', 'La medida', 'Esta acción'], ['no ha sido', 'aún no está', 'nunca fue', 'tampoco ha sido'], ['aplicada', 'implementada', 'completada', 'adoptada']],
  ru: [['Рекомендация 4', 'Мера', 'Она'], ['не', 'еще не', 'до сих пор не', 'так и не была'], ['внедрена', 'реализована', 'выполнена', 'завершена', 'принята']],
  zh: [['建议四', '该措施', '本局'], ['未', '没有', '并没有', '不会'], ['实施', '落实', '执行']],
  ar: [['التوصية 4', 'هذا الإجراء'], ['غير', 'ليست', 'لم تكن'], ['منفذة', 'مطبقة', 'مكتملة']],
}

describe('a sentence that denies', () => {
  it.each(Object.entries(DENIED))('gives no yes in %s', (language, [subjects, denials, predicates]) => {
    const gap = language === 'zh' ? '' : ' '
    fc.assert(fc.property(fc.constantFrom(...subjects), fc.constantFrom(...denials), fc.constantFrom(...predicates), fc.constantFrom('', '.', ' 2025'), (subject, denial, predicate, end) => {
      const sentence = `${subject}${gap}${denial}${gap}${predicate}${end}`
      expect(statusesIn(sentence, language).length).toBeGreaterThan(0)
      expect(statusesIn(sentence, language).map(({ status }) => status)).not.toContain('Implemented')
      expect(statusOfCell(sentence, language)?.status).not.toBe('Implemented')
    }))
  })
})

describe('statusesIn', () => {
  const inRecommendation = (text: string, under: string): readonly unknown[] => statusesIn(text, undefined, { under }).map(({ status, certain, items }) => [status, certain, items])

  it('tells apart the items of one sentence', () => {
    expect(inRecommendation('L’action a) est achevée, b) est en cours', '4')).toEqual([['Implemented', true, ['4.a']], ['In progress', true, ['4.b']]])
    expect(inRecommendation('Actions a) and b) are implemented; c) is planned.', '4')).toEqual([['Implemented', true, ['4.a', '4.b']], ['Planned', true, ['4.c']]])
  })

  it('takes a list of items together', () => {
    expect(inRecommendation('Toutes les actions a), b) et c) sont réputées achevées.', '1')).toEqual([['Implemented', false, ['1.a', '1.b', '1.c']]])
  })

  it('gives both of two sentences that contradict each other', () => {
    expect(statusesIn('The recommendation is implemented. The recommendation is not implemented.').map(({ status }) => status)).toEqual(['Implemented', 'Not implemented'])
  })

  it.each(['If it is implemented, we report.', 'L’office de Monaco l’a mis en œuvre.', 'It would be implemented by the vendor.', '据说该建议已实施。', 'Said to be implemented according to the contractor.'])('is not certain of "%s"', text => {
    expect(statusesIn(text).length).toBeGreaterThan(0)
    expect(statusesIn(text).filter(({ certain }) => certain)).toEqual([])
  })

  it('does not take "No. 7" for a denial', () => {
    expect(statusesIn('Recommendation No. 7 has been implemented.').map(({ status }) => status)).toEqual(['Implemented'])
    expect(statusesIn('La recommandation n° 7 est mise en œuvre.').map(({ status }) => status)).toEqual(['Implemented'])
  })

  it('gives no status to a question or to a noun', () => {
    expect(statusesIn('Has it been implemented? La mise en œuvre de la recommandation 2 relève de l’office.')).toEqual([])
  })

  it('gives places inside the text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a)', 'not', 'implemented', 'mise en œuvre', 'œuvre', 'не', '内', '未实施', 'لم', 'ينفذ', '.', '\n', ' ', ';', 'É', '\u0301', '4', ',')), parts => {
      const text = parts.join(' ')
      for (const { start, end } of statusesIn(text)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }))
  })
})
