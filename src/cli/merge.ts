/** `merge`: join the drafts of one report that departments have written. */
import { resolve } from 'node:path'
import { builtInEdition } from '../edition/index.ts'
import { merge as join, type ReportDraft } from '../compare/merge.ts'
import { checkRuled } from '../document/ruled.ts'
import { writeJsonDocument, writeXmlDocument } from '../document/write.ts'
import type { Result, ValidationIssue } from '../issue/index.ts'
import type { OfficeReport, OfficeReportTransaction, RecommendationSet } from '../model/types.ts'
import { PLAN } from '../plan/index.ts'
import { harmless, SourceLines } from '../print/source-lines.ts'
import { textOption, UsageError, wordOption, type Command, type OptionValues, type World } from './command.ts'
import { documentsAt, type OpenedDocument } from './compared.ts'
import { editionAt, editionFiles } from './editions.ts'
import { formatByName } from './format-by-name.ts'
import { finding } from './finding.ts'
import { Exit, exitOf, worstOf, type ExitCode } from './exit.ts'
import { draftFiles } from './files.ts'
import { writeWhole } from './output.ts'

const HELP = `Joins drafts of one office's report, as its departments write them, into one. What one draft says and the others
leave out is taken; what they say differently is a conflict: each is listed with what every draft says and where,
and nothing is written. The order of the drafts does not matter. The drafts must be of one office, period and
edition. Texts that are still to be written (TODO) may stay.

A file may hold several drafts, as a transaction or one a line (NDJSON), and may be packed by gzip or zip; each draft
is named by its file and number. A folder stands for the .xml, .json, .ndjson and .jsonl files below it, packed or not,
and for .zip files. --base and --prefer name a file with a single one.

Options
  -o, --output FILE    where the report goes; without it, stdout
  --to FORMAT          xml or json. Default: by the name of the output file; else that of the first draft
  --base FILE          the report that all drafts were made from: what one side changed or left out is taken, and only
                       what several changed differently is a conflict. Without it a TODO of one draft stands against
                       the answer of another
  --prefer FILE        the draft that wins conflicts; each is still listed, as a warning
  --edition ID|FILE    the edition that the report answers, where it does not come with the library

Exit code
  0 joined   1 conflicts, a draft is not valid, or the joined report would break a rule   2 wrong use
  3 cannot be read   4 not determined   5 internal error

Examples
  ipo-reports merge ict.xml standards.json -o report.xml
  ipo-reports merge drafts/ --base sent-out.xml -o report.xml
  ipo-reports merge ict.xml legal.xml --prefer legal.xml -o report.json`

export const merge: Command = {
  name: 'merge',
  usage: 'merge FILE|FOLDER|-… [-o FILE] [--base FILE] [--prefer FILE] [--to xml|json]',
  help: HELP,
  options: {
    output: { type: 'string', short: 'o' }, to: { type: 'string' }, base: { type: 'string' }, prefer: { type: 'string' }, edition: { type: 'string' },
  },
  async run(files, options, world) {
    const to = wordOption(options, 'to', ['xml', 'json'])
    const [output, baseName, prefer] = ['output', 'base', 'prefer'].map(name => textOption(options, name))
    const names = await draftFiles(files, world.cwd)
    const winning = prefer === undefined ? undefined : names.find(name => samePath(name, prefer, world))
    if (prefer !== undefined && winning === undefined) throw new UsageError(`--prefer ${prefer}: that is none of the drafts`)
    const drafts = await draftsAt(names, world)
    const bases = baseName === undefined ? [] : await draftsAt([baseName], world)
    if (typeof drafts === 'number' || typeof bases === 'number') return worstOf([drafts, bases].map(one => (typeof one === 'number' ? one : Exit.Valid)))
    const base = only('--base', baseName, bases)
    const winner = only('--prefer', prefer, drafts.filter(({ argument }) => argument === winning))
    const edition = await editionOf(drafts, options, world)
    if (typeof edition === 'number') return edition
    const result = join(drafts, { ...(base === undefined ? {} : { base: base.report }), ...(winner === undefined ? {} : { prefer: winner.source }), ...(edition === undefined ? {} : { edition }) })
    print(result.issues, [...drafts, ...bases], world)
    return result.ok ? deliver(result, to ?? formatByName(output, ['xml', 'json']) ?? drafts[0]?.syntax ?? 'xml', output, [...names, baseName ?? '-', ...editionFiles(textOption(options, 'edition'))], edition, world) : Exit.Invalid
  },
}

function samePath(one: string, other: string, { cwd }: World): boolean {
  return one === other || (one !== '-' && other !== '-' && resolve(cwd, one) === resolve(cwd, other))
}

/** A draft, and where it was read. */
interface OpenedDraft extends ReportDraft {
  readonly argument: string
  readonly file: string
  readonly syntax: OpenedDocument['syntax']
  readonly bytes: Uint8Array
  readonly placeOf: OpenedDocument['placeOf']
}

/** All drafts in some files. Where a file holds several, each is named by the file and its number. */
async function draftsAt(names: readonly string[], world: World): Promise<readonly OpenedDraft[] | ExitCode> {
  const drafts: OpenedDraft[] = []
  const bad: ExitCode[] = []
  for (const argument of names) {
    const found = await documentsAt(argument, world)
    if (typeof found === 'number') {
      bad.push(found)
      continue
    }
    const here = found.flatMap(document => reportsIn(document).map(one => ({ ...one, argument })))
    const several = new Set(here.map(({ file }) => file).filter((file, index, all) => all.indexOf(file) !== index))
    const counts = new Map<string, number>()
    for (const draft of here) {
      const number = (counts.get(draft.file) ?? 0) + 1
      counts.set(draft.file, number)
      drafts.push(several.has(draft.file) ? { ...draft, source: `${draft.file} no. ${number}` } : draft)
    }
  }
  return bad.length > 0 ? worstOf(bad) : drafts
}

function reportsIn({ root, value, file, syntax, bytes, placeOf }: OpenedDocument): readonly Omit<OpenedDraft, 'argument'>[] {
  const facts = { source: file, file, syntax, bytes }
  if (root.local === 'OfficeReport') return [{ ...facts, report: value as OfficeReport, placeOf }]
  if (root.local !== 'OfficeReportTransaction') throw new UsageError(`${file} holds no report of one office but ${root.local}`)
  const { officeReportBag } = value as OfficeReportTransaction
  return officeReportBag.map((report, index) => ({ ...facts, report, placeOf: path => placeOf(['officeReportBag', index, ...path]) }))
}

/** The one report of a file that an option names. */
function only(option: string, name: string | undefined, found: readonly OpenedDraft[]): OpenedDraft | undefined {
  if (found.length > 1) throw new UsageError(`${option} ${name ?? ''}: that file holds ${found.length} reports; name one that holds a single report`)
  return found[0]
}

async function editionOf([first]: readonly OpenedDraft[], options: OptionValues, world: World): Promise<RecommendationSet | ExitCode | undefined> {
  const named = textOption(options, 'edition')
  if (named === undefined) return first === undefined ? undefined : builtInEdition(first.report.recommendationSetIdentifier)
  const found = await editionAt(named, world)
  return 'exit' in found ? found.exit : found.set
}

/** A conflict is shown where the first of its drafts says it. */
function print(issues: readonly ValidationIssue[], drafts: readonly OpenedDraft[], world: World): void {
  for (const issue of issues) {
    const draft = drafts.find(({ source }) => source === issue.values['source'])
    const placed = draft === undefined ? issue : { ...issue, place: draft.placeOf(issue.path) }
    world.err(`${finding(draft?.file ?? 'the joined report', placed, world, draft === undefined ? undefined : new SourceLines(draft.bytes))}\n`)
  }
}

/** The joined report is judged as it would be written; a rule that it breaks keeps it from being written. */
async function deliver(
  result: Extract<Result<OfficeReport>, { ok: true }>, to: 'xml' | 'json', output: string | undefined, sources: readonly string[], edition: RecommendationSet | undefined, world: World,
): Promise<ExitCode> {
  const text = to === 'xml' ? writeXmlDocument(PLAN, 'OfficeReport', result.value, {}) : writeJsonDocument(PLAN, 'OfficeReport', result.value, {})
  const { verdict, issues } = await checkRuled(PLAN, text, { profile: 'lenient', ...(edition === undefined ? {} : { editions: [edition] }) })
  const worth = issues.filter(({ severity }) => severity !== 'information')
  for (const issue of worth) world.err(`${finding('the joined report', issue, world, new SourceLines(text))}\n`)
  if (verdict !== 'valid') return exitOf(verdict)
  if (output === undefined) world.out(text)
  else await writeWhole(new Map([[output, text]]), world.cwd, sources.filter(name => name !== '-'))
  if (output !== undefined) world.err(`wrote ${harmless(output)}\n`)
  return Exit.Valid
}
