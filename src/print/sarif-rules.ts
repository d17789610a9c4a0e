/** What can be found, as SARIF lists it: one rule for each code. */
import type { Severity, ValidationIssue } from '../issue/index.ts'
import { CATALOGUES } from './catalogues/index.ts'
import type { MessageLanguage } from './languages.ts'
import type { RuleFact } from './printed.ts'
import { sarifText, sentence } from './sarif-text.ts'
import { reasonIn } from './translate.ts'

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', information: 'note' }

/** The rules of a run; codes that were not announced are added when they are met. */
export class SarifRules {
  readonly #facts: RuleFact[]
  readonly #indexes: Map<string, number>
  readonly #language: MessageLanguage

  constructor(facts: readonly RuleFact[], language: MessageLanguage) {
    this.#facts = [...facts]
    this.#indexes = new Map(facts.map(({ code }, index) => [code, index]))
    this.#language = language
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
    return this.#facts.map(fact => descriptorOf(fact, this.#language))
  }
}

function descriptorOf(fact: RuleFact, language: MessageLanguage): object {
  const { wordings } = CATALOGUES[language]
  const { message, hint } = (Object.hasOwn(wordings, fact.code) ? wordings[fact.code] : undefined) ?? fact
  const advice = hint === undefined ? '' : general(hint)
  return {
    id: fact.code,
    shortDescription: { text: sarifText(general(message)) },
    fullDescription: { text: sarifText(fact.reason === undefined ? sentence(general(message)) : `${sentence(general(message))} ${reasonIn(language, fact.reason)}`) },
    help: { text: sarifText(/[\p{L}\p{N}]/u.test(advice) ? advice : general(message)) },
    defaultConfiguration: { level: LEVELS[fact.level] },
    properties: { class: fact.class },
  }
}

/** A wording without what fills it. */
function general(wording: string): string {
  return wording.replace(/\{[a-zA-Z]+\}/g, '…')
}
