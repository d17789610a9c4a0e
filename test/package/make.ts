/** Builds, packs and installs the package in a folder, and says there what came of it: `tsx make.ts FOLDER`. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm, pack } from '../../scripts/packing.ts'
import { ANSWER, type Answer } from './answer.ts'

const folder = process.argv[2] ?? ''
const draft = join(folder, `${ANSWER}.draft`)
writeFileSync(draft, JSON.stringify(made()))
renameSync(draft, join(folder, ANSWER))

/** A build that fails is for the tests of the package to report. */
function made(): Answer {
  try {
    const packed = pack(folder)
    return { packed, consumer: install(packed.tarball, join(folder, 'consumer')) }
  } catch (thrown) {
    return { failure: String(thrown) }
  }
}

/** A new project with the tarball in it. Dependencies come from npm's cache where it has them. */
function install(tarball: string, consumer: string): string {
  mkdirSync(consumer)
  writeFileSync(join(consumer, 'package.json'), '{ "name": "consumer", "private": true }\n')
  npm(['install', '--no-save', '--no-package-lock', '--ignore-scripts', '--prefer-offline', tarball], consumer)
  return consumer
}
