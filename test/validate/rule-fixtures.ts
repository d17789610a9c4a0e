/** The fixtures of the rules: one folder for each code, with a document that the rule is about and the same one mended. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { read, writeXml, type AnyDocument } from '../../src/index.ts'
import { pointer, type ValidationIssue } from '../../src/issue/index.ts'
import { checkWithRules } from '../../src/rules.ts'

const folder = fileURLToPath(new URL('../../fixtures/rules/', import.meta.url))

/** Day on which the fixtures are judged. */
export const JUDGED_ON = '2026-11-22'

/** What a finding is known by, whatever its words. */
export interface FoundAt {
  readonly code: string
  /** JSON Pointer. */
  readonly path: string
}

export interface RuleFixture {
  readonly code: string
  /** Text of `bad.json`, and what its rule finds in it. */
  readonly bad: string
  readonly findings: readonly FoundAt[]
  /** Text of `mended.json`. */
  readonly mended: string
  /** One line on why the case exists. */
  readonly about: string
}

/** Codes that have a folder. */
export const FIXTURE_CODES: readonly string[] = readdirSync(folder).sort()

/** The fixture of a rule. */
export function ruleFixture(code: string): RuleFixture {
  const text = (name: string): string => readFileSync(`${folder}${code}/${name}`, 'utf8')
  return { code, bad: text('bad.json'), findings: JSON.parse(text('findings.json')) as readonly FoundAt[], mended: text('mended.json'), about: text('about.md').trim() }
}

/** All that rules find in a document on the day of the fixtures. It must be readable. */
export async function findingsIn(document: string | Uint8Array, profile: 'strict' | 'lenient' = 'strict'): Promise<readonly ValidationIssue[]> {
  const { verdict, issues } = await checkWithRules(document, { validOn: JUDGED_ON, profile })
  if (verdict === 'unreadable' || verdict === 'not-determined') throw new Error(issues[0]?.message ?? verdict)
  return issues
}

/** Code and path of each, in one order for both syntaxes. */
export function foundAt(issues: readonly ValidationIssue[]): readonly FoundAt[] {
  return issues.map(({ code, path }) => ({ code, path: pointer(path) })).toSorted((a, b) => `${a.code} ${a.path}` < `${b.code} ${b.path}` ? -1 : 1)
}

/** A document of the library, read from its text. */
export function documentIn(text: string): AnyDocument {
  const result = read(text)
  if (!result.ok) throw new Error(result.issues.map(({ code, path, message }) => `${code} at ${pointer(path)}: ${message}`).join('\n'))
  return result.value
}

/** The same document in XML. */
export function inXml(text: string): string {
  const document = documentIn(text)
  return writeXml(document.name, document.value as never)
}
