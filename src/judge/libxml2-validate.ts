/**
 * Runs a compiled schema over a document by libxml2's own functions.
 *
 * `XsdValidator.validate` asks libxml2 for the path of the element behind each error, which counts all the siblings
 * before it: 40,000 errors among siblings take 4 s, a file of 16 MB hours, in a call that nothing can interrupt. Here
 * errors keep the address of their element, and one walk over the tree turns addresses into positions.
 */
import type { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { JudgeTrouble } from './judge-trouble.ts'

/** An error as libxml2 reports it. */
export interface SchemaError {
  readonly message: string
  /** The engine's line; cut or guessed from 65,535 on. */
  readonly line: number
  /** Which start tag of the document it is about, from 0, in document order; `undefined` if about none. */
  readonly element?: number
}

/** What came of a validation. */
export interface SchemaOutcome {
  /** 0 valid, above 0 invalid, below 0 the engine broke. */
  readonly status: number
  readonly errors: readonly SchemaError[]
  /** Errors that were counted but not kept. */
  readonly omitted: number
}

/** Errors kept of one document: a broken file of some megabytes can have millions. */
export const MOST_ERRORS = 100_000

type Pointer = number

/** The part of `libxml2-wasm/lib/libxml2.mjs` that is used: not all of it is in the package's own declarations. */
export interface Functions {
  addFunction(callback: (slot: number, error: Pointer) => void, signature: 'vii'): Pointer
  xmlSchemaNewValidCtxt(schema: Pointer): Pointer
  xmlSchemaSetValidStructuredErrors(context: Pointer, handler: Pointer, slot: number): void
  xmlSchemaValidateDoc(context: Pointer, document: Pointer): number
  xmlSchemaFreeValidCtxt(context: Pointer): void
  xmlDocGetRootElement(document: Pointer): Pointer
  readonly XmlErrorStruct: Readonly<Record<'message', (error: Pointer) => string> & Record<'level' | 'line' | 'node', (error: Pointer) => number>>
  readonly XmlTreeCommonStruct: Readonly<Record<'type' | 'children' | 'next' | 'parent', (node: Pointer) => Pointer>>
}

interface RawError {
  readonly message: string
  readonly line: number
  readonly node: Pointer
}

const ELEMENT = 1
const WARNING = 1

/** The validation that is going on (they are synchronous), and the callback that writes to it, registered once. */
let collecting: { readonly errors: RawError[]; count: number } | undefined
let collector: Pointer | undefined

/** Loads the functions below the package's surface. */
export async function loadFunctions(): Promise<Functions> {
  const functions = (await import('libxml2-wasm/lib/libxml2.mjs')) as unknown as Partial<Functions>
  if (typeof functions.addFunction !== 'function' || typeof functions.xmlSchemaValidateDoc !== 'function') throw new JudgeTrouble('The libxml2-wasm that is installed is not the version this was written for.')
  return functions as Functions
}

/**
 * Validates a parsed document.
 *
 * Takes time in proportion to the document and its errors, whatever its shape.
 */
export function validateDocument(functions: Functions, validator: XsdValidator, document: XmlDocument): SchemaOutcome {
  const tree = pointerOf(document)
  collector ??= functions.addFunction((_, error) => collect(functions, error), 'vii')
  const context = functions.xmlSchemaNewValidCtxt(pointerOf(validator))
  if (context === 0) return { status: -1, errors: [], omitted: 0 }
  const collected = { errors: [] as RawError[], count: 0 }
  collecting = collected
  try {
    functions.xmlSchemaSetValidStructuredErrors(context, collector, 0)
    const status = functions.xmlSchemaValidateDoc(context, tree)
    return { status, errors: withElements(functions, tree, collected.errors), omitted: collected.count - collected.errors.length }
  } finally {
    collecting = undefined
    functions.xmlSchemaFreeValidCtxt(context)
  }
}

/** The address that a wrapper object holds. */
function pointerOf(wrapper: XmlDocument | XsdValidator): Pointer {
  const { _ptr: pointer } = wrapper as unknown as { readonly _ptr: Pointer }
  return pointer
}

/** Called from WebAssembly for each error and warning. */
function collect({ XmlErrorStruct }: Functions, error: Pointer): void {
  if (collecting === undefined || XmlErrorStruct.level(error) <= WARNING) return
  collecting.count++
  if (collecting.errors.length >= MOST_ERRORS) return
  collecting.errors.push({ message: XmlErrorStruct.message(error), line: XmlErrorStruct.line(error), node: XmlErrorStruct.node(error) })
}

function withElements(functions: Functions, tree: Pointer, errors: readonly RawError[]): readonly SchemaError[] {
  if (errors.length === 0) return []
  const addresses = errors.map(({ node }) => elementOf(functions, node))
  const positions = positionsOf(functions, tree, new Set(addresses))
  return errors.map(({ message, line }, index) => {
    const element = positions.get(addresses[index] ?? 0)
    return element === undefined ? { message, line } : { message, line, element }
  })
}

/** The element itself, or the one that holds the attribute or text. */
function elementOf({ XmlTreeCommonStruct: { type, parent } }: Functions, node: Pointer): Pointer {
  return node === 0 || type(node) === ELEMENT ? node : parent(node)
}

/** Numbers the elements in document order and returns the numbers of those that are asked for. */
function positionsOf({ XmlTreeCommonStruct: { type, children, next, parent }, xmlDocGetRootElement }: Functions, tree: Pointer, wanted: ReadonlySet<Pointer>): ReadonlyMap<Pointer, number> {
  const positions = new Map<Pointer, number>()
  const root = xmlDocGetRootElement(tree)
  let count = 0
  let node = root
  while (node !== 0) {
    const isElement = type(node) === ELEMENT
    if (isElement) {
      if (wanted.has(node)) positions.set(node, count)
      count++
    }
    const child = isElement ? children(node) : 0
    if (child !== 0) {
      node = child
      continue
    }
    while (node !== root && next(node) === 0) node = parent(node)
    node = node === root ? 0 : next(node)
  }
  return positions
}
