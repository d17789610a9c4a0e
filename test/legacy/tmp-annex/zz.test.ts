import { it } from 'vitest'
import { readFileSync } from 'node:fs'
import { importLegacy } from '../../../src/legacy/index.ts'
import { codesOf, imported, outlineOf, sourceOf, wrapped } from '../annex.ts'
it('x', async () => {
  const say = (...t: unknown[]) => process.stderr.write('T ' + t.map(x => typeof x === 'string' ? x : JSON.stringify(x)).join(' ') + '\n')
  const r = await importLegacy(new Uint8Array(readFileSync('/work/shared/samples/annex-fr-table-clean.docx')))
  const exp = JSON.parse(readFileSync('/work/shared/samples/annex-fr-table-clean.docx.expected.json','utf8'))
  if (r.ok && r.name === 'RecommendationSet') {
    say('sample', r.ledger.totals, codesOf(r.issues), r.value.titleTextBag?.[0]?.value)
    for (const [i, e] of exp.recommendations.entries()) {
      const v = r.value.recommendationBag[i]
      const norm = (t: string | undefined) => (t ?? '').replace(/’/g, "'").replace(/\s+/g, ' ').trim()
      if (norm(v?.statementTextBag?.[0]?.value) !== e.statement) say('DIFF', i, norm(v?.statementTextBag?.[0]?.value), e.statement)
    }
  } else say('sample not', r.issues)
  for (const l of ['ar', 'ru', 'zh']) {
    const text = new TextDecoder().decode(sourceOf(`annex-${l}-invented`))
    const plain = outlineOf((await imported(text)).value)
    for (const [name, t] of [['wrapped', wrapped(text, 60)], ['crlf', text.replaceAll('\n', '\r\n')], ['tight', text.replace(/\n+/g, '\n')], ['loose', text.replaceAll('\n', '\n\n')], ['upper', text.toUpperCase()], ['nfd', text.normalize('NFD')], ['bidi', text.replace(/^/gm, '\u202B').replace(/$/gm, '\u202C')],
      ['html', `<html><body><table>${text.split(/\n\n/).map(p => `<tr><td>${p.split('\n').map(x => `<p>${x}</p>`).join('')}</td></tr>`).join('')}</table></body></html>`],
      ['htmlbr', `<html><body>${text.split(/\n\n/).map(p => `<p>${p.split('\n').join('<br>')}</p>`).join('')}</body></html>`],
      ['md', text.split('\n').map(x => /^(Реком.*№|建议.$|التوصية)/.test(x) ? `## ${x}` : x).join('\n\n')],
    ] as const) {
      const res = await importLegacy(t, name === 'md' ? { fileName: 'x.md' } : {})
      if (!res.ok || res.name !== 'RecommendationSet') { say(l, name, 'NOT', res.ok ? res.name : res.issues.map(i => i.code)); continue }
      const out = outlineOf(res.value)
      const diff = out.filter((x, i) => x !== plain[i])
      say(l, name, diff.length, out.length - plain.length, codesOf(res.issues), diff.slice(0, 2))
    }
  }
}, 300000)
