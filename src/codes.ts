/** `ipo-reports/codes`: the code lists with labels in six languages, names of offices, words for statuses. Runs in browsers too. */
export {
  codeLists, FORMER_OFFICES, ISO_CODES_NOT_IN_ST3, label, LABEL_LANGUAGES, listNamed, officeNamed, ORGANIZATION_CODES, standingOf, statusFor,
  statusWordings, successorsOf, WIPO_STANDARDS,
  type CodeListEntry, type CodeStanding, type CodeValue, type FormerOffice, type FoundBy, type LabelLanguage, type Labels, type NamedOffice,
  type StandardBasis, type StandardGroup, type StatusContext, type StatusMapping, type StatusWord, type StatusWording, type WipoStandard,
} from './codelist/index.ts'
