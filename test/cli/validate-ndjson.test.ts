/** `validate` on NDJSON beside XML and JSON: told by content, record by record. */
import { describe, expect, it } from 'vitest'
import { writeXml, type RecommendationSet } from '../../src/index.ts'
import { INVALID, VALID, verdictsOf, workFolder } from './work-folder.ts'

const { put, ran } = workFolder()
const XML = writeXml('RecommendationSet', (JSON.parse(VALID) as { recommendationSet: RecommendationSet }).recommendationSet)

async function verdicts(args: string, stdin?: string | Uint8Array): Promise<unknown> {
  const { exit, out } = await ran(`validate --judges own --format json ${args}`, stdin)
  return [exit, ...verdictsOf(out)]
}

describe('validate', () => {
  it('tells XML, JSON and NDJSON by their content, not by their names', async () => {
    put('1.json', XML)
    put('2.xml', VALID)
    put('3.xml', `${VALID}\n${VALID}\n`)
    put('4.ndjson', JSON.stringify(JSON.parse(VALID), null, 2))
    expect(await verdicts('1.json 2.xml 3.xml 4.ndjson')).toEqual([0, ['1.json', 'valid'], ['2.xml', 'valid'], ['3.xml:1', 'valid'], ['3.xml:2', 'valid'], ['4.ndjson', 'valid']])
  })

  it.each([
    ['valid records', [VALID, VALID], 0],
    ['an invalid record', [VALID, INVALID, VALID], 1],
    ['a broken record', [INVALID, '{"recommendationSet": {', VALID], 3],
    ['a record too deep', ['{"recommendationSet": {', '['.repeat(300) + ']'.repeat(300), VALID], 4],
  ])('takes the worst verdict of %s as exit code', async (_, lines, exit) => {
    put('a.ndjson', lines.join('\n'))
    const result = await ran('validate --judges own --format json a.ndjson')
    expect([result.exit, verdictsOf(result.out).length]).toEqual([exit, lines.length])
  })

  it('gives line and offset in the file', async () => {
    const before = `\ufeff${VALID}\r\n\t`
    const { out } = await ran('validate --judges own --format json -', `${before}${INVALID.replace('"a"', '"é"')}\r\n`)
    const { files } = JSON.parse(out) as { files: { record: number, sha256: string, issues: { code: string, place: object }[] }[] }
    const offset = Buffer.byteLength(before) + Buffer.byteLength(INVALID.replace('"a"', '"é"').split('"adoptd"')[0] ?? '')
    expect(files[1]?.issues.map(({ code, place }) => [code, place])).toEqual([
      ['value.pattern', expect.objectContaining({ line: 2 })], ['value.code', { line: 2, column: INVALID.indexOf('"adoptd"') + 2, offset }],
    ])
    expect([files[1]?.record, files[1]?.sha256]).toEqual([2, files[0]?.sha256])
  })

  it('shows the spot of a finding in its record', async () => {
    const { out } = await ran('validate --judges own -', `${VALID}\n${INVALID}\n`)
    const [, head = '', line = '', caret = ''] = out.split('\n')
    expect(head).toMatch(/^<stdin>:2:134 error value\.code/)
    expect(line.slice(caret.indexOf('^'), caret.indexOf('^') + 8)).toBe('"adoptd"')
  })

  it.each([255, 256, 257])('keeps exit 1 over %i invalid records', async count => {
    const [exit, ...files] = await verdicts('-', `${INVALID}\n`.repeat(count)) as [number, ...unknown[]]
    expect([exit, files.length]).toEqual([1, count])
  })
})
