/** A JSON tree in which findings find the part that they are about, and what is changed in it. */
import type { JsonArray, JsonDocument, JsonMember, JsonNode, JsonObject } from '../json/tree.ts'
import type { TextEdit } from './made.ts'

/** A value, and where it stands. */
export interface JsonSpot {
  readonly node: JsonNode
  readonly parent?: JsonObject | JsonArray
  readonly member?: JsonMember
}

/** The values and members of a document by the index of their first character. */
export class JsonParts {
  readonly #values = new Map<number, JsonSpot>()
  readonly #members = new Map<number, { readonly member: JsonMember, readonly object: JsonObject }>()
  readonly text: string

  constructor({ root, source }: JsonDocument) {
    this.text = source.text
    this.#add({ node: root })
  }

  #add(spot: JsonSpot): void {
    const { node } = spot
    this.#values.set(node.start, spot)
    if (node.kind === 'array') for (const item of node.items) this.#add({ node: item, parent: node })
    if (node.kind !== 'object') return
    for (const member of node.members) {
      this.#members.set(member.start, { member, object: node })
      this.#add({ node: member.value, parent: node, member })
    }
  }

  valueAt(index: number): JsonSpot | undefined {
    return this.#values.get(index)
  }

  memberAt(index: number): { readonly member: JsonMember, readonly object: JsonObject } | undefined {
    return this.#members.get(index)
  }

  /** As it stands in the file. */
  spelled({ start, end }: Pick<JsonNode, 'start' | 'end'>): string {
    return this.text.slice(start, end)
  }
}

/** Takes a member out, with the comma that it needed; nothing where it is the only one, since no part of the model is an empty object. */
export function removal({ members }: JsonObject, member: JsonMember): TextEdit | undefined {
  const at = members.indexOf(member)
  const [before, after] = [members[at - 1], members[at + 1]]
  if (before !== undefined) return { start: before.value.end, end: member.value.end, text: '' }
  return after === undefined ? undefined : { start: member.start, end: after.start, text: '' }
}

/** What a new member begins with, so that it stands in a line of its own where the others do. */
export function separatorIn(text: string, member: JsonMember): string {
  const space = /[\t\n\r ]*$/.exec(text.slice(Math.max(0, member.start - 200), member.start))?.[0] ?? ''
  return `,${space}`
}
