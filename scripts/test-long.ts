/** Runs the laws with many more examples than `npm test` does: `npm run test:long [runs]`, 100,000 unless given. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './packing.ts'

const runs = process.argv[2] ?? '100000'
if (!/^[1-9]\d{3,}$/.test(runs)) {
  console.error(`The number of runs must be a whole number from 1000, since rare cases must be met: not "${runs}".`)
  process.exit(2)
}

console.log(`${runs} runs for each law`)
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/laws', 'test/oracles', '--testTimeout', '0'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, LAW_RUNS: runs },
})
process.exitCode = status ?? 1
