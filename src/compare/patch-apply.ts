/**
 * Applies JSON Patch (RFC 6902) to a value of JSON. The value itself stays as it is.
 *
 * Names are data: `__proto__` and `constructor` are members like any other, and only own members are seen.
 */
import { fill, type ValidationIssue } from '../issue/index.ts'
import { same } from './identity.ts'
import { PATCH_MESSAGES, type PatchCode } from './patch-codes.ts'

/** One operation of RFC 6902, section 4. */
export type PatchOperation =
  | { readonly op: 'add' | 'replace' | 'test', readonly path: string, readonly value: unknown }
  | { readonly op: 'remove', readonly path: string }
  | { readonly op: 'move' | 'copy', readonly path: string, readonly from: string }

/** A patch could not be applied; nothing was changed. */
export class PatchError extends Error {
  override readonly name = 'PatchError'
  readonly issue: ValidationIssue

  constructor(code: PatchCode, values: Readonly<Record<string, string>>) {
    const { message, hint } = PATCH_MESSAGES[code]
    super(fill(message, values))
    this.issue = { code, class: 'form', severity: 'error', path: [], message: this.message, hint, values }
  }
}

/**
 * The operations of a patch.
 *
 * @throws {PatchError} When it is none by RFC 6902.
 */
export function operationsOf(patch: unknown): readonly PatchOperation[] {
  if (!Array.isArray(patch)) throw new PatchError('patch.malformed', { detail: 'it is no list' })
  return patch.map((operation: unknown, index) => {
    const trouble = troubleWith(operation)
    if (trouble !== undefined) throw new PatchError('patch.malformed', { detail: `operation ${index + 1} ${trouble}` })
    return operation as PatchOperation
  })
}

function troubleWith(operation: unknown): string | undefined {
  if (typeof operation !== 'object' || operation === null || Array.isArray(operation)) return 'is no object'
  const own = (name: string): unknown => (Object.hasOwn(operation, name) ? (operation as Record<string, unknown>)[name] : undefined)
  const op = own('op')
  if (typeof op !== 'string' || !['add', 'remove', 'replace', 'move', 'copy', 'test'].includes(op)) return 'has no "op" that there is'
  if (!isPointer(own('path'))) return 'has no "path" that is a JSON Pointer'
  if ((op === 'move' || op === 'copy') && !isPointer(own('from'))) return 'has no "from" that is a JSON Pointer'
  return ['add', 'replace', 'test'].includes(op) && own('value') === undefined ? 'has no "value"' : undefined
}

function isPointer(text: unknown): boolean {
  return typeof text === 'string' && /^(\/([^~/]|~[01])*)*$/u.test(text)
}

/**
 * Applies operations one after the other: all of them or none.
 *
 * @throws {PatchError} When a test fails or a place is not there.
 */
export function applyOperations(operations: readonly PatchOperation[], value: unknown): unknown {
  const document = { root: structuredClone(value) }
  for (const [index, operation] of operations.entries()) new Step(document, index + 1).run(operation)
  return document.root
}

/** What stands in a list or an object at a step of a pointer. */
interface Spot {
  readonly holder: unknown[] | Record<string, unknown>
  readonly step: string
}

/** Carries out one operation; knows its number for the sake of messages. */
class Step {
  readonly #document: { root: unknown }
  readonly #number: number

  constructor(document: { root: unknown }, number: number) {
    this.#document = document
    this.#number = number
  }

  run(operation: PatchOperation): void {
    const { path } = operation
    switch (operation.op) {
      case 'add': return this.#add(path, structuredClone(operation.value))
      case 'replace': return this.#replace(path, structuredClone(operation.value))
      case 'test': return this.#test(path, operation.value)
      case 'copy': return this.#add(path, structuredClone(this.#get(operation.from)))
      case 'move': return this.#move(operation.from, path)
      case 'remove': return this.#remove(path)
    }
  }

  #test(path: string, value: unknown): void {
    if (!same(this.#get(path), value)) throw new PatchError('patch.test', { number: String(this.#number), path })
  }

  #move(from: string, path: string): void {
    if (path.startsWith(`${from}/`)) this.#refuse(path)
    const value = this.#get(from)
    if (path === from) return
    this.#remove(from)
    this.#add(path, value)
  }

  #replace(path: string, value: unknown): void {
    this.#get(path)
    if (path === '') {
      this.#document.root = value
      return
    }
    const { holder, step } = this.#spot(path)
    if (Array.isArray(holder)) holder[Number(step)] = value
    else define(holder, step, value)
  }

  #add(path: string, value: unknown): void {
    if (path === '') {
      this.#document.root = value
      return
    }
    const { holder, step } = this.#spot(path)
    if (Array.isArray(holder)) holder.splice(step === '-' ? holder.length : this.#index(step, holder.length, path), 0, value)
    else define(holder, step, value)
  }

  #remove(path: string): void {
    this.#get(path)
    if (path === '') this.#refuse(path)
    const { holder, step } = this.#spot(path)
    if (Array.isArray(holder)) holder.splice(Number(step), 1)
    else Reflect.deleteProperty(holder, step)
  }

  #get(path: string): unknown {
    return stepsOf(path).reduce((value, step) => this.#below(value, step, path), this.#document.root)
  }

  #spot(path: string): Spot {
    const steps = stepsOf(path)
    const holder = steps.slice(0, -1).reduce((value, step) => this.#below(value, step, path), this.#document.root)
    if (typeof holder !== 'object' || holder === null) return this.#refuse(path)
    return { holder: holder as Spot['holder'], step: steps.at(-1) ?? '' }
  }

  #below(value: unknown, step: string, path: string): unknown {
    if (Array.isArray(value)) return value[this.#index(step, value.length - 1, path)]
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return this.#refuse(path)
    return (value as Record<string, unknown>)[step]
  }

  #index(step: string, highest: number, path: string): number {
    const index = /^(0|[1-9][0-9]*)$/.test(step) ? Number(step) : Infinity
    return index <= highest ? index : this.#refuse(path)
  }

  #refuse(path: string): never {
    throw new PatchError('patch.path', { number: String(this.#number), path })
  }
}

function stepsOf(path: string): readonly string[] {
  return path.split('/').slice(1).map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** An assignment to `__proto__` would change what the object is, and not what it holds. */
function define(holder: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, writable: true, enumerable: true, configurable: true })
}
