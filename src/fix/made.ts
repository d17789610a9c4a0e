/** Fixes while they are made: edits count in the text, not yet in the file. */
import type { Fix, Path, Place, SourceText } from '../issue/index.ts'
import type { ComplexPlan, Field, RootPlan } from '../plan/index.ts'

/** Replaces what stands from `start` to before `end`, UTF-16 indices into the text of a source. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface MadeFix {
  readonly title: string
  readonly edits: readonly TextEdit[]
}

/**
 * Fixes as findings carry them: in source order, with places in the user's file. All at once, since places are cheap to ask for
 * in rising order alone.
 */
export function placed(made: Iterable<MadeFix>, source: SourceText): ReadonlyMap<MadeFix, Fix> {
  const fixes = [...made]
  const indices = fixes.flatMap(({ edits }) => edits.flatMap(({ start, end }) => [start, end]))
  const places = new Map([...new Set(indices)].toSorted((a, b) => a - b).map(index => [index, source.placeAt(index)] as const))
  const placeAt = (index: number): Place => places.get(index) ?? source.placeAt(index)
  return new Map(fixes.map(fix => {
    const inOrder = fix.edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
    return [fix, { title: fix.title, edits: inOrder.map(({ start, end, text }) => ({ start: placeAt(start), end: placeAt(end), text })) }] as const
  }))
}

/**
 * Indices into the text by offsets of the file: `placeAt` the other way round, for many at once.
 *
 * @param places  In any order. An offset inside a character gives the index behind it.
 */
export function indicesOf(source: SourceText, places: readonly Place[]): ReadonlyMap<number, number> {
  const { text, spelling, markLength } = source
  const wanted = [...new Set(places.map(({ offset }) => offset))].toSorted((a, b) => a - b)
  if (spelling !== 'utf-8') return new Map(wanted.map(offset => [offset, (offset - markLength) / (spelling === 'string' ? 1 : 2)]))
  const indices = new Map<number, number>()
  let [index, at] = [0, markLength]
  for (const offset of wanted) {
    while (at < offset && index < text.length) {
      const code = text.codePointAt(index) ?? 0
      at += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
      index += code > 0xffff ? 2 : 1
    }
    indices.set(offset, index)
  }
  return indices
}

/** What the model says of a spot: its field, and the record that has it. */
export interface ModelSpot {
  readonly parent: ComplexPlan
  readonly field: Field
  /** Whether the path ends at one item of a list. */
  readonly isItem: boolean
}

/** The field that a path leads to; `undefined` where the model does not know the way. */
export function modelSpot(root: RootPlan, path: Path): ModelSpot | undefined {
  let parent: ComplexPlan | undefined = root.type
  let spot: ModelSpot | undefined
  for (const step of path) {
    if (typeof step === 'number') {
      if (spot === undefined || spot.isItem) return undefined
      spot = { parent: spot.parent, field: spot.field, isItem: true }
      continue
    }
    const field: Field | undefined = parent?.byProperty.get(step)
    if (parent === undefined || field === undefined) return undefined
    spot = { parent, field, isItem: false }
    parent = field.type.kind === 'simple' ? undefined : field.type
  }
  return spot
}

/**
 * Whether a part can be left out without a finding: options of a choice cannot. An indicator without an answer may have been meant
 * to keep its part from publication, and nothing would be left to say so.
 */
export function canBeLeftOut({ parent, field, isItem }: ModelSpot): boolean {
  return !field.required && !isItem && parent.kind !== 'choice' && field.item.local !== 'ConfidentialIndicator'
}
