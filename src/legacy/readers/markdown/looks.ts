/** Whether a text is Markdown: by its name, or by marks of more than one kind. */

const MARKS: readonly RegExp[] = [
  /^ {0,3}#{1,6} \S/m,
  /^[^\n|]{0,400}\|[^\n]{0,400}\n {0,3}\|?[ :-]{0,9}-{2,}[-: |]{0,400}$/m,
  /^\S[^\n]{0,200}\n(?:={3,}|-{3,}) {0,9}$/m,
  /\*\*[^\s*][^*\n]{0,200}\*\*/,
  /\[[^\]\n[]{1,200}\]\((?:https?:|\.|#|\/)[^()\s]{0,500}\)/,
  /^ {0,3}(?:```|~~~)/m,
]

/** How much of a long text is looked at. */
const FAR_ENOUGH = 200_000

/** A text with two kinds of marks, or one and a name that ends in `.md`. */
export function looksLikeMarkdown(text: string, fileName: string | undefined): boolean {
  const start = text.slice(0, FAR_ENOUGH)
  const found = MARKS.filter(mark => mark.test(start)).length
  return found > 1 || (/\.(?:md|markdown|mkd)$/i.test(fileName ?? ''))
}

/** Whether there is a table with bars and a rule below its head: as CSV with bars it would have a row of hyphens. */
export function hasBarTable(text: string): boolean {
  return /^[^\n]{0,400}\|[^\n]{0,400}\r?\n {0,3}\|?[ :]{0,9}-{3,}[ :]{0,9}\|[-: |]{0,400}\r?$/m.test(text.slice(0, FAR_ENOUGH))
}
