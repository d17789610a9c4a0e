/** Lists by key, in the order in which keys are met. (`Map.groupBy` is not in Node 20.) */
export function grouped<T, K>(list: Iterable<T>, keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const one of list) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}

/** Order of names and keys as people count: `2` before `10`, `4.d.ii` before `4.d.iv`. The same on every machine. */
export function byName(one: string, other: string): number {
  const [mine, theirs] = [one, other].map(name => name.match(/[0-9]+|[^0-9]+/g) ?? [])
  for (const [index, part] of (mine ?? []).entries()) {
    const against = theirs?.[index]
    if (against === undefined) return 1
    if (part === against) continue
    const isNumber = /^[0-9]/.test(part) && /^[0-9]/.test(against)
    return isNumber && Number(part) !== Number(against) ? Number(part) - Number(against) : part < against ? -1 : 1
  }
  return (mine?.length ?? 0) - (theirs?.length ?? 0)
}
