/**
 * The copy of a text that words are looked up in: lower case, without accents, with plain spaces, apostrophes, digits, letters and
 * brackets, and without what is not seen: soft hyphens, zero-width spaces, marks of direction, the stroke that lengthens Arabic words.
 *
 * Only for matching. What is found is cut from the text itself, which keeps its spelling, composed or decomposed.
 */

/** A folded text and the way back. */
export interface Folded {
  readonly text: string
  /** UTF-16 index in the original of the character at `index` of the folded text; its length means the end. */
  originOf(index: number): number
}

const PLAIN: ReadonlyMap<string, string> = new Map([
  ...['\u00A0', '\u202F', '\u2007', '\u2009', '\u200A', '\u3000', '\t'].map(space => [space, ' '] as const),
  ...['’', '‘', 'ʼ', '´', '`', '＇'].map(apostrophe => [apostrophe, "'"] as const),
  ...[['ﬀ', 'ff'], ['ﬁ', 'fi'], ['ﬂ', 'fl'], ['ﬃ', 'ffi'], ['ﬄ', 'ffl'], ['ﬅ', 'st'], ['ﬆ', 'st']] as const,
  // Arabic letters that are typed for each other, Persian ones among them, and its punctuation.
  ...[['\u0671', 'ا'], ['\u0649', 'ي'], ['\u06CC', 'ي'], ['\u0629', 'ه'], ['\u06A9', 'ك'], ['\u060C', ','], ['\u061B', ';'], ['\u061F', '?']] as const,
  ...[['【', '['], ['】', ']'], ['〔', '['], ['〕', ']'], ['．', '.'], ['｡', '.'], ['\u2024', '.']] as const,
])

// Zeros of the digits that are met in the six languages: ASCII, Arabic-Indic, its eastern form.
const ZEROS = [0x0660, 0x06f0]

/** Letters of Arabic as they stand joined, roman numerals in one sign, ⑴ and ㈠: what other signs spell as well. */
const SPELLED_OTHERWISE = /^[\uFB50-\uFDFF\uFE70-\uFEFC\u2160-\u217F\u2474-\u249B\u3220-\u3229]$/

/** Folds a text. */
export function fold(text: string): Folded {
  // Nothing to fold but capitals: most of the text in most files.
  if (/^[ -_a-~]*$/.test(text)) return { text: text.toLowerCase(), originOf: index => Math.min(index, text.length) }
  const origins: number[] = []
  let folded = ''
  for (const match of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const plain = foldCharacter(match[0])
    folded += plain
    const step = plain.length === match[0].length ? 1 : 0
    for (let unit = 0; unit < plain.length; unit++) origins.push(match.index + step * unit)
  }
  origins.push(text.length)
  return { text: folded, originOf: index => (index === 0 ? 0 : origins[index] ?? text.length) }
}

/** Whether a character takes no room on paper: it may hyphenate, join or turn the direction of writing. */
export function isInvisible(character: string): boolean {
  return /^[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]$/.test(character)
}

/** The folded text alone, for words of the tables. */
export function foldWord(text: string): string {
  return fold(text).text
}

function foldCharacter(cluster: string): string {
  if (isInvisible(cluster) || cluster === TATWEEL) return ''
  // Only letters lose their marks: a digit with an accent is no digit.
  const bare = /^\p{L}/u.test(cluster) ? cluster.normalize('NFD').replace(/\p{M}+/gu, '').replace(TATWEEL, '').toLowerCase() : cluster
  const plain = PLAIN.get(bare)
  if (plain !== undefined) return plain
  const code = bare.codePointAt(0) ?? 0
  if (code < 0x0660) return bare
  const spelled = SPELLED_OTHERWISE.test(bare) ? bare.normalize('NFKC').toLowerCase() : bare
  // Some characters of those blocks have no other spelling.
  if (spelled !== bare) return [...spelled].map(foldCharacter).join('')
  // Full width.
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase()
  const zero = ZEROS.find(start => code >= start && code <= start + 9)
  return zero === undefined ? bare : String(code - zero)
}

const TATWEEL = '\u0640'

/** A pattern that matches any of the words, folded; longer ones first. Spaces in words match any run of spaces. */
export function anyOf(words: readonly string[]): string {
  const escaped = words.map(word => foldWord(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ +/g, ' +'))
  return `(?:${escaped.sort((one, other) => other.length - one.length).join('|')})`
}
