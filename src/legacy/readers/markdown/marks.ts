/** Marks inside a line of Markdown: emphasis, code, links, escapes. All finders look at one block of lines. */

/** A mark in a text: UTF-16 indices. */
export type Mark =
  /** Left out. */
  | { readonly kind: 'mark', readonly from: number, readonly to: number }
  /** A backslash before a sign. */
  | { readonly kind: 'escape', readonly from: number, readonly to: number }
  /** A link: its words and its address. */
  | { readonly kind: 'link', readonly from: number, readonly to: number, readonly words: readonly [number, number], readonly target: readonly [number, number], readonly image: boolean }

const LONGEST_LINK = 2_000

/** Marks in order; those inside the words of a link follow it. */
export function marksIn(text: string): Mark[] {
  const marks: Mark[] = []
  const emphasis: { readonly sign: string, readonly from: number, readonly to: number }[] = []
  let end = 0
  for (const match of text.matchAll(/\\[!-/:-@[-`{-~]|`{1,9}|!?\[|\*{1,3}|_{1,3}|~~|<(?:https?:|mailto:)[^\s<>]{1,2000}>/g)) {
    const [found] = match
    const at = match.index
    if (at < end) continue
    if (found.startsWith('\\')) marks.push({ kind: 'escape', from: at, to: at + 2 })
    else if (found.startsWith('`')) end = code(text, at, found, marks)
    else if (found.endsWith('[')) link(text, at, found, marks)
    else if (found.startsWith('<')) marks.push({ kind: 'link', from: at, to: at + found.length, words: [at + 1, at + found.length - 1], target: [at + 1, at + 1], image: false })
    else emphasised(text, at, found, emphasis, marks)
  }
  return marks.sort((one, other) => one.from - other.from)
}

/** Code in backquotes: nothing in it is a mark. */
function code(text: string, at: number, fence: string, marks: Mark[]): number {
  const close = text.indexOf(fence, at + fence.length)
  if (close < 0 || close - at > LONGEST_LINK) return at + fence.length
  marks.push({ kind: 'mark', from: at, to: at + fence.length }, { kind: 'mark', from: close, to: close + fence.length })
  return close + fence.length
}

const TAIL = /\]\(\s{0,9}(<[^<>\n]{0,2000}>|[^\s()<>]{0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?)(?:\s{1,9}(?:"[^"]{0,300}"|'[^']{0,300}'))?\s{0,9}\)/y

function link(text: string, at: number, found: string, marks: Mark[]): void {
  const words = at + found.length
  const close = text.slice(words, words + LONGEST_LINK).indexOf('](')
  if (close < 0 || text.slice(words, words + close).includes('[')) return
  TAIL.lastIndex = words + close
  const tail = TAIL.exec(text)
  if (tail === null) return
  const address = tail[1] ?? ''
  const inner = address.startsWith('<') ? 1 : 0
  const start = words + close + tail[0].indexOf(address, 2) + inner
  marks.push({ kind: 'link', from: at, to: words + close + tail[0].length, words: [words, words + close], target: [start, start + address.length - 2 * inner], image: found.startsWith('!') })
}

/** A sign that can end what the same sign began does; one that stands between spaces is none. */
function emphasised(text: string, at: number, sign: string, open: { readonly sign: string, readonly from: number, readonly to: number }[], marks: Mark[]): void {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + sign.length)
  const inWord = sign.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)
  if (inWord) return
  const last = open.at(-1)
  if (last?.sign === sign && before.trim() !== '') {
    open.pop()
    marks.push({ kind: 'mark', from: last.from, to: last.to }, { kind: 'mark', from: at, to: at + sign.length })
  } else if (after.trim() !== '') open.push({ sign, from: at, to: at + sign.length })
}
