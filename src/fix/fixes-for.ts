/**
 * Findings → findings with fixes, where one is safe: where the document can only have meant one thing.
 *
 * What a text says is never touched, nothing is guessed, and what a person must judge is left to one.
 */
import { isNdjsonDocument } from '../document/ndjson-collected.ts'
import { syntaxOf } from '../document/syntax.ts'
import { insistOnText, isReadError, type SourceText, type ValidationIssue } from '../issue/index.ts'
import { parseJson } from '../json/parse.ts'
import { PLAN } from '../plan/index.ts'
import { parseXml } from '../xml/parse.ts'
import { JsonFixer } from './json-fixes.ts'
import { indicesOf, placed, type MadeFix } from './made.ts'
import { LineFixes } from './ndjson-fixes.ts'
import { VALUE_CODES } from './values.ts'
import { XmlFixer } from './xml-fixes.ts'

/** Codes of findings that may get a fix. For all others, documents are not looked at. */
export const FIXABLE_CODES: ReadonlySet<string> = new Set([
  ...VALUE_CODES, 'value.empty', 'part.empty', 'part.unknown', 'transaction.count', 'status.unlisted',
  'xml.order', 'xml.repeated', 'xml.namespace', 'xml.attribute-unprefixed', 'xml.attribute', 'xml.bag-child', 'xml.xsi', 'xml.cdata',
  'json.type', 'json.null', 'json.duplicate-name', 'ndjson.blank-line',
])

/**
 * Gives findings their fixes.
 *
 * @param input   The document that they are about: XML, JSON or NDJSON, text or bytes.
 * @param issues  What `check`, `checkWithRules` or `validate` found in it.
 * @returns The findings in their order. Those for which nothing safe is known are given back as they are.
 */
export function fixesFor(input: string | Uint8Array, issues: readonly ValidationIssue[]): readonly ValidationIssue[] {
  insistOnText(input)
  if (!issues.some(isFixable)) return issues
  return isNdjsonDocument(PLAN, input) ? lineFixes(input)(issues) : fixesInDocument(input, issues)
}

/**
 * `fixesFor` for NDJSON whose records come one after another.
 *
 * @returns Takes findings with places in the file; with each call, those of later lines.
 */
export function lineFixes(input: string | Uint8Array): (issues: readonly ValidationIssue[]) => readonly ValidationIssue[] {
  const lines = new LineFixes(input, fixesInDocument)
  return issues => issues.some(isFixable) ? lines.fixesFor(issues) : issues
}

function isFixable({ code, place, fix }: ValidationIssue): boolean {
  return place !== undefined && fix === undefined && FIXABLE_CODES.has(code)
}

/** The same for what is no NDJSON. */
function fixesInDocument(input: string | Uint8Array, issues: readonly ValidationIssue[]): readonly ValidationIssue[] {
  const opened = opening(input)
  if (opened === undefined) return issues
  const { fixer, source } = opened
  const indices = indicesOf(source, issues.flatMap(issue => issue.place !== undefined && isFixable(issue) ? [issue.place] : []))
  const made = new Map<ValidationIssue, MadeFix>()
  for (const issue of issues) {
    const index = issue.place === undefined || !isFixable(issue) ? undefined : indices.get(issue.place.offset)
    const fix = index === undefined ? undefined : fixer.fixFor(issue, index)
    if (fix !== undefined) made.set(issue, fix)
  }
  const fixes = placed(new Set(made.values()), source)
  return issues.map(issue => {
    const own = made.get(issue)
    const fix = own === undefined ? undefined : fixes.get(own)
    return fix === undefined ? issue : { ...issue, fix }
  })
}

interface Opening {
  readonly fixer: { fixFor(issue: ValidationIssue, index: number): MadeFix | undefined }
  readonly source: SourceText
}

/** The document in a form in which fixes can be made; nothing where it cannot be read. */
function opening(input: string | Uint8Array): Opening | undefined {
  try {
    if (syntaxOf(input) === 'xml') {
      const document = parseXml(input)
      return { fixer: new XmlFixer(document), source: document.source }
    }
    const document = parseJson(input)
    return { fixer: new JsonFixer(document), source: document.source }
  } catch (thrown) {
    if (!isReadError(thrown)) throw thrown
    return undefined
  }
}
