/** What a command is, and the world it may touch. */
import type { ParseArgsConfig } from 'node:util'
import type { Paint } from '../print/text.ts'
import type { ExitCode } from './exit.ts'

/** Streams and colours; tests put their own in. */
export interface World {
  readonly readStdin: () => Promise<Uint8Array>
  /** The same in pieces, as they come. Without it, stdin is always read whole. */
  readonly stdin?: () => AsyncIterable<Uint8Array>
  /** Results. */
  readonly out: (text: string) => void
  /** Talk. */
  readonly err: (text: string) => void
  readonly paint: Paint
  readonly cwd: string
  /** Environment variables, for the language. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether talk goes to a terminal, where a line can be written over. */
  readonly talksToTerminal: boolean
  /** Says with which exit code to end if nobody reads the results any longer (`| head`). Without it, that is 0. */
  readonly endIfUnread: (code: ExitCode) => void
  /** The program that judges files on threads of their own. Without it, all is done in this one. */
  readonly workerProgram?: () => URL
}

export type OptionDeclarations = NonNullable<ParseArgsConfig['options']>

/** Options as given: texts, lists of texts, or switches. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

export interface Command {
  readonly name: string
  readonly usage: string
  /** What `--help` says after the usage: what it does, options, exit codes, examples. */
  readonly help: string
  readonly options: OptionDeclarations
  readonly run: (files: readonly string[], options: OptionValues, world: World) => Promise<ExitCode>
}

/** The call cannot be carried out as it was given: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * One option as text.
 *
 * @throws {UsageError} When it is empty, as an unset variable of a shell makes it.
 */
export function textOption(options: OptionValues, name: string): string | undefined {
  const value = options[name]
  if (value === '') throw new UsageError(`--${name} is empty`)
  return typeof value === 'string' ? value : undefined
}

/**
 * An option that can be given several times.
 *
 * @throws {UsageError} When one of them is empty.
 */
export function textOptions(options: OptionValues, name: string): readonly string[] {
  const values = options[name]
  const given = Array.isArray(values) ? values.map(String) : []
  if (given.includes('')) throw new UsageError(`--${name} is empty`)
  return given
}

/** One option that can only have certain values. */
export function wordOption<Word extends string>(options: OptionValues, name: string, words: readonly Word[]): Word | undefined {
  const value = textOption(options, name)
  if (value === undefined) return undefined
  const word = words.find(candidate => candidate === value)
  if (word === undefined) throw new UsageError(`--${name} is one of ${words.join(', ')}, not "${value}"`)
  return word
}
