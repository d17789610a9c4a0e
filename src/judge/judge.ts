/**
 * Judges: second opinions on a document, from engines that share no code with our own reader and checker.
 *
 * Every judge answers in the same form and fails closed: an engine that is missing, throws, or runs out of memory
 * gives `not-determined` with the reason, never `valid`. A judge's promise is never rejected.
 */
import type { Path, Place } from '../issue/place.ts'
import { isJudgeTrouble, messageOf } from './judge-trouble.ts'
import type { SchemaSet } from './schema-set.ts'

export { JudgeTrouble, isJudgeTrouble, messageOf } from './judge-trouble.ts'

/** One thing a judge found wrong. */
export interface JudgeFinding {
  /** The engine's own words. */
  readonly message: string
  /** Line of the document, from 1. Left out where the engine's figure cannot be trusted. */
  readonly line?: number
  /** Where in the object, when the judge read JSON. */
  readonly path?: Path
  /** First character of the element's tag, when the judge read XML and the element could be found again. */
  readonly place?: Place
}

export type JudgeAnswer = 'valid' | 'invalid' | 'not-determined'

/** What one judge says of one document. */
export interface JudgeVerdict {
  /** Name of the judge, such as `libxml2-wasm`. */
  readonly judge: string
  /** Engine and its version, such as `libxml2-wasm 0.7.2`. */
  readonly engine: string
  readonly verdict: JudgeAnswer
  /** What is wrong, in document order where places are known. Empty unless `invalid`. */
  readonly findings: readonly JudgeFinding[]
  /** How many further findings were counted but not kept. Absent when all are here. */
  readonly omitted?: number
  /** Why there is no verdict. Present exactly when `not-determined`. */
  readonly reason?: string
}

/** An engine that judges documents against schemas of one kind. */
export interface Judge<Schema> {
  /** Stable name, for `--judges` and for reports. */
  readonly name: string
  /**
   * Judges one document.
   *
   * @param document  The bytes of the file as they are, or a text.
   * @param schema    What to judge against.
   * @returns Always a verdict; the promise is never rejected.
   */
  validate(document: string | Uint8Array, schema: Schema): Promise<JudgeVerdict>
}

/** A judge of XML by XSD 1.0. */
export type XsdJudge = Judge<SchemaSet>

/** A judge of JSON; the schemas are compiled ahead and chosen by the name of the document's root member. */
export type JsonJudge = Judge<{ readonly root: string }>

/** What an engine makes of a document, before it is signed. */
export type Opinion =
  | { readonly verdict: 'valid' }
  | { readonly verdict: 'invalid'; readonly findings: readonly JudgeFinding[]; readonly omitted: number }
  | { readonly verdict: 'not-determined'; readonly reason: string }

export const VALID: Opinion = { verdict: 'valid' }

/** Makes an opinion that something is wrong; `omitted` counts findings beyond those given. */
export function invalid(findings: readonly JudgeFinding[], omitted = 0): Opinion {
  return { verdict: 'invalid', findings: inDocumentOrder(findings), omitted }
}

/** Makes the opinion that there is none. */
export function notDetermined(reason: string): Opinion {
  return { verdict: 'not-determined', reason }
}

/**
 * Signs an opinion; turns everything thrown on the way into `not-determined`.
 *
 * @param judge    Name of the judge.
 * @param engine   Asked for after the opinion was formed, since a version may be known only once the engine is loaded.
 * @param opinion  Forms the opinion; may throw or reject.
 */
export async function sign(judge: string, engine: () => string, opinion: () => Opinion | Promise<Opinion>): Promise<JudgeVerdict> {
  const formed = await settle(judge, opinion)
  const signature = { judge, engine: engine(), verdict: formed.verdict }
  if (formed.verdict === 'invalid') return { ...signature, findings: formed.findings, ...(formed.omitted > 0 ? { omitted: formed.omitted } : {}) }
  if (formed.verdict === 'valid') return { ...signature, findings: [] }
  return { ...signature, findings: [], reason: formed.reason }
}

async function settle(judge: string, opinion: () => Opinion | Promise<Opinion>): Promise<Opinion> {
  try {
    return await opinion()
  } catch (thrown) {
    return notDetermined(isJudgeTrouble(thrown) ? thrown.message : `${judge} broke: ${messageOf(thrown)}`)
  }
}

/** Sorted by place; findings without one keep their neighbours. */
function inDocumentOrder(findings: readonly JudgeFinding[]): readonly JudgeFinding[] {
  if (!findings.every(finding => finding.place !== undefined)) return findings
  return findings.toSorted((a, b) => (a.place?.offset ?? 0) - (b.place?.offset ?? 0))
}
