import { describe, expect, it } from 'vitest'
import { MERGE_MESSAGES } from '../../src/compare/merge-codes.ts'
import { PATCH_MESSAGES } from '../../src/compare/patch-codes.ts'
import { LIMIT_MESSAGES, NDJSON_MESSAGES, STRUCTURE_MESSAGES, SYNTAX_MESSAGES, VERDICT_MESSAGES } from '../../src/issue/index.ts'
import { LEGACY_MESSAGES } from '../../src/legacy/codes.ts'
import { LEDGER_MESSAGES } from '../../src/legacy/ledger/verify/finding.ts'
import { CATALOGUES, FRAMES, type Wordings } from '../../src/print/catalogues/index.ts'
import { MESSAGE_LANGUAGES } from '../../src/print/languages.ts'
import { RULES } from '../../src/validate/rules/index.ts'

const plain = (messages: Readonly<Record<string, string>>): Wordings => Object.fromEntries(Object.entries(messages).map(([code, message]) => [code, { message }]))

/** Every code, with its English. */
const ENGLISH: Wordings = {
  ...plain(SYNTAX_MESSAGES), ...plain(LIMIT_MESSAGES), ...STRUCTURE_MESSAGES, ...VERDICT_MESSAGES, ...NDJSON_MESSAGES, ...LEGACY_MESSAGES, ...plain(LEDGER_MESSAGES),
  ...MERGE_MESSAGES, ...PATCH_MESSAGES,
  ...Object.fromEntries(RULES.map(({ code, message, hint }) => [code, { message, hint }])),
}

const placeholders = (text = ''): readonly string[] => [...new Set(Array.from(text.matchAll(/\{([a-zA-Z]+)\}/g), match => match[1] ?? ''))].toSorted()
const shape = (value: unknown): unknown => typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).toSorted().map(([key, part]) => [key, shape(part)])) : typeof value

describe.each(['fr', 'es'] as const)('the messages in %s', language => {
  const { wordings, phrases, fixes, reasons } = CATALOGUES[language]

  it('are there for every code, and for nothing else', () => {
    expect(Object.keys(ENGLISH).length).toBeGreaterThan(100)
    expect(Object.keys(wordings).toSorted()).toEqual(Object.keys(ENGLISH).toSorted())
  })

  it.each(Object.entries(ENGLISH))('have the placeholders of %s, and a hint where English has one', (code, english) => {
    const wording = wordings[code]
    expect(placeholders(wording?.message)).toEqual(placeholders(english.message))
    expect(placeholders(wording?.hint)).toEqual(placeholders(english.hint))
    expect(wording?.hint === undefined).toBe(english.hint === undefined)
  })

  it('say something else than English, unless the message is what an engine says', () => {
    const same = Object.entries(ENGLISH).filter(([code, { message }]) => wordings[code]?.message === message).map(([code]) => code)
    expect(same).toEqual(['schema.invalid'])
  })

  it('give a reason for every rule, and for nothing else', () => {
    expect(Object.keys(reasons).toSorted()).toEqual([...new Set(RULES.map(({ reason }) => reason))].toSorted())
    expect(Object.entries(reasons).filter(([english, said]) => said.trim() === '' || said === english)).toEqual([])
    expect(new Set(Object.values(reasons)).size).toBe(Object.keys(reasons).length)
  })

  it('have phrases with the placeholders of the English ones', () => {
    expect(Object.entries({ ...phrases, ...fixes }).filter(([english, phrase]) => String(placeholders(english)) !== String(placeholders(phrase)))).toEqual([])
  })
})

describe('French', () => {
  const texts = (value: unknown): readonly string[] => typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : typeof value === 'string' ? [value] : []
  const said = texts([CATALOGUES.fr, FRAMES.fr])
  const prose = said.map(text => text.replaceAll('<?xml … ?>', '').replace(/&\{?\w+\}?;|mailto:/g, ''))

  it('has no space that a line can break at before a mark or inside quotation marks, and none is missing', () => {
    expect(said.length).toBeGreaterThan(400)
    expect(prose.filter(text => / [:;?!»]/.test(text) || /«(?!\u00a0)|(?<!\u00a0)»/.test(text))).toEqual([])
    expect(prose.filter(text => /[\p{L}}»)][:;?!](?:\s|$)/u.test(text))).toEqual([])
  })

  it('keeps pieces of code as they are', () => {
    expect(said.filter(text => text.includes('<?xml … ?>')).length).toBe(2)
    expect(said.some(text => text.includes('\u00a0?>'))).toBe(true)
    expect(said.filter(text => text.includes('…\u00a0?>'))).toEqual([])
  })
})

describe('the phrases', () => {
  it('are the same in every language that has any', () => {
    expect(Object.keys(CATALOGUES.es.phrases)).toEqual(Object.keys(CATALOGUES.fr.phrases))
    expect(Object.keys(CATALOGUES.es.fixes)).toEqual(Object.keys(CATALOGUES.fr.fixes))
  })
})

describe('the frame', () => {
  it.each(MESSAGE_LANGUAGES)('has all its words in %s', language => {
    expect(placeholders(FRAMES[language].quoted)).toEqual(['text'])
    const words = { ...FRAMES[language], severityCounts: 0, more: 0, heldBack: 0 }
    expect(shape(words)).toEqual(shape({ ...FRAMES.en, severityCounts: 0, more: 0, heldBack: 0 }))
    expect(JSON.stringify(FRAMES[language])).not.toContain('""')
  })

  it.each(MESSAGE_LANGUAGES)('counts in every plural form of %s', language => {
    const { severityCounts, more, heldBack, report } = FRAMES[language]
    const sentences = [more, heldBack, ...Object.values(severityCounts)].flatMap(forms => Object.values(forms))
    expect(sentences.filter(sentence => !sentence.includes('{count}'))).toEqual([])
    expect([placeholders(Object.values(more).join()), placeholders(Object.values(heldBack).join()), placeholders(report.madeBy)]).toEqual([['code', 'count'], ['codes', 'count'], ['rules', 'schema', 'tool']])
  })
})
