/**
 * Letters as they are written, not as they are drawn.
 *
 * A page is drawn from left to right; pdf.js turns right-to-left texts round letter by letter. A glyph that stands for two letters
 * (lam and alef) comes out with the two in the wrong order then, "اال" for "الا": it is put right by the glyphs of the page.
 */

/** A glyph by the characters that it stands for. */
export type Glyph = string

/**
 * Arabic letters in the form that they have in a word (presentation forms) become the letters themselves, and radicals the Chinese
 * characters that they look like: browsers write U+2F42 into PDF files where U+6587 is meant. Latin ligatures stay.
 */
export function withPlainLetters(text: string): string {
  return text.replace(/[\uFB50-\uFDFB\uFE70-\uFEFC\u2F00-\u2FD5]+/g, letters => letters.normalize('NFKC'))
}

/**
 * Turns pairs of letters round again in texts that pdf.js turned letter by letter.
 *
 * @param texts   All texts of a page, in the order of the file.
 * @param glyphs  All glyphs of the page in the same order. Where both do not agree, a text stays as it is.
 */
export function repairedArabic(texts: readonly string[], glyphs: readonly Glyph[]): string[] {
  const drawn = glyphs.filter(glyph => glyph.trim() !== '')
  let at = 0
  return texts.map(text => {
    let missing = text.replace(/\s+/g, '').length
    const start = at
    while (missing > 0 && at < drawn.length) missing -= (drawn[at++] ?? '').replace(/\s+/g, '').length
    const own = drawn.slice(start, at)
    return own.some(glyph => glyph.length > 1 && /[\u0600-\u06FF\uFB50-\uFDFF\uFE70-\uFEFF]/.test(glyph)) ? repaired(text, own) : text
  })
}

function repaired(text: string, glyphs: readonly Glyph[]): string {
  let result = ''
  let at = 0
  for (const glyph of [...glyphs].reverse()) {
    for (; /\s/.test(text[at] ?? ''); at++) result += text[at] ?? ''
    const turned = [...glyph].reverse().join('')
    if (!text.startsWith(turned, at)) return text
    result += glyph
    at += turned.length
  }
  return result + text.slice(at)
}
