import { execFileSync } from 'node:child_process'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { AJV_OPTIONS } from '../../src/emit/ajv-module.ts'
import { pointer } from '../../src/issue/place.ts'
import { ajv, AJV_ENGINE, judgeJson, type AjvFinding } from '../../src/judge/ajv.ts'
import { committed, PROJECT } from './project.ts'

const MODULE = 'src/judge/generated/recommendation-set.js'
const atRunTime: ValidateFunction = new Ajv2020(AJV_OPTIONS).compile(JSON.parse(committed('schemas/v1/recommendation-set.schema.json')) as object)

const recommendation = { recommendationIdentifier: 'ict-strategy', recommendationNumber: '1' }
const set = {
  st96Version: 'V6_0', ipoVersion: 'ICT_V1_0', recommendationSetIdentifier: 'ict-10-proposal', editionStatusCategory: 'Proposed',
  recommendationBag: [recommendation],
}
const withRecommendation = (parts: object): unknown => ({ recommendationSet: { ...set, recommendationBag: [recommendation, { ...recommendation, ...parts }] } })

/** `keyword pointer` of everything refused; `[]` for a valid document. The schema compiled at run time must say the same. */
async function refused(document: unknown): Promise<readonly string[]> {
  const { verdict, findings } = await judgeJson('RecommendationSet', document)
  expect(atRunTime(document)).toBe(verdict === 'valid')
  expect((atRunTime.errors ?? []).map(error => error.keyword)).toEqual(findings.map(finding => (finding as AjvFinding).keyword))
  return findings.map(finding => `${(finding as AjvFinding).keyword} ${pointer(finding.path ?? [])}`)
}

describe('judgeJson', () => {
  it('finds as much in thousands of wrong records as ajv does, in the same order', async () => {
    const records = Array.from({ length: 3000 }, (_, index) => (index % 2 === 0 ? { x: 1 } : { ...recommendation, recommendationNumber: '' }))
    expect(await refused({ recommendationSet: { ...set, recommendationBag: records } })).toHaveLength(1500 * 3 + 1500 * 2)
  })

  it('takes a small set, by the name of its record or of its member', async () => {
    expect(await refused({ recommendationSet: set })).toEqual([])
    expect(await judgeJson('recommendationSet', { recommendationSet: set })).toEqual({ judge: 'ajv', engine: AJV_ENGINE, verdict: 'valid', findings: [] })
  })

  it('gives paths inside the root member, with numbers for the places in a list', async () => {
    expect(await refused(withRecommendation({ recommendationNumber: '', actionBag: [{ actionIdentifier: '4.d' }] }))).toEqual([
      'pattern /recommendationBag/1/recommendationNumber', 'pattern /recommendationBag/1/recommendationNumber',
      'required /recommendationBag/1/actionBag/0/actionTextBag',
    ])
    const { findings } = await judgeJson('RecommendationSet', withRecommendation({ recommendationNumber: 7 }))
    expect(findings[0]?.path).toEqual(['recommendationBag', 1, 'recommendationNumber'])
  })

  it('reports all that is wrong, not the first', async () => {
    expect(await refused({ recommendationSet: {} })).toHaveLength(5)
  })

  it.each([
    ['an empty object', {}, ['required ']],
    ['null', null, ['type ']],
    ['an array', [], ['type ']],
    ['another root', { recommendationSet: set, officeReport: {} }, ['additionalProperties /officeReport']],
    ['no branch of a choice', withRecommendation({ correspondence: {} }), ['minProperties /recommendationBag/1/correspondence']],
  ])('refuses %s', async (_, document, expected) => {
    expect(await refused(document)).toEqual(expected)
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])('takes the member %s for what it is: unknown', async name => {
    const document: unknown = JSON.parse(JSON.stringify({ recommendationSet: set }).replace('{"st96Version"', `{${JSON.stringify(name)}:{},"st96Version"`))
    expect(await refused(document)).toEqual([`additionalProperties /${name}`])
    expect(await refused(JSON.parse(`{${JSON.stringify(name)}:{}}`))).toEqual(['required ', `additionalProperties /${name}`])
  })

  it('does not count what an object inherits', async () => {
    expect(await refused({ recommendationSet: Object.create(set) as unknown })).toHaveLength(5)
    expect(await refused(Object.create({ recommendationSet: set }))).toEqual(['required '])
    expect(await refused(Object.assign(Object.create(null) as object, { recommendationSet: set }))).toEqual([])
    expect(await refused(Object.assign(Object.create({ extra: 1 }) as object, { recommendationSet: set }))).toEqual([])
  })

  it('says "not determined" of a root that it has no schema for', async () => {
    expect(await judgeJson('constructor', { recommendationSet: set })).toMatchObject({ verdict: 'not-determined', findings: [] })
  })

  it('says "not determined" when it breaks', async () => {
    const broken = { get recommendationSet(): never { throw new RangeError('too much') } }
    expect(await judgeJson('RecommendationSet', broken)).toMatchObject({ verdict: 'not-determined', reason: expect.stringContaining('too much') as unknown })
  })
})

describe('ajv as a judge of files', () => {
  it('reads bytes, with and without byte order mark, and text', async () => {
    const text = JSON.stringify({ recommendationSet: set })
    for (const document of [text, `\ufeff${text}`, new TextEncoder().encode(text), new TextEncoder().encode(`\ufeff${text}`)]) {
      expect((await ajv.validate(document, { root: 'recommendationSet' })).verdict).toBe('valid')
    }
  })

  it.each([['no JSON', '{'], ['nothing', ''], ['no UTF-8', Uint8Array.of(0x22, 0xe9, 0x22)]])('calls %s invalid', async (_, document) => {
    expect(await ajv.validate(document, { root: 'recommendationSet' })).toMatchObject({ verdict: 'invalid', findings: [{ message: expect.any(String) as unknown }] })
  })
})

describe('the compiled schema', () => {
  const run = (...flags: readonly string[]): string => execFileSync(process.execPath, [
    ...flags, '--input-type=module', '-e',
    `import { validate } from ${JSON.stringify(`${PROJECT}/${MODULE}`)}
     console.log(validate(${JSON.stringify({ recommendationSet: set })}), validate({}), validate.errors.length)`,
  ], { encoding: 'utf8', cwd: '/' }).trim()

  it('loads in plain Node', () => {
    expect(run()).toBe('true false 1')
  })

  it('runs where code must not be made from text', () => {
    expect(run('--disallow-code-generation-from-strings')).toBe('true false 1')
  })

  it('needs nothing beside itself and carries the licences of what it holds', () => {
    const text = committed(MODULE)
    expect(text).not.toMatch(/\brequire\(|^import |\bimport\(|\beval\(|new Function/m)
    expect(text.match(/Permission is hereby granted/g)).toHaveLength(2)
  })

  it('names the version of ajv that made it', () => {
    const { version } = JSON.parse(committed('node_modules/ajv/package.json')) as { version: string }
    expect(AJV_ENGINE).toBe(`ajv ${version}`)
  })
})
