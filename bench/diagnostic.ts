/** The diagnostic reader without the fast path; bundled for measuring, because no entry point of the package is without it in Node. */
import { readXmlDocument, type ReadDocument } from '../src/document/read.ts'
import type { Result } from '../src/issue/index.ts'
import { PLAN } from '../src/plan/index.ts'

/** Reads XML as `readXml` does where the fast path is not put in. */
export function readXml(xml: Uint8Array): Result<ReadDocument> {
  return readXmlDocument(PLAN, xml, {})
}
