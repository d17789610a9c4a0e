/** Our own operations, on the built package as an application loads it. */
import { readFileSync } from 'node:fs'
import { readXml as readDocument, checkValue as issuesOf, writeJson as writeJsonDocument, writeXml as writeDocument, readJson as readJsonDocument } from '../../dist/node.js'
import { writeXmlBytes } from '../../dist/stream.js'
import { NotThere } from './process.mjs'

function insist(right, what) {
  if (!right) throw new Error(`Ours went wrong: ${what}`)
}

function rootOf(file) {
  return file.includes('transaction-') ? 'OfficeReportTransaction' : 'OfficeReport'
}

function valueIn(file) {
  const result = readDocument(rootOf(file), readFileSync(file))
  insist(result.ok, file)
  return result.value
}

/** Bytes of XML → checked object. */
export function readXml([file]) {
  const bytes = readFileSync(file)
  const root = rootOf(file)
  insist(readDocument(root, bytes).ok, file)
  return () => readDocument(root, bytes)
}

/** Bytes of JSON → checked object. */
export function readJson([file]) {
  const bytes = readFileSync(file)
  const root = rootOf(file)
  insist(readJsonDocument(root, bytes).ok, file)
  return () => readJsonDocument(root, bytes)
}

/** The diagnostic reader alone, without the fast path: the second file is a bundle of it. */
export async function diagnostic([file, bundle]) {
  if (bundle === undefined) throw new NotThere('the diagnostic reader was not bundled')
  const { readXml: diagnose } = await import(bundle)
  const bytes = readFileSync(file)
  insist(diagnose(bytes).ok, file)
  return () => diagnose(bytes)
}

/** Object → findings, of which there are none. */
export function checkValue([file]) {
  const value = valueIn(file)
  insist(issuesOf(rootOf(file), value).length === 0, file)
  return () => issuesOf(rootOf(file), value)
}

/** Object → bytes of XML, checked on the way. */
export function writeXml([file]) {
  const value = valueIn(file)
  insist(writeDocument(rootOf(file), value) === readFileSync(file, 'utf8'), file)
  insist(readFileSync(file).equals(writeXmlBytes(rootOf(file), value)), file)
  return () => writeXmlBytes(rootOf(file), value)
}

/** Object → bytes of JSON, checked on the way. */
export function writeJson([file]) {
  const value = valueIn(file)
  return () => Buffer.from(writeJsonDocument(rootOf(file), value, { indent: 0 }))
}
