/** Addresses on the web: such as a reader elsewhere can open. */
import { fieldsWhere } from './model-types.ts'
import type { Rule } from './rule.ts'
import { valuesWhere } from './walk.ts'

const ADDRESSES = fieldsWhere(({ type }) => type.name === 'anyURI')

export const uriNotWeb: Rule = {
  code: 'uri.not-web',
  class: 'form',
  message: '"{uri}" is no address on the web',
  hint: 'Write an address that begins with https://, http:// or ftp:// and names a host; name a file without an address by FileName',
  reason: 'Readers of the report open its addresses; a path on a disk, a script or an address of another kind leads nowhere for them, or does harm',
  * find(context) {
    for (const { value: uri, path } of valuesWhere(context, ADDRESSES, isElsewhere)) yield { path, values: { uri } }
  },
}

export const uriLocal: Rule = {
  code: 'uri.local',
  class: 'consistency',
  message: '"{uri}" leads to {host}, which only the office\'s own network knows',
  hint: 'Write the public address; mark the document as confidential, or leave the address out, where there is none',
  reason: 'Readers of the report are elsewhere',
  * find(context) {
    for (const { value: uri, path } of valuesWhere(context, ADDRESSES, isLocal)) yield { path, values: { uri, host: hostOf(uri) ?? '' } }
  },
}

/** The host of an address on the web, in lower case, without user and port; `undefined` where there is none. */
function hostOf(uri: string): string | undefined {
  const [, authority] = /^(?:https?|ftp):\/\/([^/?#]*)/i.exec(uri) ?? []
  const host = authority?.slice(authority.lastIndexOf('@') + 1).replace(/:[0-9]*$/, '').toLowerCase()
  return host === '' ? undefined : host
}

/** Private and local ranges of IPv4 (RFC 1918, RFC 3927, RFC 1122), then of IPv6 (RFC 4193, RFC 4291). */
const LOCAL_V4 = /^(?:127|10)\.[0-9.]+$|^192\.168\.[0-9.]+$|^172\.(?:1[6-9]|2[0-9]|3[01])\.[0-9.]+$|^169\.254\.[0-9.]+$|^0\.0\.0\.0$/
const LOCAL_V6 = /^\[(?:::1?|f[cd][0-9a-f]{2}:[0-9a-f:.]*|fe[89ab][0-9a-f]:[0-9a-f:.]*)\]$/
const LOCAL_NAME = /^[^.:[\]]+\.?$|\.(?:localhost|local|internal|lan|intranet|home\.arpa)\.?$/

/** On another kind of net, on a disk, nowhere: no address on the web. */
function isElsewhere(uri: string): boolean {
  return hostOf(uri) === undefined
}

function isLocal(uri: string): boolean {
  const host = hostOf(uri)
  return host !== undefined && (LOCAL_V4.test(host) || LOCAL_V6.test(host) || LOCAL_NAME.test(host))
}
