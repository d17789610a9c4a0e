/** The generated checks of whole objects: they take what is valid, and nothing of which the diagnostic checker finds something else. */
import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftOf, Findings } from '../../src/binding/index.ts'
import { isValid } from '../../src/fast/objects.ts'
import type { RootPlan } from '../../src/plan/index.ts'
import { checkStructure } from '../../src/validate/structure.ts'
import { mutantsOf } from '../laws/mutants.ts'
import { holds, LAW_TIMEOUT } from '../laws/runs.ts'
import { OWN_SUBJECTS, ownRoot } from '../laws/subjects.ts'
import { VALID_DOCUMENTS } from './check-documents.ts'

/** Law 8 for one object: what is accepted has no finding, and is what the diagnostic checker builds. */
function agreed(root: RootPlan, value: unknown): boolean {
  const isAccepted = isValid(root.local, value)
  if (!isAccepted) return false
  const findings = new Findings('object', 'strict')
  const built = checkStructure(root, draftOf(value), findings)
  expect(findings.issues()).toEqual([])
  deepStrictEqual(value, built)
  return true
}

describe('the check of objects', () => {
  it('takes all valid fixtures', () => {
    expect(VALID_DOCUMENTS.length).toBeGreaterThan(25)
    expect(VALID_DOCUMENTS.filter(({ root, value }) => !agreed(ownRoot(root).root, value)).map(({ name }) => name)).toEqual([])
  })

  it.each(OWN_SUBJECTS)('takes every valid object: $name', ({ root, documents, share }) => {
    holds([documents], value => { expect(agreed(root, value)).toBe(true) }, 0.3 * share)
  }, LAW_TIMEOUT)

  it.each(OWN_SUBJECTS)('takes members in any order: $name', ({ root, documents, share }) => {
    holds([documents], value => { expect(agreed(root, backwards(value))).toBe(true) }, 0.05 * share)
  }, LAW_TIMEOUT)

  it.each(OWN_SUBJECTS)('takes nothing else when parts are changed: $name', subject => {
    const { root, targets, share } = subject
    const mutant = mutantsOf(subject).json
    const changes = fc.noBias(fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 2 }))
    holds([targets, fc.array(changes, { minLength: 6, maxLength: 6 })], (value, list) => {
      for (const made of list) {
        const changed = parsed(mutant(value, made, 0) as string)
        if (changed !== undefined) agreed(root, changed)
      }
    }, 0.12 * share)
  }, LAW_TIMEOUT)
})

function parsed(json: string): unknown {
  try {
    return Object.values(JSON.parse(json) as object)[0]
  } catch {
    return undefined
  }
}

function backwards(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(backwards)
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).reverse().map(([name, member]) => [name, backwards(member)]))
}

describe('the check of an odd object', () => {
  const report = (): Record<string, unknown> => structuredClone(VALID_DOCUMENTS.find(({ name }) => name.includes('fr-2025-full'))?.value ?? {}) as Record<string, unknown>
  const { root } = ownRoot('OfficeReport')
  const refused: readonly (readonly [string, (value: Record<string, unknown>) => unknown])[] = [
    ['nothing', () => undefined], ['null', () => null], ['a text', () => 'x'], ['a list', value => [value]], ['an empty object', () => ({})], ['a function', () => () => undefined],
    ['a list that has the members', value => Object.assign([], value)],
    ['an unknown member', value => ({ ...value, unlisted: 1 })],
    ['an unknown member that is undefined', value => ({ ...value, unlisted: undefined })],
    ['a known member that is undefined', value => ({ ...value, confidentialIndicator: undefined })],
    ['a member that is null', value => ({ ...value, summaryTextBag: null })],
    ['an empty list', value => ({ ...value, summaryTextBag: [] })],
    ['a list with a hole', value => ({ ...value, titleTextBag: Object.assign([], { 1: (value['titleTextBag'] as unknown[])[0] }) })],
    ['something like a list', value => ({ ...value, titleTextBag: { ...(value['titleTextBag'] as unknown[]), length: 1 } })],
    ['a list that gives other items than it has', value => ({ ...value, titleTextBag: Object.assign([...value['titleTextBag'] as unknown[]], { *[Symbol.iterator]() { yield 1 } }) })],
    ['inherited members', value => Object.create(value) as unknown],
    ['an inherited member', ({ ipOfficeCode, ...value }) => Object.setPrototypeOf(value, { ipOfficeCode }) as unknown],
    ['a member that is not enumerable', value => Object.defineProperty(value, 'ipOfficeCode', { enumerable: false })],
    ['a member by the name __proto__', value => Object.defineProperty(value, '__proto__', { value: 1, enumerable: true })],
    ['a part that stands inside itself', value => Object.assign(value, { responseBag: [value] })],
    ['another version', value => ({ ...value, st96Version: 'V7_0' })],
  ]

  it.each(refused)('does not take %s', (_, make) => {
    expect(agreed(root, report())).toBe(true)
    expect(isValid('OfficeReport', make(report()))).toBe(false)
  })

  it('reads each member once', () => {
    const reads = new Map<string, number>()
    const value = report()
    const watched = Object.defineProperties({}, Object.fromEntries(Object.entries(value).map(([name, member]) =>
      [name, { enumerable: true, get: () => { reads.set(name, (reads.get(name) ?? 0) + 1); return member } }])))
    expect(isValid('OfficeReport', watched)).toBe(true)
    expect([...reads.values()].every(count => count === 1)).toBe(true)
    expect([...reads.keys()]).toEqual(Object.keys(value))
  })

  it('takes nothing for a root that is none', () => {
    expect(isValid('Response', report())).toBe(false)
    expect(isValid('__proto__', report())).toBe(false)
  })

  it('knows each root by its own check', () => {
    const names = OWN_SUBJECTS.map(({ name }) => name)
    for (const { root: own, value } of VALID_DOCUMENTS) expect(names.filter(name => isValid(name, value))).toEqual([own])
  })
})

