/** `new office-report`: a draft with everything that an edition asks of an office. */
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { FORMER_OFFICES } from '../codelist/offices/former.ts'
import { draftReport, periodFrom } from '../draft/index.ts'
import type { FormFormat } from '../form/index.ts'
import { FORM_FORMATS } from '../form/formats.ts'
import { checkValue, writeJson, writeXml, type OfficeReport, type RecommendationSet } from '../index.ts'
import { pointer } from '../issue/index.ts'
import { textOption, UsageError, wordOption, type Command, type OptionValues, type World } from './command.ts'
import { editionAt } from './editions.ts'
import { formatByName } from './format-by-name.ts'
import { Exit, type ExitCode } from './exit.ts'
import { writeWhole } from './output.ts'

const HELP = `Drafts a report: one response for each recommendation, action and sub-item that the edition asks of the office (of
the International Bureau, with --office IB), in the order of the edition, with the status "No information" and a
text that begins with TODO and says what is asked: the official text where the edition holds it in the language,
else a short label of ours, marked as such. Replace each; the strict profile flags those that are left.

Options
  --office CODE        the office, by its ST.3 code, such as FR; required
  --edition ID|FILE    the edition to answer: ict-10-proposal (default), ict-40-2018, or a file
  --language CODE      language that the report will be written in, such as fr; default en
  --period PERIOD      a year (2026), a month (2026-03) or two dates (2025-07-01/2026-06-30); default: this year
  --all-sections       draft the topic sections for facts and figures, too
  --to FORMAT          json or xml. Default: by the name of the output file; else JSON
  --form FORMAT        write a form to fill in instead: xlsx or docx, in the language of the report, with lists to
                       choose from; convert reads it back without guessing. Needs -o
  -o, --output FILE    write there instead of to stdout; a file that is there already is not written over

Exit code
  0 done   1 the edition is not valid   2 wrong use   3 the edition cannot be read   4 not determined
  5 internal error

Examples
  ipo-reports new office-report --office FR --language fr --period 2026 -o fr-2026.json
  ipo-reports new office-report --office IB --all-sections -o ib.xml
  ipo-reports new office-report --office FR --language fr --period 2026 --form xlsx -o fr-2026.xlsx`

export const newDocument: Command = {
  name: 'new',
  usage: 'new office-report --office CODE [--edition ID|FILE] [--language CODE] [--period PERIOD] [options]',
  help: HELP,
  options: {
    office: { type: 'string' }, edition: { type: 'string' }, language: { type: 'string' }, period: { type: 'string' }, 'all-sections': { type: 'boolean' },
    to: { type: 'string' }, form: { type: 'string' }, output: { type: 'string', short: 'o' },
  },
  async run(names, options, world) {
    if (names.length !== 1 || names[0] !== 'office-report') throw new UsageError(`new makes an office-report${names[0] === undefined ? '' : `, not ${names.join(' ')}`}`)
    const output = textOption(options, 'output')
    const to = wordOption(options, 'to', ['json', 'xml']) ?? formatByName(output, ['json', 'xml']) ?? 'json'
    const office = textOption(options, 'office')
    if (office === undefined) throw new UsageError('--office is missing: the ST.3 code of the office, such as FR')
    insistOnOffice(office)
    const found = await editionAt(textOption(options, 'edition') ?? 'ict-10-proposal', world)
    if ('exit' in found) return found.exit
    const draft = checked(draftReport({
      office: office as OfficeReport['ipOfficeCode'], edition: found.set, language: (textOption(options, 'language') ?? 'en') as NonNullable<OfficeReport['languageCode']>,
      period: periodOf(options), allSections: options['all-sections'] === true,
    }))
    const form = wordOption(options, 'form', FORM_FORMATS)
    if (form !== undefined) return formTo(form, draft, found.set, output, world)
    const text = to === 'xml' ? writeXml('OfficeReport', draft) : writeJson('OfficeReport', draft)
    await deliver(text, output, world)
    world.err(`${draft.officeReportIdentifier}: ${draft.responseBag?.length ?? 0} responses to write, on ${draft.recommendationSetIdentifier}${output === undefined ? '' : `; wrote ${output}`}\n`)
    return Exit.Valid
  },
}

/** A form has a row for each item; nothing is answered in it yet. */
async function formTo(format: FormFormat, { responseBag = [], ...draft }: OfficeReport, edition: RecommendationSet, output: string | undefined, world: World): Promise<ExitCode> {
  if (output === undefined) throw new UsageError('--form writes a file: name it with -o')
  const { writeForm } = await import('../form/index.ts')
  await deliver(writeForm(draft, edition, format), output, world)
  world.err(`${draft.officeReportIdentifier}: a form with ${responseBag.length} items to answer, on ${draft.recommendationSetIdentifier}; wrote ${output}\n`)
  return Exit.Valid
}

/** Codes of the list under which no office reports. */
function insistOnOffice(office: string): void {
  if (office === 'XX') throw new UsageError('--office XX stands for unknown offices; give the code of the one that reports')
  const former = Object.hasOwn(FORMER_OFFICES, office) ? FORMER_OFFICES[office] : undefined
  if (former !== undefined) throw new UsageError(`--office ${office} is a former code of ST.3; no office reports under it. Today: ${former.successors.join(', ')}`)
}

function periodOf(options: OptionValues): OfficeReport['reportingPeriod'] {
  const given = textOption(options, 'period') ?? new Date().toISOString().slice(0, 4)
  const period = periodFrom(given)
  if (period === undefined) throw new UsageError(`--period ${given} is no period; it is like 2026, 2026-03 or 2025-07-01/2026-06-30`)
  const { startDate, endDate = startDate } = period
  const shortest = Math.min(startDate.length, endDate.length)
  if (endDate.slice(0, shortest) < startDate.slice(0, shortest)) throw new UsageError(`--period ${given} ends before it begins`)
  return period
}

const OPTION_OF: Readonly<Record<string, string>> = { '/ipOfficeCode': '--office', '/languageCode': '--language', '/reportingPeriod/startDate': '--period', '/reportingPeriod/endDate': '--period' }

/** What is wrong with a draft was wrong with an option, for everything else comes from a valid edition. */
function checked(draft: OfficeReport): OfficeReport {
  const [issue] = checkValue('OfficeReport', draft)
  if (issue === undefined) return draft
  const option = OPTION_OF[pointer(issue.path)]
  if (option === undefined) throw new Error(`the draft is not valid: ${pointer(issue.path)} ${issue.message}`)
  throw new UsageError(`${option}: ${issue.message}${issue.hint === undefined ? '' : `. ${issue.hint}`}`)
}

async function deliver(content: string | Uint8Array, output: string | undefined, world: World): Promise<void> {
  if (output === undefined) {
    if (typeof content === 'string') world.out(content)
    return
  }
  const found = await stat(resolve(world.cwd, output)).catch(() => undefined)
  if (found?.isFile() === true) throw new UsageError(`${output} is there already; a draft is not written over it`)
  await writeWhole(new Map([[output, content]]), world.cwd)
}
