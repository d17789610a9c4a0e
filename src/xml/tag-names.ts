/**
 * The names of a start tag: divided, their prefixes resolved, their attributes told apart.
 */
import { malformed, type Malformation } from './malformed.ts'
import { declarationTrouble, NamespaceScope, qualifiedName, type QualifiedName } from './namespaces.ts'
import type { XmlAttribute } from './tree.ts'

/** An attribute as spelled, before namespaces; `start` is the index of its name. */
export interface SpelledAttribute {
  readonly name: string
  readonly value: string
  readonly start: number
}

/** Resolves the names of one document, tag by tag: `declare`, then the rest, and `leave` at the end of the element. */
export class TagNames {
  readonly #refuse: (trouble: Malformation) => never
  readonly #scope = new NamespaceScope()
  readonly #known = new Map<string, QualifiedName>()

  constructor(refuse: (trouble: Malformation) => never) {
    this.#refuse = refuse
  }

  /** Puts the declarations of a start tag in force, and counts them. Where there are any, `leave` takes them back. */
  declare(spelled: readonly SpelledAttribute[]): number {
    let count = 0
    for (const { name, value, start } of spelled) {
      const { prefix, local } = this.divide(name, start)
      if (!isDeclaration(name, prefix)) continue
      const declared = prefix === '' ? '' : local
      const trouble = declarationTrouble(declared, value)
      if (trouble !== undefined) this.#refuse(malformed(trouble, start))
      if (count === 0) this.#scope.enter()
      count++
      this.#scope.declare(declared, value)
    }
    return count
  }

  leave(): void {
    this.#scope.leave()
  }

  /** The attributes that are no declarations. Two with one namespace and local name are refused. */
  attributes(spelled: readonly SpelledAttribute[]): XmlAttribute[] {
    const attributes: XmlAttribute[] = []
    let expanded: Set<string> | undefined
    for (const { name, value, start } of spelled) {
      const { prefix, local } = this.divide(name, start)
      if (isDeclaration(name, prefix)) continue
      const namespace = prefix === '' ? '' : this.resolve(prefix, start)
      if (prefix !== '') {
        const key = `${namespace} ${local}`
        if (expanded?.has(key)) this.#refuse(malformed(`the attribute "${name}" is there before, under another prefix`, start))
        expanded = (expanded ?? new Set()).add(key)
      }
      attributes.push({ prefix, local, namespace, value, start })
    }
    return attributes
  }

  /** The two parts of a name that stands at `index`. */
  divide(name: string, index: number): QualifiedName {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const divided = qualifiedName(name)
    if (divided === undefined) return this.#refuse(malformed(`"${name}" must have one colon, with a name before and after it`, index))
    this.#known.set(name, divided)
    return divided
  }

  /** The namespace of the prefix of a name that stands at `index`; `''` asks for the default namespace. */
  resolve(prefix: string, index: number): string {
    return this.#scope.resolve(prefix) ?? this.#refuse(malformed(`the prefix "${prefix}" is not declared`, index))
  }
}

function isDeclaration(name: string, prefix: string): boolean {
  return prefix === 'xmlns' || name === 'xmlns'
}
