/** Fixes in JSON, finding by finding. */
import { PLAN, type RootPlan, type SimplePlan } from '../plan/index.ts'
import type { ValidationIssue } from '../issue/index.ts'
import type { JsonDocument, JsonNode } from '../json/tree.ts'
import { JsonParts, removal, separatorIn, type JsonSpot } from './json-tree.ts'
import { canBeLeftOut, modelSpot, type MadeFix, type ModelSpot } from './made.ts'
import { countMeant } from './counts.ts'
import { statusMeant, type StatusMeant } from './statuses.ts'
import { spellingMeant, VALUE_CODES } from './values.ts'

const EMPTY = new Set(['json.null', 'part.empty', 'value.empty'])

/** Makes fixes for one JSON document. */
export class JsonFixer {
  readonly #parts: JsonParts
  readonly #root: RootPlan | undefined
  readonly #language: string | undefined

  constructor(document: JsonDocument) {
    this.#parts = new JsonParts(document)
    const [member] = document.root.kind === 'object' ? document.root.members : []
    this.#root = PLAN.rootProperties.get(member?.name ?? '')
    this.#language = member === undefined ? undefined : languageIn(member.value)
  }

  /** @param index  Where the finding is, in the text. */
  fixFor(issue: ValidationIssue, index: number): MadeFix | undefined {
    if (this.#root === undefined) return undefined
    if (issue.code === 'json.duplicate-name') return this.#repetition(index)
    const [spot, model] = [this.#parts.valueAt(index), modelSpot(this.#root, issue.path)]
    if (spot === undefined || model === undefined) return undefined
    if (EMPTY.has(issue.code)) return this.#withoutEmpty(spot, model)
    if (issue.code === 'transaction.count') return this.#counted(issue, spot)
    if (issue.code === 'status.unlisted') return this.#status(spot, model)
    if (issue.code === 'json.type') return this.#retyped(spot, model)
    return VALUE_CODES.has(issue.code) ? this.#respelled(issue.code, spot, model) : undefined
  }

  /** Said twice in the same words, it counts once. */
  #repetition(index: number): MadeFix | undefined {
    const found = this.#parts.memberAt(index)
    const first = found?.object.members.find(({ name }) => name === found.member.name)
    if (found === undefined || first === undefined || this.#parts.spelled(first.value) !== this.#parts.spelled(found.member.value)) return undefined
    const edit = removal(found.object, found.member)
    return edit === undefined ? undefined : { title: `Remove the repetition of ${found.member.name}`, edits: [edit] }
  }

  #withoutEmpty({ node, member, parent }: JsonSpot, model: ModelSpot): MadeFix | undefined {
    const isEmpty = node.kind === 'null' || (node.kind === 'string' && node.value.trim() === '') || (node.kind === 'array' && node.items.length === 0)
    if (!isEmpty || member === undefined || parent?.kind !== 'object' || !canBeLeftOut(model) || isRepeated(parent.members, member.name)) return undefined
    const edit = removal(parent, member)
    return edit === undefined ? undefined : { title: `Leave ${member.name} out`, edits: [edit] }
  }

  #counted(issue: ValidationIssue, { node }: JsonSpot): MadeFix | undefined {
    const held = countMeant(issue)
    return held === undefined || node.kind !== 'number' ? undefined : replaced(node, held)
  }

  #respelled(code: string, { node }: JsonSpot, { field: { type } }: ModelSpot): MadeFix | undefined {
    if (type.kind !== 'simple' || node.kind !== 'string') return undefined
    const spelling = spellingMeant(code, node.value, type)
    return spelling === undefined ? undefined : replaced(node, literal(spelling, type))
  }

  /** A number in quotes, a text without them, one value where a list is asked for. */
  #retyped({ node }: JsonSpot, { field, isItem }: ModelSpot): MadeFix | undefined {
    const { type } = field
    if (type.kind !== 'simple') return undefined
    if ((field.form === 'bag' || field.form === 'many') && !isItem) {
      return node.kind === 'string' && 'value' in type.fromJson(node.value) ? replaced(node, `[${this.#parts.spelled(node)}]`) : undefined
    }
    if (type.json === 'string') return node.kind === 'number' && /^[0-9]+$/.test(node.text) ? accepted(node, node.text, type) : undefined
    if (type.json === 'boolean' && node.kind === 'number') return node.text === '1' || node.text === '0' ? accepted(node, node.text, type) : undefined
    return node.kind === 'string' ? accepted(node, node.value, type) : undefined
  }

  #status({ node, member, parent }: JsonSpot, model: ModelSpot): MadeFix | undefined {
    if (node.kind !== 'string' || member === undefined || parent?.kind !== 'object' || model.field.type.kind !== 'simple') return undefined
    const meant = statusMeant(node.value, model.field.type.codes, this.#language)
    if (meant === undefined) return undefined
    const made = replaced(node, JSON.stringify(meant.status))
    const canKeep = model.parent.byProperty.has('originalStatus') && !parent.members.some(({ name }) => name === 'originalStatus')
    if (meant.original === undefined || !canKeep) return made
    const kept = { start: member.value.end, end: member.value.end, text: `${separatorIn(this.#parts.text, member)}"originalStatus": ${originalText(meant.original)}` }
    return { title: `${made.title}; keep "${node.value}" in originalStatus`, edits: [...made.edits, kept] }
  }
}

function originalText({ wording, language, vocabulary }: NonNullable<StatusMeant['original']>): string {
  const category = vocabulary === undefined ? '' : `, "statusVocabularyCategory": ${JSON.stringify(vocabulary)}`
  return `{"originalStatusTextBag": [{"value": ${JSON.stringify(wording)}, "languageCode": ${JSON.stringify(language)}}]${category}}`
}

function isRepeated(members: readonly { readonly name: string }[], name: string): boolean {
  return members.filter(member => member.name === name).length > 1
}

/** A spelling that the type takes, in the place of a value. */
function accepted(node: JsonNode, spelling: string, type: SimplePlan): MadeFix | undefined {
  return 'value' in type.fromText(spelling) ? replaced(node, literal(spelling, type)) : undefined
}

function literal(spelling: string, type: SimplePlan): string {
  const reading = type.fromText(spelling)
  return JSON.stringify('value' in reading ? reading.value : spelling)
}

function replaced({ start, end }: JsonNode, text: string): MadeFix {
  return { title: `Write ${text}`, edits: [{ start, end, text }] }
}

function languageIn(node: JsonNode): string | undefined {
  const value = node.kind === 'object' ? node.members.find(({ name }) => name === 'languageCode')?.value : undefined
  return value?.kind === 'string' ? value.value : undefined
}
