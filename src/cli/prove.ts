/** `prove`: the round trip on the user's own file. */
import { collectedOf, isNdjsonDocument } from '../document/ndjson-collected.ts'
import { readNdjsonDocument } from '../document/ndjson.ts'
import { digest, TOOL, verdictIssue, type ValidationIssue } from '../issue/index.ts'
import { PLAN } from '../plan/index.ts'
import { prove as proveFile, type Certificate, type Proof } from '../prove/index.ts'
import { harmless, SourceLines } from '../print/source-lines.ts'
import { wordOption, type Command, type World } from './command.ts'
import { finding } from './finding.ts'
import { Exit, exitOf, worstOf, type ExitCode } from './exit.ts'
import { namesOf, openFile, type Opened } from './files.ts'
import { unreadReport } from './unread.ts'

const HELP = `Takes each file through XML, typed object and JSON and back, and prints a certificate: that nothing of it was lost,
with SHA-256 digests of the file and of its canonical forms, which anybody can compute again. Where something fails, it
prints the smallest part that does. A file is XML, JSON, or NDJSON that holds one transaction.

A second witness counts every name and text before the model has touched them, and again in what came back. Comments,
processing instructions, prefixes and xsi:schemaLocation are no content; they are counted and named.

Options
  --format FORMAT      text (default) or json

Exit code
  0 proven   1 not proven, or invalid   2 wrong use   3 cannot be read   4 not determined   5 internal error

Examples
  ipo-reports prove report.xml
  ipo-reports prove --format json report.json`

export const prove: Command = {
  name: 'prove',
  usage: 'prove FILE|-… [--format text|json]',
  help: HELP,
  options: { format: { type: 'string' } },
  async run(files, options, world) {
    const format = wordOption(options, 'format', ['text', 'json']) ?? 'text'
    const outcomes: Outcome[] = []
    for (const name of await namesOf(files, world.cwd)) {
      const outcome = await proven(await openFile(name, world))
      if (format === 'text') printOutcome(outcome, world)
      outcomes.push(outcome)
    }
    if (format === 'json') world.out(`${JSON.stringify({ tool: TOOL, files: outcomes.map(({ name, proof }) => ({ file: name, ...proof })) }, null, 2)}\n`)
    return worstOf(outcomes.map(({ exit }) => exit))
  },
}

interface Outcome {
  readonly name: string
  readonly exit: ExitCode
  readonly proof: Proof
  readonly bytes?: Uint8Array
}

async function proven({ name, bytes, trouble = '' }: Opened): Promise<Outcome> {
  if (bytes === undefined || bytes.length === 0) {

    const issue = bytes === undefined ? verdictIssue('file.unreadable', { values: { detail: trouble } }) : verdictIssue('file.empty', {})
    return { name, exit: Exit.Unreadable, proof: refused([issue]) }
  }
  try {
    const proof = await proofOf(bytes)
    return { name, exit: proof.ok && proof.holds ? Exit.Valid : Exit.Invalid, proof, bytes }
  } catch (thrown) {
    const { verdict, issues } = unreadReport(bytes, thrown)
    return { name, exit: exitOf(verdict), proof: refused(issues), bytes }
  }
}

/** A transaction as header and records is proven as the JSON that it stands for; the first digest is that of the file. */
async function proofOf(bytes: Uint8Array): Promise<Proof> {
  if (!isNdjsonDocument(PLAN, bytes)) return proveFile(bytes)
  const read = readNdjsonDocument(PLAN, bytes)
  if (!read.ok) return read
  const proof = await proveFile(collectedOf(PLAN, bytes)?.json ?? bytes)
  if (!proof.ok) return proof
  const { certificate } = proof
  return { ...proof, certificate: { ...certificate, digests: { ...certificate.digests, source: await digest(bytes) } } }
}

function refused(issues: readonly ValidationIssue[]): Proof {
  return { ok: false, issues }
}

const REFUSALS: Readonly<Partial<Record<ExitCode, string>>> = {
  [Exit.Invalid]: 'not proven, since it is not valid', [Exit.Unreadable]: 'not proven, since it cannot be read', [Exit.NotDetermined]: 'not determined',
}

function printOutcome({ name, exit, proof, bytes }: Outcome, world: World): void {
  const { out, paint } = world
  if (proof.ok) {
    out(`${paint.bold(harmless(name))}: ${proof.holds ? paint.green('proven') : paint.red('not proven')}\n${certificateText(proof.certificate)}`)
    return
  }
  const lines = bytes === undefined ? undefined : new SourceLines(bytes)
  for (const issue of proof.issues) out(`${finding(name, issue, world, lines)}\n`)
  out(`${paint.bold(harmless(name))}: ${paint.red(REFUSALS[exit] ?? 'not proven')}\n`)
}

/** A certificate as text. */
export function certificateText({ record, schemaVersion, laws, tally, digests, noContent }: Certificate): string {
  const left = Object.entries(noContent).filter(([, count]) => count > 0).map(([what, count]) => `${count} ${what}`)
  return [
    `  record          ${record}, ${schemaVersion}; ${TOOL.name} ${TOOL.version}`,
    ...laws.map(({ law, title, holds, failure }) => `  law ${law} ${holds ? 'holds' : 'FAILS'}     ${title}${failure === undefined ? '' : `: ${failure}`}`),
    `  tally           ${tally.names} names, ${tally.texts} texts: ${tally.differences.length === 0 ? 'all came back' : tally.differences.slice(0, 5).join('; ')}${tally.respelled === 0 ? '' : `, ${tally.respelled} respelled`}`,
    ...(left.length === 0 ? [] : [`  no content      ${left.join(', ')}`]),
    `  source          sha256 ${digests.source}`,
    `  canonical XML   sha256 ${digests.canonicalXml}`,
    `  canonical JSON  sha256 ${digests.canonicalJson}`,
    '',
  ].join('\n')
}
