/**
 * The encodings that are read, and the tables of the single-byte ones.
 *
 * The tables are ours because platforms differ: the `windows-1252` decoder of Node 20 gives control characters for 0x80 to
 * 0x9F, and the web's `iso-8859-1` means windows-1252.
 */

export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | SingleByteName | PlatformName
/** Decoded by the platform: when somebody names them, or what they give reads like Russian, Chinese or Arabic. */
export type PlatformName = 'windows-1251' | 'koi8-r' | 'iso-8859-5' | 'windows-1256' | 'iso-8859-6' | 'gb18030'
export type SingleByteName = 'windows-1252' | 'iso-8859-15' | 'macintosh' | 'iso-8859-1'

const ALIASES: Readonly<Record<string, EncodingName>> = {
  'utf-8': 'utf-8', utf8: 'utf-8',
  'utf-16': 'utf-16le', utf16: 'utf-16le', 'utf-16le': 'utf-16le', utf16le: 'utf-16le', 'utf-16be': 'utf-16be', utf16be: 'utf-16be',
  'windows-1252': 'windows-1252', cp1252: 'windows-1252', ansi: 'windows-1252', win1252: 'windows-1252',
  'iso-8859-15': 'iso-8859-15', 'latin-9': 'iso-8859-15', latin9: 'iso-8859-15', iso885915: 'iso-8859-15',
  macintosh: 'macintosh', macroman: 'macintosh', 'mac-roman': 'macintosh', mac: 'macintosh',
  'windows-1251': 'windows-1251', cp1251: 'windows-1251', win1251: 'windows-1251', 'koi8-r': 'koi8-r', koi8: 'koi8-r', 'iso-8859-5': 'iso-8859-5',
  'windows-1256': 'windows-1256', cp1256: 'windows-1256', win1256: 'windows-1256', 'iso-8859-6': 'iso-8859-6',
  gb18030: 'gb18030', gbk: 'gb18030', gb2312: 'gb18030', cp936: 'gb18030', 'windows-936': 'gb18030',
  'iso-8859-1': 'iso-8859-1', 'latin-1': 'iso-8859-1', latin1: 'iso-8859-1', iso88591: 'iso-8859-1',
}

/** The encoding that a name means, in any of its usual spellings; `undefined` for a name that is not known. */
export function encodingNamed(name: string): EncodingName | undefined {
  const key = name.trim().toLowerCase().replaceAll('_', '-')
  return Object.hasOwn(ALIASES, key) ? ALIASES[key] : undefined
}

/** A byte that has no character in the encoding; never a result of decoding. */
const NONE = '\uFFFF'

// 0x80 to 0x9F. NONE: not assigned in Windows-1252.
const WINDOWS_1252 =
  `€${NONE}‚ƒ„…†‡ˆ‰Š‹Œ${NONE}Ž${NONE}${NONE}‘’“”•–—˜™š›œ${NONE}žŸ`

// 0x80 to 0xFF.
const MACINTOSH =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü' +
  '†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ' +
  '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

const LATIN_9_DIFFERENCES: ReadonlyMap<number, string> = new Map([
  [0xa4, '€'], [0xa6, 'Š'], [0xa8, 'š'], [0xb4, 'Ž'], [0xb8, 'ž'], [0xbc, 'Œ'], [0xbd, 'œ'], [0xbe, 'Ÿ'],
])

function characterOf(encoding: SingleByteName, byte: number): string {
  if (byte < 0x80) return String.fromCharCode(byte)
  if (encoding === 'macintosh') return MACINTOSH.charAt(byte - 0x80)
  if (encoding === 'windows-1252' && byte < 0xa0) return WINDOWS_1252.charAt(byte - 0x80)
  // The control characters of ISO 8859 stand in no text; only NEL, the line end of mainframes, is met.
  if (byte < 0xa0 && byte !== 0x85) return NONE
  return (encoding === 'iso-8859-15' ? LATIN_9_DIFFERENCES.get(byte) : undefined) ?? String.fromCharCode(byte)
}

const tableOf = (encoding: SingleByteName): readonly string[] => Array.from({ length: 256 }, (_, byte) => characterOf(encoding, byte))

/** Character of each byte, 256 of them. */
export const SINGLE_BYTE_TABLES: Readonly<Record<SingleByteName, readonly string[]>> = {
  'windows-1252': tableOf('windows-1252'),
  'iso-8859-15': tableOf('iso-8859-15'),
  macintosh: tableOf('macintosh'),
  'iso-8859-1': tableOf('iso-8859-1'),
}

const PLATFORM: ReadonlySet<string> = new Set(['windows-1251', 'koi8-r', 'iso-8859-5', 'windows-1256', 'iso-8859-6', 'gb18030'] satisfies PlatformName[])

export function isOfPlatform(encoding: EncodingName): encoding is PlatformName {
  return PLATFORM.has(encoding)
}

/** Whether one byte is one character in an encoding. */
export function isSingleByte(encoding: EncodingName): encoding is SingleByteName {
  return Object.hasOwn(SINGLE_BYTE_TABLES, encoding)
}

/** Index of the first byte that has no character in the encoding, or `undefined`. */
export function firstUndefinedByte(bytes: Uint8Array, encoding: SingleByteName): number | undefined {
  const table = SINGLE_BYTE_TABLES[encoding]
  const at = bytes.findIndex(byte => table[byte] === NONE)
  return at < 0 ? undefined : at
}

/** Decodes every byte; one that has no character becomes U+FFFD. */
export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByteName): string {
  const table = SINGLE_BYTE_TABLES[encoding]
  const characters: string[] = []
  for (const byte of bytes) {
    const character = table[byte] ?? NONE
    characters.push(character === NONE ? '\uFFFD' : character)
  }
  return characters.join('')
}
