/** What all pages have around their content: head, languages, foot. No script, no resource from elsewhere or from another file. */
import { label } from '../codelist/index.ts'
import { TOOL } from '../issue/index.ts'
import { directionOf } from './languages.ts'
import { element, lines, type Content } from './markup.ts'
import { languageName, linkTo, say, type Reader } from './reader.ts'
import { indexPage, wayTo, type Site } from './site.ts'
import { STYLE } from './style.ts'

/** One page. */
export interface Page {
  readonly path: string
  readonly reader: Reader
  readonly title: string
  /** Language of the title, where it is not that of the page. */
  readonly heading: Content
  /** The same page in all its languages, itself included. */
  readonly languages: readonly { readonly language: string, readonly path: string }[]
  /** The same content for programs. */
  readonly files: readonly { readonly path: string, readonly mediaType: string }[]
  /** Way back, where it is not the index. */
  readonly isIndex: boolean
  readonly content: Content
  /** What stands at the foot before the sentences that all pages have. */
  readonly foot?: Content
}

/** Base64 of the SHA-256 of the style: what the page's policy allows, and nothing else. */
export async function styleDigest(): Promise<string> {
  const hash = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(STYLE))
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`
}

/** A page as text: HTML that is well-formed XML behind its first line. */
export function pageText(page: Page, site: Site, digest: string): string {
  const { labels } = page.reader
  const html = element('html', { xmlns: 'http://www.w3.org/1999/xhtml', lang: labels, dir: directionOf(labels) }, '\n', lines(headOf(page, digest), bodyOf(page, site)))
  return `<!DOCTYPE html>\n${html.markup}\n`
}

function headOf({ path, title, languages, files }: Page, digest: string): Content {
  return element('head', {}, '\n', lines(
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: `default-src 'none'; style-src '${digest}'; base-uri 'none'; form-action 'none'` }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, title),
    ...(languages.length < 2 ? [] : languages.map(other => element('link', { rel: 'alternate', hreflang: other.language, href: wayTo(other.path, path) }))),
    ...files.map(file => element('link', { rel: 'alternate', type: file.mediaType, href: wayTo(file.path, path) })),
    // Written as it is: its digest is in the policy, and it holds no character that would have to be escaped in XML.
    { markup: `<style>${STYLE}</style>` },
  ))
}

function bodyOf(page: Page, site: Site): Content {
  const { path, reader, heading, isIndex, content } = page
  return element('body', { class: isIndex ? 'index' : undefined }, '\n', lines(
    element('a', { class: 'skip', href: '#content' }, say(reader, 'skip')),
    ...(site.test ? [element('p', { class: 'test', role: 'note' }, say(reader, 'test'))] : []),
    element('header', {}, '\n', lines(
      ...(isIndex ? [] : [element('p', {}, element('a', { href: wayTo(indexPage(reader.labels), path) }, say(reader, 'home')))]),
      ...languagesOf(page),
    )),
    element('main', { id: 'content' }, '\n', lines(element('h1', {}, heading), content)),
    element('footer', {}, '\n', lines(page.foot, ...sentencesOf(page, site))),
  ))
}

function languagesOf({ path, reader, languages }: Page): readonly Content[] {
  if (languages.length < 2) return []
  const entries = languages.map(other => element('li', {}, other.language === reader.language
    ? element('span', { 'aria-current': 'page' }, languageName(other.language, reader.labels))
    : element('a', { href: wayTo(other.path, path), hreflang: other.language }, languageName(other.language, reader.labels))))
  return [element('nav', { 'aria-label': say(reader, 'languages') }, element('ul', { class: 'languages' }, entries))]
}

function sentencesOf({ reader }: Page, { issued, licence }: Site): readonly Content[] {
  return [
    ...(reader.language === reader.labels ? [] : [element('p', {}, say(reader, 'labelsIn', { language: label('ExtendedISOLanguageCode', reader.language, reader.labels) }))]),
    element('p', {}, say(reader, 'unofficial')),
    element('p', {}, say(reader, 'notWipo')),
    ...(issued === undefined ? [] : [element('p', {}, say(reader, 'issued'), ' ', element('time', { datetime: issued, dir: 'ltr' }, issued))]),
    ...(licence === undefined ? [] : [element('p', {}, say(reader, 'licence'), ' ', linkTo(licence))]),
    element('p', {}, say(reader, 'madeBy', { tool: `${TOOL.name} ${TOOL.version}` })),
  ]
}
