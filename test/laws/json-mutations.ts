/** Mutations of a document in JSON. They work on a tree that can hold a name twice and spells numbers as it likes. */
import type { Plan, TypePlan } from '../../src/plan/index.ts'
import { oneOf } from './parts.ts'
import { altered, DOUBTFUL_TEXTS, familyOf, similarTo } from './xml-mutations.ts'

/** A value of JSON. `token` is spelled as it stands. */
export type JsonTree =
  | { kind: 'object', members: [name: string, value: JsonTree][] }
  | { kind: 'array', items: JsonTree[] }
  | { kind: 'token', text: string }

type Mutation = (tree: JsonTree, where: number, how: number) => void

/** A value of JavaScript as a tree. */
export function jsonTree(value: unknown): JsonTree {
  if (Array.isArray(value)) return { kind: 'array', items: value.map(jsonTree) }
  if (typeof value === 'object' && value !== null) return { kind: 'object', members: Object.entries(value).map(([name, member]) => [name, jsonTree(member)]) }
  return { kind: 'token', text: JSON.stringify(value) }
}

/** The text of a tree; names are quoted here, so that any text can be one. */
export function jsonText(tree: JsonTree): string {
  if (tree.kind === 'token') return tree.text
  if (tree.kind === 'array') return `[${tree.items.map(jsonText).join()}]`
  return `{${tree.members.map(([name, value]) => `${JSON.stringify(name)}:${jsonText(value)}`).join()}}`
}

const TOKENS = [
  'null', 'true', 'false', '{}', '[]', '""', '" "', '[null]', '[[]]', '[""]', '{"value":"x"}', '0', '-0', '1', '-1', '1.0', '1.5', '1e2', '1E+2', '100e-2', '9007199254740991', '9007199254740992', '-9007199254740993', '9007199254740990.5',
  '1.00000000000000000001', '0.1234567890123456', '0.12345678901234567890', '123456789012345.6', '1e-15', '1e-16', '1e-400', '1e400', '-1e400', '5e-324', '100.001', '33.333', '99.9999999999999999', '60.0000000000000000001', '9.00000000000000000000001',
  '"\\ud800"', '"a\\udc00b"', '"\\u0001"', '"\\u0000"', '"\\ufffe"', '"\\uffff"', '"\\u00e9"', '"\\ud83d\\ude00"', '"a\\tb"', '"a\\nb"', '" a"', '"a  b"', '"__proto__"', '"true"', '"5"', '"1.5"',
] as const
const OWN_NAMES = ['unlisted', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'value', 'Value', '', ' ', '$ref', 'languagecode', '\u0000', '\ud800', 'length'] as const

/** The kinds of mutation for the documents of a plan, by name. */
export function jsonMutations(plan: Plan): Readonly<Record<string, Mutation>> {
  const names = [...OWN_NAMES, ...propertiesOf(plan)]
  return {
    delete: atMember(({ members }, at) => { members.splice(at, 1) }),
    duplicate: atMember(({ members }, at, how) => { members.splice(how % (members.length + 1), 0, structuredClone(members[at] ?? ['', jsonTree(null)])) }),
    contradict: atMember(({ members }, at, how) => { members.push([members[at]?.[0] ?? '', { kind: 'token', text: oneOf<string>(TOKENS, how) ?? '' }]) }),
    swap: atMember(({ members }, at) => { members.push(...members.splice(at, 1)) }),
    rename: atMember(({ members }, at, how) => { members[at] = [oneOf(names, how) ?? '', members[at]?.[1] ?? jsonTree(null)] }),
    add: atObject((object, how) => { object.members.push([oneOf(names, how) ?? '', { kind: 'token', text: oneOf<string>(TOKENS, how >> 8) ?? '' }]) }),
    retype: atMember(({ members }, at, how) => { members[at] = [members[at]?.[0] ?? '', { kind: 'token', text: oneOf<string>(TOKENS, how) ?? '' }] }),
    wrap: atMember(({ members }, at, how) => { const [name, value] = members[at] ?? ['', jsonTree(null)]; members[at] = [name, how % 2 === 0 ? { kind: 'array', items: [value] } : { kind: 'object', members: [['value', value]] }] }),
    move: (tree, where, how) => {
      const from = oneOf(objectsIn(tree).filter(({ members }) => members.length > 0), where)
      const [moved] = from?.members.splice(how % from.members.length, 1) ?? []
      if (moved !== undefined) oneOf(objectsIn(tree), how)?.members.push(moved)
    },
    value: atToken((token, how) => { token.text = JSON.stringify(oneOf<string>(DOUBTFUL_TEXTS, how)) }),
    similar: (tree, where, how) => {
      const kind = familyOf(how)
      const token = oneOf(tokensIn(tree).filter(({ text }) => kind.test(text.startsWith('"') ? String(JSON.parse(text)) : text)), where)
      if (token === undefined) return
      const text = similarTo(kind, how)
      token.text = !token.text.startsWith('"') && /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/.test(text) ? text : JSON.stringify(text)
    },
    number: atToken((token, how) => { token.text = oneOf<string>(TOKENS, how) ?? '' }, text => !text.startsWith('"')),
    ownValue: atToken((token, how) => { token.text = JSON.stringify(altered(String(JSON.parse(token.text)), how)) }, text => text.startsWith('"')),
    quote: atToken(token => { token.text = token.text.startsWith('"') ? token.text.slice(1, -1) || '0' : `"${token.text}"` }, text => /^"?-?[0-9tf]/.test(text)),
    empty: atArray(array => { array.items = [] }),
    item: atArray((array, how) => { array.items.push({ kind: 'token', text: oneOf<string>(TOKENS, how) ?? '' }) }),
    double: atArray(array => { array.items.push(...structuredClone(array.items)) }),
  }
}

function propertiesOf(plan: Plan): readonly string[] {
  const names = new Set<string>()
  const visited = new Set<TypePlan>()
  const visit = (type: TypePlan): void => {
    if (visited.has(type) || type.kind === 'simple') return
    visited.add(type)
    for (const field of type.fields) {
      names.add(field.property)
      visit(field.type)
    }
  }
  for (const root of plan.roots.values()) visit(root.type)
  return [...names]
}

type ObjectTree = JsonTree & { kind: 'object' }
type ArrayTree = JsonTree & { kind: 'array' }
type TokenTree = JsonTree & { kind: 'token' }

function partsIn(tree: JsonTree): JsonTree[] {
  if (tree.kind === 'token') return [tree]
  return [tree, ...(tree.kind === 'array' ? tree.items : tree.members.map(([, value]) => value)).flatMap(partsIn)]
}

function objectsIn(tree: JsonTree): ObjectTree[] {
  return partsIn(tree).filter(part => part.kind === 'object')
}

function tokensIn(tree: JsonTree): TokenTree[] {
  return partsIn(tree).filter(part => part.kind === 'token')
}

function atObject(change: (object: ObjectTree, how: number) => void): Mutation {
  return (tree, where, how) => {
    const object = oneOf(objectsIn(tree), where)
    if (object !== undefined) change(object, how)
  }
}

function atMember(change: (object: ObjectTree, at: number, how: number) => void): Mutation {
  return (tree, where, how) => {
    const object = oneOf(objectsIn(tree).filter(({ members }) => members.length > 0), where)
    if (object !== undefined) change(object, how % object.members.length, how >> 4)
  }
}

function atArray(change: (array: ArrayTree, how: number) => void): Mutation {
  return (tree, where, how) => {
    const array = oneOf(partsIn(tree).filter(part => part.kind === 'array'), where)
    if (array !== undefined) change(array, how)
  }
}

function atToken(change: (token: TokenTree, how: number) => void, meant: (text: string) => boolean = () => true): Mutation {
  return (tree, where, how) => {
    const token = oneOf(tokensIn(tree).filter(({ text }) => meant(text)), where)
    if (token !== undefined) change(token, how)
  }
}
