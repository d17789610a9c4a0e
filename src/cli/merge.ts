/** `merge`: join the drafts of one report that departments have written. */
import { resolve } from 'node:path'
import { builtInEdition } from '../edition/index.ts'
import { merge as join, type ReportDraft } from '../compare/merge.ts'
import { checkRuled } from '../document/ruled.ts'
import { writeJsonDocument, writeXmlDocument } from '../document/write.ts'
import type { Result, ValidationIssue } from '../issue/index.ts'
import type { OfficeReport, RecommendationSet } from '../model/types.ts'
import { PLAN } from '../plan/index.ts'
import { harmless, SourceLines } from '../print/source-lines.ts'
import { textOption, UsageError, wordOption, type Command, type OptionValues, type World } from './command.ts'
import { documentAt, type OpenedDocument } from './compared.ts'
import { editionAt, editionFiles } from './editions.ts'
import { formatByName } from './format-by-name.ts'
import { finding } from './finding.ts'
import { Exit, exitOf, worstOf, type ExitCode } from './exit.ts'
import { namesOf } from './files.ts'
import { writeWhole } from './output.ts'

const HELP = `Joins drafts of one office's report, as its departments write them, into one. What one draft says and the others
leave out is taken; what they say differently is a conflict: each is listed with what every draft says and where,
and nothing is written. The order of the drafts does not matter. The drafts must be of one office, period and
edition. Texts that are still to be written (TODO) may stay.

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
    const names = await namesOf(files, world.cwd)
    const winning = prefer === undefined ? -1 : names.findIndex(name => samePath(name, prefer, world))
    if (prefer !== undefined && winning < 0) throw new UsageError(`--prefer ${prefer}: that is none of the drafts`)
    const drafts = await reportsAt(names, world)
    const base = baseName === undefined ? [] : await reportsAt([baseName], world)
    if (typeof drafts === 'number' || typeof base === 'number') return worstOf([drafts, base].map(one => (typeof one === 'number' ? one : Exit.Valid)))
    const edition = await editionOf(drafts, options, world)
    if (typeof edition === 'number') return edition
    const winner = drafts[winning]?.file
    const result = join(drafts.map(draftOf), { ...(base[0] === undefined ? {} : { base: draftOf(base[0]).report }), ...(winner === undefined ? {} : { prefer: winner }), ...(edition === undefined ? {} : { edition }) })
    print(result.issues, [...drafts, ...base], world)
    return result.ok ? deliver(result, to ?? formatByName(output, ['xml', 'json']) ?? drafts[0]?.syntax ?? 'xml', output, [...names, baseName ?? '-', ...editionFiles(textOption(options, 'edition'))], edition, world) : Exit.Invalid
  },
}

function samePath(one: string, other: string, { cwd }: World): boolean {
  return one === other || (one !== '-' && other !== '-' && resolve(cwd, one) === resolve(cwd, other))
}

function draftOf({ file, value }: OpenedDocument): ReportDraft {
  return { source: file, report: value as OfficeReport }
}

async function reportsAt(names: readonly string[], world: World): Promise<readonly OpenedDocument[] | ExitCode> {
  const found: (OpenedDocument | ExitCode)[] = []
  for (const name of names) found.push(await documentAt(name, world))
  const drafts = found.flatMap(one => (typeof one === 'number' ? [] : [one]))
  if (drafts.length < found.length) return worstOf(found.flatMap(one => (typeof one === 'number' ? [one] : [])))
  const other = drafts.find(({ root }) => root.local !== 'OfficeReport')
  if (other !== undefined) throw new UsageError(`${other.file} holds no report of one office but ${other.root.local}`)
  return drafts
}

async function editionOf([first]: readonly OpenedDocument[], options: OptionValues, world: World): Promise<RecommendationSet | ExitCode | undefined> {
  const named = textOption(options, 'edition')
  if (named === undefined) return first === undefined ? undefined : builtInEdition((first.value as OfficeReport).recommendationSetIdentifier)
  const found = await editionAt(named, world)
  return 'exit' in found ? found.exit : found.set
}

/** A conflict is shown where the first of its drafts says it. */
function print(issues: readonly ValidationIssue[], documents: readonly OpenedDocument[], world: World): void {
  for (const issue of issues) {
    const document = documents.find(({ file }) => file === issue.values['source'])
    const placed = document === undefined ? issue : { ...issue, place: document.placeOf(issue.path) }
    world.err(`${finding(document?.file ?? 'the joined report', placed, world, document === undefined ? undefined : new SourceLines(document.bytes))}\n`)
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
