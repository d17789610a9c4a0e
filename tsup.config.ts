/**
 * The published library: ESM, CommonJS, and one set of type declarations for each. The command is built apart (`scripts/build-command.mjs`).
 *
 * Three builds that run side by side; `scripts/build.mjs` chooses the folder and puts it in place. Dependencies stay
 * outside, development packages that the source imports are bundled (and must stand in `NOTICE`). So is saxes: it is CommonJS, and
 * importing that from an ES module costs a program some 50 ms at its start.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'

const entries = {
  index: 'src/index.ts', node: 'src/node.ts', schema: 'src/schema.ts', legacy: 'src/legacy.ts', rules: 'src/rules.ts', compare: 'src/compare.ts', codes: 'src/codes.ts', print: 'src/print.ts',
  publish: 'src/publish.ts', stream: 'src/stream.ts', fix: 'src/fix.ts', form: 'src/form.ts',
}

const shared: Options = {
  target: 'node20',
  platform: 'node',
  splitting: true,
  removeNodeProtocol: false,
  metafile: true,
  clean: false,
  noExternal: ['saxes'],
  silent: true,
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
}

export default defineConfig([
  { ...shared, name: 'esm', entry: entries, format: 'esm' },
  { ...shared, name: 'cjs', entry: entries, format: 'cjs', plugins: [keepDynamicImports()] },
  { ...shared, name: 'types', entry: entries, format: ['esm', 'cjs'], dts: { only: true } },
])

type Plugin = NonNullable<Options['plugins']>[number]

/**
 * Keeps `import('package')` in the CommonJS files. With `splitting`, tsup turns it into `require`, which cannot load
 * `libxml2-wasm`: that package waits at its top level. The stand-in is as long as the keyword, so columns stay.
 */
function keepDynamicImports(): Plugin {
  const standIn = 'imp0rt'
  return {
    name: 'keep-dynamic-imports',
    renderChunk(code, info) {
      if (info.type !== 'chunk') return undefined
      return { code: code.replace(/\bimport(?=\(\s*["'][^."'])/g, standIn), map: info.map ?? null }
    },
    async buildEnd({ writtenFiles }) {
      for (const { name } of writtenFiles) {
        if (!name.endsWith('.cjs')) continue
        const code = await readFile(name, 'utf8')
        if (code.includes(standIn)) await writeFile(name, code.replaceAll(`${standIn}(`, 'import('))
      }
    },
  }
}
