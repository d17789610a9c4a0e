/** `convert`: a legacy file, XML or JSON into XML and JSON. */
import { basename } from 'node:path'
import { isReadError, readIssue, type ValidationIssue } from '../issue/index.ts'
import { prove } from '../prove/index.ts'
import { harmless, SourceLines } from '../print/source-lines.ts'
import { textOption, UsageError, wordOption, type Command, type OptionValues, type World } from './command.ts'
import { finding } from './finding.ts'
import { Exit, worstOf, type ExitCode } from './exit.ts'
import { meansFolder, namesOf, openFile } from './files.ts'
import { writeWhole } from './output.ts'
import { outputsOf, TARGETS, type Output, type OutputRequest } from './convert-output.ts'
import { importRequest, legacySource, type ImportRequest } from './convert-legacy.ts'
import { looksLikeOurs, ourSource, type Converted } from './convert-source.ts'

const HELP = `Reads a legacy file, or an edition, a report or a transaction in XML, JSON or NDJSON, and writes XML, JSON or
NDJSON. What a file is, is found out from its content. What is written has been checked and taken through the round
trip first; otherwise nothing is written.

Legacy files: an annex of recommendations, or an office's report on them, as DOCX, ODT, FODT, XLSX, ODS, CSV, TSV, PDF
with text, HTML, Markdown, plain text, e-mail text, RTF or XML of another vocabulary; in Arabic, Chinese, English,
French, Russian or Spanish. What is uncertain is a finding with its place in the source.
A ledger accounts for every character of the source: mapped, changed, or left out, and why.

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
    const conversions = []
    for (const name of names) conversions.push(await converted(name, options, legacy, world))
    const exit = worstOf(conversions.map(conversion => conversion.exit))
    const sources = conversions.flatMap(({ source }) => source ?? [])
    const untouched = conversions.flatMap(({ legacyFile }) => legacyFile ?? [])
    if (exit === Exit.Valid) await deliver(outputsOf(sources, request), untouched, world)
    return exit
  },
}

interface Conversion {
  readonly exit: ExitCode
  readonly source?: Converted
  /** The legacy text that it was made of: the only one that there may be. */
  readonly legacyFile?: string
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
async function converted(name: string, options: OptionValues, legacy: Extract<ImportRequest, { readonly options: unknown }>, world: World): Promise<Conversion> {
  const opened = await openFile(name, world)
  if (opened.bytes === undefined) return refused(`${harmless(name)}: ${harmless(opened.trouble ?? 'cannot be opened')}`, world)
  try {
    const fileName = opened.name === '<stdin>' ? undefined : harmless(basename(name))
    const source = looksLikeOurs(opened.bytes) ? ourSource(opened.bytes, options) : await legacySource(fileName, opened.bytes, legacy)
    const lines = new SourceLines(source.text ?? opened.bytes)
    for (const issue of source.issues) world.err(`${finding(opened.name, issue, world, lines)}\n`)
    if (source.document === undefined) return { exit: source.exit }
    const proof = await prove(source.document.json)
    if (!proof.ok || !proof.holds) throw new Error('the round trip does not hold for what was converted')
    world.err(`${world.paint.bold(harmless(opened.name))}: ${source.summary}\n`)
    const isLegacyFile = source.document.syntax === 'legacy' && name !== '-'
    return { exit: Exit.Valid, source: source.document, ...(isLegacyFile ? { legacyFile: name } : {}) }
  } catch (thrown) {
    if (!isReadError(thrown)) throw thrown
    const issue: ValidationIssue = readIssue(thrown)
    world.err(`${finding(opened.name, issue, world, new SourceLines(opened.bytes))}\n`)
    return { exit: thrown.name === 'LimitError' ? Exit.NotDetermined : Exit.Unreadable }
  }
}

function refused(message: string, world: World): Conversion {
  world.err(`${message}\n`)
  return { exit: Exit.Unreadable }
}

async function deliver(outputs: readonly Output[], untouched: readonly string[], world: World): Promise<void> {
  const files = new Map(outputs.flatMap(({ path, text }) => path === undefined ? [] : [[path, text] as const]))
  if (files.size > 0) await writeWhole(files, world.cwd, untouched)
  for (const { path, text } of outputs) {
    if (path === undefined) world.out(text)
  }
  if (files.size > 0) world.err(`wrote ${harmless([...files.keys()].join(', '))}\n`)
}
