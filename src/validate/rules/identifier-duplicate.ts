/** An identifier names one thing: references by it would otherwise have two ends. */
import { pointer, type Path } from '../../issue/index.ts'
import { fieldsWhere, type FieldChoice } from './model-types.ts'
import { repeatsIn } from './repeats.ts'
import type { Rule, RuleContext } from './rule.ts'
import { valuesWhere } from './walk.ts'

/**
 * Records and the members that identify them; those of one space are told apart from each other. Keys of recommendations,
 * actions and sub-items share theirs, since a response names any of them.
 */
const SPACES: readonly FieldChoice[] = [
  identifying({ Collection: 'collectionIdentifier' }),
  identifying({ UseCase: 'useCaseIdentifier' }),
  identifying({ ICTProject: 'projectIdentifier' }),
  identifying({ Recommendation: 'recommendationIdentifier' }),
  identifying({ Recommendation: 'recommendationNumber', Action: 'actionIdentifier', SubItem: 'subItemIdentifier' }),
]

function identifying(identified: Readonly<Record<string, string>>): FieldChoice {
  return fieldsWhere(({ property }, { name }) => Object.hasOwn(identified, name) && identified[name] === property)
}

export const identifierDuplicate: Rule = {
  code: 'identifier.duplicate',
  class: 'form',
  message: 'The identifier "{identifier}" was given before, at {first}',
  hint: 'Give each its own identifier, or join the two where they are the same thing',
  reason: 'What refers to an identifier means one thing; a report of another year is compared with this one by it',
  * find(context) {
    for (const space of SPACES) {
      for (const { repeated, first } of repeatsIn(valuesWhere(context, space, () => true), ({ value, path }) => `${documentOf(context, path)} ${value}`)) {
        yield { path: repeated.path, values: { identifier: repeated.value, first: pointer(first.path) } }
      }
    }
  },
}

/** Each report of a transaction has identifiers of its own. */
function documentOf({ root }: RuleContext, path: Path): string {
  return root === 'OfficeReportTransaction' ? pointer(path.slice(0, 2)) : ''
}
