/** `rebase`: a report on one edition becomes a report on another. */
import { rebase, type JudgementKind, type Rebased } from '../compare/rebase.ts'
import { builtInEdition } from '../edition/index.ts'
import { read, writeJson, writeXml, type AnyDocument, type OfficeReport, type RecommendationSet } from '../index.ts'
import type { ValidationIssue } from '../issue/index.ts'
import { harmless, SourceLines } from '../print/source-lines.ts'
import { textOption, UsageError, wordOption, type Command, type OptionValues, type World } from './command.ts'
import { editionAt, editionFiles, type FoundEdition } from './editions.ts'
import { formatByName } from './format-by-name.ts'
import { finding } from './finding.ts'
import { Exit, exitOf, type ExitCode } from './exit.ts'
import { openFile } from './files.ts'
import { writeWhole } from './output.ts'
import { unreadReport } from './unread.ts'

const HELP = `Moves a report to another edition of the recommendations, along what the two editions say of each other. A response
to an item with one target moves there; several that come together are joined under one, with the texts of all.
Where a person has to decide, the response stands at each item that it may belong to, marked [R36?], and the
judgement is listed. What goes nowhere is kept as unmapped content. A status is taken over only where all that the
new item takes up was answered, and answered alike; otherwise it is "No information", and what was said stands in
the comments and additional data.

Options
  --to ID|FILE         the edition to move to: ict-10-proposal, ict-40-2018, or a file; required
  --edition ID|FILE    the edition that the report is on, where it does not come with the library
  --to-format FORMAT   json or xml. Default: by the name of the output file; else as the report was
  --profile PROFILE    how the report is read: strict (default) or lenient
  -o, --output FILE    write there instead of to stdout; never over the report itself

Exit code
  0 done, judgements or not   1 findings that forbid it   2 wrong use   3 cannot be read   4 not determined
  5 internal error

Examples
  ipo-reports rebase fr-2022.xml --to ict-10-proposal -o fr-2022-rebased.xml
  ipo-reports rebase fr-2024.json --to adopted.xml -o fr-2024-adopted.json`

export const rebaseCommand: Command = {
  name: 'rebase',
  usage: 'rebase REPORT|- --to ID|FILE [--edition ID|FILE] [--to-format json|xml] [-o FILE]',
  help: HELP,
  options: {
    to: { type: 'string' }, edition: { type: 'string' }, 'to-format': { type: 'string' }, profile: { type: 'string' }, output: { type: 'string', short: 'o' },
  },
  async run(files, options, world) {
    const [file, second] = files
    if (file === undefined || second !== undefined) throw new UsageError('rebase takes one report')
    const to = textOption(options, 'to')
    if (to === undefined) throw new UsageError('--to is missing: the edition to move to')
    const format = wordOption(options, 'to-format', ['json', 'xml'])
    const source = await reportAt(file, options, world)
    if ('exit' in source) return source.exit
    const target = await editionAt(to, world)
    if ('exit' in target) return target.exit
    const own = await ownEdition(source.report, options, world)
    if ('exit' in own) return own.exit
    const rebased = movedReport(source.report, own.set, target.set)
    const output = textOption(options, 'output')
    await deliver(rebased.report, format ?? formatByName(output, ['json', 'xml']) ?? source.syntax, output, [file, ...editionFiles(to, textOption(options, 'edition'))], world)
    world.err(summary(rebased, own.set, target.set, world))
    return Exit.Valid
  },
}

type FoundReport = { readonly report: OfficeReport, readonly syntax: AnyDocument['syntax'] } | { readonly exit: ExitCode }

async function reportAt(file: string, options: OptionValues, world: World): Promise<FoundReport> {
  const profile = wordOption(options, 'profile', ['strict', 'lenient']) ?? 'strict'
  const { name, bytes, trouble = '' } = await openFile(file, world)
  if (bytes === undefined) {
    world.err(`${harmless(name)}: ${harmless(trouble)}\n`)
    return { exit: Exit.Unreadable }
  }
  const say = (issues: readonly ValidationIssue[]): void => {
    for (const issue of issues) world.err(`${finding(name, issue, world, new SourceLines(bytes))}\n`)
  }
  try {
    const result = read(bytes, { profile })
    say(result.issues)
    if (!result.ok) return { exit: Exit.Invalid }
    const { value } = result
    if (value.name !== 'OfficeReport') throw new UsageError(`${file} holds no report but ${value.name}`)
    return { report: value.value, syntax: value.syntax }
  } catch (thrown) {
    const { verdict, issues } = unreadReport(bytes, thrown)
    say(issues)
    return { exit: exitOf(verdict) }
  }
}

async function ownEdition({ recommendationSetIdentifier: identifier }: OfficeReport, options: OptionValues, world: World): Promise<FoundEdition> {
  const named = textOption(options, 'edition')
  if (named !== undefined) return editionAt(named, world)
  const set = await builtInEdition(identifier)
  if (set === undefined) throw new UsageError(`the report is on ${identifier}, which does not come with the library; give its file with --edition`)
  return { set }
}

/** What `rebase` refuses is a wrong call: the editions do not fit. */
function movedReport(report: OfficeReport, from: RecommendationSet, to: RecommendationSet): Rebased {
  try {
    return rebase(report, from, to)
  } catch (thrown) {
    throw thrown instanceof RangeError ? new UsageError(thrown.message) : thrown
  }
}

async function deliver(report: OfficeReport, format: 'json' | 'xml', output: string | undefined, sources: readonly string[], world: World): Promise<void> {
  const text = format === 'xml' ? writeXml('OfficeReport', report) : writeJson('OfficeReport', report)
  if (output === undefined) world.out(text)
  else await writeWhole(new Map([[output, text]]), world.cwd, sources.filter(name => name !== '-'))
}

const HEADINGS: Readonly<Record<JudgementKind, string>> = {
  'several-targets': 'Where it belongs', raised: 'Which action it answers', status: 'Status of the whole', reference: 'What it points to', confidential: 'What is confidential',
  unmapped: 'What went nowhere', justification: 'Justifications',
}

/** Counts, then what a person has to decide, by kind. */
function summary({ accounts, judgements }: Rebased, from: RecommendationSet, to: RecommendationSet, { paint }: World): string {
  const count = (outcome: string): number => accounts.filter(one => one.outcome === outcome).length
  const kinds = (Object.keys(HEADINGS) as readonly JudgementKind[]).filter(kind => judgements.some(one => one.kind === kind))
  return [
    paint.bold(`${from.recommendationSetIdentifier} → ${to.recommendationSetIdentifier}: ${accounts.length} items answered: ${count('moved')} moved, ${count('judged')} to be judged, ${count('unmapped')} unmapped`),
    ...(judgements.length === 0 ? ['nothing is left to decide'] : [`${judgements.length} ${judgements.length === 1 ? 'judgement' : 'judgements'} for a person; read the report again before it is called final:`]),
    ...kinds.flatMap(kind => ['', HEADINGS[kind], ...judgements.filter(one => one.kind === kind).map(({ item, reason }) => `  ${item.padEnd(6)} ${harmless(reason)}`)]), '',
  ].join('\n')
}
