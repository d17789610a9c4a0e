/** Which syntax a document is written in, by its content. */

const MARKS = [[0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]] as const
const SPACE = new Set([0x09, 0x0a, 0x0d, 0x20, 0x00])
const LESS_THAN = 0x3c

/** XML begins with `<`, after a byte order mark and white space at most; everything else is taken for JSON. */
export function syntaxOf(input: string | Uint8Array): 'xml' | 'json' {
  if (typeof input === 'string') return /^\uFEFF?[\t\n\r ]*</.test(input) ? 'xml' : 'json'
  let at = MARKS.find(mark => mark.every((byte, index) => input[index] === byte))?.length ?? 0
  while (SPACE.has(input[at] ?? LESS_THAN) && at < input.length) at++
  return input[at] === LESS_THAN ? 'xml' : 'json'
}
