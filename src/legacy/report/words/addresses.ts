/** Addresses of the web and mailboxes in a text. */
import type { AddressFound, MailboxFound, Stretch } from './found.ts'

const START = /(?<![\p{L}\p{N}@.])(?:https?:\/\/|ftp:\/\/|www\.(?=[a-z0-9-]{1,63}\.))/giu
/** What an address is made of; a bracket belongs to it where it was opened in it. */
const RUN = /[\p{L}\p{N}\-._~:/?#[\]@!$&'()*+,;=%]{1,2000}/uy
/** A line break inside an address: it goes on in the next line with letters and a sign that only addresses have. */
const BREAK = /[ \t]{0,3}\r?\n[ \t]{0,9}/uy
const CONTINUED = /(?=[\p{L}\p{N}\-._~%?=&#/]{1,300}[/?=&#%_.-][\p{L}\p{N}])[\p{L}\p{N}\-._~:/?#@!$&'*+,;=%]{1,1000}/uy
const NEAR_END = /[\p{L}\p{N}\-._~%?=&#/]{1,300}/uy
const TRAILING = /[.,;:!?'"»”’…*]{1,9}$/u
const MAILBOX = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}@])/gu

/** The addresses of pages in a text. Where a line ends inside one, the next line is taken to go on with it, and that is doubtful. */
export function addressesIn(text: string): readonly AddressFound[] {
  const found: AddressFound[] = []
  let from = 0
  for (const { index } of text.matchAll(START)) {
    if (index < from) continue
    const address = addressAt(text, index)
    if (address === undefined) continue
    found.push(address)
    from = address.end
  }
  return found
}

function addressAt(text: string, start: number): AddressFound | undefined {
  const joints: Stretch[] = []
  let end = matchEnd(RUN, text, start) ?? start
  let doubtful = false
  for (let step = 0; step < 4; step++) {
    const written = text.slice(start, end)
    const next = matchEnd(BREAK, text, end)
    if (next === undefined) break
    // A mark that joins is a sign that the address goes on; after a letter only a line that looks like an address can be its end.
    const open = /[/\-_?=&#%.]$/u.test(written) && !written.endsWith('.')
    const upTo = open ? matchEnd(NEAR_END, text, next) : matchEnd(CONTINUED, text, next)
    if (upTo === undefined || /^(?:https?:|www\.)/i.test(text.slice(next, next + 6))) break
    if (open && /^\p{Lu}\p{Ll}+ /u.test(text.slice(next, next + 30))) { doubtful = true; break }
    joints.push({ start: end, end: next })
    doubtful = true
    end = upTo
  }
  end = withoutTrailing(text, start, end)
  const inside = joints.filter(joint => joint.end < end)
  const parts = [start, ...inside.map(joint => joint.end)].map((from, index) => text.slice(from, inside[index]?.start ?? end))
  const written = parts.join('')
  const uri = /^www\./i.test(written) ? `https://${written}` : written
  return isAddress(uri) ? { start, end, uri, joints: inside, doubtful } : undefined
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/** Without the punctuation of the sentence, and without a bracket that was opened before the address. */
function withoutTrailing(text: string, start: number, end: number): number {
  let upTo = end
  for (let step = 0; step < 9; step++) {
    const written = text.slice(start, upTo)
    const trailing = TRAILING.exec(written.slice(-12))?.[0].length ?? 0
    const closes = (open: string, close: string): boolean => written.endsWith(close) && written.split(open).length < written.split(close).length
    const extra = trailing > 0 ? trailing : closes('(', ')') || closes('[', ']') ? 1 : 0
    if (extra === 0) break
    upTo -= extra
  }
  return upTo
}

function isAddress(uri: string): boolean {
  return URL.canParse(uri) && new URL(uri).hostname.includes('.')
}

/** The e-mail addresses in a text; `@SOMME(A1)` is none. */
export function mailboxesIn(text: string): readonly MailboxFound[] {
  return [...text.matchAll(MAILBOX)].map(match => ({ start: match.index, end: match.index + match[0].length, address: match[0] }))
}
