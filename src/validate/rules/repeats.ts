/** What stands twice where each thing may stand once. */

/** A thing that came before under the same key, and the first one. */
export interface Repeat<T> {
  readonly repeated: T
  readonly first: T
}

/** Things whose key came before, in order. A thing without a key repeats nothing. */
export function* repeatsIn<T>(things: Iterable<T>, keyOf: (thing: T) => string | undefined): Generator<Repeat<T>> {
  const firsts = new Map<string, T>()
  for (const thing of things) {
    const key = keyOf(thing)
    if (key === undefined) continue
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, thing)
    else yield { repeated: thing, first }
  }
}
