/** A document as it comes from either reader. */
import type { Syntax } from '../binding/index.ts'
import type { Path, Place } from '../issue/index.ts'
import type { RootPlan } from '../plan/index.ts'

/** A document as read: which root it has, and its object. */
export interface ReadDocument {
  readonly root: RootPlan
  readonly value: object
  readonly syntax: Exclude<Syntax, 'object'>
  /** Where in the source a part stands; for a part that is not there, what it would stand in. */
  readonly placeOf: (path: Path) => Place
}
