import { describe, expect, it } from 'vitest'
import { locateElements } from '../../src/judge/locate-element.ts'

/** The number of each start tag that holds an `n`, as found: the text from there to the next `>`. */
function tag(text: string, element: number): string | undefined {
  const index = locateElements(text, new Set([element])).get(element)
  return index === undefined ? undefined : /^<[^>]*/.exec(text.slice(index))?.[0]
}

describe('locateElements', () => {
  it.each([
    ['<r n="1"><a/></r>', 0, '<r n="1"'],
    ['<r><a/><b></b><a n="2"/></r>', 3, '<a n="2"/'],
    ['<r><a><c/></a><a><c n="2"/></a></r>', 4, '<c n="2"/'],
    ['<r><!-- <a/> --><?p <a/>?><![CDATA[<a/>]]><a n="1"/></r>', 1, '<a n="1"/'],
    ['<?xml version="1.0"?>\n<!-- > --><r><a/></r><!-- <b/> -->', 1, '<a/'],
    ['<r t="/>" u=\'">\'><a n="1"/></r>', 1, '<a n="1"/'],
    ['<r t="\'>"><a n="1"/></r>', 1, '<a n="1"/'],
    ['<r\n>\n</r\n>', 0, '<r\n'],
    ['<r>></r>', 0, '<r'],
  ])('finds in %j the element %i', (text, element, found) => {
    expect(tag(text, element)).toBe(found)
  })

  it('finds many at once, in rising order', () => {
    expect([...locateElements('<r><a/><b/><c/></r>', new Set([3, 0, 2]))]).toEqual([[0, 0], [2, 7], [3, 11]])
  })

  it.each([
    ['an element that is not there', '<r><a/></r>', 2],
    ['anything after a DOCTYPE', '<!DOCTYPE r [<!ELEMENT r ANY>]><r/>', 0],
    ['anything after a tag that does not end', '<a b="><c/>', 1],
    ['anything in an empty text', '', 0],
  ])('does not find %s', (_, text, element) => {
    expect(tag(text, element)).toBeUndefined()
  })
})
