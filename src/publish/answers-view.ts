/** What a report says to each item of its edition, in the order of the edition. */
import { asks, itemsOf, shortLabelOf, type EditionItem } from '../edition/items.ts'
import type { Response } from '../model/types.ts'
import { PLAN, type ComplexPlan } from '../plan/index.ts'
import { element, joined, lines, type Content, type Markup } from './markup.ts'
import { elementName } from './names/index.ts'
import { keyView, localized, paragraphs, say, sayWith, shownTexts, type Reader } from './reader.ts'
import { recordView } from './record-view.ts'
import { itemAnchor, pageOf, sectionAnchor, wayTo, type Site, type SiteReport } from './site.ts'
import { statusView } from './status-sign.ts'

/** A report with its readers and the site around it. */
export interface ReportView {
  readonly site: Site
  readonly shown: SiteReport
  readonly reader: Reader
  readonly path: string
}

/** Subjects of recommendations, and the sections that hold facts on them. */
const SECTIONS_BY_SUBJECT: Readonly<Record<string, string>> = {
  'ict-strategy': 'ictStrategySection', digitization: 'digitizationSection', 'data-governance': 'dataGovernanceSection',
  'digital-transformation': 'digitalTransformationSection', 'emerging-technology': 'emergingTechnologySection',
  'reference-architecture': 'referenceArchitectureSection', cooperation: 'cooperationSection', 'wipo-standards': 'wipoStandardSection',
  'it-security': 'itSecuritySection', 'project-experience': 'ictProjectSection',
}

interface Answers {
  readonly items: ReadonlyMap<string, EditionItem>
  /** Responses by item, each with the item under which it stands. */
  readonly byItem: ReadonlyMap<string, readonly { readonly response: Response, readonly under: string }[]>
  /** Items that are answered and that the edition does not hold. */
  readonly others: readonly string[]
}

/** The part of the page that holds the answers. */
export function answersView(view: ReportView): Content {
  const { reader, shown: { report } } = view
  const edition = view.site.editions.get(report.recommendationSetIdentifier)
  const answers = answersOf(report.responseBag ?? [], edition === undefined ? new Map() : itemsOf(edition))
  const recommendations = [...answers.items.values()].filter(({ level }) => level === 'recommendation')
  const others = answers.others.map(key => lines(heading('h4', key, keyView(key)), ...answersTo(key, answers, view)))
  return lines(
    element('h2', { id: 'answers' }, say(reader, 'answers')),
    edition === undefined ? undefined : element('p', { class: 'faint' }, sayWith(reader, 'quotedFrom', { edition: keyView(edition.recommendationSetIdentifier) })),
    ...recommendations.map(item => recommendationView(item, answers, view)),
    ...(others.length === 0 ? [] : [element('h3', { id: 'other-items' }, say(reader, 'otherItems')), ...others]),
  )
}

function answersOf(responses: readonly Response[], items: ReadonlyMap<string, EditionItem>): Answers {
  const order = new Map([...items.keys()].map((key, index) => [key, index]))
  const rank = (key: string): number => order.get(key) ?? order.size
  const byItem = new Map<string, { readonly response: Response, readonly under: string }[]>()
  for (const response of responses) {
    const keys = [...new Set(response.addressedItemIdentifierBag)].toSorted((one, other) => rank(one) - rank(other))
    for (const key of keys) {
      const list = byItem.get(key) ?? []
      list.push({ response, under: keys[0] ?? key })
      byItem.set(key, list)
    }
  }
  return { items, byItem, others: [...byItem.keys()].filter(key => !items.has(key)) }
}

function recommendationView(item: EditionItem, answers: Answers, view: ReportView): Markup {
  const below = (keys: readonly string[]): readonly EditionItem[] => keys.flatMap(key => answers.items.get(key) ?? [])
  return element('section', { 'aria-labelledby': itemAnchor(item.key) }, '\n', lines(
    ...itemView(item, answers, view), factsLink(item, view),
    ...below(item.below).flatMap(action => [...itemView(action, answers, view), ...below(action.below).flatMap(subItem => itemView(subItem, answers, view))]),
  ))
}

function itemView(item: EditionItem, answers: Answers, view: ReportView): readonly Content[] {
  const { reader, shown: { report } } = view
  const named = item.level === 'recommendation' ? 'recommendation' : item.level === 'action' ? 'action' : 'subItem'
  const short = item.level === 'recommendation' ? shortLabelOf(item, reader.labels) : undefined
  const title = [sayWith(reader, named, { key: keyView(item.key) }), ...(short === undefined ? [] : [' – ', localized('span', short, reader)])]
  const own = answersTo(item.key, answers, view)
  const below = itemsUnder(item, answers)
  const isAsked = [item, ...below].some(one => asks(one, report.ipOfficeCode))
  const isSilent = own.length === 0 && !below.some(({ key }) => answers.byItem.has(key))
  return [
    heading(item.level === 'recommendation' ? 'h3' : item.level === 'action' ? 'h4' : 'h5', item.key, title), quotation(item, reader), ...own,
    ...(isSilent ? [element('p', { class: 'faint' }, say(reader, isAsked ? 'noAnswer' : 'notAsked'))] : []),
  ]
}

function itemsUnder({ below }: EditionItem, answers: Answers): readonly EditionItem[] {
  return below.flatMap(key => {
    const item = answers.items.get(key)
    return item === undefined ? [] : [item, ...itemsUnder(item, answers)]
  })
}

function heading(level: 'h3' | 'h4' | 'h5', key: string, title: Content): Markup {
  return element(level, { id: itemAnchor(key) }, title)
}

/** What the edition says, in the language in which it holds it. */
function quotation({ texts }: EditionItem, reader: Reader): Content {
  const shown = shownTexts(texts, { ...reader, main: '' })
  if (shown.length === 0) return undefined
  return element('blockquote', {}, shown.map(text => localized('p', text, reader, 'text', quoted(text))))
}

/** The label as printed, and the text. */
function quoted({ printedLabelText, value }: EditionItem['texts'][number]): Content {
  return [...(printedLabelText === undefined ? [] : [element('b', {}, printedLabelText), ' ']), value]
}

/** A response stands under the first of its items; the others lead there. */
function answersTo(key: string, answers: Answers, view: ReportView): readonly Content[] {
  return (answers.byItem.get(key) ?? []).map(({ response, under }) => {
    if (under === key) return answerView(response, key, view)
    return element('p', { class: 'answer' }, statusOf(response, view), say(view.reader, 'answeredAt'), ' ', itemLink(under))
  })
}

function statusOf({ implementationStatusCategory: status, responseReference }: Response, { reader }: ReportView): Content {
  return responseReference !== undefined && status === undefined ? undefined : [statusView(status, reader), ' ']
}

function itemLink(key: string): Markup {
  return element('a', { href: `#${itemAnchor(key)}` }, keyView(key))
}

const SHOWN_ABOVE = ['addressedItemIdentifierBag', 'responseReference', 'implementationStatusCategory', 'responseTextBag']

function answerView(response: Response, key: string, view: ReportView): Markup {
  const { reader } = view
  const joint = [...new Set(response.addressedItemIdentifierBag)].filter(other => other !== key)
  return element('div', { class: 'answer' }, '\n', lines(
    element('p', {}, statusOf(response, view), referenceView(response, view)),
    ...(joint.length === 0 ? [] : [element('p', {}, say(reader, 'jointly'), ' ', joined(joint.map(itemLink), ', '))]),
    paragraphs(response.responseTextBag ?? [], reader),
    recordView(responsePlan(), response, reader, SHOWN_ABOVE),
  ))
}

function responsePlan(): ComplexPlan {
  const type = PLAN.roots.get('OfficeReport')?.type.byProperty.get('responseBag')?.type
  if (type === undefined || type.kind === 'simple') throw new TypeError('The plan has no Response')
  return type
}

/** Where the reference leads: on this page, on that of another report, or, where there is none, in words. */
function referenceView({ responseReference }: Response, { site, shown, reader, path }: ReportView): Content {
  if (responseReference === undefined) return undefined
  const { referredItemIdentifier: item, referredReportIdentifier: identifier = shown.report.officeReportIdentifier } = responseReference
  const other = identifier === shown.report.officeReportIdentifier ? shown
    : site.reports.find(({ report }) => report.ipOfficeCode === shown.report.ipOfficeCode && report.officeReportIdentifier === identifier)
  const isThere = other !== undefined && (other.report.responseBag ?? []).some(({ addressedItemIdentifierBag }) => addressedItemIdentifierBag.includes(item))
  const named = other === shown ? keyView(item) : [keyView(identifier), ', ', keyView(item)]
  const href = other === shown ? `#${itemAnchor(item)}` : other === undefined ? undefined : `${wayTo(pageOf(other, reader.language), path)}#${itemAnchor(item)}`
  return [say(reader, 'refersTo'), ' ', isThere ? element('a', { href }, named) : named]
}

function factsLink({ subject }: EditionItem, { shown: { report }, reader }: ReportView): Content {
  const property = Object.hasOwn(SECTIONS_BY_SUBJECT, subject) ? SECTIONS_BY_SUBJECT[subject] : undefined
  if (property === undefined || !Object.hasOwn(report, property)) return undefined
  const name = PLAN.roots.get('OfficeReport')?.type.byProperty.get(property)?.item.local ?? property
  return element('p', {}, element('a', { href: `#${sectionAnchor(property)}` }, say(reader, 'factsOnTopic', { topic: elementName(name, reader.labels) })))
}
