/**
 * The structure checker: a draft against the plan. All findings, and the typed object where there is nothing against it.
 *
 * It goes on after every finding, so that none hides another. XML and JSON pass through the same code here, and so get the
 * same codes and paths.
 */
import { nearest, shown, VALUE_PROPERTY, type ComplexPlan, type Field, type RootPlan, type SimplePlan } from '../plan/index.ts'
import type { Draft, DraftMember, DraftObject, Findings } from '../binding/index.ts'
import type { Path } from '../issue/index.ts'

/** A typed object while it is being built: members in schema order. */
type Built = Record<string, unknown>

/** Member of every root that takes what found no place. */
export const UNMAPPED = 'unmappedContentBag'

/**
 * Checks the content of a root and builds its object.
 *
 * @param draft  What stands in the root member or root element.
 * @returns The object; complete and valid only if `findings` holds no error afterwards.
 */
export function checkStructure(root: RootPlan, draft: Draft, findings: Findings): object {
  const value = checkComplex({ plan: root.type, name: nameOf(root, findings), draft, path: [], findings }) ?? {}
  const lifted = findings.lifted()
  if (lifted.length > 0 && root.type.byProperty.has(UNMAPPED)) value[UNMAPPED] = [...(value[UNMAPPED] as unknown[] | undefined ?? []), ...lifted]
  return value
}

interface Visit {
  readonly plan: ComplexPlan
  readonly name: string
  readonly draft: Draft
  readonly path: Path
  readonly findings: Findings
}

function checkComplex(visit: Visit): Built | undefined {
  const { plan, draft, findings } = visit
  if (draft.kind !== 'object') {
    wrongKind(visit, plan.kind === 'text' ? `an object with the member "${VALUE_PROPERTY}"` : 'an object')
    return undefined
  }
  const members = knownMembers(visit, draft)
  if (plan.kind === 'choice') checkChoice(visit, members)
  const built: Built = {}
  for (const field of plan.fields) {
    const member = members.get(field.property)
    if (member === undefined) {
      if (field.required) missing(visit, field)
      continue
    }
    const value = checkField(field, member, [...visit.path, field.property], findings)
    if (value !== undefined) built[field.property] = value
  }
  return built
}

/** The members by name, the first of each; findings for the others. */
function knownMembers({ plan, name, path, findings }: Visit, draft: DraftObject): ReadonlyMap<string, DraftMember> {
  const known = new Map<string, DraftMember>()
  for (const member of draft.members) {
    const field = plan.byProperty.get(member.name)
    const at = [...path, member.name]
    if (field === undefined || member.value.kind === 'unknown') {
      findings.unknown('part.unknown', at, { start: member.start, end: member.value.end }, {
        found: shown(member.value.kind === 'unknown' ? member.value.spelled : member.name), parent: name, advice: unknownAdvice(member.name, plan, findings),
      })
    } else if (known.has(member.name)) {
      findings.add(findings.syntax === 'xml' ? 'xml.repeated' : 'json.duplicate-name', at, member.start, { name: nameOf(field, findings), parent: name })
    } else {
      known.set(member.name, member)
    }
  }
  return known
}

function unknownAdvice(name: string, { fields, name: record }: ComplexPlan, findings: Findings): string {
  const close = fields.find(field => field.property === nearest(name, fields.map(({ property }) => property)))
  const all = `${record} can hold: ${fields.map(field => nameOf(field, findings)).join(', ')}`
  return close === undefined || close.property === name ? all : `Did you mean "${nameOf(close, findings)}"? ${all}`
}

function checkChoice({ plan, name, draft, path, findings }: Visit, members: ReadonlyMap<string, DraftMember>): void {
  if (members.size === 1) return
  const expected = plan.fields.map(field => nameOf(field, findings)).join(', ')
  if (members.size === 0) findings.add('choice.missing', path, draft.start, { name, expected })
  else findings.add('choice.several', path, draft.start, { name, found: [...members.keys()].join(', '), expected })
}

/** A missing text is an empty one: XML cannot tell them apart. */
function missing({ name, draft, path, findings }: Visit, field: Field): void {
  const at = [...path, field.property]
  if (field.form === 'value') findings.add('value.empty', at, draft.start, { name })
  else findings.add('part.missing', at, draft.start, { name: nameOf(field, findings), parent: name, doc: field.doc })
}

function checkField(field: Field, member: DraftMember, path: Path, findings: Findings): unknown {
  if (field.form !== 'bag' && field.form !== 'many') return checkValue(field, nameOf(field, findings), member.value, path, findings)
  const { value } = member
  const name = nameOf(field, findings)
  if (value.kind !== 'array') {
    wrongKind({ name, draft: value, path, findings }, 'a list in [ ]')
    return undefined
  }
  if (value.items.length === 0) findings.add('part.empty', path, value.start, { name, item: itemName(field, findings) })
  return value.items.map((item, index) => checkValue(field, itemName(field, findings), item, [...path, index], findings))
}

function checkValue({ type, doc }: Field, name: string, draft: Draft, path: Path, findings: Findings): unknown {
  return type.kind === 'simple' ? checkSimple(type, { name, doc, draft, path, findings }) : checkComplex({ plan: type, name, draft, path, findings })
}

type SimpleVisit = Omit<Visit, 'plan'> & { readonly doc: string }

function checkSimple(plan: SimplePlan, visit: SimpleVisit): unknown {
  const { draft, path, findings, name, doc } = visit
  const reading =
    draft.kind === 'text' ? plan.fromText(draft.value)
    : draft.kind === 'number' ? plan.fromJson(draft.value, draft.text)
    : draft.kind === 'string' || draft.kind === 'boolean' ? plan.fromJson(draft.value)
    : undefined
  if (reading === undefined) {
    wrongKind(visit, plan.json === 'string' ? 'a string in quotes' : plan.json === 'boolean' ? 'true or false' : 'a number')
    return undefined
  }
  if ('value' in reading) return reading.value
  findings.add(reading.problem.code, path, draft.start, { name, doc, ...reading.problem.values })
  return undefined
}

const KINDS = { object: 'an object', array: 'a list', string: 'a string', number: 'a number', boolean: 'true or false', null: 'null', text: 'text', unknown: 'unknown' } as const

function wrongKind({ name, draft, path, findings }: Pick<Visit, 'name' | 'draft' | 'path' | 'findings'>, expected: string): void {
  if (draft.kind === 'null') findings.add('json.null', path, draft.start, { name })
  else findings.add('json.type', path, draft.start, { name, found: KINDS[draft.kind], expected })
}

/** A part's name as the user wrote it: `ict:ActionBag` in XML, `actionBag` in JSON. */
function nameOf(part: { readonly namespace: string, readonly local: string, readonly property: string, readonly form?: string }, { syntax }: Findings): string {
  if (part.form === 'value') return 'the text'
  return syntax === 'xml' ? `${part.namespace}:${part.local}` : part.property
}

function itemName(field: Field, { syntax }: Findings): string {
  return syntax === 'xml' ? `${field.item.namespace}:${field.item.local}` : `an item of ${field.property}`
}
