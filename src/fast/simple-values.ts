/**
 * Values of simple types, remembered: most of a report's codes, dates and keys have been read before.
 *
 * What a spelling means is asked of the plan, once; a wrong one is never remembered.
 */
import { PLAN, type Scalar, type SimplePlan, type TypePlan } from '../plan/index.ts'
import { unusual } from './unusual.ts'

/** Spellings remembered of one type. */
const MOST = 5000
/** Bytes of the longest spelling that is remembered. */
const LONGEST = 80

/** Where ranges are read. */
interface Ranges {
  /** The bytes as they are, a character for each; nobody may keep it. */
  rawBetween(from: number, to: number): string
  /** What they say. */
  textBetween(from: number, to: number): string
}

/** The values of one simple type. */
export class SimpleValues {
  readonly #path: readonly [root: string, ...properties: readonly string[]]
  readonly #known = new Map<string, Scalar>()
  #type: SimplePlan | undefined

  constructor(path: readonly [root: string, ...properties: readonly string[]]) {
    this.#path = path
  }

  /** The value that a range spells. */
  read(ranges: Ranges, from: number, to: number): Scalar {
    const spelled = ranges.rawBetween(from, to)
    return this.#known.get(spelled) ?? this.#ask(ranges, from, to)
  }

  #ask(ranges: Ranges, from: number, to: number): Scalar {
    const reading = this.#plan().fromText(ranges.textBetween(from, to))
    if ('problem' in reading) return unusual()
    const { value } = reading
    // A slice would keep the whole document: what is remembered is spelled anew.
    if (to - from <= LONGEST && this.#known.size < MOST) this.#known.set([...ranges.rawBetween(from, to)].join(''), value)
    return value
  }

  #plan(): SimplePlan {
    return this.#type ??= simpleTypeAt(this.#path)
  }
}

/** The simple type of a part, by the members that lead to it from a root: `simpleValues('OfficeReport', 'responseBag', 'stageCategory')`. */
export function simpleValues(...path: readonly [root: string, ...properties: readonly string[]]): SimpleValues {
  return new SimpleValues(path)
}

function simpleTypeAt([root, ...properties]: readonly [root: string, ...properties: readonly string[]]): SimplePlan {
  let type: TypePlan | undefined = PLAN.roots.get(root)?.type
  for (const property of properties) type = type !== undefined && 'byProperty' in type ? type.byProperty.get(property)?.type : undefined
  if (type === undefined || type.kind !== 'simple') throw new Error(`there is no simple type at ${[root, ...properties].join('/')}`)
  return type
}
