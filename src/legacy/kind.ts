/** What a document is: an annex of recommendations, or a report on them. */
import type { AnnexBody } from './recognisers/annex-blocks.ts'
import type { AnnexLines } from './recognisers/annex-lines.ts'
import { dutiesOf } from './recognisers/duties.ts'
import { fold } from './recognisers/fold.ts'
import { columnRoleOf, statusOfCell } from './report/words/index.ts'

export type LegacyKind = 'annex' | 'report'

/** Share of the statements below headings that must ask something of somebody. */
const ASKING = 0.5

/**
 * An annex has headings of recommendations, and what stands below most of them asks something: "should", "are encouraged". A report
 * tells what was done. Where nothing has the looks of an annex it is a report, if anything.
 */
export function kindOf({ blocks, languages, numbered }: AnnexBody): LegacyKind {
  const [found] = languages
  if (found === undefined || tellsStatuses(blocks, found.lines)) return 'report'
  if (numbered) return 'annex'
  const { languageCode } = found.lines.words
  let headings = 0
  let asking = 0
  blocks.forEach(({ text, heading }, index) => {
    if (heading === undefined) return
    headings++
    const rest = heading.restStart === undefined ? blocks[index + 1]?.text ?? '' : text.slice(fold(text).originOf(heading.restStart))
    if (dutiesOf(rest, languageCode).duties.length > 0) asking++
  })
  return headings > 0 && asking >= headings * ASKING ? 'annex' : 'report'
}

/** Blocks that are nothing but a status, or a label for an answer: two of them make a report, whatever else it repeats of an annex. */
const ENOUGH = 2
const LONGEST_STATUS = 60

function tellsStatuses(blocks: AnnexBody['blocks'], lines: AnnexLines): boolean {
  let told = 0
  for (const { text } of blocks) {
    // "Not applicable, as this is new" is what an annex says of earlier items.
    if (lines.isCorrespondence(fold(text.slice(0, 2 * LONGEST_STATUS)).text)) continue
    const label = /^([^:：\n]{2,40})[:：]/u.exec(text)?.[1]
    const role = label === undefined ? undefined : columnRoleOf(label)
    const isStatus = text.length <= LONGEST_STATUS && statusOfCell(text)?.certain === true
    if (isStatus || role === 'status' || role === 'answer' || role === 'progress') told++
    if (told >= ENOUGH) return true
  }
  return false
}
