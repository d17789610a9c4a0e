/** Law 5: what XML 1.0 cannot carry is invalid in JSON too; CR, TAB and LF survive, in attributes as well. */
import { deepStrictEqual, equal } from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { checkDocument, readJsonDocument, readXmlDocument } from '../../src/document/read.ts'
import { checkObject, writeJsonDocument, writeXmlDocument } from '../../src/document/write.ts'
import { pointer } from '../../src/issue/index.ts'
import { oneOf, replaced, textPaths } from './parts.ts'
import { holds, LAW_TIMEOUT } from './runs.ts'
import { OWN, SUBJECTS } from './subjects.ts'
import { anyText, uncarriable } from './texts.ts'

describe.each(SUBJECTS)('law 5 on $name', ({ plan, name, root, share, documents }) => {
  it('refuses in JSON, in objects and in XML what XML cannot carry', () => {
    holds([documents, fc.nat(), fc.nat(), uncarriable], (value, where, after, odd) => {
      const path = oneOf(textPaths(value), where) ?? []
      const broken = replaced(value, path, text => insert(String(text), after, odd)) as object
      const expected = [`value.characters ${pointer(path)}`]
      deepStrictEqual(checkObject(plan, name, broken).map(({ code, path: at }) => `${code} ${pointer(at)}`), expected)
      const json = checkDocument(plan, JSON.stringify({ [root.property]: broken }))
      deepStrictEqual([json.verdict, ...json.issues.map(({ code, path: at }) => `${code} ${pointer(at)}`)], ['invalid', ...expected])
    }, share)
  }, LAW_TIMEOUT)

  it('never reads such a character from XML, spelled as it is or as a reference', () => {
    holds([documents, fc.nat(), uncarriable, fc.boolean()], (value, where, odd, asReference) => {
      const xml = writeXmlDocument(plan, name, value, { indent: 0 })
      const ends = [...xml.matchAll(/[^>]</g)].map(match => match.index + 1)
      const at = oneOf(ends, where) ?? 0
      const spelled = asReference ? `&#x${odd.charCodeAt(0).toString(16)};` : odd
      equal(checkDocument(plan, xml.slice(0, at) + spelled + xml.slice(at)).verdict, 'unreadable')
    }, share)
  }, LAW_TIMEOUT)
})

/** Puts a character between two others, never between the halves of a pair. */
function insert(text: string, after: number, odd: string): string {
  const points = [...text]
  const at = after % (points.length + 1)
  const [before, behind] = [points.slice(0, at).join(''), points.slice(at).join('')]
  return /[\ud800-\udbff]$/.test(odd) && /^[\udc00-\udfff]/.test(behind) ? `${behind}${odd}` : before + odd + behind
}

const lineEnds = fc.array(fc.constantFrom('\t', '\n', '\r', '\r\n', ' ', 'a'), { minLength: 1, maxLength: 8 }).map(pieces => pieces.join(''))

describe('law 5 on line ends', () => {
  it('keeps CR, TAB, LF and spaces at any place in texts and attributes', () => {
    holds([fc.oneof(lineEnds, anyText), fc.oneof(lineEnds, anyText), fc.constantFrom(0, 2)], (text, label, indent) => {
      const value = {
        st96Version: 'V6_0', ipoVersion: 'ICT_V1_0', documentStatusText: label, recommendationSetIdentifier: 'a', editionStatusCategory: 'Proposed',
        recommendationBag: [{
          recommendationIdentifier: 'b', recommendationNumber: '1',
          statementTextBag: [{ value: text, languageCode: 'fr', printedLabelText: label }],
        }],
        additionalDataBag: [{ additionalDataName: 'n', additionalDataText: text }],
      }
      const xml = readXmlDocument(OWN.plan, writeXmlDocument(OWN.plan, OWN.name, value, { indent }), {})
      const json = readJsonDocument(OWN.plan, writeJsonDocument(OWN.plan, OWN.name, value, { indent }), {})
      deepStrictEqual([xml.ok && xml.value.value, json.ok && json.value.value], [value, value])
    })
  }, LAW_TIMEOUT)
})
