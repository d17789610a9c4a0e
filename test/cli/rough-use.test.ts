/** What a careless or a hostile user does with files and names. */
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { memoryWorld } from './memory-world.ts'
import { INVALID, VALID, workFolder } from './work-folder.ts'

const { at, put, ran } = workFolder()

/** Runs a command whose arguments hold spaces and worse. */
async function ranWith(...args: readonly string[]): Promise<{ exit: number, out: string, err: string }> {
  const { world, out, err } = memoryWorld(at(''))
  return { exit: await run(args, world), out: out(), err: err() }
}

const ANNEX = readFileSync(new URL('../../fixtures/legacy/text/annex-fr/source.txt', import.meta.url))

describe('convert', () => {
  it.each(['a.txt', './a.txt', 'link.txt', 'b/../a.txt'])('never writes over the legacy text that it reads, named as %s', async output => {
    put('a.txt', ANNEX)
    mkdirSync(at('b'))
    symlinkSync(at('a.txt'), at('link.txt'))
    for (const args of [`convert a.txt -o ${output}`, `convert a.txt -o out/ --ledger ${output}`]) expect((await ran(args)).exit).toBe(2)
    expect(readFileSync(at('a.txt')).equals(ANNEX)).toBe(true)
    expect(readdirSync(at('')).toSorted()).toEqual(['a.txt', 'b', 'link.txt'])
  })

  it('does not write two results to one file, however it is named', async () => {
    put('a.txt', ANNEX)
    expect((await ran('convert a.txt -o ./one.xml --ledger one.xml')).exit).toBe(2)
    expect(existsSync(at('one.xml'))).toBe(false)
  })

  it.each(['file/', 'file/out.xml', 'file/deeper/out.xml'])('calls it wrong use to write into a file as if it were a folder: %s', async output => {
    put('file', 'as it was')
    put('a.json', VALID)
    expect(await ran(`convert a.json -o ${output}`)).toMatchObject({ exit: 2, out: '' })
    expect([readFileSync(at('file'), 'utf8'), readdirSync(at('.')).toSorted()]).toEqual(['as it was', ['a.json', 'file']])
  })

  it('calls a text beyond the limit not determined', async () => {
    put('a.txt', `Recommandation 1\n${'x\n'.repeat(1_500_000)}`)
    const { exit, err } = await ran('convert a.txt')
    expect([exit, err.includes('legacy.too-large')]).toEqual([4, true])
  })

  it('reads a file whose name holds control characters', async () => {
    put('a\u0007\u001B[31m.txt', ANNEX)
    const { exit, err } = await ranWith('convert', 'a\u0007\u001B[31m.txt', '-o', 'out/')
    expect(exit).toBe(0)
    expect(err).not.toMatch(/[\u0007\u001B]/)
    expect(readFileSync(at('out/ict-imported.json'), 'utf8')).toContain('"a\uFFFD\uFFFD[31m.txt"')
  })
})

describe('a file of another kind', () => {
  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n\u00b5\u00b6', 'latin1')], ['a letter', 'Dear colleague'], ['a gzip file', gzipSync(VALID)], ['a Word document', Buffer.from('PK\u0003\u0004\u00d0', 'latin1')],
  ])('is called so, and not JSON with a mistake: %s', async (_, content) => {
    put('a.bin', content)
    put('b.json', VALID)
    for (const args of ['prove a.bin', 'diff a.bin b.json', 'diff b.json a.bin', 'rebase a.bin --to ict-10-proposal', 'coverage a.bin', 'verify-ledger b.json b.json a.bin']) {
      const { exit, out, err } = await ran(args)
      expect([args, exit, (out + err).split('\n')[0]]).toEqual([args, 3, 'a.bin:1:1 error file.kind  The file is neither XML nor JSON'])
    }
  })

  it('is called by its mistake where it begins like JSON', async () => {
    put('a.json', '["a" "b"]')
    for (const args of ['prove a.json', 'diff a.json a.json', 'coverage a.json']) {
      const { exit, out, err } = await ran(args)
      expect([args, exit, (out + err).includes('a.json:1:6 error json.malformed')]).toEqual([args, 3, true])
    }
  })
})

describe('names on the terminal', () => {
  it.each([['validate'], ['prove'], ['convert'], ['coverage']])('cannot steer it or begin a line: %s', async command => {
    const name = '\u001B[31m\nok.json: valid\u202E'
    put(`${name}.json`, INVALID)
    for (const file of [`${name}.json`, `${name}-absent.json`]) {
      const { exit, out, err } = await ranWith(command, file)
      expect(exit).toBeGreaterThan(0)
      expect(out + err).not.toMatch(/\u001B|\u202E|^ok\.json/m)
    }
  })
})

describe('folders', () => {
  it('are read through links, and without going round in circles', async () => {
    mkdirSync(at('in/below'), { recursive: true })
    mkdirSync(at('elsewhere'))
    put('bad.json', INVALID)
    put('elsewhere/good.json', VALID)
    symlinkSync(at('bad.json'), at('in/bad.json'))
    symlinkSync(at('elsewhere'), at('in/linked'))
    symlinkSync(at('in'), at('in/below/up'))
    const { exit, out } = await ran('validate --judges own --format json in')
    const { files } = JSON.parse(out) as { files: readonly { file: string, verdict: string }[] }
    expect([exit, files.map(({ file, verdict }) => [file, verdict])]).toEqual([1, [[join('in', 'bad.json'), 'invalid'], [join('in', 'linked', 'good.json'), 'valid']]])
  })

  it('do not hide a document whose link leads nowhere', async () => {
    mkdirSync(at('in'))
    put('in/good.json', VALID)
    symlinkSync(at('nowhere'), at('in/lost.json'))
    expect(lstatSync(at('in/lost.json')).isSymbolicLink()).toBe(true)
    expect((await ran('validate --judges own in')).exit).toBe(3)
  })
})

describe('arguments', () => {
  it.each([
    [['validate', ''], 'empty'],
    [['validate', 'a.json', '--judges', ''], '--judges is empty'],
    [['convert', 'a.json', '-o', ''], '--output is empty'],
    [['convert', 'a.json', '-o', 'a', '-o', 'b'], '--output is given more than once'],
    [['schema', '-o', ''], '--output is empty'],
    [['validate', '-x.json'], 'goes behind --'],
  ])('%j are wrong use', async (args, sentence) => {
    put('a.json', VALID)
    const { exit, err } = await ranWith(...args)
    expect([exit, err.includes(sentence)]).toEqual([2, true])
    expect(readdirSync(at(''))).toEqual(['a.json'])
  })

  it('take a name that begins with a hyphen behind --', async () => {
    put('-x.json', VALID)
    expect((await ranWith('validate', '--judges', 'own', '--', '-x.json')).exit).toBe(0)
  })
})
