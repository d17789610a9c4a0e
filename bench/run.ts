/** `npm run bench`: how fast the library is, beside others that do the same work in the same minutes. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fallLine, fallsIn } from './guard.ts'
import { GROUPS } from './groups.ts'
import { runGrowth } from './growth.ts'
import { thisMachine } from './machine.ts'
import { measureGroup, type Outcome, type Setting } from './measure.ts'
import { optionsFrom, USAGE, type Options } from './options.ts'
import { readyPeers } from './peers.ts'
import { pageOf, ratiosOf, type Results } from './results.ts'
import { fixedWork, steadinessRemark } from './steadiness.ts'
import { judged } from './targets.ts'

const PAGE = fileURLToPath(new URL('RESULTS.md', import.meta.url))
const RECORD = fileURLToPath(new URL('results.json', import.meta.url))

const say = (line: string): void => console.error(line)

async function compare(options: Options): Promise<void> {
  const unready = await readyPeers(options.corpus, say)
  for (const [name, reason] of unready) say(`Left out: ${name} (${reason})`)
  const steadiness: number[] = []
  const setting: Setting = { ...options, unready, say, before: () => steadiness.push(fixedWork()) }
  const outcomes: Outcome[] = []
  for (const group of GROUPS.filter(({ id, full }) => id.includes(options.only) && (options.full || full !== true))) {
    const start = performance.now()
    outcomes.push(...await measureGroup(group, setting))
    say(`${group.id} (${((performance.now() - start) / 1000).toFixed(0)} s)`)
  }
  const machine = thisMachine()
  const ratios = ratiosOf(outcomes)
  const page = pageOf(machine, options.rounds, outcomes, judged(outcomes), [steadinessRemark(steadiness)])
  for (const fall of fallsIn(lastRecorded()?.ratios ?? [], ratios)) say(fallLine(fall))
  if (options.dry) {
    console.log(page)
    return
  }
  writeFileSync(PAGE, page)
  writeFileSync(RECORD, `${JSON.stringify({ machine, rounds: options.rounds, ratios } satisfies Results, undefined, 2)}\n`)
  say(`Wrote ${PAGE}`)
}

function lastRecorded(): Results | undefined {
  return existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) as Results : undefined
}

try {
  const options = optionsFrom(process.argv.slice(2))
  if (options === undefined) console.log(USAGE)
  else await (options.growth ? runGrowth(options, say) : compare(options))
} catch (thrown) {
  if (!(thrown instanceof TypeError)) throw thrown
  console.error(`${thrown.message}\n\n${USAGE}`)
  process.exitCode = 2
}
