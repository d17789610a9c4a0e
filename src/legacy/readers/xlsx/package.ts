/** The package that a workbook is: its parts, and the relationships that lead from one to another. */
import { attributeOf, elementsIn, parseMarkup, type MarkupElement } from '../markup/tree.ts'
import type { LegacyLimits } from '../limits.ts'
import type { ZipArchive } from '../zip/index.ts'
import type { NamedPart } from './stream-part.ts'

/** Where a relationship of a part leads. */
export interface Relationship {
  readonly id: string
  /** The last word of its type, the same in Strict and Transitional: `worksheet`, `hyperlink`. */
  readonly type: string
  /** Name of a part, or the address of something outside. */
  readonly target: string
  readonly external: boolean
}

export class WorkbookPackage {
  readonly archive: ZipArchive
  readonly limits: LegacyLimits

  constructor(archive: ZipArchive, limits: LegacyLimits) {
    this.archive = archive
    this.limits = limits
  }

  /** A part unpacked; `undefined` where there is none of that name. */
  part(name: string): NamedPart | undefined {
    const part = this.archive.parts.get(name)
    return part === undefined ? undefined : { name, bytes: part.read() }
  }

  tree(name: string): MarkupElement | undefined {
    const part = this.part(name)
    return part === undefined ? undefined : parseMarkup(part.bytes, { part: name, depth: this.limits.depth })
  }

  /** Relationships of a part, or of the package itself (`''`). */
  relationshipsOf(part: string): Relationship[] {
    const folder = part.slice(0, part.lastIndexOf('/') + 1)
    return elementsIn(this.tree(`${folder}_rels/${part.slice(folder.length)}.rels`), 'rel:Relationship').map(element => {
      const external = attributeOf(element, 'TargetMode') === 'External'
      const target = attributeOf(element, 'Target') ?? ''
      return {
        id: attributeOf(element, 'Id') ?? '',
        type: (attributeOf(element, 'Type') ?? '').split('/').at(-1) ?? '',
        target: external ? target : resolved(folder, target),
        external,
      }
    })
  }
}

/** Name of the part that a target means, seen from a folder. */
function resolved(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
