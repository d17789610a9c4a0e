/** What is said of the package when it has been built, packed and installed. */
import type { Packed } from '../../scripts/packing.ts'

/** The tarball, and the folder of a project that has installed it and nothing else. */
export interface Built {
  readonly packed: Packed
  readonly consumer: string
}

/** What was built, or why nothing was. */
export type Answer = Built | { readonly failure: string }

/** File in which it stands. */
export const ANSWER = 'built.json'
