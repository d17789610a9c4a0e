/** Entries of shared lists hold what those lists ask for. */
import type { APICatalogueEntry, AuthorityFile } from '../../model/types.ts'
import type { Rule } from './rule.ts'
import { recordsOf } from './walk.ts'

export const authorityFileIncomplete: Rule = {
  code: 'authority-file.incomplete',
  class: 'consistency',
  topical: true,
  message: 'The authority file is provided, but the report leaves out {missing}',
  hint: 'Add {missing}, or write false in ProvisionIndicator where no file can be had',
  reason: 'An authority file by ST.37 serves those who test their collections; they need its place, form, coverage and date',
  * find(context) {
    for (const { value, path } of recordsOf<AuthorityFile>(context, 'AuthorityFile')) {
      const missing = lacking({
        AuthorityFileFormatCode: value.authorityFileFormatCode, AuthorityFilePeriod: value.authorityFilePeriod, LastUpdateDate: value.lastUpdateDate,
        AuthorityFileURI: value.authorityFileURI,
      })
      if (value.provisionIndicator && missing !== '') yield { path, values: { missing } }
    }
  },
}

export const apiEntryIncomplete: Rule = {
  code: 'api-entry.incomplete',
  class: 'consistency',
  topical: true,
  message: 'The catalogue entry "{api}" leaves out {missing}',
  hint: 'Add {missing}; where nobody has looked at conformance to ST.90, write "Not assessed"',
  reason: 'The catalogue of interfaces asks for title, description, version and the place of the specification; whoever chooses one also asks for its conformance',
  * find(context) {
    for (const { value, path } of recordsOf<APICatalogueEntry>(context, 'APICatalogueEntry')) {
      const missing = lacking({
        APIVersionNumber: value.apiVersionNumber, DescriptionText: value.descriptionTextBag, APISpecificationURI: value.apiSpecificationURI,
        ConformanceCode: value.conformanceCode,
      })
      if (missing !== '') yield { path, values: { api: value.apiName, missing } }
    }
  },
}

/** Names of the parts that are not there, in a row. */
function lacking(parts: Readonly<Record<string, unknown>>): string {
  return Object.keys(parts).filter(name => parts[name] === undefined).join(', ')
}
