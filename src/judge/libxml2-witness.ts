/**
 * libxml2 as a witness: canonical XML and well-formedness from an engine that shares no code with our reader.
 *
 * For tests and proofs. What breaks in the engine is thrown here, so that no test takes it for an answer.
 */
import { joinedBytes } from '../issue/index.ts'
import { JudgeTrouble, isJudgeTrouble, messageOf } from './judge-trouble.ts'
import { loadLibxml2Wasm } from './libxml2-engine.ts'
import { parse } from './libxml2-wasm.ts'

/**
 * The C14N 1.1 form of a document, without comments.
 *
 * @param xml  Text, or bytes in an encoding that libxml2 knows.
 * @throws {JudgeTrouble} When the document is not well-formed, has a DOCTYPE or a relative namespace name (of which
 *   there is no canonical form), or the engine gives up.
 * @see https://www.w3.org/TR/xml-c14n11/
 */
export async function canonicalise(xml: string | Uint8Array): Promise<string> {
  const engine = await loadLibxml2Wasm()
  const document = parse(engine, xml)
  if ('verdict' in document) throw new JudgeTrouble(describe(document))
  try {
    if (document.dtd !== null) throw new JudgeTrouble('The document has a DOCTYPE, which is refused.')
    // The engine's own string handler decodes piece by piece and breaks characters that lie across two pieces.
    const pieces: Uint8Array[] = []
    const collector = { write: (piece: Uint8Array) => pieces.push(piece.slice()) && piece.byteLength, close: () => true }
    document.canonicalize(collector, { mode: engine.XmlC14NMode.XML_C14N_1_1 })
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(joinedBytes(pieces))
  } catch (thrown) {
    throw isJudgeTrouble(thrown) ? thrown : new JudgeTrouble(`libxml2 finds no canonical form: ${messageOf(thrown)}`)
  } finally {
    document.dispose()
  }
}

/**
 * Whether a document is well-formed, namespaces included.
 *
 * @throws {JudgeTrouble} When the engine gives up, such as on a document nested deeper than 256 levels.
 */
export async function wellFormed(xml: string | Uint8Array): Promise<boolean> {
  const document = parse(await loadLibxml2Wasm(), xml)
  if ('verdict' in document) {
    if (document.verdict === 'not-determined') throw new JudgeTrouble(document.reason)
    return false
  }
  document.dispose()
  return true
}

function describe(opinion: Exclude<ReturnType<typeof parse>, { dispose(): void }>): string {
  if (opinion.verdict === 'invalid') return `Not well-formed: ${opinion.findings.map(finding => finding.message).join('; ')}`
  return opinion.verdict === 'not-determined' ? opinion.reason : ''
}
