/** The lock file: complete for every platform, so that `npm ci` takes it anywhere, and without the address of a registry. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Locked {
  readonly resolved?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as { readonly packages: Readonly<Record<string, Locked>> }
const folders = Object.keys(packages)

describe('package-lock.json', () => {
  it('holds each package that another one names, also those of other platforms', () => {
    const names = Object.values(packages).flatMap(({ dependencies, optionalDependencies }) => Object.keys({ ...dependencies, ...optionalDependencies }))
    expect(names.length).toBeGreaterThan(100)
    expect(names.filter(name => !folders.some(folder => folder.endsWith(`node_modules/${name}`)))).toEqual([])
  })

  it('names no registry', () => {
    expect(folders.filter(folder => packages[folder]?.resolved !== undefined)).toEqual([])
  })
})
