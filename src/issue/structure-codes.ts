/**
 * Codes of the structure checker: what can be wrong with a document that could be read. Exit code 1.
 *
 * Each has a message and, where there is something to advise, a hint. The same codes for XML and JSON; those that only one
 * syntax can give start with its name.
 */

import type { IssueWording } from './message.ts'

export const STRUCTURE_MESSAGES = {
  'root.unknown': { message: 'The document is a "{found}", which is none of ours', hint: 'Expected {expected}' },
  'part.missing': { message: '{name} is missing in {parent}', hint: 'Add it: {doc}' },
  'part.unknown': { message: '"{found}" is not known in {parent}', hint: '{advice}' },
  'part.empty': { message: '{name} is empty', hint: 'Leave it out, or give {item}, at least one' },
  'part.unmapped': { message: '"{found}" is not known in {parent}; kept as unmapped content', hint: '{advice}' },
  'choice.missing': { message: '{name} holds none of its options', hint: 'Give exactly one of {expected}' },
  'choice.several': { message: '{name} holds {found} together', hint: 'Keep exactly one of {expected}' },
  'value.empty': { message: '{name} has no text', hint: 'Leave it out where there is nothing to say; give the text where it is required' },
  'value.characters': { message: '{name} holds the character {found}, which XML cannot carry', hint: 'Remove it; it is number {position} of the text' },
  'value.code': { message: '"{found}" is none of the values of {name}', hint: '{advice}' },
  'value.office-code': { message: '"{found}" is no code of an office', hint: '{advice}' },
  'value.pattern': { message: '"{found}" does not have the form of {name}', hint: 'Expected: {expected}' },
  'value.length': { message: '{name} has {found} characters', hint: 'Expected {expected}' },
  'value.range': { message: '{found} is out of the range of {name}', hint: 'Expected {expected}' },
  'value.integer': { message: '"{found}" is no whole number', hint: '{name}: {doc}' },
  'value.number': { message: '"{found}" is no decimal number', hint: 'Write digits with a full stop before decimals, such as 62.5' },
  'value.digits': { message: '{found} has more digits than can be kept exactly', hint: 'At most 15 digits, at most 15 of them after the point' },
  'value.boolean': { message: '"{found}" is neither true nor false', hint: 'Write true or false' },
  'value.date': { message: '"{found}" is no date of the calendar in the form {expected}', hint: 'Write it as {example}, without white space and without a zone' },
  'value.date-time': { message: '"{found}" is no date and time with a zone', hint: 'Write it as 2024-09-16T14:30:00Z or 2024-09-16T14:30:00+02:00' },
  'value.uri': { message: '"{found}" is no absolute address', hint: 'Write it whole, such as https://www.example.org/report; encode spaces as %20' },
  'value.fixed': { message: '{name} is "{found}"', hint: 'Only "{expected}" can stand here' },
  'xml.order': { message: '{name} stands after {found}', hint: 'Move it before {found}: the order of elements is fixed' },
  'xml.repeated': { message: '{name} stands more than once in {parent}', hint: 'Keep one' },
  'xml.text': { message: '{name} holds text between its elements', hint: 'Put the text "{found}" into an element, or remove it' },
  'xml.cdata': { message: '{name} holds a CDATA section between its elements', hint: 'Remove it; CDATA can stand only in the text of an element' },
  'xml.child': { message: '{name} holds only text, but has the element {found} in it', hint: 'Take the element out' },
  'xml.bag-child': { message: '"{found}" cannot stand in {parent}', hint: '{parent} holds {expected} and nothing else' },
  'xml.attribute': { message: '{name} takes no attributes, but has {found}', hint: 'Remove the attribute' },
  'xml.attribute-unprefixed': { message: 'Attribute "{found}" has no prefix', hint: 'Write {expected}: every attribute has the prefix of its namespace' },
  'xml.attribute-as-element': { message: '{name} is written as an element', hint: 'It is an attribute: write {expected}="…" in the start tag of {parent}' },
  'xml.element-as-attribute': { message: '{name} is written as an attribute', hint: 'It is an element: write <{expected}>…</{expected}> inside {parent}' },
  'xml.namespace': { message: '"{found}" is in {namespace}', hint: 'It belongs to {expected}' },
  'xml.xsi': { message: '{found} is not used in these documents', hint: 'Remove the attribute; leave an element out where it has no value' },
  'json.root': { message: 'The document is {found}', hint: 'Expected one object with one member: {expected}' },
  'json.type': { message: '{name} is {found}', hint: 'Expected {expected}' },
  'json.null': { message: '{name} is null', hint: 'Leave the member out where there is no value' },
  'json.duplicate-name': { message: '{name} stands more than once in {parent}', hint: 'Keep one; which of them would count is not defined' },
  'json.white-space': { message: '{name} has white space at its ends, twice in a row, or as a line break or tab', hint: 'Write "{expected}"' },
  'findings.held-back': { message: '{count} more findings are not listed', hint: 'Of one document at most {limit} are kept; mend these first' },
} as const satisfies Record<string, IssueWording>

export type StructureCode = keyof typeof STRUCTURE_MESSAGES
