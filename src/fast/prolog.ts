/** The start of a document: declaration, comments, and the start tag of its root with all that it declares. */
import { namespaceOf, XSI_URI } from '../meta/index.ts'
import type { Limits } from '../issue/index.ts'
import type { Prefix } from './prefixes.ts'
import { prefixesOf } from './prefixes.ts'
import { withoutReferences } from './references.ts'
import { unusual } from './unusual.ts'

/** What the start of a document says. */
export interface Prolog {
  /** Local name of the root, which is in our vocabulary. */
  readonly root: string
  /** Attributes by namespace and local name (`com:ipoVersion`), with their values as spelled in the shadow. */
  readonly attributes: ReadonlyMap<string, { readonly from: number, readonly to: number }>
  readonly prefixes: readonly [Prefix, Prefix]
  /** The prefixes as spelled, without colon. */
  readonly spelled: { readonly ict: string, readonly com: string }
  /** Behind the `>` of the start tag. */
  readonly at: number
}

const DECLARATION = /<\?xml[ \t\r\n]+version=(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding=(?:"[Uu][Tt][Ff]-?8"|'[Uu][Tt][Ff]-?8'))?(?:[ \t\r\n]+standalone=(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/y
const SPACE = /[ \t\r\n]*/y
const NAME = /<(?:([A-Za-z_][A-Za-z0-9_.-]*):)?([A-Za-z]+)/y
const ATTRIBUTE = /[ \t\r\n]+(?:([A-Za-z_][A-Za-z0-9_.-]*):)?([A-Za-z_][A-Za-z0-9_.-]*)[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')/y
const TAG_END = /[ \t\r\n]*>/y

const MARK = '\u00ef\u00bb\u00bf'

/** Namespaces that generators declare out of habit. Declaring them says nothing. */
const HARMLESS = new Set([XSI_URI, 'http://www.w3.org/2001/XMLSchema'])

/** Reads the start of a document from its shadow. */
export function prologOf(shadow: string, limits: Limits): Prolog {
  const mark = shadow.startsWith(MARK) ? MARK.length : 0
  NAME.lastIndex = behindComments(shadow, past(DECLARATION, shadow, mark) ?? mark, limits.text)
  const [, prefix = '', root = ''] = NAME.exec(shadow) ?? unusual()
  const tag = attributesFrom(shadow, NAME.lastIndex)
  if (tag.attributes.length > limits.attributes || tag.attributes.some(({ from, to }) => to - from > limits.text)) unusual()
  return { root, ...resolved(prefix, tag.attributes, shadow), at: tag.at }
}

function behindComments(shadow: string, from: number, longest: number): number {
  let at = past(SPACE, shadow, from) ?? from
  while (shadow.startsWith('<!--', at)) {
    const end = shadow.indexOf('--', at + 4)
    if (end < 0 || shadow.charAt(end + 2) !== '>' || end - at > longest) unusual()
    at = past(SPACE, shadow, end + 3) ?? unusual()
  }
  return at
}

function past(pattern: RegExp, shadow: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(shadow) ? pattern.lastIndex : undefined
}

interface Attribute {
  readonly prefix: string
  readonly local: string
  readonly from: number
  readonly to: number
}

function attributesFrom(shadow: string, start: number): { readonly attributes: readonly Attribute[], readonly at: number } {
  const attributes: Attribute[] = []
  let at = start
  for (;;) {
    ATTRIBUTE.lastIndex = at
    const match = ATTRIBUTE.exec(shadow)
    if (match === null) return { attributes, at: past(TAG_END, shadow, at) ?? unusual() }
    at = ATTRIBUTE.lastIndex
    const [, prefix = '', local = '', double, single = ''] = match
    attributes.push({ prefix, local, from: at - 1 - (double ?? single).length, to: at - 1 })
  }
}

/** Gives up where a name is there twice, or a namespace is bound to two prefixes, or a name is in none of ours. */
function resolved(rootPrefix: string, found: readonly Attribute[], shadow: string): Pick<Prolog, 'attributes' | 'prefixes' | 'spelled'> {
  const bound = new Map<string, string>()
  for (const { prefix, local, from, to } of found) {
    if (prefix !== 'xmlns' && !(prefix === '' && local === 'xmlns')) continue
    const declared = prefix === '' ? '' : local
    if (bound.has(declared) || declared.toLowerCase().startsWith('xml')) unusual()
    const uri = shadow.slice(from, to)
    bound.set(declared, namespaceOf(uri) ?? (HARMLESS.has(uri) && declared !== '' ? uri : unusual()))
  }
  const spelled = { ict: prefixFor('ict', bound), com: prefixFor('com', bound) }
  if (rootPrefix !== spelled.ict) unusual()
  const attributes = new Map<string, { readonly from: number, readonly to: number }>()
  for (const { prefix, local, from, to } of found) {
    if (prefix === 'xmlns' || (prefix === '' && local === 'xmlns')) continue
    const space = prefix === '' ? unusual() : bound.get(prefix)
    if (space === XSI_URI && (local === 'schemaLocation' || local === 'noNamespaceSchemaLocation')) {
      // Its value says nothing to us; but what is wrong with it is wrong with the document.
      withoutReferences(shadow.slice(from, to))
    } else if ((space !== 'ict' && space !== 'com') || /[\t\r\n]/.test(shadow.slice(from, to))) unusual()
    if (attributes.has(`${space}:${local}`)) unusual()
    attributes.set(`${space}:${local}`, { from, to })
  }
  return { attributes, prefixes: prefixesOf(spelled.ict, spelled.com) ?? unusual(), spelled }
}

function prefixFor(space: 'ict' | 'com', bound: ReadonlyMap<string, string>): string {
  const prefixes = [...bound].flatMap(([prefix, namespace]) => (namespace === space ? [prefix] : []))
  return prefixes.length === 1 ? prefixes[0] as string : unusual()
}
