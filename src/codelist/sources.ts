/** Where the code lists come from, as of when, and what about single values is from memory or unverified. */
import { FORMER_OFFICES } from './offices/former.ts'
import { WIPO_STANDARDS, type StandardBasis } from './standards.ts'

/** Source of a list and its date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface ListSource {
  readonly source: string
  readonly date: string
}

/** The lists that nobody else keeps. */
const OWN: ListSource = { source: 'Own list of the vocabulary ICT_V1_0.', date: '2026-11-22' }

const SOURCES: Readonly<Record<string, ListSource>> = {
  ExtendedISOLanguageCode: { source: 'ISO 639-1, as listed in WIPO ST.96 V6_0.', date: '2002' },
  ExtendedWIPOST3Code: { source: 'WIPO ST.3, as listed in WIPO ST.96 V6_0.', date: '2019-09' },
  EmailAddressCategory: { source: 'WIPO ST.96 V6_0, Common.', date: '2022' },
  EmailAddressPurposeCategory: { source: 'WIPO ST.96 V6_0, Common.', date: '2022' },
  UpdateAFCategory: { source: 'WIPO ST.96 V6_0, Common: update category of authority files of WIPO ST.37.', date: '2022' },
  ExceptionCode: { source: 'WIPO ST.37, version 1.1. Letters from memory; meanings as in its XML schema, but for W and X.', date: '2018' },
  AuthorityFileFormatCode: { source: 'Formats of authority files by WIPO ST.37, version 1.1. The words are ours.', date: '2018' },
  ConformanceCode: { source: 'WIPO ST.90, as adopted on 4 December 2020. The last two values are ours.', date: '2020-12-04' },
  WIPOStandardNumber: { source: 'List of WIPO standards as of 2021, templates of annual technical reports; some entries from memory. Titles in our own words.', date: '2021' },
  ImplementationStatusCategory: {
    source: 'Own list, drawn from the words of the survey on the use of WIPO standards and of the annual technical reports.', date: OWN.date,
  },
  IPRightCategory: { source: 'Own list in the style of WIPO ST.96, which has its own kinds for patents alone.', date: OWN.date },
}

const NOTES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ExtendedWIPOST3Code: {
    CZ: 'ST.96 V6_0 still says "Czech Republic".',
    TR: 'ST.96 V6_0 still says "Turkey".',
    IB: 'The same body as WO. Use IB for what the International Bureau does or reports.',
    WO: 'The same body as IB. Use IB in reports; WO is accepted.',
    XX: 'Not for the office that reports: it has a code. The official examples use it as a dummy.',
  },
  ExtendedISOLanguageCode: { jw: 'Replaced by "jv".', sh: 'Replaced by "bs", "hr" and "sr".', mo: 'Withdrawn by ISO in 2008 in favour of "ro"; current in ST.96 V6_0.' },
  ExceptionCode: {
    ...Object.fromEntries([...'CDEMNPRU'].map(letter => [letter, 'Letter from memory of the standard.'])),
    N: 'Letter also seen in use at an office.',
    W: 'Letter and meaning from memory of the standard.',
    X: 'Letter and meaning from memory of the standard.',
  },
  ConformanceCode: {
    AA: 'Exact wording of the level not verified.',
    AAA: 'Exact wording of the level not verified.',
    'Not conformant': 'Ours; not in ST.90.',
    'Not assessed': 'Ours; not in ST.90.',
  },
}

const BASIS_NOTES: Readonly<Record<StandardBasis, string>> = {
  'list of standards': 'Seen in the list of WIPO standards or its archive (2021).',
  'annual technical report': 'Seen in a template of the annual technical reports.',
  'office page': 'Seen on pages of offices.',
  memory: 'From memory, not verified.',
  'memory, uncertain': 'From memory, and uncertain: subject and adoption not verified.',
}

/** Where a list comes from. */
export function sourceOf(list: string): ListSource {
  return (Object.hasOwn(SOURCES, list) ? SOURCES[list] : undefined) ?? OWN
}

/** What there is to say of one value of a list. */
export function valueNote(list: string, value: string): string | undefined {
  if (list === 'WIPOStandardNumber') {
    const standard = WIPO_STANDARDS.find(({ number }) => number === value)
    return standard === undefined ? undefined : BASIS_NOTES[standard.basis]
  }
  if (list === 'ExtendedWIPOST3Code' && Object.hasOwn(FORMER_OFFICES, value)) return FORMER_OFFICES[value]?.note
  const notes = Object.hasOwn(NOTES, list) ? NOTES[list] : undefined
  return notes !== undefined && Object.hasOwn(notes, value) ? notes[value] : undefined
}
