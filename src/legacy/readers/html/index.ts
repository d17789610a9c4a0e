/**
 * HTML: pages that were saved, exported by a survey, or written by a word processor.
 *
 * What a browser shows becomes blocks; tags, comments, scripts and hidden parts are left out, each for its reason.
 */
import type { ValidationIssue } from '../../../issue/issue.ts'
import { flat, type BodyPart } from '../../blocks.ts'
import { excerpt, notice } from '../../notice.ts'
import { declaredCharacters } from '../declared-encoding.ts'
import { restOf } from '../markup/rest.ts'
import { splitAtBreaks } from '../markup/line-breaks.ts'
import { lineKindOf } from '../plain.ts'
import type { ReadDocument, ReadRequest } from '../read-document.ts'
import type { SourceCharacters } from '../source-characters.ts'
import { strayText } from './stray-text.ts'
import { styleSheetOf } from './styles.ts'
import { attributeOf, childrenOf, htmlTree, isElement, textOf, type HtmlElement, type HtmlNode } from './tree.ts'
import type { WalkCounts } from './shown.ts'
import { HtmlWalk } from './walk.ts'

/** Elements nest deeper than tables and sections do: saved pages wrap everything ten times. */
const ELEMENTS_PER_LEVEL = 10

/**
 * Reads a page. Nothing that it refers to is fetched.
 *
 * @throws {LegacyRefusal} When its encoding is impossible, or it goes beyond a limit.
 */
export function readHtml(bytes: Uint8Array, request: ReadRequest): ReadDocument {
  const { source, issues: decoding } = declaredCharacters(bytes, request, true)
  const issues: ValidationIssue[] = [...decoding]
  const { root, errors } = htmlTree(source.text, request.limits.depth * ELEMENTS_PER_LEVEL)
  const heads = elementsOf(root)
  const sheet = styleSheetOf(heads.filter(({ tagName }) => tagName === 'style').map(textOf).join('\n'))
  const labels = new Set(heads.flatMap(element => (element.tagName === 'label' ? attributeOf(element, 'for') ?? [] : [])))
  const walk = new HtmlWalk(source, root, sheet, request.limits, issues).labelledBy(labels)
  const read = walk.read(root)
  const stray = strayText(source, walk.texts, walk.named)
  const whole: BodyPart[] = [...read, ...stray]
  const first = stray[0]?.pieces[0]?.from ?? errors[0]?.startOffset ?? unendedIn(heads)
  if (first !== undefined) issues.push(notice('legacy.markup-broken', { found: excerpt(source.text.slice(first, first + 80)) }, source.placeAt(first)))
  const body = splitAtBreaks(whole, lineKindOf(flat(whole).flatMap(({ text }) => text.split('\n'))))
  issues.push(...countFindings(walk.counts, source))
  return { mediaType: 'text/html', source, body, leftOut: restOf(source, body, walk.named), issues, ...aboutPage(heads) }
}

/** All elements, in document order. */
function elementsOf(root: HtmlNode): HtmlElement[] {
  const found: HtmlElement[] = []
  const stack: HtmlNode[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isElement(node)) found.push(node)
    const children = childrenOf(node)
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at]
      if (child !== undefined) stack.push(child)
    }
  }
  return found
}

/** Elements that swallow all that follows when their end is missing. */
const SWALLOWING: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext', 'template', 'select'])

function unendedIn(elements: readonly HtmlElement[]): number | undefined {
  const unended = elements.find(({ tagName, sourceCodeLocation }) => SWALLOWING.has(tagName) && typeof sourceCodeLocation?.startOffset === 'number' && sourceCodeLocation.endTag === undefined)
  return unended?.sourceCodeLocation?.startOffset
}

const DATES: ReadonlySet<string> = new Set(['changed', 'dcterms.modified', 'last-modified', 'dcterms.issued', 'created'])

function aboutPage(elements: readonly HtmlElement[]): Pick<ReadDocument, 'languageCode' | 'modified'> {
  const language = elements.filter(({ tagName }) => tagName === 'html' || tagName === 'body').map(element => attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang')).find(lang => lang !== undefined)
  const languageCode = /^[a-z]{2}(?=$|[-_])/i.exec(language ?? '')?.[0].toLowerCase()
  const dated = elements.filter(element => element.tagName === 'meta' && DATES.has((attributeOf(element, 'name') ?? '').toLowerCase()))
  const days = dated.flatMap(element => /^[0-9]{4}-[0-9]{2}-[0-9]{2}/.exec(attributeOf(element, 'content') ?? '')?.[0] ?? [])
  const modified = days.sort().at(-1)
  return { ...(languageCode === undefined ? {} : { languageCode }), ...(modified === undefined || modified.startsWith('0000') ? {} : { modified }) }
}

function countFindings({ hidden, disabled, outside, options, images }: WalkCounts, source: SourceCharacters): ValidationIssue[] {
  const findings: ValidationIssue[] = []
  const note = (code: Parameters<typeof notice>[0], { count, first }: WalkCounts['hidden']): void => {
    if (count === 0) return
    const found = first === undefined ? '' : excerpt(source.text.slice(first.from, Math.min(first.to, first.from + 200)))
    findings.push(notice(code, { count: String(count), found }, first === undefined ? undefined : source.placeAt(first.from)))
  }
  note('legacy.hidden-text', hidden)
  note('legacy.disabled-value', disabled)
  note('legacy.outside-content', outside)
  note('legacy.choices-left-out', options)
  note('legacy.images-left-out', images)
  return findings
}

