/**
 * Joins drafts of one report, as the departments of an office write them.
 *
 * What one draft says and the others leave out is taken; what they say alike stands once; what they say differently is a
 * conflict, never settled in silence. With the report that the drafts were made from, the side that changed it is taken.
 */
import { checkObject } from '../document/write.ts'
import type { Path, Result, ValidationIssue } from '../issue/index.ts'
import type { OfficeReport, RecommendationSet } from '../model/types.ts'
import { PLAN, type ComplexPlan, type Field, type RootPlan, type TypePlan } from '../plan/index.ts'
import { cleaned, rootOf } from './diff.ts'
import { itemRanks, rankOfResponse, type ItemRanks } from './diff-order.ts'
import { labelOf, same, type Members } from './identity.ts'
import { compare, conflict } from './merge-conflicts.ts'
import { byRank, clustersOf, ordered, type Cluster } from './merge-lists.ts'

/** A draft and what it is called in findings, such as the name of its file. */
export interface ReportDraft {
  readonly source: string
  readonly report: OfficeReport
}

/** How drafts are joined. */
export interface MergeOptions {
  /** The report that all drafts were made from: then what one side changed is taken, and what it left out is left out. */
  readonly base?: OfficeReport
  /** Source of the draft whose word is taken in a conflict. Each time is a warning. */
  readonly prefer?: string
  /** The edition that the report answers, for the order of new responses; without it, that of their keys. */
  readonly edition?: RecommendationSet
}

/**
 * Joins drafts of one report; their order does not matter.
 *
 * @returns The report with a warning `merge.preferred` for each conflict that was settled; or the findings
 *   `merge.different-report`, `merge.conflict`, or what makes the joined report invalid.
 * @throws {InvalidValueError} When a draft or the base is not valid.
 * @throws {TypeError} When there is no draft, or `prefer` names none.
 *
 * @example
 * const joined = merge([{ source: 'ict.xml', report: ict }, { source: 'legal.json', report: legal }])
 * if (!joined.ok) for (const { message } of joined.issues) console.log(message)
 */
export function merge(drafts: readonly ReportDraft[], options: MergeOptions = {}): Result<OfficeReport> {
  const { base, prefer, edition } = options
  if (drafts.length === 0) throw new TypeError('There is no draft to merge')
  if (prefer !== undefined && !drafts.some(({ source }) => source === prefer)) throw new TypeError(`No draft is called "${prefer}"`)
  const root = rootOf(PLAN, 'OfficeReport')
  const sides = drafts.map(({ source, report }) => ({ source, path: [], value: cleaned(PLAN, root, report) }))
  const old = base === undefined ? undefined : cleaned(PLAN, root, base)
  const refusals = refusalsOf(root, [...sides, ...(old === undefined ? [] : [{ source: 'the base', path: [], value: old }])])
  if (refusals.length > 0) return { ok: false, issues: refusals }
  const merger = new Merger(prefer, edition === undefined ? undefined : itemRanks(edition))
  const value = merger.value(root.type, sides, old, [])
  const issues = merger.isOpen ? merger.issues : [...merger.issues, ...checkObject(PLAN, 'OfficeReport', value)]
  return issues.some(({ severity }) => severity === 'error') ? { ok: false, issues } : { ok: true, value: value as OfficeReport, issues }
}

/** What makes a report this one and no other. */
const SAME_REPORT = ['ipOfficeCode', 'reportingPeriod', 'recommendationSetIdentifier', 'documentStatusText']

function refusalsOf({ type }: RootPlan, sides: readonly Side[]): readonly ValidationIssue[] {
  const members = type.fields.filter(({ property }) => SAME_REPORT.includes(property))
  return members.flatMap(({ property }) => {
    const said = membersOf(sides, property)
    return said.every(({ value }) => same(value, said[0]?.value)) ? [] : [conflict('merge.different-report', property, said)]
  })
}

/** What one draft says of a part. */
interface Side {
  readonly source: string
  readonly path: Path
  readonly value: unknown
}

/** Records whose members only make sense together: they are taken whole. */
const WHOLE: ReadonlySet<string> = new Set(['DateRange', 'Milestone', 'Provenance', 'ResponseReference', 'StandardUse'])

/** Joins part by part, and keeps what it found. */
class Merger {
  readonly issues: ValidationIssue[] = []
  /** Whether a conflict was left open. */
  isOpen = false
  readonly #prefer: string | undefined
  readonly #ranks: ItemRanks | undefined

  constructor(prefer: string | undefined, ranks: ItemRanks | undefined) {
    this.#prefer = prefer
    this.#ranks = ranks
  }

  /** Without a base, saying something is a change and leaving it out is none: so one rule serves both. */
  value(type: TypePlan, sides: readonly Side[], base: unknown, names: readonly string[]): unknown {
    const changed = sides.filter(side => !same(side.value, base))
    const [first] = changed
    if (first === undefined) return base
    if (changed.every(({ value }) => same(value, first.value))) return first.value
    if (type.kind !== 'simple' && canBeJoined(type, changed)) return this.#members(type, sides.filter(({ value }) => value !== undefined), base as Members | undefined, names)
    return this.#conflict(changed, names)
  }

  #members(type: ComplexPlan, sides: readonly Side[], base: Members | undefined, names: readonly string[]): Members | undefined {
    const joined = type.fields.flatMap(field => {
      const below = membersOf(sides, field.property)
      const before = base?.[field.property]
      const isList = field.form === 'bag' || field.form === 'many'
      const value = isList ? this.#list(field, below, before as readonly unknown[] | undefined, names) : this.value(field.type, below, before, [...names, field.property])
      return value === undefined ? [] : [[field.property, value] as const]
    })
    return joined.length === 0 ? undefined : Object.fromEntries(joined)
  }

  #list(field: Field, sides: readonly Side[], base: readonly unknown[] | undefined, names: readonly string[]): readonly unknown[] | undefined {
    const lists = [...sides.map(({ value }) => (value ?? []) as readonly unknown[]), base ?? []]
    const baseList = lists.length - 1
    const ranked = clustersOf(field.type, lists).map(cluster => ({
      cluster, key: cluster.key, rank: this.#rank(field, cluster), at: new Map(cluster.items.map(({ list, index }) => [list, index])),
    }))
    const joined = ranked.toSorted(byRank).flatMap(({ cluster, ...where }) => {
      const value = this.#item(field, cluster, sides, baseList, names)
      return value === undefined ? [] : [{ ...where, value }]
    })
    const order = ordered(joined, [...sides.keys()], base === undefined ? undefined : baseList)
    return order.length === 0 ? undefined : order.map(({ value }) => value)
  }

  #item(field: Field, { items }: Cluster, sides: readonly Side[], baseList: number, names: readonly string[]): unknown {
    const said = sides.map(({ source, path }, list): Side => {
      const found = items.find(item => item.list === list)
      return { source, path: found === undefined ? path : [...path, found.index], value: found?.value }
    })
    const label = items.map(({ value }) => labelOf(field.type, value)).toSorted(compare)[0] ?? ''
    return this.value(field.type, said, items.find(({ list }) => list === baseList)?.value, [...names, label === '' ? field.property : `${field.property} ${label}`])
  }

  #rank({ item, type }: Field, { items }: Cluster): number {
    return item.local === 'Response' && type.kind !== 'simple' ? rankOfResponse(items[0]?.value as Members, this.#ranks) : 0
  }

  #conflict(changed: readonly Side[], names: readonly string[]): unknown {
    const part = names.join(', ')
    const preferred = changed.find(({ source }) => source === this.#prefer)
    this.isOpen ||= preferred === undefined
    this.issues.push(preferred === undefined ? conflict('merge.conflict', part, changed) : conflict('merge.preferred', part, changed, preferred.source))
    return (preferred ?? changed[0])?.value
  }
}

/** Two options of a choice cannot be joined, nor what was removed on one side. */
function canBeJoined({ kind, name }: ComplexPlan, changed: readonly Side[]): boolean {
  return kind !== 'choice' && !WHOLE.has(name) && changed.every(({ value }) => value !== undefined)
}

function membersOf(sides: readonly Side[], property: string): readonly Side[] {
  return sides.map(({ source, path, value }) => {
    const member = (value as Members)[property]
    return { source, path: member === undefined ? path : [...path, property], value: member }
  })
}
