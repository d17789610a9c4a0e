/** Law 8 on the W3C XML suite: on its files as they are, and on our document with their oddities put into it. */
import { beforeAll, describe, expect, it } from 'vitest'
import { FAST_PATH } from '../../src/fast/index.ts'
import { COM_URI, ICT_URI } from '../../src/meta/index.ts'
import { readsAlike } from '../laws/fast-agrees.ts'
import { bytesOf, partsOf } from './xml-suite-parts.ts'
import { readSuite, type SuiteFile } from './xml-suite.ts'

interface Spots {
  readonly declaration?: string
  readonly prolog?: string
  readonly rootTag?: string
  readonly rootAttribute?: string
  readonly attribute?: string
  readonly between?: string
  readonly value?: string
  readonly tag?: string
  readonly text?: string
  readonly endTag?: string
  readonly epilog?: string
}

/** Our document, and what is put where in it. */
function document({ declaration = '<?xml version="1.0" encoding="UTF-8"?>', prolog = '', rootTag = '', rootAttribute = '', attribute = '', between = '', value = '', tag = '', text = '', endTag = '', epilog = '' }: Spots): Uint8Array {
  return bytesOf(`${declaration}${prolog}<ict:RecommendationSet xmlns:com="${COM_URI}" xmlns:ict="${ICT_URI}" com:documentStatusText="a${rootAttribute}" com:ipoVersion="ICT_V1_0" com:st96Version="V6_0"${rootTag}>${between}`
    + `<ict:RecommendationSetIdentifier>example-set${value}</ict:RecommendationSetIdentifier><ict:EditionStatusCategory>Proposed</ict:EditionStatusCategory>`
    + `<ict:TitleTextBag>${between}<ict:TitleText com:languageCode="en"${tag}>A${text}b</ict:TitleText${endTag}></ict:TitleTextBag>`
    + '<ict:RecommendationBag><ict:Recommendation><ict:RecommendationIdentifier>a</ict:RecommendationIdentifier><ict:RecommendationNumber>1</ict:RecommendationNumber>'
    + `<ict:StatementTextBag><ict:StatementText com:languageCode="en" ict:printedLabelText="b${attribute}">c</ict:StatementText></ict:StatementTextBag></ict:Recommendation></ict:RecommendationBag></ict:RecommendationSet>${epilog}`)
}

/** Where parts are put. */
const SPOTS: Readonly<Record<string, (part: string) => Spots>> = {
  declaration: part => ({ declaration: part }),
  prolog: part => ({ prolog: part }),
  'the tag of the root': part => ({ rootTag: ` ${part}` }),
  'an attribute of the root': part => ({ rootAttribute: part }),
  'an attribute': part => ({ attribute: part }),
  'between elements': part => ({ between: part }),
  'a value': part => ({ value: part }),
  'a start tag': part => ({ tag: ` ${part}` }),
  'a text': part => ({ text: part }),
  'an end tag': part => ({ endTag: part }),
  epilog: part => ({ epilog: part }),
}

/** Where the fast path takes nothing that is put there. */
const CLOSED = new Set(['an end tag'])

let files: readonly SuiteFile[] = []
let parts: readonly string[] = []

beforeAll(() => {
  files = readSuite()
  parts = [...partsOf(files)]
})

describe('the fast path on the W3C XML suite', () => {
  it('accepts none of its files, which have roots that are not ours', () => {
    expect(files).toHaveLength(2585)
    expect(files.filter(({ bytes }) => readsAlike(FAST_PATH, bytes))).toEqual([])
  })

  it('finds thousands of parts', () => {
    expect(parts.length).toBeGreaterThan(5000)
    expect(readsAlike(FAST_PATH, document({}))).toBe(true)
  })

  it.each(Object.entries(SPOTS))('accepts our document with a part in %s only where the diagnostic reader does', (spot, spotsFor) => {
    let accepted = 0
    for (const part of parts) if (readsAlike(FAST_PATH, document(spotsFor(part)))) accepted++
    console.log(`W3C XML suite, ${parts.length} parts put into ${spot}: ${accepted} accepted by the fast path`)
    if (!CLOSED.has(spot)) expect(accepted).toBeGreaterThan(0)
    expect(accepted).toBeLessThan(parts.length)
  })
})
