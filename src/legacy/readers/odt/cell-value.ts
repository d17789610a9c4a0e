/** Cells whose value is known better than it is shown: days and numbers. */
import type { Block, BodyPart } from '../../blocks.ts'
import { attributeOf, type MarkupElement } from '../markup/tree.ts'

/** Digits with the signs that separate them. */
const NUMBER_SHOWN = /^[-+\u2212]?[\p{Nd}.,'\u2019\s\u00A0\u202F]+$/u
const SHARE_SHOWN = /^[-+\u2212]?[\p{Nd}.,'\u2019\s\u00A0\u202F]+%$/u

/** What stands in a cell, a day as `YYYY-MM-DD` and a number as plain digits. */
export function exact(cell: MarkupElement, body: readonly BodyPart[]): readonly BodyPart[] {
  const [only] = body
  if (only === undefined || only.kind === 'table' || body.length > 1) return body
  const [piece] = only.pieces
  if (piece === undefined || only.pieces.length > 1 || piece.why !== undefined || only.links !== undefined) return body
  const value = valueOf(cell, only.text)
  if (value === undefined || value.text === only.text) return body
  const changed: Block = { ...only, text: value.text, pieces: [{ ...piece, text: value.text, why: value.why }] }
  return [changed]
}

function valueOf(cell: MarkupElement, shown: string): { readonly text: string, readonly why: 'date-spelling' | 'number-spelling' } | undefined {
  switch (attributeOf(cell, 'office:value-type')) {
    case 'date': {
      const day = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?=T|$)/.exec(attributeOf(cell, 'office:date-value') ?? '')?.[0]
      return day === undefined || !/\p{Nd}/u.test(shown) ? undefined : { text: day, why: 'date-spelling' }
    }
    case 'percentage': {
      const share = plainNumber(Number(attributeOf(cell, 'office:value')) * 100)
      return share === undefined || !SHARE_SHOWN.test(shown) ? undefined : { text: `${share} %`, why: 'number-spelling' }
    }
    case 'float': {
      const number = plainNumber(Number(attributeOf(cell, 'office:value')))
      return number === undefined || !NUMBER_SHOWN.test(shown) ? undefined : { text: number, why: 'number-spelling' }
    }
    default:
      return undefined
  }
}

/** Without the noise of binary fractions and without exponent. */
function plainNumber(value: number): string | undefined {
  const text = String(Number(value.toPrecision(12)))
  return /^-?[0-9]+(?:\.[0-9]+)?$/.test(text) ? text : undefined
}
