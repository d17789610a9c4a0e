/**
 * Three sets of tests: those of the source, those of it that need a process of their own, and those of the package as it would be
 * published. The last builds and packs once, beside the others, and only when one of its tests runs.
 *
 * Tests of the source share their modules with those before them in the same process: loading all that is tested for each file anew
 * took as long as a third of the tests. So they leave no mocks and nothing in the global scope behind; a test says who does.
 */
import { defineConfig } from 'vitest/config'
import { APART } from './test/apart.ts'

const CHECKED = ['test/fast-path-checked.ts']

const onCi = Boolean(process.env['CI'])

export default defineConfig({
  test: {
    testTimeout: 60_000,
    expect: { requireAssertions: true },
    maxWorkers: '100%',
    reporters: onCi ? ['default', ['json', { outputFile: 'node_modules/.cache/ipo-reports/tests.json' }]] : ['default'],
    coverage: { include: ['src/**/*.ts'], reporter: ['text-summary', 'html'] },
    projects: [
      { extends: true, test: { name: 'source', isolate: false, setupFiles: CHECKED, include: ['test/**/*.test.ts'], exclude: [...APART, 'test/package/**'] } },
      { extends: true, test: { name: 'apart', setupFiles: CHECKED, include: [...APART] } },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/package/setup.ts'],
          setupFiles: ['test/package/ready.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
})
