/**
 * Where elements stand in the source, by their number in document order.
 *
 * libxml2 keeps lines in 16 bits; beyond 65,535 it guesses from the next text in the tree, which is some lines too far
 * as soon as that text starts with line breaks. It knows no columns of elements at all. So the source is read again,
 * only for documents that are well-formed without DOCTYPE, and invalid: there, all that looks like a tag is one.
 */

/**
 * Finds elements in one pass.
 *
 * @param text      A well-formed document.
 * @param elements  Numbers of start tags, from 0, in document order.
 * @returns Index of the `<` of each element that was found, in rising order.
 */
export function locateElements(text: string, elements: ReadonlySet<number>): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  let count = 0
  let at = text.indexOf('<')
  while (at !== -1 && found.size < elements.size) {
    const isStart = !/[!?/]/.test(text[at + 1] ?? '')
    if (isStart && elements.has(count)) found.set(count, at)
    if (isStart) count++
    const end = endOfMarkup(text, at)
    at = end === undefined ? -1 : text.indexOf('<', end)
  }
  return found
}

const PAIRS = [['<!--', '-->'], ['<![CDATA[', ']]>'], ['<?', '?>'], ['</', '>']] as const

/** Index after a tag, comment, CDATA section or processing instruction; `undefined` for a DOCTYPE or a broken one. */
function endOfMarkup(text: string, at: number): number | undefined {
  for (const [start, end] of PAIRS) {
    if (!text.startsWith(start, at)) continue
    const close = text.indexOf(end, at + start.length)
    return close === -1 ? undefined : close + end.length
  }
  return text.startsWith('<!', at) ? undefined : endOfTag(text, at)
}

/** Index after the `>` of a start tag; one in a quoted value is none. */
function endOfTag(text: string, at: number): number | undefined {
  for (let index = at + 1; index < text.length; index++) {
    const unit = text[index]
    if (unit === '>') return index + 1
    if (unit !== '"' && unit !== "'") continue
    index = text.indexOf(unit, index + 1)
    if (index === -1) return undefined
  }
  return undefined
}
