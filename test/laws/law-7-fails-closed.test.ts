/** Law 7: valid, invalid, unreadable or not determined; never valid because something broke, and never an exception that is none of ours. */
import { equal, notEqual, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDocument, readDocument } from '../../src/document/read.ts'
import { canonicalJsonDocument, canonicalXmlDocument } from '../../src/document/write.ts'
import { isReadError } from '../../src/issue/index.ts'
import { ajv } from '../../src/judge/ajv.ts'
import { createLibxml2WasmJudge } from '../../src/judge/libxml2-wasm.ts'
import { holds, LAW_TIMEOUT } from './runs.ts'
import type { Plan } from '../../src/plan/index.ts'
import { OWN_SCHEMA_SET, SUBJECTS } from './subjects.ts'

const VERDICTS = new Set(['valid', 'invalid', 'unreadable', 'not-determined'])
const byteChanges = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }), fc.constantFrom('set', 'insert', 'delete', 'repeat')), { minLength: 1, maxLength: 4 })

function changed(bytes: Uint8Array, changes: readonly (readonly [number, number, 'set' | 'insert' | 'delete' | 'repeat'])[]): Uint8Array {
  const list = [...bytes]
  for (const [where, byte, how] of changes) {
    const at = where % (list.length + 1)
    if (how === 'set') list[at] = byte
    else if (how === 'insert') list.splice(at, 0, byte)
    else if (how === 'delete') list.splice(at, 1 + byte % 8)
    else list.splice(at, 0, ...list.slice(at, at + 1 + byte % 32))
  }
  return Uint8Array.from(list)
}

/** The verdict; that of `read` must say the same, and throw nothing but what it is documented to throw. */
function verdictOf(plan: Plan, bytes: Uint8Array, profile: 'strict' | 'lenient' = 'strict'): string {
  const { verdict, issues } = checkDocument(plan, bytes, { profile })
  ok(VERDICTS.has(verdict))
  equal(verdict !== 'valid', issues.some(({ severity }) => severity === 'error'))
  try {
    equal(readDocument(plan, bytes, { profile }).ok, verdict === 'valid')
  } catch (thrown) {
    ok(isReadError(thrown))
    equal(verdict, thrown.name === 'LimitError' ? 'not-determined' : 'unreadable')
  }
  return verdict
}

describe.each(SUBJECTS)('law 7 on $name', ({ plan, name, share, documents }) => {
  const files = fc.tuple(documents, fc.boolean()).map(([value, asXml]) => new TextEncoder().encode(asXml ? canonicalXmlDocument(plan, name, value) : canonicalJsonDocument(plan, name, value)))

  it('has a verdict on every file with some bytes changed', () => {
    holds([files, fc.array(byteChanges, { minLength: 5, maxLength: 5 }), fc.constantFrom('strict', 'lenient')], (file, variants, profile) => {
      for (const changes of variants) verdictOf(plan, changed(file, changes), profile)
    }, share)
  }, LAW_TIMEOUT)

  it('never calls a file valid that breaks off', () => {
    holds([files, fc.nat()], (file, at) => notEqual(verdictOf(plan, file.subarray(0, at % file.length)), 'valid'), share)
  }, LAW_TIMEOUT)

  it('never calls random bytes valid', () => {
    holds([fc.uint8Array({ maxLength: 60 }), fc.constantFrom('', '<', '{', '\ufeff<a>', '<?xml version="1.0"?>', '{"sampler":', '{"officeReport":')], (noise, start) => {
      notEqual(verdictOf(plan, Uint8Array.from([...new TextEncoder().encode(start), ...noise])), 'valid')
    }, share)
  }, LAW_TIMEOUT)

  it('says "not determined" where a limit is hit', () => {
    holds([files, fc.constantFrom({ size: 40 }, { depth: 1 }, { text: 2 })], (file, limits) => {
      equal(checkDocument(plan, file, { limits }).verdict, 'not-determined')
    }, 0.2 * share)
  }, LAW_TIMEOUT)
})

describe('law 7 on judges', () => {
  const xml = '<a/>'

  it('takes no verdict from an engine that cannot be loaded', async () => {
    const broken = createLibxml2WasmJudge(() => Promise.reject(new Error('no engine')))
    expect(await broken.validate(xml, OWN_SCHEMA_SET)).toMatchObject({ verdict: 'not-determined', findings: [] })
  })

  it('takes no verdict from an engine that breaks while it works', async () => {
    const broken = createLibxml2WasmJudge(() => Promise.resolve({} as Awaited<ReturnType<Parameters<typeof createLibxml2WasmJudge>[0] & object>>))
    expect(await broken.validate(xml, OWN_SCHEMA_SET)).toMatchObject({ verdict: 'not-determined', findings: [] })
  })

  it('takes no verdict where there is no schema', async () => {
    const judge = createLibxml2WasmJudge()
    expect(await judge.validate(xml, { main: 'missing.xsd', files: new Map() })).toMatchObject({ verdict: 'not-determined' })
    expect(await ajv.validate('{"unlisted":{}}', { root: 'Unlisted' })).toMatchObject({ verdict: 'not-determined' })
  })
})
