/** What can be found, as SARIF lists it: one rule for each code. */
import type { Severity, ValidationIssue } from '../issue/index.ts'
import type { RuleFact } from './printed.ts'
import { sarifText, sentence } from './sarif-text.ts'
import { reasonIn, type Tongue } from './translate.ts'

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', information: 'note' }

/** The rules of a run; codes that were not announced are added when they are met. */
export class SarifRules {
  readonly #facts: RuleFact[]
  readonly #indexes: Map<string, number>
  readonly #tongue: Tongue

  constructor(facts: readonly RuleFact[], tongue: Tongue) {
    this.#facts = [...facts]
    this.#indexes = new Map(facts.map(({ code }, index) => [code, index]))
    this.#tongue = tongue
  }

  /** Where the rule of a finding stands in the list. */
  indexOf({ code, class: of, severity, message, hint }: ValidationIssue): number {
    const known = this.#indexes.get(code)
    if (known !== undefined) return known
    const index = this.#facts.push({ code, class: of, level: severity, message, ...(hint === undefined ? {} : { hint }) }) - 1
    this.#indexes.set(code, index)
    return index
  }

  /** The list, in the order of the indexes. */
  descriptors(): readonly object[] {
    return this.#facts.map(fact => descriptorOf(fact, this.#tongue))
  }
}

function descriptorOf(fact: RuleFact, tongue: Tongue): object {
  const { wordings } = tongue.catalogue
  const { message, hint } = (Object.hasOwn(wordings, fact.code) ? wordings[fact.code] : undefined) ?? fact
  const advice = hint === undefined ? '' : general(hint)
  return {
    id: fact.code,
    shortDescription: { text: sarifText(general(message)) },
    fullDescription: { text: sarifText(fact.reason === undefined ? sentence(general(message)) : `${sentence(general(message))} ${reasonIn(tongue, fact.reason)}`) },
    help: { text: sarifText(/[\p{L}\p{N}]/u.test(advice) ? advice : general(message)) },
    defaultConfiguration: { level: LEVELS[fact.level] },
    properties: { class: fact.class },
  }
}

/** A wording without what fills it. */
function general(wording: string): string {
  return wording.replace(/\{[a-zA-Z]+\}/g, '…')
}
