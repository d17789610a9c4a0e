import { describe, expect, it } from 'vitest'
import { reasonToGiveUp } from '../../src/judge/libxml2-message.ts'

describe('reasonToGiveUp', () => {
  // An error without words is what libxml2 gives out of memory: seen on 160 MB of empty elements.
  it.each(['', '\n', 'Excessive depth in document: 256, use XML_PARSE_HUGE option', 'Resource limit exceeded: Text node too long, try XML_PARSE_HUGE', 'internal error: Huge input lookup', 'Name too long: NCName', 'Comment too big found', 'Memory allocation failed : x', 'Maximum entity amplification factor exceeded, see xmlCtxtSetMaxAmplification.'])('finds one in %j', message => {
    expect(reasonToGiveUp(message)).toMatch(/^libxml2 /)
  })

  it.each(["Element 'internal error': This element is not expected.", "Element 'a': 'out of memory' is not a valid value of the atomic type 'xs:int'.", 'Opening and ending tag mismatch: a line 1 and b', 'Namespace prefix x on a is not defined'])('finds none in %j', message => {
    expect(reasonToGiveUp(message)).toBeUndefined()
  })
})
