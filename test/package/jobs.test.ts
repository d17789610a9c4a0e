/** `--jobs` in the installed command: workers are found beside it, through npm's link as well. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../../scripts/packing.ts'
import { runCommand } from './consumer.ts'

it('gives the same bytes and exit code with one thread and with three', () => {
  const folders = ['office-report', 'recommendation-set'].map(name => join(root, 'fixtures', name))
  const [one, three] = ['1', '3'].map(jobs => runCommand('validate', '--judges', 'own', '--valid-on', '2026-01-31', '--jobs', jobs, ...folders))
  expect(one?.stdout.length).toBeGreaterThan(10_000)
  expect(three).toEqual(one)
  expect(one?.status).not.toBe(0)
})
