import { create } from 'xmlbuilder2'
import { describe, expect, it } from 'vitest'
import { emitCatalog } from '../../src/emit/catalog.ts'
import { emitPages } from '../../src/emit/pages.ts'
import { attributesOf } from '../../src/emit/texts.ts'
import { MAIN_XSD, SCHEMA_FILES } from '../../src/judge/generated/schema-files.ts'
import { componentsOf, NAMESPACES, propertyName, type ChoiceType, type RecordType, type TextType } from '../../src/meta/index.ts'
import { MODEL } from '../../src/model/index.ts'
import { SAMPLER } from '../sampler/index.ts'
import { committed } from './project.ts'

/** The rows of every table of a page, as cells. A bar inside a cell is written `\|`. */
function rowsOf(page: string): readonly (readonly string[])[] {
  const lines = page.split('\n').filter(line => line.startsWith('|'))
  return lines.map(line => line.slice(2, -2).split(/ (?<!\\)\| /).map(cell => cell.replaceAll('\\|', '|')))
}

const namesOf = (page: string): readonly (readonly [kind: string, xml: string, json: string])[] =>
  rowsOf(page).slice(2).map(([xml = '', json = '', kind = '']) => [kind, xml.replaceAll('`', ''), json.replaceAll('`', '')] as const)

describe('the table of names', () => {
  const names = namesOf(committed('docs/model/names.md'))

  it('has each element, bag and attribute once, and nothing else', () => {
    const { elements, attributes } = componentsOf(MODEL)
    const expected = [...elements, ...attributes].map(({ kind, namespace, name }) => `${kind === 'attribute' ? kind : 'element'} ${namespace}:${name}`)
    expect(names.map(([kind, xml]) => `${kind} ${xml}`).sort()).toEqual(expected.sort())
  })

  it('gives each the name that the rule gives (J-02)', () => {
    expect(names.filter(([, xml, json]) => propertyName(xml.split(':')[1] ?? '') !== json)).toEqual([])
  })

  it('never gives two elements, or two attributes, one name', () => {
    expect(new Set(names.map(([kind, , json]) => `${kind} ${json}`)).size).toBe(names.length)
  })

  it.each([
    ['com:WebURI', 'webURI'], ['ict:RecommendationSet', 'recommendationSet'], ['ict:ActionTextBag', 'actionTextBag'], ['com:st96Version', 'st96Version'],
    ['com:CommentTextBag', 'commentTextBag'], ['ict:SubItemListCategory', 'subItemListCategory'],
  ])('says %s is %s', (xml, json) => {
    expect(names.find(([, name]) => name === xml)?.[2]).toBe(json)
  })
})

describe('propertyName', () => {
  it.each([
    ['IPOfficeCode', 'ipOfficeCode'], ['URI', 'uri'], ['P', 'p'], ['OL', 'ol'], ['ST13ApplicationNumber', 'st13ApplicationNumber'],
    ['ICTStrategyDocument', 'ictStrategyDocument'], ['APICatalogueEntryBag', 'apiCatalogueEntryBag'], ['sourceURI', 'sourceURI'],
  ])('gives %s the name %s', (xml, json) => {
    expect(propertyName(xml)).toBe(json)
  })
})

describe.each([['the model', MODEL], ['the sampler', SAMPLER]] as const)('the pages of %s', (_, model) => {
  const pages = emitPages(model)

  it('have one for each record, choice and text, one row for each of its parts', () => {
    const partsOf = (type: RecordType | ChoiceType | TextType): number =>
      type.kind === 'record' ? type.attributes.length + type.content.length : type.kind === 'choice' ? type.options.length : 1 + attributesOf(type).length
    const types = componentsOf(model).types.filter(type => type.kind === 'record' || type.kind === 'choice' || type.kind === 'text')
    const pageOf = (name: string): string => [...pages.values()].find(text => text.includes(`\n# ${name}\n`)) ?? ''
    expect(types.map(type => [type.name, rowsOf(pageOf(type.name)).length - 2])).toEqual(types.map(type => [type.name, partsOf(type)]))
    expect(types.filter(type => rowsOf(pageOf(type.name)).some(row => row.length !== 5))).toEqual([])
  })

  it('link to pages and headings that exist', () => {
    const links = [...pages.values()].flatMap(text => [...text.matchAll(/\]\(([^)#]+)(?:#([^)]+))?\)/g)])
    expect(links.length).toBeGreaterThan(50)
    const headingsOf = (file: string): readonly string[] =>
      [...(pages.get(file) ?? '').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replaceAll(' ', '-'))
    const broken = links.filter(([, file = '', heading]) => !pages.has(file) || heading !== undefined && !headingsOf(file).includes(heading))
    expect(broken.map(([link]) => link)).toEqual([])
  })

  it('are all reached from the index', () => {
    const index = pages.get('index.md') ?? ''
    expect([...pages.keys()].filter(name => name !== 'index.md' && !index.includes(`](${name})`))).toEqual([])
  })
})

describe('the catalog', () => {
  const entries = [...emitCatalog(MODEL).matchAll(/<(?:uri name|system systemId)="([^"]+)" uri="([^"]+)"\/>/g)].map(([, name = '', file = '']) => [name, file] as const)

  it('is well-formed and leads to files that lie beside it', () => {
    expect(() => create(emitCatalog(MODEL))).not.toThrow()
    expect(entries.length).toBeGreaterThan(3)
    for (const [, file] of entries) expect(() => committed(`schemas/v1/${file}`)).not.toThrow()
  })

  it('leads from each namespace to the schema that has it as its target', () => {
    for (const { uri } of NAMESPACES) {
      const file = entries.find(([name]) => name === uri)?.[1] ?? ''
      expect(committed(`schemas/v1/${file}`)).toContain(`targetNamespace="${uri}"`)
    }
  })
})

describe('the schema files in the code', () => {
  it('are the published ones, byte for byte', () => {
    expect(Object.keys(SCHEMA_FILES)).toContain(MAIN_XSD)
    expect(Object.keys(SCHEMA_FILES)).toHaveLength(3 + MODEL.roots.length)
    const different = Object.entries(SCHEMA_FILES).filter(([name, text]) => text !== committed(`schemas/v1/${name}`))
    expect(different.map(([name]) => name)).toEqual([])
  })
})
