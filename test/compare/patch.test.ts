import { describe, expect, it } from 'vitest'
import { applyOperations, operationsOf, type PatchOperation } from '../../src/compare/patch-apply.ts'
import { applyPatch, patchOf } from '../../src/compare/patch.ts'
import type { OfficeReport } from '../../src/model/types.ts'
import { report } from './diff-reports.ts'

const a = report({ responseBag: [{ addressedItemIdentifierBag: ['1.b'], implementationStatusCategory: 'Planned' }, { addressedItemIdentifierBag: ['2.a'], implementationStatusCategory: 'Planned' }] })
const b = report({ responseBag: [{ addressedItemIdentifierBag: ['2.a'], implementationStatusCategory: 'Implemented' }, { addressedItemIdentifierBag: ['3'] , implementationStatusCategory: 'Planned' }], submissionDate: '2026-03' })

async function codesOf(patch: unknown, value: OfficeReport): Promise<readonly string[]> {
  return (await applyPatch('OfficeReport', patch, value)).issues.map(({ code }) => code)
}

describe('a patch', () => {
  it('makes the one document of the other, and leaves the first as it was', async () => {
    const before = structuredClone(a)
    expect(await applyPatch('OfficeReport', await patchOf('OfficeReport', a, b), a)).toEqual({ ok: true, value: b, issues: [] })
    expect(a).toEqual(before)
  })

  it('begins with a test of the identifier, with the digest of what it is for', async () => {
    const [first] = await patchOf('OfficeReport', a, b)
    expect(first).toEqual({ op: 'test', path: '/officeReport/officeReportIdentifier', value: 'fr-2025', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  it('tests what it removes and replaces, so that other tools refuse as well', async () => {
    const patch = await patchOf('OfficeReport', a, b)
    const changing = patch.flatMap(({ op }, index) => (op === 'remove' || op === 'replace' ? [index] : []))
    expect(changing.length).toBeGreaterThan(1)
    expect(changing.map(index => [patch[index - 1]?.op, patch[index - 1]?.path])).toEqual(changing.map(index => ['test', patch[index]?.path]))
  })

  it('is a test alone between equal documents', async () => {
    expect((await patchOf('OfficeReport', a, structuredClone(a))).map(({ op }) => op)).toEqual(['test'])
  })

  it('is refused by another document, and by the same one after a change elsewhere', async () => {
    const patch = await patchOf('OfficeReport', a, b)
    expect(await codesOf(patch, b)).toEqual(['patch.other-document'])
    expect(await codesOf(patch, { ...a, languageCode: 'fr' })).toEqual(['patch.other-document'])
  })

  it('is refused by a changed place where it carries no digest', async () => {
    const bare = (await patchOf('OfficeReport', a, b)).slice(1)
    expect(await codesOf(bare, report({ responseBag: [{ addressedItemIdentifierBag: ['9'] , implementationStatusCategory: 'Planned' }] }))).toEqual(['patch.test'])
    expect(await codesOf(bare, report())).toEqual(['patch.path'])
  })

  it('is refused when its outcome is not valid, or another root', async () => {
    expect(await codesOf([{ op: 'remove', path: '/officeReport/ipOfficeCode' }], a)).toEqual(['part.missing'])
    expect((await applyPatch('OfficeReport', [{ op: 'move', from: '/officeReport', path: '/recommendationSet' }], a)).ok).toBe(false)
    expect((await applyPatch('OfficeReport', [{ op: 'add', path: '/recommendationSet', value: {} }], a)).ok).toBe(false)
  })

  it.each([
    ['no list', {}], ['null', null], ['a null operation', [null]], ['an unknown operation', [{ op: 'toString', path: '' }]], ['no path', [{ op: 'remove' }]],
    ['a path that is no pointer', [{ op: 'remove', path: 'a' }]], ['a wrong escape', [{ op: 'remove', path: '/a~2' }]], ['no value', [{ op: 'add', path: '/a' }]],
    ['no from', [{ op: 'move', path: '/a' }]], ['an inherited op', [Object.create({ op: 'remove', path: '/a' })]],
  ])('is refused when it is %s', async (_, patch) => {
    expect(await codesOf(patch, a)).toEqual(['patch.malformed'])
  })
})

describe('applyOperations', () => {
  const applied = (value: unknown, ...operations: readonly PatchOperation[]): unknown => applyOperations(operationsOf(operations), value)

  it('adds, replaces, removes, moves, copies and tests by RFC 6902', () => {
    expect(applied({ foo: 'bar' }, { op: 'add', path: '/baz', value: 'qux' })).toEqual({ baz: 'qux', foo: 'bar' })
    expect(applied({ foo: ['bar', 'baz'] }, { op: 'add', path: '/foo/1', value: 'qux' })).toEqual({ foo: ['bar', 'qux', 'baz'] })
    expect(applied({ foo: ['bar'] }, { op: 'add', path: '/foo/-', value: ['abc'] })).toEqual({ foo: ['bar', ['abc']] })
    expect(applied({ foo: ['all', 'grass', 'cows', 'eat'] }, { op: 'move', from: '/foo/1', path: '/foo/3' })).toEqual({ foo: ['all', 'cows', 'eat', 'grass'] })
    expect(applied({ foo: ['bar', 'qux', 'baz'] }, { op: 'remove', path: '/foo/1' })).toEqual({ foo: ['bar', 'baz'] })
    expect(applied({ a: { b: 1 } }, { op: 'copy', from: '/a', path: '/c' }, { op: 'replace', path: '/a/b', value: 2 })).toEqual({ a: { b: 2 }, c: { b: 1 } })
    expect(applied({ '/': 9, '~1': 10 }, { op: 'test', path: '/~01', value: 10 }, { op: 'test', path: '/~1', value: 9 })).toEqual({ '/': 9, '~1': 10 })
    expect(applied({ a: 1 }, { op: 'replace', path: '', value: [2] })).toEqual([2])
    expect(applied({ a: { x: 1, y: 2 } }, { op: 'test', path: '/a', value: { y: 2, x: 1 } })).toEqual({ a: { x: 1, y: 2 } })
  })

  it.each<[string, PatchOperation]>([
    ['a member that is not there', { op: 'remove', path: '/x' }], ['a place behind the end', { op: 'add', path: '/list/3', value: 1 }],
    ['the place behind the last, for removing', { op: 'remove', path: '/list/-' }], ['an index with a leading zero', { op: 'remove', path: '/list/01' }],
    ['a member of a text', { op: 'add', path: '/text/x', value: 1 }], ['a move into itself', { op: 'move', from: '/inner', path: '/inner/x' }],
    ['a move into itself that would go into its neighbour', { op: 'move', from: '/list/0', path: '/list/0/x' }],
    ['an inherited member', { op: 'test', path: '/constructor', value: 1 }], ['a prototype', { op: 'add', path: '/__proto__/x', value: 1 }],
    ['the length of a list', { op: 'replace', path: '/list/length', value: 0 }], ['everything, for removing', { op: 'remove', path: '' }],
  ])('refuses %s', (_, operation) => {
    expect(() => applied({ list: [{}, {}], text: 'x', inner: {} }, operation)).toThrowError(expect.objectContaining({ issue: expect.objectContaining({ code: 'patch.path' }) }))
  })

  it('keeps __proto__ a name like any other', () => {
    const made = applied({}, { op: 'add', path: '/__proto__', value: { polluted: true } }) as object
    expect(Object.keys(made)).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})
