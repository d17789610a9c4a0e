/** Words of the generated fast path: names of functions and of prepared names, comparisons. */
import type { ComplexPlan, Field, QName } from '../plan/index.ts'

/** What stands behind the name in a start tag: `>` where the type has no attributes, else that is open. */
export function END_OF_NAME({ type }: Field): '>' | '' {
  return type.kind !== 'simple' && type.attributes.size > 0 ? '' : '>'
}

/** The function that reads a record: `readResponse`. */
export function functionName({ name }: ComplexPlan): string {
  return `read${name}`
}

/** Lines of a text. */
export function lines(...texts: readonly string[]): string {
  return texts.join('\n')
}

/** The first four characters as the number that `DataView.getInt32` gives for their bytes. */
export function wordOf(text: string): string {
  if (text.length < 4 || /[^\x20-\x7e]/.test(text)) throw new Error(`"${text}" cannot be compared as words: four characters of ASCII are needed`)
  const [a = 0, b = 0, c = 0, d = 0] = Array.from(text, character => character.charCodeAt(0))
  return `0x${((d << 24) | (c << 16) | (b << 8) | a).toString(16)}`
}

const TYPE_LINE = 150

/** The import of types, in lines that one can read. */
export function typeImport(names: readonly string[]): string {
  const rows: string[] = ['']
  for (const name of [...new Set(names)].sort()) {
    const row = rows.at(-1) as string
    if (row.length + name.length > TYPE_LINE) rows.push(`  ${name},`)
    else rows[rows.length - 1] = row === '' ? `  ${name},` : `${row} ${name},`
  }
  return `import type {\n${rows.join('\n')}\n} from '../../model/types.ts'`
}

/** The prepared names that a module uses. */
export class NamesInUse {
  readonly #used = new Map<string, string>()

  /** The variable of a name with what stands behind it. */
  of({ namespace, local }: QName, behind: '>' | '="' | ''): string {
    const variable = `${namespace}${local.charAt(0).toUpperCase()}${local.slice(1)}${behind === '="' ? 'Attribute' : ''}`
    this.#used.set(variable, `name(${namespace === 'ict' ? 'ICT' : 'COM'}, '${local}'${behind === '>' ? '' : `, '${behind}'`})`)
    return variable
  }

  declarations(): readonly string[] {
    return [...this.#used].map(([variable, made]) => `const ${variable} = ${made}`)
  }
}
