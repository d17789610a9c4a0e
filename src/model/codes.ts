/** Code lists of our own vocabulary. Words in the style of ST.96: sentence case, spaces (rules C-01 to C-04). */
import { builtIn, codes, union, type CodeList, type UnionType } from './words.ts'

export const EditionStatusCategory: CodeList = codes('EditionStatusCategory', 'How far an edition of the recommendations has come.', {
  Proposed: 'Put forward, not adopted.',
  Adopted: 'Adopted and in force.',
  Superseded: 'Replaced by a later edition.',
  Withdrawn: 'Taken back.',
})

export const OriginCategory: CodeList = codes('OriginCategory', 'Who says it.', {
  Official: 'It stands in the source document.',
  Annotation: 'Added by the maker of this file; no official statement.',
})

const DutyActorBaseCategory: CodeList = codes('DutyActorBaseCategory', 'The two actors that the recommendations address.', {
  Offices: 'The intellectual property offices.',
  'International Bureau': 'The International Bureau of WIPO.',
})
export const DutyActorCategory: UnionType =
  union('DutyActorCategory', 'Who is asked to act; other actors may be named.', [DutyActorBaseCategory, builtIn('token')])

export const DutyStrengthCategory: CodeList = codes('DutyStrengthCategory', 'How strongly something is asked.', {
  Should: 'They should do it.',
  Encouraged: 'They are encouraged to do it.',
})

const DutyQualifierBaseCategory: CodeList = codes('DutyQualifierBaseCategory', 'Common reservations.', {
  'As far as possible': 'As far as the actor is able to.',
  'If possible': 'If the actor is able to.',
  'Where appropriate': 'Where the case calls for it.',
})
export const DutyQualifierCategory: UnionType = union(
  'DutyQualifierCategory', 'What softens the demand; other reservations may be named.', [DutyQualifierBaseCategory, builtIn('token')],
)

export const DutyVerbCategory: CodeList = codes('DutyVerbCategory', 'What kind of act is asked for.', {
  Do: 'Bring something about or keep it up.',
  Consider: 'Explore, study or think about something.',
  Share: 'Give something to others or make it public.',
})

export const ListCategory: CodeList = codes('ListCategory', 'Whether a list names all or only examples.', {
  Open: 'Examples: the list says "such as" or "including".',
  Closed: 'All that is meant.',
})

export const MappingCategory: CodeList = codes('MappingCategory', 'How items of two sets belong together.', {
  Corresponds: 'A source names the one beside the other, and says no more.',
  Moved: 'The same item under another number.',
  Split: 'One item became several.',
  Merged: 'Several items became one.',
  Dropped: 'A source says that the item was given up.',
})
