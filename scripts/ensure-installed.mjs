/**
 * Installs the dependencies when they are missing or are not those of `package-lock.json`, so that `npm test` and
 * `npm run demo` work on a fresh clone. Silent when there is nothing to do; needs nothing but Node and npm.
 *
 * `npm ci` comes first; where it refuses (an edited `package.json`, say), `npm install` follows.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const manifest = readJson('package.json')

refuseOldNode()
const reason = missing()
if (reason) install(reason)

function refuseOldNode() {
  const wanted = manifest.engines.node.match(/(\d+)\.(\d+)/).slice(1).map(Number)
  const found = process.versions.node.split('.').map(Number)
  if (found[0] > wanted[0] || (found[0] === wanted[0] && found[1] >= wanted[1])) return
  console.error(`Node ${wanted.join('.')} or newer is needed; this is Node ${process.versions.node}.`)
  process.exit(1)
}

/** The first thing that is not as the lock file says, or nothing. */
function missing() {
  const lock = readJson('package-lock.json')
  if (!lock) return 'package-lock.json is missing'
  if (!sameRequests(lock.packages[''])) return 'package.json asks for other versions than package-lock.json'
  const installed = readJson('node_modules/.package-lock.json')
  if (!installed) return 'nothing is installed'
  for (const [folder, wanted] of Object.entries(lock.packages)) {
    if (folder === '' || wanted.peer && wanted.optional) continue
    const found = installed.packages[folder]
    if (!found && wanted.optional && !madeForHere(wanted)) continue
    if (found?.version !== wanted.version || found?.integrity !== wanted.integrity) return `${folder} is not ${wanted.version}`
    if (!existsSync(join(root, folder, 'package.json'))) return `${folder} is gone`
  }
  return undefined
}

/** Whether the lock file was made for the dependencies that `package.json` names now. */
function sameRequests(locked) {
  return ['dependencies', 'devDependencies'].every(kind => {
    const names = new Set([...Object.keys(manifest[kind] ?? {}), ...Object.keys(locked[kind] ?? {})])
    return [...names].every(name => manifest[kind]?.[name] === locked[kind]?.[name])
  })
}

/** Whether an optional package is surely for this machine. One that names a C library may not be, so it does not count. */
function madeForHere({ os, cpu, libc }) {
  return Boolean(os?.includes(process.platform) && cpu?.includes(process.arch) && !libc)
}

function install(why) {
  console.error(`Installing dependencies (${why}) …`)
  const first = npm('ci')
  if (first.status === 0) return
  const second = npm('install')
  if (second.status === 0) return
  process.stderr.write(`${first.stderr ?? ''}${second.stderr ?? second.error?.message ?? ''}\n`)
  console.error('The dependencies could not be installed; "npm ci" says more.')
  process.exit(1)
}

/** Runs the npm that started this script, or the one on the path. Development packages are always wanted here. */
function npm(command) {
  const args = [command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] }
  const self = process.env.npm_execpath
  if (self && /npm-cli\.[cm]?js$/.test(self)) return spawnSync(process.execPath, [self, ...args], options)
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'))
  } catch {
    return undefined
  }
}
