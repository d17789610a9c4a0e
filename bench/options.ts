/** What the command line asks for. */
import { parseArgs } from 'node:util'
import { defaultFolder } from './corpus.ts'

/** How to run. */
export interface Options {
  /** Also the files of 500 MB and 2 GB. */
  readonly full: boolean
  /** Growth with size, findings, files and so on, instead of the comparison. */
  readonly growth: boolean
  /** Only the groups, or series, whose identifier holds this text. */
  readonly only: string
  /** How often each group is gone through. */
  readonly rounds: number
  /** Seconds that a warm operation is measured for. */
  readonly seconds: number
  /** Where the corpus lies or is to lie. */
  readonly corpus: string
  /** Results are printed and not kept. */
  readonly dry: boolean
}

export const USAGE = `npm run bench -- [--full] [--growth] [--only TEXT] [--rounds N] [--seconds N] [--corpus DIR] [--dry]

  --full      also the files of 500 MB and 2 GB (10 minutes and 3 GB of disk instead of 6 minutes and 300 MB; longer where the files are not there yet)
  --growth    how time and memory grow, instead of the comparison; writes bench/growth.json and bench/growth.svg
  --only      only the groups whose identifier holds TEXT; results are printed and not kept
  --rounds    how often each group is gone through (3)
  --seconds   how long a warm operation is measured in each round (1)
  --corpus    where the files lie that are measured with (a folder for temporary files)
  --dry       results are printed and not kept`

/**
 * Reads the arguments.
 *
 * @returns The options; nothing where help is asked for.
 * @throws {TypeError} When an argument cannot be meant.
 */
export function optionsFrom(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      full: { type: 'boolean', default: false }, growth: { type: 'boolean', default: false }, only: { type: 'string', default: '' },
      rounds: { type: 'string', default: '3' }, seconds: { type: 'string', default: '1' }, corpus: { type: 'string' },
      dry: { type: 'boolean', default: false }, help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  const { full, growth, only } = values
  return {
    full, growth, only, rounds: positive('rounds', values.rounds, 1), seconds: positive('seconds', values.seconds, 0.01),
    corpus: values.corpus ?? defaultFolder(), dry: values.dry || only !== '',
  }
}

function positive(name: string, text: string, least: number): number {
  const number = Number(text)
  if (!(number >= least) || (least === 1 && !Number.isInteger(number))) throw new TypeError(`--${name} has to be a number from ${least} on, not "${text}"`)
  return number
}
