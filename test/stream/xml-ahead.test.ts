/** Records of XML that the fast path reads one after another. */
import { describe, expect, it } from 'vitest'
import { DEFAULT_LIMITS } from '../../src/issue/index.ts'
import type { OfficeReport } from '../../src/model/types.ts'
import { Window } from '../../src/stream/window.ts'
import { RecordsAhead } from '../../src/stream/xml-ahead.ts'
import { PLAIN_XML } from './examples.ts'
import { bytesOf, streamed } from './streaming.ts'

const [before = '', first = '', ...others] = PLAIN_XML.split(/(?=<ict:OfficeReport )/)
const [second = '', third = ''] = others.map(text => text.replace(/<\/ict:OfficeReportBag>[^]*/, ''))
const END = '</ict:OfficeReport>'

/** Reads ahead in a text up to where it stops. */
function aheadIn(text: string | Uint8Array, isLast = true): { readonly read: readonly [identifier: string, line: number][], readonly left: string, readonly stopped: 'more' | undefined } {
  const window = new Window()
  window.append(typeof text === 'string' ? bytesOf(text) : text)
  window.isLast = isLast
  const ahead = new RecordsAhead('ict:OfficeReport', window, { ict: 'ict', com: 'com' }, DEFAULT_LIMITS)
  const read: [string, number][] = []
  for (;;) {
    const record = ahead.next()
    if (record === undefined || record === 'more') return { read, left: new TextDecoder().decode(window.part(0, window.length)), stopped: record }
    read.push([(record.value as OfficeReport).officeReportIdentifier, window.place.line])
    window.pass(record.length)
  }
}

describe('records ahead', () => {
  it('are read up to the last that is whole, with what stands between them', () => {
    expect(aheadIn(`\n\n${first}<!-- between -->\n${second}${third}</ict:OfficeReportBag>`)).toMatchObject({ read: [['report-1', 3], ['report-2', expect.any(Number)], ['report-3', expect.any(Number)]], stopped: undefined })
    const cut = aheadIn(`${first}${second}${third.slice(0, -30)}`, false)
    expect([cut.read.map(([identifier]) => identifier), cut.stopped]).toEqual([['report-1', 'report-2'], 'more'])
    expect(cut.left.trim().startsWith('<ict:OfficeReport ')).toBe(true)
  })

  it('are not waited for where enough is at hand, or nothing comes', () => {
    expect(aheadIn(first.slice(0, 300), false).stopped).toBe('more')
    expect(aheadIn(first.slice(0, 300), true).stopped).toBeUndefined()
    expect(aheadIn(`<!-- ${'long '.repeat(30_000)} -->`, false).stopped).toBeUndefined()
  })

  it.each([
    ['a control character in a text', second.replace('"]}', '\u0001"]}')],
    ['a control character in a comment before it', `<!-- \u0002 -->${second}`],
    ['a NUL between records', `\0${second}`],
    ['U+FFFE', second.replace('"]}', '\ufffe"]}')],
    ['an instruction before it', `<?x?>${second}`],
    ['text before it', `text${second}`],
    ['an end tag of its name in a text of a section', second.replace('"]}', `<![CDATA[${END}]]>`)],
    ['a wrong value', second.replace('>FR<', '>F<')],
    ['another element', `<ict:Other/>${second}`],
  ])('end where one is to be read with care: %s', (_, odd) => {
    const { read, left } = aheadIn(first + odd + third)
    // Where bytes can be told to hold a doubtful character, none of those loaded with them is read ahead.
    expect(read.map(([identifier]) => identifier)).toEqual(odd.includes('\ufffe') ? [] : ['report-1'])
    expect((first + odd + third).endsWith(left)).toBe(true)
    expect(left).toContain('report-2')
  })

  it('hold no bytes that are not UTF-8', () => {
    const bytes = bytesOf(first + second)
    bytes[bytes.indexOf(0xc3)] = 0xff
    expect(aheadIn(bytes).read).toEqual([])
  })

  it('are not longer than what is loaded at once', () => {
    const long = second.replace('"]}', `${'long '.repeat(30_000)}"]}`)
    expect(aheadIn(first + long + third).read.map(([identifier]) => identifier)).toEqual(['report-1'])
  })

  it('are read behind one that was read with care, and say the same as it does', async () => {
    const odd = second.replace('"]}', '<![CDATA[]]>"]}')
    const { records, summary } = await streamed(bytesOf(before + first + odd + third + first.replaceAll('report-1', 'report-4') + '</ict:OfficeReportBag></ict:OfficeReportTransaction>'), { rules: false })
    expect(records.map(({ value }) => (value as OfficeReport | undefined)?.officeReportIdentifier)).toEqual(['report-1', 'report-2', 'report-3', 'report-4'])
    expect(records.map(({ verdict, issues }) => [verdict, issues.length])).toEqual([['valid', 0], ['valid', 0], ['valid', 0], ['valid', 0]])
    expect(summary.records).toBe(4)
  })
})

describe('the place of a record', () => {
  it('is told apart by CR, LF and CRLF alike', async () => {
    for (const end of ['\n', '\r', '\r\n']) {
      const text = PLAIN_XML.replaceAll('\n', end)
      const { records } = await streamed(bytesOf(text), { rules: false })
      expect(records.map(({ place }) => place.line)).toEqual([...PLAIN_XML.matchAll(/<ict:OfficeReport /g)].map(({ index }) => PLAIN_XML.slice(0, index).split('\n').length))
    }
  })
})
