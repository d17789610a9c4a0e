/** The first page: offices and recommendations side by side, all reports, all files. */
import type { Cell, CellParts, OfficeRow, OfficeTable, TableItem } from '../compare/stats.ts'
import { statusCounts } from '../compare/stats-describe.ts'
import { labelLanguageFor } from './languages.ts'
import { element, joined, lines, type Content, type Markup } from './markup.ts'
import { pageText } from './page.ts'
import { codeLabel, keyView, officeName, say, type Reader } from './reader.ts'
import { editionView, languageLinks, reportPeriod, titleView } from './report-page.ts'
import { indexLanguages, indexPage, itemAnchor, pageOf, SCHEMA_FOLDER, wayTo, type Site, type SiteReport } from './site.ts'
import { SIGNED_STATUSES, statusView } from './status-sign.ts'

/** The index in one language. */
export interface IndexView {
  readonly site: Site
  readonly reader: Reader
  readonly path: string
}

/** What the tables call a report: its path in the site. */
export type TablesIn = (language: string) => readonly OfficeTable[]

/** The index pages by path. */
export function indexPages(site: Site, tablesIn: TablesIn, digest: string): ReadonlyMap<string, string> {
  const pages = indexLanguages(site).map(language => ({ language, path: indexPage(language) }))
  return new Map(pages.map(({ language, path }) => {
    const reader: Reader = { language, labels: labelLanguageFor(language), withContacts: false }
    const view: IndexView = { site, reader, path }
    const title = say(reader, 'siteTitle')
    return [path, pageText({
      path, reader, title, heading: title, languages: pages, isIndex: true, files: [{ path: 'catalog.jsonld', mediaType: 'application/ld+json' }],
      content: lines(...tablesView(tablesIn(language), view), reportsView(view), filesView(view), leftOutView(view)),
    }, site, digest)]
  }))
}

function tablesView(tables: readonly OfficeTable[], view: IndexView): readonly Content[] {
  const { reader, site, path } = view
  if (tables.length === 0) return [element('p', {}, say(reader, 'nothing'))]
  const key = [...SIGNED_STATUSES.map(status => element('li', {}, statusView(status, reader)))]
  return [
    element('h2', { id: 'table' }, say(reader, 'table')),
    element('p', {}, say(reader, 'tableNote')),
    element('p', { id: 'key' }, say(reader, 'legend')), element('ul', { class: 'key', 'aria-labelledby': 'key' }, key),
    ...tables.flatMap((table, index) => [
      element('h3', { id: `edition-${index + 1}` }, say(reader, 'edition'), ' ', keyView(table.edition)),
      element('p', {}, editionView(table.edition, site, reader, path)),
      ...table.years.map(year => yearView(table, year, view)),
    ]),
  ]
}

function yearView(table: OfficeTable, year: string, view: IndexView): Markup {
  const { reader } = view
  const caption = `${table.edition}, ${year} – ${say(reader, 'table')}`
  const heads = [element('th', { scope: 'col' }, say(reader, 'office')), ...table.items.map(item => element('th', { scope: 'col' }, itemHead(item)))]
  const rows = table.rows.filter(row => row.year === year).map(row => rowView(row, table, view))
  const whole = element('table', { class: 'offices' }, '\n', lines(
    element('caption', {}, keyView(table.edition), `, ${year} – ${say(reader, 'table')}`), element('thead', {}, element('tr', {}, heads)), element('tbody', {}, '\n', lines(...rows)),
  ))
  return element('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': caption }, '\n', whole)
}

function itemHead({ key, label }: TableItem): Content {
  return label === undefined ? keyView(key) : [keyView(key), ' ', label]
}

function rowView({ office, report, withdrawn, contested, cells }: OfficeRow, table: OfficeTable, view: IndexView): Markup {
  const { reader, site, path } = view
  const shown = report === undefined ? undefined : site.reports.find(one => one.path === report.file)
  const name = officeName(reader, office)
  const note = contested === true ? element('p', { class: 'faint' }, say(reader, 'contested')) : undefined
  const head = element('th', { scope: 'row' }, shown === undefined ? name : element('a', { href: wayTo(pageOf(shown, reader.language), path) }, name), note)
  if (shown === undefined) return element('tr', {}, head, element('td', { colspan: String(table.items.length), class: 'faint' }, say(reader, withdrawn === true ? 'withdrawn' : 'noReport')))
  return element('tr', {}, head, cells.map(cell => element('td', {}, cellView(cell, shown, view))))
}

/** Where a cell leads: the item on the page of the report. */
function cellView(cell: Cell, shown: SiteReport, { reader, path }: IndexView): Content {
  const linked = (content: Content): Markup => element('a', { href: `${wayTo(pageOf(shown, reader.language), path)}#${itemAnchor(cell.key)}` }, content)
  switch (cell.state) {
    case 'answered': return linked(statusView(cell.status, reader))
    case 'contradicted': return [linked(say(reader, 'contradicted')), countsView(cell.responses.map(({ status }) => status), reader)]
    case 'parts': return (cell.parts ?? []).filter(({ responses }) => responses.length > 0).map(part => [
      element('p', {}, linked(partsText(part, reader))), countsView(part.responses.map(({ status }) => status), reader),
    ])
    case 'not-asked': return element('span', { class: 'faint' }, say(reader, 'notAsked'))
    default: return element('span', { class: 'faint' }, say(reader, 'noAnswer'))
  }
}

function partsText({ level, asked, answered }: CellParts, reader: Reader): string {
  const numbers = asked === undefined ? String(answered) : say(reader, 'ratio', { answered: String(answered), asked: String(asked) })
  return `${say(reader, level === 'action' ? 'actionsAnswered' : 'subItemsAnswered')}: ${numbers}`
}

function countsView(statuses: readonly (string | undefined)[], reader: Reader): Markup {
  const counts = statusCounts(statuses.map(status => status ?? ''))
  return element('ul', {}, [...counts].map(([status, count]) => element('li', {}, `${count} `, statusView(status === '' ? undefined : status, reader))))
}

function reportsView(view: IndexView): Content {
  const { site: { reports }, reader, path } = view
  if (reports.length === 0) return undefined
  const heads = ['office', 'report', 'edition', 'languages', 'files'] as const
  const rows = reports.map(shown => element('tr', {}, element('th', { scope: 'row' }, officeName(reader, shown.report.ipOfficeCode)),
    element('td', {}, titleView(shown.report, { ...reader, main: shown.languages[0] ?? 'en' }), element('br', {}), reportPeriod(shown.report, reader), ' – ', codeLabel(reader, 'ReportStatusCategory', shown.report.reportStatusCategory)),
    element('td', {}, element('bdi', {}, shown.report.recommendationSetIdentifier)),
    element('td', {}, languageLinks(shown, reader, path)),
    element('td', {}, joined(['xml', 'json'].map(ending => element('a', { href: wayTo(`${shown.path}.${ending}`, path), type: `application/${ending}` }, ending.toUpperCase())), ', ')),
  ))
  return lines(element('h2', { id: 'reports' }, say(reader, 'reports')), element('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-labelledby': 'reports' }, element('table', {}, '\n', lines(
    element('caption', {}, say(reader, 'reports'), ': ', String(reports.length)),
    element('thead', {}, element('tr', {}, heads.map(head => element('th', { scope: 'col' }, say(reader, head))))),
    element('tbody', {}, '\n', lines(...rows)),
  ))))
}

function filesView({ site: { editions, schemas }, site, reader, path }: IndexView): Content {
  const file = (name: string, text: string): Content => element('li', {}, element('a', { href: wayTo(name, path) }, text))
  return lines(
    element('h2', { id: 'files' }, say(reader, 'machineReadable')),
    element('ul', {}, file('catalog.jsonld', say(reader, 'catalogue')), file('manifest.json', say(reader, 'manifest')), file('SHA256SUMS', say(reader, 'digests'))),
    ...(editions.size === 0 ? [] : [element('h3', { id: 'editions' }, say(reader, 'editions')), element('ul', {}, [...editions.keys()].map(identifier => element('li', {}, editionView(identifier, site, reader, path))))]),
    ...(schemas.size === 0 ? [] : [element('h3', { id: 'schemas' }, say(reader, 'schemas')), element('ul', {}, [...schemas.keys()].map(name => file(`${SCHEMA_FOLDER}${name}`, name)))]),
  )
}

function leftOutView({ site: { reports, leftOutReports: left, test }, reader }: IndexView): Content {
  const sum = (why: 'confidential' | 'dependent' | 'personal'): number => reports.reduce((total, { leftOut }) => total + leftOut[why], 0)
  const counts = [
    ['confidentialReports', left.confidential], ['drafts', left.drafts], ['withdrawnReports', left.withdrawn], [test ? 'productionReports' : 'testReports', left.otherContent],
    ['invalidReports', left.invalid], ['confidentialParts', sum('confidential')], ['dependentParts', sum('dependent')], ['personalParts', sum('personal')],
  ] as const
  const some = counts.filter(([, count]) => count > 0)
  if (some.length === 0) return undefined
  return lines(
    element('h2', { id: 'left-out' }, say(reader, 'leftOut')),
    element('ul', {}, some.map(([key, count]) => element('li', {}, say(reader, key), ': ', String(count)))),
    element('p', { class: 'faint' }, say(reader, 'leftOutNote')),
  )
}
