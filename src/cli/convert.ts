/** `convert`: a legacy text, XML or JSON into XML and JSON. */
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
import { sourceOf, type Converted } from './convert-source.ts'

const HELP = `Reads a legacy text of the recommendations, or an edition, a report or a transaction in XML, JSON or NDJSON, and writes
XML, JSON or NDJSON. The kind of file is found out from its content. What is written has been checked and taken through
the round trip first; otherwise nothing is written.

Legacy texts: plain text in UTF-8, UTF-16, Windows-1252, Latin-1, Latin-9 or MacRoman, in French, English or Spanish,
up to 3 MB.
A ledger accounts for every character of the source: mapped, changed, or left out, and why.

Options
  -o, --output FILE|FOLDER   a folder (it ends in / or is there) takes IDENTIFIER.xml, IDENTIFIER.json and, of a
                             legacy text, IDENTIFIER.ledger.json; a file takes one document; without -o it goes
                             to stdout
  --to FORMAT                xml, json or ndjson (of a transaction a header and one report a line, of others one
                             line). Default: by the name of the output file; else XML, or JSON where the source is
                             XML
  --ledger FILE              write the ledger of a legacy text to this file
  --edition ID               identifier of the edition that a legacy text is, such as ict-10-proposal
  --status STATUS            Proposed (default), Adopted, Superseded or Withdrawn
  --language CODE            language of a legacy text, such as fr. Default: found out
  --encoding NAME            encoding of a legacy text, such as windows-1252. Default: found out
  --partial                  a legacy text with fewer than ten recommendations is meant to be so
  --profile PROFILE          for XML and JSON: strict (default) or lenient

Exit code
  0 converted   1 findings that forbid it   2 wrong use   3 cannot be read   4 not determined   5 internal error
  Doubts about a legacy text are warnings: they are printed, and the exit code stays 0.

Examples
  ipo-reports convert annex.txt -o out/ --edition ict-10-proposal
  ipo-reports convert set.xml --to json > set.json
  ipo-reports convert transaction.xml -o transaction.ndjson
  cat annex.txt | ipo-reports convert - --to json --ledger annex.ledger.json`

export const convert: Command = {
  name: 'convert',
  usage: 'convert FILE|-… [-o FILE|FOLDER] [--to xml|json|ndjson] [--edition ID] [options]',
  help: HELP,
  options: {
    output: { type: 'string', short: 'o' }, to: { type: 'string' }, ledger: { type: 'string' }, edition: { type: 'string' }, status: { type: 'string' },
    language: { type: 'string' }, encoding: { type: 'string' }, partial: { type: 'boolean' }, profile: { type: 'string' },
  },
  async run(files, options, world) {
    const names = await namesOf(files, world.cwd)
    const request = await requestOf(names, options, world)
    const conversions = []
    for (const name of names) conversions.push(await converted(name, options, world))
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
  if (names.length > 1 && ledger !== undefined) throw new UsageError('--ledger takes the ledger of one file; with -o FOLDER each gets its own')
  return { ...(to === undefined ? {} : { to }), ...(output === undefined ? {} : { output }), ...(ledger === undefined ? {} : { ledger }), folder }
}

/** Reads, proves, and says what was found. */
async function converted(name: string, options: OptionValues, world: World): Promise<Conversion> {
  const opened = await openFile(name, world)
  if (opened.bytes === undefined) return refused(`${harmless(name)}: ${harmless(opened.trouble ?? 'cannot be opened')}`, world)
  try {
    const source = await sourceOf(opened.name === '<stdin>' ? undefined : harmless(basename(name)), opened.bytes, options)
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
