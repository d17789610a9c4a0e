/** `convert`: a legacy file, XML or JSON into XML and JSON. */
import { basename, join } from 'node:path'
import { troubleOf } from '../document/read.ts'
import { harmless, SourceLines } from '../print/source-lines.ts'
import { textOption, UsageError, wordOption, type Command, type OptionValues, type World } from './command.ts'
import { importRequest, legacySource, type ImportRequest } from './convert-legacy.ts'
import { outputsOf, targetsOf, type Output, type OutputRequest } from './convert-output.ts'
import { looksLikeOurs, ourSource, profileOf, type Source } from './convert-source.ts'
import { TARGETS, type Converted, type Target } from './convert-target.ts'
import { finding } from './finding.ts'
import { Exit, exitOf, worstOf, type ExitCode } from './exit.ts'
import { meansFolder, namesOf, reasonOf } from './files.ts'
import { isLarge, openAny, type LargeFile } from './large-file.ts'
import { printContent, writeWhole } from './output.ts'
import { pathBefore, Spool } from './spool.ts'
import { Progress } from './validate-progress.ts'

const HELP = `Reads a legacy file, or an edition, a report or a transaction in XML, JSON or NDJSON, and writes XML, JSON or
NDJSON. What a file is, is found out from its content. What is written has been checked and taken through the round
trip first; otherwise nothing is written.

Legacy files: an annex of recommendations, or an office's report on them, as DOCX, ODT, FODT, XLSX, ODS, CSV, TSV, PDF
with text, HTML, Markdown, plain text, e-mail text, RTF or XML of another vocabulary; in Arabic, Chinese, English,
French, Russian or Spanish. What is uncertain is a finding with its place in the source.
A ledger accounts for every character of the source: mapped, changed, or left out, and why.

A transaction above 16 MB is converted report by report, in constant memory, by way of temporary files beside the
target (for stdout in TMPDIR). Files packed by gzip or zip are unpacked as they are read, and every document of an
archive is converted; a folder stands for none of these.

Options
  -o, --output FILE|FOLDER   a folder (it ends in / or is there) takes IDENTIFIER.xml, IDENTIFIER.json and, of a
                             legacy file, IDENTIFIER.ledger.json; a file takes one document; without -o it goes
                             to stdout
  --to FORMAT                xml, json or ndjson (of a transaction a header and one report a line, of others one
                             line). Default: by the name of the output file; else XML, or JSON where the source is
                             XML
  --ledger FILE              write the ledger of a legacy file to this file
  --review FILE.html         write a page that shows the source of a legacy file beside what became of it

Of legacy files, where the content does not say it or says it wrong
  --kind KIND                annex or report
  --edition ID|FILE          identifier of the edition that an annex is, such as ict-10-proposal, or the edition that
                             a report answers (default ict-10-proposal)
  --office CODE              office of a report, by its ST.3 code, such as FR
  --period PERIOD            period of a report: 2025, 2025-03 or 2025-07-01/2026-06-30
  --status STATUS            of an edition Proposed (default), Adopted, Superseded or Withdrawn; of a report Draft
                             (default), Final, Corrected or Withdrawn
  --language CODE            language of the texts, such as fr
  --encoding NAME            encoding of a text file, such as windows-1252
  --partial                  fewer than all recommendations are meant to be there
  --limit NAME=NUMBER        raise or lower a limit: fileBytes, unpackedBytes, packingRatio, parts, characters, rows,
                             pages, depth; can be given several times

Of XML and JSON
  --profile PROFILE          strict (default) or lenient

Exit code
  0 converted   1 findings that forbid it   2 wrong use   3 cannot be read   4 not determined   5 internal error
  Doubts about a legacy file are warnings: they are printed, and the exit code stays 0.

Examples
  ipo-reports convert annex.docx -o out/ --edition ict-10-proposal
  ipo-reports convert report.xlsx --office FR --period 2025 -o out/ --review out/review.html
  ipo-reports convert transaction.xml -o transaction.ndjson
  cat annex.txt | ipo-reports convert - --to json --ledger annex.ledger.json`

export const convert: Command = {
  name: 'convert',
  usage: 'convert FILE|-… [-o FILE|FOLDER] [--to xml|json|ndjson] [--edition ID] [options]',
  help: HELP,
  options: {
    output: { type: 'string', short: 'o' }, to: { type: 'string' }, ledger: { type: 'string' }, edition: { type: 'string' }, status: { type: 'string' },
    language: { type: 'string' }, encoding: { type: 'string' }, partial: { type: 'boolean' }, profile: { type: 'string' }, kind: { type: 'string' },
    office: { type: 'string' }, period: { type: 'string' }, review: { type: 'string' }, limit: { type: 'string', multiple: true },
  },
  async run(files, options, world) {
    const names = await namesOf(files, world.cwd)
    const request = await requestOf(names, options, world)
    const legacy = await importRequest(options, world)
    if ('exit' in legacy) return legacy.exit
    const run = new Run(options, request, legacy, world)
    try {
      const conversions = []
      for (const name of names) conversions.push(await converted(name, run))
      const exit = worstOf(conversions.map(conversion => conversion.exit))
      const sources = conversions.flatMap(conversion => conversion.sources)
      const untouched = conversions.flatMap(({ legacyFile }) => legacyFile ?? [])
      if (exit === Exit.Valid) await deliver(outputsOf(sources, request), untouched, world)
      return exit
    } finally {
      await run.removeSpools()
    }
  },
}

interface Conversion {
  readonly exit: ExitCode
  /** Archives hold several. */
  readonly sources: readonly Converted[]
  /** The legacy text that it was made of: the only one that there may be. */
  readonly legacyFile?: string
}

/** What is the same for all files of a run, and the temporary files that it makes. */
class Run {
  readonly options: OptionValues
  readonly request: OutputRequest
  readonly legacy: Extract<ImportRequest, { readonly options: unknown }>
  readonly world: World
  readonly #spools: Spool[] = []

  constructor(options: OptionValues, request: OutputRequest, legacy: Run['legacy'], world: World) {
    this.options = options
    this.request = request
    this.legacy = legacy
    this.world = world
  }

  async spool(target: Target): Promise<Spool> {
    const { output, folder } = this.request
    const spool = new Spool(await pathBefore(output !== undefined && folder ? join(output, `transaction.${target}`) : output, this.world.cwd), output ?? 'a temporary file')
    this.#spools.push(spool)
    return spool
  }

  async removeSpools(): Promise<void> {
    await Promise.all(this.#spools.map(spool => spool.remove()))
  }
}

async function requestOf(names: readonly string[], options: OptionValues, world: World): Promise<OutputRequest> {
  const to = wordOption(options, 'to', TARGETS)
  const output = textOption(options, 'output')
  const ledger = textOption(options, 'ledger')
  const folder = output !== undefined && await meansFolder(output, world.cwd)
  if (names.length > 1 && output !== undefined && !folder) throw new UsageError(`-o ${output}: several files need a folder; write it with a / at its end`)
  if (names.length > 1 && output === undefined && to !== 'ndjson') throw new UsageError('several files go to stdout only with --to ndjson; name a folder with -o')
  const review = textOption(options, 'review')
  if (names.length > 1 && review !== undefined) throw new UsageError('--review shows one file')
  if (names.length > 1 && ledger !== undefined) throw new UsageError('--ledger takes the ledger of one file; with -o FOLDER each gets its own')
  return { ...(to === undefined ? {} : { to }), ...(output === undefined ? {} : { output }), ...(ledger === undefined ? {} : { ledger }), ...(review === undefined ? {} : { review }), folder }
}

/** Reads, proves, and says what was found. */
async function converted(name: string, run: Run): Promise<Conversion> {
  const { world } = run
  const opened = await openAny(name, world)
  if (isLarge(opened)) return convertedInLarge(opened, name, run)
  if (opened.bytes === undefined) return refused(`${harmless(opened.name)}: ${harmless(opened.trouble ?? 'cannot be opened')}`, world)
  return told(opened.name, name, await sourceOf(opened.name, opened.bytes, run), run)
}

/** A document that is read whole. */
async function sourceOf(name: string, bytes: Uint8Array, { options, legacy }: Run): Promise<Source> {
  // What was packed by gzip was named without its ending.
  const fileName = name === '<stdin>' ? undefined : harmless(basename(name).replace(/\.gz$/i, ''))
  try {
    const source = looksLikeOurs(bytes) ? await ourSource(bytes, options) : await legacySource(fileName, bytes, legacy)
    return { ...source, lines: new SourceLines(source.text ?? bytes) }
  } catch (thrown) {
    const { verdict, issues } = troubleOf(thrown)
    return { issues, lines: new SourceLines(bytes), exit: exitOf(verdict), summary: '' }
  }
}

async function convertedInLarge(file: LargeFile, name: string, run: Run): Promise<Conversion> {
  const { options, request, world } = run
  const { convertedLarge } = await import('./convert-large.ts')
  const progress = new Progress(world, 1, undefined, 'converted')
  const conversions: Conversion[] = []
  try {
    for await (const { name: document, source } of convertedLarge(file, {
      profile: () => profileOf(options), targets: syntax => targetsOf(request, syntax), spool: target => run.spool(target),
      whole: (inside, bytes) => sourceOf(inside, bytes, run), onProgress: read => progress.reading(read),
    })) {
      progress.aside()
      conversions.push(told(document, name, source, run))
    }
  } catch (thrown) {
    if (!isOfReading(thrown)) throw thrown
    return refused(`${harmless(file.name)}: ${reasonOf(thrown)}`, world)
  } finally {
    progress.aside()
  }
  const legacyFile = conversions.flatMap(conversion => conversion.legacyFile ?? [])[0]
  return { exit: worstOf(conversions.map(({ exit }) => exit)), sources: conversions.flatMap(({ sources }) => sources), ...(legacyFile === undefined ? {} : { legacyFile }) }
}

/** Trouble of the disk with the file that is read; with those that are written it is wrong use by then. */
function isOfReading(thrown: unknown): boolean {
  return thrown instanceof Error && 'syscall' in thrown
}

/** Says what was found in a document. @param argument  As the user wrote it. */
function told(name: string, argument: string, source: Source, { world }: Run): Conversion {
  for (const issue of source.issues) world.err(`${finding(name, issue, world, source.lines)}\n`)
  if (source.document === undefined) return { exit: source.exit, sources: [] }
  world.err(`${world.paint.bold(harmless(name))}: ${source.summary}\n`)
  const isLegacyFile = source.document.syntax === 'legacy' && argument !== '-'
  return { exit: Exit.Valid, sources: [source.document], ...(isLegacyFile ? { legacyFile: argument } : {}) }
}

function refused(message: string, world: World): Conversion {
  world.err(`${message}\n`)
  return { exit: Exit.Unreadable, sources: [] }
}

async function deliver(outputs: readonly Output[], untouched: readonly string[], world: World): Promise<void> {
  const files = new Map(outputs.flatMap(({ path, content }) => path === undefined ? [] : [[path, content] as const]))
  if (files.size > 0) await writeWhole(files, world.cwd, untouched)
  for (const { path, content } of outputs) {
    if (path === undefined) await printContent(content, world.out)
  }
  if (files.size > 0) world.err(`wrote ${harmless([...files.keys()].join(', '))}\n`)
}
