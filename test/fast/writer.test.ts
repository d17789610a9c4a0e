/** The generated writers: what they write is what the one writer of the plan writes, byte for byte; of what is not valid they write nothing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftOf, Findings } from '../../src/binding/index.ts'
import { writeRecord, writeXml, writeXmlBytes } from '../../src/fast/objects.ts'
import { BytesOutput } from '../../src/fast/write-bytes.ts'
import type { RootPlan } from '../../src/plan/index.ts'
import { checkStructure } from '../../src/validate/structure.ts'
import { writeDocument, type XmlLayout } from '../../src/xml/write.ts'
import { mutantsOf } from '../laws/mutants.ts'
import { holds, LAW_TIMEOUT } from '../laws/runs.ts'
import { OWN_SUBJECTS, ownRoot } from '../laws/subjects.ts'
import { textPaths, replaced } from '../laws/parts.ts'
import { anyText } from '../laws/texts.ts'
import { VALID_DOCUMENTS } from './check-documents.ts'

const LAYOUTS: readonly XmlLayout[] = [{}, { declaration: true, indent: 2 }, { indent: 0 }, { declaration: true }, { indent: 10, schemaLocation: 'a.xsd' }, { declaration: true, indent: 1, schemaLocation: ' é&"<>\'\t\n\r\u{1f600}\u007f' }]
const layouts = fc.record({ declaration: fc.boolean(), indent: fc.integer({ min: 0, max: 10 }), schemaLocation: fc.constantFrom('a.xsd', 'é b') }, { requiredKeys: [] })

/** The text that the plan's writer gives; nothing where the diagnostic checker finds something. */
function expected(root: RootPlan, value: unknown, layout: XmlLayout): string | undefined {
  const findings = new Findings('object', 'strict')
  const built = checkStructure(root, draftOf(value), findings)
  return findings.failed ? undefined : writeDocument(root, built, layout)
}

/** What both writers give, as long as it is the same. */
function written(root: string, value: object, layout: XmlLayout): string | undefined {
  const text = writeXml(root, value, layout)
  const bytes = writeXmlBytes(root, value, layout)
  expect(bytes === undefined ? undefined : Buffer.from(bytes).toString()).toBe(text)
  return text
}

describe('the writers', () => {
  it.each(LAYOUTS)('write the fixtures as the plan says: %j', layout => {
    expect(VALID_DOCUMENTS.length).toBeGreaterThan(25)
    for (const { name, root, value } of VALID_DOCUMENTS) expect([name, written(root, value, layout)]).toEqual([name, expected(ownRoot(root).root, value, layout)])
  })

  it.each(OWN_SUBJECTS)('write every valid object as the plan says: $name', ({ name, root, documents, share }) => {
    holds([documents, layouts], (value, layout) => {
      expect(written(name, value, layout)).toBe(expected(root, value, layout))
    }, 0.2 * share)
  }, LAW_TIMEOUT)

  it.each(OWN_SUBJECTS)('write in schema order what stands in another: $name', ({ name, root, documents, share }) => {
    holds([documents], value => {
      const text = written(name, backwards(value) as object, { indent: 2 })
      expect(text).toBe(expected(root, value, { indent: 2 }))
      expect(text).toContain('<ict:')
    }, 0.05 * share)
  }, LAW_TIMEOUT)

  it.each(OWN_SUBJECTS)('write nothing of what is not valid: $name', subject => {
    const { name, root, targets, share } = subject
    const mutant = mutantsOf(subject).json
    const changes = fc.noBias(fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 2 }))
    holds([targets, fc.array(changes, { minLength: 4, maxLength: 4 })], (value, list) => {
      for (const made of list) {
        const changed = parsed(mutant(value, made, 0) as string)
        const text = typeof changed === 'object' && changed !== null ? written(name, changed, {}) : undefined
        if (text !== undefined) expect(text).toBe(expected(root, changed, {}))
      }
    }, 0.2 * share)
  }, LAW_TIMEOUT)

  it('write texts of any length and characters', () => {
    const { root, value } = ownDocument('minimal')
    const paths = textPaths(value)
    const texts = fc.oneof(anyText, fc.array(anyText, { minLength: 5, maxLength: 60 }).map(parts => parts.join('')), fc.string({ unit: 'binary', maxLength: 120 }))
    holds([texts, fc.nat()], (text, at) => {
      const changed = replaced(value, paths[at % paths.length] ?? [], () => text) as object
      const own = written(root.local, changed, {})
      if (own !== undefined) expect(own).toBe(expected(root, changed, {}))
    }, 0.2)
  })

  it('write one document as large as many buffers', () => {
    const { root, value } = ownDocument('fr-2025-full')
    const large = { ...value, responseBag: Array.from({ length: 40 }, () => (value as { responseBag: unknown[] }).responseBag).flat() }
    const text = written('OfficeReport', large, { indent: 2 })
    expect(text?.length).toBeGreaterThan(1_000_000)
    expect(text === expected(root, large, { indent: 2 })).toBe(true)
    expect(writeXmlBytes('OfficeReport', value, {})).toEqual(new TextEncoder().encode(expected(root, value, {})))
  })
})

function ownDocument(name: string): { readonly root: RootPlan, readonly value: object } {
  const found = VALID_DOCUMENTS.find(document => document.name.startsWith(`office-report/${name}/`))
  if (found === undefined) throw new Error(`there is no fixture ${name}`)
  return { root: ownRoot(found.root).root, value: found.value }
}

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

describe('a writer', () => {
  it('reads each member once, and leaves out those that are undefined', () => {
    const { root, value } = ownDocument('fr-2025-full')
    const reads = new Map<string, number>()
    const watched = Object.defineProperties({}, Object.fromEntries(Object.entries({ ...value, unlisted: undefined }).map(([name, member]) =>
      [name, { enumerable: true, get: () => { reads.set(name, (reads.get(name) ?? 0) + 1); return member } }])))
    expect(writeXml('OfficeReport', watched, {})).toBe(expected(root, value, {}))
    expect(new Set(reads.values())).toEqual(new Set([1]))
    expect(reads.size).toBe(Object.keys(value).length + 1)
  })

  it('spells a number as the plan does, minus zero too', () => {
    const { root, value } = ownDocument('minimal')
    for (const progressMeasure of [0, -0, 1e-7, 62.5, 100, 0.000_001, 33.333333333333]) {
      const given = { ...value, responseBag: [{ addressedItemIdentifierBag: ['1'], progressMeasure }] }
      const text = writeXml('OfficeReport', given, {})
      if (!Object.is(progressMeasure, -0)) expect(text).toBeDefined()
      if (text !== undefined) expect(text).toBe(expected(root, given, {}))
    }
  })

  it('can write another document while it writes one', () => {
    const { root, value } = ownDocument('minimal')
    const nested = Object.defineProperty({ ...value }, 'ipOfficeCode', { enumerable: true, get: () => (writeXmlBytes('OfficeReport', value, { indent: 4 }) === undefined ? 'FR' : 'JP') })
    const bytes = writeXmlBytes('OfficeReport', nested, { indent: 1 })
    expect(new TextDecoder().decode(bytes)).toBe(expected(root, { ...value, ipOfficeCode: 'JP' }, { indent: 1 }))
  })

  it('gives bytes that later documents leave as they are', () => {
    const { value } = ownDocument('minimal')
    const first = writeXmlBytes('OfficeReport', value, {})
    const copy = Array.from(first ?? [])
    writeXmlBytes('OfficeReport', ownDocument('fr-2025-full').value, {})
    expect(copy.length).toBeGreaterThan(500)
    expect(Array.from(first ?? [])).toEqual(copy)
  })

  it('writes nothing for a root that is none', () => {
    expect(writeXml('Response', {}, {})).toBeUndefined()
    expect(writeXmlBytes('Response', {}, {})).toBeUndefined()
  })
})

describe('writeRecord', () => {
  it('writes records one behind the other, as they stand in their bag', () => {
    const transaction = VALID_DOCUMENTS.find(({ name }) => name.includes('three-offices'))
    const value = (transaction?.value ?? {}) as { readonly officeReportBag?: readonly object[] }
    const { officeReportBag: reports = [] } = value
    const whole = writeXml('OfficeReportTransaction', value, { indent: 2 }) ?? ''
    const out = new BytesOutput(2)
    for (const report of reports) expect(writeRecord(out, 2, 'OfficeReport', report)).toBe(true)
    const text = new TextDecoder().decode(out.written())
    expect(reports.length).toBe(3)
    expect(text.length).toBeGreaterThan(50_000)
    expect(whole).toContain(`<ict:OfficeReportBag>${text}\n  </ict:OfficeReportBag>`)
  })

  it('takes back what it wrote of an object that is not valid', () => {
    const { value } = ownDocument('minimal')
    const out = new BytesOutput(0)
    expect(writeRecord(out, 2, 'OfficeReport', { ...value, unmappedContentBag: [{}] })).toBe(false)
    expect(out.length).toBe(0)
    expect(writeRecord(out, 2, 'OfficeReport', value)).toBe(true)
    const { length } = out
    expect(writeRecord(out, 2, 'OfficeReport', { ...value, unmappedContentBag: [{}] })).toBe(false)
    expect(writeRecord(out, 2, 'Response', {})).toBe(false)
    expect(out.length).toBe(length)
    expect(length).toBeGreaterThan(100)
  })
})
