/** `validate --fix`: what it writes, what it leaves, and what it says. */
import { chmodSync, readFileSync, statSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { unifiedDiff } from '../../src/cli/unified-diff.ts'
import { INVALID, VALID, verdictsOf, workFolder } from './work-folder.ts'

const { at, put, ran } = workFolder()
const content = (name: string): string => readFileSync(at(name), 'utf8')
const HALF = INVALID.replace('"b"', '"B b"')

describe('validate --fix', () => {
  it('writes the mended file back, judges it, and says what was fixed', async () => {
    put('a.json', INVALID)
    const { exit, out, err } = await ran('validate --judges own --fix a.json')
    expect([exit, content('a.json')]).toEqual([0, VALID])
    expect(out).toMatch(/^a\.json: valid /)
    expect(err).toMatch(/^a\.json:1:134 fixed value\.code \/editionStatusCategory: Write "Adopted"\na\.json: 1 finding fixed\n/)
  })

  it('leaves what a person must mend, with the exit code of what is left', async () => {
    put('a.json', HALF)
    const { exit, out } = await ran('validate --judges own --fix a.json')
    expect([exit, content('a.json')]).toEqual([1, HALF.replace('adoptd', 'Adopted')])
    expect([out.includes('value.pattern'), out.includes('value.code')]).toEqual([true, false])
  })

  it('does not touch a file in which nothing is to be fixed', async () => {
    put('a.json', VALID)
    chmodSync(at('a.json'), 0o640)
    const { mtimeNs, ino } = statSync(at('a.json'), { bigint: true })
    expect(await ran('validate --judges own --fix a.json')).toMatchObject({ exit: 0 })
    expect(statSync(at('a.json'), { bigint: true })).toMatchObject({ mtimeNs, ino })
  })

  it('keeps the mode of a file that it writes', async () => {
    put('a.json', INVALID)
    chmodSync(at('a.json'), 0o640)
    await ran('validate --judges own --fix a.json')
    expect(statSync(at('a.json')).mode & 0o777).toBe(0o640)
  })

  it('mends UTF-16 as UTF-16', async () => {
    const xml = '\ufeff<ict:RecommendationSet xmlns:com="http://www.wipo.int/standards/XMLSchema/ST96/Common" xmlns:ict="urn:ipo-reports:xmlschema:ict" com:ipoVersion="ICT_V1_0" st96Version="V6_0"/>'
    put('a.xml', Buffer.from(xml, 'utf16le'))
    await ran('validate --judges own --fix a.xml')
    expect(readFileSync(at('a.xml')).equals(Buffer.from(xml.replace(' st96', ' com:st96'), 'utf16le'))).toBe(true)
  })

  it('gives the mended document of stdin to stdout, and the findings to stderr', async () => {
    const { exit, out, err } = await ran('validate --judges own --fix -', HALF)
    expect([exit, out]).toEqual([1, HALF.replace('adoptd', 'Adopted')])
    expect(err).toContain('value.pattern')
  })

  it('gives a document of stdin back as it is where nothing is to be fixed', async () => {
    expect(await ran('validate --judges own --fix -', VALID)).toMatchObject({ exit: 0, out: VALID })
    expect(await ran('validate --judges own --fix -', '<a')).toMatchObject({ exit: 3, out: '<a' })
  })

  it('mends many files in one run, and carries on after one that cannot be read', async () => {
    for (const name of ['a.json', 'c.json']) put(name, INVALID)
    put('b.json', '{')
    const { exit, out } = await ran('validate --judges own --format json --fix .')
    expect([exit, verdictsOf(out)]).toEqual([3, [['a.json', 'valid'], ['b.json', 'unreadable'], ['c.json', 'valid']]])
    expect([content('a.json'), content('b.json'), content('c.json')]).toEqual([VALID, '{', VALID])
  })

  it('writes findings to the file that -o names', async () => {
    put('a.json', HALF)
    const { out } = await ran('validate --judges own --fix --format json -o found.json a.json')
    expect(out).toBe('')
    expect(verdictsOf(content('found.json'))).toEqual([['a.json', 'invalid']])
  })

  it.each(['validate --dry-run a.json', 'validate --fix --schema x.xsd a.json'])('refuses "%s": exit 2', async args => {
    put('a.json', INVALID)
    put('x.xsd', '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"/>')
    expect((await ran(args)).exit).toBe(2)
    expect(content('a.json')).toBe(INVALID)
  })
})

describe('validate --fix --dry-run', () => {
  it('prints a diff, changes nothing, and ends as the mended file would', async () => {
    put('a.json', INVALID)
    const { exit, out, err } = await ran('validate --judges own --fix --dry-run a.json')
    expect([exit, content('a.json')]).toEqual([0, INVALID])
    expect(out.split('\n').slice(0, 3)).toEqual(['--- a.json', '+++ a.json', '@@ -1 +1 @@'])
    expect(err).toContain('a.json: 1 finding can be fixed; nothing was written')
  })

  it('prints nothing to stdout where nothing is to be fixed', async () => {
    put('a.json', VALID)
    expect(await ran('validate --judges own --fix --dry-run a.json')).toMatchObject({ exit: 0, out: '' })
  })
})

describe('validate without --fix', () => {
  it('shows the fixes that there are, and changes nothing', async () => {
    put('a.json', INVALID)
    expect((await ran('validate --judges own a.json')).out).toContain('fix: Write "Adopted"')
    const sarif = JSON.parse((await ran('validate --judges own --format sarif a.json')).out) as { runs: { results: { fixes?: unknown }[] }[] }
    expect(sarif.runs[0]?.results[0]?.fixes).toMatchObject([{ artifactChanges: [{ replacements: [{ deletedRegion: { startLine: 1, startColumn: 134 }, insertedContent: { text: '"Adopted"' } }] }] }])
    expect(content('a.json')).toBe(INVALID)
  })

  it('shows them for records of NDJSON in their lines', async () => {
    put('a.ndjson', `${VALID}\n${INVALID}\n`)
    const { files } = JSON.parse((await ran('validate --judges own --format json a.ndjson')).out) as { files: { issues: { fix?: { edits: { start: { line: number } }[] } }[] }[] }
    expect(files.map(({ issues }) => issues.map(({ fix }) => fix?.edits[0]?.start.line))).toEqual([[], [2]])
  })
})

const TEXTS: readonly (readonly [string, string, string])[] = [
  ['a line in the middle', 'a\nb\nc\nd\ne\nf\ng\nh\n', 'a\nb\nc\nX\ne\nf\ng\nh\n'],
  ['lines at both ends', 'a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n', 'X\nb\nc\nd\ne\nf\ng\nh\ni\nY\n'],
  ['a line that moves', 'a\nb\nc\nd\ne\n', 'a\nd\nb\nc\ne\n'],
  ['repeated lines', '{\n}\n{\n}\n{\n}\n', '{\n}\n{\nx\n}\n{\n}\n'],
  ['no end of the last line', 'a\nb', 'a\nc'],
  ['an end of the last line that comes', 'a\nb', 'a\nb\n'],
  ['everything taken away', 'a\nb\n', ''],
  ['everything new', '', 'a\nb\n'],
  ['CRLF', 'a\r\nb\r\nc\r\n', 'a\r\nB\r\nc\r\n'],
]

describe('unifiedDiff', () => {
  it.each(TEXTS)('is what git apply takes: %s', (_, before, after) => {
    put('f.txt', before)
    put('f.diff', unifiedDiff('f.txt', before, after))
    execFileSync('git', ['apply', '-p0', '--unidiff-zero', '--allow-empty', 'f.diff'], { cwd: at('.'), env: { ...process.env, GIT_CEILING_DIRECTORIES: at('..') } })
    expect(content('f.txt')).toBe(after)
  })

  it('is empty for equal texts', () => {
    expect(unifiedDiff('a', 'x\n', 'x\n')).toBe('')
  })

  it('takes a hundred thousand lines with a change in every hundredth', () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => (index % 3 === 0 ? '  {' : `  "value": ${index % 7}`))
    const changed = lines.map((line, index) => (index % 100 === 0 ? `${line} ${index}` : line))
    const diff = unifiedDiff('a', `${lines.join('\n')}\n`, `${changed.join('\n')}\n`)
    expect(diff.length).toBeGreaterThan(10_000)
  })
})
