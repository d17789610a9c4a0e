/**
 * Codes of what the legacy import noticed, with severity, message and advice.
 *
 * An error means that the file could not be read, or that the object must not be used before somebody has looked. A
 * warning is a guess or something without a place; information needs no action.
 */
import type { Severity } from '../issue/issue.ts'

interface Wording {
  readonly severity: Severity
  readonly message: string
  readonly hint?: string
}

export const LEGACY_MESSAGES = {
  'legacy.empty': { severity: 'error', message: 'The file holds no text' },
  'legacy.format-unread': { severity: 'error', message: 'This looks like {found}, which is not read yet', hint: '{advice}' },
  'legacy.binary': { severity: 'error', message: 'This is no text: there are zero bytes in it', hint: 'Read are text, CSV, HTML, DOCX, ODT, XLSX, ODS, PDF, RTF and XML' },
  'legacy.reader-broke': { severity: 'error', message: 'It could not be found out what is in the file: reading {found} failed ({detail})', hint: 'The file may be damaged: open it in the program it was made with and save it anew' },
  'legacy.limit': { severity: 'error', message: 'The file has more {what} than are read: {found}, at most {limit}', hint: 'Raise the limit if the file is to be trusted, or take out what does not belong to the report' },
  'legacy.name-differs': { severity: 'warning', message: 'The name ends in ".{ending}", but the file is {found}; it was read as that' },
  'legacy.not-a-report': { severity: 'error', message: 'No answer to a recommendation was found', hint: 'If it is an annex, say so with --kind annex' },
  'legacy.not-unicode': { severity: 'error', message: 'The text holds half a character (a lone surrogate)', hint: 'Pass the bytes of the file instead of a string' },
  'legacy.too-large': { severity: 'error', message: 'The file has {found} bytes; at most {limit} are read', hint: 'Take out what does not belong to the recommendations' },
  'legacy.encoding-impossible': { severity: 'error', message: 'The file is not written in {encoding}: {detail}', hint: '{advice}' },
  'legacy.encoding-guessed': { severity: 'warning', message: 'The encoding is a guess: read as {chosen}; {alternative} would also do and gives "{other}" in place of "{here}"', hint: 'Name the encoding if you know it' },
  'legacy.encoding-doubtful': { severity: 'warning', message: 'Read as {encoding}, but the text looks damaged: "{found}"', hint: '{advice}' },
  'legacy.character-replaced': { severity: 'warning', message: 'The character {found} cannot stand in XML; U+FFFD stands in its place' },
  'legacy.hyphen-at-line-end': { severity: 'warning', message: 'A line ends in a hyphen: "{found}" was joined with the hyphen kept', hint: 'If it only marked the end of the line, remove it in the source' },
  'legacy.line-join-doubtful': { severity: 'warning', message: 'It is not certain that the line "{found}" continues the one before it; the two were joined', hint: 'Put an empty line between them if they belong apart' },
  'legacy.invisible-characters': { severity: 'warning', message: 'There are {count} characters that nobody sees, such as {found}; they were kept', hint: 'They come from the layout of a page: remove them in the source' },
  'legacy.not-an-annex': { severity: 'error', message: 'No heading of a recommendation was found, such as "{example}"', hint: 'The headings may stand in another language, or on the same line as other text' },
  'legacy.language-conflict': { severity: 'warning', message: 'The headings are in {found}, but {expected} was asked for; the texts are marked {expected}' },
  'legacy.language-mixed': { severity: 'warning', message: 'There are headings in {found} beside those in {chosen}; only the latter were read as headings' },
  'legacy.language-untested': { severity: 'warning', message: 'The words of the language {found} are prepared but were never tried on a real text', hint: 'Compare the result with the source' },
  'legacy.title-missing': { severity: 'warning', message: 'No title was found before the first recommendation' },
  'legacy.title-doubtful': { severity: 'warning', message: 'It is not certain that "{found}" is the title', hint: 'Remove what stands before the title in the source' },
  'legacy.text-unplaced': { severity: 'warning', message: '"{found}" found no place; kept as unmapped content' },
  'legacy.closing-missing': { severity: 'information', message: 'There is no closing line in brackets: the end of the text may be cut off' },
  'legacy.number-unusual': { severity: 'warning', message: 'Recommendation number {found}: the known editions count from 1 to 10' },
  'legacy.number-repeated': { severity: 'error', message: 'There is more than one recommendation number {found}: their keys are the same', hint: 'Renumber them in the source' },
  'legacy.number-missing': { severity: 'warning', message: 'There is no recommendation number {found} between the others' },
  'legacy.number-order': { severity: 'warning', message: 'Recommendation {found} stands after recommendation {before}' },
  'legacy.recommendations-fewer': { severity: 'error', message: 'There are {found} recommendations, not ten', hint: 'Say that the text is partial (--partial) if that is meant' },
  'legacy.statement-missing': { severity: 'error', message: 'Recommendation {number} has no statement' },
  'legacy.actions-missing': { severity: 'warning', message: 'Recommendation {number} has no action with a letter or a bullet' },
  'legacy.label-order': { severity: 'warning', message: 'Label "{found}" where "{expected}" was expected; the key goes by position: {key}' },
  'legacy.label-inside': { severity: 'warning', message: '"{found}" in the middle of a text looks like the label of a further item; it was left there', hint: 'Begin a new line before it if it is one' },
  'legacy.label-ambiguous': { severity: 'warning', message: 'Label "{found}" can be a letter or a roman numeral; read as {chosen}' },
  'legacy.text-missing': { severity: 'warning', message: 'Nothing stands after the label "{found}"; kept as unmapped content' },
  'legacy.correspondence-missing': { severity: 'information', message: 'Recommendation {number} says nothing of corresponding earlier items' },
  'legacy.correspondence-none': { severity: 'information', message: 'No recommendation says anything of corresponding earlier items' },
  'legacy.correspondence-repeated': { severity: 'warning', message: 'Recommendation {number} names its earlier items twice; "{found}" was kept as unmapped content' },
  'legacy.correspondence-unread': { severity: 'warning', message: '"{found}" looks like a list of earlier items, but was not understood; kept as unmapped content' },
  'legacy.references-inside': { severity: 'warning', message: 'A text ends in "{found}", which looks like a list of earlier items; it was left there', hint: 'Put the list on a line of its own' },
  'legacy.reference-unknown': { severity: 'warning', message: '{found} is no item of the earlier set, which has R1 to R{last}' },
  'legacy.reference-repeated': { severity: 'warning', message: '{found} is named twice in one line' },
  'legacy.range-expanded': { severity: 'warning', message: '"{found}" was read as {meaning}' },
  'legacy.subject-unidentified': { severity: 'warning', message: 'The subject of recommendation {number} was not recognised: {detail}', hint: 'Replace the identifier "{identifier}" by the one of the subject' },
  'legacy.duty-unrecognised': { severity: 'warning', message: 'Who should do what was not recognised in "{found}"; no duty was noted' },
  'legacy.duty-doubtful': { severity: 'warning', message: 'The words "{found}" ask something of an actor or with a strength that was not recognised; that duty is missing' },
  'legacy.reservation-unknown': { severity: 'warning', message: 'The words "{found}" may be a reservation; the duty was noted without it' },
} as const satisfies Readonly<Record<string, Wording>>

export type LegacyCode = keyof typeof LEGACY_MESSAGES
