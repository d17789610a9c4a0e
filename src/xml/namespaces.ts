/**
 * Namespaces in XML 1.0: qualified names, declarations, and which prefix means what at this point of the document.
 *
 * The parser underneath trims namespace names and lets local names start with a digit, so all of it is done here. What is
 * wrong comes back as a clause for a message: the caller knows the place.
 */
import { startsLikeName } from './characters.ts'

export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
export const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/'

/** A name in its two parts; `prefix` is `''` where there is none. */
export interface QualifiedName {
  readonly prefix: string
  readonly local: string
}

/**
 * Divides a name at its colon.
 *
 * @returns `undefined` when it is no qualified name: a colon too many, a part empty or not starting like a name.
 */
export function qualifiedName(name: string): QualifiedName | undefined {
  const colon = name.indexOf(':')
  if (colon === -1) return { prefix: '', local: name }
  const prefix = name.slice(0, colon)
  const local = name.slice(colon + 1)
  return startsLikeName(prefix) && startsLikeName(local) && !local.includes(':') ? { prefix, local } : undefined
}

// RFC 3986, a little narrower: no empty port and none of ten digits, which libxml2 refuses.
const UNRESERVED = "A-Za-z0-9._~!$&'()*+,;=\\-"
const part = (further: string): string => `(?:[${UNRESERVED}${further}]|%[0-9A-Fa-f]{2})`
const AUTHORITY = `//(?:${part(':')}*@)?(?:\\[[0-9A-Fa-f:.]+\\]|${part('')}*)(?::[0-9]{1,9})?(?:/${part(':@/')}*)?`
const PATH = `(?:/(?:${part(':@')}${part(':@/')}*)?)`
const URI_REFERENCE = new RegExp(
  `^(?:[A-Za-z][A-Za-z0-9+.-]*:(?:${AUTHORITY}|${PATH}|${part(':@')}${part(':@/')}*)?` +
    `|${AUTHORITY}|${PATH}|${part('@')}+(?:/${part(':@/')}*)?)?` +
    `(?:\\?${part(':@/?')}*)?(?:#${part(':@/?')}*)?$`,
)

/**
 * What forbids binding `prefix` to `namespace`, or `undefined`.
 *
 * @param prefix  `''` for the default namespace.
 * @see Namespaces in XML 1.0, sections 2.2 (namespace names are URI references) and 3 (reserved prefixes).
 */
export function declarationTrouble(prefix: string, namespace: string): string | undefined {
  if (prefix === 'xmlns') return 'the prefix "xmlns" cannot be declared'
  if (prefix === 'xml') return namespace === XML_NAMESPACE ? undefined : `the prefix "xml" stands for ${XML_NAMESPACE} alone`
  if (namespace === XML_NAMESPACE) return `${XML_NAMESPACE} has the prefix "xml" and no other`
  if (namespace === XMLNS_NAMESPACE) return `${XMLNS_NAMESPACE} cannot be declared`
  if (namespace === '') return prefix === '' ? undefined : `the prefix "${prefix}" is declared with an empty namespace`
  return URI_REFERENCE.test(namespace) ? undefined : `the namespace "${namespace}" is no URI`
}

/** The declarations in force, element by element. */
export class NamespaceScope {
  readonly #bound = new Map<string, string>([['', ''], ['xml', XML_NAMESPACE]])
  /** What the open elements' declarations replaced, innermost last; a `prefix` of `undefined` opens an element's share. */
  readonly #replaced: { readonly prefix: string | undefined; readonly namespace: string | undefined }[] = []

  /** Before the declarations of an element that has any. Each call needs its `leave`. */
  enter(): void {
    this.#replaced.push({ prefix: undefined, namespace: undefined })
  }

  declare(prefix: string, namespace: string): void {
    this.#replaced.push({ prefix, namespace: this.#bound.get(prefix) })
    this.#bound.set(prefix, namespace)
  }

  /** Takes back what was declared since the last `enter`. */
  leave(): void {
    for (let last = this.#replaced.pop(); last?.prefix !== undefined; last = this.#replaced.pop()) {
      if (last.namespace === undefined) this.#bound.delete(last.prefix)
      else this.#bound.set(last.prefix, last.namespace)
    }
  }

  /** The namespace of a prefix, or `undefined` when it is not declared; `''` asks for the default namespace. */
  resolve(prefix: string): string | undefined {
    return this.#bound.get(prefix)
  }
}
