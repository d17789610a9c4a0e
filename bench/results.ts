/** The results as a page, `RESULTS.md`, and as a record for the next run, `results.json`. */
import { GROUPS } from './groups.ts'
import type { Machine } from './machine.ts'
import type { Outcome } from './measure.ts'
import { pairedRatios, spreadOf, type Spread } from './statistics.ts'
import type { Judged, Target } from './targets.ts'

/** What is kept of a run. */
export interface Results {
  readonly machine: Machine
  readonly rounds: number
  readonly ratios: readonly Ratio[]
}

/** Another's time by ours, in the same rounds. */
export interface Ratio {
  readonly group: string
  readonly against: string
  readonly spread: Spread
}

/** All ratios that were measured. */
export function ratiosOf(outcomes: readonly Outcome[]): readonly Ratio[] {
  return outcomes.flatMap(outcome => {
    const ours = outcomes.find(({ group, isOurs }) => group === outcome.group && isOurs)
    if (outcome.isOurs || ours === undefined) return []
    const ratios = pairedRatios(ours.seconds, outcome.seconds)
    return ratios.length === 0 ? [] : [{ group: outcome.group, against: outcome.contestant, spread: spreadOf(ratios) }]
  })
}

/** The page. `remarks` are lines of text that stand above the tables. */
export function pageOf(machine: Machine, rounds: number, outcomes: readonly Outcome[], targets: readonly Judged[], remarks: readonly string[] = []): string {
  return [
    '# Speed, measured', '',
    'Written by `npm run bench`; do not edit. What is compared, and how, stands in `bench/groups.ts`.', '',
    ...machineLines(machine, rounds), '',
    ...remarks.flatMap(remark => [remark, '']),
    '## What was to be reached', '',
    'A ratio is the time of the other by ours in the same round: above 1, ours is the faster. Medians of all rounds, with the range.', '',
    ...table(['work', 'measured', 'at least', 'aim', 'verdict'], targets.map(targetRow)), '',
    '## All that was measured', '',
    'MB/s count the bytes that each one reads: JSON of the same reports has little more than half as many as XML. Peak memory is that of the whole process.', '',
    ...GROUPS.flatMap(({ id, title }) => groupLines(title, outcomes.filter(({ group }) => group === id))),
  ].join('\n').replace(/\n+$/, '\n')
}

function machineLines(machine: Machine, rounds: number): readonly string[] {
  return [
    `- ${machine.date}, commit ${machine.commit}; ${rounds} rounds, every contestant in a fresh process in each`,
    `- ${machine.processor}, ${machine.cores} cores, ${machine.memory} GB; ${machine.system}; Node ${machine.node} (V8 ${machine.v8})`,
    `- ${Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`).join(', ')}`,
  ]
}

function targetRow({ target, verdict, group, spread, reason }: Judged): readonly string[] {
  const bounds = target.measure === 'ratio' ? [number(target.must), number(target.aim)] : [`${target.must} ${unitOf(target)} or less`, `${target.aim} ${unitOf(target)} or less`]
  const where = group !== undefined && group !== target.groups[0] ? ` (in ${group})` : ''
  const measured = spread === undefined ? `– (${reason ?? 'unknown'})` : `${spreadText(spread)}${target.measure === 'ratio' ? '' : ` ${unitOf(target)}`}${where}`
  return [target.work, measured, ...bounds, verdict === 'missed' || verdict === 'not measured' ? `**${verdict}**` : verdict]
}

function unitOf({ measure }: Target): string {
  return measure === 'peak MB' ? 'MB' : 'ms'
}

function groupLines(title: string, outcomes: readonly Outcome[]): readonly string[] {
  const [first] = outcomes
  if (first === undefined) return []
  const ratios = ratiosOf(outcomes)
  const rows = outcomes.map(outcome => {
    const ratio = ratios.find(({ against }) => against === outcome.contestant)?.spread
    const seconds = outcome.seconds.filter(each => each !== undefined)
    if (seconds.length === 0) return [outcome.name, `– (${outcome.missing ?? 'not run'})`, '', '', '']
    const time = spreadOf(seconds)
    const peaks = outcome.peaks.filter(each => each !== undefined)
    return [
      outcome.name, timeText(time), outcome.per === 'process' && outcome.bytes < 1e6 ? '' : number(outcome.bytes / 1e6 / time.median),
      peaks.length === 0 ? 'unknown' : number(spreadOf(peaks).median / 1e6), ratio === undefined ? '' : spreadText(ratio),
    ]
  })
  return [`### ${title}`, '', ...table([first.per === 'call' ? 'a call' : 'a process', 'time', 'MB/s', 'peak MB', 'ratio to ours'], rows), '']
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map((_, index) => index === 0 ? '---' : '---:')), ...rows.map(line)]
}

function spreadText({ median, least, most }: Spread): string {
  return `${number(median)} (${number(least)}–${number(most)})`
}

/** Two significant digits, and all those before the point. */
export function number(value: number): string {
  if (value === 0) return '0'
  const digits = Math.max(0, 1 - Math.floor(Math.log10(Math.abs(value))))
  const rounded = value.toFixed(digits)
  return Math.abs(value) >= 1000 ? rounded.replace(/\B(?=(\d{3})+$)/g, ',') : rounded
}

/** Seconds, in the unit in which the median is read most easily. */
export function timeText({ median, least, most }: Spread): string {
  const [unit, times] = median >= 1 ? ['s', 1] as const : median >= 0.001 ? ['ms', 1e3] as const : ['µs', 1e6] as const
  return `${number(times * median)} ${unit} (${number(times * least)}–${number(times * most)})`
}
