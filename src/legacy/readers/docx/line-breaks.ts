/** Line breaks that are typed within a paragraph: some part what belongs apart. */
import { annexLineKind, annexLines } from '../../recognisers/annex-lines.ts'
import { ANNEX_WORDS } from '../../recognisers/words/index.ts'

let kinds: readonly ReturnType<typeof annexLineKind>[] | undefined

/** Whether a heading stands before the break, or after it something that begins a line of its own, such as a label. */
export function partsLine(before: string, after: string): boolean {
  kinds ??= ANNEX_WORDS.map(words => annexLineKind(annexLines(words)))
  return kinds.some(kindOf => kindOf(after, before) !== undefined || kindOf(before, '') === 'heading')
}
