/** Records of any kind as lists of names and values, read off the plan: what the model gains, pages show. */
import { listNamed } from '../codelist/index.ts'
import { toText, type ComplexPlan, type Field, type Scalar } from '../plan/index.ts'
import { element, joined, lines, type Content, type Markup } from './markup.ts'
import { elementName } from './names/index.ts'
import {
  codeLabel, dateView, inlineTexts, linkTo, localized, officeName, paragraphs, periodView, say, shownComments, type Reader, type ShownText,
} from './reader.ts'

type Members = Readonly<Record<string, unknown>>

/** Elements that pages do not show. */
const UNSHOWN: ReadonlySet<string> = new Set(['ConfidentialIndicator', 'PersonFullName'])

/** Lists whose codes people know as well as their names. */
const SHOWN_CODES: ReadonlySet<string> = new Set(['WIPOStandardNumber', 'ExceptionCode'])

/**
 * A record as names and values in the order of the model.
 *
 * @param without  Properties that are shown elsewhere.
 */
export function recordView(type: ComplexPlan, record: object, reader: Reader, without: readonly string[] = []): Markup | undefined {
  const rows = shownFields(type, record as Members, reader).filter(({ property }) => !without.includes(property))
  if (rows.length === 0) return undefined
  return element('dl', {}, '\n', lines(...rows.map(field => element('div', {}, element('dt', {}, elementName(field.item.local, reader.labels)),
    element('dd', {}, fieldView(field, (record as Members)[field.property], reader))))))
}

function shownFields(type: ComplexPlan, record: Members, { withContacts }: Reader): readonly Field[] {
  return type.fields.filter(({ property, form, item }) =>
    form !== 'attribute' && form !== 'value' && Object.hasOwn(record, property) && !UNSHOWN.has(item.local) && (withContacts || item.local !== 'EmailAddressText'))
}

/** The value of one field. */
export function fieldView(field: Field, value: unknown, reader: Reader): Content {
  const { type } = field
  if (type.kind === 'text') return textsView(field, Array.isArray(value) ? value as ShownText[] : [value as ShownText], reader)
  if (type.kind === 'simple') {
    return joined((Array.isArray(value) ? value as Scalar[] : [value as Scalar]).map(one => scalarView(field, one, reader)), reader.labels === 'ar' ? '، ' : ', ')
  }
  if (!Array.isArray(value)) return partView(type, value as object, reader)
  const records = value as readonly Members[]
  if (type.fields.every(isFlat)) return tableView(field, type, records, reader)
  return element('ul', { class: 'records' }, '\n', lines(...records.map(one => element('li', {}, partView(type, one, reader)))))
}

function isFlat({ form, type }: Field): boolean {
  return form === 'attribute' || (form === 'one' && type.kind === 'simple')
}

function textsView({ item: { local } }: Field, texts: readonly ShownText[], reader: Reader): Content {
  if (local === 'EmailAddressText') return joined(texts.map(({ value }) => element('a', { href: `mailto:${encodeURIComponent(value).replaceAll('%40', '@')}` }, value)), ', ')
  if (local === 'CommentText') return shownComments(texts, reader).map(text => localized('p', text, reader, 'text'))
  return local === 'TitleText' ? inlineTexts(texts, reader) : paragraphs(texts, reader)
}

function partView(type: ComplexPlan, part: object, reader: Reader): Content {
  if (type.name === 'DateRange') return periodView(part as { readonly startDate: string, readonly endDate?: string }, reader)
  if (type.name !== 'DocumentReference') return recordView(type, part, reader)
  const { titleTextBag, webURI } = part as { readonly titleTextBag: readonly ShownText[], readonly webURI?: string }
  const title = inlineTexts(titleTextBag, reader)
  return [element('p', { class: 'document' }, webURI === undefined ? title : linkTo(webURI, title)), recordView(type, part, reader, ['titleTextBag', ...(webURI === undefined ? [] : ['webURI'])])]
}

function scalarView({ item, type }: Field, value: Scalar, reader: Reader): Content {
  if (typeof value === 'boolean') return say(reader, value ? 'yes' : 'no')
  if (typeof value === 'number') return toText(value)
  const list = listNamed(`${item.namespace}:${item.local}`)
  if (list !== undefined) return list.name === 'ExtendedWIPOST3Code' ? officeName(reader, value) : coded(list.name, value, reader)
  if (type.name === 'DateType') return dateView(value)
  if (type.name === 'anyURI') return linkTo(value)
  if (item.local === 'ContentHashText') return element('span', { class: 'digest', dir: 'ltr' }, value)
  return element('bdi', {}, value)
}

function coded(list: string, value: string, reader: Reader): Content {
  const shown = codeLabel(reader, list, value)
  return SHOWN_CODES.has(list) && typeof shown === 'string' ? [element('bdi', {}, value), ` (${shown})`] : shown
}

/** Records of single values stand in a table; columns that none fills are left out. */
function tableView(field: Field, type: ComplexPlan, records: readonly Members[], reader: Reader): Markup {
  const [first, ...others] = type.fields.filter(({ property, form }) => form === 'one' && records.some(record => Object.hasOwn(record, property)))
  if (first === undefined) return lines()
  const cell = (record: Members, column: Field): Content => (Object.hasOwn(record, column.property) ? fieldView(column, record[column.property], reader) : '—')
  const classOf = (column: Field): string | undefined => (column.type.kind === 'simple' && ['integer', 'number'].includes(column.type.json) ? 'number' : undefined)
  const rows = records.map(record => element('tr', {}, element('th', { scope: 'row' }, cell(record, first)), others.map(column => element('td', { class: classOf(column) }, cell(record, column)))))
  const heads = [first, ...others].map(column => element('th', { scope: 'col' }, elementName(column.item.local, reader.labels)))
  return element('table', {}, '\n', lines(
    element('caption', {}, elementName(field.item.local, reader.labels)), element('thead', {}, element('tr', {}, heads)), element('tbody', {}, '\n', lines(...rows)),
  ))
}
