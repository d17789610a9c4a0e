/**
 * The SARIF format, for code scanning and editors.
 *
 * @see Static Analysis Results Interchange Format (SARIF) Version 2.1.0, OASIS Standard, 27 March 2020
 */
import { pointer, type Edit, type Fix, type Severity, type ValidationIssue } from '../issue/index.ts'
import { FRAMES } from './catalogues/frames.ts'
import { lineOf, nameOf } from './frame-words.ts'
import type { Layout, LayoutOptions } from './layout.ts'
import type { PrintedDocument } from './printed.ts'
import { artifactUri, charactersOf, pointRegion, spanRegion } from './sarif-places.ts'
import { SarifRules } from './sarif-rules.ts'
import { sentence, sarifText } from './sarif-text.ts'
import { harmless, linesOf, type Lines } from './source-lines.ts'
import type { CodeCounts } from './tally.ts'
import { translatedBy } from './translate.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', information: 'note' }

/** One run with all documents; written at its end. */
export function sarifLayout(options: LayoutOptions): Layout {
  const run = new SarifRun(options)
  return {
    document: (document, { shown }) => run.add(document, shown),
    end: ({ heldBack, verdicts }) => run.write(heldBack, verdicts['not-determined'] === 0),
  }
}

class SarifRun {
  readonly #options: LayoutOptions
  readonly #rules: SarifRules
  readonly #artifacts = new Map<string, { readonly index: number, readonly text: string }>()
  /** Texts, because there may be many. */
  readonly #results: string[] = []
  readonly #notices: object[] = []

  constructor(options: LayoutOptions) {
    this.#options = options
    this.#rules = new SarifRules(options.facts.rules, options)
  }

  add(document: PrintedDocument, shown: readonly ValidationIssue[]): void {
    const artifact = this.#artifactOf(document)
    const lines = shown.length === 0 ? undefined : linesOf(document)
    const met = new Map<string, number>()
    for (const issue of shown) {
      const spot = `${issue.code}${document.record === undefined ? '' : `:${document.record}`}:${pointer(issue.path)}`
      const times = (met.get(spot) ?? 0) + 1
      met.set(spot, times)
      this.#results.push(JSON.stringify(this.#resultOf(issue, { document, artifact, lines, fingerprint: `${spot}:${times}` })))
    }
    if (document.verdict === 'unreadable' || document.verdict === 'not-determined') this.#notices.push(this.#noticeOf(document, artifact))
  }

  write(heldBack: CodeCounts, executionSuccessful: boolean): void {
    const { write, facts: { tool, schemaVersion, ruleSetVersion }, language } = this.#options
    const driver = { name: tool.name, version: tool.version, language, rules: this.#rules.descriptors() }
    const rest = {
      language,
      columnKind: 'unicodeCodePoints',
      newlineSequences: ['\r\n', '\n', '\r'],
      artifacts: [...this.#artifacts.values()].map(({ text }): unknown => JSON.parse(text)),
      invocations: [{ executionSuccessful, ...(this.#notices.length === 0 ? {} : { toolExecutionNotifications: this.#notices }) }],
      properties: { schemaVersion, ruleSetVersion, heldBack: Object.fromEntries(heldBack) },
    }
    write(`{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},\n"results":[`)
    this.#results.forEach((result, index) => write(`${index === 0 ? '' : ','}\n${result}`))
    write(`\n],\n${JSON.stringify(rest).slice(1, -1)}}]}\n`)
  }

  /** Documents of one name, such as the records of a file, are one artifact. */
  #artifactOf({ name, sha256 }: PrintedDocument): object {
    const location = { uri: artifactUri(name) }
    const known = this.#artifacts.get(name)
    const index = known?.index ?? this.#artifacts.size
    if (known === undefined) {
      const text = JSON.stringify({ location, roles: ['analysisTarget'], ...(sha256 === undefined ? {} : { hashes: { 'sha-256': sha256 } }) })
      this.#artifacts.set(name, { index, text })
    }
    return { ...location, index }
  }

  #noticeOf(document: PrintedDocument, artifactLocation: object): object {
    const said = document.issues.map(issue => translatedBy(issue, this.#options).message).slice(0, 3).join('. ')
    const { answers, colon } = FRAMES[this.#options.language]
    return {
      level: 'error',
      message: { text: sarifText(harmless(`${nameOf(document)}${colon}${answers[document.verdict]}${said === '' ? '' : `. ${said}`}`)) },
      locations: [{ physicalLocation: { artifactLocation } }],
    }
  }

  #resultOf(issue: ValidationIssue, { document, artifact, lines, fingerprint }: Circumstances): object {
    const { code, path, severity, justification, fix } = issue
    // What decides the verdict is not hidden by an excuse.
    const isSuppressed = justification !== undefined && issue.class !== 'form'
    const { message, hint, reason, fix: title } = translatedBy(issue, this.#options)
    const line = lineOf(issue, document)
    const region = line === undefined ? undefined : pointRegion(issue.place, line, charactersOf(document, lines))
    return {
      ruleId: code,
      ruleIndex: this.#rules.indexOf(issue),
      level: LEVELS[severity],
      message: { text: sarifText(hint === undefined ? harmless(message) : `${sentence(harmless(message))} ${harmless(hint)}`) },
      locations: [{
        physicalLocation: { artifactLocation: artifact, ...(region === undefined ? {} : { region }) },
        logicalLocations: [{ fullyQualifiedName: pointer(path), kind: 'member' }],
      }],
      partialFingerprints: { 'codeAndPath/v1': fingerprint },
      ...(!isSuppressed ? {} : { suppressions: [{ kind: 'inSource', status: 'accepted', justification }] }),
      ...(fix === undefined ? {} : { fixes: [fixOf({ ...fix, title: title ?? fix.title }, artifact, document)] }),
      properties: { class: issue.class, ...(reason === undefined ? {} : { reason }), ...(justification === undefined ? {} : { justification }), ...(document.record === undefined ? {} : { record: document.record }) },
    }
  }
}

interface Circumstances {
  readonly document: PrintedDocument
  readonly artifact: object
  readonly lines: Lines | undefined
  readonly fingerprint: string
}

function fixOf({ title, edits }: Fix, artifactLocation: object, document: PrintedDocument): object {
  return {
    description: { text: sarifText(harmless(title)) },
    artifactChanges: [{ artifactLocation, replacements: edits.map(edit => replacementOf(edit, document)) }],
  }
}

function replacementOf({ start, end, text }: Edit, { record }: PrintedDocument): object {
  return {
    deletedRegion: spanRegion(start, end, record),
    ...(text === '' ? {} : { insertedContent: { text } }),
  }
}
