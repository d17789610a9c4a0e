/**
 * ajv: the judge of JSON. Its schemas are compiled ahead (`generated/`), so that it starts fast and needs no `eval`.
 *
 * Runs in browsers too. The code of a root is loaded when it is first asked for.
 */
import type { Path } from '../issue/place.ts'
import { invalid, type JsonJudge, type JudgeFinding, type JudgeVerdict, JudgeTrouble, type Opinion, sign, VALID } from './judge.ts'

/** ajv's version is written into the generated code when that is made; a test holds it against the package. */
export const AJV_ENGINE = 'ajv 8.20.0'

interface SchemaError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

interface Validator {
  (document: unknown): boolean
  errors?: readonly SchemaError[] | null
}

/** The roots, by the name of their record and the member that holds them. A new root is one line. */
const ROOTS: readonly { readonly record: string, readonly member: string, readonly load: () => Promise<{ readonly validate: Validator }> }[] = [
  { record: 'RecommendationSet', member: 'recommendationSet', load: () => import('./generated/recommendation-set.js') },
  { record: 'OfficeReport', member: 'officeReport', load: () => import('./generated/office-report.js') },
  { record: 'OfficeReportTransaction', member: 'officeReportTransaction', load: () => import('./generated/office-report-transaction.js') },
]

/** What ajv refuses. */
export interface AjvFinding extends JudgeFinding {
  /** Inside the root member; empty for the document itself. A missing or unknown member stands at the end. */
  readonly path: Path
  /** Keyword of the schema that refused, such as `required`. */
  readonly keyword: string
}

/**
 * Judges a document that has been parsed.
 *
 * @param root      Name of the root: `'RecommendationSet'` or its member `'recommendationSet'`.
 * @param document  The whole document, root member included: `{ recommendationSet: {…} }`.
 * @returns Always a verdict; the promise is never rejected. Findings in the order of the schema.
 */
export function judgeJson(root: string, document: unknown): Promise<JudgeVerdict> {
  return sign('ajv', () => AJV_ENGINE, () => opinion(root, document))
}

/** The judge of JSON in the common frame. Text that is no JSON is `invalid`, with the parser's words as the finding. */
export const ajv: JsonJudge = {
  name: 'ajv',
  validate: (document, { root }) => sign('ajv', () => AJV_ENGINE, () => {
    const parsed = parse(document)
    return 'malformed' in parsed ? invalid([{ message: parsed.malformed }]) : opinion(root, parsed.document)
  }),
}

async function opinion(root: string, document: unknown): Promise<Opinion> {
  const known = ROOTS.find(({ record, member }) => record === root || member === root)
  if (known === undefined) throw new JudgeTrouble(`There is no JSON Schema for the root "${root}".`)
  const { validate } = await known.load()
  if (validate(document)) return VALID
  return invalid((validate.errors ?? []).map(error => finding(error, document, known.member)))
}

function parse(document: string | Uint8Array): { readonly document: unknown } | { readonly malformed: string } {
  try {
    const text = typeof document === 'string' ? document.replace(/^\uFEFF/, '') : new TextDecoder('utf-8', { fatal: true }).decode(document)
    return { document: JSON.parse(text) as unknown }
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError || thrown instanceof TypeError)) throw thrown
    return { malformed: thrown.message }
  }
}

function finding({ instancePath, keyword, params, message = 'is refused' }: SchemaError, document: unknown, rootMember: string): AjvFinding {
  const named = params['missingProperty'] ?? params['additionalProperty']
  const path = [...pathOf(instancePath, document), ...(typeof named === 'string' ? [named] : [])]
  return { message, keyword, path: path[0] === rootMember ? path.slice(1) : path }
}

/** JSON Pointer → path: a step is a number where it is the index of an array, whatever it looks like. */
function pathOf(instancePath: string, document: unknown): (string | number)[] {
  const path: (string | number)[] = []
  let at: unknown = document
  for (const step of instancePath.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    path.push(Array.isArray(at) ? Number(name) : name)
    at = typeof at === 'object' && at !== null ? Object.getOwnPropertyDescriptor(at, name)?.value : undefined
  }
  return path
}
