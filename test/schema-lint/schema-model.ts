/**
 * A light component model of a set of XML Schema files: what the linter's rules ask about.
 *
 * It knows components and how they refer to each other; it is no schema processor. A component that several
 * files carry (namespace, kind and name alike) counts once: the first file that has it speaks for it.
 */
import type { XmlElement } from './xml-tree.ts'

export const XSD = 'http://www.w3.org/2001/XMLSchema'
export const ST96 = 'http://www.wipo.int/standards/XMLSchema/ST96/'
export const COMMON = `${ST96}Common`

export interface QualifiedName {
  readonly namespace: string
  readonly local: string
}

export type ComponentKind = 'element' | 'attribute' | 'complexType' | 'simpleType'

interface ComponentBase extends QualifiedName {
  /** As a person writes it: `com:CommentText`. */
  readonly label: string
  readonly file: SchemaFile
  readonly line: number
  readonly node: XmlElement
  /** Texts of `xsd:documentation`, trimmed. */
  readonly documentation: readonly string[]
  /** Texts of `xsd:appinfo`, trimmed. */
  readonly marks: readonly string[]
}

/** A global element or attribute. */
export interface Declaration extends ComponentBase {
  readonly kind: 'element' | 'attribute'
  readonly type: QualifiedName | undefined
}

export interface ComplexType extends ComponentBase {
  readonly kind: 'complexType'
  readonly mixed: boolean
  /** The type that this one extends, or whose simple content it has. */
  readonly base: QualifiedName | undefined
  readonly simpleContent: boolean
  /** Element references of its own, in document order, groups flattened. */
  readonly particles: readonly Particle[]
  /** Attribute references of its own. */
  readonly attributes: readonly AttributeUse[]
}

export interface SimpleType extends ComponentBase {
  readonly kind: 'simpleType'
  readonly base: QualifiedName | undefined
  /** Members, when it is a union. */
  readonly members: readonly QualifiedName[]
  readonly enumerations: readonly Enumeration[]
  readonly patterns: readonly string[]
}

export type Component = Declaration | ComplexType | SimpleType

/** Component by kind. */
export interface ComponentOf {
  readonly element: Declaration
  readonly attribute: Declaration
  readonly complexType: ComplexType
  readonly simpleType: SimpleType
}

/** One element reference, seen with the groups around it. */
export interface Particle {
  readonly ref: QualifiedName
  readonly label: string
  /** It, or a group around it, may be absent, or it is a branch of a choice. */
  readonly optional: boolean
  /** It, or a group around it, may occur more than once. */
  readonly repeats: boolean
  /** It, or a group around it, has `maxOccurs="unbounded"`. */
  readonly unbounded: boolean
  readonly inChoice: boolean
  readonly line: number
}

export interface AttributeUse {
  readonly ref: QualifiedName
  readonly label: string
  readonly required: boolean
  readonly node: XmlElement
}

export interface Enumeration {
  readonly value: string
  readonly documentation: readonly string[]
  readonly line: number
}

export interface SchemaFile {
  /** File name without folder: `ICT_V1_0.xsd`. */
  readonly name: string
  readonly targetNamespace: string
  /** Prefix bound to the target namespace on the root; `''` when there is none. */
  readonly prefix: string
  readonly root: XmlElement
  /** Global components in document order. */
  readonly components: readonly Component[]
}

/** Files to be judged, and files that are only there to be referred to or compared with. */
export interface SchemaSet {
  readonly files: readonly SchemaFile[]
  readonly reference: readonly SchemaFile[]
  /** Components of `files`, each once. */
  readonly components: readonly Component[]
  /** Finds a component in `files`, then in `reference`. */
  readonly find: <K extends ComponentKind>(kind: K, name: QualifiedName) => ComponentOf[K] | undefined
  /** Names of all elements that some content model in `files` refers to, as `keyOf` writes them. */
  readonly referredElements: ReadonlySet<string>
}

/** `{namespace}local`, for look-ups. */
export function keyOf(name: QualifiedName): string {
  return `{${name.namespace}}${name.local}`
}

/** Puts files together. The order matters: of two equal components the earlier file's is the one that counts. */
export function schemaSet(files: readonly SchemaFile[], reference: readonly SchemaFile[] = []): SchemaSet {
  const known = new Map<string, Component>()
  const keep = (file: SchemaFile): void => {
    for (const component of file.components) {
      const key = `${component.kind} ${keyOf(component)}`
      if (!known.has(key)) known.set(key, component)
    }
  }
  files.forEach(keep)
  const components = [...known.values()]
  reference.forEach(keep)
  return {
    files, reference, components,
    find: (kind, name) => {
      const found = known.get(`${kind} ${keyOf(name)}`)
      return found && isOfKind(found, kind) ? found : undefined
    },
    referredElements: new Set(files.flatMap(file => file.components)
      .flatMap(component => component.kind === 'complexType' ? component.particles.map(({ ref }) => keyOf(ref)) : [])),
  }
}

/** Components of one kind among those that are judged. */
export function ofKind<K extends ComponentKind>(schemas: SchemaSet, kind: K): ComponentOf[K][] {
  return schemas.components.flatMap(component => isOfKind(component, kind) ? [component] : [])
}

function isOfKind<K extends ComponentKind>(component: Component, kind: K): component is ComponentOf[K] & Component {
  return component.kind === kind
}

/** The complex or simple type of that name; `undefined` for a built-in or unknown one. */
export function findType(schemas: SchemaSet, name: QualifiedName | undefined): ComplexType | SimpleType | undefined {
  return name && (schemas.find('complexType', name) ?? schemas.find('simpleType', name))
}

/** The complex type of an element; `undefined` where its type is simple or unknown. */
export function complexTypeOf(schemas: SchemaSet, element: Declaration): ComplexType | undefined {
  return element.type && schemas.find('complexType', element.type)
}

/** The type itself, then what it derives from, down to the last one that is declared in the set. */
export function ancestry(schemas: SchemaSet, name: QualifiedName | undefined): (ComplexType | SimpleType)[] {
  const chain: (ComplexType | SimpleType)[] = []
  for (let type = findType(schemas, name); type && !chain.includes(type); type = findType(schemas, type.base)) chain.push(type)
  return chain
}

/**
 * What a type comes down to: the local name of XML Schema's own type (`token`), `union`, `elements` for
 * structured content, or `unknown`.
 */
export function foundation(schemas: SchemaSet, name: QualifiedName | undefined): string {
  if (name?.namespace === XSD) return name.local
  const last = ancestry(schemas, name).at(-1)
  if (!last) return 'unknown'
  if (last.kind === 'simpleType' && last.members.length > 0) return 'union'
  if (last.base?.namespace === XSD && (last.kind === 'simpleType' || last.simpleContent)) return last.base.local
  return last.kind === 'complexType' && !last.simpleContent ? 'elements' : 'unknown'
}

/** Content models with what they inherit, base first. */
export function contentOf(schemas: SchemaSet, type: ComplexType): Particle[] {
  return ancestry(schemas, type).reverse().flatMap(step => step.kind === 'complexType' ? step.particles : [])
}

/** Attributes with what is inherited, base first. */
export function attributesOf(schemas: SchemaSet, type: ComplexType): AttributeUse[] {
  return ancestry(schemas, type).reverse().flatMap(step => step.kind === 'complexType' ? step.attributes : [])
}

/** Whether the element holds a plain value: a simple type, or simple content with attributes. */
export function isSimpleValued(schemas: SchemaSet, element: Declaration): boolean {
  return !['elements', 'unknown'].includes(foundation(schemas, element.type))
}

/** Whether a name lies in a namespace of ST.96 itself. */
export function isOfficial(name: { readonly namespace: string }): boolean {
  return name.namespace.startsWith(ST96)
}

/**
 * Elements made to stand at the root: structured, referred to by no content model, and either carrying
 * `com:st96Version` or declared in a namespace that is not one of ST.96 (whose namespace files hold many unreferred parts).
 */
export function documentRoots(schemas: SchemaSet): Declaration[] {
  return ofKind(schemas, 'element').filter(element => {
    const type = complexTypeOf(schemas, element)
    if (!type || type.simpleContent || schemas.referredElements.has(keyOf(element))) return false
    return !isOfficial(element) || attributesOf(schemas, type).some(({ ref }) => ref.namespace === COMMON && ref.local === 'st96Version')
  })
}
