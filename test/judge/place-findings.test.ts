import { describe, expect, it } from 'vitest'
import { placeFindings } from '../../src/judge/place-findings.ts'

describe('placeFindings', () => {
  it('takes line and place from the source where the element is known, whatever the engine says', () => {
    expect(placeFindings('\n <a/>', [{ message: 'm\n', line: 65_535, element: 0 }])).toEqual([{ message: 'm', line: 2, place: { line: 2, column: 2, offset: 2 } }])
  })

  it.each([
    ['about no element', '<a/>', undefined],
    ['about one that is not found', '<a/>', 7],
    ['in an encoding that is not read', Buffer.from([0x3c, 0xe9, 0x2f, 0x3e]), 0],
  ])('keeps the line of an error %s, unless the engine may have cut or guessed it', (_, document, element) => {
    const about = element === undefined ? {} : { element }
    expect(placeFindings(document, [65_534, 65_535, 70_000, 0].map(line => ({ message: 'm', line, ...about })))).toEqual([{ message: 'm', line: 65_534 }, { message: 'm' }, { message: 'm' }, { message: 'm' }])
  })
})
