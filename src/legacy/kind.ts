/** What a document is: an annex of recommendations, or a report on them. */
import { flat } from './blocks.ts'
import type { ReadDocument } from './readers/read-document.ts'
import { fold } from './recognisers/fold.ts'
import { languagesOf } from './recognisers/annex-lines.ts'
import { dutiesOf } from './recognisers/duties.ts'

export type LegacyKind = 'annex' | 'report'

/** Share of the statements below headings that must ask something of somebody. */
const ASKING = 0.5

/**
 * An annex has headings of recommendations, and what stands below most of them asks something: "should", "are encouraged". A report
 * tells what was done. Where nothing has the looks of an annex it is a report, if anything.
 */
export function kindOf(document: ReadDocument): LegacyKind {
  const blocks = flat(document.body)
  const [found] = languagesOf(blocks.map(block => block.text))
  if (found === undefined) return 'report'
  const { lines } = found
  let headings = 0
  let asking = 0
  blocks.forEach(({ text }, index) => {
    const heading = lines.heading(fold(text).text)
    if (heading === undefined) return
    headings++
    const rest = heading.restStart === undefined ? blocks[index + 1]?.text ?? '' : text.slice(fold(text).originOf(heading.restStart))
    const { duties } = dutiesOf(rest, lines.words.languageCode)
    if (duties.length > 0 || !HAS_DUTY_WORDS.has(lines.words.languageCode)) asking++
  })
  return headings > 0 && asking >= headings * ASKING ? 'annex' : 'report'
}

const HAS_DUTY_WORDS: ReadonlySet<string> = new Set(['en', 'es', 'fr'])
