/** What `convert` writes, and where. */
import { join } from 'node:path'
import { UsageError } from './command.ts'
import { TARGETS, type Converted, type Target } from './convert-target.ts'
import { formatByName } from './format-by-name.ts'
import type { Content } from './output.ts'

/** What was asked for. */
export interface OutputRequest {
  readonly to?: Target
  readonly output?: string
  readonly ledger?: string
  readonly review?: string
  /** Whether `output` is a folder. */
  readonly folder: boolean
}

/** One result and where it goes; without a path to stdout. */
export interface Output {
  readonly path?: string
  readonly content: Content
}

/** All outputs for all documents. */
export function outputsOf(documents: readonly Converted[], request: OutputRequest): readonly Output[] {
  if (documents.length > 1 && request.output === undefined && request.to !== 'ndjson') throw new UsageError('several documents go to stdout only with --to ndjson; name a folder with -o')
  const outputs = documents.flatMap(document => [...documentOutputs(document, request), ...ledgerOutputs(document, request), ...reviewOutputs(document, request)])
  const paths = outputs.flatMap(({ path }) => path ?? [])
  const twice = paths.find((path, index) => paths.indexOf(path) !== index)
  if (twice !== undefined) throw new UsageError(`two of the files would become ${twice}; convert them into different folders, or give them different --edition identifiers`)
  return outputs
}

/** The syntaxes in which a document of some syntax is asked for. */
export function targetsOf({ to, output, folder }: OutputRequest, syntax: Converted['syntax']): readonly Target[] {
  if (to !== undefined) return [to]
  if (output !== undefined && folder) return ['xml', 'json']
  return [formatByName(output, TARGETS) ?? (syntax === 'xml' ? 'json' : 'xml')]
}

function documentOutputs({ name, syntax, texts }: Converted, request: OutputRequest): readonly Output[] {
  const { output, folder } = request
  return targetsOf(request, syntax).map(target => {
    const content = texts[target] ?? ''
    return output === undefined ? { content } : { path: folder ? join(output, `${name}.${target}`) : output, content }
  })
}

function ledgerOutputs({ name, ledger: content }: Converted, { output, folder, ledger }: OutputRequest): readonly Output[] {
  if (ledger !== undefined && content === undefined) throw new UsageError('--ledger: only a legacy text has a ledger')
  if (content === undefined) return []
  if (ledger !== undefined) return [{ path: ledger, content }]
  return folder && output !== undefined ? [{ path: join(output, `${name}.ledger.json`), content }] : []
}

function reviewOutputs({ review: content }: Converted, { review: path }: OutputRequest): readonly Output[] {
  return content === undefined || path === undefined ? [] : [{ path, content }]
}
