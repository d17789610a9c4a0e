/** Elements of Word documents by what they do to text. */

export const BREAKS: ReadonlySet<string> = new Set(['w:br', 'w:cr'])

/** Tracked changes. */
export const CHANGES: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])

/** What belongs into a paragraph. */
export const INLINE: ReadonlySet<string> = new Set(['w:r', 'w:t', 'w:hyperlink', 'w:fldSimple', 'm:oMath', 'm:oMathPara'])

/** What properties say is no text; it is looked at where it matters. */
export const PROPERTIES: ReadonlySet<string> = new Set(['w:pPr', 'w:rPr', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:sectPr', 'w:tblGrid', 'w:tblPrEx', 'w:sdtPr', 'w:sdtEndPr'])
