/** `stats`: what each office says of each recommendation, side by side. */
import { basename, join } from 'node:path'
import { changesCsv, officesCsv, responsesCsv, standardsCsv, talliesCsv } from '../compare/stats-csv.ts'
import { tablesText } from '../compare/stats-text.ts'
import { officeTables, type Statistics } from '../compare/stats.ts'
import { builtInEdition } from '../edition/index.ts'
import { TOOL } from '../issue/index.ts'
import type { RecommendationSet } from '../model/types.ts'
import { harmless } from '../print/source-lines.ts'
import { textOption, UsageError, wordOption, type Command, type OptionValues, type World } from './command.ts'
import { editionAt, editionFiles } from './editions.ts'
import { worstOf, type ExitCode } from './exit.ts'
import { documentsOf, meansFolder } from './files.ts'
import { writeWhole } from './output.ts'
import { reportsIn, together, type FoundReports } from './read-reports.ts'
import { forTables } from './stats-report.ts'

const HELP = `Puts the reports of offices side by side: one line for each office (by its ST.3 code) and year, one column for each
recommendation. Below it, how many offices give each status, which standards they use, and what changed from one
report to the next. Nothing is scored, averaged or ranked. An office without a report for a year is shown as such.

FILE is XML, JSON or NDJSON, also packed by gzip or zip, a folder of these (.xml, .json, .ndjson, .jsonl, each also
with .gz behind it, and .zip), or "-". One table for each edition;
invented content ("test") has tables of its own. The same report in several files counts once; a report that another
one replaces does not count. A recommendation that is answered only by its actions gets no status: the table says how
many actions are answered.

Options
  --format FORMAT      table (default), csv or json. JSON names the file and the place of every response
  --by LEVEL           recommendation (default) or action
  --edition ID|FILE    only reports on this edition; an edition of your own is given as a file
  --language CODE      language of the labels, such as fr; default en
  --public             leave out confidential reports and responses, and drafts, and say how many
  --profile PROFILE    how files are read: strict (default) or lenient
  -o, --output FILE    write there instead of to stdout. With --format csv, a folder (it ends in / or is there) takes
                       offices.csv, responses.csv, statuses.csv, standards.csv and changes.csv

Exit code
  0 done   1 a file is not valid   2 wrong use   3 a file cannot be read   4 not determined   5 internal error
  What can be used is used all the same; what is left out is named.

Examples
  ipo-reports stats reports/
  ipo-reports stats reports/ --by action --format csv -o tables/
  ipo-reports stats fr-2024.xml fr-2025.xml --format json`

export const stats: Command = {
  name: 'stats',
  usage: 'stats FILE|FOLDER|-… [--format table|csv|json] [--by recommendation|action] [--public] [options]',
  help: HELP,
  options: {
    format: { type: 'string' }, by: { type: 'string' }, edition: { type: 'string' }, language: { type: 'string' }, public: { type: 'boolean' },
    profile: { type: 'string' }, output: { type: 'string', short: 'o' },
  },
  async run(files, options, world) {
    const format = wordOption(options, 'format', ['table', 'csv', 'json']) ?? 'table'
    const by = wordOption(options, 'by', ['recommendation', 'action']) ?? 'recommendation'
    const profile = wordOption(options, 'profile', ['strict', 'lenient']) ?? 'strict'
    const language = textOption(options, 'language') ?? 'en'
    const chosen = await chosenEdition(options, world)
    if (chosen !== undefined && 'exit' in chosen) return chosen.exit
    const named = await documentsOf(files, world.cwd)
    const found = []
    for (const one of named) found.push(await reportsIn(one, { profile }, world, forTables))
    const { exit, ...read } = together(found)
    for (const trouble of read.troubles) world.err(`${trouble}\n`)
    const reports = read.reports.filter(({ report }) => chosen === undefined || report.recommendationSetIdentifier === chosen.set.recommendationSetIdentifier)
    const statistics = officeTables(reports, { editions: await editionsOf(reports, chosen?.set), by, language, public: options['public'] === true, places: format !== 'table' })
    await deliver(statistics, format, textOption(options, 'output'), { ...read, exit }, [...named.map(({ name }) => name), ...editionFiles(textOption(options, 'edition'))], world)
    sayWhatWasRead(statistics, { ...read, exit }, reports.length, world)
    return worstOf([exit])
  },
}

async function chosenEdition(options: OptionValues, world: World): Promise<{ readonly set: RecommendationSet } | { readonly exit: ExitCode } | undefined> {
  const named = textOption(options, 'edition')
  return named === undefined ? undefined : editionAt(named, world)
}

async function editionsOf(reports: FoundReports['reports'], chosen: RecommendationSet | undefined): Promise<ReadonlyMap<string, RecommendationSet>> {
  const editions = new Map<string, RecommendationSet>()
  for (const identifier of new Set(reports.map(({ report }) => report.recommendationSetIdentifier))) {
    const set = chosen?.recommendationSetIdentifier === identifier ? chosen : await builtInEdition(identifier)
    if (set !== undefined) editions.set(identifier, set)
  }
  return editions
}

async function deliver(statistics: Statistics, format: 'table' | 'csv' | 'json', output: string | undefined, read: FoundReports, sources: readonly string[], world: World): Promise<void> {
  const folder = output !== undefined && await meansFolder(output, world.cwd)
  if (folder && format !== 'csv') throw new UsageError(`-o ${output}: only --format csv writes into a folder`)
  if (output === undefined) world.out(textOf(statistics, format, read))
  else await writeWhole(folder ? csvFiles(statistics, output) : new Map([[output, textOf(statistics, format, read)]]), world.cwd, sources.filter(name => name !== '-'))
}

function textOf(statistics: Statistics, format: 'table' | 'csv' | 'json', { troubles }: FoundReports): string {
  if (format === 'csv') return officesCsv(statistics.tables)
  if (format === 'table') return statistics.tables.map(table => harmlessLines(tablesText({ tables: [table], notes: [] }))).join('\n')
  return `${JSON.stringify({ tool: TOOL, ...statistics, leftOut: troubles }, null, 2)}\n`
}

/** Words of an office's own come from files. */
function harmlessLines(text: string): string {
  return text.split('\n').map(harmless).join('\n')
}

function csvFiles({ tables }: Statistics, folder: string): ReadonlyMap<string, string> {
  const files = { offices: officesCsv, responses: responsesCsv, statuses: talliesCsv, standards: standardsCsv, changes: changesCsv }
  return new Map(Object.entries(files).map(([name, write]) => [join(folder, `${name}.csv`), write(tables)]))
}

/** How many notes of one code are printed. */
const NOTES_OF_A_CODE = 3

function sayWhatWasRead({ tables, notes }: Statistics, { others, reports, troubles }: FoundReports, used: number, world: World): void {
  const counts = new Map<string, number>()
  for (const { code, message, at } of notes) {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    if (count > NOTES_OF_A_CODE) continue
    const places = at.slice(0, 3).map(({ file, record, path }) => `${basename(file)}${record === undefined ? '' : `:${record}`}${path === '' ? '' : ` ${path}`}`)
    world.err(`${harmless(`${code}  ${message}${places.length === 0 ? '' : ` [${places.join(', ')}${at.length > 3 ? ', …' : ''}]`}`)}\n`)
  }
  for (const [code, count] of counts) {
    if (count > NOTES_OF_A_CODE) world.err(`${code}  … and ${count - NOTES_OF_A_CODE} more; --format json has them all\n`)
  }
  const aside = [
    ...(others === 0 ? [] : [`${others} without a report`]), ...(reports.length === used ? [] : [`${reports.length - used} on other editions`]),
    ...(troubles.length === 0 ? [] : [`${troubles.length} left out`]),
  ]
  world.err(`${used} ${used === 1 ? 'report' : 'reports'} in ${tables.length} ${tables.length === 1 ? 'table' : 'tables'}${aside.length === 0 ? '' : `; ${aside.join(', ')}`}\n`)
}
