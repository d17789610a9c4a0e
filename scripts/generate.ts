/** `npm run generate`: writes everything that is emitted from the model, the editions and the error index, and says what changed. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { emitAll, EMITTED_FOLDERS } from '../src/emit/all.ts'
import { VALIDATION_REPORT_SCHEMA } from '../src/print/report-schema.ts'
import { LEDGER_SCHEMA } from '../src/legacy/ledger/schema.ts'
import { editionFiles } from './editions.ts'
import { ERROR_PAGES, errorPages } from './error-pages.ts'

const project = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')

/** What `--format json` prints. */
const FINDINGS_SCHEMA = ['schemas/findings/validation-report.schema.json', `${JSON.stringify(VALIDATION_REPORT_SCHEMA, null, 2)}\n`] as const

/** What `convert --ledger` writes. */
const LEDGER_FILE_SCHEMA = ['schemas/ledger/v2/ledger.schema.json', `${JSON.stringify(LEDGER_SCHEMA, null, 2)}\n`] as const

async function write(path: string, text: string): Promise<'new' | 'changed' | 'same'> {
  const file = join(project, path)
  const before = await readFile(file, 'utf8').catch(() => undefined)
  if (before === text) return 'same'
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
  return before === undefined ? 'new' : 'changed'
}

/** Files of the emitted folders that are not emitted any more. */
async function leftovers(emitted: ReadonlyMap<string, string>): Promise<string[]> {
  const found = await Promise.all([...EMITTED_FOLDERS, ERROR_PAGES].map(async folder => (await readdir(join(project, folder))).map(name => `${folder}/${name}`)))
  return found.flat().filter(path => !emitted.has(path))
}

const emitted = new Map([...await emitAll(project), ...await editionFiles(project), FINDINGS_SCHEMA, LEDGER_FILE_SCHEMA, ...await errorPages(project)])
let same = 0
for (const [path, text] of emitted) {
  const outcome = await write(path, text)
  if (outcome === 'same') same++
  else console.log(`${outcome.padEnd(8)} ${path}`)
}
for (const path of await leftovers(emitted)) {
  console.log(`leftover ${path} (not emitted any more; delete it)`)
}
console.log(`${emitted.size} files, ${same} unchanged`)
