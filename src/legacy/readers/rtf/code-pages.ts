/** Code pages of RTF: what a byte, or a pair of them, is as a character. */
import { SINGLE_BYTE_TABLES } from '../encodings.ts'

/** Turns bytes into characters. */
export interface CodePage {
  /** Whether a byte needs another one behind it. */
  isLead(byte: number): boolean
  /** Character of one byte, or of a lead byte and the one behind it; U+FFFD where there is none. */
  characterOf(byte: number, second?: number): string
}

/** Labels of the platform's decoders by code page number; 1252, Macintosh and symbol fonts have tables of their own. */
const LABELS: ReadonlyMap<number, string> = new Map([
  [866, 'ibm866'], [874, 'windows-874'], [932, 'shift_jis'], [936, 'gbk'], [949, 'euc-kr'], [950, 'big5'],
  [1250, 'windows-1250'], [1251, 'windows-1251'], [1253, 'windows-1253'], [1254, 'windows-1254'], [1255, 'windows-1255'], [1256, 'windows-1256'],
  [1257, 'windows-1257'], [1258, 'windows-1258'], [10007, 'x-mac-cyrillic'], [20866, 'koi8-r'], [28592, 'iso-8859-2'], [28595, 'iso-8859-5'], [28605, 'iso-8859-15'],
])

/** Code pages by `\fcharset`; 0 and 1 mean that of the document. */
const BY_CHARSET: ReadonlyMap<number, number> = new Map([
  [77, 10000], [128, 932], [129, 949], [134, 936], [136, 950], [161, 1253], [162, 1254], [163, 1258], [177, 1255], [178, 1256], [186, 1257], [204, 1251], [222, 874], [238, 1250],
])

/** The number that stands for symbol fonts, whose characters are private to them: U+F000 and up. */
export const SYMBOL_PAGE = 2

/** Code page of a font; `undefined` for that of the document. */
export function pageOfCharset(charset: number): number | undefined {
  return charset === 2 ? SYMBOL_PAGE : BY_CHARSET.get(charset)
}

const pages = new Map<number, CodePage>()

/** A code page by its number; `undefined` where it is not read. */
export function codePage(number: number): CodePage | undefined {
  const known = pages.get(number)
  if (known !== undefined) return known
  const made = madePage(number)
  if (made !== undefined) pages.set(number, made)
  return made
}

function madePage(number: number): CodePage | undefined {
  if (number === SYMBOL_PAGE) return ofTable(byte => String.fromCharCode(byte < 0x20 ? byte : 0xf000 + byte))
  if (number === 1252 || number === 10000) {
    const table = SINGLE_BYTE_TABLES[number === 1252 ? 'windows-1252' : 'macintosh']
    return ofTable(byte => (table[byte] ?? '\uFFFF').replace('\uFFFF', '\uFFFD'))
  }
  const label = LABELS.get(number)
  if (label === undefined) return undefined
  const decoder = new TextDecoder(label)
  const characterOf = (byte: number, second?: number): string => decoder.decode(second === undefined ? Uint8Array.of(byte) : Uint8Array.of(byte, second))
  return { isLead: LEADS.get(number) ?? (() => false), characterOf }
}

const ofTable = (characterOf: (byte: number) => string): CodePage => ({ isLead: () => false, characterOf })
const twoByte = (byte: number): boolean => byte >= 0x81 && byte <= 0xfe
const LEADS: ReadonlyMap<number, (byte: number) => boolean> = new Map([
  [932, byte => (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc)],
  [936, twoByte], [949, twoByte], [950, twoByte],
])
