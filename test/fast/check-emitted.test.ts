/** What the emitters of checks and writers make of the sampler, which uses everything that the vocabulary can say, but for records inside themselves. */
import { deepStrictEqual } from 'node:assert/strict'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftOf, Findings } from '../../src/binding/index.ts'
import { emitFastChecks } from '../../src/emit/fast-check.ts'
import { emitFastWriters } from '../../src/emit/fast-writer.ts'
import type { RecordCheck } from '../../src/fast/check-records.ts'
import type { BytesOutput } from '../../src/fast/write-bytes.ts'
import type { Element, RootWriter } from '../../src/fast/xml-output.ts'
import { bag, inNamespace, many, NAMESPACES, optional, propertyName, typeOf, type Model, type RecordType } from '../../src/meta/index.ts'
import { DocumentDate, FileName } from '../../src/model/common.ts'
import { compilePlan, type RootPlan } from '../../src/plan/index.ts'
import { checkStructure } from '../../src/validate/structure.ts'
import { writeDocument } from '../../src/xml/write.ts'
import { root as project } from '../architecture.ts'
import { documentsOf, type Members } from '../laws/documents.ts'
import { mutantsOf } from '../laws/mutants.ts'
import { holds, LAW_TIMEOUT } from '../laws/runs.ts'
import { singleValues } from '../laws/single-values.ts'
import { SAMPLED } from '../laws/subjects.ts'
import { Sampler, SAMPLER_VERSION } from '../sampler/model.ts'

const { choice, elementOf, record } = inNamespace('ict')

/** The sampler without the part in which sections stand inside sections; with choices in place of it. */
function withoutCircles(): Model {
  const sampler = typeOf(Sampler) as RecordType
  const Pick = elementOf(choice('Pick', { doc: 'A date or a file.', options: [DocumentDate, FileName] }))
  const Picks = record('SamplePicks', { doc: 'Choices.', content: [many(Pick), optional(bag(Pick))] })
  const content = [...sampler.content.filter(({ element }) => element.name !== 'SampleBranches'), optional(elementOf(Picks))]
  return { version: SAMPLER_VERSION, roots: [elementOf({ ...sampler, content })] }
}

interface Emitted {
  readonly weightOf: RecordCheck
  readonly writer: RootWriter
  readonly BytesOutput: new (indent: number) => BytesOutput
  readonly element: (tag: string, behind: string) => Element
}

/** The emitted modules, bundled with what they import. */
async function loaded(model: Model, name: string): Promise<Emitted> {
  const files = new Map([...emitFastChecks(model), ...emitFastWriters(model)].map(([path, text]) => [join(project, path), text]))
  const folder = join(project, 'src/fast/generated')
  const emitted: Plugin = {
    name: 'emitted',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\// }, ({ path, resolveDir }) => files.has(join(resolveDir, path)) ? { path: join(resolveDir, path) } : undefined)
      onLoad({ filter: /\/fast\/generated\// }, ({ path }) => ({ contents: files.get(path) ?? '', loader: 'ts', resolveDir: folder }))
    },
  }
  const contents = `export { ROOT_CHECKS } from './roots-check.ts'\nexport { ROOT_WRITERS } from './roots-writer.ts'\nexport { BytesOutput } from '../write-bytes.ts'\nexport { element } from '../xml-output.ts'\n`
  const { outputFiles } = await build({ stdin: { contents, resolveDir: folder, loader: 'ts' }, bundle: true, format: 'esm', write: false, plugins: [emitted], absWorkingDir: project })
  const code = `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`
  const { ROOT_CHECKS, ROOT_WRITERS, ...more } = await import(/* @vite-ignore */ code) as Pick<Emitted, 'BytesOutput' | 'element'> & { readonly ROOT_CHECKS: ReadonlyMap<string, RecordCheck>, readonly ROOT_WRITERS: ReadonlyMap<string, RootWriter> }
  return { ...more, weightOf: ROOT_CHECKS.get(name) as RecordCheck, writer: ROOT_WRITERS.get(name) as RootWriter }
}

const model = withoutCircles()
const [rootElement = Sampler] = model.roots
const plan = compilePlan(model)
const root = plan.roots.get('Sampler') as RootPlan
const documents = documentsOf(rootElement, 'rich')
const { weightOf, writer, BytesOutput: Output, element } = await loaded(model, 'Sampler')
const DECLARATIONS = NAMESPACES.map(({ prefix, uri }) => ` xmlns:${prefix}="${uri}"`).join('')

function written(value: unknown, indent: number): string | undefined {
  const out = new Output(indent)
  return writer.write(out, 0, element(writer.tag, DECLARATIONS + writer.behind), value) ? new TextDecoder().decode(out.written()) : undefined
}

/** The object that the diagnostic checker builds; nothing where it finds something. */
function built(value: unknown): object | undefined {
  const findings = new Findings('object', 'strict')
  const object = checkStructure(root, draftOf(value), findings)
  return findings.failed ? undefined : object
}

/** Law 8 for one object. @returns Whether it was taken. */
function agreed(value: unknown): boolean {
  const [text, object] = [written(value, 0), built(value)]
  if (text !== undefined) expect(text).toBe(object === undefined ? undefined : writeDocument(root, object, {}))
  if (weightOf(value, false) === 0) return false
  deepStrictEqual(value, object)
  expect(text).toBeDefined()
  return true
}

/** Names of members in an object and below. */
function namesIn(part: unknown): number {
  if (typeof part !== 'object' || part === null) return 0
  return Object.values(part).reduce((sum: number, member) => sum + namesIn(member), Array.isArray(part) ? 0 : Object.keys(part).length)
}

describe('the checks and writers of the sampler', () => {
  it('take every valid object, and know how many members it has', () => {
    holds([documents, fc.integer({ min: 0, max: 10 })], (value, indent) => {
      expect(agreed(value)).toBe(true)
      expect(weightOf(built(value), true)).toBe(1 + namesIn(value))
      expect(written(value, indent)).toBe(writeDocument(root, value, { indent }).trimEnd())
    }, 0.1)
  }, LAW_TIMEOUT)

  it('take of members in another order only what may stand in any', () => {
    holds([documents], value => {
      const reversed = Object.fromEntries(Object.entries(value).reverse())
      expect([weightOf(reversed, true), agreed(reversed)]).toEqual([0, true])
    }, 0.02)
  }, LAW_TIMEOUT)

  it('take nothing else when parts are changed', () => {
    const mutant = mutantsOf({ ...SAMPLED, plan, root }).json
    const changes = fc.noBias(fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 2 }))
    holds([documents, fc.array(changes, { minLength: 3, maxLength: 3 })], (value, list) => {
      for (const made of list) {
        const json = mutant(value, made, 0) as string
        if (isJson(json)) agreed((JSON.parse(json) as Members)['sampler'])
      }
    }, 0.06)
  }, LAW_TIMEOUT)

  it('take a single value just where it is valid', () => {
    const around = (name: string, value: unknown): object => ({ ipoVersion: SAMPLER_VERSION, st96Version: 'V6_0', sampleIdentifier: 'a', sampleValues: { sampleIdentifier: 'a', [propertyName(name)]: value } })
    holds([singleValues], ({ name, text }) => {
      for (const value of [text, Number(text), text === 'true']) {
        const given = around(name, value)
        expect([name, value, agreed(given)]).toEqual([name, value, built(given) !== undefined && !Object.is(value, -0)])
      }
    })
  }, LAW_TIMEOUT)
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
