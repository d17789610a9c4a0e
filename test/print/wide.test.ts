import { describe, expect, it } from 'vitest'
import { SourceLines } from '../../src/print/source-lines.ts'
import { FORMATS } from '../../src/print/printer.ts'
import { manyFindings, printed } from './sample.ts'

const WIDE = manyFindings(20_000)

describe('20,000 findings on one line of 9 MB', () => {
  it('are what this is about', () => {
    expect(WIDE.bytes?.length).toBeGreaterThan(8_500_000)
  })

  it.each(FORMATS)('are printed as %s in linear time, in any order', format => {
    const scattered = { ...WIDE, issues: WIDE.issues.map((_, index) => WIDE.issues[(index * 7919) % WIDE.issues.length] ?? _) }
    const { out } = printed(format, [scattered], { maxFindings: 20_000, language: 'fr' })
    expect(out.match(/wrong 19998\b/g)?.length).toBeGreaterThanOrEqual(1)
  })
})

describe('SourceLines', () => {
  it('finds a spot by code points, whatever was asked before', () => {
    const text = '\u{1f600}é'.repeat(20_000)
    const lines = new SourceLines(text)
    const columns = [40_000, 1, 4096, 4097, 4098, 8192, 8193, 39_999, 2, 4096]
    expect(columns.map(column => lines.characterAt({ line: 1, column, offset: 0 }))).toEqual(columns.map(column => (column % 2 === 1 ? '\u{1f600}' : 'é')))
    expect(lines.characterAt({ line: 1, column: 40_001, offset: 0 })).toBe('')
    expect(lines.characterAt({ line: 1, column: 99_999, offset: 0 })).toBe('')
  })

  it('shows a record that stands alone under its line in the file', () => {
    const lines = new SourceLines('{"a": 1}', 7)
    expect([lines.excerpt({ line: 7, column: 2, offset: 90 }), lines.excerpt({ line: 1, column: 2, offset: 1 }), lines.excerpt({ line: 8, column: 1, offset: 1 })])
      .toEqual([{ text: '{"a": 1}', indent: 1 }, { text: '{"a": 1}', indent: 1 }, undefined])
  })
})
