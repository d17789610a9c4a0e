/** Objects that only look like what JSON gives: what callers without types, classes and proxies hand over. */
import type { Members } from './documents.ts'
import { oneOf } from './parts.ts'

/** Makes an odd object of a plain one. `where` and `how` choose the place and the manner. */
type Oddity = (value: Members, where: number, how: number) => Members

type Open = Record<string, unknown>

const VALUES: readonly unknown[] = [undefined, null, Number.NaN, Number.POSITIVE_INFINITY, -0, 0, 1.5, 2 ** 53, 0.1 + 0.2, 1e21, 1e-7, 5n, '', ' ', ' x', 'x ', 'a  b', '\u0000', '\ud800', '\ufffe', 'x'.repeat(300), true, Symbol('a'), new Date(0), Object('a') as unknown, Object(1) as unknown, [], {}, [undefined], () => 'x', new Map()]
const NAMES = ['unlisted', '__proto__', 'constructor', 'toString', 'value', 'length', '0', ''] as const

/** The kinds, by name. */
export const ODD_OBJECTS: Readonly<Record<string, Oddity>> = {
  value: atMember((owner, name, how) => put(owner, name, oneOf(VALUES, how))),
  'more members': atMember((owner, _, how) => put(owner, oneOf<string>(NAMES, how) ?? '', oneOf(VALUES, how >> 3), how % 5 !== 0)),
  'a member of no value': atMember((owner, _, how) => put(owner, oneOf(['languageCode', 'unlisted', 'sequenceNumber'], how) ?? '', undefined)),
  'a symbol': atMember((owner, name) => put(owner, Symbol('mark'), name)),
  'another order': atMember((owner, name) => {
    const member = owner[name]
    Reflect.deleteProperty(owner, name)
    put(owner, name, member)
  }),
  'inherited members': atMember((owner, name) => {
    const member = owner[name]
    Reflect.deleteProperty(owner, name)
    Object.setPrototypeOf(owner, { [name]: member })
  }),
  'no prototype': atMember(owner => { if (!Array.isArray(owner)) Object.setPrototypeOf(owner, null) }),
  'a class': atMember(owner => { if (!Array.isArray(owner)) Object.setPrototypeOf(owner, new (class Record { toJSON(): string { return 'x' } })()) }),
  'a getter': atMember((owner, name, how) => {
    const member = owner[name]
    let reads = 0
    Object.defineProperty(owner, name, { get: () => reads++ < how % 4 ? member : oneOf(VALUES, how >> 2), enumerable: true, configurable: true })
  }),
  'not enumerable': atMember((owner, name) => { Object.defineProperty(owner, name, { enumerable: false }) }),
  frozen: atMember(owner => { Object.freeze(owner) }),
  'a hole': atMember((owner, name) => { if (Array.isArray(owner[name])) (owner[name] as unknown[]).length++ }),
  'more than items': atMember((owner, name) => { if (Array.isArray(owner[name])) Object.assign(owner[name] as object, { more: 1 }) }),
  'an object with a length': atMember((owner, name) => { if (Array.isArray(owner[name])) put(owner, name, { ...(owner[name] as unknown[]), length: (owner[name] as unknown[]).length }) }),
  'another class of array': atMember((owner, name) => { if (Array.isArray(owner[name])) put(owner, name, (class List extends Array<unknown> {}).from(owner[name] as unknown[])) }),
  'a proxy': atMember((owner, name) => { if (typeof owner[name] === 'object' && owner[name] !== null) put(owner, name, new Proxy(owner[name], {})) }),
}

/** Defines a member of its own, whatever was there or is inherited. */
function put(owner: Open, name: string | symbol, value: unknown, enumerable = true): void {
  Object.defineProperty(owner, name, { value, enumerable, configurable: true, writable: true })
}

/** Objects frozen before stay as they are. */
function atMember(change: (owner: Open, name: string, how: number) => void): Oddity {
  return (value, where, how) => {
    const owners = objectsIn(value).filter(one => !Object.isFrozen(one) && Object.keys(one).length > 0)
    const owner = oneOf(owners, where)
    const name = owner === undefined ? undefined : oneOf(Object.keys(owner), where >> 8)
    if (owner !== undefined && name !== undefined) change(owner, name, how)
    return value
  }
}

function objectsIn(part: unknown): Open[] {
  if (typeof part !== 'object' || part === null) return []
  const below = Object.values(part).flatMap(objectsIn)
  return Array.isArray(part) ? below : [part as Open, ...below]
}
