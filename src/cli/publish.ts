/** `publish`: a folder of reports as pages, XML, JSON and a description, without what is confidential. */
import { readDocument } from '../document/read.ts'
import { isReadError } from '../issue/index.ts'
import type { RecommendationSet } from '../model/types.ts'
import { PLAN } from '../plan/index.ts'
import { harmless, SourceLines } from '../print/source-lines.ts'
import { publish as published, type Publication, type PublishOptions } from '../publish.ts'
import type { ValidateOptions } from '../verdict/validate.ts'
import { textOption, UsageError, type Command, type OptionValues, type World } from './command.ts'
import { finding } from './finding.ts'
import { Exit, worstOf, type ExitCode } from './exit.ts'
import { documentsOf, openFile, type Named } from './files.ts'
import { publicationFolder, writeFolder } from './publish-folder.ts'
import { reportsIn, type FoundReport } from './read-reports.ts'
import { RULE_HELP, RULE_OPTIONS, ruleOptionsOf } from './rule-options.ts'
import { judgedDocuments } from './validate-files.ts'

const HELP = `Makes a folder for everyone to read from reports: one page for each report in each of its languages, an index with
the table of offices and recommendations, every report as XML and JSON, the editions, the schemas, SHA-256 digests
and a DCAT description. It opens in a browser as it is; there is no script in it.

Confidential parts, names of persons and what points to such parts are left out and counted, also in XML and JSON.
So are confidential reports, drafts and withdrawn reports. The same reports give the same bytes. The folder is
written whole or not at all; an earlier publication there is replaced, any other file keeps it from being written.

FOLDER holds XML, JSON or NDJSON; editions among them are used. All have to be valid, by structure and rules of
form.

Options
  -o, --output FOLDER  where to write (required); neither in the folder that is read nor around it
  --test               publish invented content ("test"), each page marked so, and nothing else. Without it: none of it
  --with-contacts      show electronic mail addresses on the pages
  --issued DATE        day of publication, such as 2026-03-31; without it no date is written
  --licence ADDRESS    licence of the reports, as an http or https address
  --base-uri ADDRESS   where the folder will stand, for the description; relative otherwise
  --skip-invalid       leave out what is not valid, and say how much
${RULE_HELP}

Exit code
  0 done   1 a file is not valid   2 wrong use   3 a file cannot be read   4 not determined   5 internal error

Examples
  ipo-reports publish reports/ -o site/
  ipo-reports publish reports/ -o site/ --issued 2026-03-31 --base-uri https://data.example.org/ict/`

export const publish: Command = {
  name: 'publish',
  usage: 'publish FOLDER|FILE… -o FOLDER [--test] [--issued DATE] [--skip-invalid] [options]',
  help: HELP,
  options: {
    ...RULE_OPTIONS, output: { type: 'string', short: 'o' }, test: { type: 'boolean' }, 'with-contacts': { type: 'boolean' }, issued: { type: 'string' },
    licence: { type: 'string' }, 'base-uri': { type: 'string' }, 'skip-invalid': { type: 'boolean' },
  },
  async run(files, options, world) {
    const output = textOption(options, 'output')
    if (output === undefined) throw new UsageError('publish needs -o FOLDER')
    if (files.includes('-')) throw new UsageError('publish reads files and folders, not stdin')
    const named = await documentsOf(files, world.cwd)
    const target = await publicationFolder(output, [...files, ...named.map(({ name }) => name)], world.cwd)
    const asked = await ruleOptionsOf(options, world)
    const editions = [...await editionsAmong(named, world), ...asked.editions ?? []]
    const found = await validReports(named, { ...asked, editions, judges: ['own'] }, world)
    if (found.invalid > 0 && options['skip-invalid'] !== true) {
      world.err(`${found.invalid} of the documents cannot be published; nothing was written (--skip-invalid leaves them out)\n`)
      return found.exit
    }
    const publication = await publicationOf(found, editions, options)
    if (!publication.ok) return refused(publication.findings, found.reports, world)
    await writeFolder(publication.files, target)
    sayWhatWasWritten(publication, output, found.invalid, world)
    return Exit.Valid
  },
}

/** Editions among the files: reports may name them. What cannot be read is said later. */
async function editionsAmong(named: readonly Named[], world: World): Promise<readonly RecommendationSet[]> {
  const editions: RecommendationSet[] = []
  for (const { name, folderTrouble } of named) {
    const { bytes } = folderTrouble === undefined ? await openFile(name, world) : {}
    if (bytes === undefined) continue
    try {
      const result = readDocument(PLAN, bytes)
      if (result.ok && result.value.root.local === 'RecommendationSet') editions.push(result.value.value as RecommendationSet)
    } catch (thrown) {
      if (!isReadError(thrown)) throw thrown
    }
  }
  return editions
}

interface ValidReports {
  readonly reports: readonly FoundReport[]
  /** Documents that are left out. */
  readonly invalid: number
  readonly exit: ExitCode
}

/** Reports whose documents are valid; of the others, the errors are printed. */
async function validReports(named: readonly Named[], asked: ValidateOptions, world: World): Promise<ValidReports> {
  const reports: FoundReport[] = []
  const exits: ExitCode[] = []
  for (const file of named) {
    const bad = new Set<number | undefined>()
    for await (const { printed: { name, issues, bytes, record }, exit } of judgedDocuments(file, asked, world)) {
      if (exit === Exit.Valid) continue
      exits.push(exit)
      bad.add(record)
      const lines = bytes === undefined ? undefined : new SourceLines(bytes, record)
      for (const issue of issues.filter(({ severity }) => severity === 'error')) world.err(`${finding(name, issue, world, lines)}\n`)
    }
    if (!bad.has(undefined)) reports.push(...(await reportsIn(file, {}, world)).reports.filter(({ record }) => record === undefined || !bad.has(record)))
  }
  return { reports, invalid: exits.length, exit: worstOf(exits) }
}

async function publicationOf({ reports, invalid }: ValidReports, editions: readonly RecommendationSet[], options: OptionValues): Promise<Publication> {
  const { SCHEMA_FILES } = await import('../judge/generated/schema-files.ts')
  const [issued, licence, baseUri] = ['issued', 'licence', 'base-uri'].map(name => textOption(options, name))
  const asked: PublishOptions = {
    editions, schemas: SCHEMA_FILES, invalid, test: options['test'] === true, withContacts: options['with-contacts'] === true,
    ...(issued === undefined ? {} : { issued }), ...(licence === undefined ? {} : { licence }), ...(baseUri === undefined ? {} : { baseUri }),
  }
  try {
    return await published(reports.map(({ report }) => report), asked)
  } catch (thrown) {
    if (thrown instanceof TypeError && thrown.message.startsWith('editions ')) throw new UsageError(`The ${thrown.message}`)
    throw thrown instanceof TypeError && /^(issued|licence|baseUri) /.test(thrown.message) ? new UsageError(`--${thrown.message.replace('baseUri', 'base-uri')}`) : thrown
  }
}

function refused(findings: Extract<Publication, { readonly ok: false }>['findings'], reports: readonly FoundReport[], world: World): ExitCode {
  for (const { code, message, reports: numbers } of findings) {
    const files = numbers.map(number => reports[number]).flatMap(one => (one === undefined ? [] : [`${one.file}${one.record === undefined ? '' : `:${one.record}`}`]))
    world.err(`${harmless(`${code}  ${message} [${files.join(', ')}]`)}\n`)
  }
  world.err('nothing was written\n')
  return Exit.Invalid
}

function sayWhatWasWritten({ files, reports, leftOutReports: left }: Extract<Publication, { readonly ok: true }>, output: string, invalid: number, world: World): void {
  const sum = (why: 'confidential' | 'dependent' | 'personal'): number => reports.reduce((total, { leftOut }) => total + leftOut[why], 0)
  const counts = [
    [left.confidential, 'confidential reports'], [left.drafts, 'drafts'], [left.withdrawn, 'withdrawn reports'], [left.otherContent, 'reports of the other kind (test or production; see --test)'],
    [invalid, 'documents that are not valid'], [sum('confidential'), 'confidential parts'], [sum('dependent'), 'parts that point to these'], [sum('personal'), 'names and addresses of persons'],
  ] as const
  const aside = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  world.err(`${reports.length} ${reports.length === 1 ? 'report' : 'reports'} in ${files.size} files in ${harmless(output)}${aside.length === 0 ? '' : `; left out: ${aside.join(', ')}`}\n`)
}
