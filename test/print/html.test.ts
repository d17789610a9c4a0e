import { createHash } from 'node:crypto'
import { XmlDocument, type XmlElement } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { FRAMES } from '../../src/print/catalogues/index.ts'
import { STYLE, STYLE_DIGEST } from '../../src/print/html-style.ts'
import { MESSAGE_LANGUAGES } from '../../src/print/languages.ts'
import type { PrintedDocument } from '../../src/print/printer.ts'
import { documents, FULL, manyFindings, printed } from './sample.ts'

const page = (list: Iterable<PrintedDocument>, options: Parameters<typeof printed>[2] = {}): string => printed('html', list, options).out

/** The page as XML: its void elements closed, so that a parser can say whether all others are. */
function parsed(html: string): XmlDocument {
  return XmlDocument.fromBuffer(new TextEncoder().encode(html.replace('<!DOCTYPE html>', '').replace(/<(meta|br)\b([^>]*)>/g, '<$1$2/>')))
}

const HOSTILE = '"><img src=x onerror=alert(1)><script>alert(1)</script>\' & </style>'

describe('the HTML page', () => {
  it.each(MESSAGE_LANGUAGES)('is well-formed for every kind of document in %s, with language and direction', language => {
    const html = page(documents(), { language })
    expect(parsed(html).find('//li').length).toBeGreaterThan(8)
    expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
    expect(html).toContain(`<title>${FRAMES[language].report.title}</title>`)
  })

  it('allows only its own style, and asks for nothing from elsewhere', () => {
    const html = page(documents())
    expect(STYLE_DIGEST).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`)
    expect(html).toContain(`content="default-src 'none'; style-src '${STYLE_DIGEST}'; base-uri 'none'; form-action 'none'"`)
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|style="|\son[a-z]+=|url\(|@import|https?:/)
    expect([...html.matchAll(/ href="([^"]*)"/g)].every(([, href]) => /^#document-\d+$/.test(href ?? ''))).toBe(true)
  })

  it('makes no markup of anything that comes from outside', () => {
    const issue = { ...FULL, code: HOSTILE, message: HOSTILE, hint: HOSTILE, reason: HOSTILE, justification: HOSTILE, path: [HOSTILE], values: { a: HOSTILE }, fix: { title: HOSTILE, edits: [{ start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 }, text: HOSTILE }] } }
    const html = page([{ name: HOSTILE, sha256: HOSTILE, bytes: HOSTILE, verdict: 'invalid', issues: [issue], own: HOSTILE, judges: [{ judge: HOSTILE, engine: HOSTILE, verdict: HOSTILE }] }])
    const document = parsed(html)
    expect(document.find('//img | //script')).toEqual([])
    expect(document.find('//@onerror')).toEqual([])
    expect(html.split('alert(1)').length).toBeGreaterThan(10)
  })

  it('links every document that has findings to them', () => {
    const document = parsed(page(documents()))
    const targets = document.find('//a').map(link => String(link.get('@href')?.content).slice(1))
    expect(targets.length).toBe(6)
    expect(targets.map(id => document.find(`//h2[@id="${id}"]`).length)).toEqual(targets.map(() => 1))
  })

  it('has a caption and headed columns on every table, and headings without gaps', () => {
    const document = parsed(page(documents()))
    expect(document.find('//table').length).toBe(2)
    expect(document.find('//table[not(caption)] | //thead//th[not(@scope="col")] | //tbody/tr[not(th[@scope="row"])]')).toEqual([])
    const levels = (document.find('//h1 | //h2 | //h3') as XmlElement[]).map(heading => Number(heading.name.slice(1)))
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
    expect(levels[0]).toBe(1)
  })

  it('says each severity and verdict in words beside its colour', () => {
    const document = parsed(page(documents()))
    expect(document.find('//li').map(item => String(item.get('span[1]')?.content).replace(/^. /, ''))).toEqual(expect.arrayContaining(['error', 'warning', 'information']))
    expect(document.find('//*[contains(@class, "answer")]').map(answer => answer.content)).toEqual(['✗ invalid', '✓ valid', '⊘ unreadable', '✗ invalid', '✗ invalid', '? not determined', '⊘ unreadable'])
  })

  it('says which texts are in another language than the page', () => {
    const [message] = parsed(page([{ name: 'a', verdict: 'valid', issues: [FULL], judges: [] }], { language: 'ar' })).find('//p[@class="message"]')
    expect([message?.get('@lang')?.content, message?.get('@dir')?.content]).toEqual(['en', 'ltr'])
  })

  it('prints twenty findings of a code in a document, or what was asked for, and counts the others', () => {
    const html = page([manyFindings(1000)])
    expect([parsed(html).find('//li').length, html.includes('… and 480 more of value.code')]).toEqual([40, true])
    expect(parsed(page([manyFindings(1000)], { maxFindings: 7 })).find('//li').length).toBe(7)
    expect(page([manyFindings(1000)], { maxFindings: 7 })).toContain('993 findings held back: ')
  })
})
