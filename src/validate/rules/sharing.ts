/** What the text asks to be shared is shared, and in a language that others read. */
import { WORKING_LANGUAGES } from '../../model/working-languages.ts'
import type { Sharing } from '../../model/types.ts'
import { answeredIn, type Answered } from './answers.ts'
import { fieldsWhere } from './model-types.ts'
import type { Rule } from './rule.ts'
import { findRecord, sectionFor } from './sections.ts'
import { asks, quoting, type EditionItem } from './subjects.ts'
import { bagsWhere } from './walk.ts'

export const sharingNone: Rule = {
  code: 'sharing.none',
  class: 'follow-up',
  message: '{item} asks to share; it is said to be Implemented, but the report names nothing that is shared and no address',
  hint: 'Add SharingBag or an address to the section of the topic, or an EvidenceDocument with WebURI to the response',
  reason: 'What is shared can be found by others',
  * find(context) {
    for (const answered of answeredIn(context)) {
      const bySubject = new Map<string, boolean>()
      for (const { value, path } of answered.report.responses) {
        if (value.implementationStatusCategory !== 'Implemented' || isFound(value.evidenceDocumentBag)) continue
        const item = value.addressedItemIdentifierBag.flatMap(key => answered.items.get(key) ?? []).find(one => asksToShare(one, answered))
        if (item === undefined) continue
        const inSection = bySubject.get(item.subject) ?? isFound(sectionFor(answered.report.value, item.subject)?.value)
        bySubject.set(item.subject, inSection)
        if (inSection) continue
        yield { path: [...path, 'implementationStatusCategory'], values: { item: item.key }, ...quoting(item) }
      }
    }
  },
}

function asksToShare(item: EditionItem, { report }: Answered): boolean {
  return asks(item, report.value.ipOfficeCode) && item.duties.some(({ dutyVerbCategoryBag }) => dutyVerbCategoryBag.includes('Share'))
}

/** Members that say where something can be had, or with whom it is shared. */
const FOUND_BY: readonly string[] = ['webURI', 'sharingBag', 'apiSpecificationURI', 'authorityFileURI']

function isFound(value: unknown): boolean {
  return findRecord(value, record => FOUND_BY.some(name => record[name] !== undefined)) !== undefined
}

/** Working languages of WIPO. */
const WORKING: ReadonlySet<string> = new Set(WORKING_LANGUAGES)

const SHARING = fieldsWhere(({ property }) => property === 'sharingBag')

export const languageNoneWorking: Rule = {
  code: 'language.none-working',
  class: 'follow-up',
  topical: true,
  message: 'Shared in {languages} alone, in none of the six working languages of WIPO',
  hint: 'Where there is a translation or a summary, add its language ({working})',
  reason: 'Offices that read none of these languages cannot use what is shared with them',
  * find(context) {
    for (const { value, path } of bagsWhere<Sharing>(context, SHARING, hasLanguages)) {
      const toOthers = [...value.entries()].filter(([, { audienceCategory }]) => audienceCategory !== 'Own staff')
      const [index] = toOthers.find(([, { sharingLanguageCodeBag }]) => sharingLanguageCodeBag !== undefined) ?? []
      const languages = [...new Set(toOthers.flatMap(([, { sharingLanguageCodeBag = [] }]) => sharingLanguageCodeBag))]
      if (index === undefined || languages.some(language => WORKING.has(language))) continue
      yield { path: [...path, index, 'sharingLanguageCodeBag'], values: { languages: languages.join(', '), working: [...WORKING].join(', ') } }
    }
  },
}

function hasLanguages(sharing: readonly Sharing[]): boolean {
  return sharing.some(({ sharingLanguageCodeBag }) => sharingLanguageCodeBag !== undefined)
}
