/** Where the parts of a JSON document stand: for documents that are known to be valid, of which nothing else is asked. */
import type { Draft } from '../binding/index.ts'
import type { Limits, Path, Place } from '../issue/index.ts'
import { parseJson } from './parse.ts'
import type { JsonDocument } from './tree.ts'

/**
 * The places in a document, which is parsed when the first one is asked for.
 *
 * @param json    A valid document: its root has one member.
 * @param limits  Under which it was read.
 * @returns Where the part at a path begins; paths start inside the root member. A path that leads to nothing is followed as far as it leads.
 */
export function placesInJson(json: string | Uint8Array, limits: Limits): (path: Path) => Place {
  return placesInJsonValue(() => {
    const { root, source } = parseJson(json, limits)
    return { root: root.kind === 'object' ? root.members[0]?.value ?? root : root, source }
  })
}

/**
 * The same in one value of a document.
 *
 * @param parse  Parses it, when the first place is asked for; its places are those of the document.
 */
export function placesInJsonValue(parse: () => JsonDocument): (path: Path) => Place {
  let value: JsonDocument | undefined
  return path => {
    value ??= parse()
    return value.source.placeAt(startOf(value.root, path))
  }
}

/** Where the part at a path begins in a draft; the path is followed as far as it leads. */
export function startOf(draft: Draft, [step, ...further]: Path): number {
  const below = typeof step === 'number' ? (draft.kind === 'array' ? draft.items[step] : undefined)
    : draft.kind === 'object' ? draft.members.find(({ name }) => name === step)?.value : undefined
  return below === undefined ? draft.start : startOf(below, further)
}
