/** The fast path where Node's own ways with bytes are missing, as in a browser: law 8 holds there, too. */
import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { FastPath } from '../../src/document/fast-path.ts'
import { FAST_PATH } from '../../src/fast/index.ts'
import { DEFAULT_LIMITS } from '../../src/issue/index.ts'
import { BYTE_MUTATIONS } from '../laws/xml-bytes-mutations.ts'
import { readsAlike } from '../laws/fast-agrees.ts'
import { oneOf } from '../laws/parts.ts'
import { holds } from '../laws/runs.ts'
import { DOUBTFUL, SAME } from '../laws/xml-spellings.ts'
import { fixtureFiles } from '../oracles/fixtures.ts'

let browser: FastPath

beforeAll(async () => {
  const { getBuiltinModule } = process
  Reflect.set(process, 'getBuiltinModule', undefined)
  try {
    vi.resetModules()
    browser = (await import('../../src/fast/index.ts')).FAST_PATH
  } finally {
    Reflect.set(process, 'getBuiltinModule', getBuiltinModule)
  }
})

afterEach(() => {
  vi.unstubAllGlobals()
})

const FILES = fixtureFiles()

describe('the fast path without Node', () => {
  it('was made anew, and decodes as browsers do', () => {
    let decoders = 0
    vi.stubGlobal('TextDecoder', class extends TextDecoder {
      constructor(...given: ConstructorParameters<typeof TextDecoder>) {
        super(...given)
        decoders++
      }
    })
    const { bytes } = FILES.find(({ name }) => name === 'office-report/sa-2025-arabic/document.xml') ?? { bytes: '' }
    expect(FAST_PATH.readXml(bytes, DEFAULT_LIMITS)).toBeDefined()
    expect(decoders).toBe(0)
    expect(browser.readXml(bytes, DEFAULT_LIMITS)).toEqual(FAST_PATH.readXml(bytes, DEFAULT_LIMITS))
    expect(decoders).toBeGreaterThan(10)
  })

  it('accepts of the fixtures what it accepts under Node', () => {
    for (const { bytes, name } of FILES) {
      const spelled = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
      expect([name, readsAlike(browser, bytes), readsAlike(browser, spelled)]).toEqual([name, readsAlike(FAST_PATH, bytes), readsAlike(FAST_PATH, spelled)])
    }
  })

  it('loses nothing that decoders like to take away', () => {
    const xml = new TextDecoder().decode(FILES.find(({ name }) => name === 'recommendation-set/all-optional-parts/document.xml')?.bytes)
    for (const text of ['\ufeffa', '\ufeff', '\ufeff\ufeff', 'a\ufeff', '\u0080\u0085\u009f', 'é\u2028', '\u{1f600}', `\ufeff${'x'.repeat(600)}é`, '\u00a0 \u00ad', '\u20ac\u0152']) {
      const holding = xml.replace('com:documentStatusText="', `com:documentStatusText="${text}`).replace(/(?<=<ict:TitleText [^>]*>)/g, text).replace(/(?<=ict:printedLabelText=")/g, text)
      expect(readsAlike(browser, new TextEncoder().encode(holding))).toBe(true)
      expect(readsAlike(browser, holding)).toBe(true)
    }
  })

  it('accepts of mutants only what the diagnostic reader accepts, and the same as under Node', () => {
    const short = FILES.filter(({ syntax, bytes }) => syntax === 'xml' && bytes.length < 20_000)
    const [kinds, spellings] = [Object.values(BYTE_MUTATIONS), [...Object.values(SAME), ...Object.values(DOUBTFUL)]]
    let accepted = 0
    holds([fc.constantFrom(...short), fc.noBias(fc.tuple(fc.nat(), fc.nat(), fc.nat()))], ({ bytes }, [kind, where, how]) => {
      const input = how % 2 === 0 ? oneOf(kinds, kind)?.(bytes, where, how) : oneOf(spellings, kind)?.(new TextDecoder().decode(bytes), where, how)
      const here = readsAlike(browser, input ?? '')
      if (here !== readsAlike(FAST_PATH, input ?? '')) throw new Error('only one of them accepts it')
      if (here) accepted++
    }, 0.6)
    expect(accepted).toBeGreaterThan(20)
  })
})
