/**
 * The tags and the character data of an XML part, found without the importer's parser.
 *
 * It scans from bracket to bracket and resolves names and references itself. It does not judge: what it cannot make sense of it throws
 * at, and the source then counts as unreadable.
 */

export interface OpenTag {
  readonly kind: 'open'
  /** `w:p` with the prefix that the caller gives the namespace; bare where there is no namespace, `{uri}local` where it is not known. */
  readonly name: string
  /** By name, in the same spelling. */
  readonly attributes: ReadonlyMap<string, string>
}

export interface CloseTag {
  readonly kind: 'close'
  readonly name: string
}

/** Character data between two tags. */
export interface CharacterData {
  readonly kind: 'text'
  readonly text: string
  /** Among all of the part, from 1. */
  readonly number: number
  /** White space with another tag than those of its own element at one side. */
  readonly betweenTags: boolean
}

export type ScanToken = OpenTag | CloseTag | CharacterData

const ENTITIES: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', '\'']])

/** Text of a part: UTF-16 where a byte order mark says so, else UTF-8. */
export function textOfPart(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(wide, { fatal: true }).decode(bytes)
}

/**
 * All tags and character data in order.
 *
 * @param prefixes  Prefix by namespace. Several namespaces may have the same one.
 * @throws {Error} Where the text is no XML, or has a DOCTYPE.
 */
export function scanXml(text: string, prefixes: ReadonlyMap<string, string>): ScanToken[] {
  return new Scanner(text.replace(/\r\n?/g, '\n'), prefixes).tokens
}

interface OpenElement {
  readonly name: string
  readonly spaces: ReadonlyMap<string, string>
}

const XML_SPACE = 'http://www.w3.org/XML/1998/namespace'

class Scanner {
  readonly tokens: ScanToken[] = []
  readonly #text: string
  readonly #prefixes: ReadonlyMap<string, string>
  readonly #open: OpenElement[] = []
  #data = ''
  #number = 0
  #justOpened = false

  constructor(text: string, prefixes: ReadonlyMap<string, string>) {
    this.#text = text
    this.#prefixes = prefixes
    for (let at = 0; at < text.length;) at = text.startsWith('<', at) ? this.#markup(at) : this.#characters(at)
    if (this.#open.length > 0) throw new Error('an element is not closed')
  }

  #characters(at: number): number {
    const end = this.#next('<', at, true)
    this.#data += decoded(this.#text.slice(at, end))
    return end
  }

  #next(sign: string, from: number, orEnd = false): number {
    const found = this.#text.indexOf(sign, from)
    if (found < 0 && !orEnd) throw new Error(`"${sign}" is missing`)
    return found < 0 ? this.#text.length : found
  }

  #markup(at: number): number {
    if (this.#text.startsWith('<!--', at)) return this.#next('-->', at + 4) + 3
    if (this.#text.startsWith('<?', at)) return this.#next('?>', at + 2) + 2
    if (this.#text.startsWith('<![CDATA[', at)) {
      const end = this.#next(']]>', at + 9)
      this.#data += this.#text.slice(at + 9, end)
      return end + 3
    }
    if (this.#text.startsWith('<!', at)) throw new Error('a declaration')
    return this.#text.startsWith('</', at) ? this.#close(at) : this.#openTag(at)
  }

  #close(at: number): number {
    this.#flush(true)
    const element = this.#open.pop()
    if (element === undefined) throw new Error('nothing to close')
    this.tokens.push({ kind: 'close', name: element.name })
    this.#justOpened = false
    return this.#next('>', at) + 1
  }

  #openTag(start: number): number {
    this.#flush(false)
    let at = start + 1
    while (at < this.#text.length && !/[\s/>]/.test(this.#text.charAt(at))) at++
    const raw = this.#text.slice(start + 1, at)
    const given: [string, string][] = []
    for (;;) {
      while (/\s/.test(this.#text.charAt(at))) at++
      const sign = this.#text.charAt(at)
      if (sign === '>' || sign === '/') break
      const equals = this.#next('=', at)
      let quote = equals + 1
      while (/\s/.test(this.#text.charAt(quote))) quote++
      const end = this.#next(this.#text.charAt(quote), quote + 1)
      given.push([this.#text.slice(at, equals).trim(), decoded(this.#text.slice(quote + 1, end).replace(/[\t\n]/g, ' '))])
      at = end + 1
    }
    this.#openElement(raw, given)
    if (this.#text.charAt(at) !== '/') return at + 1
    const { name } = this.#open.pop() ?? { name: '' }
    this.tokens.push({ kind: 'close', name })
    this.#justOpened = false
    return at + 2
  }

  #openElement(raw: string, given: readonly (readonly [string, string])[]): void {
    const declared = given.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
    const above = this.#open.at(-1)?.spaces ?? new Map([['xml', XML_SPACE]])
    const spaces = declared.length === 0 ? above : new Map([...above, ...declared.map(([name, uri]) => [name.slice(6), uri] as const)])
    const attributes = new Map(given.filter(one => !declared.includes(one)).map(([name, value]) => [this.#named(name, spaces, ''), value]))
    const name = this.#named(raw, spaces, spaces.get('') ?? '')
    this.tokens.push({ kind: 'open', name, attributes })
    this.#open.push({ name, spaces })
    this.#justOpened = true
  }

  #named(raw: string, spaces: ReadonlyMap<string, string>, unprefixed: string): string {
    const colon = raw.indexOf(':')
    const uri = colon < 0 ? unprefixed : spaces.get(raw.slice(0, colon))
    if (uri === undefined) throw new Error(`the prefix of "${raw}" is not declared`)
    const local = raw.slice(colon + 1)
    const prefix = this.#prefixes.get(uri)
    return uri === '' ? local : prefix === undefined ? `{${uri}}${local}` : `${prefix}:${local}`
  }

  #flush(closing: boolean): void {
    const text = this.#data
    this.#data = ''
    if (text === '' || this.#open.length === 0) return
    const betweenTags = text.trim() === '' && /^[ \t\r\n]+$/.test(text) && !(this.#justOpened && closing)
    this.tokens.push({ kind: 'text', text, number: ++this.#number, betweenTags })
  }
}

/** References resolved. */
function decoded(text: string): string {
  return text.includes('&') ? text.replace(/&(#x[0-9a-fA-F]{1,8}|#[0-9]{1,9}|[a-z]{1,4});/g, (_, name: string) => {
    const known = ENTITIES.get(name)
    if (known !== undefined) return known
    if (!name.startsWith('#')) throw new Error(`"${name}" is not declared`)
    return String.fromCodePoint(name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)))
  }) : text
}
