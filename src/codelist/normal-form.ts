/** One spelling for texts that people tell apart by nothing but case, accents, apostrophes and spaces. */

/** Punctuation that joins or ends words. Boxes, question marks and the like stay: they may turn a meaning round. */
const JOINTS = /[\s'’‘ʼ\-_‐-―/.,;:()"«»“”،؛，。；：（）、]+/gu

/**
 * Lower case, without accents and vowel marks, one space between words, no punctuation at the ends.
 *
 * `Mis en œuvre` → `mis en oeuvre`, `U.S.A.` → `u s a`, `منفَّذ` → `منفذ`.
 */
export function normalForm(text: string): string {
  return text.normalize('NFKD').replace(/[\p{M}ـ]/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('ß', 'ss').replace(JOINTS, ' ').trim()
}
