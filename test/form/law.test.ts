/** The law of forms: report → form → report is the identity for all that the form holds. */
import { deepStrictEqual } from 'node:assert/strict'
import type fc from 'fast-check'
import { describe, it } from 'vitest'
import { builtInEdition } from '../../src/edition/index.ts'
import { heldByForm, writeForm, type FormFormat } from '../../src/form/index.ts'
import { checkValue, type OfficeReport } from '../../src/index.ts'
import { importLegacy, verifyLedger } from '../../src/legacy.ts'
import { holdsAsync, LAW_TIMEOUT } from '../laws/runs.ts'
import { SUBJECTS } from '../laws/subjects.ts'

const EDITION = await builtInEdition('ict-10-proposal')
if (EDITION === undefined) throw new Error('The edition is missing')
const edition = EDITION
const reports = SUBJECTS.find(({ name }) => name === 'OfficeReport')?.documents as fc.Arbitrary<OfficeReport> | undefined
/** Said of what stands in a text, whatever the field: it is kept. */
const ON_TEXTS: ReadonlySet<string> = new Set(['legacy.invisible-characters', 'legacy.formula-text'])

/** A form is some hundred cells, packed, unpacked and verified: twenty of them stand for a thousand texts. */
const SHARE = 0.02
const KEYS = ['1', '1.a', '2.b', '4.d.ii', '7.a.iii', '8', '9', '10']

/** A form belongs to an edition: items that it does not have cannot be answered in it. */
function ofEdition(report: OfficeReport): OfficeReport {
  const responses = (report.responseBag ?? []).map((response, at) => {
    const { responseReference, ...rest } = response
    const keys = rest.addressedItemIdentifierBag.map((_, index) => KEYS[(at + index) % KEYS.length] ?? '1')
    return { ...rest, addressedItemIdentifierBag: [...new Set(keys)], ...(responseReference === undefined ? {} : { responseReference: { referredItemIdentifier: '3.a' } }) }
  })
  return { ...report, languageCode: report.languageCode ?? 'fr', recommendationSetIdentifier: edition.recommendationSetIdentifier, ...(responses.length === 0 ? {} : { responseBag: responses }) }
}

async function holdsFor(given: OfficeReport, format: FormFormat): Promise<void> {
  const { report } = heldByForm(ofEdition(given))
  const bytes = writeForm(report, edition, format)
  const result = await importLegacy(bytes)
  deepStrictEqual(result.issues.filter(({ code, severity }) => severity !== 'information' && !ON_TEXTS.has(code)), [])
  if (!result.ok || result.name !== 'OfficeReport') throw new Error('not read')
  const { provenance: _, ...back } = result.value
  deepStrictEqual(back, report)
  deepStrictEqual(checkValue('OfficeReport', result.value), [])
  deepStrictEqual(await verifyLedger({ source: bytes, ledger: result.ledger, output: result.value }), [])
}

describe.each(['xlsx', 'docx'] as const)('a form in %s', format => {
  it('gives back all that it holds', async () => {
    if (reports === undefined) throw new Error('There is no generator')
    await holdsAsync([reports], report => holdsFor(report, format), SHARE)
  }, LAW_TIMEOUT)
})
