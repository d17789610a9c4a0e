import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { merge } from '../../src/cli/merge.ts'
import { builtInEdition } from '../../src/edition/index.ts'
import { readJson, readXml, writeJson, writeXml } from '../../src/index.ts'
import type { OfficeReport, RecommendationSet, Response } from '../../src/model/types.ts'
import { memoryWorld } from '../cli/memory-world.ts'
import { report } from './diff-reports.ts'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'merge-')) })
afterEach(() => { rmSync(folder, { recursive: true }) })

const put = (name: string, value: OfficeReport): void => writeFileSync(join(folder, name), name.endsWith('.xml') ? writeXml('OfficeReport', value) : writeJson('OfficeReport', value))
async function ran(args: string): Promise<{ readonly exit: number, readonly out: string, readonly err: string }> {
  const { values, positionals } = parseArgs({ args: args.split(' '), options: merge.options, allowPositionals: true })
  const { world, out, err } = memoryWorld(folder)
  return { exit: await merge.run(positionals, values, world), out: out(), err: err() }
}
const answer = (key: string, implementationStatusCategory = 'Planned'): Response => ({ addressedItemIdentifierBag: [key], implementationStatusCategory })

describe('merge', () => {
  beforeEach(() => {
    put('ict.xml', report({ responseBag: [answer('1.b'), answer('4.a')] }))
    put('legal.json', report({ responseBag: [answer('3', 'In progress')] }))
    put('other.json', report({ responseBag: [answer('4.a', 'Implemented')] }))
  })

  it('joins XML and JSON in the order of the edition, in the syntax of the output', async () => {
    const expected = report({ responseBag: [answer('1.b'), answer('3', 'In progress'), answer('4.a')] })
    expect((await ran('legal.json ict.xml -o out.xml')).exit).toBe(0)
    expect(readXml('OfficeReport', readFileSync(join(folder, 'out.xml')))).toMatchObject({ ok: true, value: expected })
    const { exit, out } = await ran('ict.xml legal.json --to json')
    expect([exit, readJson('OfficeReport', out)]).toMatchObject([0, { ok: true, value: expected }])
  })

  it('writes nothing over a conflict, and says where each draft stands', async () => {
    const { exit, out, err } = await ran('ict.xml other.json legal.json -o out.xml')
    expect([exit, out]).toEqual([1, ''])
    expect(err).toMatch(/^other\.json:[0-9]+:[0-9]+ error merge\.conflict /)
    expect(err).toContain('(ict.xml /responseBag/1/implementationStatusCategory)')
    expect(readdirSync(folder).sort()).toEqual(['ict.xml', 'legal.json', 'other.json'])
  })

  it('takes the preferred draft, and says so each time', async () => {
    const { exit, err } = await ran('ict.xml other.json --prefer ./ict.xml -o out.json')
    expect([exit, err.split('merge.preferred').length]).toEqual([0, 2])
    expect(readJson('OfficeReport', readFileSync(join(folder, 'out.json')))).toMatchObject({ value: { responseBag: [answer('1.b'), answer('4.a')] } })
  })

  it('takes with a base what one side changed', async () => {
    put('base.xml', report({ responseBag: [answer('4.a')] }))
    expect((await ran('ict.xml other.json --base base.xml -o out.json')).exit).toBe(0)
    expect(readJson('OfficeReport', readFileSync(join(folder, 'out.json')))).toMatchObject({ value: { responseBag: [answer('1.b'), answer('4.a', 'Implemented')] } })
  })

  it('writes no report that breaks a rule of form', async () => {
    put('pointing.json', report({ responseBag: [{ addressedItemIdentifierBag: ['3'], responseReference: { referredItemIdentifier: '1.b' } }] }))
    const { exit, err } = await ran('legal.json pointing.json ict.xml -o out.xml')
    expect(exit).toBe(1)
    expect(err).toMatch(/^the joined report:/m)
    expect(existsSync(join(folder, 'out.xml'))).toBe(false)
  })

  it('refuses reports of two offices', async () => {
    put('de.xml', report({ ipOfficeCode: 'DE' }))
    const { exit, err } = await ran('ict.xml de.xml')
    expect([exit, /merge\.different-report/.test(err)]).toEqual([1, true])
  })

  it.each([['ict.xml none.xml', 3], ['ict.xml broken.xml', 3], ['ict.xml bad.xml', 1], ['bad.xml broken.xml', 3]])('ends %s with %i', async (args, exit) => {
    writeFileSync(join(folder, 'broken.xml'), '<a>')
    writeFileSync(join(folder, 'bad.xml'), writeXml('OfficeReport', report()).replace('>FR<', '>UK<'))
    expect((await ran(`${args} -o out.xml`)).exit).toBe(exit)
    expect(existsSync(join(folder, 'out.xml'))).toBe(false)
  })

  it.each([['ict.xml legal.json --prefer other.json'], ['ict.xml legal.json -o ict.xml'], ['ict.xml legal.json --edition edition.json -o edition.json'], ['ict.xml set.json'], ['ict.xml --to csv'], ['ict.xml legal.json -o .']])('refuses %s', async args => {
    writeFileSync(join(folder, 'set.json'), '{"recommendationSet": {"st96Version": "V6_0", "ipoVersion": "ICT_V1_0", "recommendationSetIdentifier": "a", "editionStatusCategory": "Adopted", "recommendationBag": [{"recommendationIdentifier": "b", "recommendationNumber": "1"}]}}')
    writeFileSync(join(folder, 'edition.json'), writeJson('RecommendationSet', await builtInEdition('ict-10-proposal') as RecommendationSet))
    await expect(ran(args)).rejects.toMatchObject({ name: 'UsageError' })
  })
})
