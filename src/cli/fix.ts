/** What `validate --fix` does with a file before it is judged: mend it where that is safe, and say what was done. What mends is loaded when it is asked for. */
import { access, constants, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { encodingOf, pointer, type ValidationIssue } from '../issue/index.ts'
import { harmless } from '../print/source-lines.ts'
import type { ValidateOptions } from '../verdict/validate.ts'
import { UsageError, type OptionDeclarations, type OptionValues, type World } from './command.ts'
import { reasonOf } from './files.ts'

export const FIX_OPTIONS: OptionDeclarations = { fix: { type: 'boolean' }, 'dry-run': { type: 'boolean' } }

export const FIX_HELP = `  --fix                mend what can be mended safely, and judge the result. Files are written back whole or not at all,
                       and only where something was mended; no copy of the old state is kept. Of stdin, the mended
                       document goes to stdout and the findings to stderr
  --dry-run            with --fix: change no file; a unified diff goes to stdout, the findings to stderr`

/** Does with the bytes of a file what was asked for, and gives back those to judge. Name as printed. */
export type Mending = (name: string, bytes: Uint8Array, isStdin: boolean) => Promise<Uint8Array>

/** How files are mended in this run; `undefined` where nobody asked for it. */
export function mendingOf(options: OptionValues, asked: ValidateOptions, world: World): Mending | undefined {
  const isDry = options['dry-run'] === true
  if (options['fix'] !== true) {
    if (isDry) throw new UsageError('--dry-run goes with --fix')
    return undefined
  }
  if (asked.schema !== undefined) throw new UsageError('--fix mends by our own model; it does not go with --schema')
  return async (name, bytes, isStdin) => {
    const { mend } = await import('../fix/index.ts')
    const { output, applied } = await mend(bytes, asked)
    if (applied.length > 0) {
      if (isDry) world.out(await diffOf(name, bytes, output))
      else if (!isStdin) await writeBack(name, output, world)
      world.err(whatWasDone(name, applied, isDry))
    }
    if (isStdin && !isDry) writeOut(output, world)
    return output
  }
}

async function diffOf(name: string, before: Uint8Array, after: Uint8Array): Promise<string> {
  const { unifiedDiff } = await import('./unified-diff.ts')
  return unifiedDiff(name, textOf(before), textOf(after))
}

/** Streams are text here: what is no UTF-8 would come out as something else. */
function writeOut(output: Uint8Array, world: World): void {
  if (encodingOf(output) !== 'utf-8') throw new UsageError('a document in UTF-16 cannot be mended from stdin; give it as a file')
  try {
    world.out(new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(output))
  } catch (thrown) {
    // What cannot be read is judged so, and nothing comes out.
    if (!(thrown instanceof TypeError)) throw thrown
  }
}

/** Whether stdout belongs to diffs or to a mended document, so that findings go to stderr. */
export function takesStdout(options: OptionValues, files: readonly string[]): boolean {
  return options['fix'] === true && (options['dry-run'] === true || files.includes('-'))
}

async function writeBack(name: string, output: Uint8Array, world: World): Promise<void> {
  const found = await stat(resolve(world.cwd, name))
  if (!found.isFile()) throw new UsageError(`${name} is no file that could be written back; give it as "-", or use --dry-run`)
  await access(resolve(world.cwd, name), constants.W_OK).catch((thrown: unknown) => { throw new UsageError(`cannot write ${name}: ${reasonOf(thrown)}`) })
  const { writeWhole } = await import('./output.ts')
  await writeWhole(new Map([[name, output]]), world.cwd)
}

/** Fixes shown for each file; beyond that their number. */
const MOST_SHOWN = 20

function whatWasDone(name: string, applied: readonly ValidationIssue[], isDry: boolean): string {
  const said = applied.slice(0, MOST_SHOWN).map(({ code, path, place, fix }) => {
    const spot = place === undefined ? '' : `:${place.line}:${place.column}`
    return `${name}${spot} ${isDry ? 'can be fixed' : 'fixed'} ${code} ${pointer(path)}: ${fix?.title ?? ''}`
  })
  const more = applied.length - said.length
  const count = `${name}: ${applied.length} finding${applied.length === 1 ? '' : 's'} ${isDry ? 'can be fixed; nothing was written' : 'fixed'}`
  return [...said, ...(more > 0 ? [`… and ${more} more`] : []), count].map(line => `${harmless(line)}\n`).join('')
}

/** A file's characters; a byte order mark is one of them. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes)
}
