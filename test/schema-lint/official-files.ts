/**
 * Where the official ST.96 schemas are looked for: the folder that `ST96_DIR` names, else `../shared/st96` beside the project.
 * They are study material and no part of the package.
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

export const officialFolder = resolve(projectRoot, process.env['ST96_DIR'] ?? '../shared/st96')

export const officialFiles = ['Common_V6_0.xsd', 'GIApplication_V6_0.xsd', 'GIApplication_V6_0_Common.xsd', 'GIApplication_V6_0_Trademark.xsd'] as const

export const officialExample = 'GIApplication_Example.xml'

/** Why the official files cannot be used; `undefined` when all are there. */
export function whyNotOfficial(): string | undefined {
  const missing = [...officialFiles, officialExample].filter(name => !existsSync(join(officialFolder, name)))
  return missing.length === 0 ? undefined : `${missing.join(', ')} not found in ${officialFolder}; set ST96_DIR to the folder of the official ST.96 V6.0 files`
}
