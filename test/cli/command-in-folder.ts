/** Runs one command in a folder, by the command itself: its options are parsed as the program parses them. */
import { parseArgs } from 'node:util'
import { UsageError, type Command } from '../../src/cli/command.ts'
import { Exit } from '../../src/cli/exit.ts'
import { memoryWorld } from './memory-world.ts'
import type { Ran } from './work-folder.ts'

/** @param args  Divided by spaces. */
export async function ranIn(folder: string, command: Command, args: string, stdin: string | Uint8Array = ''): Promise<Ran> {
  const { world, out, err } = memoryWorld(folder, stdin)
  const { values, positionals } = parseArgs({ args: args.split(' ').filter(arg => arg !== ''), options: command.options, allowPositionals: true })
  try {
    const exit = await command.run(positionals, values, world)
    return { exit, out: out(), err: err() }
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown
    return { exit: Exit.Usage, out: out(), err: thrown.message }
  }
}
