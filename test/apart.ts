/** Tests of the source that need a process of their own: they mock a module, watch memory or modules of their process, or put something into its global scope. */
export const APART: readonly string[] = [
  'test/cli/memory-of-large.test.ts',
  'test/cli/validate-broken.test.ts',
  'test/fast/reader-memory.test.ts',
  'test/fast/reader-realm.test.ts',
  'test/judge/libxml2-wasm.test.ts',
  'test/laws/no-network.test.ts',
  'test/legacy/pdf-made.test.ts',
  'test/legacy/refusals.test.ts',
  'test/validate/rules-consistency.test.ts',
]
