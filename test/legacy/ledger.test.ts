import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { canonicalJsonOf } from '../../src/json/canonical.ts'
import { verifyLedger, type Ledger } from '../../src/legacy/index.ts'
import type { RecommendationSet } from '../../src/model/types.ts'
import { ANNEX, imported, wrapped } from './annex.ts'

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

// Wrapped, with a range, an unplaced line, a control character and a byte order mark: every kind of entry and most rules.
const SOURCE = new TextEncoder().encode(`\uFEFF${wrapped(ANNEX, 72)
  .replace('R22 et R29', 'R22 à R25 et r 29')
  .replace('\tR7, R12', 'une ligne sans place\n\tR7, R12')
  .replace('numériser', 'num\u0001ériser')}`)

let ledger: Json
let output: Json
beforeAll(async () => {
  const result = await imported(SOURCE, { fileName: 'annex.txt', documentStatusText: 'test' })
  ledger = copy(result.ledger)
  output = copy(result.value)
})

const copy = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json
const sha256 = (value: unknown): string => createHash('sha256').update(canonicalJsonOf(value)).digest('hex')

/** The ledger bound anew to an object, and to itself: only what it says can give it away. */
function resealed(changed: Json, object: Json = output): Json {
  const { seal: _, ...rest } = { ...(changed as { [name: string]: Json }) }
  rest['output'] = { ...(rest['output'] as { [name: string]: Json }), sha256: sha256(object) }
  return { ...rest, seal: sha256(rest) }
}

async function codesFor(changed: { ledger?: Json, output?: Json, source?: Uint8Array }): Promise<string[]> {
  const findings = await verifyLedger({ source: changed.source ?? SOURCE, ledger: changed.ledger ?? ledger, output: changed.output ?? output })
  return [...new Set(findings.map(finding => finding.code))]
}

type Steps = readonly (string | number)[]

function leavesOf(value: Json, steps: Steps = []): Steps[] {
  if (typeof value !== 'object' || value === null) return [steps]
  return (Array.isArray(value) ? value.map((member, index) => [index, member] as const) : Object.entries(value))
    .flatMap(([step, member]) => leavesOf(member, [...steps, step]))
}

/** A copy in which the part at `steps` is replaced, or removed when the replacement is `undefined`. */
function changedAt(value: Json, steps: Steps, change: (old: Json) => Json | undefined): Json {
  const [step, ...rest] = steps
  if (step === undefined) return change(value) ?? null
  if (Array.isArray(value)) {
    const list = [...value]
    const next = rest.length === 0 ? change(list[step as number] ?? null) : changedAt(list[step as number] ?? null, rest, change)
    if (next === undefined) list.splice(step as number, 1)
    else list[step as number] = next
    return list
  }
  const object = { ...(value as { [name: string]: Json }) }
  const next = rest.length === 0 ? change(object[step] ?? null) : changedAt(object[step] ?? null, rest, change)
  if (next === undefined) delete object[step]
  else object[step] = next
  return object
}

function otherThan(old: Json): Json {
  if (typeof old === 'number') return old + 1
  if (typeof old === 'boolean') return !old
  return typeof old === 'string' ? `${old}x` : 'x'
}

const RUNS = { numRuns: 60 }

describe('verifyLedger', () => {
  it('finds nothing in an untouched ledger with every kind of entry', async () => {
    expect(await codesFor({})).toEqual([])
    expect(await codesFor({ ledger: resealed(ledger) })).toEqual([])
    const entries = (ledger as unknown as Ledger).entries
    expect(new Set(entries.map(entry => entry.kind === 'mapped' ? 'mapped' : entry.why))).toEqual(new Set([
      'mapped', 'byte-order-mark', 'line-end', 'surrounding-space', 'label-separator', 'list-separator', 'table-header', 'closing-line',
      'wrapped-line', 'not-in-xml', 'reference-spelling',
    ]))
    expect(new Set((ledger as unknown as Ledger).derived.map(part => part.rule))).toContain('member-of-range')
  })

  it('notices any word that is deleted from the object, even with new digests', async () => {
    const texts = leavesOf(output).filter(steps => steps.at(-1) === 'value')
    await fc.assert(fc.asyncProperty(fc.constantFrom(...texts), fc.nat(), async (steps, seed) => {
      const shorter = changedAt(output, steps, old => {
        const words = String(old).split(' ')
        words.splice(seed % words.length, 1)
        return words.join(' ')
      })
      expect(await codesFor({ output: shorter })).toContain('ledger.output-digest')
      expect(await codesFor({ output: shorter, ledger: resealed(ledger, shorter) })).toContain('ledger.leaf-text')
    }), { numRuns: 60 })
  })

  it('notices any changed or removed leaf of the object, even with new digests', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...leavesOf(output)), fc.boolean(), async (steps, remove) => {
      const changed = changedAt(output, steps, old => (remove ? undefined : otherThan(old)))
      expect(await codesFor({ output: changed })).not.toEqual([])
      expect(await codesFor({ output: changed, ledger: resealed(ledger, changed) })).not.toEqual([])
    }), RUNS)
  })

  it('notices a leaf that was added to the object', async () => {
    const added = changedAt(output, ['commentTextBag'], () => [{ value: 'Invented', languageCode: 'en' }])
    expect(await codesFor({ output: added, ledger: resealed(ledger, added) })).toEqual(['ledger.leaf-unaccounted'])
  })

  it('notices any entry or derived part that is removed, doubled or swapped, even sealed anew', async () => {
    const lists = { entries: (ledger as unknown as Ledger).entries.length, derived: (ledger as unknown as Ledger).derived.length }
    await fc.assert(fc.asyncProperty(fc.constantFrom('entries' as const, 'derived' as const), fc.nat(), fc.constantFrom('remove', 'double', 'swap'), async (list, seed, how) => {
      const at = seed % (lists[list] - 1)
      if (list === 'derived' && how === 'swap') return
      const changed = changedAt(ledger, [list], old => {
        const members = [...(old as Json[])]
        const [one = null, other = null] = members.slice(at, at + 2)
        members.splice(at, 2, ...({ remove: [other], double: [one, one, other], swap: [other, one] }[how] ?? []))
        return members
      })
      expect(await codesFor({ ledger: changed })).not.toEqual([])
      expect(await codesFor({ ledger: resealed(changed) })).not.toEqual([])
    }), RUNS)
  })

  it('notices any other number in the ledger, even sealed anew', async () => {
    const numbers = leavesOf(ledger).filter(steps => typeof valueAt(ledger, steps) === 'number')
    await fc.assert(fc.asyncProperty(fc.constantFrom(...numbers), fc.constantFrom(-1, 1, 7, 1000), async (steps, by) => {
      const changed = changedAt(ledger, steps, old => (old as number) + by)
      expect(await codesFor({ ledger: resealed(changed) })).not.toEqual([])
    }), RUNS)
  })

  it('notices any changed or removed member of the ledger', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...leavesOf(ledger)), fc.boolean(), async (steps, remove) => {
      expect(await codesFor({ ledger: changedAt(ledger, steps, old => (remove ? undefined : otherThan(old))) })).not.toEqual([])
    }), RUNS)
  })

  it('notices any changed, removed or added byte of the source', async () => {
    await fc.assert(fc.asyncProperty(fc.nat(SOURCE.length - 1), fc.constantFrom('change', 'remove', 'add'), async (at, how) => {
      const bytes = [...SOURCE]
      if (how === 'change') bytes[at] = (SOURCE[at] ?? 0) ^ 1
      else bytes.splice(at, how === 'remove' ? 1 : 0, ...(how === 'add' ? [0x41] : []))
      expect(await codesFor({ source: Uint8Array.from(bytes) })).toContain('ledger.source-digest')
    }), { numRuns: 50 })
  })

  it('does not believe that a statement is the head of a table', async () => {
    const path = '/recommendationBag/0/statementTextBag/0/value'
    const object = changedAt(output, ['recommendationBag', 0, 'statementTextBag', 0, 'value'], () => undefined)
    const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(SOURCE)
    const characters = [...source]
    const entries = (ledger as unknown as Ledger).entries.map(entry => (entry.kind !== 'leftOut' && entry.path === path
      ? { kind: 'leftOut', from: entry.from, count: entry.count, bytes: entry.bytes, why: 'surrounding-space', text: characters.slice(entry.from, entry.from + entry.count).join('') }
      : entry))
    const changed = changedAt(ledger, ['entries'], () => copy(entries))
    expect(await codesFor({ output: object, ledger: resealed(changed, object) })).toEqual(expect.arrayContaining(['ledger.coverage', 'ledger.run-reason']))
  })

  it('answers with findings, whatever it is given', async () => {
    await fc.assert(fc.asyncProperty(fc.jsonValue(), fc.uint8Array(), fc.jsonValue(), async (anything, source, object) => {
      expect(await verifyLedger({ ledger: anything, source, output: object })).not.toEqual([])
      expect(await verifyLedger({ ledger, source, output: object })).not.toEqual([])
    }), { numRuns: 50 })
  })

  it('holds on texts made of pieces of the annex in any order', async () => {
    const pieces = [...ANNEX.split('\n'), 'R3', 'R3 à', 'a)', 'i.', '- tiret', '\u0000', '\u0007', '\uFFFE', '💡', '(b) x', 'n°', '[Fin]', '\u2028', 'e\u0301']
    await fc.assert(fc.asyncProperty(
      fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\r', '\f', ' ', '\n\n'),
      async (chosen, joint) => {
        const text = `Recommandation n° 3\n${chosen.join(joint)}`.replaceAll('\u0000', '\u0002')
        const { value } = await imported(text, { partial: true, kind: 'annex' })
        expect((value as RecommendationSet).recommendationBag.length).toBeGreaterThan(0)
      }), { numRuns: 50 })
  })
})

function valueAt(value: Json, steps: Steps): Json | undefined {
  return steps.reduce<Json | undefined>((part, step) => (part as { [name: string]: Json } | undefined)?.[step], value)
}
