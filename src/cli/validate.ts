/** `validate`: check files against the model and its schemas. */
import { readSchemaFolder } from '../judge/schema-folder.ts'
import { digest, formIssue, TOOL, type ValidationIssue } from '../issue/index.ts'
import { MODEL_VERSION } from '../model/version.ts'
import { countOf, printIssue } from '../print/text.ts'
import { harmless, SourceLines } from '../print/source-lines.ts'
import type { ValidationReport } from '../verdict/together.ts'
import { validate as judge, type JudgeName, type ValidateOptions } from '../verdict/validate.ts'
import { textOption, UsageError, wordOption, type Command, type OptionValues, type World } from './command.ts'
import { exitOf, worstOf, type ExitCode } from './exit.ts'
import { namesOf, openFile, type Opened } from './files.ts'

const HELP = `Says of each file whether it is valid, and what to do about it where it is not. XML and JSON are told apart by
their content. A folder stands for the .xml and .json files below it, ledgers aside; "-" reads from stdin.

Options
  --judges LIST        who judges: own, schema, or both: own,schema (default; above 16 MB own alone)
                       own     our checker: all findings, with place, advice and JSON Pointer
                       schema  libxml2 on the XSD for XML, ajv on the JSON Schema for JSON
  --schema FILE.xsd    judge by this XSD instead of ours; what it imports is looked for in its own folder only
  --profile PROFILE    strict (default), or lenient: what is not known is a warning and counts as unmapped content
  --format FORMAT      text (default) or json
  --quiet              print only files that are not valid

Exit code
  0 valid   1 invalid   2 wrong use   3 a file cannot be read   4 not determined   5 internal error
  Of many files, the first of 5, 4, 3, 1, 0 that was found.

Examples
  ipo-reports validate report.xml
  ipo-reports validate --judges own incoming/
  curl -s https://… | ipo-reports validate --format json -`

export const validate: Command = {
  name: 'validate',
  usage: 'validate FILE|FOLDER|-… [--judges own,schema] [--schema FILE.xsd] [options]',
  help: HELP,
  options: {
    judges: { type: 'string' }, schema: { type: 'string' }, profile: { type: 'string' }, format: { type: 'string' }, quiet: { type: 'boolean' },
  },
  async run(files, options, world) {
    const format = wordOption(options, 'format', ['text', 'json']) ?? 'text'
    const asked = await askedOf(options, world)
    const names = await namesOf(files, world.cwd)
    const printed = format === 'json' ? new JsonPrinter(world) : new TextPrinter(world, options['quiet'] === true)
    const codes: ExitCode[] = []
    for (const name of names) {
      const file = await openFile(name, world)
      const report = await judged(file, asked)
      await printed.file(file, report)
      codes.push(exitOf(report.verdict))
    }
    printed.end(codes.length)
    return worstOf(codes)
  },
}

async function askedOf(options: OptionValues, world: World): Promise<ValidateOptions> {
  const profile = wordOption(options, 'profile', ['strict', 'lenient'])
  const judges = textOption(options, 'judges')?.split(',').map(word => judgeName(word.trim()))
  const schema = textOption(options, 'schema')
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(judges === undefined ? {} : { judges }),
    ...(schema === undefined ? {} : { schema: await schemaAt(schema, world) }),
  }
}

function judgeName(word: string): JudgeName {
  if (word === 'own' || word === 'schema') return word
  throw new UsageError(`--judges names own, schema or both as own,schema; "${word}" is neither`)
}

async function schemaAt(path: string, { cwd }: World): Promise<NonNullable<ValidateOptions['schema']>> {
  const { resolve } = await import('node:path')
  try {
    return await readSchemaFolder(resolve(cwd, path))
  } catch (thrown) {
    throw new UsageError(`--schema ${path}: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
  }
}

async function judged({ bytes, trouble = '' }: Opened, options: ValidateOptions): Promise<ValidationReport> {
  if (bytes === undefined) return { verdict: 'unreadable', issues: [formIssue('file.unreadable', { values: { detail: trouble } })], judges: [] }
  if (bytes.length === 0) return { verdict: 'unreadable', issues: [formIssue('file.empty', {})], judges: [] }
  return judge(bytes, options)
}

class TextPrinter {
  readonly #world: World
  readonly #quiet: boolean
  #notValid = 0

  constructor(world: World, quiet: boolean) {
    this.#world = world
    this.#quiet = quiet
  }

  file({ name, bytes }: Opened, report: ValidationReport): void {
    const { out, paint } = this.#world
    const valid = report.verdict === 'valid'
    if (!valid) this.#notValid++
    if (valid && this.#quiet) return
    const lines = bytes === undefined || report.issues.length === 0 ? undefined : new SourceLines(bytes)
    for (const issue of report.issues) out(`${printIssue(name, issue, paint, lines)}\n`)
    const verdict = valid ? paint.green('valid') : paint.red(report.verdict.replace('-', ' '))
    out(`${paint.bold(harmless(name))}: ${verdict} (${countOf(report.issues)}; ${judgesOf(report)})\n`)
  }

  end(files: number): void {
    if (files > 1) this.#world.err(`${files} files, ${files - this.#notValid} valid, ${this.#notValid} not\n`)
  }
}

function judgesOf({ own, judges }: ValidationReport): string {
  const said = judges.map(({ engine, verdict }) => `${engine}: ${verdict.replace('-', ' ')}`)
  return [...(own === undefined ? [] : [`own check: ${own.replace('-', ' ')}`]), ...said].join(', ') || 'no judge was asked'
}

interface JsonFile {
  readonly file: string
  readonly sha256?: string
  readonly verdict: string
  readonly judges: readonly { readonly judge: string, readonly engine: string, readonly verdict: string, readonly reason?: string }[]
  readonly issues: readonly ValidationIssue[]
}

class JsonPrinter {
  readonly #world: World
  readonly #files: JsonFile[] = []

  constructor(world: World) {
    this.#world = world
  }

  async file({ name, bytes }: Opened, { verdict, issues, judges }: ValidationReport): Promise<void> {
    this.#files.push({
      file: name,
      ...(bytes === undefined ? {} : { sha256: await digest(bytes) }),
      verdict,
      judges: judges.map(({ judge: by, engine, verdict: said, reason }) => ({ judge: by, engine, verdict: said, ...(reason === undefined ? {} : { reason }) })),
      issues,
    })
  }

  end(): void {
    this.#world.out(`${JSON.stringify({ tool: TOOL, schemaVersion: MODEL_VERSION, files: this.#files }, null, 2)}\n`)
  }
}
