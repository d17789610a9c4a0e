/** The lean model gives the same plan as the declaration. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { emitLeanModel } from '../../src/emit/lean-model.ts'
import type { Model } from '../../src/meta/index.ts'
import { MODEL } from '../../src/model/index.ts'
import { LEAN_MODEL } from '../../src/model/lean.ts'
import { compilePlan, type ComplexPlan, type Plan, type TypePlan } from '../../src/plan/index.ts'
import { SAMPLER } from '../sampler/model.ts'
import { PROJECT } from './project.ts'

const PROBES = ['', ' x  y ', 'x', 'true', '1', '007', '-0', '12.50', '2024', '2024-02-29', '2023-02-29', '2024-01-01T00:00:00Z', 'https://example.org/', 'fr', 'FR', 'DD', 'Proposed', 'Other', 'a-b', '1.a', 'V6_0', 'ICT_V1_0', '\u0000']

/** A plan as plain text: fields in order, and what each simple type makes of some texts and values. */
function described(plan: Plan): readonly string[] {
  const seen = new Set<TypePlan>()
  const lines = [plan.version]
  const visit = (type: TypePlan): string => {
    if (type.kind === 'simple') return `${type.name} ${type.json} ${type.codes.join('|')} ${PROBES.map(probe => JSON.stringify([type.fromText(probe), type.fromJson(probe), type.fromJson(7)])).join()}`
    if (!seen.has(type)) {
      seen.add(type)
      lines.push(...fieldsOf(type))
    }
    return type.name
  }
  const fieldsOf = (type: ComplexPlan): readonly string[] => type.fields.map(({ type: inner, ...field }) => `${type.kind} ${type.typeName}: ${JSON.stringify(field)} ${visit(inner)}`)
  for (const [name, { type, ...root }] of plan.roots) lines.push(`${name} ${JSON.stringify(root)} ${visit(type)}`)
  return lines
}

async function evaluated(model: Model, name: string): Promise<Model> {
  const folder = join(PROJECT, 'node_modules/.cache/ipo-reports/lean')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.ts`)
  writeFileSync(file, emitLeanModel(model).replace('../meta/index.ts', join(PROJECT, 'src/meta/index.ts')))
  return (await import(/* @vite-ignore */ pathToFileURL(file).href) as { LEAN_MODEL: Model }).LEAN_MODEL
}

describe('emitLeanModel', () => {
  it('gives our plan: same fields, forms, order, sentences, same opinion of values', () => {
    expect(described(compilePlan(LEAN_MODEL))).toEqual(described(compilePlan(MODEL)))
    expect(described(compilePlan(MODEL)).length).toBeGreaterThan(70)
  })

  it('gives the plan of a model that uses the whole vocabulary', async () => {
    expect(described(compilePlan(await evaluated(SAMPLER, 'sampler')))).toEqual(described(compilePlan(SAMPLER)))
  })
})
