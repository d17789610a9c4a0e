/** Everything that is emitted from the model, by its path in the project. */
import { MODEL } from '../model/index.ts'
import { AJV_MODULE_TYPES, emitAjvModule } from './ajv-module.ts'
import { emitCatalog } from './catalog.ts'
import { emitFastChecks } from './fast-check.ts'
import { emitFastReaders } from './fast-reader.ts'
import { emitFastWriters } from './fast-writer.ts'
import { emitJsonSchema, jsonSchemaFileName, kebab, printJsonSchema } from './json-schema.ts'
import { emitLeanModel } from './lean-model.ts'
import { emitPages } from './pages.ts'
import { emitSchemaFiles } from './schema-files.ts'
import { emitTypeScript } from './typescript.ts'
import { emitXsd, type SchemaHistory } from './xsd.ts'

/** Days on which the schema was made and last changed; the latter is set by hand with each change of the model. */
const HISTORY: SchemaHistory = { created: '2026-11-22', modified: '2026-11-22' }

/** Folders that hold nothing but emitted files: a file in them that is not emitted any more is a leftover. */
export const EMITTED_FOLDERS = ['docs/model', 'schemas/v1', 'src/fast/generated', 'src/judge/generated'] as const

/**
 * Emits everything, in memory.
 *
 * @param projectFolder  Absolute path of the project: the JSON judge is bundled with parts of its `node_modules`.
 * @returns Contents by path relative to the project, with `/` between folders. The same model gives the same bytes.
 */
export async function emitAll(projectFolder: string): Promise<ReadonlyMap<string, string>> {
  const { main, common } = emitXsd(MODEL, HISTORY)
  const files = new Map([
    ['src/model/types.ts', emitTypeScript(MODEL)],
    ['src/model/lean.ts', emitLeanModel(MODEL)],
    [`schemas/v1/${main.name}`, main.text],
    [`schemas/v1/${common.name}`, common.text],
    ['schemas/v1/catalog.xml', emitCatalog(MODEL)],
  ])
  for (const root of MODEL.roots) {
    const schema = emitJsonSchema(MODEL, root)
    files.set(`schemas/v1/${jsonSchemaFileName(root)}`, printJsonSchema(schema))
    files.set(`src/judge/generated/${kebab(root.name)}.js`, await emitAjvModule(schema, projectFolder))
    files.set(`src/judge/generated/${kebab(root.name)}.d.ts`, AJV_MODULE_TYPES)
  }
  const published = [...files].filter(([path]) => path.startsWith('schemas/v1/')).map(([path, text]) => [path.slice('schemas/v1/'.length), text] as const)
  files.set('src/judge/generated/schema-files.ts', emitSchemaFiles(new Map(published), main.name))
  for (const [path, text] of [...emitFastReaders(MODEL), ...emitFastChecks(MODEL), ...emitFastWriters(MODEL)]) files.set(path, text)
  for (const [name, text] of emitPages(MODEL)) files.set(`docs/model/${name}`, text)
  return files
}
