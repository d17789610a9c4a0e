/** Documents broken on purpose, and what all judges say of them: law 4 for the documents of one root. */
import fc from 'fast-check'
import type { Comparison } from './comparison.ts'
import type { Members } from './documents.ts'
import { jsonMutations, jsonText, jsonTree } from './json-mutations.ts'
import { holdsAsync } from './runs.ts'
import { spelledDocument, toXmlNode } from './spelled.ts'
import type { Subject } from './subjects.ts'
import { mutatedXml, xmlMutations } from './xml-mutations.ts'

/** Kind, place and manner of each mutation of one document. */
type Changes = readonly (readonly [kind: number, where: number, how: number])[]

const changes: fc.Arbitrary<Changes> = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 2 })

/** Values that look nearly right are tried more often than the rest: there most can go wrong unnoticed. */
function kindsOf<T>(mutations: Readonly<Record<string, T>>): readonly T[] {
  return Object.entries(mutations).flatMap(([kind, mutation]) => kind.startsWith('similar') ? [mutation, mutation, mutation, mutation] : [mutation])
}

/** Makes mutants of the documents of a root. */
export function mutantsOf({ plan, root }: Subject): Readonly<Record<'xml' | 'json', (value: Members, made: Changes, spelling: number) => string | Uint8Array>> {
  const [xmlKinds, jsonKinds] = [kindsOf(xmlMutations(plan)), kindsOf(jsonMutations(plan))]
  return {
    xml: (value, made, spelling) => {
      const tree = toXmlNode(spelledDocument(root, value))
      for (const [kind, where, how] of made) xmlKinds[kind % xmlKinds.length]?.(tree, where, how)
      return mutatedXml(tree, spelling)
    },
    json: (value, made) => {
      const tree = jsonTree({ [root.property]: value })
      for (const [kind, where, how] of made) jsonKinds[kind % jsonKinds.length]?.(tree, where, how)
      return jsonText(tree)
    },
  }
}

/** Compares the judges on mutants in one syntax: so many of each document, and `share` of the usual number of documents. */
export async function expectAgreement(subject: Subject, comparison: Comparison, syntax: 'xml' | 'json', share: number, mutants = 1): Promise<void> {
  const mutant = mutantsOf(subject)[syntax]
  const list = fc.array(fc.tuple(changes, fc.nat()), { minLength: mutants, maxLength: mutants })
  await holdsAsync([subject.targets, list], async (value, variants) => {
    for (const [made, spelling] of variants) await comparison.of(subject, syntax, mutant(value, made, spelling))
  }, share)
}
