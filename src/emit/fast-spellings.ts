/** Spellings of the simple types of a model, for its writers. */
import type { SimplePlan } from '../plan/index.ts'
import type { ValueChecks } from './fast-check-values.ts'
import { Imports } from './fast-modules.ts'
import { generatedFrom } from './sentences.ts'

/** Path of the module that holds the spellings of simple types. */
export const SPELLINGS = 'src/fast/generated/values-writer.ts'

/** The spellings that writers use. */
export class SpellingsInUse {
  readonly #checks: ValueChecks
  readonly #imports = new Imports()
  readonly #declared = new Map<string, string>()

  constructor(checks: ValueChecks) {
    this.#checks = checks
    this.#imports.add('../spellings.ts', 'Spellings')
  }

  /** The variable for a type that is not fixed as a text or a truth value; nothing for any text, which is not remembered. */
  of(type: SimplePlan): string | undefined {
    const { name, isGenerated, isRepeated } = this.#checks.of(type)
    if (name === 'isText') return undefined
    const variable = `spellingsOf${name.slice('is'.length)}`
    this.#imports.add(isGenerated ? './values-check.ts' : '../check-values.ts', name)
    this.#declared.set(variable, `new Spellings(${name}${isRepeated ? '' : ', false'})`)
    return variable
  }

  /** The module. */
  text(): string {
    return [
      `/**\n * Spellings of the simple types of the vocabulary.\n *\n * ${generatedFrom('the declarations in src/model')}\n */`,
      ...this.#imports.lines(),
      '',
      ...[...this.#declared].map(([variable, made]) => `export const ${variable}: Spellings = ${made}`),
      '',
    ].join('\n')
  }
}
