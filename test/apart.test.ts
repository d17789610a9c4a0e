/** Tests share their modules and their process with others. Those that would be felt there have a process of their own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { APART } from './apart.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** What would be felt in tests that come later in the same process. */
const FELT = /\bvi\s*\.\s*\w+|\bglobalThis\.\w+ *=[^=]|\bObject\.definePropert(y|ies)\(globalThis|\bprocess\.env(\.\w+|\[[^\]]+\]) *=[^=]|\bdelete process\.env|\bprocess\.memoryUsage\(/

/** Lines of a test that would be felt. */
function feltIn(text: string): readonly string[] {
  return text.split('\n').filter(line => FELT.test(line))
}

describe('a test that is felt by others', () => {
  const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join('test', name).replaceAll('\\', '/'))
    .filter(name => name.endsWith('.test.ts') && !name.startsWith('test/package/') && name !== 'test/apart.test.ts')

  it('has a process of its own', () => {
    expect(tests.length).toBeGreaterThan(100)
    expect(tests.filter(name => !APART.includes(name) && feltIn(readFileSync(join(folder, '..', name), 'utf8')).length > 0)).toEqual([])
  })

  it('is there', () => {
    expect(APART.filter(name => !existsSync(join(folder, '..', name)))).toEqual([])
  })

  it.each(["vi.mock('x')", 'vi.useFakeTimers()', "globalThis.fetch = no", "process.env['LANG'] = 'fr'", 'const before = process.memoryUsage()'])('is told by %s', line => {
    expect(feltIn(line)).toEqual([line])
  })

  it.each(["import { vi } from 'vitest'", "globalThis.fetch === no", "process.env['LANG'] === 'fr'"])('is not told by %s', line => {
    expect(feltIn(line)).toEqual([])
  })
})
