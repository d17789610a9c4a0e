/** Fragments in another spelling, and parts of texts as fragments. */
import { fragmentOf, type ChangeReason, type Fragment, type Piece } from '../../blocks.ts'
import type { AddressFound, Stretch } from '../words/index.ts'

/** A fragment that becomes another text: as it is where it spells it already; `undefined` where its characters do not stand side by side. */
export function spelled(fragment: Fragment, text: string, why: ChangeReason): Fragment | undefined {
  if (fragment.text === text) return fragment
  const pieces = fragment.pieces.filter(({ from, to }) => to > from)
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (first === undefined || last === undefined || pieces.some((piece, index) => index > 0 && pieces[index - 1]?.to !== piece.from)) return undefined
  return { text, pieces: [{ from: first.from, to: last.to, text, why }] }
}

/** The part of a text that a finder pointed at. */
export function partOf(fragment: Fragment, { start, end }: Stretch): Fragment {
  return fragmentOf(fragment, start, end)
}

/** An address without the white space inside it; `undefined` where it does not come out as the finder says. */
export function addressIn(fragment: Fragment, { start, end, uri, joints }: AddressFound): Fragment | undefined {
  const whole = fragmentOf(fragment, start, end)
  if (whole.text === uri) return whole
  const pieces: Piece[] = []
  let at = start
  for (const joint of [...joints, { start: end, end }]) {
    if (joint.start > at) pieces.push(...fragmentOf(fragment, at, joint.start).pieces)
    for (const { from, to } of joint.end > joint.start ? jointPieces(fragment, joint) : []) if (to > from) pieces.push({ from, to, text: '', why: 'broken-address' })
    at = joint.end
  }
  const text = pieces.map(piece => piece.text).join('')
  return text === uri && pieces.every((piece, index) => index === 0 || (pieces[index - 1]?.to ?? 0) <= piece.from) ? { text, pieces } : undefined
}

/** The pieces of white space, which `fragmentOf` would take away. */
function jointPieces({ pieces }: Fragment, { start, end }: Stretch): { from: number, to: number }[] {
  const found: { from: number, to: number }[] = []
  let at = 0
  for (const { from, to, text } of pieces) {
    const [low, high] = [Math.max(start - at, 0), Math.min(end - at, text.length)]
    if (low < high) found.push(text.length === to - from ? { from: from + low, to: from + high } : { from, to })
    at += text.length
  }
  return found
}
