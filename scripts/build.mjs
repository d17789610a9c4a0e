/**
 * Builds `dist/`. It appears whole or not at all, so that whoever runs it meanwhile never finds half of it.
 *
 *   node scripts/build.mjs              always
 *   node scripts/build.mjs --if-stale   only when a source or a setting has changed since the last build
 *   --quiet                             says nothing when all is well
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildCommand } from './build-command.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, 'node_modules', '.cache', 'ipo-reports')
const stamp = join(cache, 'build.json')
const dist = join(root, 'dist')
const flags = process.argv.slice(2)

const digest = digestOfInputs()
if (!flags.includes('--if-stale') || isStale()) await build()

function isStale() {
  if (!existsSync(stamp)) return true
  const last = JSON.parse(readFileSync(stamp, 'utf8'))
  return last.digest !== digest || !last.files.every(file => existsSync(join(dist, file)))
}

async function build() {
  const start = performance.now()
  const fresh = join(cache, `dist-${process.pid}`)
  const old = join(cache, `old-${process.pid}`)
  mkdirSync(cache, { recursive: true })
  try {
    const parts = await Promise.all([bundleLibrary(fresh), bundleCommand(join(fresh, 'cli'))])
    if (parts.includes(false)) {
      console.error('The build failed; dist/ is as it was.')
      process.exitCode = 1
      return
    }
    keepMetafiles(fresh)
    if (existsSync(dist)) renameSync(dist, old)
    renameSync(fresh, dist)
    writeFileSync(stamp, JSON.stringify({ digest, files: filesBelow(dist) }))
  } finally {
    rmSync(fresh, { recursive: true, force: true })
    rmSync(old, { recursive: true, force: true })
  }
  if (!flags.includes('--quiet')) {
    console.error(`Built dist/ in ${((performance.now() - start) / 1000).toFixed(1)} s (${filesBelow(dist).length} files)`)
  }
}

/** @returns Whether it could be built; what went wrong is printed. */
function bundleLibrary(outDir) {
  const tsup = join(root, 'node_modules', 'tsup', 'dist', 'cli-default.js')
  const run = spawn(process.execPath, [tsup, '--out-dir', outDir], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = []
  for (const stream of [run.stdout, run.stderr]) stream.on('data', text => said.push(text))
  return new Promise((resolve, reject) => {
    run.on('error', reject)
    run.on('close', status => {
      if (status !== 0) process.stderr.write(Buffer.concat(said))
      resolve(status === 0)
    })
  })
}

/** @returns Whether it could be built; what went wrong is printed. */
async function bundleCommand(outDir) {
  try {
    writeFileSync(join(cache, 'metafile-cli.json'), JSON.stringify(await buildCommand(outDir)))
    return true
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : thrown)
    return false
  }
}

/** What was bundled from where: for the check of third-party notices, not for the package. */
function keepMetafiles(outDir) {
  for (const file of readdirSync(outDir).filter(name => name.startsWith('metafile-'))) {
    renameSync(join(outDir, file), join(cache, file))
  }
}

/** One digest over everything that the build reads. */
function digestOfInputs() {
  const hash = createHash('sha256').update(process.version)
  const settings = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsup.config.ts', 'scripts/build.mjs', 'scripts/build-command.mjs']
  for (const file of [...settings, ...filesBelow(join(root, 'src')).map(name => join('src', name))]) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}
