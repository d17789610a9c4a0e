/** Reports of the fixtures, for the tests of forms. */
import { readFileSync } from 'node:fs'

export function fixtureText(name: string): string {
  return readFileSync(new URL(`../../fixtures/office-report/${name}/document.json`, import.meta.url), 'utf8')
}
