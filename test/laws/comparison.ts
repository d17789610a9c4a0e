/** Our verdict on a document beside that of the judge of its syntax: law 4 for one document. */
import { equal } from 'node:assert/strict'
import { checkDocument, readDocument } from '../../src/document/read.ts'
import { writeJsonDocument, writeXmlDocument } from '../../src/document/write.ts'
import { EXCEPTIONS, exceptionFor, type Exception } from './exceptions.ts'
import type { Subject } from './subjects.ts'

const DOUBLED_NAME = EXCEPTIONS.find(({ codes }) => codes.includes('json.duplicate-name'))

/** Compares verdicts and counts what came of it. */
export class Comparison {
  readonly counts = { documents: 0, valid: 0, bothInvalid: 0, stricter: 0 }
  /** How often each exception was met. */
  readonly met = new Map<Exception, number>()

  /** Throws where the schema refuses what we call valid, or accepts what we refuse for a reason that is no exception. */
  async of(subject: Subject, syntax: 'xml' | 'json', document: string | Uint8Array): Promise<void> {
    const { verdict, issues } = checkDocument(subject.plan, document)
    const opinion = await (syntax === 'xml' ? subject.judgeXml(document) : subject.judgeJson(String(document)))
    this.counts.documents++
    if (verdict === 'valid') {
      this.counts.valid++
      equal(opinion, 'valid')
      await expectValidInOther(subject, syntax, document)
    } else if (opinion !== 'valid') {
      this.counts.bothInvalid++
    } else {
      this.counts.stricter++
      const { text, unit } = decoded(document)
      const found = issues.map(({ code, place }) => exceptionFor(syntax, code, text, (place?.offset ?? 0) / unit) ?? `${syntax} ${code}, at: ${text.slice((place?.offset ?? 0) / unit).slice(0, 120)}`)
      const doubled = found.filter(entry => entry === DOUBLED_NAME)
      for (const entry of doubled.length > 0 ? doubled : found) this.#meet(entry)
      // Of a name that stands twice ajv sees the last: without the others we have to agree again.
      if (doubled.length > 0) await this.of(subject, syntax, JSON.stringify(JSON.parse(text)))
    }
  }

  #meet(entry: Exception | string): void {
    if (typeof entry === 'string') throw new Error(entry)
    this.met.set(entry, (this.met.get(entry) ?? 0) + 1)
  }
}

/** What is valid is valid in the other syntax, too. */
async function expectValidInOther({ plan, name, judgeXml, judgeJson }: Subject, syntax: 'xml' | 'json', document: string | Uint8Array): Promise<void> {
  const read = readDocument(plan, document)
  if (!read.ok) throw new Error('valid, and then not read')
  const { value } = read.value
  equal(await (syntax === 'xml' ? judgeJson(writeJsonDocument(plan, name, value, {})) : judgeXml(writeXmlDocument(plan, name, value, {}))), 'valid')
}

/** The text of a document, and how many units of a place's offset one UTF-16 unit takes. */
function decoded(document: string | Uint8Array): { readonly text: string, readonly unit: 1 | 2 } {
  if (typeof document === 'string') return { text: document, unit: 1 }
  if (document[0] !== 0xff) return { text: new TextDecoder('latin1').decode(document), unit: 1 }
  return { text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(document), unit: 2 }
}
