/** Fixes: each removes its finding and adds none, mending twice changes nothing more, and no text is touched. */
import { deepStrictEqual, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { checkDocument } from '../../src/document/read.ts'
import { applyFixes, fixesFor, mend } from '../../src/fix/index.ts'
import { pointer, type ValidationIssue } from '../../src/issue/index.ts'
import { parseJson } from '../../src/json/parse.ts'
import type { JsonNode } from '../../src/json/tree.ts'
import { PLAN, type TypePlan } from '../../src/plan/index.ts'
import { parseXml } from '../../src/xml/parse.ts'
import type { XmlElement } from '../../src/xml/tree.ts'
import type { Members } from './documents.ts'
import { mutantsOf } from './mutants.ts'
import { holds, holdsAsync, LAW_TIMEOUT } from './runs.ts'
import { spelledDocument, toJson, toXml } from './spelled.ts'
import { OWN_SUBJECTS, type Subject } from './subjects.ts'

type Input = string | Uint8Array

const changes = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 })
const syntax = fc.constantFrom('xml' as const, 'json' as const)
const met = new Map<string, number>()
let documents = 0

const issuesOf = (input: Input): readonly ValidationIssue[] => checkDocument(PLAN, input).issues
const keyOf = ({ code, path }: ValidationIssue): string => `${code} ${pointer(path)}`

function countsOf(issues: readonly ValidationIssue[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const issue of issues) counts.set(keyOf(issue), (counts.get(keyOf(issue)) ?? 0) + 1)
  return counts
}

/** Fixes of names let what stands below be looked at. */
const OPENING = new Set(['xml.namespace', 'xml.attribute', 'xml.bag-child', 'part.unknown'])

function judge(input: Input): void {
  documents++
  const issues = fixesFor(input, issuesOf(input))
  const before = countsOf(issues)
  for (const issue of new Map(issues.flatMap(one => one.fix === undefined ? [] : [[one.fix, one] as const])).values()) {
    met.set(issue.code, (met.get(issue.code) ?? 0) + 1)
    const { output, applied } = applyFixes(input, [issue])
    deepStrictEqual(applied, [issue])
    const left = issuesOf(output)
    const after = countsOf(left)
    ok((after.get(keyOf(issue)) ?? 0) < (before.get(keyOf(issue)) ?? 0), `${keyOf(issue)} is still there after: ${issue.fix?.title}`)
    ok(!left.some(({ code }) => code.endsWith('.malformed')), `not to be read after ${keyOf(issue)}`)
    if (!OPENING.has(issue.code)) for (const [key, count] of after) ok(count <= (before.get(key) ?? 0), `${key} is new after ${keyOf(issue)}: ${issue.fix?.title}`)
  }
}

/** XML names of the elements that hold running text, and JSON names of their bags. */
const [TEXT_ELEMENTS, TEXT_BAGS] = textNames()

function textNames(): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  const names: readonly [Set<string>, Set<string>] = [new Set(), new Set()]
  const seen = new Set<TypePlan>()
  const visit = (type: TypePlan): void => {
    if (seen.has(type) || type.kind === 'simple') return
    seen.add(type)
    for (const field of type.fields) {
      const value = field.type.kind === 'text' ? field.type.byProperty.get('value')?.type : undefined
      if (value?.kind === 'simple' && value.name === 'string') {
        names[0].add(field.item.local)
        names[1].add(field.property)
      }
      visit(field.type)
    }
  }
  for (const root of PLAN.roots.values()) visit(root.type)
  return names
}

/** What stands in elements and members that hold running text. */
function textsIn(input: Input): ReadonlySet<string> {
  const texts = new Set<string>()
  const visitXml = ({ local, children }: XmlElement): void => {
    if (TEXT_ELEMENTS.has(local)) texts.add(children.map(child => child.kind === 'text' ? child.value : '').join(''))
    for (const child of children) if (child.kind === 'element') visitXml(child)
  }
  const visitJson = (node: JsonNode, holder: string): void => {
    if (node.kind === 'array') for (const item of node.items) visitJson(item, holder)
    if (node.kind !== 'object') return
    for (const { name, value } of node.members) {
      if (name === 'value' && TEXT_BAGS.has(holder) && (value.kind === 'string' || value.kind === 'number')) texts.add(value.kind === 'string' ? value.value : value.text)
      visitJson(value, name)
    }
  }
  try {
    if (typeof input === 'string' && /^\s*\{/.test(input)) visitJson(parseJson(input).root, '')
    else visitXml(parseXml(input).root)
  } catch {
    // What cannot be read has no texts.
  }
  return new Set([...texts].filter(text => text.trim() !== ''))
}

function mutant(subject: Subject): (value: Members, made: readonly (readonly [number, number, number])[], spelling: number, kind: 'xml' | 'json') => Input {
  const mutants = mutantsOf(subject)
  return (value, made, spelling, kind) => mutants[kind](value, made, spelling)
}

describe.each(OWN_SUBJECTS.map(subject => [subject.name, subject] as const))('fixes in %s', (_, subject) => {
  const { root, share, targets } = subject
  const mutated = mutant(subject)

  it('remove their findings, each alone, and add none', () => {
    holds([targets, changes, fc.nat(), syntax], (value, made, spelling, kind) => judge(mutated(value, made, spelling, kind)), 2 * share)
  }, LAW_TIMEOUT)

  it('leave nothing to do when all are made, and touch no text', async () => {
    await holdsAsync([targets, changes, fc.nat(), syntax], async (value, made, spelling, kind) => {
      const input = mutated(value, made, spelling, kind)
      const { output, applied, left } = await mend(input, { validOn: '2026-11-22' })
      const again = await mend(output, { validOn: '2026-11-22' })
      deepStrictEqual([again.output === output, again.applied], [true, []])
      deepStrictEqual(left.map(keyOf), again.left.map(keyOf))
      if (applied.length === 0) ok(output === input)
      const isAboutNames = applied.some(({ code }) => code === 'status.unlisted')
      if (!isAboutNames) deepStrictEqual(textsIn(output), textsIn(input))
    }, 0.3 * share)
  }, LAW_TIMEOUT)

  it('are none in a valid document', () => {
    holds([targets], value => {
      const document = spelledDocument(root, value)
      for (const text of [toXml(document), toJson(document)]) ok(fixesFor(text, issuesOf(text)).every(({ fix }) => fix === undefined))
    }, 0.1 * share)
  }, LAW_TIMEOUT)
})

describe('the law of fixes', () => {
  it('knows which parts hold running text', () => {
    expect([TEXT_ELEMENTS.has('ResponseText'), TEXT_BAGS.has('commentTextBag'), TEXT_ELEMENTS.has('ContentHashText')]).toEqual([true, true, false])
  })

  it('was tried on fixes of many kinds', () => {
    const expected = ['xml.order', 'xml.namespace', 'xml.repeated', 'value.date', 'value.code', 'value.empty', 'json.type', 'part.empty', 'json.duplicate-name']
    expect(expected.filter(code => !met.has(code))).toEqual([])
  })
})

afterAll(() => {
  console.log(`Fixes: ${documents} documents, ${[...met].toSorted(([, a], [, b]) => b - a).map(([code, count]) => `${code} ${count}`).join(', ')}`)
})
