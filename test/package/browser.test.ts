import { gzipSync } from 'node:zlib'
import { createContext, runInContext } from 'node:vm'
import { build, type BuildResult } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { built, PROMISED } from './consumer.ts'

/** Bytes of the core entry with all that it needs, minified, after gzip. */
const LARGEST_CORE = 40_000

describe('the core entry, bundled for browsers', () => {
  let bundle: BuildResult<{ write: false; metafile: true }>

  beforeAll(async () => {
    bundle = await bundleForBrowser('ipo-reports')
  })

  it(`takes at most ${LARGEST_CORE} bytes, minified and gzipped`, () => {
    const code = bundle.outputFiles[0]?.contents ?? new Uint8Array()
    const size = gzipSync(code, { level: 9 }).length
    console.log(`core entry: ${code.length} bytes minified, ${size} bytes gzipped (limit ${LARGEST_CORE})`)
    expect(code.length).toBeGreaterThan(0)
    expect(size).toBeLessThanOrEqual(LARGEST_CORE)
  })

  it('holds no judge', () => {
    const inputs = Object.keys(bundle.metafile.inputs).filter(path => /node_modules\/(libxml2-wasm|libxmljs2|ajv)\//.test(path))
    expect(inputs).toEqual([])
  })

  it('runs where there is nothing of Node', () => {
    const realm = createContext({ TextDecoder, TextEncoder, URL })
    runInContext(bundle.outputFiles[0]?.text ?? '', realm)
    expect(runInContext('Object.keys(ipo)', realm)).toEqual(expect.arrayContaining([...PROMISED['ipo-reports'] ?? []]))
    expect(runInContext(`try { ipo.readXml('RecommendationSet', '<a>') } catch (error) { error.code }`, realm)).toBe('xml.malformed')
  })
})

it.each(['rules', 'compare', 'codes', 'print', 'publish', 'fix', 'form', 'stream', 'legacy'])('bundles %s for browsers as well', async name => {
  const { outputFiles: [file] } = await bundleForBrowser(`ipo-reports/${name}`)
  const realm = createContext({ TextDecoder, TextEncoder, URL })
  runInContext(file?.text ?? '', realm)
  expect(runInContext('Object.keys(ipo)', realm)).toEqual(expect.arrayContaining([...PROMISED[`ipo-reports/${name}`] ?? ['nothing promised']]))
})

it('fails to bundle for browsers what asks for Node', async () => {
  await expect(bundleForBrowser('node:fs')).rejects.toThrow('node:fs')
})

/** One script that leaves the entry's names in `ipo`. Fails when anything asks for a Node built-in. */
function bundleForBrowser(entry: string): Promise<BuildResult<{ write: false; metafile: true }>> {
  return build({
    stdin: { contents: `export * from '${entry}'`, resolveDir: built().consumer },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'ipo',
    target: 'es2022',
    minify: true,
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
}
