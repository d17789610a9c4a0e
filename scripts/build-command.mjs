/**
 * The published command, `dist/cli/`: made for a quick start, which is what a program that is run a thousand times a day costs.
 *
 * Apart from the library, for four reasons, each measured: what every command begins with is one file, because finding and linking a
 * file costs more than what stands in it; it is CommonJS, which Node loads in one go; names stay, but blanks and comments go; and what
 * it needs of CommonJS packages is bundled, because an ES module that imports one waits for Node to look into it first.
 */
import { build, transform } from 'esbuild'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = join(root, 'src', 'cli')

/** What nearly every command needs. */
const COMMON = ['validate.ts', 'with-fast-xml.ts'].map(name => join(source, name))

/** What is started apart from the command, and needs the same. */
const WORKER = join(source, 'worker.ts')

/** Packages that stay outside: large, and loaded when a format asks for them. All others are bundled, and stand in `NOTICE`. */
const OUTSIDE = ['fflate', 'libxml2-wasm', 'libxmljs2', 'parse5', 'unpdf']

const shared = { charset: 'utf8', minifySyntax: true, minifyWhitespace: true, platform: 'node', target: 'node20', lineLimit: 200, logLevel: 'error' }

/**
 * Builds the command.
 *
 * @param {string} folder  Where its files go.
 * @returns {Promise<object>} What was bundled from where, as esbuild says it.
 */
export async function buildCommand(folder) {
  const { outputFiles, metafile } = await build({
    ...shared, absWorkingDir: root, entryPoints: { main: join(source, 'main.ts'), worker: WORKER }, outdir: folder, bundle: true, splitting: true, format: 'esm',
    external: OUTSIDE, plugins: [onDemand()], metafile: true, write: false,
  })
  await Promise.all(outputFiles.map(async ({ path, text }) => {
    const { code } = await transform(text, { ...shared, format: 'cjs' })
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, requiringOwnFiles(code), { mode: relative(folder, path) === 'main.js' ? 0o755 : 0o644 })
  }))
  await writeFile(join(folder, 'package.json'), '{ "type": "commonjs" }\n')
  return metafile
}

/**
 * Lets whatever is loaded on demand, and the worker, need all of `COMMON` as well: then nobody needs a part of it alone, and it stays in one file.
 * A module on demand is reached through one that imports both.
 */
function onDemand() {
  const [direct, common] = ['direct', 'common']
  return {
    name: 'on-demand',
    setup({ onLoad, onResolve, resolve }) {
      onResolve({ filter: /^\..*\.(ts|js)$/ }, async ({ path, kind, resolveDir, pluginData }) => {
        if (kind !== 'dynamic-import' || pluginData === direct) return undefined
        const { path: found } = await resolve(path, { kind, resolveDir, pluginData: direct })
        return { path: found, namespace: common }
      })
      onResolve({ filter: /worker\.ts$/ }, ({ path, kind }) => kind === 'entry-point' ? { path, namespace: common } : undefined)
      onResolve({ filter: /./, namespace: common }, ({ path }) => ({ path, sideEffects: true }))
      onLoad({ filter: /./, namespace: common }, ({ path }) => ({
        contents: [...COMMON.map(file => `import ${JSON.stringify(file)}`), `export * from ${JSON.stringify(path)}`].join('\n'), resolveDir: root,
      }))
    },
  }
}

/** Files of this program are required at once, also those that are loaded on demand; packages may be ES modules, and are imported. */
function requiringOwnFiles(code) {
  return code.replace(/\bimport\(("\.[^"]*")\)/g, 'Promise.resolve().then(() => require($1))')
}
