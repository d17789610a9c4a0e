/** Reads the source as a graph of modules: who imports whom, and which names of the platform each file uses. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** The folder of the repository. */
export const root: string = fileURLToPath(new URL('..', import.meta.url))

/** One import, re-export or `import()`: of a file (path from the root) or of a package (its name as written). */
export interface Import {
  readonly target: string
  readonly isFile: boolean
}

/** One source file. Paths are relative to the root and use `/`. */
export interface Module {
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
}

/** All TypeScript files below a folder, in alphabetical order. */
export function modulesBelow(folder: string): readonly Module[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.[cm]?[jt]s$/.test(entry.name))
    .map(entry => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .map(path => moduleOf(path, readFileSync(join(root, path), 'utf8')))
}

/** One module from its text: types-only imports, re-exports and dynamic imports count as well. */
export function moduleOf(path: string, text: string): Module {
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }): Import => {
    if (!fileName.startsWith('.')) return { target: fileName, isFile: false }
    return { target: join(dirname(path), fileName).replaceAll('\\', '/'), isFile: true }
  })
  return { path, text, imports }
}

/** The room of a source file: `xml` for `src/xml/reader.ts`; nothing for the doors, which are files of `src/` itself. */
export function roomOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1]
}

/** Everything that a module pulls in, itself included. `packages` are the names as written in the imports. */
export function closure(modules: readonly Module[], start: string): { files: ReadonlySet<string>; packages: ReadonlySet<string> } {
  const byPath = new Map(modules.map(module => [module.path, module]))
  const files = new Set<string>([start])
  const packages = new Set<string>()
  for (const path of files) {
    for (const { target, isFile } of byPath.get(path)?.imports ?? []) (isFile ? files : packages).add(target)
  }
  return { files, packages }
}

/** The first circle of imports that is found, as paths from a module back to itself; empty when there is none. */
export function firstCycle(modules: readonly Module[]): readonly string[] {
  const byPath = new Map(modules.map(module => [module.path, module]))
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return []
    for (const { target, isFile } of byPath.get(path)?.imports ?? []) {
      const cycle = isFile ? visit(target, [...trail, path]) : []
      if (cycle.length > 0) return cycle
    }
    done.add(path)
    return []
  }
  for (const { path } of modules) {
    const cycle = visit(path, [])
    if (cycle.length > 0) return cycle
  }
  return []
}

/** Which of these free names a file uses: `Buffer.from` and `globalThis.Buffer` count, `x.Buffer` and `{ Buffer: 1 }` do not. */
export function globalsUsed(module: Module, names: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && names.has(node.text) && !isOwnName(node)) found.add(node.text)
    if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword && names.has('import.meta')) found.add('import.meta')
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(module.path, module.text, ts.ScriptTarget.Latest, true))
  return [...found]
}

/** Whether an identifier names a member or a property, and not a variable. */
function isOwnName(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node && parent.expression.getText() !== 'globalThis'
  if (ts.isQualifiedName(parent)) return parent.right === node
  const isMember = ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent)
    || ts.isMethodDeclaration(parent) || ts.isMethodSignature(parent)
  return isMember && parent.name === node
}

/** Tests that are switched off or singled out, as `it.skip` or `describe.only`, without a condition. */
export function switchedOff(module: Module): readonly string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && /^(it|test|describe|suite)\b/.test(node.expression.getText())
      && /^(skip|only|todo|fails)$/.test(node.name.text)) found.push(node.getText())
    if (ts.isCallExpression(node) && /^(xit|xtest|xdescribe|fit|fdescribe)$/.test(node.expression.getText())) found.push(node.expression.getText())
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(module.path, module.text, ts.ScriptTarget.Latest, true))
  return found
}
