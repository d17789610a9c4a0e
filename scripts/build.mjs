/**
 * Builds `dist/`. It appears whole or not at all, so that whoever runs it meanwhile never finds half of it.
 *
 *   node scripts/build.mjs              always
 *   node scripts/build.mjs --if-stale   only when a source or a setting has changed since the last build
 *   --quiet                             says nothing when all is well
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, 'node_modules', '.cache', 'ipo-reports')
const stamp = join(cache, 'build.json')
const dist = join(root, 'dist')
const flags = process.argv.slice(2)

const digest = digestOfInputs()
if (!flags.includes('--if-stale') || isStale()) build()

function isStale() {
  if (!existsSync(stamp)) return true
  const last = JSON.parse(readFileSync(stamp, 'utf8'))
  return last.digest !== digest || !last.files.every(file => existsSync(join(dist, file)))
}

function build() {
  const start = performance.now()
  const fresh = join(cache, `dist-${process.pid}`)
  const old = join(cache, `old-${process.pid}`)
  mkdirSync(cache, { recursive: true })
  try {
    if (!bundle(fresh)) {
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

function bundle(outDir) {
  const tsup = join(root, 'node_modules', 'tsup', 'dist', 'cli-default.js')
  const run = spawnSync(process.execPath, [tsup, '--out-dir', outDir], { cwd: root, encoding: 'utf8' })
  if (run.status !== 0) process.stderr.write(`${run.stdout}${run.stderr}`)
  return run.status === 0
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
  const settings = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsup.config.ts', 'scripts/build.mjs']
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
