/** How Word writes the numbers of lists: ECMA-376 part 1, 17.18.59 `ST_NumberFormat`, as far as reports and annexes use it. */

const LATIN = 'abcdefghijklmnopqrstuvwxyz'
// Word leaves out the letters that nobody counts with.
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщыэюя'
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'
const ALPHA = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשת'
const CHINESE = '〇一二三四五六七八九'
const HEAVENLY = '甲乙丙丁戊己庚辛壬癸'
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
]
/** Beyond this nobody counts in letters or numerals. */
const MOST = 3999

/** A number as a format writes it; `undefined` for a format that is not known. */
export function numberAs(format: string, number: number): string | undefined {
  const write = FORMATS.get(format)
  if (write === undefined) return undefined
  return number < 1 || number > MOST ? String(number) : write(number)
}

/** `a` to `z`, then `aa`, `bb`: as often as the alphabet was gone through. */
const letters = (alphabet: string) => (number: number): string => {
  const signs = [...alphabet]
  return (signs[(number - 1) % signs.length] ?? '').repeat(Math.ceil(number / signs.length))
}

function roman(number: number): string {
  let rest = number
  let text = ''
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) text += sign
  }
  return text
}

const digits = (zero: number) => (number: number): string => Array.from(String(number), digit => String.fromCodePoint(zero + Number(digit))).join('')

/** 12 → 十二, 105 → 一百〇五. */
function chinese(number: number): string {
  const signs = [...CHINESE]
  const units = ['', '十', '百', '千']
  const places = Array.from(String(number), Number)
  let text = ''
  places.forEach((digit, at) => {
    const unit = units[places.length - at - 1] ?? ''
    if (digit > 0) text += (signs[digit] ?? '') + unit
    else if (!text.endsWith('〇')) text += '〇'
  })
  const trimmed = text.replace(/〇$/, '')
  return number < 20 && number > 9 ? trimmed.slice(1) : trimmed
}

const circled = (number: number): string => (number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : String(number))

function ordinal(number: number): string {
  const ending = number % 100 > 10 && number % 100 < 14 ? 'th' : ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'
  return `${number}${ending}`
}

const FORMATS: ReadonlyMap<string, (number: number) => string> = new Map<string, (number: number) => string>([
  ['decimal', String],
  ['decimalZero', number => String(number).padStart(2, '0')],
  ['lowerLetter', letters(LATIN)],
  ['upperLetter', letters(LATIN.toUpperCase())],
  ['lowerRoman', roman],
  ['upperRoman', number => roman(number).toUpperCase()],
  ['russianLower', letters(RUSSIAN)],
  ['russianUpper', letters(RUSSIAN.toUpperCase())],
  ['arabicAbjad', letters(ABJAD)],
  ['arabicAlpha', letters(ALPHA)],
  ['hebrew2', letters(HEBREW)],
  ['hindiNumbers', digits(0x660)],
  ['decimalFullWidth', digits(0xff10)],
  ['decimalFullWidth2', digits(0xff10)],
  ['decimalHalfWidth', String],
  ['decimalEnclosedCircle', circled],
  ['decimalEnclosedCircleChinese', circled],
  ['chineseCounting', chinese],
  ['chineseCountingThousand', chinese],
  ['taiwaneseCounting', chinese],
  ['taiwaneseCountingThousand', chinese],
  ['japaneseCounting', chinese],
  ['ideographDigital', number => Array.from(String(number), digit => [...CHINESE][Number(digit)] ?? '').join('')],
  ['ideographTraditional', letters(HEAVENLY)],
  ['numberInDash', number => `- ${number} -`],
  ['ordinal', ordinal],
  ['none', () => ''],
])
