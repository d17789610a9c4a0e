/** Actions and their sub-items: what a recommendation asks to be done. */
import { ListCategory } from './codes.ts'
import { Duty } from './duty.ts'
import { LabelledText } from './text.ts'
import { bag, element, elementOf, optional, record, simple, type ElementDecl, type RecordType, type SimpleType } from './words.ts'

/** `4.d`, `4.d.ii`: number of the recommendation, letter by position, roman numeral by position. Other editions may number otherwise. */
export const ItemKey: SimpleType = simple(
  'ItemKeyIdentifier', 'token', { pattern: '[A-Z]?[0-9]+(\\.[a-z]+(\\.[ivxlcdm]+)?)?', maxLength: 40 },
  'Number of a recommendation, then the letter of an action, then the roman numeral of a sub-item, joined by full stops.',
)

const SubItemIdentifier = element('SubItemIdentifier', ItemKey, 'Stable key of the sub-item within the edition, such as "4.d.ii".')
const SubItemText = element('SubItemText', LabelledText, 'What the sub-item says, in one language, verbatim.')

export const SubItemRecord: RecordType = record('SubItem', {
  doc: 'One member of the list below an action.',
  source: 'Annex, column of actions, roman numerals',
  content: [SubItemIdentifier, bag(SubItemText), optional(bag(Duty))],
})
const SubItem = elementOf(SubItemRecord)

const ActionIdentifier = element('ActionIdentifier', ItemKey, 'Stable key of the action within the edition, such as "4.d".')
const ActionText = element('ActionText', LabelledText, 'What is asked, in one language, verbatim; the lead-in where a list follows.')
const SubItemListCategory = element('SubItemListCategory', ListCategory, 'Whether the sub-items are all that is meant or examples.')

export const ActionRecord: RecordType = record('Action', {
  doc: 'One thing that a recommendation asks to be done.',
  source: 'Annex, column of actions, letters',
  content: [ActionIdentifier, bag(ActionText), optional(bag(Duty)), optional(SubItemListCategory), optional(bag(SubItem))],
})

export const Action: ElementDecl = elementOf(ActionRecord)
