/**
 * Records of old XML → tables: elements that repeat, with the same attributes and children, are rows; names are heads.
 *
 * Records inside records, such as actions in a recommendation, are rows too: what names the outer one reaches down beside them.
 */
import type { BodyPart, Cell, Fragment, Row, Table } from '../../blocks.ts'
import { joinedFragments } from '../../blocks.ts'
import type { LegacyLimits } from '../limits.ts'
import { LegacyRefusal } from '../read-document.ts'
import type { XmlTexts } from './texts.ts'
import type { XmlAttribute, XmlElement, XmlText } from './tree.ts'

const RECORD_NAMES = /recom|empfehl|рекоменд|建议|توصي|answer|response|respuesta|reponse|réponse|ответ|action|acci[oó]n|действи|sub-?item|measure|mesure|medida|мера/i
const PART_NAMES = /action|acci[oó]n|действи|行动|إجراء|item|sub|measure|mesure|medida|мера|part|point|пункт|answer|response|respuesta|reponse|réponse|ответ/i
/** Names that say which one, and not what is said of it. */
const NAMING = /^(?:no|nr|num|number|numero|número|nummer|id|identifier|key|code|ref|reference|letter|lettre|letra|label|номер|код|буква|编号|رقم|seq|sequence|index|position|name|nom)$/i
/** Records whose own text is what the office says. */
const ANSWERS = /answer|respons|respuest|r[eé]ponse|ответ|答复|الرد/i
const ADDRESS = /^(?:href|url|uri|src|link|lien|enlace)$/i
const NAMES_ITEM = /(?:^|[-_])(?:no|nr|num|number|numero|número|id|key|code|ref|letter|lettre|letra|label|recommendation|recommandation|recomendacion|recomendación|номер|буква|рекомендация|действие|rec|sub|action|accion|acción|item|编号|رقم)$/i

export const isXmlElement = (node: XmlElement | XmlText): node is XmlElement => node.kind === 'element'

/** Attributes that say something of the content: not those of XML itself, its namespaces and schemas. */
export function contentAttributes(element: XmlElement): readonly XmlAttribute[] {
  return element.attributes.filter(({ name }) => !/^(?:xml(?:ns)?(?:$|:)|schemaLocation$|noNamespaceSchemaLocation$)/i.test(name))
}

/** Whether an element holds text of its own, beside white space. */
export function holdsText(element: XmlElement, text: string): boolean {
  return element.children.some(node => node.kind === 'text' && text.slice(node.from, node.to).trim() !== '')
}

/** Whether an element is a text: no elements below, or words between them, or nothing but paragraphs. */
export function isTextual(element: XmlElement, text: string): boolean {
  const children = element.children.filter(isXmlElement)
  return children.length === 0 || holdsText(element, text) || children.every(child => /^(?:p|para|paragraph|paragraphe|br|li)$/i.test(child.name))
}

/** Whether siblings of one name are records. */
export function areRecords(siblings: readonly XmlElement[], text: string): boolean {
  const [first] = siblings
  if (first === undefined) return false
  const composed = siblings.filter(element => contentAttributes(element).length > 0 || !isTextual(element, text))
  return composed.length > 0 && (siblings.length > 1 || RECORD_NAMES.test(first.name)) && !composed.every(element => isMereList(element, text))
}

/** A list of records has no fields of its own, such as `<recommendations>`. */
function isMereList(element: XmlElement, text: string): boolean {
  if (contentAttributes(element).length > 0 || isTextual(element, text)) return false
  const children = element.children.filter(isXmlElement)
  return children.length > 0 && children.every(child => child.name === children[0]?.name && (contentAttributes(child).length > 0 || !isTextual(child, text)))
}

/** One value in a row: its column, and how many rows it reaches over. */
interface Field {
  /** What is said has one column for records and the records in them; what names a record has its own. */
  key: string
  readonly head: () => Fragment
  readonly body: BodyPart[]
  readonly names: boolean
  readonly spot: string
}

interface RowInMaking {
  readonly fields: (Field & { rowSpan: number })[]
}

/** Makes tables, and counts their rows. */
export class RecordTables {
  readonly #texts: XmlTexts
  readonly #source: string
  readonly #limits: LegacyLimits
  #rows = 0

  constructor(texts: XmlTexts, source: string, limits: LegacyLimits) {
    this.#texts = texts
    this.#source = source
    this.#limits = limits
  }

  /**
   * The table of some records.
   *
   * @throws {LegacyRefusal} When there are more rows than are read.
   */
  table(records: readonly XmlElement[]): Table {
    const rows = records.flatMap(record => this.#rowsOf(record, record.name))
    const columns = new Map<string, { readonly at: number, readonly head: Fragment, readonly spot: string }>()
    for (const { key, head, spot } of rows.flatMap(row => row.fields)) {
      if (!columns.has(key)) columns.set(key, { at: columns.size, head: head(), spot })
    }
    const heads: Cell[] = [...columns.values()].map(({ at, head, spot }) => ({
      column: at, columnSpan: 1, rowSpan: 1, spot: `name in ${spot}`, body: head.text === '' ? [] : [{ kind: 'paragraph', indent: 0, ...head }],
    }))
    return { kind: 'table', rows: [{ cells: heads }, ...rows.map(row => this.#cells(row, columns))] }
  }

  #cells({ fields }: RowInMaking, columns: ReadonlyMap<string, { readonly at: number }>): Row {
    const cells = new Map<number, Cell>()
    for (const { key, body, rowSpan, spot } of fields) {
      const column = columns.get(key)?.at ?? 0
      const before = cells.get(column)
      cells.set(column, { column, columnSpan: 1, rowSpan, spot: before?.spot ?? spot, body: [...(before?.body ?? []), ...body] })
    }
    return { cells: [...cells.values()].sort((one, other) => one.column - other.column) }
  }

  /** The rows of one record: its own, and those of the records in it. */
  #rowsOf(record: XmlElement, path: string): RowInMaking[] {
    this.#rows++
    if (this.#rows > this.#limits.rows) throw new LegacyRefusal('legacy.limit', { what: 'rows', limit: String(this.#limits.rows), found: `more than ${this.#limits.rows}` })
    const fields: Field[] = []
    const parts: XmlElement[] = []
    this.#fields(record, [record], fields, parts)
    for (const field of fields) if (field.names) field.key = `${path}/${field.key}`
    const inner = parts.flatMap(part => this.#rowsOf(part, `${path}/${part.name}`))
    const said = fields.filter(field => !field.names)
    if (inner.length === 0) return [{ fields: fields.map(field => ({ ...field, rowSpan: 1 })) }]
    const rows = said.length > 0 ? [{ fields: said.map(field => ({ ...field, rowSpan: 1 })) }, ...inner] : inner
    rows[0]?.fields.unshift(...fields.filter(field => field.names).map(field => ({ ...field, rowSpan: rows.length })))
    return rows
  }

  #fields(element: XmlElement, above: readonly XmlElement[], fields: Field[], parts: XmlElement[]): void {
    for (const attribute of contentAttributes(element)) this.#attribute(element, attribute, above, fields)
    if (isTextual(element, this.#source)) return this.#own(element, above, fields)
    for (const child of element.children.filter(isXmlElement)) {
      const composed = contentAttributes(child).length > 0 || !isTextual(child, this.#source)
      if (isMereList(child, this.#source) && child.children.filter(isXmlElement).every(one => PART_NAMES.test(one.name))) parts.push(...child.children.filter(isXmlElement))
      else if (composed && PART_NAMES.test(child.name)) parts.push(child)
      else this.#fields(child, [...above, child], fields, parts)
    }
  }

  #attribute(element: XmlElement, { name, nameRange, value }: XmlAttribute, above: readonly XmlElement[], fields: Field[]): void {
    const block = this.#texts.valueOf(value)
    if (block === undefined) return
    const head = (): Fragment => (NAMING.test(name) || (above.length > 1 && ADDRESS.test(name)) ? joinedFragments([this.#texts.nameOf(element.nameRange), this.#texts.nameOf(nameRange)], ' ') : this.#texts.nameOf(nameRange))
    fields.push({ key: keyOf(above, NAMING.test(name) || ADDRESS.test(name) ? `@${name}` : name), head, body: [block], names: namesItem(name), spot: `${element.path}/@${name}` })
  }

  /** The text of an element: of the record itself, or of a child, whose name is the head. */
  #own(element: XmlElement, above: readonly XmlElement[], fields: Field[]): void {
    const body = this.#texts.blocksOf(element)
    if (body.length === 0) return
    const own = above.length === 1
    const outer = above.at(-2)
    const head = (): Fragment => {
      if (own) return madeUp(element, ANSWERS.test(element.name) ? 'answer' : 'text')
      const name = this.#texts.nameOf(element.nameRange)
      return above.length > 2 && outer !== undefined ? joinedFragments([this.#texts.nameOf(outer.nameRange), name], ' ') : name
    }
    fields.push({ key: own ? '' : keyOf(above.slice(0, -1), element.name), head, body, names: !own && namesItem(element.name), spot: element.path })
  }
}

/** A head that stands nowhere in the file. */
function madeUp({ nameRange: { from } }: XmlElement, text: string): Fragment {
  return { text, pieces: [{ from, to: from, text, why: 'list-number' }] }
}

/** Names below the record, and the last one. */
const keyOf = (above: readonly XmlElement[], name: string): string => [...above.slice(1).map(element => element.name), name].join('/')

/** `number`, `action-letter`, `RecommendationNumber`. */
const namesItem = (name: string): boolean => NAMES_ITEM.test(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2'))
