/** Prefixes of our namespaces as a document binds them, ready to be compared with eight bytes at once. */
import { COM, ICT } from './names.ts'

/** A prefix with its colon; of no prefix, nothing. */
export interface Prefix {
  readonly space: typeof ICT | typeof COM
  /** Bytes, colon included. */
  readonly length: number
  readonly word: number
  readonly mask: number
  readonly further: number
  readonly furtherMask: number
}

/** Longest prefix that can be compared, colon included. */
const LONGEST = 8

/**
 * Two prefixes in the order in which they are to be tried: an empty one, which fits everywhere, last.
 *
 * @param ict  Prefix of our vocabulary; `''` for the default namespace.
 * @param com  Prefix of Common, which has attributes and therefore needs one.
 * @returns `undefined` where one is too long to be compared, or Common has none.
 */
export function prefixesOf(ict: string, com: string): readonly [Prefix, Prefix] | undefined {
  if (com === '' || com === ict || ict.length >= LONGEST || com.length >= LONGEST) return undefined
  const [ours, common] = [prefix(ICT, ict), prefix(COM, com)]
  return ict === '' ? [common, ours] : [ours, common]
}

function prefix(space: typeof ICT | typeof COM, text: string): Prefix {
  const spelled = text === '' ? '' : `${text}:`
  const [word, mask] = masked(spelled.slice(0, 4))
  const [further, furtherMask] = masked(spelled.slice(4))
  return { space, length: spelled.length, word, mask, further, furtherMask }
}

function masked(text: string): readonly [word: number, mask: number] {
  let [word, mask] = [0, 0]
  for (let index = 0; index < text.length; index++) {
    word |= text.charCodeAt(index) << (8 * index)
    mask |= 0xff << (8 * index)
  }
  return [word, mask]
}
