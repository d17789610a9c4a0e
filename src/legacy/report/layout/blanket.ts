/** Sentences outside the answers that speak of all recommendations, or of all others. */
import { excerpt } from '../../notice.ts'
import type { Desk } from '../desk.ts'
import type { Entry, Layout } from '../reading.ts'
import { blanketsIn } from '../words/index.ts'

/**
 * Takes such a sentence for an answer where nothing else answers: to all where there are no answers, to the others where it says so.
 * Always with a finding.
 */
export function withBlankets(layout: Layout, desk: Desk): Layout {
  for (const text of [...layout.front, ...layout.closing]) {
    const blanket = blanketsIn(text.text, { known: desk.known, language: desk.languageOf(text.text) }).find(({ level, status }) => level === 'recommendation' && status !== undefined)
    if (blanket === undefined || (blanket.scope === 'all' && layout.entries.length > 0)) continue
    const answered = new Set(layout.entries.flatMap(({ items }) => items.map(item => item.replace(/\..*$/, ''))))
    const items = [...desk.items.values()].filter(({ key, level }) => level === 'recommendation' && !answered.has(key)).map(({ key }) => key)
    if (items.length === 0) continue
    desk.note('legacy.blanket-sentence', text, { found: excerpt(text.text), items: items.join(', '), confidence: '0.4' })
    const entry: Entry = { items, labels: [], fields: [], paragraphs: [text], notes: [] }
    return { ...layout, entries: [...layout.entries, entry], front: layout.front.filter(one => one !== text), closing: layout.closing.filter(one => one !== text) }
  }
  return layout
}
