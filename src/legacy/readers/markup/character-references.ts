/** Character references such as `&eacute;` and `&#8217;`, in the raw text of a source. */
import { parseFragment } from 'parse5'

/** A reference in a text: UTF-16 indices, and the characters that it stands for. */
export interface ReferenceFound {
  readonly from: number
  readonly to: number
  readonly text: string
}

const CANDIDATE = /&(?:#[0-9]{1,9}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?/g

const known = new Map<string, ReferenceFound | undefined>()
const MOST_KNOWN = 5_000

/**
 * Finds the references that HTML knows.
 *
 * @param inAttribute  There a name without semicolon stands for itself.
 */
export function htmlReferences(text: string, inAttribute = false): ReferenceFound[] {
  return [...text.matchAll(CANDIDATE)].flatMap(({ 0: spelled, index }) => {
    if (inAttribute && !spelled.endsWith(';')) return []
    const meaning = htmlMeaning(spelled)
    return meaning === undefined ? [] : [{ ...meaning, from: index, to: index + meaning.to }]
  })
}

/** What HTML makes of `&…;`: how many of the characters it uses, and for what. Undefined where it is no reference. */
function htmlMeaning(spelled: string): ReferenceFound | undefined {
  if (known.has(spelled)) return known.get(spelled)
  const [node] = parseFragment(spelled).childNodes
  const decoded = node !== undefined && 'value' in node ? node.value : spelled
  const meaning = decoded === spelled ? undefined : withoutTail(spelled, decoded)
  if (known.size < MOST_KNOWN) known.set(spelled, meaning)
  return meaning
}

/** `&notit;` is `¬it;`: the reference ends where both end alike. */
function withoutTail(spelled: string, decoded: string): ReferenceFound {
  let tail = 0
  while (tail < decoded.length - 1 && tail < spelled.length - 2 && spelled.at(-1 - tail) === decoded.at(-1 - tail)) tail++
  return { from: 0, to: spelled.length - tail, text: decoded.slice(0, decoded.length - tail) }
}
