/** Where the project lies. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const PROJECT: string = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** A committed file, by its path in the project. */
export function committed(path: string): string {
  return readFileSync(`${PROJECT}/${path}`, 'utf8')
}
