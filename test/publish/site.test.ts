import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readJson, readXml } from '../../src/index.ts'
import { SCHEMA_FILES } from '../../src/judge/generated/schema-files.ts'
import type { OfficeReport } from '../../src/model/types.ts'
import { publish } from '../../src/publish.ts'
import { elementsOf, targetOf, type PageElement } from './pages.ts'
import { bundle, everything, FIXTURES, reference, report, response } from './reports.ts'

const site = await bundle(FIXTURES, { test: true, schemas: SCHEMA_FILES, issued: '2026-05-01', licence: 'https://example.org/licence' })
const pages = new Map([...site.files].filter(([path]) => path.endsWith('.html')).map(([path, text]) => [path, elementsOf(text)]))
/** What is found on pages, each with the page. */
const onPages = (find: (elements: readonly PageElement[], path: string) => readonly unknown[]): readonly unknown[] =>
  [...pages].flatMap(([path, elements]) => find(elements, path).map(found => ({ path, found })))
const HOSTILE = '"><img src=x onerror=alert(1)><script>alert(1)</script>\' & </style>]]>'

describe('the pages', () => {
  it('are well-formed, with language and direction, one heading of the first level and no gaps', () => {
    expect(pages.size).toBeGreaterThan(30)
    const levelsOf = (elements: readonly PageElement[]): readonly number[] => elements.filter(({ name }) => /^h[1-6]$/.test(name)).map(({ name }) => Number(name.slice(1)))
    const languageOf = (elements: readonly PageElement[]): PageElement['attributes'] => elements.find(({ name }) => name === 'html')?.attributes ?? {}
    expect(onPages(elements => [languageOf(elements)].filter(({ lang = '', dir }) => !/^[a-z]{2}$/.test(lang) || dir !== (lang === 'ar' ? 'rtl' : 'ltr')))).toEqual([])
    expect(onPages(elements => (levelsOf(elements).filter(level => level === 1).length === 1 ? [] : [levelsOf(elements)]))).toEqual([])
    expect(onPages(elements => levelsOf(elements).filter((level, index, levels) => level > (levels[index - 1] ?? 0) + 1))).toEqual([])
    expect(onPages(elements => elements.filter(({ name, text }) => /^(h[1-6]|title|a|th|caption)$/.test(name) && text.trim() === ''))).toEqual([])
  })

  it('have ids that stand once, and links that lead somewhere', () => {
    const idsOf = (elements: readonly PageElement[]): readonly string[] => elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]))
    const hrefsOf = (elements: readonly PageElement[]): readonly string[] => elements.flatMap(({ attributes: { href = 'https:' } }) => (/^(https?|mailto):/.test(href) ? [] : [href]))
    const leadsNowhere = (href: string, from: string): boolean => {
      const { path, fragment } = targetOf(href, from)
      return !site.files.has(path) || (fragment !== '' && !idsOf(pages.get(path) ?? []).includes(fragment))
    }
    expect(onPages(elements => idsOf(elements).filter((id, index, ids) => ids.indexOf(id) !== index))).toEqual([])
    expect(onPages(elements => elements.flatMap(({ attributes }) => attributes['aria-labelledby'] ?? []).filter(id => !idsOf(elements).includes(id)))).toEqual([])
    expect(onPages(hrefsOf).length).toBeGreaterThan(1000)
    expect(onPages((elements, path) => [...new Set(hrefsOf(elements))].filter(href => leadsNowhere(href, path)))).toEqual([])
  })

  it('have a caption and headed rows and columns on every table', () => {
    const counted = (elements: readonly PageElement[], name: string, within = 'body'): number => elements.filter(one => one.name === name && one.within.includes(within)).length
    expect([...pages.values()].reduce((sum, elements) => sum + counted(elements, 'table'), 0)).toBeGreaterThan(100)
    expect(onPages(elements => (counted(elements, 'caption') === counted(elements, 'table') ? [] : ['caption']))).toEqual([])
    expect(onPages(elements => elements.filter(({ name, within, attributes }) => name === 'th' && attributes['scope'] !== (within.includes('thead') ? 'col' : 'row')))).toEqual([])
    expect(onPages(elements => (counted(elements, 'th', 'tbody') === counted(elements, 'tr', 'tbody') ? [] : ['row']))).toEqual([])
  })

  it('allow their own style and nothing else: no script, no resource, no form', () => {
    const styleOf = (elements: readonly PageElement[]): string => elements.find(({ name }) => name === 'style')?.text ?? ''
    const policyOf = (elements: readonly PageElement[]): string | undefined => elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes['content']
    const policyFor = (style: string): string => `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`
    expect(onPages(elements => [policyOf(elements)].filter(policy => policy !== policyFor(styleOf(elements))))).toEqual([])
    expect(onPages(elements => elements.filter(({ name }) => /^(script|img|iframe|object|embed|form|input|video|audio|svg|base)$/.test(name)))).toEqual([])
    expect(onPages(elements => elements.flatMap(({ attributes }) => Object.keys(attributes)).filter(name => /^(on|style$|src$|srcset$)/.test(name)))).toEqual([])
    expect(onPages(elements => elements.filter(({ name, attributes }) => name === 'link' && attributes['rel'] !== 'alternate'))).toEqual([])
    expect(onPages(elements => styleOf(elements).match(/url\(|@import/g) ?? [])).toEqual([])
  })

  it('say where texts are in another language than the page, and in which direction', () => {
    const arabic = pages.get('reports/sa/sa-2025.ar.html') ?? []
    const quoted = arabic.filter(({ name, within }) => name === 'p' && within.at(-1) === 'blockquote')
    expect(quoted.length).toBeGreaterThan(20)
    expect(quoted.filter(({ attributes }) => attributes['lang'] !== 'fr' || attributes['dir'] !== 'ltr')).toEqual([])
    const english = pages.get('reports/sa/sa-2025.en.html') ?? []
    expect(english.filter(({ attributes: { lang, dir } }) => lang === 'ar' && dir !== 'rtl')).toEqual([])
    expect(english.some(({ attributes: { lang } }) => lang === 'ar')).toBe(true)
  })

  it('of languages without labels are in English around texts in that language', () => {
    const page = pages.get('reports/jp/jp-2025.ja.html') ?? []
    expect(page.find(({ name }) => name === 'html')?.attributes['lang']).toBe('en')
    expect(page.filter(({ attributes: { lang } }) => lang === 'ja').length).toBeGreaterThan(5)
  })

  it('name their other languages, and themselves', () => {
    const french = pages.get('reports/fr/fr-2025.fr.html') ?? []
    expect(french.filter(({ name, attributes }) => name === 'link' && attributes['hreflang'] !== undefined).map(({ attributes }) => attributes['hreflang'])).toEqual(['fr', 'en'])
    expect(french.filter(({ attributes }) => attributes['aria-current'] === 'page').map(({ text }) => text)).toEqual(['Français'])
  })

  it('say every status in words beside its sign', () => {
    expect(onPages(elements => elements.filter(({ attributes }) => attributes['class'] === 'sign' && attributes['aria-hidden'] !== 'true'))).toEqual([])
    expect(onPages(elements => elements.filter(({ attributes, text }) => attributes['class']?.startsWith('status ') === true && !/\p{Letter}/u.test(text)))).toEqual([])
  })

  it('mark invented content, and only that', async () => {
    expect(onPages(elements => elements.filter(({ attributes }) => attributes['class'] === 'test'))).toHaveLength(pages.size)
    expect(everything(await bundle([report()]))).not.toContain('class="test"')
  })

  it('make no markup of anything that comes from a report', async () => {
    const hostile = report({
      titleTextBag: [{ value: HOSTILE, languageCode: 'en' }], reportVersionNumber: HOSTILE, summaryTextBag: [{ value: `a\r\nb\u0085\u{1FFFF}${HOSTILE}`, languageCode: 'he' }],
      reportContactBag: [{ contactOrganizationName: HOSTILE, emailAddressBag: [{ value: HOSTILE }], webURI: 'javascript:alert(1)' }],
      responseBag: [response('1', HOSTILE, { implementationStatusCategory: HOSTILE, additionalDataBag: [{ additionalDataName: HOSTILE, additionalDataText: HOSTILE }] })],
    })
    const { files } = await bundle([hostile], { withContacts: true })
    const elements = [...files].flatMap(([path, text]) => (path.endsWith('.html') ? elementsOf(text) : []))
    expect(elements.filter(({ name, attributes }) => ['script', 'img'].includes(name) || 'onerror' in attributes || attributes['href']?.startsWith('javascript:') === true)).toEqual([])
    expect(files.get('reports/fr/fr-2025.en.html')?.split('alert(1)').length).toBeGreaterThan(8)
  })

  it('show electronic mail addresses only when asked to', async () => {
    const one = [report({ reportContactBag: [{ contactOrganizationName: 'Unit', emailAddressBag: [{ value: 'office@example.org' }] }] })]
    const page = 'reports/fr/fr-2025.en.html'
    expect((await bundle(one)).files.get(page)).not.toContain('office@example.org')
    expect((await bundle(one)).files.get('reports/fr/fr-2025.xml')).toContain('office@example.org')
    expect((await bundle(one, { withContacts: true })).files.get(page)).toContain('href="mailto:office@example.org"')
  })

  it('lead from an answer that holds elsewhere to that answer', async () => {
    const { files } = await bundle([
      report({ responseBag: [reference('2', '1'), response('1', 'x'), reference('3', '4', 'fr-2024'), { ...response('5', 'y'), addressedItemIdentifierBag: ['5.b', '5'] }] }),
      report({ officeReportIdentifier: 'fr-2024', reportingPeriod: { startDate: '2024', endDate: '2024' }, responseBag: [response('4', 'z')] }),
    ])
    const hrefs = elementsOf(files.get('reports/fr/fr-2025.en.html') ?? '').map(({ attributes: { href } }) => href)
    expect(hrefs).toEqual(expect.arrayContaining(['#item-1', 'fr-2024.en.html#item-4', '#item-5.b', '#item-5']))
  })
})

describe('the table of offices', () => {
  const rowsOf = (html: string): readonly string[] => elementsOf(html).filter(({ name, within }) => name === 'tr' && within.includes('div')).map(({ text }) => text)

  it('leads from every cell with an answer to the item on the page of the report', () => {
    const cells = (pages.get('index.html') ?? []).filter(({ name, within }) => name === 'a' && within.includes('td') && within.includes('tbody')).filter(({ attributes }) => attributes['href']?.includes('#item-') === true)
    expect(cells.length).toBeGreaterThan(50)
  })

  it('says "no report" where there is none, and nothing of a year whose report is withheld', async () => {
    const in2024 = { officeReportIdentifier: 'fr-2024', reportingPeriod: { startDate: '2024', endDate: '2024' } }
    const german = { ipOfficeCode: 'DE', officeReportIdentifier: 'de-2025' } as const
    const both = await bundle([report(in2024), report(german)])
    expect(rowsOf(both.files.get('index.html') ?? '').filter(row => /^France.*No report/.test(row))).toHaveLength(1)
    const withheld = await bundle([report(in2024), report(german), report({ confidentialIndicator: true })])
    expect(rowsOf(withheld.files.get('index.html') ?? '').filter(row => /^France.*No report/.test(row))).toHaveLength(0)
  })

  it('keeps a published report that only an unpublished one replaces', async () => {
    const draft = report({ officeReportIdentifier: 'fr-2025-b', reportStatusCategory: 'Draft', replacedReport: { replacedReportIdentifier: 'fr-2025' } })
    const { files } = await bundle([report({ responseBag: [response('1', 'x')] }), draft])
    expect(rowsOf(files.get('index.html') ?? '').filter(row => /^France.*Implemented/.test(row))).toHaveLength(1)
  })

  it('tells a confidential answer from none in no way', async () => {
    const row = async (responseBag: NonNullable<OfficeReport['responseBag']>): Promise<string> => rowsOf((await bundle([report({ responseBag })])).files.get('index.html') ?? '').find(text => text.startsWith('France')) ?? ''
    expect(await row([response('1', 'x'), response('2', 'y', { confidentialIndicator: true })])).toBe(await row([response('1', 'x')]))
  })
})

describe('the files', () => {
  it('are the same whatever the order and number of reports of one content', async () => {
    const turned = await bundle([...FIXTURES.toReversed(), ...FIXTURES.slice(0, 3)], { test: true, schemas: Object.fromEntries(Object.entries(SCHEMA_FILES).toReversed()), issued: '2026-05-01', licence: 'https://example.org/licence' })
    expect([...turned.files]).toEqual([...site.files])
  })

  it('have the digests and lengths that the lists say', () => {
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
    const sums = (site.files.get('SHA256SUMS') ?? '').trimEnd().split('\n')
    expect(sums).toEqual([...site.files].filter(([path]) => path !== 'SHA256SUMS').map(([path, text]) => `${sha256(text)}  ${path}`))
    const manifest = JSON.parse(site.files.get('manifest.json') ?? '') as { readonly files: readonly { readonly path: string, readonly bytes: number, readonly sha256: string }[] }
    expect(manifest.files.map(({ path }) => path)).toEqual([...site.files.keys()].filter(path => !['manifest.json', 'SHA256SUMS'].includes(path)))
    for (const { path, bytes, sha256: said } of manifest.files) expect([bytes, said]).toEqual([Buffer.byteLength(site.files.get(path) ?? ''), sha256(site.files.get(path) ?? '')])
  })

  it('are read back as what was published, reports and editions in both syntaxes', () => {
    const documents = [...site.files.keys()].filter(path => /^(reports|editions)\/.*\.(xml|json)$/.test(path))
    expect(documents.length).toBe(2 * (site.reports.length + 2))
    const isRead = (path: string): boolean => (path.endsWith('xml') ? readXml : readJson)(path.startsWith('reports') ? 'OfficeReport' : 'RecommendationSet', site.files.get(path) ?? '').ok
    expect(documents.filter(path => !isRead(path))).toEqual([])
    expect(site.files.get('reports/fr/fr-2025.xml')).toContain('../../schemas/v1/ICT_V1_0.xsd')
  })

  it('have names of identifiers alone, which every system can write', async () => {
    expect([...site.files.keys()].filter(path => !/^[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*$/.test(path))).toEqual([])
    expect((await bundle([report({ officeReportIdentifier: 'con' })])).files.has('reports/fr/con_.xml')).toBe(true)
  })

  it('are none where two different reports want one name', async () => {
    const publication = await publish([report(), report({ ipOfficeCode: 'DE' }), report({ reportVersionNumber: '2' })])
    expect(publication).toEqual({ ok: false, findings: [expect.objectContaining({ code: 'publish.name-taken', reports: [0, 2] })] })
    expect((await publish([report(), report({ reportStatusCategory: 'Draft' })])).ok).toBe(true)
  })

  it('hold one kind of content, and count what is not published', async () => {
    const mixed = [report(), report({ documentStatusText: 'test', officeReportIdentifier: 'fr-t' }), report({ reportStatusCategory: 'Draft', officeReportIdentifier: 'fr-d' }), report({ reportStatusCategory: 'Withdrawn', officeReportIdentifier: 'fr-w' })]
    const production = await bundle(mixed, { invalid: 2 })
    expect(production.leftOutReports).toEqual({ confidential: 0, drafts: 1, withdrawn: 1, otherContent: 1, invalid: 2 })
    expect(production.reports.map(({ path }) => path)).toEqual(['reports/fr/fr-2025'])
    expect((await bundle(mixed, { test: true })).reports.map(({ path }) => path)).toEqual(['reports/fr/fr-t'])
  })

  it('hold no invented edition around reports in production', async () => {
    const edition = { st96Version: 'V6_0', ipoVersion: 'ICT_V1_0', documentStatusText: 'test', recommendationSetIdentifier: 'own', editionStatusCategory: 'Adopted', recommendationBag: [{ recommendationIdentifier: 'x', recommendationNumber: '1', statementTextBag: [{ value: 'invented-7731', languageCode: 'en' }] }] } as const
    const texts = async (test: boolean): Promise<boolean> => [...(await bundle([report({ recommendationSetIdentifier: 'own', ...(test ? { documentStatusText: 'test' } : {}) })], { editions: [edition], test })).files.values()].some(text => text.includes('invented-7731'))
    expect([await texts(false), await texts(true)]).toEqual([false, true])
  })

  it('stand also for no report at all', async () => {
    const { files } = await bundle([])
    expect([...files.keys()]).toEqual(['SHA256SUMS', 'catalog.jsonld', 'index.html', 'manifest.json'])
  })
})

describe('the description', () => {
  interface Node { readonly [name: string]: unknown }
  const catalogOf = (files: ReadonlyMap<string, string>): Node => JSON.parse(files.get('catalog.jsonld') ?? '') as Node
  const datasets = (files: ReadonlyMap<string, string>): readonly Node[] => catalogOf(files)['dcat:dataset'] as readonly Node[]

  it('has a dataset for each report, and its files with digest, length and media type', () => {
    expect(datasets(site.files).map(dataset => (dataset['dct:publisher'] as Node)['dct:identifier'])).toEqual(site.reports.map(({ report: { ipOfficeCode } }) => ipOfficeCode))
    for (const distribution of datasets(site.files).flatMap(dataset => dataset['dcat:distribution'] as readonly Node[])) {
      const path = (distribution['dcat:downloadURL'] as Node)['@id'] as string
      const text = site.files.get(path) ?? ''
      expect(distribution).toMatchObject({
        'dcat:byteSize': { '@value': String(Buffer.byteLength(text)) }, 'spdx:checksum': { 'spdx:checksumValue': { '@value': createHash('sha256').update(text).digest('hex') } },
        'dcat:mediaType': { '@id': expect.stringMatching(/\/(application\/(xml|json)|text\/html)$/) }, 'dct:license': { '@id': 'https://example.org/licence' },
      })
    }
  })

  it('uses no prefix that it does not declare', () => {
    const catalog = catalogOf(site.files)
    const prefixes = Object.keys(catalog['@context'] as object)
    const names = (value: unknown): readonly string[] => typeof value !== 'object' || value === null ? [] : Array.isArray(value) ? value.flatMap(names)
      : Object.entries(value).flatMap(([name, part]) => [name, ...(name === '@type' ? [String(part)] : []), ...names(part)])
    expect([...new Set(names({ ...catalog, '@context': undefined }).filter(name => !name.startsWith('@')).map(name => name.split(':')[0]))].filter(name => !prefixes.includes(name ?? ''))).toEqual([])
  })

  it('is absolute where it is said where the folder stands, and says no licence and no day unasked', async () => {
    const { files } = await bundle([report()], { baseUri: 'https://data.example.org/ict' })
    expect(datasets(files)).toEqual([expect.objectContaining({ 'dcat:landingPage': { '@id': 'https://data.example.org/ict/reports/fr/fr-2025.en.html' } })])
    expect(files.get('catalog.jsonld')).not.toMatch(/license|issued/)
    const addresses = [...(files.get('catalog.jsonld') ?? '').matchAll(/"@id": "([^"]*)"/g)].map(([, address = '']) => address)
    expect(addresses.filter(address => !/^(https?:|spdx:)/.test(address))).toEqual([])
  })

  it.each([{ issued: '2026-02-30' }, { issued: 'today' }, { licence: 'CC-BY' }, { baseUri: 'javascript:alert(1)' }, { baseUri: 'https://a.example/?x' }, { schemas: { '../x': '' } }])('takes no option such as %o', async options => {
    await expect(publish([report()], options)).rejects.toThrow(TypeError)
  })
})
