/** `diff`: what has changed between two documents, by recommendation and action. */
import { builtInEdition } from '../edition/index.ts'
import { diff as compare } from '../compare/diff.ts'
import { groupChanges, type ChangeGroup } from '../compare/diff-groups.ts'
import { patchOf } from '../compare/patch.ts'
import { digest, pointer, TOOL, type Path } from '../issue/index.ts'
import type { OfficeReport, RecommendationSet, RootName, Roots } from '../model/types.ts'
import { harmless } from '../print/source-lines.ts'
import { textOption, UsageError, wordOption, type Command, type World } from './command.ts'
import { documentAt, type OpenedDocument } from './compared.ts'
import { changesText, countText } from './diff-text.ts'
import { editionAt, editionFiles } from './editions.ts'
import { Exit, worstOf, type ExitCode } from './exit.ts'
import { writeWhole } from './output.ts'

const HELP = `Says what has changed from document A to document B: by what a part is, not by line or position. Responses are paired by
the items that they address, collections, use cases and projects by identifier, texts by language, documents by address,
hash or title, standards by number and version. A and B are of one kind: two reports, two editions or two transactions,
each in XML, JSON or, for transactions, NDJSON.

Options
  --format FORMAT      text (default): by recommendation and action, in the order of the edition
                       json: the same for programs, each change with its path in both documents
                       patch: JSON Patch (RFC 6902) that makes B of A; works on the JSON document
  --edition ID|FILE    the edition that the reports answer, where it does not come with the library
  --exit-code          end with 1 when there are changes
  -o, --output FILE    write to this file instead of stdout

Exit code
  0 compared, whether or not there are changes   1 a document is not valid; with --exit-code, there are changes
  2 wrong use   3 cannot be read   4 not determined   5 internal error

Examples
  ipo-reports diff report-2024.xml report-2025.json
  ipo-reports diff --exit-code old.xml new.xml > changes.txt
  ipo-reports diff old.json new.json --format patch -o changes.json`

export const diff: Command = {
  name: 'diff',
  usage: 'diff A B [--format text|json|patch] [--edition ID|FILE] [--exit-code] [-o FILE]',
  help: HELP,
  options: { format: { type: 'string' }, edition: { type: 'string' }, 'exit-code': { type: 'boolean' }, output: { type: 'string', short: 'o' } },
  async run(files, options, world) {
    const format = wordOption(options, 'format', ['text', 'json', 'patch']) ?? 'text'
    const output = textOption(options, 'output')
    const named = textOption(options, 'edition')
    const [nameA, nameB, third] = files
    if (nameA === undefined || nameB === undefined || third !== undefined) throw new UsageError('diff takes two files')
    if (nameA === '-' && nameB === '-') throw new UsageError('"-" can be given once')
    const [a, b] = [await documentAt(nameA, world), await documentAt(nameB, world)]
    if (typeof a === 'number' || typeof b === 'number') return worstOf([a, b].map(one => (typeof one === 'number' ? one : Exit.Valid)))
    if (a.root.local !== b.root.local) throw new UsageError(`${a.file} holds ${a.root.local}, ${b.file} ${b.root.local}: only documents of one kind can be compared`)
    const edition = await editionFor(b, named, world)
    if (typeof edition === 'number') return edition
    const { text, changed } = await compared(a, b, edition, format, world)
    if (output === undefined) world.out(text)
    else await writeWhole(new Map([[output, text]]), world.cwd, [nameA, nameB, ...editionFiles(named)].filter(name => name !== '-'))
    return changed && options['exit-code'] === true ? Exit.Invalid : Exit.Valid
  },
}

/** The edition by which changes are put in order: of two editions the second, else the one that the second report names. */
async function editionFor({ root, value }: OpenedDocument, named: string | undefined, world: World): Promise<RecommendationSet | ExitCode | undefined> {
  if (named !== undefined) {
    const found = await editionAt(named, world)
    return 'exit' in found ? found.exit : found.set
  }
  if (root.local === 'RecommendationSet') return value as RecommendationSet
  return root.local === 'OfficeReport' ? builtInEdition((value as OfficeReport).recommendationSetIdentifier) : undefined
}

interface Compared {
  readonly text: string
  readonly changed: boolean
}

async function compared(a: OpenedDocument, b: OpenedDocument, edition: RecommendationSet | undefined, format: 'text' | 'json' | 'patch', world: World): Promise<Compared> {
  const name = a.root.local as RootName
  const [from, to] = [a.value as Roots[RootName], b.value as Roots[RootName]]
  const changes = compare(name, from, to)
  const changed = changes.length > 0
  if (format === 'patch') return { changed, text: `${JSON.stringify(await patchOf(name, from, to), null, 2)}\n` }
  const groups = groupChanges(changes, edition)
  if (format === 'json') return { changed, text: `${JSON.stringify({ tool: TOOL, root: name, a: await fileFacts(a), b: await fileFacts(b), groups: groups.map(printed) }, null, 2)}\n` }
  return { changed, text: `${world.paint.bold(`${titleOf(a)} → ${titleOf(b)}`)}\n${countText(changes)}\n${editionNote(a, b)}${changesText(groups, world.paint)}` }
}

async function fileFacts({ file, bytes }: OpenedDocument): Promise<object> {
  return { file, sha256: await digest(bytes) }
}

/** Paths as JSON Pointer, inside the root as those of findings. */
function printed({ changes, ...group }: ChangeGroup): object {
  const at = (path: Path | undefined): string | undefined => (path === undefined ? undefined : pointer(path))
  return { ...group, changes: changes.map(({ kind, items, names, pathA, pathB, before, after }) => ({ kind, items, pathA: at(pathA), pathB: at(pathB), names, before, after })) }
}

/** `FR 2025 (fr-2025)` for a report, else the name of the file. */
function titleOf({ root, value, file }: OpenedDocument): string {
  if (root.local !== 'OfficeReport') return harmless(file)
  const { ipOfficeCode, reportingPeriod: { startDate, endDate }, officeReportIdentifier } = value as OfficeReport
  const [first, last] = [startDate.slice(0, 4), endDate?.slice(0, 4)]
  return `${ipOfficeCode} ${first}${last === undefined ? '–' : last === first ? '' : `–${last}`} (${officeReportIdentifier})`
}

function editionNote(a: OpenedDocument, b: OpenedDocument): string {
  if (a.root.local !== 'OfficeReport') return ''
  const [one, other] = [a, b].map(({ value }) => (value as OfficeReport).recommendationSetIdentifier)
  return one === other ? '' : `The reports answer different editions (${one}, ${other}): keys such as "4.a" do not mean the same. See: ipo-reports rebase --help\n`
}
