/** The models that the laws are tried on: our own, and the sampler, which uses all that a declaration can say. */
import { readFileSync } from 'node:fs'
import type { Arbitrary } from 'fast-check'
import { ajv } from '../../src/judge/ajv.ts'
import { libxml2Wasm } from '../../src/judge/libxml2-wasm.ts'
import type { SchemaSet } from '../../src/judge/schema-set.ts'
import type { ElementDecl, Model } from '../../src/meta/index.ts'
import { MODEL } from '../../src/model/index.ts'
import { RecommendationSet } from '../../src/model/recommendation-set.ts'
import { compilePlan, PLAN, type Plan, type RootPlan } from '../../src/plan/index.ts'
import { Sampler, SAMPLER, SAMPLER_SCHEMA_SET, validateSampler } from '../sampler/index.ts'
import { documentsOf, type Members } from './documents.ts'

/** One root with everything that is known of it, and its two judges. */
export interface Subject {
  readonly name: string
  readonly element: ElementDecl
  readonly plan: Plan
  readonly root: RootPlan
  readonly documents: Arbitrary<Members>
  /** Documents to be broken: such in which values of every simple type stand often enough. */
  readonly targets: Arbitrary<Members>
  /** libxml2 on the bytes as given: `valid`, or what it says. */
  readonly judgeXml: (xml: string | Uint8Array) => Promise<string>
  /** ajv on the text as given: `valid`, or what it says. */
  readonly judgeJson: (json: string) => Promise<string>
}

const folder = new URL('../../schemas/v1/', import.meta.url)

/** Our schema as published. */
export const OWN_SCHEMA_SET: SchemaSet = {
  main: 'ICT_V1_0.xsd',
  files: new Map(['ICT_V1_0.xsd', 'ICT_V1_0_Common.xsd'].map(name => [name, readFileSync(new URL(name, folder))])),
}

/** A judge by one schema, in one word or in its own. */
export function xmlJudge(schema: SchemaSet): Subject['judgeXml'] {
  return async xml => {
    const { verdict, findings, reason } = await libxml2Wasm.validate(xml, schema)
    if (verdict === 'not-determined') throw new Error(`libxml2 gave no verdict: ${reason ?? ''}`)
    return verdict === 'valid' ? 'valid' : findings.map(finding => finding.message).join('; ')
  }
}

function subject(model: Model, element: ElementDecl, judges: Pick<Subject, 'judgeXml' | 'judgeJson'>, plan = compilePlan(model)): Subject {
  const root = plan.roots.get(element.name)
  if (root === undefined) throw new Error(`${element.name} is no root`)
  return { name: element.name, element, plan, root, documents: documentsOf(element), targets: documentsOf(element, model === SAMPLER ? 'rich' : 'sparse'), ...judges }
}

export const OWN: Subject = subject(MODEL, RecommendationSet, {
  judgeXml: xmlJudge(OWN_SCHEMA_SET),
  judgeJson: async json => {
    const { verdict, findings, reason } = await ajv.validate(json, { root: 'RecommendationSet' })
    if (verdict === 'not-determined') throw new Error(`ajv gave no verdict: ${reason ?? ''}`)
    return verdict === 'valid' ? 'valid' : findings.map(finding => finding.message).join('; ')
  },
}, PLAN)

export const SAMPLED: Subject = subject(SAMPLER, Sampler, {
  judgeXml: xmlJudge(SAMPLER_SCHEMA_SET),
  judgeJson: async json => {
    try {
      return validateSampler(JSON.parse(json)) ? 'valid' : (validateSampler.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`).join('; ')
    } catch (thrown) {
      if (thrown instanceof SyntaxError) return thrown.message
      throw thrown
    }
  },
})

export const SUBJECTS: readonly Subject[] = [OWN, SAMPLED]
