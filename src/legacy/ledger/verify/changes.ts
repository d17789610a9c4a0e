/** Whether what a changed run became fits what it was. */
import type { ChangedRun } from '../ledger.ts'
import { BREAK, digitsOf, visible, WHITE } from './spelling.ts'

/** Computes again what can be computed; for the rest the form of what it became, and that it has to do with what it was. */
export function changeFits({ before, after, why }: ChangedRun): boolean {
  switch (why) {
    case 'wrapped-line':
      return (before === '' || WHITE.test(before)) && after === ' '
    case 'wrapped-line-after-hyphen':
      return (before === '' || (WHITE.test(before) && BREAK.test(before)) || /^[-\u2010\u00AD]\s*$/.test(before)) && after === ''
    case 'not-in-xml':
      return /^[\u0000-\u001F\uFFFE\uFFFF]$/.test(before) && after === '\uFFFD'
    case 'reference-spelling':
      return /^(?:R|[0-9]+)$/.test(after) && sameReference(before, after)
    case 'list-number':
      return before === '' && after.length <= 80 && !/[\r\n]/.test(after)
    case 'markup-space':
      return (before === '' || WHITE.test(before)) && /^[ \t\n]+$/.test(after)
    case 'white-space':
      return WHITE.test(before) && /^[ \n]?$/.test(after)
    case 'character-reference':
      return /^&[#\w]+;?$/.test(before) && [...after].length <= 2
    case 'escape':
      return before.length <= 32 && before !== after
    case 'broken-address':
      return WHITE.test(before) && after === ''
    case 'serial-date':
      return /^[0-9.]+$/.test(before) && isDayOfSerial(Number(before), after)
    case 'number-format':
    case 'number-spelling':
      return /[0-9\p{Nd}]/u.test(before) && /^-?[0-9]+(?:\.[0-9]+)?(?:e-[0-9]+)?(?: ?%)?$/.test(after)
    case 'date-spelling':
      return /[\p{Nd}一二三四五六七八九十]/u.test(before) && /^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$/.test(after)
    case 'code-spelling':
      return before.length <= 240 && after.length <= 80
    default:
      return false
  }
}

function sameReference(before: string, after: string): boolean {
  const seen = visible(before)
  return after === 'R' ? seen.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase() === 'R' : digitsOf(seen) === after
}


/** Days since the first of 1900 or of 1904, as sheets count them; 1900 has a 29 February there. */
function isDayOfSerial(serial: number, day: string): boolean {
  const days = Math.floor(serial)
  const date = (epoch: number): string => new Date(epoch + days * 86_400_000).toISOString().slice(0, 10)
  const from1900 = Date.UTC(1899, 11, days < 60 ? 31 : 30)
  return day.slice(0, 10) === date(from1900) || day.slice(0, 10) === date(Date.UTC(1904, 0, 1))
}
