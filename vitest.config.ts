/**
 * Two sets of tests: those of the source, and those of the package as it would be published. The second builds and
 * packs once, and only when one of its tests runs.
 */
import { defineConfig } from 'vitest/config'

const onCi = Boolean(process.env['CI'])

export default defineConfig({
  test: {
    testTimeout: 60_000,
    expect: { requireAssertions: true },
    maxWorkers: '100%',
    reporters: onCi ? ['default', ['json', { outputFile: 'node_modules/.cache/ipo-reports/tests.json' }]] : ['default'],
    coverage: { include: ['src/**/*.ts'], reporter: ['text-summary', 'html'] },
    projects: [
      { extends: true, test: { name: 'source', setupFiles: ['test/fast-path-checked.ts'], include: ['test/**/*.test.ts'], exclude: ['test/package/**'] } },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/package/setup.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
})
