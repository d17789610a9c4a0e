/** The fixtures that are valid, parsed. */
import { fixtureFiles } from '../oracles/fixtures.ts'
import { ownRoot } from '../laws/subjects.ts'

/** A valid document in JSON. */
export interface ValidDocument {
  /** The case and the file. */
  readonly name: string
  readonly root: string
  readonly value: object
  readonly bytes: Uint8Array
}

export const VALID_DOCUMENTS: readonly ValidDocument[] = fixtureFiles().filter(({ syntax, issues }) => syntax === 'json' && issues.length === 0).map(({ name, bytes }) => {
  const [property = '', value = {}] = Object.entries(JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, object>>)[0] ?? []
  return { name, root: ownRoot(property).name, value, bytes }
})
