/** Which styles of an OpenDocument file hide what has them, found again. */
import type { Branch } from './odt-tree.ts'

/** Tells whether a style of a family hides: by itself, or by one that it comes from. */
export type Hiding = (family: 'text' | 'paragraph' | 'table', name: string | undefined) => boolean

const SAID_BY: Readonly<Record<'text' | 'paragraph' | 'table', readonly [string, string]>> = {
  text: ['style:text-properties', 'text:display'], paragraph: ['style:text-properties', 'text:display'], table: ['style:table-properties', 'table:display'],
}

/** Of the parts in their order, the first style of a name counts. */
export function hidingIn(roots: readonly Branch[]): Hiding {
  const known = new Map<string, Branch>()
  for (const root of roots) {
    for (const holder of [root, ...root.branches]) {
      if (holder.name !== 'office:styles' && holder.name !== 'office:automatic-styles') continue
      for (const style of holder.branches) {
        const key = `${style.attributes.get('style:family') ?? ''}/${style.attributes.get('style:name') ?? ''}`
        if (style.name === 'style:style' && !known.has(key)) known.set(key, style)
      }
    }
  }
  return (family, name) => {
    const [properties, attribute] = SAID_BY[family]
    let style = name === undefined ? undefined : known.get(`${family}/${name}`)
    for (let steps = 0; style !== undefined && steps < 20; steps++) {
      const said = style.branches.find(branch => branch.name === properties)?.attributes.get(attribute)
      if (said !== undefined) return said === 'none' || said === 'false'
      style = known.get(`${family}/${style.attributes.get('style:parent-style-name') ?? ''}`)
    }
    return false
  }
}
