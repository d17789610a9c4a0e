/** The form of a ledger: every member there, none too many, each of its type. */
import type { ValidationIssue } from '../../../issue/issue.ts'
import type { Path } from '../../../issue/place.ts'
import { finding } from './finding.ts'

/** Members of an object with their types; `?` at the end of a name marks what may be missing. */
type Shape = { readonly [member: string]: 'string' | 'count' | 'sha256' | 'bytes' | 'any' | Shape }

const RUN: Shape = { kind: 'string', from: 'count', count: 'count', 'bytes?': 'bytes', 'node?': 'string', 'offset?': 'count' }
const ENTRIES: Readonly<Record<string, Shape>> = {
  mapped: { ...RUN, path: 'string', at: 'count' },
  changed: { ...RUN, path: 'string', at: 'count', before: 'string', after: 'string', why: 'string' },
  leftOut: { ...RUN, why: 'string', text: 'string', 'sha256?': 'sha256' },
}
const DERIVED: Shape = { path: 'string', rule: 'string', value: 'any' }
const LEDGER: Shape = {
  ledgerVersion: 'string',
  tool: { name: 'string', version: 'string' },
  source: { 'fileName?': 'string', mediaType: 'string', 'encoding?': 'string', byteLength: 'count', characterCount: 'count', sha256: 'sha256' },
  output: { recordName: 'string', sha256: 'sha256' },
  coverage: { mapped: 'count', changed: 'count', leftOut: 'count', total: 'count' },
  totals: {
    'recommendations?': 'count', 'actions?': 'count', 'subItems?': 'count', 'references?': 'count', 'newRecommendations?': 'count',
    'responses?': 'count', 'statuses?': 'count', 'milestones?': 'count', 'evidenceDocuments?': 'count', unmapped: 'count',
  },
  entries: 'any',
  derived: 'any',
  seal: 'sha256',
}

/** What is wrong with the form of something that should be a ledger. */
export function shapeFindings(ledger: unknown): ValidationIssue[] {
  const found = shapeOf(ledger, LEDGER, [])
  if (found.length > 0 || !isObject(ledger)) return found
  return [
    ...eachOf(ledger['entries'], 'entries', (entry, path) => entryShape(entry, path)),
    ...eachOf(ledger['derived'], 'derived', (part, path) => shapeOf(part, DERIVED, path)),
  ]
}

function eachOf(list: unknown, name: string, check: (member: unknown, path: Path) => ValidationIssue[]): ValidationIssue[] {
  return Array.isArray(list) ? list.flatMap((member, index) => check(member, [name, index])) : [finding('ledger.shape', [name], { detail: `${name} is no list` })]
}

function entryShape(entry: unknown, path: Path): ValidationIssue[] {
  const kind = isObject(entry) ? entry['kind'] : undefined
  const shape = typeof kind === 'string' && Object.hasOwn(ENTRIES, kind) ? ENTRIES[kind] : undefined
  return shape === undefined ? [finding('ledger.shape', path, { detail: 'an entry of unknown kind' })] : shapeOf(entry, shape, path)
}

function shapeOf(value: unknown, shape: Shape, path: Path): ValidationIssue[] {
  if (!isObject(value)) return [finding('ledger.shape', path, { detail: 'an object is missing' })]
  const known = Object.entries(shape).map(([name, type]) => ({ name: name.replace('?', ''), optional: name.endsWith('?'), type }))
  const extra = Object.keys(value).filter(name => !known.some(member => member.name === name))
  return [
    ...extra.map(name => finding('ledger.shape', [...path, name], { detail: `member "${name}" is unknown` })),
    ...known.flatMap(({ name, optional, type }) => {
      if (!Object.hasOwn(value, name)) return optional ? [] : [finding('ledger.shape', path, { detail: `member "${name}" is missing` })]
      const member = value[name]
      if (typeof type === 'object') return shapeOf(member, type, [...path, name])
      return isOfType(member, type) ? [] : [finding('ledger.shape', [...path, name], { detail: `member "${name}" has the wrong type` })]
    }),
  ]
}

function isOfType(value: unknown, type: string): boolean {
  const isCount = (number: unknown): boolean => typeof number === 'number' && Number.isSafeInteger(number) && number >= 0
  if (type === 'string') return typeof value === 'string'
  if (type === 'count') return isCount(value)
  if (type === 'sha256') return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
  return type === 'any' || (Array.isArray(value) && value.length === 2 && value.every(isCount))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
