/** Three judges on every fixture, from its original bytes: our own, ajv, libxml2. */
import { describe, expect, it } from 'vitest'
import { kebab } from '../../src/emit/json-schema.ts'
import { check, pointer, prove, read } from '../../src/index.ts'
import { exceptionFor } from '../laws/exceptions.ts'
import { OWN_SUBJECTS } from '../laws/subjects.ts'
import { fixtureFiles, type FixtureFile } from './fixtures.ts'

const files = fixtureFiles()
const valid = files.filter(({ issues }) => issues.length === 0)
const wrong = files.filter(({ issues }) => issues.length > 0)

const sorted = (findings: readonly string[]): readonly string[] => [...findings].sort()

/** The opinion of the schema of the root that the case's folder is called after: a wrong file may not tell its root. */
function schemaOpinion({ name, syntax, bytes }: FixtureFile): Promise<string> {
  const subject = OWN_SUBJECTS.find(({ root }) => name.startsWith(`${kebab(root.local)}/`))
  if (subject === undefined) throw new Error(`${name} lies in no folder of a root`)
  return syntax === 'xml' ? subject.judgeXml(bytes) : subject.judgeJson(new TextDecoder().decode(bytes))
}

describe('fixtures', () => {
  it('are there: at least fifteen cases, valid and invalid ones', () => {
    expect(files.length).toBeGreaterThanOrEqual(15)
    expect(Math.min(valid.length, wrong.length)).toBeGreaterThanOrEqual(5)
    for (const { root } of OWN_SUBJECTS) {
      const own = [valid, wrong].map(list => list.filter(({ name }) => name.startsWith(`${kebab(root.local)}/`)).length)
      expect(Math.min(...own)).toBeGreaterThan(0)
    }
  })
})

describe.each(valid)('$name', file => {
  it('is valid to all judges', async () => {
    expect(check(file.bytes)).toEqual({ verdict: 'valid', issues: [] })
    expect(await schemaOpinion(file)).toBe('valid')
  })

  it('survives the round trip', async () => {
    expect(await prove(file.bytes)).toMatchObject({ ok: true, holds: true })
  })
})

describe.each(valid.filter(({ syntax, twin }) => syntax === 'xml' && twin !== undefined))('$name', ({ bytes, twin }) => {
  it('says the same as its twin in JSON', () => {
    const [own, other] = [read(bytes), read(twin ?? '')]
    expect(own.ok && own.value.value).toEqual(other.ok && other.value.value)
  })
})

describe.each(wrong)('$name', file => {
  it('has the findings that its case lists', () => {
    const { verdict, issues } = check(file.bytes)
    expect(['invalid', 'unreadable']).toContain(verdict)
    expect(sorted(issues.map(({ code, path }) => `${code} ${pointer(path)}`))).toEqual(sorted(file.issues.map(({ code, path }) => `${code} ${path}`)))
    const offsets = issues.map(({ place }) => place?.offset ?? -1)
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
  })

  it('is invalid to the schema as well, or falls under the listed exceptions', async () => {
    const { issues } = check(file.bytes)
    const isDoctype = issues.some(({ code }) => code === 'xml.doctype')
    if (isDoctype) {
      await expect(schemaOpinion(file)).rejects.toThrow('DOCTYPE')
      return
    }
    const opinion = await schemaOpinion(file)
    if (opinion === 'valid') expect(issues.filter(({ code, place }) => exceptionFor(file.syntax, code, new TextDecoder('latin1').decode(file.bytes), place?.offset ?? 0) === undefined)).toEqual([])
    else expect(check(file.bytes).verdict).not.toBe('valid')
  })
})
