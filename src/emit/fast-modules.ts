/** What the generated modules of the fast path begin with. */
import { SHARED, type FastTypes } from './fast-types.ts'
import { kebab } from './json-schema.ts'
import { generatedFrom } from './sentences.ts'

/** The comment at the top: what the module holds, of whose records, and where it comes from. */
export function moduleIntroduction(module: string, { plan }: FastTypes, what: string, more: string): string {
  const isRoot = [...plan.roots.values()].some(({ local }) => kebab(local) === module)
  const whose = module === SHARED ? 'records that stand in several kinds of documents' : isRoot ? `the records of \`${module}\`` : 'records'
  return `/**\n * ${what} ${whose}: ${more}.\n *\n * ${generatedFrom('the declarations in src/model')}\n */`
}

const WIDEST = 130

const TYPE = 'type '

/** The imports of a module. Names of types begin with `type`. */
export class Imports {
  readonly #names = new Map<string, Set<string>>()

  add(module: string, ...names: readonly string[]): void {
    const known = this.#names.get(module) ?? new Set()
    for (const name of names) known.add(name)
    this.#names.set(module, known)
  }

  /** Sorted by module and name. */
  lines(): readonly string[] {
    return [...this.#names].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([module, names]) => {
      const isTypes = [...names].every(name => name.startsWith(TYPE))
      const sorted = [...names].map(name => isTypes ? name.slice(TYPE.length) : name).sort().join(', ')
      if (sorted.length <= WIDEST) return `import ${isTypes ? TYPE : ''}{ ${sorted} } from '${module}'`
      const rows = `${sorted},`.match(new RegExp(`.{1,${WIDEST}},(?: |$)`, 'g')) ?? []
      return `import {\n${rows.map(row => `  ${row.trimEnd()}`).join('\n')}\n} from '${module}'`
    })
  }
}
