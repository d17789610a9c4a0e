/** What the laws are tried on: the roots of our own model, and the sampler, which uses all that a declaration can say. */
import { readFileSync } from 'node:fs'
import type { Arbitrary } from 'fast-check'
import { ajv } from '../../src/judge/ajv.ts'
import { libxml2Wasm } from '../../src/judge/libxml2-wasm.ts'
import type { SchemaSet } from '../../src/judge/schema-set.ts'
import type { ElementDecl } from '../../src/meta/index.ts'
import { MODEL } from '../../src/model/index.ts'
import { compilePlan, PLAN, type Plan, type RootPlan } from '../../src/plan/index.ts'
import { Sampler, SAMPLER, SAMPLER_SCHEMA_SET, validateSampler } from '../sampler/index.ts'
import { documentsOf, type Filling, type Members } from './documents.ts'

/** One root with everything that is known of it, and its two judges. */
export interface Subject {
  readonly name: string
  /** Its part of the runs of a law: the parts of our roots make one whole, and the sampler has half as many again. */
  readonly share: number
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

interface Trial {
  readonly share: number
  readonly documents: Filling
  readonly targets: Filling
}

function subject(plan: Plan, element: ElementDecl, { share, documents, targets }: Trial, judges: Pick<Subject, 'judgeXml' | 'judgeJson'>): Subject {
  const root = plan.roots.get(element.name)
  if (root === undefined) throw new Error(`${element.name} is no root`)
  return { name: element.name, share, element, plan, root, documents: documentsOf(element, documents), targets: documentsOf(element, targets), ...judges }
}

/** How our roots are tried. A report has more optional parts than anything else, and a transaction holds reports. */
const TRIALS: Readonly<Record<string, Trial>> = {
  RecommendationSet: { share: 0.4, documents: 'sparse', targets: 'sparse' },
  OfficeReport: { share: 0.5, documents: 'thin', targets: 'thin' },
  OfficeReportTransaction: { share: 0.1, documents: 'thin', targets: 'thin' },
}

function ownSubject(element: ElementDecl): Subject {
  const trial = TRIALS[element.name]
  if (trial === undefined) throw new Error(`${element.name} has no share of the runs yet`)
  return subject(PLAN, element, trial, {
    judgeXml: xmlJudge(OWN_SCHEMA_SET),
    judgeJson: async json => {
      const { verdict, findings, reason } = await ajv.validate(json, { root: element.name })
      if (verdict === 'not-determined') throw new Error(`ajv gave no verdict: ${reason ?? ''}`)
      return verdict === 'valid' ? 'valid' : findings.map(finding => finding.message).join('; ')
    },
  })
}

/** The roots of our model. */
export const OWN_SUBJECTS: readonly Subject[] = MODEL.roots.map(ownSubject)

/** One of our roots, by its name or the member that holds it in JSON. */
export function ownRoot(name: string): Subject {
  const found = OWN_SUBJECTS.find(({ root }) => root.local === name || root.property === name)
  if (found === undefined) throw new Error(`${name} is no root`)
  return found
}

/** The root of which the tests have examples of their own. */
export const OWN: Subject = ownRoot('RecommendationSet')

export const SAMPLED: Subject = subject(compilePlan(SAMPLER), Sampler, { share: 0.5, documents: 'sparse', targets: 'rich' }, {
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

export const SUBJECTS: readonly Subject[] = [...OWN_SUBJECTS, SAMPLED]
