import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { emitAll, EMITTED_FOLDERS } from '../../src/emit/all.ts'
import { CLAIM } from '../../src/emit/sentences.ts'
import { MODEL } from '../../src/model/index.ts'
import { committed, PROJECT } from './project.ts'

const emitted = await emitAll(PROJECT)

describe('npm run generate', () => {
  it.each([...emitted.keys()])('has been run since the declarations changed: %s', path => {
    expect(existsSync(`${PROJECT}/${path}`)).toBe(true)
    expect(committed(path) === emitted.get(path)).toBe(true)
  })

  it('leaves no file behind that is not emitted any more', () => {
    const present = EMITTED_FOLDERS.flatMap(folder => readdirSync(`${PROJECT}/${folder}`).map(name => `${folder}/${name}`))
    expect(present.filter(path => !emitted.has(path))).toEqual([])
  })

  it('gives the same bytes every time', async () => {
    expect(await emitAll(PROJECT)).toEqual(emitted)
  })

  it('writes the claim, word for word, into every published schema', () => {
    expect(CLAIM).toBe('Follows design rules of WIPO ST.96 and reuses Common components of V6_0. Not a WIPO publication, not endorsed by WIPO, not part of ST.96 or ST.97.')
    const schemas = [...emitted].filter(([path]) => path.startsWith('schemas/'))
    expect(schemas).toHaveLength(3 + MODEL.roots.length)
    expect(schemas.filter(([, text]) => !text.includes(CLAIM)).map(([path]) => path)).toEqual([])
  })

  it('writes LF, no byte order mark, no path of the machine, and ASCII in the JSON Schema', () => {
    const unclean = [...emitted].filter(([, text]) => /\r|\ufeff/.test(text) || text.includes(PROJECT) || !text.endsWith('\n'))
    expect(unclean.map(([path]) => path)).toEqual([])
    const jsonSchemas = [...emitted].filter(([path]) => path.endsWith('.schema.json'))
    expect(jsonSchemas).toHaveLength(MODEL.roots.length)
    for (const [, text] of jsonSchemas) expect(text).toMatch(/^[\n\x20-\x7e]+$/)
  })
})
