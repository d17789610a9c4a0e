/** The tokens of a part of an OpenDocument file, put into one another. */
import { scanXml, textOfPart, type CharacterData } from './scan-xml.ts'

export interface Branch {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** Elements and character data in order. */
  readonly content: (Branch | CharacterData)[]
  /** The elements of it. */
  readonly branches: Branch[]
}

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns'
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...['office', 'text', 'table', 'style', 'meta', 'form', 'script', 'presentation', 'chart', 'dr3d', 'manifest'].map(name => [`${OASIS}:${name}:1.0`, name] as const),
  [`${OASIS}:drawing:1.0`, 'draw'], [`${OASIS}:datastyle:1.0`, 'number'], [`${OASIS}:svg-compatible:1.0`, 'svg'], ['http://www.w3.org/1999/xlink', 'xlink'],
])

export const isBranch = (part: Branch | CharacterData): part is Branch => 'branches' in part

/** The root of a part. */
export function treeOf(bytes: Uint8Array): Branch {
  const top: Branch = { name: '', attributes: new Map(), content: [], branches: [] }
  const open = [top]
  for (const token of scanXml(textOfPart(bytes), PREFIXES)) {
    const holder = open.at(-1) ?? top
    if (token.kind === 'close') open.pop()
    else if (token.kind === 'text') holder.content.push(token)
    else {
      const branch: Branch = { name: token.name, attributes: token.attributes, content: [], branches: [] }
      holder.content.push(branch)
      holder.branches.push(branch)
      open.push(branch)
    }
  }
  const [root] = top.branches
  if (root === undefined) throw new Error('there is no element')
  return root
}
