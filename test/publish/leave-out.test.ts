import { describe, expect, it } from 'vitest'
import { bag, builtIn, choice, element, elementOf, optional, record } from '../../src/model/words.ts'
import { compilePlan, type ComplexPlan } from '../../src/plan/index.ts'
import { leaveOut, type Remainder } from '../../src/publish/leave-out.ts'

const Secret = element('ConfidentialIndicator', builtIn('boolean'), 'Kept back.')
const Leaf = elementOf(record('Leaf', { doc: 'A leaf.', content: [element('LeafName', builtIn('string'), 'Name.'), optional(Secret)] }))
const Twig = elementOf(record('Twig', { doc: 'A twig, which is none without leaves.', content: [bag(Leaf), optional(Secret)] }))
const Fork = elementOf(choice('Fork', { doc: 'One of two.', options: [Leaf, Twig] }))
const Tree = elementOf(record('Tree', { doc: 'A tree.', content: [element('TreeName', builtIn('string'), 'Name.'), optional(bag(Twig)), optional(Fork), optional(Leaf)] }))

const plan = compilePlan({ version: 'T', roots: [Tree] }).roots.get('Tree')?.type as ComplexPlan
const leaf = (leafName: string, confidentialIndicator?: boolean): object => ({ leafName, ...(confidentialIndicator === undefined ? {} : { confidentialIndicator }) })

function without(value: object): Remainder {
  return leaveOut(plan, value, part => ((part as { readonly confidentialIndicator?: boolean }).confidentialIndicator === true ? 'confidential' : undefined))
}

describe('leaveOut', () => {
  it('gives the same object where nothing is left out', () => {
    const tree = { treeName: 'a', twigBag: [{ leafBag: [leaf('b', false)] }] }
    expect(without(tree).value).toBe(tree)
    expect(without(tree).leftOut).toEqual({ confidential: 0, personal: 0, dependent: 0 })
  })

  it('takes an optional bag away when it would be empty', () => {
    expect(without({ treeName: 'a', twigBag: [{ leafBag: [leaf('b')], confidentialIndicator: true }] }).value).toEqual({ treeName: 'a' })
  })

  it('takes the record with a required bag that would be empty', () => {
    const tree = { treeName: 'a', twigBag: [{ leafBag: [leaf('b', true)] }, { leafBag: [leaf('c', true), leaf('d')] }] }
    expect(without(tree).value).toEqual({ treeName: 'a', twigBag: [{ leafBag: [leaf('d')] }] })
    expect(without(tree).leftOut.confidential).toBe(2)
  })

  it('takes a choice with its only member', () => {
    expect(without({ treeName: 'a', fork: { twig: { leafBag: [leaf('b', true)] } } }).value).toEqual({ treeName: 'a' })
  })

  it('counts what is left out and not what stands in it', () => {
    const tree = { treeName: 'a', twigBag: [{ leafBag: [leaf('b', true), leaf('c', true)], confidentialIndicator: true }], leaf: leaf('d', true) }
    expect(without(tree).leftOut.confidential).toBe(2)
  })

  it('knows where a path leads now', () => {
    const remainder = without({ treeName: 'a', twigBag: [{ leafBag: [leaf('b', true)] }, { leafBag: [leaf('c', true), leaf('d')] }] })
    expect(remainder.pathIn(['twigBag', 1, 'leafBag', 1, 'leafName'])).toEqual(['twigBag', 0, 'leafBag', 0, 'leafName'])
    expect(remainder.pathIn(['twigBag', '1', 'leafBag', '1'])).toEqual(['twigBag', 0, 'leafBag', 0])
    expect(remainder.pathIn(['treeName'])).toEqual(['treeName'])
    for (const gone of [['twigBag', 0], ['twigBag', 1, 'leafBag', 0, 'leafName'], ['twigBag', 7], ['leaf'], ['twigBag', 'x']]) expect(remainder.pathIn(gone)).toBeUndefined()
  })
})
