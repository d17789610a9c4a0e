/** From arguments to an exit code. Commands are loaded when they are called. */
import { parseArgs } from 'node:util'
import { TOOL } from '../issue/tool.ts'
import { UsageError, type Command, type World } from './command.ts'
import { Exit, type ExitCode } from './exit.ts'
import { nearest } from '../plan/nearest.ts'
import { harmless } from '../print/source-lines.ts'

const COMMANDS: Readonly<Record<string, { readonly summary: string, readonly load: () => Promise<Command> }>> = {
  convert: {
    summary: 'Turn a legacy file (DOCX, XLSX, PDF …), XML or JSON into XML and JSON, and account for every character',
    load: async () => (await import('./convert.ts')).convert,
  },
  validate: {
    summary: 'Check XML, JSON and NDJSON files: verdict, findings with place and advice',
    load: async () => (await import('./validate.ts')).validate,
  },
  prove: { summary: 'Prove on a file of yours that nothing is lost between XML and JSON', load: async () => (await import('./prove.ts')).prove },
  'verify-ledger': { summary: 'Hold the account of a conversion against source and output, without the importer', load: async () => (await import('./verify-ledger.ts')).verifyLedgerCommand },
  coverage: { summary: 'Show which recommendation takes up which item of the earlier set', load: async () => (await import('./coverage.ts')).coverage },
  new: { summary: 'Begin a report: a draft with everything that an edition asks of an office', load: async () => (await import('./new.ts')).newDocument },
  rebase: { summary: 'Move a report to another edition, and list what a person must judge', load: async () => (await import('./rebase.ts')).rebaseCommand },
  diff: { summary: 'Compare two documents by meaning, not by line', load: async () => (await import('./diff.ts')).diff },
  merge: { summary: 'Join departments\' drafts of one report; conflicts are findings', load: async () => (await import('./merge.ts')).merge },
  stats: { summary: 'Put offices side by side: a table by recommendation, traceable to its sources', load: async () => (await import('./stats.ts')).stats },
  publish: { summary: 'Publish reports: a folder of pages and data, without what is confidential', load: async () => (await import('./publish.ts')).publish },
  schema: { summary: 'Write the XSD and JSON Schema files into a folder', load: async () => (await import('./schema.ts')).schema },
}

/** Names of all commands, for help and tests. */
export const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS)

const HELP = `${TOOL.name} ${TOOL.version}: recommendations on ICT and IP administration, and reports on them, as XML and JSON

Usage
  ipo-reports COMMAND FILE… [options]
  ipo-reports COMMAND --help      what a command does, its options and examples

Commands
${Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(13)} ${summary}`).join('\n')}

Start with
  ipo-reports convert annex.txt -o out/
  ipo-reports validate out/
  ipo-reports new office-report --office FR --edition ict-10-proposal -o draft.json

It works offline: no network at any time. "-" is stdin; results go to stdout, talk to stderr.
`

/** Loads a command by name; `undefined` for a name that none has. */
export async function commandNamed(name: string): Promise<Command | undefined> {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name]?.load() : undefined
}

/**
 * Runs the command that the arguments name. Never throws: what goes wrong is an exit code and a sentence.
 *
 * @param prepare  What to do while a command is loaded.
 */
export async function run(args: readonly string[], world: World, prepare: () => Promise<unknown> = async () => {}): Promise<ExitCode> {
  const [name = '', ...rest] = args
  if (name === '--version' || name === '-v') return told(world.out, `${TOOL.version}\n`)
  if (name === '--help' || name === '-h' || name === 'help') return told(world.out, await helpOf(rest[0]))
  if (name === '') {
    world.err(HELP)
    return Exit.Usage
  }
  try {
    const [command] = await Promise.all([commandNamed(name), prepare()])
    if (command === undefined) throw new UsageError(unknownCommand(name))
    return await runCommand(command, rest, world)
  } catch (thrown) {
    return failed(thrown, name, world)
  }
}

async function runCommand(command: Command, args: readonly string[], world: World): Promise<ExitCode> {
  const { values, positionals } = parsed(command, args)
  if (values['help'] === true) return told(world.out, helpText(command))
  return command.run(positionals, values, world)
}

function parsed({ options }: Command, args: readonly string[]): Pick<ReturnType<typeof parseArgs>, 'values' | 'positionals'> {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...args], options: { ...options, help: { type: 'boolean', short: 'h' } }, allowPositionals: true, strict: true, tokens: true,
    })
    const given = tokens.flatMap(token => (token.kind === 'option' ? [token.name] : []))
    const twice = given.find((name, index) => given.indexOf(name) !== index && options[name]?.multiple !== true)
    if (twice !== undefined) throw new Error(`--${twice} is given more than once`)
    return { values, positionals }
  } catch (thrown) {
    throw new UsageError(thrown instanceof Error ? sentence(thrown.message, Object.keys(options)) : String(thrown))
  }
}

/** Node's message, with the nearest option in place of its advice on positional arguments. */
function sentence(message: string, options: readonly string[]): string {
  const [, hyphens, unknown] = /Unknown option '(--?)([^']*)'/.exec(message) ?? []
  if (unknown === undefined) return message.split('\n')[0] ?? message
  const close = nearest(unknown, options)
  const advice = close === undefined ? '' : `; did you mean "--${close}"?`
  return `unknown option "${unknown}"${advice === '' && hyphens === '-' ? '; a file whose name begins with a hyphen goes behind --' : advice}`
}

function helpText({ name, usage, help }: Command): string {
  return `Usage\n  ipo-reports ${usage}\n\n${help}\n\nipo-reports ${name} --help prints this.\n`
}

async function helpOf(name: string | undefined): Promise<string> {
  const command = name === undefined ? undefined : await commandNamed(name)
  return command === undefined ? HELP : helpText(command)
}

function unknownCommand(name: string): string {
  const close = nearest(name, COMMAND_NAMES)
  return `there is no command "${name}"${close === undefined ? '' : `; did you mean "${close}"?`}`
}

function failed(thrown: unknown, name: string, world: World): ExitCode {
  if (thrown instanceof UsageError) {
    world.err(`ipo-reports: ${harmless(thrown.message)}\nSee: ipo-reports ${COMMAND_NAMES.includes(name) ? `${name} ` : ''}--help\n`)
    return Exit.Usage
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  world.err(`ipo-reports: internal error: ${harmless(message)}\nThis is a fault of the program; nothing was written. Please report it with the command and the file.\n`)
  return Exit.Internal
}

function told(print: (text: string) => void, text: string): ExitCode {
  print(text)
  return Exit.Valid
}
