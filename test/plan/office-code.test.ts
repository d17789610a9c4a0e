import { describe, expect, it } from 'vitest'
import { PLAN, type SimplePlan } from '../../src/plan/index.ts'

const office = PLAN.roots.get('OfficeReport')?.type.byProperty.get('ipOfficeCode')?.type as SimplePlan

/** What is said of a text that should be a code of an office: the code of the finding, and the advice. */
function saidOf(text: string): readonly [code: string, advice: string | undefined] {
  const reading = office.fromText(text)
  return 'problem' in reading ? [reading.problem.code, reading.problem.values['advice']] : ['', undefined]
}

describe('an office code', () => {
  it.each(['FR', ' FR\n', 'IB', 'XX', 'DD', 'SU'])('is current or former: %j', text => {
    expect(office.fromText(text)).toEqual({ value: text.trim() })
  })

  it.each([
    ['UK', 'GB'], ['EL', 'GR'], ['EPO', 'EP'], ['EUIPO', 'EM'], ['WIPO', 'IB'], ['USA', 'US'], ['fr', 'FR'], ['Uk', 'GB'], ['dd', 'DD'],
  ])('is advised for %s: %s', (text, code) => {
    expect(saidOf(text)).toEqual(['value.office-code', expect.stringContaining(`"${code}"`)])
    expect(office.fromText(code)).toEqual({ value: code })
  })

  it.each(['CHN', 'GER', 'AUT', 'QQ', 'XK', 'U', 'UK GB', 'GB,EL', 'a'.repeat(500), '**'])('is not guessed from letters alone: %s', text => {
    const [code, advice] = saidOf(text)
    expect(code).toBe('value.office-code')
    expect(advice).not.toMatch(/"[A-Z]{2}"/)
    expect(advice).toContain('additionalDataBag')
  })

  it('is no matter of codes where there is no text, or one that XML cannot carry', () => {
    expect([saidOf('')[0], saidOf('F\u0000')[0]]).toEqual(['value.empty', 'value.characters'])
  })
})
