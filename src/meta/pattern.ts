/** Whether a pattern keeps to the dialect that XSD and ECMAScript (flag `u`) share, so that both read it alike. */

const ESCAPE_OF_BOTH = /^\\[nrt\\|.?*+(){}\-[\]^]$/
const ESCAPED = /\\./gsu
const BRACKETED = /\[[^\]]*\]/gu

/**
 * Why a pattern is outside the shared dialect, or `undefined` when it is inside.
 *
 * In XSD a pattern is anchored by itself, `^` and `$` outside brackets are letters like any other, `(?` and `*?` are wrong,
 * and `[a-z-[aeiou]]` is a subtraction. In ECMAScript each of them means something else.
 */
export function outsideDialect(pattern: string): string | undefined {
  const foreign = pattern.match(ESCAPED)?.find(escape => !ESCAPE_OF_BOTH.test(escape))
  if (foreign !== undefined) return `it has ${foreign}, which the two dialects do not share`
  const bare = pattern.replace(ESCAPED, 'e')
  if (/\[[^\]]*\[/u.test(bare)) return 'it has an unescaped [ inside brackets'
  if (/\[[^\]]+\^/u.test(bare)) return 'it has an unescaped ^ after the start of brackets, which older libxml2 takes for a negation'
  const outside = bare.replace(BRACKETED, 'c')
  if (/[\^$]/u.test(outside)) return 'it has ^ or $ outside brackets; the whole string is always meant'
  if (/\./u.test(outside)) return 'it has a bare full stop, which the two dialects read differently'
  if (/\(\?|[*+?}][?+]/u.test(outside)) return 'it has a special group or a lazy quantifier, which XSD lacks'
  try {
    void new RegExp(`^(?:${pattern})$`, 'u')
    return undefined
  } catch {
    return 'it is no regular expression'
  }
}
