import { dirname } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { emitTypeScript } from '../../src/emit/typescript.ts'
import { componentsOf, hasTypeScriptName, type Model } from '../../src/meta/index.ts'
import { MODEL } from '../../src/model/index.ts'
import { EXAMPLE_JSON, SAMPLER } from '../sampler/index.ts'
import { PROJECT } from './project.ts'

/** What the compiler says of modules held in memory, beside those on disk. `line: message`. */
function complaints(files: Readonly<Record<string, string>>, checked: string): readonly string[] {
  const options: ts.CompilerOptions = {
    strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true, allowImportingTsExtensions: true, skipLibCheck: true,
    target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [],
  }
  const host = ts.createCompilerHost(options)
  const onDisk = host.getSourceFile.bind(host)
  const { fileExists, readFile } = host
  host.fileExists = path => path in files || fileExists(path)
  host.readFile = path => files[path] ?? readFile(path)
  host.getSourceFile = (path, language) => files[path] === undefined ? onDisk(path, language) : ts.createSourceFile(path, files[path], language)
  host.getCurrentDirectory = () => dirname(checked)
  const program = ts.createProgram([checked], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) =>
    `${file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
}

/** Every property and exported type of a module, with the text of its comment. */
function commented(module: string): readonly (readonly [name: string, comment: string])[] {
  const source = ts.createSourceFile('types.ts', module, ts.ScriptTarget.ES2023, true)
  const found: (readonly [string, string])[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) && node.type?.kind !== ts.SyntaxKind.NeverKeyword || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
      const [comment] = ts.getJSDocCommentsAndTags(node)
      found.push([(node as ts.PropertySignature).name.getText(), comment?.getText() ?? ''])
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Modules that are not on the disk, in a folder that is: the compiler looks for it. */
const TYPES = `${PROJECT}/test/emit/types-in-memory.ts`
const CHECK = `${PROJECT}/test/emit/check-in-memory.ts`

const MODELS: readonly (readonly [string, Model])[] = [['the model', MODEL], ['the sampler', SAMPLER]]

describe.each(MODELS)('the types of %s', (_, model) => {
  const module = emitTypeScript(model)

  it('have a sentence on every property and every type', () => {
    const all = commented(module)
    expect(all.length).toBeGreaterThan(50)
    expect(all.filter(([, comment]) => !/[.`]\s*\*\/$/.test(comment) && !/^ \* - /m.test(comment)).map(([name]) => name)).toEqual([])
  })

  it('name every record, choice, text and list', () => {
    const declared = new Set([...module.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name))
    const named = componentsOf(model).types.filter(hasTypeScriptName).map(type => type.name)
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter(name => !declared.has(name))).toEqual([])
  })

  it('are readonly throughout', () => {
    expect(module.split('\n').filter(line => /^ {2}[a-z]/.test(line))).toEqual(expect.not.arrayContaining([expect.not.stringMatching(/^ {2}readonly /)]))
    expect(module).not.toMatch(/: (?!readonly )[^\n]*\[\]$/m)
    expect(module).toMatch(/: readonly [^\n]*\[\]$/m)
  })

  it('stay within 130 columns where they are printed in bulk', () => {
    expect(module.split('\n').filter(line => line.startsWith('  | ') && line.length > 130)).toEqual([])
  })
})

describe('emitTypeScript', () => {
  it('keeps a comment closed by nothing but its own end', () => {
    expect(complaints({ [TYPES]: emitTypeScript(SAMPLER) }, TYPES)).toEqual([])
  })

  it('gives types that the example of the sampler has, and that wrong values do not have', () => {
    const types = emitTypeScript(SAMPLER)
    const check = (document: unknown): readonly string[] => complaints({
      [TYPES]: types,
      [CHECK]: `import type { Roots } from './types-in-memory.ts'\nexport const sampler = ${JSON.stringify(document)} as const satisfies Roots['Sampler']\n`,
    }, CHECK)
    expect(check(EXAMPLE_JSON.sampler)).toEqual([])
    expect(check({ ...EXAMPLE_JSON.sampler, fixedValues: { ...EXAMPLE_JSON.sampler.fixedValues, finalIndicator: false } })).toHaveLength(1)
    expect(check({ ...EXAMPLE_JSON.sampler, sampleBranches: { reach: { block: {} } } })).toHaveLength(1)
  })

  it('gives types that hold for the literals in test/types', () => {
    expect(complaints({}, `${PROJECT}/test/types/recommendation-set.test-d.ts`)).toEqual([])
  })
})
