/** Builds, packs and installs the package once, in a folder of its own, for all tests beside this file. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { npm, pack, type Packed } from '../../scripts/packing.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The tarball, and a project that has installed it and nothing else; or why there is none. */
    built: { readonly packed: Packed; readonly consumer: string } | { readonly failure: string }
  }
}

/** A build that fails is for the tests of the package to report: those of the source run all the same. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'ipo-reports-package-'))
  try {
    const packed = pack(folder)
    project.provide('built', { packed, consumer: install(packed.tarball, join(folder, 'consumer')) })
  } catch (error) {
    project.provide('built', { failure: String(error) })
  }
  return () => rmSync(folder, { recursive: true, force: true })
}

/** A new project with the tarball in it. Dependencies come from npm's cache where it has them. */
function install(tarball: string, folder: string): string {
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true }\n')
  npm(['install', '--no-save', '--no-package-lock', '--ignore-scripts', '--prefer-offline', tarball], folder)
  return folder
}
