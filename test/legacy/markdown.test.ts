import { describe, expect, it } from 'vitest'
import { ANNEX, contentOf, imported } from './annex.ts'
import { accountedIn, fixtureBytes, gridOf, leftOutOf, readAs } from './text-formats.ts'

const named = { fileName: 'report.md' }

describe('readMarkdown', () => {
  it('gives the same object for the annex as the text', async () => {
    const [read, text] = await Promise.all([imported(fixtureBytes('markdown/annex-fr'), { editionIdentifier: 'ict-10-proposal' }), imported(ANNEX.replaceAll(';  et', '; et'), { editionIdentifier: 'ict-10-proposal' })])
    expect(contentOf(read.value)).toEqual(contentOf(text.value))
    expect(read.issues).toEqual([])
  })

  it('reads headings of both kinds, lists, quotations and code', async () => {
    const { blocks, document } = await readAs('# Un ##\n\nDeux\n====\ntexte\nsuite  \nligne\n\n- a\n    1. b\n\n> cité\n>> deux fois\n\n```\ncode *x*\n  y\n```\n\n---\nTrois\n---\n', named)
    expect(document.mediaType).toBe('text/markdown')
    expect(blocks.map(({ kind, level, quoted, indent, text }) => [kind, level ?? quoted ?? indent, text])).toEqual([
      ['heading', 1, 'Un'], ['heading', 1, 'Deux'], ['paragraph', 0, 'texte suite\nligne'], ['listItem', 0, '- a'], ['listItem', 4, '1. b'],
      ['paragraph', 1, 'cité'], ['paragraph', 2, 'deux fois'], ['paragraph', 0, 'code *x*\n  y'], ['heading', 2, 'Trois'],
    ])
  })

  it('leaves out marks and nothing else', async () => {
    const read = await readAs('# T\n\n**gras** et *maigre*, a_b_c, 2 * 3 * 4, \\*étoile\\*, `code * x`, R&amp;D, <u>x</u>\n', named)
    expect(read.blocks[1]?.text).toBe('gras et maigre, a_b_c, 2 * 3 * 4, *étoile*, code * x, R&D, x')
    expect(leftOutOf(read, 'markup')).toEqual(['#', '**', '**', '*', '*', '\\', '\\', '`', '`', '<u>', '</u>'])
  })

  it('gives links with their addresses', async () => {
    const read = await readAs('# T\n\n[la page](https://a.example.org/x_(y) "titre"), <https://b.example.org>, ![Logo](logo.png), [ici](#x)\n', named)
    const [block] = read.blocks.slice(1)
    expect(block?.text).toBe('la page, https://b.example.org, , ici')
    expect(block?.links?.map(({ start, end, target }) => [block.text.slice(start, end), target.text])).toEqual([['la page', 'https://a.example.org/x_(y)']])
    expect(leftOutOf(read, 'metadata')).toEqual(['Logo'])
  })

  it('reads tables with bars', async () => {
    const { document } = await readAs('| A | B |\n|:--|--:|\n| a \\| b | **c**<br>d |\n| e |\n\nfin')
    expect(gridOf(document.body)).toEqual([['0 A', '1 B'], ['0 a | b', '1 c\nd'], ['0 e']])
  })

  it('leaves out comments, on one line or on several', async () => {
    const read = await readAs('# T\n\n<!-- Recommandation 3\nnon -->\n\noui\n', named)
    expect(read.blocks.map(({ text }) => text)).toEqual(['T', 'oui'])
    expect(leftOutOf(read, 'comment')).toEqual(['<!-- Recommandation 3\nnon -->'])
  })

  it.each([
    ['two stars', 'Un texte ** avec deux étoiles **\nautre'], ['a number sign', 'Recommendation # 3\n# of items: 4'], ['hyphens', 'Titre\n-----\ntexte'], ['a bar', 'oui | non\nou | et'],
  ])('is not asked for a text with %s', async (_, text) => {
    expect((await readAs(text)).document.mediaType).not.toBe('text/markdown')
  })

  it.each([['brackets', '['.repeat(200_000)], ['stars', '*a'.repeat(30_000)], ['backquotes', '` `` '.repeat(50_000)], ['bars', '|a'.repeat(50_000)], ['quotations', '> '.repeat(100_000)], ['links', '[a]('.repeat(50_000)]])(
    'accounts for many %s', async (_, text) => {
      const source = `# T\n\n${text}\n`
      expect(accountedIn(await readAs(source, named))).toBe(source.length)
    }, 20_000)
})
