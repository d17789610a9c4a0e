/** `npm run bench -- --growth`: how time and memory grow with what a document, or a heap of documents, can have more of. */
import { existsSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { corpusFile } from './corpus.ts'
import { SERIES, type Series } from './growth-series.ts'
import { thisMachine, type Machine } from './machine.ts'
import { run, told } from './measure.ts'
import type { Options } from './options.ts'
import { drawn } from './plot.ts'
import { number } from './results.ts'
import { growthOf, spreadOf } from './statistics.ts'

/** One size, measured. */
export interface Grown {
  readonly size: number
  readonly seconds: number
  /** Peak of the process, in bytes. */
  readonly peak?: number
}

/** A curve, measured. */
export interface Curve {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly points: readonly Grown[]
  /** Powers by which time and memory grow between the two largest sizes: 1 is linear, 2 quadratic. */
  readonly powers?: { readonly seconds?: number, readonly peak?: number }
  /** Why nothing was measured. */
  readonly missing?: string
}

/** What is kept in `growth.json`. */
export interface Growth {
  readonly machine: Machine
  readonly curves: readonly Curve[]
}

const RECORD = fileURLToPath(new URL('growth.json', import.meta.url))
const PICTURE = fileURLToPath(new URL('growth.svg', import.meta.url))
const STREAM = fileURLToPath(new URL('measured/stream.mjs', import.meta.url))
const GROWN = fileURLToPath(new URL('measured/grown.mjs', import.meta.url))
const COMMAND = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
/** Points at the upper end that a power is taken from: below, starting up hides what grows. */
const UPPER = 2
/** No further size is tried when one takes longer, in seconds. */
const PATIENCE = 60

/** Measures all curves, says how each grows, and keeps record and picture. */
export async function runGrowth(options: Options, say: (line: string) => void): Promise<void> {
  const curves: Curve[] = []
  for (const series of SERIES.filter(({ id }) => id.includes(options.only))) {
    const curve = await measured(series, options)
    curves.push(curve)
    say(growthLine(curve))
  }
  const worst = curves.filter(({ powers }) => powers?.seconds !== undefined).sort((one, other) => (other.powers?.seconds ?? 0) - (one.powers?.seconds ?? 0))[0]
  if (worst !== undefined) say(`Steepest: ${growthLine(worst)}`)
  if (options.dry) return
  writeFileSync(RECORD, `${JSON.stringify({ machine: thisMachine(), curves } satisfies Growth, undefined, 2)}\n`)
  writeFileSync(PICTURE, drawn(curves))
  say(`Wrote ${RECORD} and ${PICTURE}`)
}

/** How a curve grows, for a person. */
export function growthLine({ id, unit, points, powers, missing }: Curve): string {
  const last = points.at(-1)
  if (last === undefined) return `${id}: ${missing ?? 'not measured'}`
  const power = powers?.seconds === undefined ? '' : `; time grows with the power ${powers.seconds.toFixed(2)}`
  return `${id}: ${number(last.size)} ${unit} take ${number(last.seconds)} s${last.peak === undefined ? '' : ` and ${number(last.peak / 1e6)} MB`}${power}`
}

async function measured({ id, title, unit, sizes, work }: Series, options: Options): Promise<Curve> {
  const points: Grown[] = []
  let missing: string | undefined
  for (const size of sizes) {
    const rounds: Grown[] = []
    while (missing === undefined && rounds.length < options.rounds && (rounds[0]?.seconds ?? 0) < PATIENCE / options.rounds) {
      const point = await measurePoint(work, size, options)
      if ('missing' in point) missing = point.missing
      else rounds.push(point)
    }
    if (missing !== undefined) break
    const point = { size, seconds: spreadOf(rounds.map(({ seconds }) => seconds)).median, ...peakOf(rounds) }
    points.push(point)
    if (point.seconds > PATIENCE) break
  }
  return { id, title, unit, points, powers: powersOf(points), ...(missing === undefined ? {} : { missing }) }
}

function peakOf(rounds: readonly Grown[]): { readonly peak?: number } {
  const peaks = rounds.flatMap(({ peak }) => peak ?? [])
  return peaks.length === 0 ? {} : { peak: spreadOf(peaks).median }
}

/** The powers of a curve; of memory, where it was measured for all points. */
export function powersOf(points: readonly Grown[]): NonNullable<Curve['powers']> {
  const upper = points.slice(-UPPER)
  const seconds = growthOf(upper.map(point => ({ x: point.size, y: point.seconds })))
  const peak = growthOf(upper.flatMap(point => point.peak === undefined ? [] : [{ x: point.size, y: point.peak }]))
  return { ...(seconds === undefined ? {} : { seconds }), ...(peak === undefined ? {} : { peak }) }
}

async function measurePoint(work: Series['work'], size: number, { corpus }: Options): Promise<Grown | { readonly missing: string }> {
  const args = await argumentsFor(work, size, corpus)
  try {
    const { output, seconds, peak } = await run(process.execPath, args)
    const said = work.kind === 'folder' ? {} : told(output, work.kind, { unready: new Map() })
    if (said.missing !== undefined) return { missing: said.missing }
    const most = said.peak ?? peak
    return { size, seconds: said.seconds ?? seconds, ...(most === undefined ? {} : { peak: most }) }
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : String(thrown))
    return { missing: 'it failed in this run' }
  }
}

async function argumentsFor(work: Series['work'], size: number, corpus: string): Promise<readonly string[]> {
  if (work.kind === 'made') return [GROWN, work.subject, String(size)]
  if (work.kind === 'file') return [STREAM, (await corpusFile(corpus, work.file(size))).path]
  return [COMMAND, 'validate', '--judges', 'own', '--quiet', await folderOf(size, corpus)]
}

/** A folder of that many files, all of them the same report. */
async function folderOf(count: number, corpus: string): Promise<string> {
  const folder = join(corpus, `files-${count}`)
  if (existsSync(folder)) return folder
  const { path } = await corpusFile(corpus, { script: 'western', syntax: 'xml', size: 'one' })
  const fresh = `${folder}.${process.pid}`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  for (let index = 0; index < count; index++) linkSync(path, join(fresh, `report-${String(index).padStart(5, '0')}.xml`))
  renameSync(fresh, folder)
  return folder
}
