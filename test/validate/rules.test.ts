/** Every rule beyond schema: its fixture, its wording, and what all rules have in common. */
import { describe, expect, it } from 'vitest'
import { FRENCH_RULES } from '../../src/print/catalogues/fr-rules.ts'
import { translated } from '../../src/print/translated.ts'
import { RULES } from '../../src/rules.ts'
import { documentIn, FIXTURE_CODES, findingsIn, foundAt, inXml, ruleFixture } from './rule-fixtures.ts'

const SEVERITY = { form: 'error', consistency: 'warning', 'follow-up': 'information' } as const
const placeholdersIn = (text: string): readonly string[] => [...new Set(text.match(/\{[a-zA-Z]+\}/g))].sort()

describe('the rules', () => {
  it('have codes of the form subject.what-is-wrong, each its own', () => {
    const codes = RULES.map(({ code }) => code)
    expect(codes.filter(code => !/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/.test(code))).toEqual([])
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('have codes whose values are not taken for words of our own by the catalogues', () => {
    expect(RULES.map(({ code }) => code).filter(code => /^(root|part|choice|value|xml|json|file|judge|legacy|ledger)\./.test(code))).toEqual([])
  })

  it('have each a fixture, and each fixture has its rule', () => {
    expect(FIXTURE_CODES).toEqual(RULES.map(({ code }) => code).sort())
  })
})

describe.each(RULES.map(rule => [rule.code, rule] as const))('%s', (code, rule) => {
  it('finds in the bad document what its fixture says, and nothing else of its class', async () => {
    const { bad, findings, about } = ruleFixture(code)
    const issues = await findingsIn(bad)
    expect(documentIn(bad).value).toHaveProperty('documentStatusText', 'test')
    expect(about).toMatch(/^[^\n]+$/)
    expect(findings.length).toBeGreaterThan(0)
    expect(new Set(findings.map(found => found.code))).toEqual(new Set([code]))
    const ofItsClass = issues.filter(issue => rule.class === 'follow-up' ? issue.code === code : issue.class === 'form' || issue.class === rule.class)
    expect(foundAt(ofItsClass)).toEqual(findings)
    expect(new Set(ofItsClass.map(({ severity }) => severity))).toEqual(new Set([SEVERITY[rule.class]]))
  })

  it('finds nothing in the mended document, and nothing else is wrong with its form', async () => {
    const issues = await findingsIn(ruleFixture(code).mended)
    expect(issues.filter(issue => issue.class === 'form' || issue.code === code)).toEqual([])
  })

  it('finds the same in XML, each finding with its place', async () => {
    for (const text of [ruleFixture(code).bad, ruleFixture(code).mended]) {
      const issues = await findingsIn(inXml(text))
      expect(foundAt(issues)).toEqual(foundAt(await findingsIn(text)))
      expect(issues.filter(({ place }) => place === undefined)).toEqual([])
    }
  })

  it('says what was found, why and what to do, in full in English and in French', async () => {
    const issues = (await findingsIn(ruleFixture(code).bad)).filter(issue => issue.code === code)
    for (const issue of issues) {
      const french = translated(issue, 'fr')
      expect(french.language).toBe('fr')
      expect(Object.values(issue.values)).not.toContain('')
      for (const text of [issue.message, issue.hint, issue.reason, french.message, french.hint]) expect(text).toMatch(/^[^{}]*[^{}.]$/)
    }
    expect(issues.length).toBeGreaterThan(0)
  })

  it('has the same placeholders in French', () => {
    const french = FRENCH_RULES[code]
    expect(placeholdersIn(french?.message ?? '')).toEqual(placeholdersIn(rule.message))
    expect(placeholdersIn(french?.hint ?? '')).toEqual(placeholdersIn(rule.hint))
    expect(french?.hint).toBeTruthy()
  })
})
