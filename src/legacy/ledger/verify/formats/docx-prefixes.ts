/** Namespaces of Word documents with the prefixes that are usual for them; Strict and Transitional share theirs. */

const PAIRS: readonly (readonly [string, string])[] = [
  ['w', 'wordprocessingml/main'], ['a', 'drawingml/main'], ['wp', 'drawingml/wordprocessingDrawing'], ['m', 'officeDocument/math'],
]

/** `wordprocessingml/main` is `…/wordprocessingml/2006/main` in Transitional documents. */
function transitional(path: string): string {
  const [area = '', name = ''] = path.split('/')
  return `http://schemas.openxmlformats.org/${area}/2006/${name}`
}

export const WORD_PREFIXES: ReadonlyMap<string, string> = new Map([
  ...PAIRS.flatMap(([prefix, path]) => [[`http://purl.oclc.org/ooxml/${path}`, prefix], [transitional(path), prefix]] as const),
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/custom-properties', 'op'],
  ['http://purl.oclc.org/ooxml/officeDocument/customProperties', 'op'],
])
