/** E-mail addresses that mail could be sent to. */
import type { EmailAddressText } from '../../model/types.ts'
import type { Rule } from './rule.ts'
import { recordsOf } from './walk.ts'

export const emailMalformed: Rule = {
  code: 'email.malformed',
  class: 'form',
  message: '"{address}" is not an e-mail address',
  hint: 'Write the address alone, such as ict@office.example, without a name, "mailto:" or brackets',
  reason: 'Mail to it would come back, and nobody could ask the office',
  * find(context) {
    for (const { value: { value: address }, path } of recordsOf<EmailAddressText>(context, 'EmailAddressText')) {
      if (!isAddress(address)) yield { path: [...path, 'value'], values: { address } }
    }
  },
}

/** Longest address, part before the at sign, and label of a domain (RFC 5321, RFC 1035). */
const LONGEST = { address: 254, local: 64, label: 63 }

/**
 * Letters of every script are taken, in both parts (RFC 6531); quoted local parts are not, since offices have none. The tables of all
 * scripts take longer to prepare than a report to read, and few addresses need them.
 */
const LATIN = { local: /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/, label: /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/ }
const inAnyScript = (): typeof LATIN => ({ local: /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u, label: /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u })
const ASCII = /^[!-~]*$/
const ALL_DIGITS = /^[0-9]+$/

/** Whether a text has the form of an address at a domain of at least two labels. */
function isAddress(address: string): boolean {
  const at = address.lastIndexOf('@')
  const form = ASCII.test(address) ? LATIN : inAnyScript()
  const [local, labels] = [address.slice(0, Math.max(at, 0)), address.slice(at + 1).split('.')]
  return address.length <= LONGEST.address && local.length <= LONGEST.local && form.local.test(local)
    && labels.length > 1 && labels.every(label => label.length <= LONGEST.label && form.label.test(label)) && !ALL_DIGITS.test(labels.at(-1) ?? '')
}
