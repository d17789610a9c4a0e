import { describe, expect, it } from 'vitest'
import { canonicalise, wellFormed } from '../../src/judge/libxml2-witness.ts'
import { isJudgeTrouble } from '../../src/judge/judge.ts'

describe('canonicalise', () => {
  it.each([
    ['<?xml version="1.0"?>\n<!-- c --><r b="2" a=\'1\'  ><x/><![CDATA[<&]]></r>', '<r a="1" b="2"><x></x>&lt;&amp;</r>'],
    ['<b:r xmlns:b="urn:u" xmlns:a="urn:v" b:y="1" a:x="2"/>', '<b:r xmlns:a="urn:v" xmlns:b="urn:u" b:y="1" a:x="2"></b:r>'],
    ['<r a="&#9;&#10;&#13;&quot;">&#13;\r\n&gt;</r>', '<r a="&#x9;&#xA;&#xD;&quot;">&#xD;\n&gt;</r>'],
    ['<r><!-- c --><?p q?></r>', '<r><?p q?></r>'],
  ])('makes of %j %j', async (xml, canonical) => {
    expect(await canonicalise(xml)).toBe(canonical)
    expect(await canonicalise(Buffer.from(xml))).toBe(canonical)
    expect(await canonicalise(canonical)).toBe(canonical)
  })

  it.each([0, 1, 2, 3])('keeps characters of many bytes whole in long texts, shifted by %i bytes', async shift => {
    const canonical = `<r>${'x'.repeat(shift)}${'é€😀'.repeat(20_000)}</r>`
    expect(await canonicalise(canonical) === canonical).toBe(true)
  })

  it.each(['', '<r', '<a:r/>', '<!DOCTYPE r><r/>', '<r xmlns="relative"/>'])('throws on %j', async xml => {
    await expect(canonicalise(xml)).rejects.toSatisfy(isJudgeTrouble)
  })
})

describe('wellFormed', () => {
  it.each(['<r/>', '\uFEFF<r/>', '<r xml:id="1"><a xml:id="1"/></r>', '<r xmlns:a="relative"/>', '<!DOCTYPE r [<!ENTITY e "x">]><r>&e;</r>'])('says yes to %j', async xml => {
    expect(await wellFormed(xml)).toBe(true)
  })

  it.each(['', ' ', '<r', '<r/><r/>', '<r a="1" a="1"/>', '<a:r/>', '<r xmlns:a="u" xmlns:b="u" a:x="" b:x=""/>', '<r>&e;</r>', '<r>]]></r>', '<r>\u0001</r>', '<r>\uFFFE</r>', '<r>\uDC00</r>'])('says no to %j', async xml => {
    expect(await wellFormed(xml)).toBe(false)
  })

  it('throws when the engine gives up', async () => {
    await expect(wellFormed(`${'<a>'.repeat(300)}${'</a>'.repeat(300)}`)).rejects.toSatisfy(isJudgeTrouble)
  })
})
