import { existsSync, readFileSync } from 'node:fs'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { componentsOf as declared, inNamespaceOf } from '../../src/meta/index.ts'
import { MODEL } from '../../src/model/index.ts'
import { committed, PROJECT } from './project.ts'

/** The official schemas are no part of the project; where they lie beside it, the subset is held against them. */
const OFFICIAL = `${process.env['ST96_DIR'] ?? `${PROJECT}/../shared/st96`}/Common_V6_0.xsd`
const present = existsSync(OFFICIAL)
if (!present) console.log(`skipped: the subset of Common is not compared, ${OFFICIAL} is missing (set ST96_DIR)`)

/** Every global component of a schema as `element DateType` → its shape, without documentation. */
function componentsOf(schema: string): ReadonlyMap<string, string> {
  const stack: { name: string, parts: string[] }[] = []
  const components = new Map<string, string>()
  let inAnnotation = 0
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'xsd:annotation') inAnnotation++
    if (inAnnotation > 0) return
    const said = Object.entries(attributes).filter(([key]) => key !== 'name' || stack.length > 1).map(([key, value]) => `${key}=${JSON.stringify(value)}`)
    stack.push({ name: stack.length === 1 ? `${name} ${String(attributes['name'])}` : name, parts: said.sort() })
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'xsd:annotation') inAnnotation--
    else if (inAnnotation === 0) close()
  })
  const close = (): void => {
    const closed = stack.pop()
    if (closed === undefined) return
    const shape = closed.parts.join(' ')
    if (stack.length === 1) components.set(closed.name, shape)
    else stack.at(-1)?.parts.push(`<${closed.name} ${shape}>`)
  }
  parser.write(schema).close()
  return components
}

describe.skipIf(!present)('the subset of Common', () => {
  const official = present ? componentsOf(readFileSync(OFFICIAL, 'utf8')) : new Map<string, string>()
  const ours = componentsOf(committed('schemas/v1/ICT_V1_0_Common.xsd'))

  it('holds official components alone', () => {
    const { elements, attributes, types } = inNamespaceOf(declared(MODEL), 'com')
    const bagTypes = elements.filter(({ kind }) => kind === 'bagElement')
    expect(ours.size).toBe(elements.length + attributes.length + types.length + bagTypes.length)
    expect(ours.size).toBeGreaterThanOrEqual(36)
    expect([...ours.keys()].filter(key => !official.has(key))).toEqual([])
  })

  it.each([...ours.keys()].map(key => [key]))('carries %s complete, definition by definition', key => {
    expect(ours.get(key)).toBe(official.get(key))
  })
})
