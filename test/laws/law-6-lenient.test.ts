/** Law 6: the strict profile refuses what the model does not know; the lenient one lifts it out, keeps it, and judges the rest. */
import { deepStrictEqual, equal } from 'node:assert/strict'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDocument, readDocument } from '../../src/document/read.ts'
import { writeJsonDocument, writeXmlDocument } from '../../src/document/write.ts'
import { jsonText, jsonTree, type JsonTree } from './json-mutations.ts'
import type { Members } from './documents.ts'
import { oneOf } from './parts.ts'
import { holds, LAW_TIMEOUT } from './runs.ts'
import { spelledDocument, toXmlNode, xmlText, type XmlNode } from './spelled.ts'
import { OWN_SUBJECTS, SAMPLED, type Subject } from './subjects.ts'
import { mutatedXml, xmlMutations } from './xml-mutations.ts'

const insertions = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 5 })

/** Elements that no model of ours knows; `#` becomes a number, so that each can be found again. */
const ELEMENTS = [
  '<ict:Unlisted#>text &amp; more</ict:Unlisted#>', '<com:Unlisted# com:languageCode="fr"/>', '<Unlisted# xmlns=""> </Unlisted#>',
  '<x:Foreign# xmlns:x="urn:x" a="1" x:b=\'2\'><x:Inner>\n\r</x:Inner><!-- # --><![CDATA[<>]]>\u{1f600}</x:Foreign#>', '<x:ActionBag xmlns:x="urn:#"><ict:Action/></x:ActionBag>',
] as const
const VALUES = ['null', '{}', '[ 1, {"a" : [] } ]', '"text \\ud800 \\u0000"', '1e400', '{"value": {"value":"x"}, "value":1}'] as const

interface Lifted {
  readonly text: string
  /** What must stand in the object, in document order. */
  readonly sources: readonly string[]
}

/** A document with unknown elements and attributes, of elements with text alone the attributes. */
function withUnknownXml({ root }: Subject, value: Members, made: readonly (readonly [number, number])[]): Lifted {
  const tree = toXmlNode(spelledDocument(root, value))
  const sources = made.map(([where, how], number) => {
    const node = oneOf(elementsIn(tree), where) ?? tree
    const isStructured = node.children.some(child => typeof child !== 'string')
    if (isStructured && how % 3 !== 0 || isBag(node) && how % 2 === 0) {
      const element = (oneOf<string>(ELEMENTS, how) ?? '').replaceAll('#', String(number))
      node.children.splice(how % (node.children.length + 1), 0, `\u0000${element}`)
      return element
    }
    const attribute = `${how % 2 === 0 ? 'com' : 'ict'}:unlisted${number}`
    node.attributes.push([attribute, 'a "b"\n<c>'])
    return `${attribute}="a &#34;b&#34;&#10;&#60;c&#62;"`
  })
  const text = xmlText(tree)
  return { text, sources: sources.sort((a, b) => text.indexOf(a) - text.indexOf(b)) }
}

const isBag = ({ name }: XmlNode): boolean => name.endsWith('Bag')

function elementsIn(node: XmlNode): XmlNode[] {
  return [node, ...node.children.filter(child => typeof child !== 'string').flatMap(elementsIn)]
}

function withUnknownJson({ root }: Subject, value: Members, made: readonly (readonly [number, number])[]): Lifted {
  const inside = jsonTree(value)
  const sources = made.map(([where, how], number) => {
    const token = oneOf<string>(VALUES, how) ?? ''
    const object = oneOf(objectsIn(inside), where)
    object?.members.splice(how % (object.members.length + 1), 0, [`unlisted${number}`, { kind: 'token', text: token }])
    return `"unlisted${number}":${token}`
  })
  const text = jsonText({ kind: 'object', members: [[root.property, inside]] })
  return { text, sources: sources.sort((a, b) => text.indexOf(a) - text.indexOf(b)) }
}

function objectsIn(tree: JsonTree): (JsonTree & { kind: 'object' })[] {
  if (tree.kind === 'token') return []
  if (tree.kind === 'array') return tree.items.flatMap(objectsIn)
  return [tree, ...tree.members.flatMap(([, value]) => objectsIn(value))]
}

/** Line and column, from 1, of a part of a text. */
function placeIn(text: string, part: string): string {
  const lines = text.slice(0, text.indexOf(part)).split(/\r\n|\r|\n/)
  return `line ${lines.length}, column ${[...lines.at(-1) ?? ''].length + 1}`
}

/** The law itself, for a document with unknown parts in either syntax. */
function expectLifted({ plan, name }: Subject, original: Members, { text, sources }: Lifted): void {
  equal(checkDocument(plan, text).verdict, 'invalid')
  const lenient = readDocument(plan, text, { profile: 'lenient' })
  deepStrictEqual(lenient.issues.map(({ code, severity }) => `${severity} ${code}`), sources.map(() => 'warning part.unmapped'))
  if (!lenient.ok) throw new Error('not read')
  const { unmappedContentBag, ...rest } = lenient.value.value as { readonly unmappedContentBag: readonly Members[] }
  const { unmappedContentBag: before = [], ...untouched } = original as { readonly unmappedContentBag?: readonly Members[] }
  deepStrictEqual(rest, untouched)
  deepStrictEqual(unmappedContentBag.slice(0, before.length), before)
  const kept = unmappedContentBag.slice(before.length)
  deepStrictEqual(kept.map(({ unmappedSourceText }) => unmappedSourceText), sources)
  deepStrictEqual(kept.map(({ unmappedPlaceText }) => unmappedPlaceText), sources.map(source => placeIn(text, source)))
  for (const again of [writeXmlDocument(plan, name, lenient.value.value, {}), writeJsonDocument(plan, name, lenient.value.value, {})]) {
    deepStrictEqual(checkDocument(plan, again), { verdict: 'valid', issues: [] })
  }
}

describe.each(OWN_SUBJECTS)('law 6 on $name', subject => {
  const { plan, name, root, share, documents } = subject

  it('lifts unknown elements and attributes of XML, one warning each, and drops nothing', () => {
    holds([documents, insertions], (value, made) => expectLifted(subject, value, withUnknownXml(subject, value, made)), share)
  }, LAW_TIMEOUT)

  it('lifts unknown members of JSON, one warning each, and drops nothing', () => {
    holds([documents, insertions], (value, made) => expectLifted(subject, value, withUnknownJson(subject, value, made)), share)
  }, LAW_TIMEOUT)

  it('writes what the strict profile accepts, whatever was wrong with the file', () => {
    const kinds = Object.values(xmlMutations(plan))
    holds([documents, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 })], (value, made) => {
      const tree = toXmlNode(spelledDocument(root, value))
      for (const [kind, where, how] of made) kinds[kind % kinds.length]?.(tree, where, how)
      const xml = mutatedXml(tree, 9)
      const [strict, lenient] = [checkDocument(plan, xml), checkDocument(plan, xml, { profile: 'lenient' })]
      equal(strict.verdict === 'valid' ? lenient.verdict : strict.verdict, strict.verdict)
      equal(lenient.issues.length, strict.issues.length)
      if (lenient.verdict !== 'valid') return
      const read = readDocument(plan, xml, { profile: 'lenient' })
      if (!read.ok) throw new Error('valid, and then not read')
      deepStrictEqual(checkDocument(plan, writeXmlDocument(plan, name, read.value.value, {})), { verdict: 'valid', issues: [] })
    }, share)
  }, LAW_TIMEOUT)

  it('judges a valid document alike in both profiles', () => {
    holds([documents], value => {
      const xml = writeXmlDocument(plan, name, value, {})
      const [lenient, strict] = [readDocument(plan, xml, { profile: 'lenient' }), readDocument(plan, xml)]
      deepStrictEqual([lenient.issues, lenient.ok && lenient.value.value], [strict.issues, strict.ok && strict.value.value])
      equal(lenient.ok && strict.ok, true)
    }, 0.2 * share)
  }, LAW_TIMEOUT)
})

describe('law 6 on the sampler', () => {
  it('lifts nothing where a root has no member to keep it in', () => {
    const json = '{"sampler":{"st96Version":"V6_0","ipoVersion":"SAMPLER_V1_0","sampleIdentifier":"a","unlisted":1}}'
    expect(checkDocument(SAMPLED.plan, json, { profile: 'lenient' })).toEqual(checkDocument(SAMPLED.plan, json))
    expect(checkDocument(SAMPLED.plan, json, { profile: 'lenient' }).verdict).toBe('invalid')
  })
})
