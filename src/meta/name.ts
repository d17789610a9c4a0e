/** From XML names to property names (rule J-02), and back to the names of types. */
import type { NamespaceId, Particle } from './declaration.ts'


/**
 * The property name of an element or attribute: the leading acronym goes lower-case, the rest stays.
 *
 * `ActionTextBag` → `actionTextBag`, `IPOfficeCode` → `ipOfficeCode`, `WebURI` → `webURI`, `URI` → `uri`,
 * `ST13ApplicationNumber` → `st13ApplicationNumber`.
 */
export function propertyName(xmlName: string): string {
  const run = /^[A-Z0-9]+/.exec(xmlName)?.[0] ?? ''
  const next = xmlName.charAt(run.length)
  const lowered = run.length > 1 && /[a-z]/.test(next) && /[A-Z]$/.test(run) ? run.length - 1 : run.length
  return xmlName.slice(0, lowered).toLowerCase() + xmlName.slice(lowered)
}

/** The XSD type of a declaration: `Action` → `ActionType`. */
export function typeName(name: string): string {
  return `${name}Type`
}

/** The bag element around a repeated element. */
export function bagNameOf({ bagName, element }: Particle): string {
  return bagName ?? `${element.name}Bag`
}

/** The namespace of that element. */
export function bagNamespaceOf({ bagNamespace, element }: Particle): NamespaceId {
  return bagNamespace ?? element.namespace
}
