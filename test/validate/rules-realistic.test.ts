/** The realistic reports among the fixtures: nothing is wrong with their form, nothing in them contradicts the rest. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findingsIn, foundAt } from './rule-fixtures.ts'

const folder = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const REPORTS = ['office-report', 'office-report-transaction']
  .flatMap(name => readdirSync(folder + name, { recursive: true, withFileTypes: true }))
  .filter(entry => entry.isFile() && /^document\.(json|xml)$/.test(entry.name) && !readdirSync(entry.parentPath).includes('issues.json'))
  .map(entry => `${entry.parentPath.slice(folder.length)}/${entry.name}`)
  .sort()

describe('realistic reports', () => {
  it('are there', () => {
    expect(REPORTS.length).toBeGreaterThanOrEqual(12)
  })

  it.each(REPORTS)('give no finding of form or consistency: %s', async name => {
    const issues = await findingsIn(readFileSync(folder + name))
    expect(foundAt(issues.filter(issue => issue.class !== 'follow-up'))).toEqual([])
  })
})
