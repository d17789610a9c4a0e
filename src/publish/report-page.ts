/** The page of one report in one language. */
import type { OfficeReport } from '../model/types.ts'
import { PLAN, type ComplexPlan, type Field } from '../plan/index.ts'
import { answersView, type ReportView } from './answers-view.ts'
import { labelLanguageFor } from './languages.ts'
import { element, joined, lines, type Content } from './markup.ts'
import { elementName } from './names/index.ts'
import { pageText } from './page.ts'
import { codeLabel, dateView, inlineTexts, languageName, localized, officeName, paragraphs, periodView, say, shownTexts, type Reader } from './reader.ts'
import { fieldView, recordView } from './record-view.ts'
import { pathOfEdition, sectionAnchor, wayTo, type Site, type SiteReport } from './site.ts'

/** What the page shows elsewhere than in the list of facts at its top, or not at all. */
const SHOWN_BELOW: ReadonlySet<string> = new Set(['SummaryText', 'Response', 'FindingJustification', 'CommentText', 'AdditionalData', 'Provenance', 'UnmappedContent', 'ConfidentialIndicator'])
const FURTHER: ReadonlySet<string> = new Set(['CommentText', 'AdditionalData', 'FindingJustification', 'Provenance'])

/** The pages of a report by path, one for each of its languages. */
export function reportPages(shown: SiteReport, site: Site, digest: string): ReadonlyMap<string, string> {
  const pages = shown.languages.map(language => ({ language, path: `${shown.path}.${language}.html` }))
  return new Map(pages.map(({ language, path }) => {
    const main = shown.languages[0]
    const reader: Reader = { language, labels: labelLanguageFor(language), ...(main === undefined ? {} : { main }), withContacts: site.withContacts }
    const view: ReportView = { site, shown, reader, path }
    return [path, pageText({
      path, reader, languages: pages, isIndex: false, title: titleText(shown.report, reader), heading: titleView(shown.report, reader),
      files: [{ path: `${shown.path}.xml`, mediaType: 'application/xml' }, { path: `${shown.path}.json`, mediaType: 'application/json' }],
      content: contentOf(view),
    }, site, digest)]
  }))
}

/** Title of a report as text: its own, else its office and identifier. */
export function titleText(report: OfficeReport, reader: Reader): string {
  const [title] = shownTexts(report.titleTextBag ?? [], reader)
  return title?.value ?? `${officeName(reader, report.ipOfficeCode)}: ${report.officeReportIdentifier}`
}

/** The same, marked with its language. */
export function titleView(report: OfficeReport, reader: Reader): Content {
  const [title] = shownTexts(report.titleTextBag ?? [], reader)
  return title === undefined ? titleText(report, reader) : localized('span', title, reader)
}

function contentOf(view: ReportView): Content {
  const { reader, shown: { report } } = view
  return lines(
    aboutView(view),
    contentsView(view),
    ...(report.summaryTextBag === undefined ? [] : [element('h2', { id: 'summary' }, elementName('SummaryText', reader.labels)), paragraphs(report.summaryTextBag, reader)]),
    answersView(view),
    factsView(view),
    furtherView(view),
    leftOutView(view),
  )
}

function reportPlan(): ComplexPlan {
  const root = PLAN.roots.get('OfficeReport')
  if (root === undefined) throw new TypeError('The plan has no OfficeReport')
  return root.type
}

function heldFields(report: OfficeReport, isMeant: (field: Field) => boolean): readonly Field[] {
  return reportPlan().fields.filter(field => field.form !== 'attribute' && Object.hasOwn(report, field.property) && isMeant(field))
}

function isSection({ item: { local } }: Field): boolean {
  return local.endsWith('Section')
}

function valueOf(report: OfficeReport, { property }: Field): unknown {
  return (report as unknown as Readonly<Record<string, unknown>>)[property]
}

/** Office, period, standing and the like, contacts, and the files. */
function aboutView({ site, shown, reader, path }: ReportView): Content {
  const { report } = shown
  const fields = heldFields(report, field => !SHOWN_BELOW.has(field.item.local) && !isSection(field) && field.item.local !== 'TitleText')
  const value = (field: Field): Content => {
    const { local } = field.item
    if (local === 'IPOfficeCode') return officeName(reader, report.ipOfficeCode)
    if (local === 'ReportingPeriod') return periodView(report.reportingPeriod, reader)
    if (local === 'RecommendationSetIdentifier') return editionView(report.recommendationSetIdentifier, site, reader, path)
    return fieldView(field, valueOf(report, field), reader)
  }
  const rows = fields.map(field => element('div', {}, element('dt', {}, elementName(field.item.local, reader.labels)), element('dd', {}, value(field))))
  const file = (ending: string, mediaType: string): Content => element('a', { href: wayTo(`${shown.path}.${ending}`, path), type: mediaType }, ending.toUpperCase())
  const files = element('div', {}, element('dt', {}, say(reader, 'files')), element('dd', {}, joined([file('xml', 'application/xml'), file('json', 'application/json')], ', ')))
  return lines(element('h2', { id: 'about' }, say(reader, 'aboutReport')), element('dl', {}, '\n', lines(...rows, files)))
}

/** Title of an edition, with its files where they are published. */
export function editionView(identifier: string, { editions }: Site, reader: Reader, path: string): Content {
  const edition = editions.get(identifier)
  if (edition === undefined) return element('bdi', {}, identifier)
  const title = edition.titleTextBag === undefined ? [] : [': ', inlineTexts(edition.titleTextBag, { ...reader, main: '' })]
  const file = (ending: string, mediaType: string): Content => element('a', { href: wayTo(`${pathOfEdition(identifier)}.${ending}`, path), type: mediaType }, ending.toUpperCase())
  return [element('bdi', {}, identifier), ' (', codeLabel(reader, 'EditionStatusCategory', edition.editionStatusCategory), ')', ...title, ' – ', file('xml', 'application/xml'), ', ', file('json', 'application/json')]
}

function contentsView({ reader, shown: { report, leftOut } }: ReportView): Content {
  const sections = heldFields(report, isSection)
  const entry = (anchor: string, text: Content): Content => element('li', {}, element('a', { href: `#${anchor}` }, text))
  const below = element('ul', {}, sections.map(({ property, item }) => entry(sectionAnchor(property), elementName(item.local, reader.labels))))
  return element('nav', { 'aria-labelledby': 'contents' }, '\n', lines(
    element('h2', { id: 'contents' }, say(reader, 'contents')),
    element('ul', {},
      report.summaryTextBag === undefined ? undefined : entry('summary', elementName('SummaryText', reader.labels)),
      entry('answers', say(reader, 'answers')),
      sections.length === 0 ? undefined : element('li', {}, element('a', { href: '#facts' }, say(reader, 'facts')), below),
      hasFurther(report) ? entry('further', say(reader, 'further')) : undefined,
      isWhole(leftOut) ? undefined : entry('left-out', say(reader, 'leftOut')),
    ),
  ))
}

function factsView({ reader, shown: { report } }: ReportView): Content {
  const sections = heldFields(report, isSection)
  if (sections.length === 0) return undefined
  return lines(element('h2', { id: 'facts' }, say(reader, 'facts')), ...sections.map(field => {
    const anchor = sectionAnchor(field.property)
    const name = element('h3', { id: anchor }, elementName(field.item.local, reader.labels))
    return element('section', { 'aria-labelledby': anchor }, '\n', lines(name, recordView(field.type as ComplexPlan, valueOf(report, field) as object, reader)))
  }))
}

function hasFurther(report: OfficeReport): boolean {
  return heldFields(report, ({ item }) => FURTHER.has(item.local)).length > 0 || report.unmappedContentBag !== undefined
}

function furtherView({ reader, shown: { report } }: ReportView): Content {
  if (!hasFurther(report)) return undefined
  const others = reportPlan().fields.filter(({ item }) => !FURTHER.has(item.local)).map(({ property }) => property)
  const { unmappedContentBag: unmapped } = report
  return lines(
    element('h2', { id: 'further' }, say(reader, 'further')),
    recordView(reportPlan(), report, reader, others),
    unmapped === undefined ? undefined : element('p', {}, say(reader, 'unmapped'), ': ', String(unmapped.length)),
  )
}

function isWhole({ confidential, dependent, personal }: SiteReport['leftOut']): boolean {
  return confidential + dependent + personal === 0
}

/** Numbers of what was left out; what it was is nowhere said. */
function leftOutView({ reader, shown: { leftOut } }: ReportView): Content {
  if (isWhole(leftOut)) return undefined
  const counts = [['confidentialParts', leftOut.confidential], ['dependentParts', leftOut.dependent], ['personalParts', leftOut.personal]] as const
  return lines(
    element('h2', { id: 'left-out' }, say(reader, 'leftOut')),
    element('ul', {}, counts.filter(([, count]) => count > 0).map(([key, count]) => element('li', {}, say(reader, key), ': ', String(count)))),
    element('p', { class: 'faint' }, say(reader, 'leftOutNote')),
  )
}

/** Languages in which a report has pages: its own first, then those of its title, summary and answers. */
export function languagesOf({ languageCode, titleTextBag = [], summaryTextBag = [], responseBag = [] }: OfficeReport): readonly string[] {
  const texts = [...titleTextBag, ...summaryTextBag, ...responseBag.flatMap(({ responseTextBag = [] }) => responseTextBag)]
  const used = [...new Set(texts.map(text => text.languageCode))].toSorted()
  const main = languageCode ?? texts[0]?.languageCode ?? 'en'
  return [main, ...used.filter(language => language !== main)]
}

/** Links to the pages of a report, by language. */
export function languageLinks(shown: SiteReport, reader: Reader, path: string): Content {
  return joined(shown.languages.map(language =>
    element('a', { href: wayTo(`${shown.path}.${language}.html`, path), hreflang: language }, languageName(language, reader.labels))), ', ')
}

/** The period of a report in dates. */
export function reportPeriod({ reportingPeriod: { startDate, endDate } }: OfficeReport, reader: Reader): Content {
  return endDate === startDate ? dateView(startDate) : periodView({ startDate, ...(endDate === undefined ? {} : { endDate }) }, reader)
}
