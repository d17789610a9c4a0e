/** Runs the groups: every contestant in turn, round after round, each time in a fresh process. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { corpusFile, type MadeFile } from './corpus.ts'
import type { Contestant, Group, Way } from './groups.ts'
import { diagnosticBundle, hasCommand, type Unready } from './peers.ts'

/** What was measured of one contestant in one group. Lists have one place a round; a round in which it did not run has none. */
export interface Outcome {
  readonly group: string
  readonly contestant: string
  readonly name: string
  readonly isOurs: boolean
  /** Of the file that it read. */
  readonly bytes: number
  /** A call of a warm operation, or a whole process. */
  readonly per: 'call' | 'process'
  readonly seconds: readonly (number | undefined)[]
  /** Most memory that the process held, in bytes; unknown of commands where GNU time is missing. */
  readonly peaks: readonly (number | undefined)[]
  /** Why nothing was measured. */
  readonly missing?: string
}

/** What all measurements share. */
export interface Setting {
  readonly corpus: string
  readonly rounds: number
  readonly seconds: number
  readonly unready: Unready
  readonly say: (line: string) => void
  /** Is called before each measurement. */
  readonly before: () => void
}

/** What came of one process. Work that was not done has no time. */
export interface Measured {
  readonly seconds?: number | undefined
  readonly peak?: number | undefined
  /** How many records it says that it has read. */
  readonly records?: number | undefined
  readonly missing?: string | undefined
}

const XSD = fileURLToPath(new URL('../schemas/v1/ICT_V1_0.xsd', import.meta.url))
const LOOP = fileURLToPath(new URL('measured/loop.mjs', import.meta.url))
const GNU_TIME = '/usr/bin/time'
const HINTS: { readonly [command: string]: string } = { xmllint: 'libxml2-utils', xmlwf: 'expat', java: 'default-jdk-headless' }

/** Measures one group. Contestants take turns; every other round goes backwards, so that none is always behind the same one. */
export async function measureGroup(group: Group, setting: Setting): Promise<readonly Outcome[]> {
  const contestants = [group.ours, ...group.others]
  const files: MadeFile[] = []
  for (const { syntax } of contestants) files.push(await corpusFile(setting.corpus, { ...group.input, syntax: syntax ?? group.input.syntax }))
  const measured = contestants.map((): Measured[] => [])
  const rounds = setting.rounds * (group.times ?? 1)
  for (let round = 0; round < rounds; round++) {
    const order = contestants.map((contestant, index) => ({ contestant, index }))
    for (const { contestant, index } of round % 2 === 0 ? order : order.reverse()) {
      const before = measured[index]?.[0]
      const skipped = before?.missing !== undefined || (contestant.once === true && round > 0)
      measured[index]?.push(skipped ? { missing: before?.missing } : await measureOne(contestant, files[index] as MadeFile, setting))
    }
  }
  return contestants.map((contestant, index): Outcome => {
    const rows = measured[index] ?? []
    const missing = rows.find(row => row.missing !== undefined)?.missing
    return {
      group: group.id, contestant: contestant.id, name: contestant.name, isOurs: index === 0, bytes: files[index]?.bytes ?? 0, per: contestant.way.kind === 'loop' ? 'call' : 'process',
      seconds: rows.map(({ seconds }) => seconds), peaks: rows.map(({ peak }) => peak), ...(missing === undefined ? {} : { missing }),
    }
  })
}

async function measureOne({ id, way }: Contestant, file: MadeFile, setting: Setting): Promise<Measured> {
  setting.before()
  try {
    const measured = await measureWay(id, way, file.path, setting)
    if (measured.records !== undefined && measured.records !== file.records) throw new Error(`Error: ${measured.records} records were read of ${file.records}`)
    return measured
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown)
    setting.say(`${id} failed: ${reason}`)
    return { missing: `failed: ${firstLine(reason)}` }
  }
}

/** @throws {Error} When the process fails: a measurement of failed work is none. */
async function measureWay(id: string, way: Way, file: string, setting: Setting): Promise<Measured> {
  const replaced = (argument: string): string => argument === 'FILE' ? file : argument === 'XSD' ? XSD : argument === 'CLASSES' ? setting.corpus : argument
  if (way.kind === 'loop') {
    const { output } = await run(process.execPath, [LOOP, below(way.module), way.operation, String(setting.seconds), file, diagnosticBundle(setting.corpus)])
    return told(output, id, setting)
  }
  if (way.kind === 'script') {
    const { output, seconds, peak } = await run(process.execPath, [below(way.script), ...way.arguments.map(replaced)])
    return joined({ seconds, peak }, told(output, id, setting))
  }
  const unready = setting.unready.get(way.command)
  if (unready !== undefined) return { missing: unready }
  if (!hasCommand(way.command)) return { missing: `${way.command} is not installed (Debian: ${HINTS[way.command] ?? 'unknown'})` }
  const { seconds, peak } = await run(way.command, way.arguments.map(replaced))
  return { seconds, peak }
}

function below(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

/** What was seen of a process from outside, with what it said itself. Work that was not done has taken no time. */
export function joined(seen: Measured, said: Measured): Measured {
  return said.missing === undefined ? { ...seen, ...said } : { missing: said.missing }
}

/** What a process of ours said about itself, if it did. */
export function told(output: string, id: string, { unready }: Pick<Setting, 'unready'>): Measured {
  const line = output.trim().split('\n').at(-1) ?? ''
  if (!line.startsWith('{')) return {}
  const { missing, ...measured } = JSON.parse(line) as Measured
  return missing === undefined ? measured : { missing: unready.get(id) ?? unready.get('packages') ?? missing }
}

function firstLine(text: string): string {
  return text.split('\n').find(line => /error/i.test(line))?.trim() ?? text.split('\n')[0] ?? ''
}

interface Ran {
  readonly output: string
  readonly seconds: number
  readonly peak: number | undefined
}

/** Runs a process to its end. @throws {Error} When it fails. */
export async function run(command: string, args: readonly string[]): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'ipo-reports-bench-run-'))
  const account = join(folder, 'peak')
  const [program, ...rest] = hasCommand(GNU_TIME) ? [GNU_TIME, '-f', '%M', '-o', account, command, ...args] : [command, ...args]
  try {
    const start = process.hrtime.bigint()
    const { code, output, complaint } = await ended(program as string, rest)
    const seconds = Number(process.hrtime.bigint() - start) / 1e9
    if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${complaint.slice(-2000)}`)
    return { output, seconds, peak: hasCommand(GNU_TIME) ? 1024 * Number(readFileSync(account, 'utf8').trim()) : undefined }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function ended(command: string, args: readonly string[]): Promise<{ readonly code: number | null, readonly output: string, readonly complaint: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let [output, complaint] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (part: string) => { output = (output + part).slice(-65_536) })
    child.stderr.setEncoding('utf8').on('data', (part: string) => { complaint = (complaint + part).slice(-65_536) })
    child.on('error', reject).on('close', code => resolve({ code, output, complaint }))
  })
}
