/** Changes as text for people: by recommendation and action, one line each. */
import type { Change, PartName } from '../compare/diff.ts'
import type { ChangeGroup, GroupedChange } from '../compare/diff-groups.ts'
import { SUBJECT_LABELS } from '../edition/index.ts'
import type { Paint } from '../print/text.ts'
import { harmless } from '../print/source-lines.ts'

/** All groups; ends in a line feed. */
export function changesText(groups: readonly ChangeGroup[], paint: Paint): string {
  return groups.map(group => `\n${paint.bold(headingOf(group))}\n${group.changes.map(change => `${lineOf(change, paint)}\n`).join('')}`).join('')
}

/** `14 changes: 3 added, 9 changed, 2 moved` */
export function countText(changes: readonly Change[]): string {
  const counts = (['added', 'removed', 'changed', 'moved'] as const)
    .map(kind => ({ kind, count: changes.filter(change => change.kind === kind).length })).filter(({ count }) => count > 0)
  const total = `${changes.length} change${changes.length === 1 ? '' : 's'}`
  return changes.length === 0 ? 'no changes' : `${total}: ${counts.map(({ kind, count }) => `${count} ${kind}`).join(', ')}`
}

function headingOf({ number, subject }: ChangeGroup): string {
  const label = subject === undefined ? undefined : (Object.hasOwn(SUBJECT_LABELS, subject) ? SUBJECT_LABELS[subject]?.en : undefined) ?? subject
  return harmless([number, label].filter(part => part !== undefined).join('  ') || 'Document')
}

function lineOf(change: GroupedChange, paint: Paint): string {
  const { kind, items, names, before, after } = change
  const key = items.join(' + ').padEnd(8)
  const part = partText(names)
  const [label] = names.slice(-1).flatMap(name => name.label ?? [])
  const start = `  ${key}  ${part === '' ? '' : `${part}  `}`
  if (kind === 'added') return `${start}${paint.green(`+ ${summary(after, label)}`.trimEnd())}`
  if (kind === 'removed') return `${start}${paint.red(`- ${summary(before, label)}`.trimEnd())}`
  if (kind === 'moved') return `${start}moved ${moveText(change)}`
  const [old, now] = excerpts(String(before), String(after))
  if (old.length + now.length <= 80 && !/\n/.test(old + now)) return `${start}${harmless(old)} → ${harmless(now)}`
  return `${start.trimEnd()}\n${' '.repeat(12)}${paint.red(`- ${oneLine(old)}`)}\n${' '.repeat(12)}${paint.green(`+ ${oneLine(now)}`)}`
}

/** Where others were added or removed before it, a part can have moved and have the same place. */
function moveText({ pathA, pathB }: Change): string {
  const [from, to] = [pathA, pathB].map(path => Number(path?.at(-1) ?? 0) + 1)
  return from === to ? 'past its neighbours' : `from place ${from} to ${to}`
}

/** Members that the key of the item already names. */
const SAID_BY_THE_KEY = new Set(['responseBag', 'recommendationBag', 'actionBag', 'subItemBag'])

function partText(names: readonly PartName[]): string {
  const said = names.filter(({ property }, index) => !SAID_BY_THE_KEY.has(property) && property !== 'value' && !(property.endsWith('Section') && index < names.length - 1))
  const words = said.map(({ property, label }) => ({ word: wordsOf(property), label }))
  const parts = words.filter(({ word, label }, index) => label !== undefined || words[index + 1]?.word !== word)
  return parts.map(({ word, label }) => (label === undefined ? word : `${word} ${quoted(label)}`)).join(' › ')
}

function quoted(label: string): string {
  const text = shortened(oneLine(label), 40)
  return /^\S+$/.test(text) || /^[a-z]{2} \S+$/.test(text) ? text : `“${text}”`
}

const WORDS: Readonly<Record<string, string>> = {
  implementationStatusCategory: 'status', responseTextBag: 'text', commentTextBag: 'comment', confidentialIndicator: 'confidential', ipOfficeCode: 'office',
}
const ABBREVIATIONS = new Set(['api', 'ict', 'ip', 'it', 'uri', 'wipo'])

/** `evidenceDocumentBag` → `evidence document`, `webURI` → `web URI`. */
export function wordsOf(property: string): string {
  const known = Object.hasOwn(WORDS, property) ? WORDS[property] : undefined
  if (known !== undefined) return known
  const parts = property.replace(/Bag$/, '').replace(/(?<=.)(Text|Category|Indicator|Measure)$/, '').match(/[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+/g) ?? [property]
  return parts.map(part => (ABBREVIATIONS.has(part.toLowerCase()) ? part.toUpperCase() : part.toLowerCase())).join(' ')
}

/** What a part says, in one line: the plain values in it, each with the name of its member, but for what its label has said. */
function summary(value: unknown, label: string | undefined): string {
  const said = leaves(value, '').filter(leaf => label === undefined || !leaf.endsWith(` ${label}`))
  return shortened(oneLine(said.join('; ')), 100)
}

function leaves(value: unknown, name: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(part => leaves(part, name))
  if (typeof value !== 'object' || value === null) return [name === '' ? String(value) : `${name} ${String(value)}`]
  if ('value' in value) return [`${name === '' ? '' : `${name} `}“${String(value.value)}”`]
  return Object.entries(value).flatMap(([property, member]) => (SAID_BY_THE_KEY.has(property) || property === 'addressedItemIdentifierBag' ? [] : leaves(member, wordsOf(property))))
}

const LONGEST = 90
const BEFORE_THE_DIFFERENCE = 30

/** Long texts begin shortly before the first difference. */
function excerpts(before: string, after: string): readonly [string, string] {
  const [old, now] = [[...before], [...after]]
  if (old.length <= LONGEST && now.length <= LONGEST) return [before, after]
  const first = old.findIndex((point, index) => point !== now[index])
  const start = Math.max(0, (first < 0 ? old.length : first) - BEFORE_THE_DIFFERENCE)
  const cut = (points: readonly string[]): string => shortened(`${start > 0 ? '…' : ''}${points.slice(start).join('')}`, LONGEST)
  return [cut(old), cut(now)]
}

function shortened(text: string, longest: number): string {
  const points = [...text]
  return points.length <= longest ? text : `${points.slice(0, longest - 1).join('')}…`
}

function oneLine(text: string): string {
  return harmless(text.replace(/\s+/g, ' '))
}
