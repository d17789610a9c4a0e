import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isJudgeTrouble } from '../../src/judge/judge.ts'
import { libxml2Wasm } from '../../src/judge/libxml2-wasm.ts'
import { readSchemaFolder } from '../../src/judge/schema-folder.ts'
import { ISBN_XSD, MAIN_XSD, importing, shelf } from './library-schema.ts'

let place = ''
let folder = ''

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'schema folder é-'))
  folder = join(place, 'schemas')
  await mkdir(join(folder, 'parts'), { recursive: true })
  await writeFile(join(place, 'outside.xsd'), ISBN_XSD)
  await writeFile(join(folder, 'parts', 'isbn.xsd'), ISBN_XSD)
  await writeFile(join(folder, 'unused.xsd'), 'not read')
})
afterEach(() => rm(place, { recursive: true, force: true }))

async function main(content: string): Promise<string> {
  await writeFile(join(folder, 'library.xsd'), content)
  return join(folder, 'library.xsd')
}

describe('readSchemaFolder', () => {
  it('collects what the schema imports, and nothing else', async () => {
    const set = await readSchemaFolder(await main(MAIN_XSD))
    expect([set.main, [...set.files.keys()]]).toEqual(['library.xsd', ['library.xsd', 'parts/isbn.xsd']])
    expect((await libxml2Wasm.validate(shelf('<Book isbn="1234"/>'), set)).verdict).toBe('valid')
    expect((await libxml2Wasm.validate(shelf('<Book isbn="x"/>'), set)).verdict).toBe('invalid')
  })

  it('follows imports of imported files, upwards within the folder too', async () => {
    await writeFile(join(folder, 'parts', 'isbn.xsd'), importing('../deep/er/a.xsd').replace('xsd:import namespace="urn:test:isbn"', 'xsd:include'))
    await mkdir(join(folder, 'deep', 'er'), { recursive: true })
    await writeFile(join(folder, 'deep', 'er', 'a.xsd'), ISBN_XSD)
    expect([...(await readSchemaFolder(await main(MAIN_XSD))).files.keys()]).toEqual(['library.xsd', 'parts/isbn.xsd', 'deep/er/a.xsd'])
  })

  it.each(['../outside.xsd', 'parts/../../outside.xsd', '%2e%2e/outside.xsd', '/etc/passwd', 'file:///etc/passwd', 'http://127.0.0.1:9/a.xsd', 'gone.xsd', 'parts', 'parts/isbn.xsd/a.xsd'])('refuses the location %j', async location => {
    const path = await main(importing(location))
    await expect(readSchemaFolder(path)).rejects.toSatisfy(isJudgeTrouble)
  })

  it('refuses the absolute path of a file in the folder itself', async () => {
    await expect(readSchemaFolder(await main(importing(join(folder, 'parts', 'isbn.xsd'))))).rejects.toSatisfy(isJudgeTrouble)
  })

  it.each([
    ['to a file', 'outside.xsd', 'link.xsd', 'link.xsd'],
    ['to a folder', '.', 'link', 'link/outside.xsd'],
  ])('refuses a symbolic link %s outside', async (_, target, link, location) => {
    await symlink(join(place, target), join(folder, link))
    await expect(readSchemaFolder(await main(importing(location)))).rejects.toThrow(/symbolic link/)
  })

  it('follows a symbolic link that stays in the folder', async () => {
    await symlink(join(folder, 'parts', 'isbn.xsd'), join(folder, 'link.xsd'))
    expect([...(await readSchemaFolder(await main(importing('link.xsd')))).files.keys()]).toEqual(['library.xsd', 'link.xsd'])
  })

  it('reads a schema whose folder is reached by a symbolic link', async () => {
    await main(MAIN_XSD)
    await symlink(folder, join(place, 'way'))
    expect((await readSchemaFolder(join(place, 'way', 'library.xsd'))).files.size).toBe(2)
  })

  it.each(['gone.xsd', 'gone/library.xsd', 'parts'])('throws when there is no file %j to start from', async name => {
    await expect(readSchemaFolder(join(folder, name))).rejects.toSatisfy(isJudgeTrouble)
  })

  it('refuses a DOCTYPE in a schema', async () => {
    await expect(readSchemaFolder(await main(`<!DOCTYPE xsd:schema SYSTEM "parts/isbn.xsd">${importing('parts/isbn.xsd')}`))).rejects.toSatisfy(isJudgeTrouble)
  })
})
