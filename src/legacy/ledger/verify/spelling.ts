/** How spellings are compared: what is seen of a text, digits of any script, white space. */

export const WHITE = /^[\s\u0085]+$/
export const BREAK = /[\n\r\f\v\u0085\u2028\u2029]/

/** What is seen of a text: without the characters that only break, join or direct it (`Default_Ignorable_Code_Point`). */
export function visible(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
}

/** Digits of any script as ASCII, without leading zeros; `undefined` if something else is there. */
export function digitsOf(text: string): string | undefined {
  const values = [...text].map(character => (/\p{Nd}/u.test(character) ? digitValue(character) : NaN))
  return values.length === 0 || values.some(Number.isNaN) ? undefined : values.join('').replace(/^0+(?=.)/, '')
}

/** Digits stand in rows of ten that begin with zero. */
function digitValue(digit: string): number {
  let zero = digit.codePointAt(0) ?? 0
  const code = zero
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return code - zero
}

const CHINESE_TENTHS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
// Roots of the ordinals from the first to the tenth, without vowel signs and without the endings that differ by spelling.
const ARABIC_ORDINALS = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر']

/** The number that a label ends in, in Chinese numerals below a hundred or as an Arabic ordinal up to ten. */
export function numberInWords(label: string): string | undefined {
  const numerals = /([一二三四五六七八九十]{1,3})[^一二三四五六七八九十]*$/.exec(label)?.[1]
  const spellings = Array.from({ length: 100 }, (_, number) => {
    const [tens, ones] = [Math.floor(number / 10), CHINESE_TENTHS[number % 10] ?? '']
    return `${tens > 1 ? CHINESE_TENTHS[tens] ?? '' : ''}${tens > 0 ? '十' : ''}${ones}`
  })
  // "一十" is said for ten as well.
  const number = numerals === undefined ? -1 : spellings.indexOf(numerals.replace(/^一(?=十)/, ''))
  if (number > 0) return String(number)
  const words = label.normalize('NFD').replace(/[\p{M}\u0640]/gu, '')
  const place = ARABIC_ORDINALS.findIndex(ordinal => words.includes(ordinal.normalize('NFD').replace(/\p{M}/gu, '')))
  return place < 0 ? undefined : String(place + 1)
}
