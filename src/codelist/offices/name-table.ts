/** All names of offices in one look-up table, made when it is first asked for. */
import { ST3_CODES, ST3_FORMER_CODES } from '../../model/st3-codes.ts'
import { labelsOf } from '../labels.ts'
import { normalForm } from '../normal-form.ts'
import { OFFICE_NAMES } from './names.ts'
import { OTHER_NAMES } from './other-names.ts'

/** Names in their normal form. */
export interface NameTable {
  /** Codes that go by a name. */
  readonly codes: ReadonlyMap<string, readonly string[]>
  /** The names in English and French: what a slip of the pen is measured against. */
  readonly written: readonly string[]
  /** Words in the longest name. */
  readonly longest: number
}

/** Names lead to `IB`, `DD` and `DE`, which stand for the same as `WO`, `DL` and `DT`; nobody means `XX` by a name. */
const UNNAMED: ReadonlySet<string> = new Set(['WO', 'DL', 'DT', 'XX'])

/** Their names without the bracket are those of another place as well: Saint-Martin is also the French part, which has no code of ST.3. */
const TOLD_BY_BRACKET: ReadonlySet<string> = new Set(['SX'])

let table: NameTable | undefined

export function codesByName(): NameTable {
  table ??= build()
  return table
}

function build(): NameTable {
  const codes = new Map<string, string[]>()
  const written = new Set<string>()
  const add = (code: string, name: string): string => {
    const form = normalForm(name.replaceAll('&', ' and ')).replace(/^the /, '')
    const known = codes.get(form) ?? []
    if (form !== '' && !known.includes(code)) codes.set(form, [...known, code])
    return form
  }
  for (const [code, english] of [...Object.entries(ST3_CODES), ...Object.entries(ST3_FORMER_CODES)]) {
    const row = OFFICE_NAMES[code]
    if (row === undefined || UNNAMED.has(code)) continue
    const { en, fr, ...others } = labelsOf(row, english)
    const spelled = (name: string): readonly string[] => (TOLD_BY_BRACKET.has(code) ? [name] : withAndWithoutBracket(name))
    for (const name of [en, fr].flatMap(spelled)) written.add(add(code, name))
    for (const name of Object.values(others).flatMap(spelled)) add(code, name)
    for (const name of OTHER_NAMES[code] ?? []) add(code, name)
  }
  return { codes, written: [...written], longest: Math.max(...[...codes.keys()].map(name => name.split(' ').length)) }
}

function withAndWithoutBracket(name: string): readonly string[] {
  const bare = name.replace(/ ?[(（][^)）]*[)）]/gu, '')
  return bare === name ? [name] : [name, bare]
}
