/** `--edition ID|FILE`: an edition that comes with the library, or a file of the caller's. */
import { builtInEdition, EDITION_IDENTIFIERS } from '../edition/index.ts'
import { check, read } from '../index.ts'
import { verdictIssue, type ValidationIssue } from '../issue/index.ts'
import type { RecommendationSet } from '../model/types.ts'
import { SourceLines } from '../print/source-lines.ts'
import { byKind } from '../verdict/file-kind.ts'
import { UsageError, type World } from './command.ts'
import { finding } from './finding.ts'
import { Exit, exitOf, type ExitCode } from './exit.ts'
import { openFile } from './files.ts'

/** An edition, or the exit code after its findings were printed. */
export type FoundEdition = { readonly set: RecommendationSet } | { readonly exit: ExitCode }

/**
 * Finds an edition; what is wrong with a file is printed.
 *
 * @throws {UsageError} When it is neither a known identifier nor the name of a file.
 */
export async function editionAt(idOrFile: string, world: World): Promise<FoundEdition> {
  const builtIn = await builtInEdition(idOrFile)
  if (builtIn !== undefined) return { set: builtIn }
  const { name, bytes, trouble = '' } = await openFile(idOrFile, world)
  if (bytes === undefined && !/[./\\]/.test(idOrFile)) throw new UsageError(`edition "${idOrFile}" is neither built in (${EDITION_IDENTIFIERS.join(', ')}) nor a file`)
  if (bytes === undefined) return refused(name, [verdictIssue('file.unreadable', { values: { detail: trouble } })], Exit.Unreadable, world)
  const { verdict, issues } = byKind(bytes, check(bytes))
  if (verdict !== 'valid') return refused(name, issues, exitOf(verdict), world, new SourceLines(bytes))
  const result = read(bytes)
  if (result.ok && result.value.name === 'RecommendationSet') return { set: result.value.value }
  throw new UsageError(`${idOrFile} holds no set of recommendations`)
}

/** Of what was given as edition, the files: no result may be written over them. */
export function editionFiles(...given: readonly (string | undefined)[]): readonly string[] {
  return given.filter(one => one !== undefined && one !== '-' && !EDITION_IDENTIFIERS.some(identifier => identifier === one)) as readonly string[]
}

function refused(name: string, issues: readonly ValidationIssue[], exit: ExitCode, world: World, lines?: SourceLines): FoundEdition {
  for (const issue of issues) world.err(`${finding(name, issue, world, lines)}\n`)
  return { exit }
}
