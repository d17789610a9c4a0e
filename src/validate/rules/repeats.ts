/** What stands twice where each thing may stand once. */

/** A thing that came before under the same key, and the first one; each with its number. */
export interface Repeat<T> {
  readonly repeated: T
  readonly index: number
  readonly first: T
  readonly firstIndex: number
}

const NONE: readonly never[] = []

/** Things whose key came before, in order. A thing without a key repeats nothing. */
export function repeatsIn<T>(things: readonly T[], keyOf: (thing: T) => string | undefined): readonly Repeat<T>[] {
  if (things.length < 2) return NONE
  const [firsts, repeats]: [Map<string, number>, Repeat<T>[]] = [new Map(), []]
  for (const [index, repeated] of things.entries()) {
    const key = keyOf(repeated)
    if (key === undefined) continue
    const firstIndex = firsts.get(key)
    const first = firstIndex === undefined ? undefined : things[firstIndex]
    if (firstIndex === undefined || first === undefined) firsts.set(key, index)
    else repeats.push({ repeated, index, first, firstIndex })
  }
  return repeats
}
