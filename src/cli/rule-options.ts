/** Options that steer the rules: editions of the caller's, levels of consistency findings, the day of judgement. */
import { isDay, type RuleOptions } from '../document/ruled.ts'
import type { RecommendationSet } from '../model/types.ts'
import { checkLevels, type Levels } from '../validate/rules/run.ts'
import { textOption, textOptions, UsageError, type OptionDeclarations, type OptionValues, type World } from './command.ts'
import { openFile } from './files.ts'

export const RULE_OPTIONS: OptionDeclarations = {
  edition: { type: 'string', multiple: true }, levels: { type: 'string' }, 'valid-on': { type: 'string' },
}

export const RULE_HELP = `  --edition FILE       an edition that reports name and that does not come with the library; can be given several times
  --levels FILE        a JSON file of levels for consistency findings: {"response.no-evidence": "error", …};
                       error (then it decides), warning, information or off
  --valid-on DATE      the day on which documents are judged: which rules apply, which dates lie ahead.
                       Default: today, where the day begins first`

/**
 * Reads them.
 *
 * @throws {UsageError} When a file cannot be used or a day is none.
 */
export async function ruleOptionsOf(options: OptionValues, world: World): Promise<RuleOptions> {
  const levels = textOption(options, 'levels')
  const validOn = textOption(options, 'valid-on')
  if (validOn !== undefined && !isDay(validOn)) throw new UsageError(`--valid-on is a day such as 2026-01-31, not "${validOn}"`)
  return {
    editions: await editionsAt(textOptions(options, 'edition'), world),
    ...(levels === undefined ? {} : { levels: await levelsAt(levels, world) }),
    ...(validOn === undefined ? {} : { validOn }),
  }
}

async function editionsAt(files: readonly string[], world: World): Promise<readonly RecommendationSet[]> {
  if (files.length === 0) return []
  const { editionAt } = await import('./editions.ts')
  const found: RecommendationSet[] = []
  for (const file of files) {
    const edition = await editionAt(file, world)
    if ('exit' in edition) throw new UsageError(`--edition ${file}: no edition can be read from it`)
    found.push(edition.set)
  }
  return found
}

async function levelsAt(file: string, world: World): Promise<Levels> {
  const { bytes, trouble = '' } = await openFile(file, world)
  if (bytes === undefined) throw new UsageError(`--levels ${file}: ${trouble}`)
  try {
    const levels: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (typeof levels !== 'object' || levels === null || Array.isArray(levels)) throw new TypeError('expected one object: levels by codes')
    checkLevels(levels as Levels)
    return levels as Levels
  } catch (thrown) {
    throw new UsageError(`--levels ${file}: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
  }
}
