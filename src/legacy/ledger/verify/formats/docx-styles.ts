/** Which styles of a Word document hide text. */
import type { ScanToken } from './scan-xml.ts'

/** What is known of hiding: by style, and what a paragraph without a style has. */
export interface HidingStyles {
  /** `undefined` where neither the style nor what it is based on says anything. */
  hides(style: string | undefined): boolean | undefined
  readonly defaultStyle: string | undefined
}

interface Style {
  basedOn?: string
  hides?: boolean
}

export const isOff = (value: string | undefined): boolean => value === '0' || value === 'false' || value === 'off'

/** Reads the tags of the part with the styles. */
export function hidingStyles(tokens: readonly ScanToken[]): HidingStyles {
  const styles = new Map<string, Style>()
  const chain: string[] = []
  let style: Style | undefined
  let defaultStyle: string | undefined
  for (const token of tokens) {
    if (token.kind === 'close') chain.pop()
    if (token.kind !== 'open') continue
    const { name, attributes } = token
    chain.push(name)
    const value = attributes.get('w:val')
    if (name === 'w:style' && chain.length === 2) {
      style = {}
      const id = attributes.get('w:styleId')
      const known = id === undefined || styles.has(id)
      if (!known) styles.set(id, style)
      const byDefault = attributes.get('w:default')
      if (!known && byDefault !== undefined && !isOff(byDefault) && attributes.get('w:type') === 'paragraph') defaultStyle ??= id
    } else if (style !== undefined && chain.length === 3 && name === 'w:basedOn' && value !== undefined) style.basedOn ??= value
    else if (style !== undefined && chain.length === 4 && chain[2] === 'w:rPr' && name === 'w:vanish') style.hides ??= !isOff(value)
  }
  const hides = (id: string | undefined): boolean | undefined => {
    let next = id
    for (let steps = 0; next !== undefined && steps < 20; steps++) {
      const found = styles.get(next)
      if (found?.hides !== undefined) return found.hides
      next = found?.basedOn
    }
    return undefined
  }
  return { hides, defaultStyle }
}
