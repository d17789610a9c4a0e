/** Numbers that are written without digits: Chinese numerals, ①, Arabic ordinals. All take folded text. */
import { foldWord } from './fold.ts'

const CHINESE_DIGITS = '〇一二三四五六七八九'
const CIRCLED_START = 0x2460
const CIRCLED_COUNT = 20

/** Up to three Chinese numerals, from 一 to 九十九. */
export const CHINESE_NUMERALS = '[一二三四五六七八九十]{1,3}'

/** 一 → 1, 十 → 10, 二十三 → 23; `undefined` for anything else. */
export function chineseNumber(text: string): number | undefined {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text)
  if (match === null || text === '') return undefined
  const [, tens, ten, ones] = match
  if (ten === undefined) return text.length === 1 ? CHINESE_DIGITS.indexOf(text) : undefined
  return 10 * (tens === undefined ? 1 : CHINESE_DIGITS.indexOf(tens)) + (ones === undefined ? 0 : CHINESE_DIGITS.indexOf(ones))
}

/** 1 → 一, 23 → 二十三. */
export function chineseNumeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? CHINESE_DIGITS.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? CHINESE_DIGITS.charAt(ones) : ''}`
}

/** ① → 1. */
export function circledNumber(sign: string): number | undefined {
  const value = (sign.codePointAt(0) ?? 0) - CIRCLED_START + 1
  return value >= 1 && value <= CIRCLED_COUNT ? value : undefined
}

/** 1 → ①. */
export function circledNumeral(number: number): string {
  return number <= CIRCLED_COUNT ? String.fromCodePoint(CIRCLED_START + number - 1) : `(${number})`
}

const ORDINALS = ['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة', 'الثامنة', 'التاسعة', 'العاشرة'].map(foldWord)

/** Arabic ordinals from the first to the tenth, as they stand after "recommendation". */
export const ARABIC_ORDINALS = ORDINALS.join('|')

/** Number of digits, of Chinese numerals or of an ordinal. */
export function numberOf(text: string): number {
  const ordinal = ORDINALS.indexOf(text)
  return ordinal >= 0 ? ordinal + 1 : chineseNumber(text) ?? Number(text)
}
