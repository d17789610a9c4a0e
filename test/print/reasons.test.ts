import { describe, expect, it } from 'vitest'
import type { ValidationIssue } from '../../src/index.ts'
import { CATALOGUES } from '../../src/print/catalogues/index.ts'
import { FORMATS, type RuleFact } from '../../src/print/printer.ts'
import { RULES } from '../../src/validate/rules/index.ts'
import { FULL, printed } from './sample.ts'

const [rule] = RULES
const reason = rule?.reason ?? ''
const finding: ValidationIssue = { ...FULL, code: 'office.asked', reason }
const facts: readonly RuleFact[] = [{ code: 'office.asked', class: 'consistency', level: 'warning', message: 'Asked', reason }]

describe('the reason of a rule', () => {
  it.each(FORMATS)('is printed as %s in the language asked for, and in English where there is no other', format => {
    const out = (['en', 'fr', 'es', 'ar'] as const).map(language => printed(format, [{ name: 'a', verdict: 'valid', issues: [finding], judges: [] }], {
      language, facts: { tool: { name: 'ipo-reports', version: '1' }, schemaVersion: 'V1_0', ruleSetVersion: '1', rules: facts },
    }).out)
    const said = [reason, CATALOGUES.fr.reasons[reason] ?? '', CATALOGUES.es.reasons[reason] ?? '', reason]
    expect(out.map(text => said.map(one => text.includes(one) ? 1 : 0).join(''))).toEqual(['1001', '0100', '0010', '1001'])
  })
})
