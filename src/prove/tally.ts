/**
 * The tally: every name and every text of a document, counted before anything of the model has touched them.
 *
 * It is the second witness of the round trip. The document that was given and the one that came back are counted by the same
 * rules, which know XML and JSON but not the plan; so what a reader and a writer would lose alike is missed here.
 */
import type { JsonNode } from '../json/tree.ts'
import { XSI_URI } from '../meta/index.ts'
import type { XmlElement } from '../xml/tree.ts'

/** Names and texts with the number of times they stand. Texts carry the name that they stand under. */
export interface Tally {
  readonly names: ReadonlyMap<string, number>
  readonly texts: ReadonlyMap<string, number>
}

class Counter implements Tally {
  readonly names = new Map<string, number>()
  readonly texts = new Map<string, number>()

  name(name: string): void {
    this.names.set(name, (this.names.get(name) ?? 0) + 1)
  }

  text(name: string, text: string): void {
    const key = `${name}\u0000${text}`
    this.texts.set(key, (this.texts.get(key) ?? 0) + 1)
  }
}

/** Counts the elements, attributes and texts of an XML tree. White space between elements is no text. */
export function tallyXml(root: XmlElement): Tally {
  const counter = new Counter()
  countElement(counter, root)
  return counter
}

function countElement(counter: Counter, element: XmlElement): void {
  const name = `{${element.namespace}}${element.local}`
  counter.name(name)
  for (const attribute of element.attributes) {
    if (attribute.namespace === XSI_URI) continue
    counter.name(`${name}@${attribute.local}`)
    counter.text(`${name}@${attribute.local}`, attribute.value)
  }
  const children = element.children.filter(child => child.kind === 'element')
  const text = element.children.map(child => child.kind === 'text' ? child.value : '').join('')
  if (children.length === 0 || /[^\t\n\r ]/.test(text)) counter.text(name, text)
  for (const child of children) countElement(counter, child)
}

/** Counts the members and scalars of a JSON tree. */
export function tallyJson(root: JsonNode): Tally {
  const counter = new Counter()
  countNode(counter, '', root)
  return counter
}

function countNode(counter: Counter, name: string, node: JsonNode): void {
  if (node.kind === 'object') {
    for (const member of node.members) {
      counter.name(member.name)
      countNode(counter, member.name, member.value)
    }
  } else if (node.kind === 'array') {
    for (const item of node.items) countNode(counter, name, item)
  } else {
    counter.text(name, node.kind === 'number' ? node.text : node.kind === 'null' ? 'null' : String(node.value))
  }
}

/** How two tallies compare. */
export interface Comparison {
  readonly names: number
  readonly texts: number
  /** Texts that mean the same and are spelled otherwise: ` x ` and `x`, `007` and `7`, `1` and `true`. */
  readonly respelled: number
  /** What stands in one and not in the other, for people. */
  readonly differences: readonly string[]
}

/** Compares the given document with the one that came back. */
export function compareTallies(given: Tally, back: Tally): Comparison {
  const names = differing(given.names, back.names)
  const [lost, gained] = [surplus(given.texts, back.texts), surplus(back.texts, given.texts)]
  const respelled = withoutPairs(lost, gained)
  const differences = [...names, ...lost.map(key => `lost ${told(key)}`), ...gained.map(key => `gained ${told(key)}`)]
  return { names: total(given.names), texts: total(given.texts), respelled, differences }
}

function differing(given: ReadonlyMap<string, number>, back: ReadonlyMap<string, number>): string[] {
  const names = new Set([...given.keys(), ...back.keys()])
  return [...names]
    .filter(name => given.get(name) !== back.get(name))
    .map(name => `${name} stands ${given.get(name) ?? 0} times in the document, ${back.get(name) ?? 0} times in what came back`)
}

function surplus(of: ReadonlyMap<string, number>, over: ReadonlyMap<string, number>): string[] {
  return [...of].flatMap(([key, count]) => Array<string>(Math.max(0, count - (over.get(key) ?? 0))).fill(key))
}

/** Takes out of both lists what only differs in spelling, and counts it. */
function withoutPairs(lost: string[], gained: string[]): number {
  const spelled = new Map<string, number[]>()
  gained.forEach((key, index) => {
    const indices = spelled.get(loose(key))
    if (indices === undefined) spelled.set(loose(key), [index])
    else indices.push(index)
  })
  const paired = new Set<number>()
  const unpaired = lost.filter(key => {
    const index = spelled.get(loose(key))?.pop()
    if (index !== undefined) paired.add(index)
    return index === undefined
  })
  const rest = gained.filter((_, index) => !paired.has(index))
  lost.splice(0, lost.length, ...unpaired)
  gained.splice(0, gained.length, ...rest)
  return paired.size
}

/** A text with the freedoms of spelling taken away that a simple type may have. */
function loose(key: string): string {
  const [name = '', text = ''] = key.split('\u0000')
  const folded = text.replace(/[\t\n\r ]+/g, ' ').trim()
  const word = folded === 'true' ? '1' : folded === 'false' ? '0' : folded
  const number = /^[+-]?[0-9.]+([eE][+-]?[0-9]+)?$/.test(word) ? Number(word) : NaN
  return `${name}\u0000${Number.isNaN(number) ? word : String(number === 0 ? 0 : number)}`
}

function told(key: string): string {
  const [name = '', text = ''] = key.split('\u0000')
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}" in ${name}`
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}
