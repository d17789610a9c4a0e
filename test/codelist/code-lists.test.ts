import { describe, expect, it } from 'vitest'
import { codeLists, label, LABEL_LANGUAGES, listNamed, WIPO_STANDARDS, type CodeListEntry, type LabelLanguage } from '../../src/codes.ts'
import { namesOf } from '../../src/codelist/code-list.ts'
import { LABELLED_LISTS, labelTableOf } from '../../src/codelist/label-tables.ts'
import { componentsOf, propertyName, typeOf, type CodeList } from '../../src/meta/index.ts'
import { MODEL } from '../../src/model/index.ts'
import { STATUS_WORDS } from '../../src/model/response.ts'
import { closure, modulesBelow } from '../architecture.ts'

const components = componentsOf(MODEL)
const modelLists = components.types.filter((type): type is CodeList => type.kind === 'codes')
const lists = codeLists()

/** Names that are the same in every script. */
const SAME_EVERYWHERE = new Set(['XML', 'JSON', 'ISO/IEC 27001', 'NIST CSF'])

/** A letter that a label in this language must have, and letters that it must not have. Latin capitals may be acronyms. */
const SCRIPTS: Readonly<Record<LabelLanguage, { readonly own: RegExp, readonly foreign: RegExp }>> = {
  ar: { own: /\p{Script=Arabic}/u, foreign: /[a-z]|\p{Script=Cyrillic}|\p{Script=Han}/u },
  en: { own: /[A-Za-z]/u, foreign: /\p{Script=Arabic}|\p{Script=Cyrillic}|\p{Script=Han}/u },
  es: { own: /[A-Za-z]/u, foreign: /\p{Script=Arabic}|\p{Script=Cyrillic}|\p{Script=Han}/u },
  fr: { own: /[A-Za-z]/u, foreign: /\p{Script=Arabic}|\p{Script=Cyrillic}|\p{Script=Han}/u },
  ru: { own: /\p{Script=Cyrillic}/u, foreign: /[a-z]|\p{Script=Arabic}|\p{Script=Han}/u },
  zh: { own: /\p{Script=Han}/u, foreign: /[a-z]|\p{Script=Arabic}|\p{Script=Cyrillic}/u },
}

interface Printed {
  readonly list: string
  readonly value: string
  readonly language: LabelLanguage
  readonly text: string
}

function printed(list: CodeListEntry): readonly Printed[] {
  return [...list.values, ...list.further].flatMap(({ value, labels }) =>
    LABEL_LANGUAGES.map(language => ({ list: list.name, value, language, text: labels[language] })))
}

const all = lists.flatMap(printed)

describe('codeLists', () => {
  it('holds every value of every code list of the model, once and in its order', () => {
    expect(modelLists.length).toBeGreaterThan(40)
    expect(lists.flatMap(({ parts }) => parts).sort()).toEqual(modelLists.map(({ name }) => name).sort())
    const expected = lists.map(({ parts }) => parts.flatMap(part => modelLists.find(({ name }) => name === part)?.codes.map(({ value }) => value) ?? []))
    expect(lists.map(({ values }) => values.map(({ value }) => value))).toEqual(expected)
    expect(lists.flatMap(({ values }) => values)).toHaveLength(modelLists.flatMap(({ codes }) => codes).length)
  })

  it('has no table of labels and no row that no list uses', () => {
    expect([...LABELLED_LISTS].sort()).toEqual(lists.map(({ name }) => name).sort())
    const unused = lists.flatMap(({ name, values, further }) => {
      const known = new Set([...values, ...further].map(({ value }) => value))
      return Object.keys(labelTableOf(name).rows).filter(value => !known.has(value)).map(value => `${name}: ${value}`)
    })
    expect(unused).toEqual([])
  })

  it('gives each value a label in six languages, without stray spaces, composed', () => {
    expect(all.length).toBeGreaterThan(3900)
    expect(all.filter(({ text }) => text === '' || text !== text.trim() || /\s{2}|[\t\n]/.test(text) || text !== text.normalize('NFC'))).toEqual([])
  })

  it('gives no two values of a list the same label in a language', () => {
    const twice = lists.flatMap(list => LABEL_LANGUAGES.flatMap(language => {
      const texts = printed(list).filter(entry => entry.language === language).map(({ text }) => text.toLowerCase())
      return texts.filter((text, place) => texts.indexOf(text) !== place).map(text => `${list.name} ${language} ${text}`)
    }))
    expect(twice).toEqual([])
  })

  it('writes each language in its own script, but for acronyms', () => {
    const wrong = all.filter(({ value, language, text }) =>
      !SAME_EVERYWHERE.has(value) && !(SCRIPTS[language].own.test(text) && !SCRIPTS[language].foreign.test(text)))
    expect(wrong).toEqual([])
  })

  it('mixes no Latin and Cyrillic letters within a word', () => {
    expect(all.filter(({ text }) => /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u.test(text))).toEqual([])
  })

  it('leaves no label in English that is written in another script', () => {
    const english = new Map(all.filter(({ language }) => language === 'en').map(({ list, value, text }) => [`${list} ${value}`, text]))
    const same = all.filter(({ list, value, language, text }) => ['ar', 'ru', 'zh'].includes(language) && text === english.get(`${list} ${value}`))
    expect(new Set(same.map(({ value }) => value))).toEqual(SAME_EVERYWHERE)
  })

  it('sets French and Spanish apostrophes as typographers do', () => {
    expect(all.filter(({ language, text }) => language !== 'en' && text.includes('\''))).toEqual([])
  })

  it('marks all labels as unofficial and knows source and date of each list', () => {
    expect(lists.filter(({ unofficial, source, date }) => !unofficial || source === '' || !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date))).toEqual([])
    expect(Object.fromEntries(['com:IPOfficeCode', 'ConformanceCode', 'WIPOStandardNumber'].map(name => [name, listNamed(name)?.date])))
      .toEqual({ 'com:IPOfficeCode': '2019-09', ConformanceCode: '2020-12-04', WIPOStandardNumber: '2021' })
  })

  it('says which lists are open, as the model does', () => {
    const unions = components.types.filter(type => type.kind === 'union')
    const isOpen = (name: string): boolean => unions.some(type => type.name === name && type.members.some(member => member.kind !== 'codes'))
    expect(lists.map(({ name, open }) => [name, open])).toEqual(lists.map(({ name }) => [name, isOpen(name)]))
    expect(listNamed('ExtendedWIPOST3Code')?.open).toBe(false)
    expect(listNamed('WIPOStandardNumber')?.pattern).toBe('ST\\.[0-9]{1,3}(/[A-D])?')
  })

  it('notes what is from memory: the letters of exception codes and some standards', () => {
    expect(listNamed('ExceptionCode')?.values.filter(({ note }) => note === undefined)).toEqual([])
    expect(listNamed('ConformanceCode')?.values.filter(({ note }) => note !== undefined).map(({ value }) => value)).toEqual(['AA', 'AAA', 'Not conformant', 'Not assessed'])
    const standards = [...listNamed('WIPOStandardNumber')?.values ?? [], ...listNamed('WIPOStandardNumber')?.further ?? []]
    const fromMemory = WIPO_STANDARDS.filter(({ basis }) => basis.startsWith('memory')).map(({ number }) => number).sort()
    expect(standards.filter(({ note }) => note?.startsWith('From memory')).map(({ value }) => value).sort()).toEqual(fromMemory)
    expect(fromMemory).toContain('ST.92')
  })
})

describe('WIPO_STANDARDS', () => {
  it('goes beyond the list of the model, in numbers that its open form takes', () => {
    const list = listNamed('WIPOStandardNumber')
    const form = new RegExp(`^(?:${list?.pattern})$`)
    expect(WIPO_STANDARDS.filter(({ number }) => !form.test(number))).toEqual([])
    expect((list?.values.length ?? 0) + (list?.further.length ?? 0)).toBe(WIPO_STANDARDS.length)
    expect(list?.further.map(({ value }) => value)).toContain('ST.63')
    expect(new Set(WIPO_STANDARDS.map(({ number }) => number)).size).toBe(WIPO_STANDARDS.length)
  })
})

describe('listNamed', () => {
  it('leads from every name to one list alone', () => {
    const names = lists.flatMap(list => namesOf(list).map(name => ({ name, list: list.name })))
    expect(names.filter(({ name, list }) => listNamed(name)?.name !== list)).toEqual([])
  })

  it('knows each element and attribute that holds a code, by its XML and its JSON name', () => {
    const inLists = new Set(lists.flatMap(({ parts }) => parts))
    const holders = components.elements.filter(element => element.kind === 'element').filter(element => {
      const type = typeOf(element)
      return (type.kind === 'codes' && inLists.has(type.name)) || (type.kind === 'union' && type.members.some(member => member.kind === 'codes'))
    })
    expect(holders.length).toBeGreaterThan(40)
    expect(holders.filter(({ name }) => listNamed(name) === undefined || listNamed(name) !== listNamed(propertyName(name)))).toEqual([])
    expect(listNamed('@com:languageCode')?.name).toBe('ExtendedISOLanguageCode')
  })

  it('knows no list by the name of a member of objects', () => {
    expect(['__proto__', 'constructor', '', 'Wipo'].map(listNamed)).toEqual([undefined, undefined, undefined, undefined])
  })
})

describe('label', () => {
  it('prints the statuses, in whatever way the list is named', () => {
    expect(STATUS_WORDS.map(word => label('implementationStatusCategory', word, 'fr'))).toEqual([
      'Mis en œuvre', 'Partiellement mis en œuvre', 'En cours', 'Prévu', 'Examiné et non retenu', 'Non mis en œuvre', 'Sans objet', 'Aucune information',
    ])
    const list = listNamed('ImplementationStatusBaseCategory')
    expect(list && label(list, 'Planned', 'zh')).toBe('计划实施')
  })

  it.each([
    ['a word of an office', 'IPRightCategory', 'Topography', 'fr', 'Topography'],
    ['a name of a member of objects', 'IPRightCategory', '__proto__', 'fr', '__proto__'],
    ['a list that is not there', 'NoSuchCategory', 'Patent', 'fr', 'Patent'],
    ['a language without labels: English', 'ExceptionCode', 'M', 'pt', 'Published document missing'],
    ['a standard beyond the list', 'WIPOStandardNumber', 'ST.63', 'en', 'Content and layout of trademark gazettes'],
    ['a former code', 'IPOfficeCode', 'SU', 'es', 'Unión Soviética'],
    ['a language code', 'languageCode', 'el', 'en', 'Greek'],
  ])('has an answer to %s', (_, list, value, language, expected) => {
    expect(label(list, value, language)).toBe(expected)
  })
})

describe('the core entry', () => {
  it('brings no labels and no names of offices along', () => {
    const { files } = closure(modulesBelow('src'), 'src/index.ts')
    expect([...files].filter(path => path.startsWith('src/codelist/labels') || /offices\/(names|name-table|other-names)/.test(path))).toEqual([])
  })
})
