/** `--edition ID|FILE`: an edition that comes with the library, or a file of the caller's. */
import { builtInEdition, EDITION_IDENTIFIERS } from '../edition/index.ts'
import { isReadError } from '../issue/index.ts'
import { read } from '../index.ts'
import type { RecommendationSet } from '../model/types.ts'
import { UsageError, type World } from './command.ts'
import { openFile } from './files.ts'

/**
 * Finds an edition.
 *
 * @throws {UsageError} When it is neither known nor a valid file; the message says what was tried.
 */
export async function editionAt(idOrFile: string, world: World): Promise<RecommendationSet> {
  const builtIn = await builtInEdition(idOrFile)
  if (builtIn !== undefined) return builtIn
  const { bytes, trouble } = await openFile(idOrFile, world)
  if (bytes === undefined) throw new UsageError(`edition "${idOrFile}" is neither built in (${EDITION_IDENTIFIERS.join(', ')}) nor a file: ${trouble ?? ''}`)
  try {
    const result = read(bytes)
    if (result.ok && result.value.name === 'RecommendationSet') return result.value.value
    throw new UsageError(`edition ${idOrFile} is no valid RecommendationSet: ${result.issues[0]?.message ?? ''} (see: ipo-reports validate ${idOrFile})`)
  } catch (thrown) {
    if (!isReadError(thrown)) throw thrown
    throw new UsageError(`edition ${idOrFile} cannot be read: ${thrown.message}`)
  }
}
