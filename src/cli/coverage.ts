/** `coverage`: which recommendation takes up which item of the earlier set. */
import { coverageOf, earlierSetOf, type Coverage } from '../edition/index.ts'
import { TOOL } from '../issue/index.ts'
import { textOption, UsageError, wordOption, type Command } from './command.ts'
import { editionAt } from './editions.ts'
import { Exit } from './exit.ts'

const HELP = `Puts a set of recommendations beside an earlier one: which recommendation names which earlier items, which are named
more than once, which by none. "Not listed" is all that can be said of the latter; it does not mean dropped.

FILE is a set of recommendations in XML or JSON, or the identifier of one that comes with the library: ict-10-proposal.

Options
  --edition ID|FILE    the earlier set; without it, the one that the recommendations themselves name
  --list               name the earlier items of each recommendation
  --format FORMAT      text (default) or json

Exit code
  0 done   1 a file is not valid   2 wrong use   3 cannot be read   4 not determined   5 internal error

Examples
  ipo-reports coverage ict-10-proposal
  ipo-reports coverage my-edition.xml --edition ict-40-2018`

export const coverage: Command = {
  name: 'coverage',
  usage: 'coverage FILE|ID [--edition ID|FILE] [--list] [--format text|json]',
  help: HELP,
  options: { edition: { type: 'string' }, format: { type: 'string' }, list: { type: 'boolean' } },
  async run(files, options, world) {
    const format = wordOption(options, 'format', ['text', 'json']) ?? 'text'
    const [file, second] = files
    if (file === undefined || second !== undefined) throw new UsageError('coverage takes one file or identifier')
    const later = await editionAt(file, world)
    if ('exit' in later) return later.exit
    const named = textOption(options, 'edition') ?? earlierSetOf(later.set)
    if (named === undefined) throw new UsageError(`${file} names no earlier set; name one with --edition`)
    const earlier = await editionAt(named, world)
    if ('exit' in earlier) return earlier.exit
    const found = coverageOf(later.set, earlier.set)
    world.out(format === 'json' ? `${JSON.stringify({ tool: TOOL, ...found }, null, 2)}\n` : coverageText(found, options['list'] === true))
    return Exit.Valid
  },
}

function coverageText(found: Coverage, list: boolean): string {
  const named = found.items.filter(({ namedBy }) => namedBy.length > 0)
  const repeated = named.filter(({ namedBy }) => namedBy.length > 1).map(({ item, namedBy }) => `${item} (in ${namedBy.join(' and ')})`)
  const notListed = found.items.filter(({ namedBy }) => namedBy.length === 0).map(({ item }) => item)
  const held = found.items.length - found.unknown.length
  return [
    `${found.set} beside ${found.earlierSet}`,
    `  ${found.references} references to ${named.length} of ${held} earlier items`,
    `  named more than once: ${repeated.join(', ') || 'none'}`,
    `  not listed: ${notListed.join(', ') || 'none'}`,
    `  new recommendations: ${found.newRecommendations.join(', ') || 'none'}`,
    ...(found.silent.length === 0 ? [] : [`  say nothing of earlier items: ${found.silent.join(', ')}`]),
    ...(found.unknown.length === 0 ? [] : [`  named, but not in ${found.earlierSet}: ${found.unknown.join(', ')}`]),
    ...(list ? byRecommendation(found) : []),
    '',
  ].join('\n')
}

function byRecommendation({ items }: Coverage): readonly string[] {
  const numbers = [...new Set(items.flatMap(({ namedBy }) => namedBy))].toSorted((a, b) => Number(a) - Number(b))
  return numbers.map(number => `  ${number.padStart(5)}: ${items.filter(({ namedBy }) => namedBy.includes(number)).map(({ item }) => item).join(', ')}`)
}
