/**
 * What is compared with what: each group is one piece of work, done by us and by others on the same reports.
 *
 * All of a group are gone through in turn, round by round, each in a process of its own, so that what else the machine does falls on
 * all of them alike.
 */
import type { CorpusFile } from './corpus.ts'
import type { Script } from './reports.ts'

/** How a contestant is started. */
export type Way =
  /** A warm operation: `module` below `bench/` exports `operation`; seconds per call. */
  | { readonly kind: 'loop', readonly module: string, readonly operation: string }
  /** A script below `bench/`, as a whole process; `arguments` may be `FILE`. */
  | { readonly kind: 'script', readonly script: string, readonly arguments: readonly string[] }
  /** A command of the system, as a whole process; `arguments` may be `FILE`, `XSD` and `CLASSES`. */
  | { readonly kind: 'command', readonly command: string, readonly arguments: readonly string[] }

/** One who does the work. */
export interface Contestant {
  readonly id: string
  /** Name and what it does, as it stands in the tables. */
  readonly name: string
  readonly way: Way
  /** What it reads where that is not what the group says: the same reports in another syntax. */
  readonly syntax?: CorpusFile['syntax']
  /** Measured in the first round only: far slower than the others. */
  readonly once?: boolean
}

/** One piece of work. The first contestant is ours. */
export interface Group {
  readonly id: string
  readonly title: string
  readonly input: CorpusFile
  readonly ours: Contestant
  readonly others: readonly Contestant[]
  /** Only with `--full`. */
  readonly full?: boolean
  /** Rounds are this many times as many: for what is short and scatters. */
  readonly times?: number
}

const loop = (module: string, operation: string): Way => ({ kind: 'loop', module, operation })
const contestant = (id: string, name: string, way: Way, more: Partial<Contestant> = {}): Contestant => ({ id, name, way, ...more })

const readXml = contestant('ours', 'ipo-reports readXml: checked object', loop('measured/ours.mjs', 'readXml'))
const libxml2Wasm = contestant('libxml2-wasm', 'libxml2-wasm: parse + XSD, no object', loop('peers/xml.mjs', 'libxml2Wasm'))
const libxmljs2 = contestant('libxmljs2', 'libxmljs2: parse + XSD, no object', loop('peers/xml.mjs', 'libxmljs2'))
const diagnostic = contestant('diagnostic', 'saxes + our diagnostic reader: checked object', loop('measured/ours.mjs', 'diagnostic'))
const fastXmlParser = contestant('fast-xml-parser', 'fast-xml-parser + mapping + ajv: checked object', loop('peers/xml.mjs', 'fastXmlParser'))
const saxes = contestant('saxes', 'saxes: well-formedness only', loop('peers/xml.mjs', 'saxes'))
const parseAndCheck = contestant('json+ajv', 'JSON.parse + ajv: checked object', loop('peers/json.mjs', 'parseAndCheck'), { syntax: 'json' })
const parse = contestant('json', 'JSON.parse: unchecked object', loop('peers/json.mjs', 'parse'), { syntax: 'json' })

const command = (id: string, name: string, program: string, ...args: readonly string[]): Contestant => contestant(id, name, { kind: 'command', command: program, arguments: args })
const script = (id: string, name: string, file: string, args: readonly string[] = ['FILE'], more: Partial<Contestant> = {}): Contestant =>
  contestant(id, name, { kind: 'script', script: file, arguments: args }, more)

const stream = script('ours', 'ipo-reports streamRecords: checked objects', 'measured/stream.mjs')
const ruled = script('rules', 'ipo-reports streamRecords with all rules beyond schema', 'measured/stream.mjs', ['FILE', 'rules'])
const xmllint = command('xmllint', 'xmllint --stream --schema: XSD', 'xmllint', '--noout', '--stream', '--schema', 'XSD', 'FILE')
const xmlwf = command('xmlwf', 'xmlwf -n (expat): well-formedness only', 'xmlwf', '-n', 'FILE')
const java = command('java', 'Java SAX + XSD', 'java', '-cp', 'CLASSES', 'Sax', 'XSD', 'FILE')
const ndjsonAjv = script('ndjson+ajv', 'NDJSON: JSON.parse + ajv a line', 'peers/ndjson.mjs', ['FILE'], { syntax: 'ndjson' })
const ndjson = script('ndjson', 'NDJSON: JSON.parse a line, unchecked', 'peers/ndjson.mjs', ['FILE', 'parse'], { syntax: 'ndjson' })
const whole = (id: string, name: string, module: string, operation: string, more: Partial<Contestant> = {}): Contestant =>
  script(id, name, 'peers/whole.mjs', [module, operation, 'FILE'], more)
const validate = script('validate', 'ipo-reports validate --judges own: the command', '../dist/cli/main.js', ['validate', '--judges', 'own', '--quiet', 'FILE'])

const one = (letters: Script): CorpusFile => ({ script: letters, syntax: 'xml', size: 'one' })
const megabytes = (size: number, letters: Script = 'western'): CorpusFile => ({ script: letters, syntax: 'xml', size })

export const GROUPS: readonly Group[] = [
  { id: 'read-one', title: 'One report, warm: XML → checked object', input: one('western'), ours: readXml, others: [libxml2Wasm, libxmljs2, diagnostic, fastXmlParser, saxes, parseAndCheck, parse] },
  { id: 'read-one-latin-1', title: 'The same, letters of Latin-1 only', input: one('latin-1'), ours: readXml, others: [libxml2Wasm, parseAndCheck, parse] },
  { id: 'read-one-multi-script', title: 'The same, ten other scripts', input: one('multi-script'), ours: readXml, others: [libxml2Wasm, parseAndCheck, parse] },
  { id: 'read-1mb', title: '1 MB, warm: XML → checked object with all reports', input: megabytes(1), ours: readXml, others: [libxml2Wasm, libxmljs2, diagnostic, fastXmlParser, parseAndCheck, parse] },
  {
    id: 'read-json-one', title: 'One report, warm: JSON → checked object', input: { ...one('western'), syntax: 'json' },
    ours: contestant('ours', 'ipo-reports readJson: checked object', loop('measured/ours.mjs', 'readJson')), others: [parseAndCheck, parse],
  },
  {
    id: 'check-one', title: 'One report, warm: checking a ready object', input: one('western'),
    ours: contestant('ours', 'ipo-reports checkValue', loop('measured/ours.mjs', 'checkValue')),
    others: [contestant('ajv', 'ajv', loop('peers/json.mjs', 'check'), { syntax: 'json' })],
  },
  ...[one('western'), megabytes(1)].map((input): Group => ({
    id: input.size === 'one' ? 'write-one' : 'write-1mb', title: `${input.size === 'one' ? 'One report' : '1 MB'}, warm: object → bytes of XML`, input,
    ours: contestant('ours', 'ipo-reports writeXmlBytes: checked', loop('measured/ours.mjs', 'writeXml')),
    others: [
      contestant('stringify', 'JSON.stringify: bytes of JSON, unchecked', loop('peers/json.mjs', 'stringify'), { syntax: 'json' }),
      contestant('fast-xml-builder', 'fast-xml-builder: unchecked', loop('peers/builders.mjs', 'fastXmlBuilder')),
      contestant('xmlbuilder2', 'xmlbuilder2: unchecked', loop('peers/builders.mjs', 'xmlbuilder2')),
    ],
  })),
  {
    id: 'stream-50mb', title: '50 MB, whole process', input: megabytes(50), ours: stream,
    others: [
      ruled, validate, xmllint, xmlwf, java, whole('libxml2-wasm', 'libxml2-wasm: parse + XSD, no object', './xml.mjs', 'libxml2Wasm'),
      whole('fast-xml-parser', 'fast-xml-parser + mapping + ajv: checked object', './xml.mjs', 'fastXmlParser', { once: true }),
      ndjsonAjv, ndjson,
      whole('json+ajv', 'JSON: one JSON.parse + ajv', './json.mjs', 'parseAndCheck', { syntax: 'json' }),
    ],
  },
  { id: 'stream-50mb-latin-1', title: '50 MB of Latin-1 letters, whole process', input: megabytes(50, 'latin-1'), ours: stream, others: [xmllint, xmlwf] },
  { id: 'stream-50mb-multi-script', title: '50 MB in ten other scripts, whole process', input: megabytes(50, 'multi-script'), ours: stream, others: [xmllint, xmlwf] },
  { id: 'stream-ndjson', title: 'The reports of 50 MB as NDJSON, whole process', input: { ...megabytes(50), syntax: 'ndjson' }, ours: stream, others: [ndjsonAjv, ndjson] },
  {
    id: 'stream-json', title: 'The reports of 50 MB as one JSON document, whole process', input: { ...megabytes(50), syntax: 'json' }, ours: stream,
    others: [whole('json+ajv', 'one JSON.parse + ajv', './json.mjs', 'parseAndCheck')],
  },
  { id: 'stream-500mb', title: '500 MB, whole process', input: megabytes(500), full: true, ours: stream, others: [ruled, validate, xmllint, xmlwf, java, ndjsonAjv, ndjson] },
  { id: 'stream-2gb', title: '2 GB, whole process', input: megabytes(2000), full: true, ours: { ...stream, once: true }, others: [] },
  {
    id: 'cli', title: 'One small file, whole process', input: one('western'), times: 5, ours: validate,
    others: [
      command('node', 'node -e 0: the bare runtime', process.execPath, '-e', '0'),
      script('version', 'ipo-reports --version', '../dist/cli/main.js', ['--version']),
      whole('libxml2-wasm', 'libxml2-wasm: parse + XSD', './xml.mjs', 'libxml2Wasm'), xmllint, java,
    ],
  },
]
