/** A walk over a plain value: its leaves by JSON Pointer, and back. */
import type { Path } from '../../../issue/place.ts'

/** A value without members: a text, a number, a boolean, `null`, or an empty list or object. */
interface Leaf {
  readonly path: Path
  readonly value: unknown
}

/** No document is so deep; what is, or stands inside itself, is a leaf that nothing accounts for. */
const DEEPEST = 200

/** All leaves of a value, in document order. */
export function leavesOf(value: unknown): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>()
  const above: unknown[] = []
  const walk = (part: unknown, pointer: string, path: Path): void => {
    const members: [string | number, unknown][] = path.length > DEEPEST || above.includes(part) ? [] : Array.isArray(part)
      ? part.map((member, index) => [index, member])
      : typeof part === 'object' && part !== null ? Object.entries(part) : []
    if (members.length === 0) leaves.set(pointer, { path, value: part })
    above.push(part)
    for (const [step, member] of members) walk(member, `${pointer}/${escaped(step)}`, [...path, step])
    above.pop()
  }
  walk(value, '', [])
  return leaves
}

const escaped = (step: string | number): string => String(step).replaceAll('~', '~0').replaceAll('/', '~1')

/** The part of a value that a JSON Pointer leads to, or `undefined`. */
export function valueAt(value: unknown, pointer: string): unknown {
  if (pointer === '') return value
  if (!pointer.startsWith('/')) return undefined
  let part = value
  for (const step of pointer.slice(1).split('/')) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, name)) return undefined
    part = (part as Readonly<Record<string, unknown>>)[name]
  }
  return part
}

/** Whether two plain values are equal. The order of members does not matter. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return Object.is(one, other)
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every(name => Object.hasOwn(other, name)
    && sameValue((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]))
}
