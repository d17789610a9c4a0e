/** Documents that an answer names. */
import type { Fragment } from '../../blocks.ts'
import type { Desk } from '../desk.ts'
import type { EvidenceReading, Field } from '../reading.ts'
import { addressesIn, isEmptyAnswer, statusOfCell, type AddressFound } from '../words/index.ts'
import { noteOn, type Parts } from './parts.ts'
import { addressIn, partOf } from './spelled.ts'

/** Takes the documents of a field. What is no address is kept as a remark. */
export function takeEvidence(parts: Parts, { text }: Field, desk: Desk): void {
  const found = addressesIn(text.text).filter(({ uri }) => isAbsolute(uri))
  const [first] = found
  if (first === undefined && linked(parts, text, desk, text)) return
  if (first === undefined) {
    if (isEmptyAnswer(text.text) || statusOfCell(text.text)?.status === 'Not applicable') {
      parts.leftOut.push({ fragment: text, why: 'empty-answer' })
      return
    }
    noteOn(desk, 'legacy.evidence-not-an-address', parts, text)
    parts.comments.push(text)
    return
  }
  const rest = found.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text.text)
  const alone = found.length === 1 && !/[\p{L}\p{N}]/u.test(rest)
  const own = alone ? addressIn(text, first) : undefined
  for (const address of found) noteJoint(parts, text, address, desk)
  parts.evidence.push(...found.map((address, index): EvidenceReading => ({
    uri: { value: address.uri, ...(own === undefined ? {} : { own }) }, ...(own === undefined && index === 0 ? { title: text } : {}),
  })))
}

/** Addresses within running text: the text keeps them, the document repeats them. */
export function evidenceIn(parts: Parts, text: Fragment, desk: Desk): void {
  for (const address of addressesIn(text.text).filter(({ uri }) => isAbsolute(uri))) {
    noteJoint(parts, text, address, desk)
    if (!isNamed(parts, address.uri)) parts.evidence.push({ uri: { value: address.uri } })
  }
  linked(parts, text, desk)
}

/**
 * Documents that words of a text link to: the words are the title. Of a field (`whole`) with other words beside them the first bears it all.
 *
 * @returns Whether there are any.
 */
function linked(parts: Parts, text: Fragment, desk: Desk, whole?: Fragment): boolean {
  const links = desk.linksIn(text).filter(({ target }) => isAbsolute(target.text))
  const said = links.map(({ words }) => words.text).join('')
  const isMore = whole !== undefined && lettersOf(whole.text) > lettersOf(said)
  links.forEach(({ words, target }, index) => {
    const title = isMore && index === 0 ? whole : words
    if (!isNamed(parts, target.text)) parts.evidence.push({ uri: { value: target.text, own: target }, ...(addressesIn(title.text).length > 0 ? {} : { title }) })
  })
  return links.length > 0
}

const lettersOf = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

function isNamed({ evidence }: Parts, address: string): boolean {
  const bare = address.replace(/\/$/, '')
  return evidence.some(({ uri }) => uri.value.replace(/\/$/, '') === bare)
}

function noteJoint(parts: Parts, text: Fragment, address: AddressFound, desk: Desk): void {
  if (address.joints.length > 0 || address.doubtful) noteOn(desk, 'legacy.address-joined', parts, partOf(text, address), { found: address.uri })
}

/** An address that the model takes: absolute, of the web, with nothing in it that would have to be escaped. */
function isAbsolute(uri: string): boolean {
  return uri.length <= 2000 && WEB_ADDRESS.test(uri)
}

const WEB_ADDRESS = /^(?:https?|ftp):\/\/[\p{L}\p{N}.\-_~]+(?::[0-9]{1,5})?(?:\/(?:[\p{L}\p{N}\-._~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})*)?(?:\?(?:[\p{L}\p{N}\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*)?(?:#(?:[\p{L}\p{N}\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*)?$/u
