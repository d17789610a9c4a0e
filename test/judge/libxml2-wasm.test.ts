import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it, vi } from 'vitest'
import type { JudgeVerdict } from '../../src/judge/judge.ts'
import { type Engine, loadLibxml2Wasm } from '../../src/judge/libxml2-engine.ts'
import { createLibxml2WasmJudge, libxml2Wasm } from '../../src/judge/libxml2-wasm.ts'
import { MOST_ERRORS } from '../../src/judge/libxml2-validate.ts'
import type { SchemaSet } from '../../src/judge/schema-set.ts'
import { ISBN_XSD, MAIN_XSD, importing, librarySet, shelf } from './library-schema.ts'

const LIBRARY = librarySet()
const judge = (document: string | Uint8Array, schema: SchemaSet = LIBRARY): Promise<JudgeVerdict> => libxml2Wasm.validate(document, schema)
const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

describe('libxml2Wasm', () => {
  it('has no verdict without a schema', async () => {
    expect(await libxml2Wasm.validate('<a/>', null as unknown as SchemaSet)).toMatchObject({ verdict: 'not-determined', reason: expect.stringContaining('schema') })
  })

  it('names the engine that is installed', async () => {
    const installed = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('libxml2-wasm').replace(/lib\/index\.mjs$/, 'package.json'), 'utf8')) as { version: string }
    expect((await judge(shelf('<Book isbn="1234"/>'))).engine).toBe(`libxml2-wasm ${installed.version}`)
  })

  it.each([
    ['text', shelf('<Book isbn="1234"/>')],
    ['a text that claims another encoding', `<?xml version="1.0" encoding="UTF-16"?>${shelf('<Book isbn="1234"><Title>é</Title></Book>')}`],
    ['a text with a mark', `\uFEFF${shelf('<Book isbn="1234"/>')}`],
    ['UTF-8', Buffer.from(shelf('<Book isbn="1234"><Title>é</Title></Book>'))],
    ['UTF-16 with a mark', utf16(shelf('<Book isbn="1234"><Title>é</Title></Book>'))],
    ['other prefixes', `<s:Shelf xmlns:s="urn:test:shelf"><s:Book isbn="1234"/></s:Shelf>`],
    ['a relative namespace name, of which libxml2 warns', shelf('<Book isbn="1234" xmlns:unused="relative"/>')],
    ['an xml:space of which libxml2 warns', '<Shelf xml:space="odd"/>', importing('parts/isbn.xsd').replace('type="xsd:string"/>', '><xsd:complexType><xsd:anyAttribute processContents="skip"/></xsd:complexType></xsd:element>')],
  ])('finds valid: %s', async (_, document, main = MAIN_XSD) => {
    expect(await judge(document, librarySet(main))).toMatchObject({ verdict: 'valid', findings: [] })
  })

  it('uses the imported file: a number that breaks its pattern is invalid', async () => {
    const document = shelf('\n<Book isbn="1234"/>\n  <Book\n isbn="12"/>')
    const verdict = await judge(Buffer.from(document))
    expect(verdict.verdict).toBe('invalid')
    expect(verdict.findings.map(({ line, place }) => ({ line, place }))).toEqual([{ line: 3, place: { line: 3, column: 3, offset: document.indexOf('<Book\n') } }])
  })

  it('reports all invalid values, in document order', async () => {
    const { findings } = await judge(shelf('<Book isbn="x"/>\n<Book isbn="1234" key="a"/>\n<Book isbn="y" key="a"/>'))
    expect(findings.map(finding => finding.line)).toEqual([1, 3, 3])
  })

  it.each([
    ['an end that is missing', '<Shelf>\n<Book>', 2],
    ['an undeclared prefix', '\n\n<a:Shelf/>', 3],
    ['an empty text', '', undefined],
    ['no bytes', new Uint8Array(), undefined],
    ['white space alone', ' \n ', 2],
    ['half a surrogate pair', shelf('<Book isbn="1234"><Title>\uD800</Title></Book>'), undefined],
    ['bytes that are no UTF-8', Buffer.from([0x3c, 0x61, 0x3e, 0xe9, 0x3c, 0x2f, 0x61, 0x3e]), 1],
    ['a control character', '<Shelf>\u0001</Shelf>', 1],
  ])('finds malformed, and says where: %s', async (_, document, line) => {
    const { verdict, findings } = await judge(document)
    expect([verdict, findings[0]?.line]).toEqual(['invalid', line])
    expect(findings[0]?.message).not.toBe('')
  })

  it.each([
    ['nested deeper than libxml2 reads', `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`],
    ['a text longer than libxml2 reads', `<a>${'x'.repeat(10_100_000)}</a>`],
    ['an attribute longer than libxml2 reads', `<a b="${'x'.repeat(10_100_000)}"/>`],
    ['a comment longer than libxml2 reads', `<!--${'x'.repeat(10_100_000)}--><a/>`],
    ['a name longer than libxml2 reads', `<${'n'.repeat(60_000)}/>`],
    ['longer than it is given', new Uint8Array(256 * 1024 * 1024 + 1)],
  ])('gives no verdict: %s', async (_, document) => {
    expect(await judge(document)).toMatchObject({ verdict: 'not-determined', findings: [], reason: expect.stringMatching(/libxml2/) })
  })

  it('takes no words of the document for words of the engine', async () => {
    expect(await judge('<Shelf xmlns="urn:test:shelf"><out_of_memory/></Shelf>')).toMatchObject({ verdict: 'invalid' })
    expect(await judge(shelf('<Book isbn="internal error: out of memory"/>'))).toMatchObject({ verdict: 'invalid' })
  })

  it('gives true lines beyond 65,535, whatever stands between the tags', async () => {
    const filler = '<Book isbn="1234"/>\n'.repeat(69_999)
    const { findings } = await judge(shelf(`${filler}<Book isbn="x"/>\n\n\n<Book isbn="y">\n\n<Title/></Book><Book isbn="z"/>`))
    expect(findings.map(({ line, place }) => [line, place?.column])).toEqual([[70_000, 1], [70_003, 1], [70_005, 16]])
  })

  it('takes no longer for many errors among many siblings than for few', async () => {
    const books = 150_000
    const verdict = await judge(shelf('<Book isbn="x"/>\n'.repeat(books)))
    expect([verdict.verdict, verdict.findings.length, verdict.omitted]).toEqual(['invalid', MOST_ERRORS, books - MOST_ERRORS])
    expect(verdict.findings.at(-1)?.line).toBe(MOST_ERRORS)
  })

  it('finds the tag again that a finding is about, wherever errors are', async () => {
    const main = MAIN_XSD.replace('minOccurs="0"/>', 'minOccurs="0"/><xsd:any namespace="##other" minOccurs="0" maxOccurs="unbounded" processContents="lax"/>')
    const document = `<?xml version="1.0"?><!-- <a/> -->\n${shelf('<?p <b/>?><Book isbn="1234"><Title><![CDATA[<c/>]]></Title><s:x xmlns:s="urn:s"><s:y t=">"/></s:x><Page/></Book>\n <s:Book xmlns:s="urn:test:shelf" isbn="x"/>\n<Book isbn="1234"><Title><b/></Title></Book><Book/>')}`
    const { findings } = await judge(document, librarySet(main))
    expect(findings.map(({ place }) => /^<[^ >]*/u.exec(document.slice(place?.offset))?.[0])).toEqual(['<Page/', '<s:Book', '<Title', '<Book/'])
  })

  it('gives true lines of malformed text beyond 65,535', async () => {
    const { findings } = await judge(`<Shelf>${'\n'.repeat(69_999)}<Book></Shelf>`)
    expect(findings[0]?.line).toBe(70_000)
  })

  it('counts offsets in the bytes given, mark included', async () => {
    const text = shelf('<Book isbn="1234"><Title>é</Title></Book><Book isbn="x"/>')
    const index = text.indexOf('<Book isbn="x"')
    const offsets = await Promise.all([text, Buffer.from(`\uFEFF${text}`), utf16(text)].map(async document => (await judge(document)).findings[0]?.place))
    expect(offsets).toEqual([index, 3 + index + 1, 2 + 2 * index].map(offset => ({ line: 1, column: index + 1, offset })))
  })
})

describe('libxml2Wasm on schemas', () => {
  const valid = '<Shelf>x</Shelf>'

  it.each([
    ['is missing', importing('gone.xsd'), '"gone.xsd"'],
    ['is a URL', importing('http://127.0.0.1:9/isbn.xsd'), 'http://127.0.0.1:9/isbn.xsd'],
    ['is a file URL', importing('file:///etc/passwd'), 'file:///etc/passwd'],
    ['is absolute', importing('/dev/stdin'), '/dev/stdin'],
    ['leads outside', importing('../parts/isbn.xsd'), '../parts/isbn.xsd'],
    ['is no URI, which libxml2 would pass over', importing('parts/is bn.xsd'), 'parts/is bn.xsd'],
    ['is moved by xml:base', importing('isbn.xsd', 'xml:base="parts/"'), 'xml:base'],
    ['comes second for its namespace, which libxml2 would pass over', importing('parts/isbn.xsd').replace('<xsd:element', '<xsd:import namespace="urn:test:isbn" schemaLocation="more.xsd"/><xsd:element'), '"more.xsd"'],
  ])('gives no verdict when an imported file %s', async (_, main, named) => {
    const files = new Map([['library.xsd', main], ['parts/isbn.xsd', ISBN_XSD], ['more.xsd', ISBN_XSD]])
    const verdict = await judge(valid, { main: 'library.xsd', files })
    expect(verdict).toMatchObject({ verdict: 'not-determined', findings: [] })
    expect(verdict.reason).toContain(named)
  })

  it.each([
    ['is missing', { main: 'gone.xsd', files: new Map() }],
    ['is not well-formed', librarySet('<xsd:schema')],
    ['is empty', librarySet('')],
    ['is no schema', librarySet('<Shelf/>')],
    ['refers to a type that is not there', librarySet(MAIN_XSD.replace('isbn:Number', 'isbn:Nothing'))],
    ['imports a file that is not well-formed', librarySet(MAIN_XSD, '<xsd:schema')],
    ['imports a file of another namespace', librarySet(MAIN_XSD, ISBN_XSD.replace('urn:test:isbn', 'urn:other'))],
    ['has a DOCTYPE', librarySet(`<!DOCTYPE xsd:schema>${importing('parts/isbn.xsd')}`)],
    ['imports a file with a DOCTYPE', librarySet(MAIN_XSD, `<!DOCTYPE x [<!ENTITY e SYSTEM "/dev/stdin">]>${ISBN_XSD}`)],
  ] satisfies [string, SchemaSet][])('gives no verdict when the schema %s', async (_, schema) => {
    expect(await judge(valid, schema)).toMatchObject({ verdict: 'not-determined', findings: [], reason: expect.stringMatching(/schema/) })
  })

  it.each([
    ['bytes', new Map([['library.xsd', Buffer.from(MAIN_XSD)], ['parts/isbn.xsd', utf16(ISBN_XSD)]])],
    ['texts that claim another encoding', new Map([['library.xsd', MAIN_XSD.replace('UTF-8', 'UTF-16')], ['parts/isbn.xsd', `<?xml version="1.0" encoding="ISO-8859-1" ?>${ISBN_XSD}`]])],
    ['names that need encoding', new Map([['library.xsd', MAIN_XSD.replace('parts/isbn.xsd', './x/../parts%20%C3%A9/is%2Bbn.xsd')], ['parts é/is+bn.xsd', ISBN_XSD]])],
    ['files that import each other', new Map([['library.xsd', MAIN_XSD], ['parts/isbn.xsd', ISBN_XSD.replace('<xsd:simple', '<xsd:import namespace="urn:test:shelf" schemaLocation="../library.xsd"/><xsd:simple')]])],
    ['an include', new Map([['library.xsd', MAIN_XSD], ['parts/isbn.xsd', '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:test:isbn"><xsd:include schemaLocation="number.xsd"/></xsd:schema>'], ['parts/number.xsd', ISBN_XSD]])],
  ])('takes %s', async (_, files: ReadonlyMap<string, string | Uint8Array>) => {
    const schema = { main: 'library.xsd', files }
    expect([(await judge(shelf('<Book isbn="1234"/>'), schema)).verdict, (await judge(shelf('<Book isbn="x"/>'), schema)).verdict]).toEqual(['valid', 'invalid'])
  })

  it('keeps two sets apart that use the same names, also at the same time', async () => {
    const letters = librarySet(MAIN_XSD, ISBN_XSD.replace('[0-9]', '[a-z]'))
    const digits = librarySet()
    const documents = [shelf('<Book isbn="1234"/>'), shelf('<Book isbn="abcd"/>')]
    const verdicts = await Promise.all([letters, digits].flatMap(schema => documents.map(async document => (await judge(document, schema)).verdict)))
    expect(verdicts).toEqual(['invalid', 'valid', 'valid', 'invalid'])
    const missing = { main: 'library.xsd', files: new Map([['library.xsd', MAIN_XSD]]) }
    expect((await judge(documents[0] ?? '', missing)).verdict).toBe('not-determined')
  })
})

describe('libxml2Wasm in the long run', () => {
  it('judges 2,000 documents with one compilation and leaves nothing behind', async () => {
    const { diag } = await loadLibxml2Wasm()
    const judging = createLibxml2WasmJudge()
    const schema = librarySet()
    diag.configure({ enabled: true })
    const books = '<Book isbn="1234"/>\n'.repeat(100)
    const documents = [shelf(books), shelf(`${books}<Book isbn="x"/>`), `<Shelf>${books}`, `<!DOCTYPE Shelf>${shelf(books)}`, utf16(shelf(books))]
    const verdicts = new Map<string, number>()
    const judgeAll = async (rounds: number): Promise<void> => {
      if (rounds === 0) return
      const judged = await Promise.all(documents.map(document => judging.validate(document, schema)))
      for (const { verdict } of judged) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1)
      await judgeAll(rounds - 1)
    }
    await judgeAll(20)
    const grow = vi.spyOn(WebAssembly.Memory.prototype, 'grow')
    await judgeAll(380)
    expect(grow).not.toHaveBeenCalled()
    grow.mockRestore()
    await judging.validate(shelf(books), librarySet('<xsd:schema'))
    await judging.validate(shelf(books), librarySet(MAIN_XSD.replace('isbn:Number', 'isbn:Nothing')))
    expect(Object.fromEntries(verdicts)).toEqual({ valid: 800, invalid: 800, 'not-determined': 400 })
    expect(living(diag.report())).toEqual({ XmlDocument: 1, XsdValidator: 1 }) // the compiled schema
    await judging.release(schema)
    expect(living(diag.report())).toEqual({})
    expect((await judging.validate(shelf(books), schema)).verdict).toBe('valid')
    await judging.release(schema)
    diag.configure({ enabled: false })
  })

  it('gives no verdict when the engine cannot be loaded', async () => {
    const absent = createLibxml2WasmJudge(() => Promise.reject(new Error('no WebAssembly here')))
    expect(await absent.validate(shelf(''), LIBRARY)).toMatchObject({ verdict: 'not-determined', reason: expect.stringContaining('no WebAssembly here') })
  })

  it('gives no verdict ever again once the engine has crashed', async () => {
    const real = await loadLibxml2Wasm()
    let crashing = false
    const fragile = createLibxml2WasmJudge(async () => crashing ? crashed(real) : real)
    const document = shelf('<Book isbn="1234"/>')
    expect((await fragile.validate(document, LIBRARY)).verdict).toBe('valid')
    crashing = true
    expect((await fragile.validate(document, LIBRARY)).verdict).toBe('not-determined')
    crashing = false
    expect(await fragile.validate(document, LIBRARY)).toMatchObject({ verdict: 'not-determined', reason: expect.stringContaining('unreachable') })
  })
})

/** Objects that were not disposed of, by class. */
function living(report: Record<string, { totalInstances: number }>): Record<string, number> {
  return Object.fromEntries(Object.entries(report).map(([name, { totalInstances }]) => [name, totalInstances]))
}

/** The engine, with a parser that traps as WebAssembly does. */
function crashed(engine: Engine): Engine {
  const trap = (): never => { throw new WebAssembly.RuntimeError('unreachable') }
  return { ...engine, XmlDocument: Object.assign(Object.create(engine.XmlDocument) as Engine['XmlDocument'], { fromBuffer: trap }) }
}
