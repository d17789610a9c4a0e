/**
 * Canonical JSON: the one spelling in which two equal values are equal byte for byte (RFC 8785, JCS).
 *
 * No white space, members sorted by the UTF-16 units of their names, numbers and escapes as ECMAScript writes them.
 */
import { pointer } from '../issue/place.ts'

/**
 * Writes a value as canonical JSON.
 *
 * Reads own enumerable properties only; `__proto__` is a name like any other. Nothing is left out or converted in
 * silence: what has no JSON form throws, `undefined` and `Date` included.
 *
 * @throws {TypeError} On numbers that are not finite, lone surrogates, holes in arrays, `undefined`, functions, symbols,
 *   bigints, objects that are neither plain nor arrays, and objects inside themselves; the message names the path.
 */
export function canonicalJsonOf(value: unknown): string {
  return new CanonicalWriter().text(value)
}

/** Knows where it is: the names and indices above the current value, and the objects. */
class CanonicalWriter {
  readonly #path: (string | number)[] = []
  readonly #above = new Set<object>()

  text(value: unknown): string {
    switch (typeof value) {
      case 'string':
        return this.#quoted(value)
      case 'number':
        return Number.isFinite(value) ? JSON.stringify(value) : this.#refuse(`${value}`)
      case 'boolean':
        return value ? 'true' : 'false'
      case 'object':
        return value === null ? 'null' : this.#container(value)
      default:
        return this.#refuse(`a value of type ${typeof value}`)
    }
  }

  #container(value: object): string {
    if (this.#above.has(value)) return this.#refuse('an object inside itself')
    this.#above.add(value)
    const text = Array.isArray(value) ? this.#array(value) : this.#object(value)
    this.#above.delete(value)
    return text
  }

  #array(items: readonly unknown[]): string {
    const texts: string[] = []
    for (let index = 0; index < items.length; index++) texts.push(this.#child(index, items[index]))
    return `[${texts.join(',')}]`
  }

  #object(value: object): string {
    const brand = Object.prototype.toString.call(value)
    if (brand !== '[object Object]') return this.#refuse(brand)
    const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
    return `{${members.map(([name, child]) => `${this.#quoted(name)}:${this.#child(name, child)}`).join(',')}}`
  }

  #child(step: string | number, value: unknown): string {
    this.#path.push(step)
    const text = this.text(value)
    this.#path.pop()
    return text
  }

  /** `JSON.stringify` escapes exactly what RFC 8785, section 3.2.2.2 asks for, lone surrogates aside. */
  #quoted(text: string): string {
    return /\p{Surrogate}/u.test(text) ? this.#refuse('a text with a lone surrogate') : JSON.stringify(text)
  }

  #refuse(what: string): never {
    throw new TypeError(`Canonical JSON has no form for ${what} (at "${pointer(this.#path)}")`)
  }
}
