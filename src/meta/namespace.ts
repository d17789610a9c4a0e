/** The namespaces of our documents: names, prefixes, and the order in which canonical XML declares them. */
import type { NamespaceId } from './declaration.ts'

export interface Namespace {
  readonly prefix: NamespaceId
  /** The name that we write. */
  readonly uri: string
  /** Every name under which we read it. */
  readonly accepted: readonly string[]
}

/**
 * Our own vocabulary. The URN is not registered; an authority that adopts the vocabulary gives it a name of its own, which
 * then joins `accepted`.
 */
export const ICT_URI = 'urn:ipo-reports:xmlschema:ict'
export const COM_URI = 'http://www.wipo.int/standards/XMLSchema/ST96/Common'
export const XSI_URI = 'http://www.w3.org/2001/XMLSchema-instance'

/** In the order of their prefixes, which is the order that C14N asks for. */
export const NAMESPACES: readonly Namespace[] = [
  { prefix: 'com', uri: COM_URI, accepted: [COM_URI] },
  { prefix: 'ict', uri: ICT_URI, accepted: [ICT_URI] },
]

const BY_URI = new Map(NAMESPACES.flatMap(namespace => namespace.accepted.map(uri => [uri, namespace.prefix] as const)))

/** Which of our namespaces a URI names, if any. */
export function namespaceOf(uri: string): NamespaceId | undefined {
  return BY_URI.get(uri)
}
