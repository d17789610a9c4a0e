/**
 * The engine, loaded when it is first asked for: it waits at its top level, and weighs a megabyte.
 */
import type * as libxml2WasmModule from 'libxml2-wasm'

/** The module, as `import()` gives it. */
export type Engine = typeof libxml2WasmModule

/** Loads the engine. */
export function loadLibxml2Wasm(): Promise<Engine> {
  return import('libxml2-wasm')
}
