/** What somebody who installed the package does with it: each step in a process of its own. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { root } from '../../scripts/packing.ts'
import { ANSWER, type Answer, type Built } from './answer.ts'

/** The names that each entry point promises. */
export const PROMISED: Readonly<Record<string, readonly string[]>> = {
  'ipo-reports': [
    'readXml', 'writeXml', 'readJson', 'writeJson', 'read', 'check', 'canonicalXml', 'canonicalJson', 'prove', 'checkValue', 'pointer',
  ],
  'ipo-reports/schema': ['validateWithSchema', 'readSchemaFolder'],
  'ipo-reports/legacy': ['importLegacy', 'verifyLedger'],
  'ipo-reports/rules': ['checkWithRules', 'checkRules'],
  'ipo-reports/compare': ['diff', 'patchOf', 'applyPatch', 'merge', 'rebase', 'officeTables', 'draftReport', 'builtInEdition'],
  'ipo-reports/codes': ['codeLists', 'listNamed', 'label', 'statusFor', 'officeNamed'],
  'ipo-reports/print': ['printerFor', 'translated', 'languageFor', 'runFacts'],
  'ipo-reports/publish': ['publish'],
  'ipo-reports/fix': ['fixesFor', 'applyFixes', 'mend'],
  'ipo-reports/form': ['writeForm', 'heldByForm'],
  'ipo-reports/stream': ['readNdjson', 'writeNdjson'],
}

/**
 * What was built.
 *
 * @throws When the package could not be built, packed or installed.
 */
export function built(): Built {
  const answer = JSON.parse(readFileSync(join(inject('packageFolder'), ANSWER), 'utf8')) as Answer
  if ('failure' in answer) throw new Error(answer.failure)
  return answer
}

/** How a process ended. */
export interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program of the user's with plain Node, inside the consuming project. `name` decides ESM or CommonJS. */
export function runProgram(name: string, source: string): Outcome {
  const folder = newFolder()
  writeFileSync(join(folder, name), source)
  return run(process.execPath, [join(folder, name)], folder)
}

/**
 * Type-checks a program of the user's, declarations of the package included.
 *
 * @param options  Compiler options beside `strict` and `noEmit`.
 */
export function checkTypes(name: string, source: string, options: Readonly<Record<string, unknown>>): Outcome {
  const folder = newFolder()
  const compilerOptions = { target: 'es2022', lib: ['es2022'], types: [], strict: true, noEmit: true, ...options }
  writeFileSync(join(folder, name), source)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [name] }))
  return run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', folder], folder)
}

/** The installed command, as npm links it. */
export function commandFile(): string {
  return join(built().consumer, 'node_modules', '.bin', 'ipo-reports')
}

/** Runs the installed command. */
export function runCommand(...args: string[]): Outcome {
  return run(commandFile(), args, built().consumer)
}

function run(program: string, args: readonly string[], cwd: string): Outcome {
  // As in a pipeline, where colour packages take a hint from this variable.
  const env = { ...process.env, CI: 'true' }
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8', shell: process.platform === 'win32' })
  return { status, stdout, stderr }
}

function newFolder(): string {
  return mkdtempSync(join(built().consumer, 'program-'))
}
