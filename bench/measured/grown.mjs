/**
 * One point of a curve: makes a document of a size, works on it, and tells how long that took.
 *
 *   node grown.mjs SUBJECT SIZE
 *
 * It is done until it is warm, then until half a second has gone by; the median counts.
 */
import { readFileSync } from 'node:fs'
import { check, readXml, writeJson, writeXml } from '../../dist/index.js'
import { checkWithRules } from '../../dist/rules.js'
import { NotThere, tell } from './process.mjs'

const [subject, sizeText] = process.argv.slice(2)
const size = Number(sizeText)
const SMALLEST = readFileSync(new URL('../../fixtures/office-report/minimal/document.xml', import.meta.url), 'utf8')
const UNBOUND = { limits: { depth: 2 ** 30, size: 2 ** 30, text: 2 ** 30, attributes: 2 ** 30 } }

const within = (...parts) => SMALLEST.replace('</ict:OfficeReport>', `${parts.join('')}</ict:OfficeReport>`)
const responses = inner => within('<ict:ResponseBag>', inner, '</ict:ResponseBag>')
const response = (item, more) => `<ict:Response><ict:AddressedItemIdentifierBag><ict:AddressedItemIdentifier>${item}</ict:AddressedItemIdentifier></ict:AddressedItemIdentifierBag><ict:ImplementationStatusCategory>In progress</ict:ImplementationStatusCategory>${more}</ict:Response>`
const inEnglish = text => `<ict:ResponseTextBag><ict:ResponseText com:languageCode="en">${text}</ict:ResponseText></ict:ResponseTextBag>`
const evidence = number => `<ict:EvidenceDocument><ict:TitleTextBag><ict:TitleText com:languageCode="en">Document ${number}</ict:TitleText></ict:TitleTextBag></ict:EvidenceDocument>`
const many = make => Array.from({ length: size }, (_, index) => make(index)).join('')

/** A valid report with that many answers, as an object. */
function wideReport() {
  const { value } = readXml('OfficeReport', SMALLEST)
  const answer = index => ({ addressedItemIdentifierBag: [`${index + 1}`], implementationStatusCategory: 'In progress', responseTextBag: [{ value: `Answer ${index}.`, languageCode: 'en' }] })
  return { ...value, responseBag: Array.from({ length: size }, (_, index) => answer(index)) }
}

/** A transaction with those reports, as XML. */
function transactionOf(reports) {
  const facts = { documentStatusText: 'test', ipoVersion: 'ICT_V1_0', st96Version: 'V6_0', transactionIdentifier: { value: 'IB-1', officeCode: 'IB' }, ipOfficeCode: 'IB' }
  return writeXml('OfficeReportTransaction', { ...facts, transactionDateTime: '2026-07-20T09:30:00Z', transactionTotalQuantity: reports.length, officeReportBag: reports })
}

/** Some megabyte of reports. */
function manyReports() {
  const { value } = readXml('OfficeReport', SMALLEST)
  return transactionOf(Array.from({ length: 1500 }, (_, index) => ({ ...value, officeReportIdentifier: `dk-2025-${index}` })))
}

/** How a document of a size is made, the verdict that it must get, and the size of its chunks where it is streamed. */
const SUBJECTS = {
  depth: () => ({ text: within('<ict:Unknown>'.repeat(size), '</ict:Unknown>'.repeat(size)), verdict: 'invalid' }),
  responses: () => ({ text: responses(many(index => response(`${index + 1}`, inEnglish(`Answer ${index}.`)))), rules: true }),
  repeats: () => ({ text: responses(response('1', inEnglish('Answer.')).repeat(size)), rules: true }),
  documents: () => ({ text: responses(response('1', `${inEnglish('Answer.')}<ict:EvidenceDocumentBag>${many(evidence)}</ict:EvidenceDocumentBag>`)), rules: true }),
  text: () => ({ text: responses(response('1', inEnglish('It was done. '.repeat(size / 13)))), verdict: 'valid' }),
  references: () => ({ text: responses(response('1', inEnglish(`x${'&amp;'.repeat(size)}`))), verdict: 'valid' }),
  comments: () => ({ text: within('<!-- ict:OfficeReport -->'.repeat(size)), verdict: 'valid' }),
  errors: () => ({ text: responses(many(index => response('1', `<ict:ProgressMeasure>${101 + index}</ict:ProgressMeasure>`))), verdict: 'invalid' }),
  'json-errors': () => ({ text: writeJson('OfficeReport', wideReport()).replaceAll('"In progress"', '"In  progress"'), verdict: 'invalid' }),
  'one-record': () => ({ text: transactionOf([wideReport()]), verdict: 'valid', chunk: 65_536 }),
  chunks: () => {
    const xml = manyReports()
    return { text: xml, verdict: 'valid', chunk: Math.ceil(Buffer.byteLength(xml) / size) }
  },
  attributes: () => ({ text: SMALLEST.replace('com:st96Version', `${many(index => `a${index}="" `)}com:st96Version`), verdict: 'invalid' }),
}

/** The verdict on a document that arrives in chunks. */
async function streamed(bytes, chunk) {
  const { streamRecords } = await import('../../dist/stream.js')
  if (streamRecords === undefined) throw new NotThere('streamRecords is not there yet')
  const parts = async function* () {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk)
  }
  let worst = { verdict: 'valid' }
  // Without rules, as the other subjects.
  for await (const part of streamRecords(parts(), { rules: false })) if (part.verdict !== 'valid') worst = part
  return worst
}

async function judged(bytes, { rules, verdict, chunk }) {
  const start = process.hrtime.bigint()
  const report = chunk !== undefined ? await streamed(bytes, chunk) : rules ? await checkWithRules(bytes, UNBOUND) : check(bytes, UNBOUND)
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  if (verdict !== undefined && report.verdict !== verdict) throw new Error(`${subject} ${size} is ${report.verdict}: ${JSON.stringify(report.issues[0])}`)
  return seconds
}

await tell(async () => {
  const { text, ...expected } = SUBJECTS[subject]()
  const bytes = new TextEncoder().encode(text)
  for (let [spent, calls] = [0, 0]; spent < 0.5 && calls < 200; calls++) spent += await judged(bytes, expected)
  const samples = []
  for (let spent = 0; spent < 0.5; spent += samples.at(-1)) samples.push(await judged(bytes, expected))
  samples.sort((a, b) => a - b)
  return { seconds: samples[Math.floor(samples.length / 2)], bytes: bytes.length }
})
