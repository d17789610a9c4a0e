/**
 * An example for every schema rule.
 */
import type { Example } from './examples/frame.ts'
import { nameExamples, termExamples } from './examples/names.ts'
import { documentationExamples, structureExamples } from './examples/structure.ts'
import { bagExamples, typeExamples } from './examples/types.ts'

export const examples: readonly Example[] = [
  ...nameExamples, ...termExamples, ...structureExamples, ...documentationExamples, ...typeExamples, ...bagExamples,
]
