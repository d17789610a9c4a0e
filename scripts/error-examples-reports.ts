/** Examples for the error index from the import of reports: a few lines or rows each. */
import type { ErrorExample } from './error-examples.ts'
import { answers, imported, rows } from './legacy-example.ts'

const FIRST = ['Recommendation 1', 'Implemented.']
const HEAD = 'Item,Status,Comment'
const TECHNICAL = [
  'Annual Technical Report 2024 on Patent Information Activities', '', 'I. General overview of recent developments', 'The digital strategy is being renewed.', '', 'II. Services and activities of the office', 'E-filing is offered for all rights.', '',
  'VI. International cooperation', 'Data are exchanged every week.',
]
const EARLIER = ['Item,Status,Comment', 'R16,Implemented,XML in use', 'R36,In progress,', 'R5,Not implemented,']

const whole = (lines: readonly string[], options = {}): ErrorExample => imported('report.txt', `${lines.join('\n')}\n`, { partial: true, ...options })

const ITEMS: Readonly<Record<string, () => ErrorExample>> = {
  'legacy.not-a-report': () => imported('minutes.txt', 'Minutes\n\nThe meeting was opened at ten.\n', { kind: 'report', officeCode: 'NZ' }, 'With `--kind report`.'),
  'legacy.kind-unknown': () => imported('minutes.txt', 'Minutes\n\nThe meeting was opened at ten.\n'),
  'legacy.item-unknown': () => answers([...FIRST, '', 'Recommendation 11', 'Everything was done.']),
  'legacy.item-order': () => rows([HEAD, '2,Planned,', '1,Implemented,']),
  'legacy.item-twice': () => rows([HEAD, '3,In progress,first text', '3,In progress,second text']),
  'legacy.row-without-item': () => rows([HEAD, '1,Implemented,', 'in general,Planned,Much is to be done.']),
  'legacy.row-other-office': () => rows(['Office,Item,Status', 'NZ,1,Implemented', 'NZ,2,Planned', 'AU,3,Planned']),
  'legacy.columns-guessed': () => rows(['1,Implemented,A strategy is in force since last spring.', '2,Planned,Work is to begin when funds are there.', '3,Not implemented,Nobody is free to begin the work.']),
  'legacy.numbers-as-items': () => rows(['No.,Status,Comment', '1,Implemented,in force', '2,Planned,next year']),
  'legacy.joint-answer': () => rows([HEAD, '5 to 7,Implemented,all three']),
  'legacy.recommendation-unanswered': () => answers(FIRST, { partial: false }),
  'legacy.actions-unanswered': () => rows([HEAD, '1.a,Implemented,']),
  'legacy.stated-total-differs': () => answers([...FIRST, '', 'Recommendation 2', 'Planned.', '', 'Conclusion', 'In all, four recommendations are implemented.']),
  'legacy.blanket-sentence': () => answers(['Report of the office', 'All recommendations have been implemented.']),
  'legacy.mapped-by-chapter': () => answers(TECHNICAL),
  'legacy.edition-guessed': () => rows(EARLIER),
  'legacy.edition-unknown': () => answers(FIRST, { editionIdentifier: 'ict-10-national' }, 'With `--edition ict-10-national`, which is neither built in nor a file.'),
  'legacy.earlier-item': () => rows(EARLIER),
}

const ANSWERS: Readonly<Record<string, () => ErrorExample>> = {
  'legacy.answer-split': () => answers(['Recommendation 1', 'The strategy was adopted in March. Action a) is implemented. Action b) is not implemented.']),
  'legacy.answer-empty': () => answers([...FIRST, '', 'Recommendation 2', 'Nil.']),
  'legacy.answer-refers': () => answers(['Recommendation 5', 'Implemented.', '', 'Recommendation 6', 'See the answer to recommendation 5.']),
  'legacy.reference-unanswered': () => answers([...FIRST, '', 'Recommendation 6', 'See the answer to recommendation 5.']),
  'legacy.answer-from-earlier-report': () => answers([...FIRST, '', 'Recommendation 8', 'Same as last year.']),
  'legacy.answer-corrected': () => answers(['> Recommendation 4', 'In progress.', '', 'Please replace the answer to recommendation 4 by: Implemented.']),
  'legacy.status-unread': () => rows([HEAD, '1,Implemented,', '2,Zebra,']),
  'legacy.status-doubtful': () => answers(['Recommendation 3', '40 % of the files are covered.']),
  'legacy.status-missing': () => answers([...FIRST, '', 'Recommendation 2', 'The office is in a new building.']),
  'legacy.status-contradictory': () => answers(['Recommendation 1', 'The strategy is implemented. The strategy is not implemented.']),
  'legacy.status-against-text': () => rows([HEAD, '1,Implemented,in force', '2,Planned,Implemented.']),
  'legacy.status-of-other-item': () => answers(['Recommendation 1', 'Implemented. Recommendation 8 is not implemented.']),
  'legacy.progress-against-status': () => rows(['Item,Status,Rate (%)', '1,Not implemented,80']),
  'legacy.number-implausible': () => rows(['Item,Status,Rate (%)', '1,In progress,1250']),
  'legacy.number-unread': () => rows(['Item,Status,Rate (%)', '1,In progress,many']),
  'legacy.number-doubtful': () => rows(['Item,Status,Rate (%)', '1,In progress,about 40']),
  'legacy.date-unread': () => rows(['Item,Status,Date', '1,Implemented,in good time']),
  'legacy.day-impossible': () => rows(['Item,Status,Date', '1,Implemented,31/02/2025']),
  'legacy.date-ambiguous': () => rows(['Item,Status,Date', '1,Implemented,03/04/2025']),
  'legacy.date-doubtful': () => rows(['Item,Status,Date', '1,Planned,spring 2027']),
  'legacy.date-role-guessed': () => rows(['Item,Status,Date', '1,Implemented,2025-03-14']),
  'legacy.date-role-unknown': () => rows(['Item,Status,Date', '1,Not implemented,2025-03-14']),
  'legacy.date-after-import': () => rows(['Item,Status,Date of completion', '1,Implemented,2027-03-14']),
  'legacy.evidence-not-an-address': () => rows(['Item,Status,Evidence', '1,Implemented,see our library']),
  'legacy.evidence-item-guessed': () => answers(['Recommendation 7', 'The office provides its authority file every quarter (action a) iii)). It does not take part in the pilot project (action a) i)).', 'Reference: https://www.example.org/nz/authority-file']),
  'legacy.address-joined': () => rows(['Item,Status,Evidence', '1,Implemented,"https://www.example.org/nz/', 'strategy.pdf"']),
}

const LETTERHEAD: Readonly<Record<string, () => ErrorExample>> = {
  'legacy.office-unknown': () => imported('report.txt', `${FIRST.join('\n')}\n`, { kind: 'report' }),
  'legacy.office-by-name': () => whole(['Report of the Intellectual Property Office of New Zealand for 2025', ...FIRST]),
  'legacy.office-conflict': () => whole(['Report', 'Office: AU', 'Period: 2025', ...FIRST], { officeCode: 'NZ' }),
  'legacy.submission-date-guessed': () => whole(['Report', 'Office: NZ', 'Period: 2025', 'Submitted on 14 March 2026', ...FIRST]),
  'legacy.period-guessed': () => whole(['Office: NZ', 'Recommendation 1', 'Implemented on 14 March 2025.']),
  'legacy.period-assumed': () => whole(['Office: NZ', ...FIRST]),
  'legacy.period-conflict': () => answers(['Report', 'Period: 2024', ...FIRST]),
  'legacy.report-language-conflict': () => answers(['Recommandation n° 1', 'La stratégie est mise en œuvre depuis le début de cette année.'], { languageCode: 'en' }, 'With `--language en`.'),
  'legacy.text-in-other-language': () => rows([HEAD, '1,Implemented,The strategy is in force since the first of January of this year.', '2,Planned,La stratégie n’est pas encore en vigueur dans cet office et le sera au printemps.', '3,Planned,The framework of data governance is to be written by the end of the year.']),
  'legacy.sample': () => answers(['Report', 'SAMPLE: invented content', ...FIRST]),
}

/** Of tables of text, whatever they hold, and of limits. */
export const TABLE_EXAMPLES: Readonly<Record<string, () => ErrorExample>> = {
  'legacy.field-count': () => rows([HEAD, '1,Implemented,in force', '2,Planned', '3,Planned,next year', '4,Planned,next year']),
  'legacy.quote-unclosed': () => rows([HEAD, '1,Implemented,"in force', '2,Planned,next year', '3,Planned,next year']),
  'legacy.quote-misplaced': () => rows([HEAD, '1,Implemented,"ICT 2030" in force', '2,Planned,next year']),
  'legacy.formula-text': () => rows([HEAD, '1,Implemented,"=HYPERLINK(""https://example.org"")"', '2,Planned,next year']),
  'legacy.more-of-these': () => rows([HEAD, '1,Implemented,in force', ...Array.from({ length: 60 }, (_, at) => `${at % 10 + 1},Planned,next year`), ...Array.from({ length: 30 }, () => '2,Planned')], {}, 'Of a table with 30 rows that are too short.'),
  'legacy.limit': () => rows([HEAD, '1,Implemented,', '2,Planned,', '3,Planned,'], { limits: { rows: 2 } }, 'With the limit set to 2 rows; the usual one is 100,000.'),
}

/** Examples by code; each is made when it is asked for. */
export const REPORT_EXAMPLES: Readonly<Record<string, () => ErrorExample>> = { ...ITEMS, ...ANSWERS, ...LETTERHEAD }
