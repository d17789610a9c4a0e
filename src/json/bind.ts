/** JSON tree → draft: the tree is a draft already; what is left is to find the root in it. */
import type { Draft, Findings } from '../binding/index.ts'
import { nearest, shown, type Plan, type RootPlan } from '../plan/index.ts'
import type { JsonNode } from './tree.ts'

const KINDS = { object: 'an object', array: 'a list', string: 'a string', number: 'a number', boolean: 'true or false', null: 'null' } as const

/** The root record that a document's only member names, and its draft; `undefined` where it is none of ours, with a finding. */
export function bindJson(plan: Plan, node: JsonNode, findings: Findings): { readonly root: RootPlan, readonly draft: Draft } | undefined {
  const names = [...plan.rootProperties.keys()]
  const expected = names.map(name => `"${name}"`).join(' or ')
  const [member, second] = node.kind === 'object' ? node.members : []
  if (node.kind !== 'object' || member === undefined || second !== undefined) {
    const found = node.kind !== 'object' ? KINDS[node.kind] : `an object with ${node.members.length} members`
    findings.add('json.root', [], second?.start ?? node.start, { found, expected })
    return undefined
  }
  const root = plan.rootProperties.get(member.name)
  if (root === undefined) {
    const close = nearest(member.name, names)
    findings.add('root.unknown', [], member.start, { found: shown(member.name), expected: close === undefined ? expected : `${expected} (did you mean "${close}"?)` })
    return undefined
  }
  return { root, draft: member.value }
}
