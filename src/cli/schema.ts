/** `schema`: the published schema files. */
import { join } from 'node:path'
import { textOption, UsageError, type Command } from './command.ts'
import { Exit } from './exit.ts'
import { writeWhole } from './output.ts'

const HELP = `Writes the schemas of this version into a folder: XSD with the subset of Common that it imports, JSON Schema, and an
XML catalog. Without -o it lists their names.

Options
  -o, --output FOLDER  where to write them

Exit code
  0 done   2 wrong use   5 internal error

Examples
  ipo-reports schema
  ipo-reports schema -o schemas/`

export const schema: Command = {
  name: 'schema',
  usage: 'schema [-o FOLDER]',
  help: HELP,
  options: { output: { type: 'string', short: 'o' } },
  async run(files, options, world) {
    if (files.length > 0) throw new UsageError('schema takes no file')
    const { SCHEMA_FILES } = await import('../judge/generated/schema-files.ts')
    const folder = textOption(options, 'output')
    if (folder === undefined) {
      world.out(Object.keys(SCHEMA_FILES).map(name => `${name}\n`).join(''))
      return Exit.Valid
    }
    await writeWhole(new Map(Object.entries(SCHEMA_FILES).map(([name, text]) => [join(folder, name), text])), world.cwd)
    world.err(`${Object.keys(SCHEMA_FILES).length} files in ${folder}\n`)
    return Exit.Valid
  },
}
