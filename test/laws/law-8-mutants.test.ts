/** Law 8: what the fast path accepts, the diagnostic reader accepts without a finding, and builds the same object; on files and objects broken on purpose. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeJsonDocument, writeXmlDocument } from '../../src/document/write.ts'
import { FAST_PATH } from '../../src/fast/index.ts'
import type { Limits } from '../../src/issue/index.ts'
import { DIAGNOSTIC_PLAN } from '../diagnostic-plan.ts'
import { fixtureFiles } from '../oracles/fixtures.ts'
import type { Members } from './documents.ts'
import { checksAlike, readsAlike, Tally, writesAlike, type Reading } from './fast-agrees.ts'
import { JSON_SPELLINGS } from './json-spellings.ts'
import { mutantsOf } from './mutants.ts'
import { mutated, Pool } from './object-mutations.ts'
import { ODD_OBJECTS } from './odd-objects.ts'
import { oneOf } from './parts.ts'
import { holds, LAW_RUNS, LAW_TIMEOUT } from './runs.ts'
import { OWN_SUBJECTS, type Subject } from './subjects.ts'
import { BYTE_MUTATIONS } from './xml-bytes-mutations.ts'
import { DOUBTFUL, SAME } from './xml-spellings.ts'

/** Mutants of one document. */
const EACH = 8

const tally = new Tally()
/** Places anywhere in a document, the start as likely as the rest. */
const changes = fc.noBias(fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 2 }))

const LOW: readonly Partial<Limits>[] = [{ text: 60 }, { text: 90 }, { text: 300 }, { text: 3 }, { depth: 5 }, { depth: 31 }, { attributes: 4 }, { attributes: 21 }, { size: 3000 }]
const readings: fc.Arbitrary<Reading> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constant({ profile: 'lenient' as const }) },
  { weight: 1, arbitrary: fc.constantFrom(...LOW).map(limits => ({ limits })) },
)

const layouts = fc.record({ declaration: fc.boolean(), indent: fc.constantFrom(0, 1, 2, 4) })

/** The texts of the shortest valid fixtures of a root: thousands of mutants take seconds. */
function fixturesOf({ root }: Subject): readonly string[] {
  const start = new RegExp(`<(?:\\w+:)?${root.local}\\s`)
  return fixtureFiles().filter(({ syntax, issues, bytes }) => syntax === 'xml' && issues.length === 0 && bytes[0] === 0x3c)
    .map(({ bytes }) => new TextDecoder().decode(bytes)).filter(xml => start.test(xml)).sort((one, other) => one.length - other.length).slice(0, 12)
}

/** Documents in XML, as we write them and as the fixtures stand. */
function filesOf(subject: Subject): fc.Arbitrary<string> {
  const written = fc.tuple(subject.targets, layouts).map(([value, layout]) => writeXmlDocument(DIAGNOSTIC_PLAN, subject.name, value, layout))
  return fc.oneof({ weight: 3, arbitrary: written }, { weight: 1, arbitrary: fc.constantFrom(...fixturesOf(subject)) })
}

/** Tries a file as bytes and as text. */
function tried(kind: string, file: Uint8Array | string, reading: Reading): void {
  const [text, bytes] = typeof file === 'string' ? [file, new TextEncoder().encode(file)] : [new TextDecoder('utf-8', { ignoreBOM: true }).decode(file), file]
  const accepted = [readsAlike(FAST_PATH, bytes, reading), readsAlike(FAST_PATH, text, reading)].includes(true)
  tally.add(kind, accepted ? 'accepted' : 'refused')
}

describe.each(OWN_SUBJECTS)('law 8 on mutants of $name', subject => {
  const { name, share } = subject
  const files = filesOf(subject)
  const variants = <T>(change: fc.Arbitrary<T>): fc.Arbitrary<readonly (readonly [T, Reading])[]> => fc.array(fc.tuple(change, readings), { minLength: EACH, maxLength: EACH })

  it('holds when bytes are changed', () => {
    const kinds = Object.entries(BYTE_MUTATIONS)
    holds([files, variants(changes)], (file, list) => {
      for (const [made, reading] of list) {
        let bytes: Uint8Array = new TextEncoder().encode(file)
        for (const [kind, where, how] of made) bytes = oneOf(kinds, kind)?.[1](bytes, where, how) ?? bytes
        tried(`bytes: ${oneOf(kinds, made[0]?.[0] ?? 0)?.[0]}`, bytes, reading)
      }
    }, 0.2 * share)
  }, LAW_TIMEOUT)

  it('holds when the file is spelled otherwise, and then some bytes are changed', () => {
    const spellings = [...Object.entries(SAME), ...Object.entries(DOUBTFUL)]
    const chosen = fc.tuple(changes, fc.option(changes, { freq: 3 }))
    const bytesKinds = Object.values(BYTE_MUTATIONS)
    holds([files, variants(chosen)], (file, list) => {
      for (const [[spelled, broken], reading] of list) {
        let xml = file
        for (const [kind, where, how] of spelled) xml = oneOf(spellings, kind)?.[1](xml, where, how) ?? xml
        let bytes: Uint8Array | undefined
        for (const [kind, where, how] of broken ?? []) bytes = oneOf(bytesKinds, kind)?.(bytes ?? new TextEncoder().encode(xml), where, how)
        tried(broken === null ? 'spelling' : 'spelling and bytes', bytes ?? xml, reading)
      }
    }, 0.2 * share)
  }, LAW_TIMEOUT)

  it.each(['xml', 'json'] as const)('holds when parts are changed in %s', syntax => {
    const mutant = mutantsOf(subject)[syntax]
    holds([subject.targets, variants(fc.tuple(changes, fc.nat()))], (value, list) => {
      for (const [[made, spelling], reading] of list) {
        const file = mutant(value, made, spelling)
        // A namespace that is not ours makes a document unusual: it is declared only where it is used.
        tried(`parts: ${syntax}`, typeof file !== 'string' || / x:|<x:/.test(file) ? file : file.replace(' xmlns:x="urn:x"', ''), reading)
      }
    }, 0.1 * share)
  }, LAW_TIMEOUT)

  it('holds when JSON is spelled otherwise or its bytes are changed', () => {
    const [spellings, kinds] = [Object.values(JSON_SPELLINGS), Object.values(BYTE_MUTATIONS)]
    holds([subject.targets, layouts, variants(fc.tuple(changes, fc.boolean()))], (value, { indent }, list) => {
      const file = writeJsonDocument(DIAGNOSTIC_PLAN, name, value, { indent })
      for (const [[made, isSpelled], reading] of list) {
        let [text, bytes] = [file, new TextEncoder().encode(file)]
        for (const [kind, where, how] of made) {
          if (isSpelled) text = oneOf(spellings, kind)?.(text, where, how) ?? text
          else bytes = Uint8Array.from(oneOf(kinds, kind)?.(bytes, where, how) ?? bytes)
        }
        tried(isSpelled ? 'spelling of JSON' : 'bytes of JSON', isSpelled ? text : bytes, reading)
      }
    }, 0.1 * share)
  }, LAW_TIMEOUT)

  it('holds for the check and the writer when parts of objects are changed', () => {
    const odd = Object.values(ODD_OBJECTS)
    const layout = fc.record({ declaration: fc.boolean(), indent: fc.constantFrom(0, 2, 7), schemaLocation: fc.constantFrom('a.xsd', 'a&"<\n.xsd') }, { requiredKeys: [] })
    holds([subject.targets, subject.targets, layout, variants(fc.tuple(changes, fc.nat(), fc.option(changes, { freq: 2 })))], (value, other, spelled, list) => {
      const pool = new Pool()
      for (const each of [value, other]) pool.add(subject, each)
      for (const [[made, near, oddities]] of list) {
        const make = (): Members => {
          let object = mutated(subject, pool, value, near, made)
          for (const [kind, where, how] of oddities ?? []) object = oneOf(odd, kind)?.(object, where, how) ?? object
          return object
        }
        tally.add('objects', checksAlike(FAST_PATH, name, make) ? 'accepted' : 'refused')
        tally.add('writing', writesAlike(FAST_PATH, name, make, spelled) ? 'accepted' : 'refused')
      }
    }, 0.1 * share)
  }, LAW_TIMEOUT)
})

describe('law 8 on mutants', () => {
  it('was tried on thousands, some of which were accepted', () => {
    const { accepted, refused } = tally.sum()
    const shares = tally.kinds().map(kind => `${kind} ${tally.of(kind).accepted} of ${tally.of(kind).accepted + tally.of(kind).refused}`)
    console.log(`law 8: ${accepted + refused} mutants, accepted ${accepted}: ${shares.join(', ')}`)
    expect(accepted + refused).toBeGreaterThan(5 * LAW_RUNS)
    for (const kind of ['spelling', 'spelling and bytes', 'parts: xml', 'parts: json', 'spelling of JSON', 'bytes of JSON', 'objects', 'writing']) expect(tally.of(kind).accepted).toBeGreaterThan(0)
  })
})
