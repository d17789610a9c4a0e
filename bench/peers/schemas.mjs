/** Our published schemas, for the peers. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = new URL('../../schemas/v1/', import.meta.url)

/** Path of the XSD. */
export const XSD = fileURLToPath(new URL('ICT_V1_0.xsd', FOLDER))

/** The JSON Schema for what a file holds. */
export function jsonSchemaFor(file) {
  return JSON.parse(readFileSync(new URL(file.includes('transaction-') ? 'office-report-transaction.schema.json' : 'office-report.schema.json', FOLDER), 'utf8'))
}
