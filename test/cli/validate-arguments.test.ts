/** What the arguments of `validate` stand for: files, folders, patterns, stdin. */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { memoryWorld } from './memory-world.ts'
import { INVALID, VALID, verdictsOf, workFolder } from './work-folder.ts'

const { at, put, ran } = workFolder()

const XSD = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a" type="xs:string"/></xs:schema>'

function putAll(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(join(at(name), '..'), { recursive: true })
    put(name, VALID)
  }
}

async function named(args: string): Promise<readonly string[]> {
  const { exit, out, err } = await ran(`validate --judges own --format json ${args}`)
  return exit === 2 ? [err] : verdictsOf(out).map(([name]) => name)
}

describe('a folder', () => {
  it('stands for its documents of all kinds in the order of their names, ledgers, hidden files and other kinds aside', async () => {
    putAll('in/b.JSON', 'in/a.xml', 'in/c.ndjson', 'in/d.jsonl', 'in/e.txt', 'in/f.ledger.json', 'in/deep/er/g.json')
    expect(await named('in')).toEqual(['in/a.xml', 'in/b.JSON', 'in/c.ndjson', 'in/d.jsonl', 'in/deep/er/g.json'])
  })

  it('that cannot be read is a finding, and what stands beside it is judged', async () => {
    const before = process.cwd()
    const deepest = mkdtempSync(join(tmpdir(), 'deep-'))
    try {
      // A path that is too long for the system can only be made step by step.
      process.chdir(deepest)
      for (let depth = 0; depth < 25; depth++) {
        mkdirSync('d'.repeat(200))
        process.chdir('d'.repeat(200))
      }
      writeFileSync(join(deepest, 'z.json'), VALID)
      const { world, out } = memoryWorld(deepest)
      expect(await run(['validate', '--judges', 'own', '--format', 'json', '.'], world)).toBe(3)
      const { files } = JSON.parse(out()) as { files: { file: string, verdict: string, issues: { code: string }[] }[] }
      expect(files.map(({ verdict, issues }) => [verdict, ...issues.map(({ code }) => code)])).toEqual([['unreadable', 'folder.unreadable'], ['valid']])
    } finally {
      process.chdir(before)
      dismantle(deepest)
    }
  })

  it('is entered once however many links lead to it, so that links cannot multiply', async () => {
    mkdirSync(at('in/0'), { recursive: true })
    for (let depth = 1; depth <= 40; depth++) {
      mkdirSync(at(`in/${depth}`))
      for (const link of ['left', 'right']) symlinkSync(at(`in/${depth}`), at(`in/${depth - 1}/${link}`))
    }
    putAll('in/40/a.json')
    expect(await named('in')).toHaveLength(1)
    expect(await named('in/**/*.json')).toHaveLength(1)
  })
})

/** Takes folders apart whose paths are too long to be removed in one go. */
function dismantle(folder: string): void {
  const below = join(folder, 'd'.repeat(200))
  for (let round = 0; round < 30; round++) {
    try {
      rmSync(folder, { recursive: true })
      return
    } catch {
      renameSync(join(below, 'd'.repeat(200)), join(folder, 'rest'))
      rmSync(below, { recursive: true })
      renameSync(join(folder, 'rest'), below)
    }
  }
}

describe('a pattern', () => {
  it.each([
    ['in/*.xml', ['in/a.xml', 'in/b.xml']],
    ['./in/?.json', ['in/a.json']],
    ['in/**/*.xml', ['in/a.xml', 'in/b.xml', 'in/one/c.xml', 'in/one/two/d.xml']],
    ['**/d.xml', ['in/one/two/d.xml']],
    ['in/**/two/*.xml', ['in/one/two/d.xml']],
    ['in/[!b].{xml,json}', ['in/a.xml', 'in/a.json']],
    ['in/{one/c,b}.xml', ['in/one/c.xml', 'in/b.xml']],
    ['*/one', ['in/one/c.xml', 'in/one/two/d.xml']],
    ['in/one/**', ['in/one/c.xml', 'in/one/two/d.xml', 'in/one/two/e.txt']],
    ['in/.*.xml', ['in/.hidden.xml']],
    ['in/*.xml in/a.xml ./in/b.xml in', ['in/a.xml', 'in/b.xml', 'in/a.json', 'in/one/c.xml', 'in/one/two/d.xml']],
  ])('%s meets %j, each once', async (pattern, names) => {
    putAll('in/a.xml', 'in/a.json', 'in/b.xml', 'in/.hidden.xml', 'in/one/c.xml', 'in/one/two/d.xml', 'in/one/two/e.txt')
    expect(await named(pattern)).toEqual(names)
  })

  it('gives way to a file or folder of that very name', async () => {
    putAll('a[1].json', 'a1.json', 'b*/c.json', 'bb/d.json')
    expect(await named('a[1].json b*')).toEqual(['a[1].json', 'b*/c.json'])
    expect(await named('a[12].json')).toEqual(['a1.json'])
    expect(await named(String.raw`b\*/*.json`)).toEqual(['b*/c.json'])
  })

  it.each(['none/*.xml', '*.xml', 'a.json/*', '{x,y}.json', '**/none'])('%s without a match is wrong use', async pattern => {
    put('a.json', VALID)
    expect(await ran(`validate ${pattern}`)).toMatchObject({ exit: 2, out: '' })
  })

  it('of too many braces is wrong use, and one with many stars is quick', async () => {
    put(`${'a'.repeat(200)}.json`, VALID)
    expect((await ran(`validate ${'{a,b}'.repeat(40)}`)).exit).toBe(2)
    expect((await ran(`validate ${'*a'.repeat(60)}*b.json`)).exit).toBe(2)
  }, 5_000)
})

describe('many files', () => {
  it('are judged in turn: one that is not there does not keep the others from it', async () => {
    put('a.json', VALID)
    put('b.json', INVALID)
    put('c.json', VALID)
    const { exit, out } = await ran('validate --judges own --format json a.json gone.json b.json c.json')
    expect([exit, verdictsOf(out)]).toEqual([3, [['a.json', 'valid'], ['gone.json', 'unreadable'], ['b.json', 'invalid'], ['c.json', 'valid']]])
  })
})

describe('a result', () => {
  it.each(['--levels levels.json', '--edition levels.json', '--schema levels.json'])('is not written over the file of %s', async steering => {
    const before = steering.startsWith('--levels') ? '{"date.future": "off"}' : steering.startsWith('--edition') ? VALID : XSD
    put('a.json', VALID)
    put('levels.json', before)
    expect((await ran(`validate --judges own a.json ${steering} -o levels.json`)).exit).toBe(2)
    expect(readFileSync(at('levels.json'), 'utf8')).toBe(before)
    expect((await ran(`validate --judges own a.json ${steering} -o other.txt`)).exit).not.toBe(2)
  })
})
