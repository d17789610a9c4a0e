/** An identifier names one thing: references by it would otherwise have two ends. */
import { pointer, type Path } from '../../issue/index.ts'
import { repeatsIn } from './repeats.ts'
import type { Rule, RuleContext } from './rule.ts'
import { partsOf } from './walk.ts'

/**
 * Records and the members that identify them; those of one space are told apart from each other. Keys of recommendations,
 * actions and sub-items share theirs, since a response names any of them.
 */
const SPACES: readonly Readonly<Record<string, string>>[] = [
  { Collection: 'collectionIdentifier' },
  { UseCase: 'useCaseIdentifier' },
  { ICTProject: 'projectIdentifier' },
  { Recommendation: 'recommendationIdentifier' },
  { Recommendation: 'recommendationNumber', Action: 'actionIdentifier', SubItem: 'subItemIdentifier' },
]

interface Identified {
  readonly identifier: string
  readonly path: Path
}

export const identifierDuplicate: Rule = {
  code: 'identifier.duplicate',
  class: 'form',
  message: 'The identifier "{identifier}" was given before, at {first}',
  hint: 'Give each its own identifier, or join the two where they are the same thing',
  reason: 'What refers to an identifier means one thing; a report of another year is compared with this one by it',
  * find(context) {
    for (const space of SPACES) {
      for (const { repeated, first } of repeatsIn(identifiedBy(space, context), ({ identifier, path }) => `${documentOf(context, path)} ${identifier}`)) {
        yield { path: repeated.path, values: { identifier: repeated.identifier, first: pointer(first.path) } }
      }
    }
  },
}

function* identifiedBy(space: Readonly<Record<string, string>>, context: RuleContext): Generator<Identified> {
  for (const { type, value, path } of partsOf(context)) {
    const property = Object.hasOwn(space, type.name) ? space[type.name] : undefined
    const identifier = property === undefined ? undefined : value[property]
    if (property !== undefined && typeof identifier === 'string') yield { identifier, path: [...path, property] }
  }
}

/** Each report of a transaction has identifiers of its own. */
function documentOf({ root }: RuleContext, path: Path): string {
  return root === 'OfficeReportTransaction' ? pointer(path.slice(0, 2)) : ''
}
