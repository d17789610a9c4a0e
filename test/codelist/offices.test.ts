import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  FORMER_OFFICES, ISO_CODES_NOT_IN_ST3, label, LABEL_LANGUAGES, listNamed, officeNamed, ORGANIZATION_CODES, standingOf, successorsOf,
} from '../../src/codes.ts'
import { OTHER_NAMES } from '../../src/codelist/offices/other-names.ts'
import { CODES_BY_ALPHA_3, OFFICE_SLIPS, SHARED_TEXTS } from '../../src/codelist/offices/slips.ts'
import { ST3_CODES, ST3_FORMER_CODES } from '../../src/model/st3-codes.ts'

const current = Object.keys(ST3_CODES)
const former = Object.keys(ST3_FORMER_CODES)

describe('the list of offices', () => {
  it('has 233 current codes and 9 former ones, the former marked', () => {
    const values = listNamed('ExtendedWIPOST3Code')?.values ?? []
    expect(values.filter(value => value.former !== true).map(({ value }) => value)).toEqual(current)
    expect(values.filter(value => value.former === true).map(({ value }) => value)).toEqual(former)
    expect([current.length, former.length]).toEqual([233, 9])
  })

  it('knows what became of each former code, in current codes', () => {
    expect(Object.keys(FORMER_OFFICES).sort()).toEqual([...former].sort())
    expect(former.flatMap(successorsOf).filter(code => standingOf(code) !== 'current')).toEqual([])
    expect(former.filter(code => successorsOf(code).length === 0)).toEqual([])
    expect(Object.values(FORMER_OFFICES).filter(({ endedOn = '1990-01-01' }) => !/^(19|20)\d\d-\d\d-\d\d$/.test(endedOn))).toEqual([])
    expect(successorsOf('CS')).toEqual(['CZ', 'SK'])
    expect(successorsOf('FR')).toEqual([])
  })

  it('tells states from organizations: 218 codes have one of three letters', () => {
    expect(ORGANIZATION_CODES.filter(code => standingOf(code) !== 'current')).toEqual([])
    const states = current.filter(code => code !== 'XX' && !ORGANIZATION_CODES.includes(code))
    expect(states).toHaveLength(218)
    expect([...CODES_BY_ALPHA_3.values()].sort()).toEqual(states.sort())
  })

  it.each([['FR', 'current'], ['SU', 'former'], ['PR', 'ISO 3166 only'], ['UK', 'not in the list'], ['fr', 'not in the list'], ['toString', 'not in the list']])(
    'says of %s: %s', (code, standing) => {
      expect(standingOf(code)).toBe(standing)
    })

  it('keeps what ISO alone has apart', () => {
    expect(ISO_CODES_NOT_IN_ST3).toHaveLength(31)
    expect(ISO_CODES_NOT_IN_ST3.filter(code => current.includes(code) || former.includes(code))).toEqual([])
  })
})

describe('officeNamed', () => {
  it('takes every code for itself', () => {
    expect([...current, ...former].filter(code => officeNamed(code)?.code !== code || !officeNamed(code)?.certain)).toEqual([])
    expect(former.filter(code => officeNamed(code)?.former !== true)).toEqual([])
  })

  it('finds every office by its label in each language, in capitals as well', () => {
    const sameBody: Readonly<Record<string, string>> = { WO: 'IB' }
    const unnamed = new Set(['XX', 'DL', 'DT'])
    const missed = [...current, ...former].filter(code => !unnamed.has(code)).flatMap(code => LABEL_LANGUAGES.flatMap(language => {
      const name = label('IPOfficeCode', code, language)
      return [name, name.toUpperCase()].filter(text => !officeNamed(text)?.candidates.includes(sameBody[code] ?? code)).map(text => `${code} ${language} ${text}`)
    }))
    expect(missed).toEqual([])
  })

  it('is certain of every English and French label, but for those that others share', () => {
    const doubtful = current.filter(code => !['XX', 'WO', 'CG'].includes(code)).flatMap(code => ['en', 'fr'].filter(language => {
      const named = officeNamed(label('IPOfficeCode', code, language))
      return named?.code !== code || !named.certain
    }).map(language => `${code} ${language}`))
    expect(doubtful).toEqual([])
    expect(officeNamed('Congo')).toMatchObject({ certain: false, candidates: ['CG', 'CD'] })
  })

  it('finds each other name and each acronym, and leads to codes of the list alone', () => {
    const lost = Object.entries(OTHER_NAMES).flatMap(([code, names]) => names.filter(name => !officeNamed(name)?.candidates.includes(code)))
    expect(lost).toEqual([])
    const slips = Object.entries(OFFICE_SLIPS)
    expect(slips.map(([text]) => officeNamed(text))).toEqual(slips.map(([, code]) => expect.objectContaining({ code, certain: true })))
    expect([...Object.values(OFFICE_SLIPS), ...Object.values(SHARED_TEXTS).flat(), ...Object.keys(OTHER_NAMES)]
      .filter(code => !['current', 'former'].includes(standingOf(code)))).toEqual([])
  })

  it.each([
    ['UK', 'GB', true], ['U.K.', 'GB', true], ['EL', 'GR', true], ['USA', 'US', true], ['U.S.A.', 'US', true], ['EPO', 'EP', true], ['EUIPO', 'EM', true], ['WIPO', 'IB', true], ['OMPI', 'IB', true],
    ['EURASIAN', 'EA', true], ['DEU', 'DE', true], ['fr', 'FR', false], ['no', 'NO', false], ['can', 'CA', false], ['royaume uni', 'GB', true], ['Cote d\'Ivoire', 'CI', true],
    ['the Netherlands', 'NL', true], ['Trinidad & Tobago', 'TT', true], ['FR – France', 'FR', true], ['France (FR)', 'FR', true], ['INPI (FR)', 'FR', true], ['Germny', 'DE', false],
    ['Denmrak', 'DK', false], ['Intellectual Property Office of the Philippines', 'PH', false], ['Patent Office of Papua New Guinea', 'PG', false], ['South Georgia', 'GS', true],
    ['  France\n', 'FR', true], ['Fra\u0301nce', 'FR', true],
  ])('takes %j for %s; certain: %s', (text, code, certain) => {
    expect(officeNamed(text)).toMatchObject({ code, certain })
  })

  it.each([
    ['INPI', ['AR', 'BR', 'FR', 'PT']], ['INAPI', ['CL', 'DZ']], ['NIPO', ['LK', 'NO']], ['Korea', ['KR', 'KP']], ['Korea, Republic of', ['KP', 'KR']],
    ['Congo, Democratic Republic of the', ['CD', 'CG']], ['Republic of China', ['CN', 'TW']], ['EP (France)', ['EP', 'FR']], ['FR - Germany', ['FR', 'DE']], ['Ghana and Kenya', ['GH', 'KE']],
  ])('asks which is meant by %j', (text, candidates) => {
    expect(officeNamed(text)).toEqual({ code: undefined, certain: false, by: expect.any(String), candidates, former: false })
  })

  it.each(['', ' ', 'ZZ', 'PR', 'unknown', 'Wakanda', 'Atlantis', '__proto__', 'constructor', '12', '-', 'National Institute of Industrial Property', 'x'.repeat(1000)])(
    'finds nothing in %j', text => {
      expect(officeNamed(text)).toBeUndefined()
    })

  it('is not certain of a name that goes on in brackets, and is another place without them', () => {
    expect(officeNamed('Saint-Martin (partie néerlandaise)')).toMatchObject({ code: 'SX', certain: true })
    expect(['Saint-Martin', 'Saint Martin', 'San Martín'].filter(name => officeNamed(name)?.certain)).toEqual([])
  })

  it('does not take Northern Ireland for Ireland', () => {
    expect(['Northern Ireland', 'Irlande du Nord'].map(name => officeNamed(name)?.candidates)).toEqual([['GB'], ['GB']])
  })

  it('is never certain of a word of common speech in small letters', () => {
    const words = ['is', 'in', 'at', 'be', 'it', 'so', 'no', 'me', 'my', 'us', 'as', 'am', 'to', 'by', 'de', 'la', 'es', 'and', 'are', 'can', 'per', 'nor', 'pan', 'fin', 'et']
    expect(words.filter(word => officeNamed(word)?.certain)).toEqual([])
  })

  it('answers any text with codes of the list, or not at all', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.lorem({ maxCount: 5 })), text => {
      const named = officeNamed(text)
      expect((named?.candidates ?? []).filter(code => !['current', 'former'].includes(standingOf(code)))).toEqual([])
      if (named?.certain === true) expect(named.candidates).toEqual([named.code])
    }), { numRuns: 300 })
  })
})
