/**
 * The published command, `dist/cli/`: made for a quick start, which is what a program that is run a thousand times a day costs.
 *
 * Apart from the library, for four reasons, each measured: what every command begins with is one file, because finding and linking a
 * file costs more than what stands in it; it is CommonJS, which Node loads in one go; blanks, comments and long names go, since no stack
 * trace is ever shown; and what it needs of CommonJS packages is bundled, because an ES module that imports one waits for Node to look
 * into it first.
 */
import { build, transform } from 'esbuild'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = join(root, 'src', 'cli')

/** What nearly every command needs. */
const COMMON = ['validate.ts', 'with-fast-xml.ts'].map(name => join(source, name))

/** What is started apart from the command, and needs the same. */
const WORKER = join(source, 'worker.ts')

/** Packages that stay outside: large, and loaded when a format asks for them. All others are bundled, and stand in `NOTICE`. */
const OUTSIDE = ['fflate', 'libxml2-wasm', 'libxmljs2', 'parse5', 'unpdf']

const shared = { charset: 'utf8', minifySyntax: true, minifyWhitespace: true, platform: 'node', target: 'node20', lineLimit: 1000, logLevel: 'error' }

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
  const doors = new Map(outputFiles.flatMap(({ path, text }) => door(`./${basename(path)}`, text)))
  await Promise.all(outputFiles.filter(({ path }) => !doors.has(`./${basename(path)}`)).map(async ({ path, text }) => {
    const { code } = await transform(text, { ...shared, format: 'cjs' })
    await mkdir(dirname(path), { recursive: true })
    const short = await transform(onceAsked(requiringOwnFiles(withoutCopies(code), doors)), { ...shared, charset: 'ascii', format: 'cjs', minifyIdentifiers: true })
    await writeFile(path, inAscii(short.code), { mode: relative(folder, path) === 'main.js' ? 0o755 : 0o644 })
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
      onResolve({ filter: /^\..*\.(ts|js|json)$/ }, async ({ path, kind, resolveDir, pluginData }) => {
        if (kind !== 'dynamic-import' || pluginData === direct) return undefined
        const { path: found } = await resolve(path, { kind, resolveDir, pluginData: direct })
        return { path: found, namespace: common }
      })
      onResolve({ filter: /worker\.ts$/ }, ({ path, kind }) => kind === 'entry-point' ? { path, namespace: common } : undefined)
      onResolve({ filter: /./, namespace: common }, ({ path }) => ({ path, sideEffects: true }))
      onLoad({ filter: /./, namespace: common }, ({ path }) => ({
        contents: [...COMMON.map(file => `import ${JSON.stringify(file)}`), path.endsWith('.json') ? `export { default } from ${JSON.stringify(path)}` : `export * from ${JSON.stringify(path)}`].join('\n'), resolveDir: root,
      }))
    },
  }
}

/**
 * A file that does nothing but hand on what stands in others: it costs as much to find as a large one. So whoever asks for it gets an
 * expression that says the same.
 */
function door(name, text) {
  const [, imports = '', handedOn = ''] = /^((?:import\s*(?:\{[^}]*\}\s*from)?"[^"]*";\s*)+)(?:export\{([^}]*)\};)?\s*$/.exec(text) ?? []
  const files = Array.from(imports.matchAll(/"([^"]*)"/g), ([, file]) => file)
  if (files.length === 0 || !files.every(file => file.startsWith('./chunk-'))) return []
  const origins = new Map(Array.from(imports.matchAll(/\{([^}]*)\}\s*from"([^"]*)"/g), ([, names, file]) => pairsOf(names).map(([there, here]) => [here, `require("${file}").${there}`])).flat())
  const members = pairsOf(handedOn).map(([here, outside]) => `get ${outside}(){return ${origins.get(here)}}`)
  return [[name, `(${[...files.map(file => `require("${file}")`), `{${members.join(',')}}`].join(',')})`]]
}

/** `a,b as c` as pairs: the name before, and the one behind. */
function pairsOf(names) {
  return names.split(',').map(one => one.trim().split(/\s+as\s+/)).filter(([one]) => one !== '').map(([one, other = one]) => [one, other])
}

/** Files of this program are required at once, also those that are loaded on demand; packages may be ES modules, and are imported. */
function requiringOwnFiles(code, doors) {
  return code.replace(/\bimport\(("\.[^"]*")\)/g, (_, file) => `Promise.resolve().then(() => ${doors.get(JSON.parse(file)) ?? `require(${file})`})`)
}

/** What other files see of this one is what it exports, and no copy of that: the file that is common to all exports hundreds of things. */
function withoutCopies(code) {
  return code.replace(/__copyProps\(\s*__defProp\(\s*\{\s*\},\s*"__esModule",\s*\{\s*value:\s*!0\s*\}\s*\),\s*mod\s*\)/, 'mod')
}

/** V8 reads text of one byte a letter quicker. What esbuild leaves beyond ASCII stands in regular expressions, where an escape says the same. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Node's own modules are loaded when something of them is first used: some of them bring a dozen others. */
function onceAsked(code) {
  const modules = Array.from(code.matchAll(/\b(import_\w+)\s*=\s*require\("(node:[^"]+)"\)/g), ([, variable]) => variable)
  if (modules.length === 0) return code
  const [uses, declared] = [new RegExp(`\\b(${modules.join('|')})\\s*\\.`, 'g'), /\b(import_\w+)\s*=\s*(require\("node:[^"]+"\))/g]
  return code.replace(uses, '$1.own.').replace(declared, '$1={get own(){const own=$2;Object.defineProperty(this,"own",{value:own});return own}}')
}
