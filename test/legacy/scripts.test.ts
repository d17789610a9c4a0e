/** Headings, labels and references in scripts other than Latin. */
import { describe, expect, it } from 'vitest'
import { annexLines, type AnnexLines } from '../../src/legacy/recognisers/annex-lines.ts'
import { dutiesOf } from '../../src/legacy/recognisers/duties.ts'
import { fold, foldWord } from '../../src/legacy/recognisers/fold.ts'
import { labelOf, printedLabel } from '../../src/legacy/recognisers/labels.ts'
import { chineseNumber, chineseNumeral } from '../../src/legacy/recognisers/numerals.ts'
import { readCorrespondence } from '../../src/legacy/recognisers/references.ts'
import { subjectsOf } from '../../src/legacy/recognisers/subjects.ts'
import { ANNEX_WORDS } from '../../src/legacy/recognisers/words/index.ts'
import { codesOf, imported } from './annex.ts'

function linesFor(languageCode: string): AnnexLines {
  const words = ANNEX_WORDS.find(table => table.languageCode === languageCode)
  if (words === undefined) throw new Error(`No words for ${languageCode}`)
  return annexLines(words)
}

const partial = { partial: true } as const

describe('headings', () => {
  it.each([
    ['ar', 'التوصية رقم ١', 1], ['ar', 'التوصية 1', 1], ['ar', 'التوصية رقم (٣)', 3], ['ar', 'التوصية ۴', 4], ['ar', 'التوصيــة رقم ٢:', 2], ['ar', '\u200Fالتوصية\u200F رقم \u200F١٠\u200F', 10],
    ['ar', 'التوصية الأولى', 1], ['ar', 'التوصية العاشرة:', 10], ['ar', 'التوصيه ٥', 5], ['ar', 'ﺍﻟﺘﻮﺻﻴﺔ ١', 1], ['ar', 'توصية رقم ٧', 7],
    ['ru', 'Рекомендация № 1', 1], ['ru', 'РЕКОМЕНДАЦИЯ 2', 2], ['ru', 'Рекомендация №\u00A010.', 10], ['ru', 'Рекомендация номер 3', 3], ['ru', 'Рекомендация N° 4', 4],
    ['zh', '建议 1', 1], ['zh', '建议1：', 1], ['zh', '建议一', 1], ['zh', '建议十', 10], ['zh', '建议（二）', 2], ['zh', '第1项建议', 1], ['zh', '第十项建议', 10], ['zh', '建议第３项', 3], ['zh', '建议１０', 10], ['zh', '建議四', 4],
    ['fr', 'Recommandation n° 1\u00B9', 1], ['fr', 'Recommandation n° 1*', 1],
  ])('are known in %s: %j', (languageCode, line, number) => {
    expect(linesFor(languageCode).heading(foldWord(line))).toMatchObject({ number })
  })

  it.each([
    ['zh', '建议1：知识产权局应购买雨伞。', '知识产权局应购买雨伞。'], ['zh', '建议一\n知识产权局应购买雨伞。', '知识产权局应购买雨伞。'], ['ru', 'Рекомендация № 1. Ведомствам следует', 'ведомствам следует'],
    ['ar', 'التوصية رقم ١: ينبغي', 'ينبغي'], ['fr', 'Recommandation n° 1\nLes offices', 'les offices'], ['fr', 'Recommandation n° 1 – Les offices', 'les offices'],
  ])('are cut off a statement in %s: %j', (languageCode, line, statement) => {
    const folded = foldWord(line)
    expect(folded.slice(linesFor(languageCode).heading(folded)?.restStart)).toBe(statement)
  })

  it.each([
    ['zh', '建议采取的行动'], ['zh', '建议知识产权局购买雨伞'], ['zh', '建议一个'], ['zh', '建议1和2'], ['zh', '第1项'], ['ru', 'Рекомендации 1'], ['ru', 'Рекомендация № 4 хороша'], ['ru', 'Рекомендация 3 – 5'],
    ['ar', 'التوصيات'], ['ar', 'التوصية ١ جيدة'], ['ar', 'التوصية الأخيرة'], ['en', 'Recommendation 2 of 10'], ['en', 'Recommendation 2.1'], ['fr', 'Recommandation 12345'],
  ])('are not seen in %s where there is none: %j', (languageCode, line) => {
    expect(linesFor(languageCode).heading(foldWord(line))).toBeUndefined()
  })
})

describe('labelOf', () => {
  it.each([
    ['а) текст', 'cyrillic )', [1]], ['б) текст', 'cyrillic )', [2]], ['(в) текст', 'cyrillic ()', [3]], ['г. текст', 'cyrillic .', [4]], ['и) текст', 'cyrillic )', [9, 8]], ['с) текст', 'cyrillic )', [17, 15, 3]],
    ['أ) نص', 'arabic )', [1]], ['(ب) نص', 'arabic ()', [2]], ['ج- نص', 'arabic -', [3, 5]], ['د - نص', 'arabic -', [4, 8]], ['ت. نص', 'arabic .', [22, 3]], ['هـ) نص', 'arabic )', [5, 26]], ['\u200Fأ)\u200F نص', 'arabic )', [1]],
    ['١. نص', 'digits .', [1]], ['(٢) نص', 'digits ()', [2]], ['۳) نص', 'digits )', [3]], ['1) text', 'digits )', [1]], ['12. text', 'digits .', [12]],
    ['（一）文本', 'chinese ()', [1]], ['二、文本', 'chinese 、', [2]], ['十一、文本', 'chinese 、', [11]], ['①文本', 'circled ', [1]], ['⑩文本', 'circled ', [10]], ['１．文本', 'digits .', [1]], ['2、文本', 'digits 、', [2]], ['⑶文本', 'digits ()', [3]], ['㈠文本', 'chinese ()', [1]],
    ['（a）文本', '()', [1]], ['ａ）文本', ')', [1]],
  ])('reads %j', (text, style, letters) => {
    expect(labelOf(foldWord(text))).toMatchObject({ style, letters })
  })

  it.each(['ⅰ. text', 'ⅲ) text', 'Ⅳ. text'])('reads the numeral in one sign of %j', text => {
    expect(labelOf(foldWord(text))).toMatchObject({ roman: expect.any(Number) })
  })

  it.each(['1.5 per cent', '100) offices', '0) zero', '2024. Un an', 'и так далее', 'в области', 'أو', 'و قد', '一个', '十年来', 'ST.37', 'т.е. это', '10 rec.'])('sees none in %j', text => {
    expect(labelOf(foldWord(text))).toBeUndefined()
  })

  it('prints what it reads', () => {
    for (const style of ['cyrillic )', 'arabic )', 'digits .', 'chinese ()', 'circled ', ')', '()']) {
      for (let position = 1; position <= 12; position++) {
        const label = printedLabel(position, style)
        expect(labelOf(`${label} text`)).toMatchObject({ style })
        expect(labelOf(`${label} text`)?.letters[0]).toBe(position)
      }
    }
  })

  it('counts in Chinese to ninety-nine', () => {
    for (let number = 1; number <= 99; number++) expect(chineseNumber(chineseNumeral(number))).toBe(number)
    expect(['', '百', '一二', '十十', '二三十'].map(chineseNumber)).toEqual([undefined, undefined, undefined, undefined, undefined])
  })
})

describe('readCorrespondence', () => {
  const keysOf = (languageCode: string, text: string): readonly string[] | undefined => {
    const reading = readCorrespondence({ text, pieces: [{ from: 0, to: text.length, text }] }, linesFor(languageCode))
    return reading?.kind === 'list' ? reading.references.map(({ key }) => key) : reading === undefined ? undefined : ['new']
  }

  it.each([
    ['ru', 'R3, R4 и R13', 'R3 R4 R13'], ['ru', 'Р3 и Р4', 'R3 R4'], ['ru', 'R3, R4, а также R13', 'R3 R4 R13'], ['ru', 'R3 по R5', 'R3 R4 R5'], ['ru', 'R3–R5', 'R3 R4 R5'], ['ru', 'Неприменимо, так как это новая рекомендация', 'new'],
    ['zh', 'R3、R4和R13', 'R3 R4 R13'], ['zh', 'R3，R4，R13', 'R3 R4 R13'], ['zh', 'Ｒ３、Ｒ４', 'R3 R4'], ['zh', 'R3至R5', 'R3 R4 R5'], ['zh', 'R3～R5', 'R3 R4 R5'], ['zh', 'R3及R4。'.replace('。', ''), 'R3 R4'], ['zh', '不适用，因为是新的', 'new'], ['zh', '无（新增）', 'new'],
    ['ar', 'R3 وR4 وR13', 'R3 R4 R13'], ['ar', 'R3 و R4', 'R3 R4'], ['ar', 'R٣، R٤', 'R3 R4'], ['ar', 'ت٣، ت٤ وت١٣', 'R3 R4 R13'], ['ar', 'R10 إلى R12', 'R10 R11 R12'], ['ar', '\u200FR3\u200F، \u200ER4', 'R3 R4'], ['ar', 'لا ينطبق لأنه جديد', 'new'],
    ['fr', 'R3¹, R4² et R13*', 'R3 R4 R13'], ['fr', 'R3\nR4\nR13', 'R3 R4 R13'],
  ])('reads %s: %j', (languageCode, text, keys) => {
    expect(keysOf(languageCode, text)?.join(' ')).toBe(keys)
    expect(linesFor(languageCode).isCorrespondence(fold(text).text)).toBe(true)
  })

  it.each([['zh', '人工智能和R3'], ['ru', 'R3 хорошо'], ['ar', 'R3 جيد'], ['fr', 'R3 R4'], ['zh', 'R3、4']])('does not guess in %s: %j', (languageCode, text) => {
    expect(keysOf(languageCode, text)).toBeUndefined()
  })
})

describe('dutiesOf in Arabic, Chinese and Russian', () => {
  const told = (text: string, languageCode: string): readonly unknown[] => {
    const { duties, doubtful } = dutiesOf(text, languageCode)
    return [duties.map(duty => [
      duty.dutyActorCategory === 'Offices' ? 'O' : 'B', duty.dutyStrengthCategory, duty.dutyVerbCategoryBag.join('+'),
      ...(duty.dutyQualifierCategoryBag === undefined ? [] : [`[${duty.dutyQualifierCategoryBag.join(', ')}]`]), ...(duty.yearlyEvaluationIndicator ? ['yearly'] : []),
    ].join(' ')), doubtful.length]
  }

  it.each([
    ['ru', 'Ведомствам ИС следует делиться зонтами.', ['O Should Share'], 0],
    ['ru', 'Ведомства ИС должны изучать и распространять зонты.', ['O Should Consider+Share'], 0],
    ['ru', 'Ведомствам ИС, по мере возможности, следует публиковать зонты.', ['O Should Share [As far as possible]'], 0],
    ['ru', 'Рекомендуется ведомствам ИС рассмотреть зонты.', ['O Encouraged Consider'], 0],
    ['ru', 'Следует поощрять ведомства ИС к тому, чтобы делиться зонтами.', ['O Encouraged Do'], 0],
    ['ru', 'Международному бюро следует при необходимости хранить зонт.', ['B Should Do [Where appropriate]'], 0],
    ['ru', 'Ведомства ИС могут делиться зонтами.', [], 1],
    ['ru', 'Ведомствам ИС не следует делиться зонтами.', [], 1],
    ['ru', 'Соседям следует делиться зонтами с ведомствами ИС.', [], 1],
    ['ru', 'Ведомствам ИС следует подготовить ежегодный отчет и провести оценку зонтов.', ['O Should Do'], 0],
    ['zh', '知识产权局应与其他知识产权局共享雨伞。', ['O Should Share'], 0],
    ['zh', '知识产权局应在可能的情况下公布雨伞。', ['O Should Share [As far as possible]'], 0],
    ['zh', '知识产权局应酌情考虑雨伞。', ['O Should Consider [Where appropriate]'], 0],
    ['zh', '知识产权局应对雨伞进行评估。', ['O Should Do'], 0],
    ['zh', '知识产权局应对其雨伞每年进行评估。', ['O Should Do yearly'], 0],
    ['zh', '知识产权局应确保相应的应用适应雨伞。', ['O Should Do'], 0],
    ['zh', '知识产权局应制定雨伞政策，并公布该政策。', ['O Should Do+Share'], 0],
    ['zh', '知识产权局应确保数据可供发布和交换。', ['O Should Do'], 0],
    ['zh', '大力鼓励各知识产权局分享雨伞。', ['O Encouraged Share'], 0],
    ['zh', '国际局也应提供雨伞。', ['B Should Do'], 0],
    ['zh', '知识产权局可以分享雨伞。', [], 1],
    ['zh', '知识产权局不应分享雨伞。', [], 1],
    ['zh', '邻居应分享雨伞。', [], 1],
    ['ar', 'ينبغي لمكاتب الملكية الفكرية أن تتبادل المظلات.', ['O Should Share'], 0],
    ['ar', 'ينبغي أن تدرس مكاتب الملكية الفكرية المظلات.', ['O Should Consider'], 0],
    ['ar', 'وينبغي لمكاتب الملكية الفكرية، عند الاقتضاء، أن تنظر في المظلات.', ['O Should Consider [Where appropriate]'], 0],
    ['ar', 'تُشجَّع مكاتب الملكية الفكرية على تبادل المظلات إن أمكن.', ['O Encouraged Share [If possible]'], 0],
    ['ar', 'ينبغي للمكتب الدولي أن يوفر مظلة.', ['B Should Do'], 0],
    ['ar', 'ينبغي لمكاتب الملكية الفكرية والمكتب الدولي أن تنشر المظلات.', ['O Should Share', 'B Should Share'], 0],
    ['ar', 'يجوز لمكاتب الملكية الفكرية أن تتبادل المظلات.', [], 1],
    ['ar', 'لا ينبغي لمكاتب الملكية الفكرية أن تتبادل المظلات.', [], 1],
    ['ar', 'ينبغي للجيران أن يتبادلوا المظلات مع المكاتب.', [], 1],
  ])('reads the %s "%s"', (languageCode, text, duties, doubtful) => {
    expect(told(text, languageCode)).toEqual([duties, doubtful])
  })

  it.each([
    ['ru', 'Они пишут о цифровой трансформации.', 'digital-transformation'], ['ru', 'Они хранят полнотекстовые зонты.', 'digitization'],
    ['zh', '他们画区块链雨伞。', 'emerging-technology'], ['zh', '他们按照参考架构造伞。', 'reference-architecture'],
    ['ar', 'يرسمون حوكمة البيانات على مظلة.', 'data-governance'], ['ar', 'يقرأون معايير الويبو.', 'wipo-standards'],
  ])('knows the subject in %s: "%s"', (languageCode, statement, identifier) => {
    expect(subjectsOf([statement], languageCode)).toMatchObject([{ identifier }])
  })
})

describe('importLegacy on lists in other scripts', () => {
  const keysOf = async (text: string): Promise<readonly unknown[]> => {
    const { value, issues } = await imported(text, partial)
    return [
      value.recommendationBag.flatMap(({ actionBag = [] }) => actionBag.map(({ actionIdentifier, subItemBag = [] }) => [actionIdentifier, ...subItemBag.map(({ subItemIdentifier }) => subItemIdentifier)].join(' '))),
      codesOf(issues).filter(code => code.startsWith('legacy.label')),
    ]
  }
  const russian = (...lines: string[]): string => ['Выдуманные рекомендации', 'Рекомендация № 1', 'Ведомствам ИС следует иметь стратегию в области ИКТ.', ...lines].join('\n')
  const act = 'Ведомствам ИС следует действовать.'
  const lead = 'Ведомствам ИС следует действовать, например:'

  it.each([
    ['numbers below letters', [`а) ${lead}`, '1) так', '2) иначе', `б) ${act}`], ['1.a 1.a.i 1.a.ii', '1.b'], []],
    ['letters below numbers', [`1. ${lead}`, 'а) так', 'б) иначе', `2. ${act}`], ['1.a 1.a.i 1.a.ii', '1.b'], []],
    ['Latin letters below Cyrillic ones', [`а) ${lead}`, 'i) так', 'ii) иначе', `б) ${act}`], ['1.a 1.a.i 1.a.ii', '1.b'], []],
    ['a Latin "a" before Cyrillic letters', [`a) ${act}`, `б) ${act}`, `в) ${act}`], ['1.a', '1.b', '1.c'], []],
    ['a letter passed over', [`а) ${act}`, `в) ${act}`], ['1.a', '1.b'], ['legacy.label-order']],
    ['a list without "з"', ['а', 'б', 'в', 'г', 'д', 'е', 'ж', 'и', 'к'].map(letter => `${letter}) ${act}`), ['1.a', '1.b', '1.c', '1.d', '1.e', '1.f', '1.g', '1.h', '1.i'], []],
  ])('gives keys by position with %s', async (_, lines, keys, codes) => {
    expect(await keysOf(russian(...lines))).toEqual([keys, codes])
  })

  it('takes the second order of the Arabic letters as well', async () => {
    const lines = ['أ', 'ب', 'ت', 'ث', 'ج'].map(letter => `${letter}) ينبغي لمكاتب الملكية الفكرية أن تعمل.`)
    expect(await keysOf(['توصيات مختلقة', 'التوصية ١', 'ينبغي لمكاتب الملكية الفكرية أن تكون لها استراتيجية رقمية.', ...lines].join('\n'))).toEqual([['1.a', '1.b', '1.c', '1.d', '1.e'], []])
  })
})
