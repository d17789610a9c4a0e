/** `verify-ledger`: the account of a conversion, derived again without the importer. */
import type { ValidationIssue } from '../issue/index.ts'
import { read } from '../index.ts'
import { SourceLines, harmless } from '../print/source-lines.ts'
import { UsageError, wordOption, type Command, type World } from './command.ts'
import { finding } from './finding.ts'
import { Exit, type ExitCode } from './exit.ts'
import { openFile } from './files.ts'
import { unreadReport } from './unread.ts'

const HELP = `Derives the ledger of a conversion again, without the importer: decodes the source by itself, and holds every run
of characters and every value of the output against what the ledger says of them. All three files are bound by SHA-256.
It holds when every character of the source is mapped, changed for a reason that fits, or left out for one, and every
value of the output is made of them or follows from a named rule. OUTPUT is the XML or the JSON that was written.

Options
  --format FORMAT      text (default) or json

Exit code
  0 holds   1 does not hold   2 wrong use   3 one of the files cannot be read   5 internal error

Examples
  ipo-reports convert report.docx --office FR -o out/
  ipo-reports verify-ledger report.docx out/fr-2025.ledger.json out/fr-2025.xml`

export const verifyLedgerCommand: Command = {
  name: 'verify-ledger',
  usage: 'verify-ledger SOURCE LEDGER OUTPUT [--format text|json]',
  help: HELP,
  options: { format: { type: 'string' } },
  async run(names, options, world) {
    const format = wordOption(options, 'format', ['text', 'json']) ?? 'text'
    const [source, ledger, output] = names
    if (source === undefined || ledger === undefined || output === undefined || names.length > 3) throw new UsageError('verify-ledger takes three files: SOURCE LEDGER OUTPUT')
    if (names.filter(name => name === '-').length > 1) throw new UsageError('"-" can be given once')
    const bytes = await opened(source, world)
    const account = await opened(ledger, world)
    const document = await opened(output, world)
    if (bytes === undefined || account === undefined || document === undefined) return Exit.Unreadable
    const parsed = jsonOf(ledger, account, world)
    const object = objectOf(output, document, world)
    if (parsed === undefined || object === undefined) return Exit.Unreadable
    const { verifyLedger } = await import('../legacy/index.ts')
    return told(await verifyLedger({ source: bytes, ledger: parsed.value, output: object.value }), parsed.value, { format, ledger, source, output }, world)
  },
}

async function opened(name: string, world: World): Promise<Uint8Array | undefined> {
  const { bytes, trouble = '', name: shown } = await openFile(name, world)
  if (bytes === undefined) world.err(`${harmless(shown)}: ${harmless(trouble || 'cannot be opened')}\n`)
  return bytes
}

function jsonOf(name: string, bytes: Uint8Array, world: World): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown }
  } catch (thrown) {
    world.err(`${harmless(name)}: not JSON: ${harmless(thrown instanceof Error ? thrown.message : String(thrown))}\n`)
    return undefined
  }
}

/** The output as an object. An invalid one has no object to hold the ledger against. */
function objectOf(name: string, bytes: Uint8Array, world: World): { readonly value: object } | undefined {
  const refused = (issues: readonly ValidationIssue[]): undefined => {
    for (const issue of issues) world.err(`${finding(name, issue, world, new SourceLines(bytes))}\n`)
  }
  try {
    const result = read(bytes)
    return result.ok ? { value: result.value.value } : refused(result.issues)
  } catch (thrown) {
    return refused(unreadReport(bytes, thrown).issues)
  }
}

interface Named {
  readonly format: 'text' | 'json'
  readonly source: string
  readonly ledger: string
  readonly output: string
}

function told(issues: readonly ValidationIssue[], ledger: unknown, { format, ...names }: Named, world: World): ExitCode {
  const holds = issues.length === 0
  if (format === 'json') world.out(`${JSON.stringify({ ...names, holds, issues }, null, 2)}\n`)
  else if (holds) world.out(`${harmless(names.ledger)}: holds. ${coverageOf(ledger)}\n`)
  else for (const issue of issues) world.out(`${finding(names.ledger, issue, world)}\n`)
  if (!holds && format === 'text') world.out(`${harmless(names.ledger)}: does not hold; ${issues.length} ${issues.length === 1 ? 'finding' : 'findings'}\n`)
  return holds ? Exit.Valid : Exit.Invalid
}

/** A ledger that holds has the form of one. */
function coverageOf(ledger: unknown): string {
  const { mapped, changed, leftOut, total } = (ledger as { readonly coverage: Readonly<Record<'mapped' | 'changed' | 'leftOut' | 'total', number>> }).coverage
  return `Every one of ${total} characters is accounted for: ${mapped} mapped, ${changed} changed, ${leftOut} left out`
}
