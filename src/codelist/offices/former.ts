/**
 * The former codes of ST.3: what became of what they stood for.
 *
 * The dates are those on which the state or territory ended, not those on which the code left the list, which we do not know.
 * Common knowledge, not from ST.3.
 */

/** What became of a former code. */
export interface FormerOffice {
  /** Day on which what it stood for ended, `YYYY-MM-DD`; absent where only the code changed. */
  readonly endedOn?: string
  /** Current codes that cover it today. No statement on the succession of states. */
  readonly successors: readonly string[]
  readonly note: string
}

/** By former code. Of several successors none can be chosen without asking. */
export const FORMER_OFFICES: Readonly<Record<string, FormerOffice>> = {
  AN: { endedOn: '2010-10-10', successors: ['BQ', 'CW', 'SX'], note: 'Dissolved into Curaçao, Sint Maarten and the Caribbean Netherlands. Aruba left in 1986.' },
  CS: { endedOn: '1992-12-31', successors: ['CZ', 'SK'], note: 'ISO 3166 gave the same two letters to Serbia and Montenegro from 2003 to 2006.' },
  DD: { endedOn: '1990-10-02', successors: ['DE'], note: 'Part of the Federal Republic of Germany from the next day.' },
  DL: { endedOn: '1990-10-02', successors: ['DE'], note: 'Older code for what was DD later.' },
  DT: { successors: ['DE'], note: 'Older code for the Federal Republic of Germany: only the code changed.' },
  RH: { endedOn: '1980-04-17', successors: ['ZW'], note: 'Zimbabwe from the next day.' },
  SU: {
    endedOn: '1991-12-26',
    successors: ['AM', 'AZ', 'BY', 'EE', 'GE', 'KG', 'KZ', 'LT', 'LV', 'MD', 'RU', 'TJ', 'TM', 'UA', 'UZ'],
    note: 'The Russian Federation continued its memberships. Estonia, Latvia and Lithuania do not regard themselves as successors.',
  },
  YD: { endedOn: '1990-05-21', successors: ['YE'], note: 'Part of Yemen from the next day.' },
  YU: {
    endedOn: '2006-06-03',
    successors: ['BA', 'HR', 'ME', 'MK', 'RS', 'SI'],
    note: 'Until 1992 six republics, then Serbia and Montenegro alone. Which of the two is meant follows from the date.',
  },
}

/** Codes that are organizations, by ST.3; all other current codes but `XX` are states and other territorial entities. */
export const ORGANIZATION_CODES: readonly string[] = ['AP', 'BX', 'EA', 'EM', 'EP', 'EU', 'GC', 'IB', 'OA', 'QZ', 'WO', 'XN', 'XU', 'XV']
