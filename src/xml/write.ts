/**
 * Typed object → XML: schema order, fixed prefixes, all that must be escaped escaped.
 *
 * One routine writes both the readable form (declaration, indentation) and the canonical one, which equals its own C14N 1.1:
 * no declaration, no indentation, exactly `com` and `ict` declared, on the root, attributes in the order of their names.
 */
import { NAMESPACES, XSI_URI } from '../meta/index.ts'
import { toText, type ComplexPlan, type Field, type QName, type RootPlan, type Scalar } from '../plan/index.ts'

/** How a document is laid out. */
export interface XmlLayout {
  /** `<?xml version="1.0" encoding="UTF-8"?>` on a line of its own. */
  readonly declaration?: boolean
  /** Spaces for each level between elements; 0 writes everything on one line. Text is never touched. */
  readonly indent?: number
  /** Where a schema processor finds the schema: written as `xsi:schemaLocation` beside the name of the root's namespace. */
  readonly schemaLocation?: string
}

const DECLARATIONS = NAMESPACES.map(({ prefix, uri }) => ` xmlns:${prefix}="${uri}"`).join('')

/** Writes a valid object. What is not in the plan is not written. */
export function writeDocument(root: RootPlan, value: object, layout: XmlLayout): string {
  const writer = new Writer(layout.indent ?? 0)
  const hint = layout.schemaLocation === undefined ? '' : schemaHint(root, layout.schemaLocation)
  writer.element(root, root.type, value as Members, 0, DECLARATIONS + hint)
  const text = writer.text()
  const end = layout.indent === undefined || layout.indent === 0 ? '' : '\n'
  return layout.declaration === true ? `<?xml version="1.0" encoding="UTF-8"?>\n${text}${end}` : text + end
}

/** The one spelling in which two equal objects are equal byte for byte. */
export function writeCanonical(root: RootPlan, value: object): string {
  return writeDocument(root, value, {})
}

function schemaHint(root: RootPlan, location: string): string {
  const uri = NAMESPACES.find(({ prefix }) => prefix === root.namespace)?.uri ?? ''
  return ` xmlns:xsi="${XSI_URI}" xsi:schemaLocation="${escapeAttribute(`${uri} ${location}`)}"`
}

type Members = Readonly<Record<string, unknown>>

class Writer {
  readonly #indent: number
  #out = ''

  constructor(indent: number) {
    this.#indent = indent
  }

  text(): string {
    return this.#out
  }

  element(name: QName, type: Field['type'], value: unknown, depth: number, extra = ''): void {
    const tag = `${name.namespace}:${name.local}`
    this.#out += `<${tag}${extra}`
    if (type.kind === 'simple') {
      this.#out += `>${escapeText(toText(value as Scalar))}`
    } else {
      this.#attributes(type, value as Members)
      this.#out += '>'
      if (type.kind === 'text') this.#out += escapeText(toText((value as Members)['value'] as Scalar))
      else this.#content(type, value as Members, depth)
    }
    this.#out += `</${tag}>`
  }

  #attributes(type: ComplexPlan, value: Members): void {
    for (const field of type.fields) {
      const member = value[field.property]
      if (field.form === 'attribute' && member !== undefined) {
        this.#out += ` ${field.namespace}:${field.local}="${escapeAttribute(toText(member as Scalar))}"`
      }
    }
  }

  /** An element that holds nothing gets no line feed either: where no elements can stand, white space is text. */
  #content(type: ComplexPlan, value: Members, depth: number): void {
    const before = this.#out.length
    for (const field of type.fields) {
      const member = value[field.property]
      if (field.form === 'attribute' || field.form === 'value' || member === undefined) continue
      if (field.form === 'bag') this.#bag(field, member as readonly unknown[], depth + 1)
      else if (field.form === 'many') this.#items(field, member as readonly unknown[], depth + 1)
      else this.#items(field, [member], depth + 1)
    }
    if (this.#out.length > before) this.#line(depth)
  }

  #bag(field: Field, items: readonly unknown[], depth: number): void {
    this.#line(depth)
    this.#out += `<${field.namespace}:${field.local}>`
    this.#items(field, items, depth + 1)
    this.#line(depth)
    this.#out += `</${field.namespace}:${field.local}>`
  }

  #items(field: Field, items: readonly unknown[], depth: number): void {
    for (const item of items) {
      this.#line(depth)
      this.element(field.item, field.type, item, depth)
    }
  }

  #line(depth: number): void {
    if (this.#indent > 0) this.#out += `\n${' '.repeat(this.#indent * depth)}`
  }
}

const TEXT_ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' }
const ATTRIBUTE_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '"': '&quot;', '\t': '&#x9;', '\n': '&#xA;', '\r': '&#xD;',
}

/** Escapes of C14N 1.1, section 2.3. A carriage return survives only as a reference. */
function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, character => TEXT_ESCAPES[character] as string) : text
}

function escapeAttribute(text: string): string {
  return /[&<"\t\n\r]/.test(text) ? text.replace(/[&<"\t\n\r]/g, character => ATTRIBUTE_ESCAPES[character] as string) : text
}
