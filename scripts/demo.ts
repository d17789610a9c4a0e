/** The demo: the main job on a real document, by the commands that a first-time user would type. */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './packing.ts'

const ANNEX = 'fixtures/legacy/text/annex-fr/source.txt'
const STEPS: readonly string[] = [
  `convert ${ANNEX} -o out/ --edition ict-10-proposal`,
  'validate out/ict-10-proposal.xml out/ict-10-proposal.json',
  'prove out/ict-10-proposal.xml',
  'coverage out/ict-10-proposal.xml',
]
const NEXT = 'coverage out/ict-10-proposal.xml --list'

rmSync(join(root, 'out'), { recursive: true, force: true })
const failed = STEPS.find(step => {
  console.log(`$ ipo-reports ${step}`)
  const { status } = spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), ...step.split(' ')], { cwd: root, stdio: 'inherit' })
  process.exitCode = status ?? 5
  return status !== 0
})
console.log(failed === undefined ? `Next, try: npx ipo-reports ${NEXT}` : `The demo stopped at: ${failed}`)
