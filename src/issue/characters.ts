/** What XML 1.0 cannot carry (production [2] Char): control characters, lone surrogates, U+FFFE, U+FFFF. */
export const UNCARRIABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u
