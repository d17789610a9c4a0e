import { describe, expect, it } from 'vitest'
import type { ValidationIssue } from '../../src/index.ts'
import { BROKEN_JSON, documents, FOLLOW_UP, FULL, judged, manyFindings, printed } from './sample.ts'

describe('the text format', () => {
  it('gives each finding a line that tools can read, the spot, and all that is known', () => {
    const { out } = printed('text', [{ name: 'a.xml', bytes: 'à\u{1f600}b: UK', verdict: 'valid', issues: [FULL], judges: [] }])
    expect(out.split('\n')).toEqual([
      'a.xml:1:6 warning response.evidence-missing  Implemented without <evidence> & "proof"',
      '    à\u{1f600}b: UK',
      '         ^',
      '    at /responseBag/0/a~1b~0c',
      '    because: Annex, part II, 1(b): "evidence should be kept"',
      '    hint: Add a document {with} its SHA-256',
      '    justified: لا يوجد مستند بعد',
      '    fix: Write "GB"',
      'a.xml: valid (1 warning; no judge was asked)',
      '',
    ])
  })

  it('puts what is for follow-up behind the rest, under its own line', () => {
    const { out } = printed('text', [{ name: 'a.xml', verdict: 'valid', issues: [FOLLOW_UP, FULL], judges: [] }])
    const heads = out.split('\n').filter(line => line.startsWith('a.xml')).map(line => /(?:^\S+ (?:warning|information) (\S+))|follow-up|valid/.exec(line)?.[1] ?? line.split(' ')[1])
    expect(heads).toEqual(['response.evidence-missing', 'For', 'evaluation.due', 'valid'])
  })

  it('prints five findings of a code in a document and counts the others', () => {
    const { out, talk } = printed('text', [manyFindings(1000)])
    expect(out.match(/^wide\.json:1:\d+ error value\.code /gm)).toHaveLength(5)
    expect(out.match(/^wide\.json:1:\d+ error part\.missing /gm)).toHaveLength(5)
    expect(out).toContain('… and 495 more of value.code\n')
    expect(out).toContain('wide.json: invalid (1000 errors;')
    expect(talk).not.toContain('held back')
  })

  it('bounds findings over the run where a number is given, and says what it held back', () => {
    const { out, talk } = printed('text', [manyFindings(10), manyFindings(100)], { maxFindings: 12 })
    expect(out.match(/^wide\.json:1:\d+ error /gm)).toHaveLength(12)
    expect(out).not.toContain('more of')
    expect(talk).toContain('98 findings held back: value.code (49), part.missing (49)\n')
  })

  it('prints nothing but counts where no finding is asked for', () => {
    const { out, talk } = printed('text', [manyFindings(10)], { maxFindings: 0 })
    expect(out).toBe('wide.json: invalid (10 errors; no judge was asked)\n')
    expect(talk).toContain('10 findings held back')
  })

  it('counts verdicts, classes and severities at the end, and names what was run', () => {
    const { talk } = printed('text', documents())
    expect(talk.split('\n').slice(0, 2)).toEqual(['Documents: 7 (valid: 1, invalid: 3, unreadable: 2, not determined: 1)', expect.stringMatching(/^By class: form: \d+, consistency: 1, follow-up: 1$/)])
    expect(talk).toContain('ipo-reports 9.8.7, schemas V1_0, rule set 1.2.3')
  })

  it('leaves valid documents out when it is to be quiet, and counts them', () => {
    const { out, talk } = printed('text', documents(), { quiet: true })
    expect(out).not.toContain('all.xml')
    expect(talk).toContain('valid: 1, invalid: 3')
  })

  it('names the line of a record and its file, wherever its places count from', () => {
    const record = judged('r.ndjson', '{"recommendationSet": 1}', { record: 7 })
    const shifted = { ...record, issues: record.issues.map(issue => ({ ...issue, place: { line: 7, column: issue.place?.column ?? 0, offset: 500 } })) }
    const heads = (out: string): readonly string[] => out.split('\n').filter(line => line.startsWith('r.ndjson'))
    const first = heads(printed('text', [record]).out)
    expect(first[0]).toMatch(/^r\.ndjson:7:\d+ error /)
    expect(first.at(-1)).toMatch(/^r\.ndjson:7: invalid/)
    expect(heads(printed('text', [shifted]).out)).toEqual(first)
  })

  it('shows the digest of a document behind its verdict', () => {
    expect(printed('text', [judged('a.json', BROKEN_JSON)]).out).toMatch(/a\.json: invalid \(.*\) {2}sha256:(ab){32}\n$/)
  })

  it('lets no document steer the terminal or turn the direction of writing', () => {
    const hostile: ValidationIssue = { ...FULL, message: '\u001b[31mred\u202e', justification: 'a\nreport.xml: valid', fix: { title: '\u001b]0;x\u0007', edits: [] } }
    const { out } = printed('text', [{ name: '\u001b[2Ja.xml', bytes: '\u001b[2J', verdict: 'valid', issues: [{ ...hostile, place: { line: 1, column: 1, offset: 0 } }], judges: [] }])
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
    expect(out).not.toMatch(/^report\.xml: valid/m)
  })

  it('speaks the language asked for, and keeps codes, paths and clauses', () => {
    const { out, talk } = printed('text', [judged('a.json', BROKEN_JSON)], { language: 'fr' })
    expect(out).toContain('erreur value.code  «\u00a0proposed\u00a0» n’est pas une valeur de')
    expect(out).toContain('conseil\u00a0: Vouliez-vous dire «\u00a0Proposed\u00a0»\u00a0? Attendu, au choix\u00a0: ')
    expect(out).toMatch(/^a\.json\u00a0: non valide \(3 erreurs\u00a0; notre contrôle\u00a0: non valide\)/m)
    expect(talk).toContain('règles 1.2.3')
  })
})
