import { describe, expect, it } from 'vitest'
import { fixtureBytes, leftOutOf, readAs, refusedWith } from './text-formats.ts'

/** Depth of quotation, part, text. */
const looksOf = async (source: Uint8Array | string): Promise<unknown[]> => (await readAs(source)).blocks.map(({ quoted, part, text }) => [quoted ?? 0, part ?? '', text])

describe('readMail', () => {
  it('tells answers from the questions that are quoted', async () => {
    const looks = await looksOf(fixtureBytes('email/inline-answers-en'))
    expect(looks.slice(0, 4).map(look => (look as string[])[1])).toEqual(['mail-header', 'mail-header', 'mail-header', 'mail-header'])
    expect(looks.slice(6, 9)).toEqual([[1, '', 'Recommendation 1: what is the status of your ICT strategy?'], [0, '', 'Implemented. The strategy was adopted in March 2023.'], [1, '', 'Recommendation 2: are your data available in full text?']])
    expect(looks.slice(-3)).toEqual([[0, 'signature', '--'], [0, 'signature', 'ICT section'], [0, 'signature', 'Recommendation 10 hotline: +00 000']])
  })

  it('knows the earlier message below its answer', async () => {
    const looks = await looksOf(fixtureBytes('email/correction-fr'))
    expect(looks.slice(8)).toEqual([[0, 'mail-header', 'Le 15 janvier 2025 à 09:30, la Section informatique a écrit :'], [1, '', 'Recommandation 1'], [1, '', 'Statut : Mise en œuvre'], [1, '', 'Recommandation 4'], [1, '', 'Statut : En cours'], [1, '', 'Le projet avance.']])
  })

  it('takes all below an original message for quoted', async () => {
    const looks = await looksOf(fixtureBytes('email/original-below-es'))
    expect(looks.filter(look => (look as [number])[0] === 0)).toHaveLength(8)
    expect(looks.slice(8, 10)).toEqual([[1, 'mail-header', '-----Mensaje original-----'], [1, 'mail-header', 'De: Secretaría <secretariat@example.org>']])
    expect(looks.at(-1)).toEqual([1, '', '¿Aplicada?'])
  })

  it.each([
    ['English', 'From: a@example.org\nSent: Monday\nTo: b@example.org\nSubject: x'], ['French', 'De : a@example.org\nEnvoyé : lundi\nÀ : b@example.org\nObjet : x'], ['Spanish', 'De: a@example.org\nEnviado el: lunes\nPara: b@example.org\nAsunto: x'],
    ['Russian', 'От: a@example.org\nОтправлено: понедельник\nКому: b@example.org\nТема: x'], ['Arabic', 'من: a@example.org\nإلى: b@example.org\nالموضوع: x'], ['Chinese', '发件人：a@example.org\n收件人：b@example.org\n主题：x'],
  ])('knows the head of a quoted message in %s', async (_, head) => {
    const looks = await looksOf(`From: c@example.org\nTo: d@example.org\n\nYes.\n\n${head}\n\nOld.`)
    expect(looks.at(2)).toEqual([0, '', 'Yes.'])
    expect(looks.at(-1)).toEqual([1, '', 'Old.'])
    expect(looks.slice(3, -1).every(look => (look as string[])[1] === 'mail-header')).toBe(true)
  })

  it('joins the lines of a quoted paragraph, and leaves out the signs between them', async () => {
    const read = await readAs('On Monday, 3 March 2025, somebody wrote:\n> The strategy was adopted by the Office in the year of 2023, and it\n> was evaluated since then in each of the years that came after that\n> as well.\n>\n> Next.\n>> Deeper.\n\nYes.')
    expect(read.blocks.slice(1).map(({ quoted, text }) => [quoted, text])).toEqual([
      [1, 'The strategy was adopted by the Office in the year of 2023, and it was evaluated since then in each of the years that came after that as well.'], [1, 'Next.'], [2, 'Deeper.'], [undefined, 'Yes.'],
    ])
    expect(leftOutOf(read, 'markup')).toEqual(['>', '>', '>', '>', '>', '>>'])
  })

  it.each([
    ['parts', 'From: a\nTo: b\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n\n--x\n'], ['base64', 'From: a\nTo: b\nContent-Transfer-Encoding: base64\n\nQQ==\n'],
    ['quoted-printable', 'From: a\nTo: b\nContent-Transfer-Encoding: quoted-printable\n\n=C3=A9\n'], ['a web archive', 'From: <Saved by a browser>\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html"\n\nx\n'],
  ])('refuses a message with %s', async (_, text) => {
    expect(await refusedWith(text)).toBe('legacy.message-packed')
  })

  it.each([['a heading with a colon', 'Status: done\nDate: 2024\n\nRecommendation 1\nDone.'], ['a sign of greater', 'a > b\n> 3 items\nfine'], ['hyphens', 'x\n--\ny']])('leaves a text with %s alone', async (_, text) => {
    expect((await looksOf(text)).every(look => (look as string[])[1] === '' && (look as number[])[0] === 0)).toBe(true)
  })
})
