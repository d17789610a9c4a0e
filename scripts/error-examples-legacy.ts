/** Examples for the error index from the import of legacy texts: the French annex with one change, or a few lines. */
import type { ValidationIssue } from '../src/issue/index.ts'
import { importLegacy, type LegacyOptions } from '../src/legacy/index.ts'
import { changed, fixtureText, type ErrorExample } from './error-examples.ts'

const ANNEX = fixtureText('legacy/text/annex-fr/source.txt')
const FIFTH = /\tRecommandation n°\u00A05\n[^]*?\n\n/
const PARTIAL: LegacyOptions = { partial: true }

function text(bad: string | Uint8Array, options: LegacyOptions = {}, mended?: string, circumstance?: string): ErrorExample {
  const findings = async (): Promise<readonly ValidationIssue[]> => (await importLegacy(bad, options)).issues
  return { file: 'annex.txt', bad, findings, ...(mended === undefined ? {} : { mended }), ...(circumstance === undefined ? {} : { circumstance }) }
}

function annex(from: string | RegExp, to: string, options: LegacyOptions = {}): ErrorExample {
  return text(changed(ANNEX, from, to), options, ANNEX)
}

/** One recommendation with lines below its statement. */
function lines(...below: readonly string[]): ErrorExample {
  return text(['Recommandations d’essai', 'Recommandation 1', 'Les offices devraient avoir une stratégie TIC.', ...below].join('\n'), PARTIAL)
}

function windows1252(characters: string): Uint8Array {
  return Uint8Array.from(characters, character => character.codePointAt(0) ?? 0)
}

const READ_TWICE = Array.from(new TextEncoder().encode('Les offices de propriété intellectuelle devraient élaborer une stratégie.\n'), byte => String.fromCharCode(byte)).join('')

/** Recommendations that are headed by their number alone. */
const NUMBERED = `Recommendations\n\n${['have an ICT strategy', 'digitize their files', 'govern their data', 'share what they learn'].map((asked, at) => (
  `${at + 1}. Offices should ${asked}.\na) Offices should say how they do it.\n`)).join('\n')}`

/** Examples by code; each is made when it is asked for. */
export const LEGACY_EXAMPLES: Readonly<Record<string, () => ErrorExample>> = {
  'legacy.empty': () => text(''),
  'legacy.format-unread': () => text(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), {}, undefined, 'Of a file of old Word (DOC).'),
  'legacy.binary': () => text(Uint8Array.from({ length: 64 }, (_, index) => (index * 37) % 256), {}, undefined, 'Of 64 bytes that spell no text.'),
  'legacy.not-unicode': () => text('Recommandation 1\nLes offices\uD800', {}, undefined, 'Of a string in a program; files cannot hold it.'),
  'legacy.too-large': () => text(`Recommandation 1\n${'x\n'.repeat(1_500_000)}`, {}, undefined, 'Of a text of three million characters.'),
  'legacy.encoding-impossible': () => text(windows1252('Recommandation 1\nstratégie'), { encoding: 'utf-8' }, undefined, 'With `--encoding utf-8`, of a file in Windows-1252.'),
  'legacy.encoding-guessed': () => text(windows1252('Recommandation 1\nLes offices devraient payer 5 ¤ de TIC.\n'), PARTIAL, undefined, 'Of a file in Windows-1252; byte A4 is the euro sign in ISO-8859-15.'),
  'legacy.encoding-doubtful': () => text(`Recommandation 1\n${READ_TWICE}`, PARTIAL),
  'legacy.character-replaced': () => lines('a) Les offices\u0007 devraient agir.'),
  'legacy.hyphen-at-line-end': () => lines('a) Les offices devraient adopter la signature électronique quali-', 'fiée et bien la garder dans un coffre pour toujours.'),
  'legacy.line-join-doubtful': () => text(pageHeaders(), {}),
  'legacy.invisible-characters': () => annex('stratégie en matière', 'straté\u00ADgie en matière'),
  'legacy.not-an-annex': () => text('Procès-verbal\n\nLa séance est ouverte à dix heures.\n', { kind: 'annex' }, undefined, 'With `--kind annex`.'),
  'legacy.headings-numbers': () => text(NUMBERED, { kind: 'annex', partial: true }),
  'legacy.language-conflict': () => text(ANNEX, { languageCode: 'en' }, undefined, 'With `--language en`.'),
  'legacy.language-mixed': () => annex('Recommandation n°\u00A05', 'Recommendation No. 5'),
  'legacy.title-missing': () => annex(/^.*\n/, ''),
  'legacy.title-doubtful': () => annex(/^/, 'Objet : recommandations\n'),
  'legacy.text-unplaced': () => annex('\tR22 et R29', 'Une remarque.\n\tR22 et R29'),
  'legacy.closing-missing': () => annex(/\[Fin[^\]]*\]/, ''),
  'legacy.number-unusual': () => annex(/\n\[Fin/, '\n\tRecommandation n°\u00A011\nLes offices devraient en faire plus.\n\n\tRecommandation n°\u00A012\nLes offices devraient en faire plus encore.\n$&'),
  'legacy.number-repeated': () => annex('n°\u00A06', 'n°\u00A05'),
  'legacy.number-missing': () => annex(FIFTH, ''),
  'legacy.number-order': () => annex('n°\u00A05', 'n°\u00A03'),
  'legacy.number-refused': () => annex('n°\u00A010', 'n°\u00A011'),
  'legacy.recommendations-fewer': () => annex(FIFTH, ''),
  'legacy.statement-missing': () => annex(/(n°\u00A04\n).*\n/, '$1'),
  'legacy.actions-missing': () => text('Recommandations d’essai\nRecommandation 1\nLes offices devraient avoir une stratégie TIC.\nR22\n', PARTIAL),
  'legacy.label-order': () => annex('b) Les offices', 'd) Les offices'),
  'legacy.label-inside': () => annex('\nc) Le Bureau international', ' c) Le Bureau international'),
  'legacy.label-ambiguous': () => lines(...'abcdefgh'.split('').map(letter => `${letter}) Les offices devraient agir.`), 'i) Les offices devraient encore agir.'),
  'legacy.text-missing': () => annex(/^b\) .*$/m, 'b)'),
  'legacy.correspondence-missing': () => annex('\tR22 et R29\n', ''),
  'legacy.correspondence-none': () => annex(/^\t(?:R[0-9]+.*|Sans objet.*)\n/gm, ''),
  'legacy.correspondence-repeated': () => annex('\tR22 et R29', '\tR22\n\tR29'),
  'legacy.correspondence-unread': () => annex('R22 et R29', 'R22, sauf R29'),
  'legacy.references-inside': () => annex('\n\tR22 et R29', '\tR22 et R29'),
  'legacy.reference-unknown': () => annex('R39', 'R41'),
  'legacy.reference-repeated': () => annex('R22 et', 'R29 et'),
  'legacy.range-expanded': () => annex('R22 et R29', 'R22 à R25, R29'),
  'legacy.subject-unidentified': () => text('Recommandation n° 1\nLes offices devraient veiller à la porte.\na) Les offices devraient agir.\n', PARTIAL),
  'legacy.duty-unrecognised': () => annex('c) Le Bureau international devrait fournir', 'c) Fournir'),
  'legacy.duty-doubtful': () => annex('c) Le Bureau international devrait', 'c) Les voisins devraient'),
  'legacy.reservation-unknown': () => lines('a) Les offices devraient, sous réserve de leur budget, partager leur stratégie.'),
}

/** The annex in lines of 70 characters, with a page header now and then. */
function pageHeaders(): string {
  const wrapped = ANNEX.split('\n').flatMap(line => line.match(/.{1,70}(?= |$)|^$/gu) ?? [line]).map((line, index) => (index === 0 ? line : line.replace(/^ /, '')))
  return wrapped.flatMap((line, index) => (index > 0 && index % 17 === 0 ? [line, 'CWS/99/9', `Annexe, page ${index / 17}`] : [line])).join('\n')
}
