import { describe, expect, it } from 'vitest'
import { ANNEX, codesOf, contentOf, encodedAs, imported } from './annex.ts'
import { accountedIn, codesIn, fixtureBytes, gridOf, leftOutOf, readAs, refusedWith, textsOf } from './text-formats.ts'

describe('the annex in HTML', () => {
  // HTML shows no two spaces side by side.
  it.each(['html/annex-fr-table', 'html/annex-fr-word', 'html/annex-fr-libreoffice'])('%s gives the same object as the text', async fixture => {
    const [page, text] = await Promise.all([imported(fixtureBytes(fixture), { editionIdentifier: 'ict-10-proposal' }), imported(ANNEX.replaceAll(';  et', '; et'), { editionIdentifier: 'ict-10-proposal' })])
    expect(contentOf(page.value)).toEqual(contentOf(text.value))
    expect(codesOf(page.issues).filter(code => code !== 'legacy.hidden-text')).toEqual([])
  })

  it('counts the labels of its lists', async () => {
    const page = '<p>Recommandations</p><h2>Recommandation n° 1</h2><p>Les offices devraient avoir une stratégie TIC.</p><ol type="a"><li>Les offices devraient lire, par exemple :<ol type="i"><li>ceci;</li><li>cela.</li></ol></li><li>Les offices devraient écrire.</li></ol><p>R3</p>'
    const { value } = await imported(page, { kind: 'annex', partial: true })
    expect(value.recommendationBag[0]?.actionBag?.map(({ actionIdentifier, actionTextBag, subItemBag }) => [actionIdentifier, actionTextBag[0]?.printedLabelText, subItemBag?.length])).toEqual([['1.a', 'a.', 2], ['1.b', 'b.', undefined]])
  })
})

describe('readHtml', () => {
  it('collapses white space and resolves references', async () => {
    const { blocks, entries } = await readAs('<p>Un&nbsp;deux   trois\n<b> quatre</b> &#8217;&eacute;&notit; &foo; R&D&#32; &lt;p&gt;</p>')
    expect(blocks.map(({ text }) => text)).toEqual(['Un\u00A0deux trois quatre ’é¬it; &foo; R&D <p>'])
    expect(entries.flatMap(entry => (entry.kind === 'changed' ? [`${entry.before}→${entry.after} ${entry.why}`] : []))).toEqual([
      '&nbsp;→\u00A0 character-reference', '   →  white-space', '\n→  white-space', '&#8217;→’ character-reference', '&eacute;→é character-reference', '&not→¬ character-reference',
      '&#32;→  character-reference', '&lt;→< character-reference', '&gt;→> character-reference',
    ])
  })

  it('reads lists with their labels', async () => {
    const { blocks } = await readAs('<ol start=3><li>trois<ul><li>dessous</ul><li value=9>neuf<li><p>dix<p>encore</ol><ol reversed type=I><li>x<li>y</ol><ul style="list-style:none"><li>sans</ul><ol><li>a) imprimé</ol>')
    expect(blocks.map(({ kind, indent, text }) => [kind, indent, text])).toEqual([
      ['listItem', 0, '3. trois'], ['listItem', 4, '◦ dessous'], ['listItem', 0, '9. neuf'], ['listItem', 0, '10. dix'], ['paragraph', 0, 'encore'],
      ['listItem', 0, 'II. x'], ['listItem', 0, 'I. y'], ['paragraph', 0, 'sans'], ['listItem', 0, 'a) imprimé'],
    ])
  })

  it('knows which of the grid a cell covers', async () => {
    const { document } = await readAs('<table><caption>Légende<thead><tr><th colspan=2>A<th rowspan=3>B<tbody><tr><td rowspan=0>C<td>D<tr><td><table><tr><td>innen</table>E</table>')
    expect(gridOf(document.body)).toEqual([['0+2 A', '2/3 B'], ['0/65534 C', '1 D'], ['1 innen ¶ E']])
    expect(document.body[0]).toMatchObject({ kind: 'paragraph', text: 'Légende' })
  })

  it('keeps every character of broken markup once', async () => {
    // Without a DOCTYPE a table does not end the paragraph before it, as in browsers.
    expect(await textsOf('<p>a<b>b<p>c</b>d<table>e<tr>f<td>g</td>h</table>i</p></div>j')).toEqual(['ab', 'cdefh', 'g', 'i', 'j'])
  })

  it.each([
    ['a tag that never ends', '<p>eins<p title="zwei > drei'],
    ['text between frames', '<frameset><frame src=a>drei</frameset>'],
    ['a script that never ends', '<p>eins<script>drei'],
    ['a comment that never ends', '<p>eins<!-- drei'],
    ['a title that never ends', '<title>drei'],
  ])('reports %s', async (_, page) => {
    const read = await readAs(page)
    expect(codesIn(read)).toContain('legacy.markup-broken')
    expect(read.entries.flatMap(entry => (entry.kind === 'leftOut' ? [entry.text] : [])).concat(read.blocks.map(({ text }) => text)).join('')).toContain('drei')
  })

  it('keeps what the parser drops as text', async () => {
    expect(await textsOf('<p>eins<p title="zwei > drei')).toEqual(['eins', '<p title="zwei > drei'])
    expect(await textsOf('<frameset><frame src=a>drei</frameset>')).toEqual(['drei'])
  })

  it.each([
    ['an attribute', '<p hidden>x</p>'], ['a style', '<p style="DISPLAY : none">x</p>'], ['another style', '<div style="visibility:hidden"><p>x</div>'],
    ['a rule', '<style>.a, p.off { display: none }</style><p class="on off">x</p>'], ['a row', '<table><tr style="display:none"><td>x</table>'], ['Word', '<span style="mso-hide:all">x</span>'],
    ['a template', '<template>x</template>'], ['a page without scripts', '<noscript>x</noscript>'],
  ])('leaves out what %s hides', async (_, page) => {
    const read = await readAs(`<p>seen</p>${page}`)
    expect(read.blocks.map(({ text }) => text)).toEqual(['seen'])
    expect(leftOutOf(read, 'hidden')).toEqual(['x'])
    expect(read.document.issues).toEqual([expect.objectContaining({ code: 'legacy.hidden-text', values: expect.objectContaining({ count: '1', found: 'x' }) })])
  })

  it('takes comments with conditions for comments, and what they reveal for text', async () => {
    const read = await readAs('<p><!--[if gte mso 9]><b>no</b><![endif]--><![if !mso]>yes<![endif]></p>')
    expect(read.blocks.map(({ text }) => text)).toEqual(['yes'])
    expect(leftOutOf(read, 'comment')).toEqual(['<!--[if gte mso 9]><b>no</b><![endif]-->'])
  })

  it('reads the answers of a form and leaves out what was not chosen', async () => {
    const read = await readAs(`<form><p><select><option>Non<option selected>Oui</select></p><p><select><option>Erste<option>Zweite</select></p>
      <p><input type=radio name=a checked> Partiel <input type=radio name=a> Total</p><p><label><input type=checkbox>aus</label> <label><input type=checkbox checked>an</label></p>
      <p><input id=z type=radio><label for=z>andere</label></p><p><input value="Texte &amp; saisi" data-old=alt></p><p><textarea>\nl 1\r\nl 2</textarea></p><p><input disabled value=vieux></p><input type=hidden value=geheim></form>`)
    expect(read.blocks.map(({ text }) => text)).toEqual(['Oui', 'Erste', 'Partiel', 'an', 'Texte & saisi', 'l 1\nl 2'])
    expect(leftOutOf(read, 'list-of-values')).toEqual(['Non', 'Zweite', 'Total', 'aus', 'andere'])
    expect(codesIn(read)).toEqual(['legacy.hidden-text', 'legacy.disabled-value', 'legacy.choices-left-out'])
  })

  it('reads the fields of a page that was saved for reading, where all are disabled', async () => {
    expect(await textsOf('<p><input disabled value=eins> <select disabled><option selected>zwei</select></p>')).toEqual(['eins zwei'])
  })

  it('gives links with their addresses, each once', async () => {
    const { blocks, document } = await readAs('<p>Voir <a href="https://a.example.org/?x=1&amp;y=2">la <b>page</b></a> et <a href="#x">ici</a><p><a href=https://b.example.org>offen<p>weiter')
    const links = blocks.flatMap(block => (block.links ?? []).map(({ start, end, target }) => [block.text.slice(start, end), target.text]))
    expect(links).toEqual([['la page', 'https://a.example.org/?x=1&y=2'], ['offen', 'https://b.example.org']])
    expect(document.leftOut.filter(({ why }) => why === 'link-target').every(({ yields }) => yields === true)).toBe(true)
  })

  it('leaves out scripts, images and what stands elsewhere', async () => {
    const read = await readAs('<head><title>T</title><script>"Recommandation 3" < 4</script></head><p>x<img src="data:image/png;base64,AAAA" alt="Logo"></p><iframe src="https://a.example.org"></iframe>')
    expect(read.blocks.map(({ text }) => text)).toEqual(['x'])
    expect(leftOutOf(read, 'metadata')).toEqual(['T', 'Logo'])
    expect(codesIn(read)).toEqual(['legacy.outside-content', 'legacy.images-left-out'])
  })

  it('splits a paragraph at line breaks that end something', async () => {
    expect(await textsOf('<p>Recommandation n° 1<br>Les offices devraient lire<br>et écrire.<br>a) ceci<br>b) cela<br><br>Fin</p><pre>un\ndeux\n\ntrois</pre>')).toEqual([
      'Recommandation n° 1', 'Les offices devraient lire\net écrire.', 'a) ceci', 'b) cela', 'Fin', 'un\ndeux', 'trois',
    ])
  })

  it.each([
    ['windows-1252', '<meta charset="windows-1252">', 'windows-1252' as const],
    ['Latin-1, which on the web is Windows-1252', '<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1">', 'windows-1252' as const],
    ['macintosh', '<meta charset=macintosh>', 'macintosh' as const],
  ])('believes a page that says it is in %s', async (_, meta, encoding) => {
    const { document, blocks } = await readAs(encodedAs(`${meta}<p>été œuvre</p>`, encoding))
    expect([document.source.encoding, blocks[0]?.text, document.issues.length]).toEqual([encoding, 'été œuvre', 0])
  })

  it('reports a page that is not in what it says', async () => {
    const utf8 = await readAs('<meta charset="windows-1252"><p>été</p>')
    expect([utf8.document.source.encoding, utf8.blocks[0]?.text, codesIn(utf8)]).toEqual(['utf-8', 'été', ['legacy.encoding-declared']])
    const latin = await readAs(encodedAs('<meta charset="utf-8"><p>été</p>', 'windows-1252'))
    expect([latin.blocks[0]?.text, codesIn(latin)]).toEqual(['été', expect.arrayContaining(['legacy.encoding-declared'])])
  })

  it('reads what a page says of itself', async () => {
    const { document } = await readAs('<html lang="fr-CH"><meta name="changed" content="2024-05-06T10:00:00"><p>x')
    expect([document.languageCode, document.modified]).toEqual(['fr', '2024-05-06'])
  })

  it('refuses elements that nest without end, and too many rows', async () => {
    expect(await refusedWith('<div>'.repeat(2000))).toBe('legacy.limit')
    expect(await refusedWith(`<table>${'<tr><td>x'.repeat(50)}</table>`, { limits: { rows: 49 } })).toBe('legacy.limit')
    expect(await refusedWith(`<table><tr>${'<td colspan=1000>'.repeat(20)}</table>`)).toBe('legacy.limit')
  })

  it.each([
    ['references', '&amp'.repeat(100_000)], ['open tags', '<p'.repeat(100_000)], ['open brackets', '<'.repeat(200_000)], ['spaces', `<p>a${' '.repeat(300_000)}b`], ['quotation marks', `<p a="${'"'.repeat(200_000)}`],
    ['small paragraphs', '<p>a'.repeat(20_000)], ['stray text in a table', `<table>${'a<tr>'.repeat(5_000)}`], ['comments', '<!--'.repeat(100_000)], ['broken styles', `<style>${'a{'.repeat(50_000)}</style>x`],
  ])('accounts for many %s', async (_, page) => {
    const source = `<html><body>${page}`
    expect(accountedIn(await readAs(source))).toBe(source.length)
  }, 20_000)
})
