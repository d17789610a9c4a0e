/** What `convert` writes, and where. */
import { join } from 'node:path'
import { UsageError } from './command.ts'
import type { Converted } from './convert-source.ts'
import { formatByName } from './format-by-name.ts'

export const TARGETS = ['xml', 'json', 'ndjson'] as const
export type Target = (typeof TARGETS)[number]

/** What was asked for. */
export interface OutputRequest {
  readonly to?: Target
  readonly output?: string
  readonly ledger?: string
  readonly review?: string
  /** Whether `output` is a folder. */
  readonly folder: boolean
}

/** One text and where it goes; without a path to stdout. */
export interface Output {
  readonly path?: string
  readonly text: string
}

/** All outputs for all documents. */
export function outputsOf(documents: readonly Converted[], request: OutputRequest): readonly Output[] {
  const outputs = documents.flatMap(document => [...documentOutputs(document, request), ...ledgerOutputs(document, request), ...reviewOutputs(document, request)])
  const paths = outputs.flatMap(({ path }) => path ?? [])
  const twice = paths.find((path, index) => paths.indexOf(path) !== index)
  if (twice !== undefined) throw new UsageError(`two of the files would become ${twice}; convert them into different folders, or give them different --edition identifiers`)
  return outputs
}

function documentOutputs(document: Converted, { to, output, folder }: OutputRequest): readonly Output[] {
  if (output === undefined) return [{ text: document[to ?? defaultTarget(document)] }]
  if (!folder) return [{ path: output, text: document[to ?? formatByName(output, TARGETS) ?? defaultTarget(document)] }]
  const targets: readonly Target[] = to === undefined ? ['xml', 'json'] : [to]
  return targets.map(target => ({ path: join(output, `${document.name}.${target}`), text: document[target] }))
}

function ledgerOutputs({ name, ledger: text }: Converted, { output, folder, ledger }: OutputRequest): readonly Output[] {
  if (ledger !== undefined && text === undefined) throw new UsageError('--ledger: only a legacy text has a ledger')
  if (text === undefined) return []
  if (ledger !== undefined) return [{ path: ledger, text }]
  return folder && output !== undefined ? [{ path: join(output, `${name}.ledger.json`), text }] : []
}

function reviewOutputs({ review: text }: Converted, { review: path }: OutputRequest): readonly Output[] {
  return text === undefined || path === undefined ? [] : [{ path, text }]
}

function defaultTarget({ syntax }: Converted): Target {
  return syntax === 'xml' ? 'json' : 'xml'
}
