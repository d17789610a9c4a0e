/**
 * Every rule beyond schema is hit by some mutation: the valid and the mended fixtures, with parts left out, doubled, exchanged, added,
 * and values replaced by others of their type. Single values come from all fixtures; whole parts from those that are not wrong.
 */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { checkObject } from '../../src/document/write.ts'
import { ruleFindings } from '../../src/document/ruled.ts'
import type { RootName } from '../../src/model/types.ts'
import { RULES } from '../../src/rules.ts'
import { fixtureFiles } from '../oracles/fixtures.ts'
import type { Members } from './documents.ts'
import { mutated, Pool } from './object-mutations.ts'
import { oneOf } from './parts.ts'
import { LAW_RUNS, LAW_TIMEOUT } from './runs.ts'
import { OWN_SUBJECTS, ownRoot, type Subject } from './subjects.ts'

/** Day on which the fixtures of the rules are judged. */
const VALID_ON = '2026-11-22'

interface Example {
  readonly subject: Subject
  readonly value: Members
  /** The rule that it belongs to. */
  readonly code?: string
}

function exampleIn(json: string): Example {
  const [property = '', value] = Object.entries(JSON.parse(json) as Record<string, Members>)[0] ?? []
  return { subject: ownRoot(property), value: value ?? {} }
}

const ruleFolder = new URL('../../fixtures/rules/', import.meta.url)
const ruleExamples = (file: 'bad.json' | 'mended.json'): readonly Example[] =>
  readdirSync(ruleFolder).map(code => ({ ...exampleIn(readFileSync(new URL(`${code}/${file}`, ruleFolder), 'utf8')), code }))

const decoder = new TextDecoder()
const whole = fixtureFiles().filter(({ syntax, issues }) => syntax === 'json' && issues.length === 0).map(({ bytes }) => exampleIn(decoder.decode(bytes)))
const mended = ruleExamples('mended.json')
/** What is mutated: reports of all kinds with at most four members in each list but that of reports, so that thousands take seconds. */
const valid = [...whole.map(({ subject, value }): Example => ({ subject, value: shortened(value) as Members })), ...mended]

function shortened(part: unknown, name = ''): unknown {
  if (Array.isArray(part)) return (name === 'officeReportBag' ? part : part.slice(0, 4)).map(one => shortened(one))
  return typeof part === 'object' && part !== null ? Object.fromEntries(Object.entries(part).map(([inner, member]) => [inner, shortened(member, inner)])) : part
}

/** What stands in the fixtures; of those that show what a rule finds, single values alone. */
function pooled(): Pool {
  const pool = new Pool()
  for (const { subject, value } of [...whole, ...mended]) pool.add(subject, value)
  for (const { subject, value } of ruleExamples('bad.json')) pool.addOdd(subject, value)
  return pool
}

async function codesIn({ name }: Subject, value: Members): Promise<ReadonlySet<string>> {
  const issues = await ruleFindings(name as RootName, value, { validOn: VALID_ON })
  return new Set(issues.map(({ code, path }) => `${code} ${path.join('/')}`))
}

/** Chances for one mutant: which example, and what is done to it. */
const chances = fc.tuple(fc.nat(), fc.nat(), fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 5 }))

/** Rounds of mutants of all examples; then follow such of the mended examples of rules that are not hit yet. */
const ROUNDS_FOR_ALL = 3

const hits = new Map<string, number>(RULES.map(({ code }) => [code, 0]))
const counts = { mutants: 0, valid: 0, withNewFindings: 0 }

describe('mutations of the fixtures', () => {
  // Mutants are drawn anew: one rule of many may be missed by chance, twice in a row hardly.
  it('hit every rule, with findings that were not there before', { timeout: LAW_TIMEOUT, retry: 1 }, async () => {
    const pool = pooled()
    const before = new Map<Example, ReadonlySet<string>>()
    for (const example of valid) before.set(example, await codesIn(example.subject, example.value))
    for (let round = 0; round < 40 && [...hits.values()].includes(0); round++) {
      const examples = round < ROUNDS_FOR_ALL ? valid : valid.filter(({ code }) => code !== undefined && hits.get(code) === 0)
      for (const [which, near, changes] of fc.sample(chances, LAW_RUNS)) {
        const example = oneOf(examples, which)
        if (example !== undefined) await tried(pool, example, before.get(example) ?? new Set(), near, changes)
      }
    }
    expect([...hits].filter(([, count]) => count === 0).map(([code]) => code)).toEqual([])
    expect(counts.valid).toBeGreaterThan(Math.min(counts.mutants / 4, LAW_RUNS))
  })
})

async function tried(pool: Pool, { subject, value }: Example, before: ReadonlySet<string>, near: number, changes: readonly (readonly [number, number, number])[]): Promise<void> {
  const mutant = mutated(subject, pool, value, near, changes)
  counts.mutants++
  if (checkObject(subject.plan, subject.name, mutant).length > 0) return
  counts.valid++
  const found = [...await codesIn(subject, mutant)].filter(code => !before.has(code))
  if (found.length > 0) counts.withNewFindings++
  for (const code of new Set(found.map(finding => finding.slice(0, finding.indexOf(' '))))) hits.set(code, (hits.get(code) ?? 0) + 1)
}

it('starts from examples of every root', () => {
  for (const { name } of OWN_SUBJECTS) expect(valid.filter(({ subject }) => subject.name === name).length).toBeGreaterThan(0)
})

afterAll(() => {
  const rare = [...hits].toSorted(([, a], [, b]) => a - b).slice(0, 8).map(([code, count]) => `${code} ${count}`)
  console.log(`Rules: ${RULES.length}, hit by ${JSON.stringify(counts)}; the rarest: ${rare.join(', ')}`)
})
