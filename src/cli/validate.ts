/** `validate`: check files against the model, its schemas and its rules. */
import { languageFor, MESSAGE_LANGUAGES } from '../print/languages.ts'
import { loadPrinter } from '../print/load-printer.ts'
import type { PrinterOptions } from '../print/printed.ts'
import { FORMATS, type Printer } from '../print/printing.ts'
import { PLAIN, type Paint } from '../print/paint.ts'
import type { JudgeName, ValidateOptions } from '../verdict/validate.ts'
import { textOption, textOptions, UsageError, wordOption, type Command, type OptionValues, type World } from './command.ts'
import { Exit, worstOf, type ExitCode } from './exit.ts'
import { documentsOf, meansFolder, type Named } from './files.ts'
import { FIX_HELP, FIX_OPTIONS, mendingOf, takesStdout, type Mending } from './fix.ts'
import { RULE_HELP, RULE_OPTIONS, ruleOptionsOf } from './rule-options.ts'
import { runFacts } from '../verdict/run-facts.ts'
import type { JudgedDocument } from './judged-document.ts'
import { judgedDocuments } from './validate-files.ts'
import { Progress } from './validate-progress.ts'

const HELP = `Says of each document whether it is valid, and what to do about it where it is not. XML, JSON and NDJSON (one JSON
document a line) are told apart by their content.

"-" reads from stdin. A folder stands for the .xml, .json, .ndjson and .jsonl files below it, packed (.xml.gz) or
not, and for .zip files, ledgers and hidden files aside; a pattern that the shell left alone ('in/**/*.xml') for what
it matches: * and ? for characters of a name, [a-z] for one of them, ** for any folders, {a,b} for either. A file of
that very name comes first; a pattern without a match is wrong use.

Files above 16 MB are judged as they are read, in constant memory, by our own check; where the schema judges are asked
for by name, they are read whole. A file packed by gzip or zip is unpacked as it is read, and every document of an
archive judged. Places count in what was unpacked. --fix mends neither.

Of an NDJSON file each line is judged alone. One that begins with a transaction without its reports is judged as that
transaction, with the reports of the following lines.

Options
  --judges LIST        who judges: own, schema, or both: own,schema (default; above 16 MB own alone)
                       own     our checker, structure and rules: all findings, with place, advice and JSON Pointer
                       schema  libxml2 on the XSD for XML, ajv on the JSON Schema for JSON
  --schema FILE.xsd    judge by this XSD instead of ours; what it imports is looked for in its own folder only
  --profile PROFILE    strict (default), or lenient: what is not known is a warning and counts as unmapped content
${RULE_HELP}
  --format FORMAT      text (default), json, sarif, junit or html
  -o, --output FILE    write the result to this file, whole or not at all; without -o it goes to stdout
  --lang LANGUAGE      en, fr, es, ar, ru or zh. Default: by LC_ALL, LC_MESSAGES or LANG
  --quiet              print only documents that are not valid, and no follow-up
  --max-findings N     print N findings at most, and say how many were held back
  --jobs N             judge N files at a time, in threads (default 1); the output is the same
${FIX_HELP}

Exit code
  0 valid   1 invalid   2 wrong use   3 a file cannot be read   4 not determined   5 internal error
  Of many documents, the first of 5, 4, 3, 1, 0 that was found. If nobody reads on (| head), that of what was found so
  far; 4 where that is nothing and documents are left.

Examples
  ipo-reports validate report.xml
  ipo-reports validate --judges own incoming/
  ipo-reports validate --format sarif -o findings.sarif 'incoming/**/*.{xml,json}'
  curl -s https://… | ipo-reports validate --format json -`

export const validate: Command = {
  name: 'validate',
  usage: 'validate FILE|FOLDER|PATTERN|-… [--format FORMAT] [--judges own,schema] [--schema FILE.xsd] [options]',
  help: HELP,
  options: {
    judges: { type: 'string' }, schema: { type: 'string' }, profile: { type: 'string' }, format: { type: 'string' }, output: { type: 'string', short: 'o' },
    lang: { type: 'string' }, quiet: { type: 'boolean' }, 'max-findings': { type: 'string' }, jobs: { type: 'string' }, ...RULE_OPTIONS, ...FIX_OPTIONS,
  },
  async run(files, options, world) {
    const asked = await askedOf(options, world)
    const mending = mendingOf(options, asked, world)
    const jobs = jobsOf(options, mending)
    const result = await resultOf(options, takesStdout(options, files) ? { ...world, out: world.err } : world)
    const named = await documentsOf(files, world.cwd)
    const progress = new Progress(world, named.length)
    const printer = await printerOf(options, world, result, progress)
    const exit = await judgeAll(named, asked, { world, printer, progress, mending, jobs })
    await result.finish([...named.map(({ name }) => name), ...steeringFiles(options)])
    return exit
  },
}

/** Files that were read beside the documents: a result is not written over them either. */
function steeringFiles(options: OptionValues): readonly string[] {
  return [...['schema', 'levels'].flatMap(name => textOption(options, name) ?? []), ...textOptions(options, 'edition')]
}

interface Run {
  readonly world: World
  readonly printer: Printer
  readonly progress: Progress
  readonly mending: Mending | undefined
  readonly jobs: number
}

/** One file after another, so that no more than one is in memory. */
async function judgeAll(named: readonly Named[], asked: ValidateOptions, run: Run): Promise<ExitCode> {
  const { world, printer, progress } = run
  let worst: ExitCode = Exit.Valid
  world.endIfUnread(Exit.NotDetermined)
  for await (const documents of judgedFiles(named, asked, run)) {
    for await (const { printed, exit } of documents) {
      printer.document(printed)
      progress.document()
      worst = worstOf([worst, exit])
      if (worst !== Exit.Valid) world.endIfUnread(worst)
    }
    progress.file()
  }
  progress.aside()
  printer.end()
  world.endIfUnread(worst)
  return worst
}

/** What is found in each file, in their order. */
async function* judgedFiles(named: readonly Named[], asked: ValidateOptions, { world, progress, mending, jobs }: Run): AsyncGenerator<AsyncIterable<JudgedDocument> | Iterable<JudgedDocument>> {
  const inThisThread = (file: Named): AsyncIterable<JudgedDocument> => judgedDocuments(file, asked, world, mending, read => progress.reading(read))
  if (jobs === 1 || named.length === 1 || world.workerProgram === undefined) {
    for (const file of named) yield inThisThread(file)
  } else {
    const { judgedInJobs } = await import('./jobs.ts')
    yield* judgedInJobs(named, { options: asked, cwd: world.cwd }, jobs, world.workerProgram(), inThisThread)
  }
}

/** Where the result goes. */
interface Result {
  readonly write: (text: string) => void
  readonly paint: Paint
  /** Puts the file in place; `sources` must not be written over. */
  readonly finish: (sources: readonly string[]) => Promise<void>
}

async function resultOf(options: OptionValues, world: World): Promise<Result> {
  const output = textOption(options, 'output')
  if (output === undefined) return { write: world.out, paint: world.paint, finish: async () => {} }
  if (await meansFolder(output, world.cwd)) throw new UsageError(`cannot write ${output}: it is a folder`)
  const parts: string[] = []
  return {
    write: text => void parts.push(text),
    paint: PLAIN,
    async finish(sources) {
      const { writeWhole } = await import('./output.ts')
      await writeWhole(new Map([[output, parts.join('')]]), world.cwd, sources.filter(source => source !== '-'))
    },
  }
}

async function printerOf(options: OptionValues, world: World, result: Result, progress: Progress): Promise<Printer> {
  const asideFirst = (print: (text: string) => void) => (text: string): void => {
    progress.aside()
    print(text)
  }
  const most = countOption(options, 'max-findings')
  const given: PrinterOptions = {
    write: asideFirst(result.write), talk: asideFirst(world.err), paint: result.paint, facts: runFacts(),
    language: languageFor(wordOption(options, 'lang', MESSAGE_LANGUAGES), world.env), quiet: options['quiet'] === true,
    ...(most === undefined ? {} : { maxFindings: most }),
  }
  return loadPrinter(wordOption(options, 'format', FORMATS) ?? 'text', given)
}

/** Threads, as many as one can mean. Files that are mended are mended one after another. */
const MOST_JOBS = 64

function jobsOf(options: OptionValues, mending: Mending | undefined): number {
  const jobs = countOption(options, 'jobs') ?? 1
  if (jobs < 1 || jobs > MOST_JOBS) throw new UsageError(`--jobs is a number from 1 to ${MOST_JOBS}`)
  if (jobs > 1 && mending !== undefined) throw new UsageError('--fix mends one file after another: leave --jobs out')
  return jobs
}

function countOption(options: OptionValues, name: string): number | undefined {
  const text = textOption(options, name)
  if (text === undefined) return undefined
  if (!/^[0-9]{1,9}$/.test(text)) throw new UsageError(`--${name} is a whole number, not "${text}"`)
  return Number(text)
}

async function askedOf(options: OptionValues, world: World): Promise<ValidateOptions> {
  const profile = wordOption(options, 'profile', ['strict', 'lenient'])
  const judges = textOption(options, 'judges')?.split(',').map(word => judgeName(word.trim()))
  const schema = textOption(options, 'schema')
  return {
    ...await ruleOptionsOf(options, world),
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
  const [{ resolve }, { readSchemaFolder }] = await Promise.all([import('node:path'), import('../judge/schema-folder.ts')])
  try {
    return await readSchemaFolder(resolve(cwd, path))
  } catch (thrown) {
    throw new UsageError(`--schema ${path}: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
  }
}
