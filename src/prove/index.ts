/** The round trip on the user's own file. */
import { PLAN } from '../plan/index.ts'
import { proveDocument, type Proof, type ProveOptions } from './prove.ts'

export type { Certificate, Proof, ProveOptions, ProvenLaw } from './prove.ts'
export type { Comparison } from './tally.ts'

/**
 * Proves the round trip on a file: that nothing of it is lost between XML, typed object and JSON.
 *
 * @returns A certificate with digests, and whether everything holds; or the findings that make the document invalid.
 * @throws {XmlSyntaxError | JsonSyntaxError | LimitError} When the document cannot be read.
 */
export function prove(input: string | Uint8Array, options: ProveOptions = {}): Promise<Proof> {
  return proveDocument(PLAN, input, options)
}
