/**
 * The scoreboard of the legacy import, from its fixtures: format × language × layout.
 *
 *   npm run scoreboard            writes docs/scoreboard.md, and account.json beside each fixture
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { accountFile, accountText, examine, type Examined } from './legacy-accounts.ts'
import { factCases, type Facts } from './legacy-facts.ts'
import type { Outcome } from './legacy-outcome.ts'
import { root } from './packing.ts'

/** Folder of the fixtures. */
export const LEGACY_FIXTURES: string = join(root, 'fixtures', 'legacy')
/** The page. */
export const SCOREBOARD: string = join(root, 'docs', 'scoreboard.md')

/** One line of the board: fixtures of one format, language and layout. */
export interface Row {
  readonly format: string
  readonly language: string
  readonly layout: string
  readonly files: number
  readonly facts: Readonly<Record<Outcome, number>>
  readonly coverage: Readonly<Record<'mapped' | 'changed' | 'leftOut' | 'total', number>>
  /** Files whose ledger holds, and files that were refused. */
  readonly verified: number
  readonly refused: number
}

/** The rows of the board in alphabetical order. */
export function rowsOf(examined: readonly Examined[]): readonly Row[] {
  const groups = new Map<string, Examined[]>()
  for (const one of examined) {
    const key = [one.format, languageOf(one.facts), layoutOf(one)].join('\n')
    groups.set(key, [...groups.get(key) ?? [], one])
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, cases]) => {
    const [format = '', language = '', layout = ''] = key.split('\n')
    return { format, language, layout, ...summed(cases) }
  })
}

function summed(cases: readonly Examined[]): Omit<Row, 'format' | 'language' | 'layout'> {
  const facts = (outcome: Outcome): number => cases.flatMap(({ outcomes }) => outcomes).filter(one => one.outcome === outcome).length
  const read = cases.flatMap(({ result }) => (result.ok ? [result.ledger.coverage] : []))
  const sum = (part: keyof Row['coverage']): number => read.reduce((count, coverage) => count + coverage[part], 0)
  return {
    files: cases.length,
    facts: { right: facts('right'), found: facts('found'), silent: facts('silent') },
    coverage: { mapped: sum('mapped'), changed: sum('changed'), leftOut: sum('leftOut'), total: sum('total') },
    verified: cases.filter(({ result, ledgerFindings }) => result.ok && ledgerFindings.length === 0).length,
    refused: cases.filter(({ result }) => !result.ok).length,
  }
}

function languageOf({ language, languages = [] }: Facts): string {
  return language ?? (languages.join(' + ') || '?')
}

/** Layouts that the name of a case tells, where its facts do not. */
const NAMED_LAYOUTS: readonly (readonly [RegExp, string])[] = [[/headings/, 'headings'], [/flow/, 'flow'], [/table|libreoffice|word/, 'table']]
/** Layouts of whole formats. */
const FORMAT_LAYOUTS: Readonly<Record<string, string>> = { csv: 'table', xlsx: 'table', ods: 'table', fodt: 'table', markdown: 'table' }

/** `annex, table`; `report, prose`. */
export function layoutOf({ format, name, facts }: Pick<Examined, 'format' | 'name' | 'facts'>): string {
  const layout = facts.layout ?? NAMED_LAYOUTS.find(([pattern]) => pattern.test(name))?.[1] ?? FORMAT_LAYOUTS[format] ?? 'lines'
  return `${facts.kind}, ${layout}`
}

/** The page. */
export function scoreboardOf(examined: readonly Examined[]): string {
  const rows = rowsOf(examined)
  const total = summed(examined)
  const open = examined.flatMap(notRight)
  return `${[
    '# Scoreboard of the legacy import',
    'Written by `npm run scoreboard` from the files below `fixtures/legacy`; a test writes it again and compares. The facts of each file were written down by a person who read it. They are not all that an office may send: they show what is tried.',
    `${total.files} files, ${total.facts.right + total.facts.found + total.facts.silent} facts: **${total.facts.right} right, ${total.facts.found} wrong with a finding that points there, ${total.facts.silent} wrong in silence**. ${total.verified} ledgers hold, ${total.refused} files were refused.`,
    table(
      ['Format', 'Language', 'Layout', 'Files', 'Right', 'Wrong, with a finding', 'Wrong in silence', 'Mapped', 'Changed', 'Left out', 'Ledgers that hold'],
      [...rows.map(row => [row.format, row.language, row.layout, ...figures(row)]), ['**All**', '', '', ...figures(total)]],
    ),
    'Mapped, changed and left out are parts of all characters of the sources, markup included; together they are 100 %. What is left out is mostly markup, the words of headings and the labels of items. A file that was refused has no ledger.',
    '## Facts that are not right',
    open.length === 0 ? 'None.' : table(['File', 'Fact', 'Expected', 'Got', ''], open),
  ].join('\n\n')}\n`
}

/** The facts of a file that are not right; of a file that was refused one line for all of them. */
function notRight({ format, name, result, outcomes }: Examined): readonly (readonly string[])[] {
  const at = `${format}/${name}`
  const [first] = outcomes
  if (!result.ok) return [[at, `all ${outcomes.length}`, '', first?.got ?? '', first?.outcome ?? ''].map(inCell)]
  return outcomes.flatMap(({ fact, expected, got, outcome }) => (outcome === 'right' ? [] : [[at, fact, expected, got, outcome].map(inCell)]))
}

function figures({ files, facts, coverage, verified, refused }: Omit<Row, 'format' | 'language' | 'layout'>): string[] {
  const [mapped = '–', changed = '–', leftOut = '–'] = coverage.total === 0 ? [] : percents([coverage.mapped, coverage.changed, coverage.leftOut])
  return [String(files), String(facts.right), String(facts.found), String(facts.silent), mapped, changed, leftOut, files === refused ? '–' : `${verified} of ${files - refused}`]
}

/** Parts of a whole with one decimal that add up to 100.0. */
export function percents(parts: readonly number[]): readonly string[] {
  const whole = parts.reduce((sum, part) => sum + part, 0)
  const exact = parts.map(part => (part * 1000) / whole)
  const tenths = exact.map(Math.floor)
  const missing = 1000 - tenths.reduce((sum, part) => sum + part, 0)
  const byRest = exact.map((part, index) => ({ index, rest: part - Math.floor(part) })).sort((one, other) => other.rest - one.rest || one.index - other.index)
  for (const { index } of byRest.slice(0, missing)) tenths[index] = (tenths[index] ?? 0) + 1
  return tenths.map(part => `${(part / 10).toFixed(1)} %`)
}

const OUTCOMES: Readonly<Record<string, string>> = { found: 'with a finding', silent: '**in silence**' }

const inCell = (text: string): string => OUTCOMES[text] ?? (text.length > 80 ? `${text.slice(0, 79)}…` : text).replace(/\s+/g, ' ').replaceAll('|', '\\|')

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

/** Examines all fixtures. */
export async function examineAll(): Promise<readonly Examined[]> {
  const examined: Examined[] = []
  for (const one of await factCases(LEGACY_FIXTURES)) examined.push(await examine(one))
  return examined
}

/** Writes what has changed; says so. */
async function write(path: string, text: string): Promise<void> {
  if (await readFile(path, 'utf8').catch(() => '') === text) return
  await writeFile(path, text)
  console.log(`wrote ${path.slice(root.length)}`)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const examined = await examineAll()
  for (const one of examined) await write(accountFile(one), accountText(one.account))
  await write(SCOREBOARD, scoreboardOf(examined))
  const silent = examined.flatMap(({ format, name, outcomes }) => outcomes.filter(({ outcome }) => outcome === 'silent').map(({ fact, got }) => `${format}/${name}: ${fact} (got "${got}")`))
  console.log(silent.length === 0 ? 'No fact is wrong in silence.' : `Wrong in silence:\n${silent.join('\n')}`)
}
