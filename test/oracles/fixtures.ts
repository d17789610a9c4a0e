/** The fixtures: one folder for each case, found wherever they lie below `fixtures/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../fixtures', import.meta.url))

/** One file of a case. */
export interface FixtureFile {
  /** The case and the file, such as `recommendation-set/minimal/document.xml`. */
  readonly name: string
  readonly syntax: 'xml' | 'json'
  readonly bytes: Uint8Array
  /** What is wrong with it, in any order; empty for a valid one. `path` is a JSON Pointer. */
  readonly issues: readonly { readonly code: string, readonly path: string }[]
  /** The same content in the other syntax, where there is one. */
  readonly twin?: Uint8Array
}

/** All `document.xml` and `document.json` of cases in which a person has said what is expected (`about.md`). */
export function fixtureFiles(): readonly FixtureFile[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name === 'about.md')
    .map(entry => entry.parentPath)
    .sort()
    .flatMap(filesIn)
}

function filesIn(caseFolder: string): readonly FixtureFile[] {
  const named = (name: string): Uint8Array | undefined => existsSync(join(caseFolder, name)) ? readFileSync(join(caseFolder, name)) : undefined
  const issues = named('issues.json')
  const files = { xml: named('document.xml'), json: named('document.json') }
  return (['xml', 'json'] as const).flatMap((syntax): readonly FixtureFile[] => {
    const bytes = files[syntax]
    if (bytes === undefined) return []
    const twin = files[syntax === 'xml' ? 'json' : 'xml']
    return [{
      name: join(relative(folder, caseFolder), `document.${syntax}`), syntax, bytes,
      issues: issues === undefined ? [] : JSON.parse(new TextDecoder().decode(issues)) as FixtureFile['issues'],
      ...(twin === undefined ? {} : { twin }),
    }]
  })
}
