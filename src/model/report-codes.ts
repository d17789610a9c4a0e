/**
 * Code lists of office reports. Words in the style of ST.96 (rules C-01 to C-04).
 *
 * Most lists are open: the closed part names what we know of, and an office may use a word of its own. Labels in other
 * languages, origins and mappings from other vocabularies are in `src/codelist/`.
 */
import { builtIn, codes, simple, union, type CodeList, type SimpleType, type UnionType } from './words.ts'

/** A closed list, and beside it the list that takes other words as well. */
interface OpenList {
  readonly base: CodeList
  readonly open: UnionType
}

function openList(name: string, doc: string, values: Readonly<Record<string, string>>): OpenList {
  const base = codes(`${name}BaseCategory`, doc, values)
  return { base, open: union(`${name}Category`, `${doc} Other words may be used.`, [base, builtIn('token')]) }
}

export const ReportStatusCategory: CodeList = codes('ReportStatusCategory', 'Standing of a report.', {
  Draft: 'Being written; not for publication.',
  Final: 'Approved by the office.',
  Corrected: 'Final, and in place of an earlier one.',
  Withdrawn: 'Taken back by the office.',
})

export const ImplementationStatus = openList('ImplementationStatus', 'How far something is put into effect.', {
  Implemented: 'Fully in effect.',
  'Partially implemented': 'In effect for a part of what is asked.',
  'In progress': 'Work has begun; nothing is in effect.',
  Planned: 'Decided, not begun.',
  'Considered and not pursued': 'Looked into and given up: an answer, not a gap.',
  'Not implemented': 'Not in effect, and not planned.',
  'Not applicable': 'Does not concern the office.',
  'No information': 'The office does not say.',
})

export const StatusVocabulary = openList('StatusVocabulary', 'Vocabulary that a status was first worded in.', {
  'WIPO standards survey': 'Survey on the use of WIPO standards.',
  'Annual technical report': 'Annual technical reports, chapter VII.',
  'Office wording': 'Words of the office.',
})

export const Milestone = openList('Milestone', 'Role of a date in the life of a measure.', {
  Adopted: 'Decided by the competent authority.',
  Started: 'Work began.',
  Planned: 'Expected to be in effect.',
  Completed: 'In effect.',
  Evaluated: 'Result looked at.',
})

export const Stage = openList('Stage', 'How far an undertaking has come.', {
  Considered: 'Looked into.',
  Planned: 'Decided, not begun.',
  Pilot: 'Tried on a small scale.',
  'In development': 'Being built.',
  'In operation': 'In daily use.',
  Discontinued: 'Given up.',
})

export const Audience = openList('Audience', 'Who something is shared with.', {
  Public: 'Anyone.',
  'Intellectual property offices': 'Other offices.',
  'International Bureau': 'The International Bureau of WIPO.',
  'Selected partners': 'Those that the office has chosen.',
  'Own staff': 'Those who work in the office.',
})

export const IPRight = openList('IPRight', 'Kind of intellectual property right.', {
  Patent: 'Patents for inventions.',
  'Utility model': 'Utility models.',
  'Supplementary protection certificate': 'Protection that is added to a patent for a time.',
  Trademark: 'Marks.',
  'Industrial design': 'Designs.',
  'Geographical indication': 'Geographical indications and appellations of origin.',
  Copyright: 'Copyright and related rights.',
  'Plant variety': 'New varieties of plants.',
  Other: 'Another right.',
})

export const StrategyForm = openList('StrategyForm', 'Form that a strategy has.', {
  'Stand-alone': 'A document of its own.',
  'Within business planning': 'A part of the planning of the office.',
  'In preparation': 'Being written.',
  None: 'There is none.',
})

export const CountUnit = openList('CountUnit', 'What is counted.', {
  Document: 'Documents.',
  Page: 'Pages.',
  Record: 'Records of a database.',
  Image: 'Images.',
})

export const HoldingForm = openList('HoldingForm', 'Form in which documents are held.', {
  'Paper only': 'Not digitized.',
  'Image only': 'Page images without text.',
  'Full text': 'Text that can be searched, in any format, XML and JSON included.',
  XML: 'Full text in XML.',
  JSON: 'Full text in JSON.',
})

export const ChannelPurpose = openList('ChannelPurpose', 'What a channel is for.', {
  Publication: 'Making documents public.',
  Exchange: 'Exchange with other offices or the International Bureau.',
  'Bulk download': 'Whole collections for anyone.',
  Search: 'Single documents on request.',
})

export const Frequency = openList('Frequency', 'How often something happens.', {
  Continuous: 'As it arises.',
  Daily: 'Every day.',
  Weekly: 'Every week.',
  Monthly: 'Every month.',
  Quarterly: 'Every three months.',
  Yearly: 'Every year.',
  Irregular: 'Without a rhythm.',
})

export const Instrument = openList('Instrument', 'Instrument of data governance.', {
  Strategy: 'A strategy for data.',
  'Management policy': 'How data are managed.',
  'Protection policy': 'How data are protected.',
  Guidelines: 'How the policies are followed.',
})

export const Price = openList('Price', 'What data cost their users.', {
  'Free of charge': 'Nothing.',
  'Marginal cost': 'What handing them over costs.',
  Other: 'Something else.',
})

export const Stakeholder = openList('Stakeholder', 'Who takes part.', {
  Applicants: 'Those who apply for rights.',
  Representatives: 'Those who act for applicants.',
  Staff: 'Those who work in the office.',
  'Other offices': 'Other offices.',
  Public: 'Anyone.',
})

export const LegalChange = openList('LegalChange', 'What a change of the law allows.', {
  'Automated decisions': 'Decisions taken by a system.',
  'Qualified electronic signature': 'Signatures of the strongest kind.',
})

export const LegalStage = openList('LegalStage', 'How far a change of the law has come.', {
  Considered: 'Looked into.',
  Drafted: 'A text is being discussed.',
  Adopted: 'Decided, not yet in force.',
  'In force': 'In force.',
  Rejected: 'Given up.',
})

export const Technology = openList('Technology', 'Technology that is emerging.', {
  'Artificial intelligence': 'Systems that infer from data.',
  'Machine translation': 'Translation by a system.',
  Blockchain: 'Distributed ledgers.',
  'Image recognition': 'Systems that compare or describe images.',
  'Natural language processing': 'Systems that read or write text.',
  'Robotic process automation': 'Scripts that work user interfaces.',
})

export const TechnologyFunction = openList('TechnologyFunction', 'What a technology is used for in an office.', {
  Classification: 'Sorting applications into classes.',
  'Prior art search': 'Finding earlier documents.',
  'Image search': 'Finding similar images.',
  Translation: 'Making texts readable in other languages.',
  'Formality examination': 'Checking what is filed for its form.',
  'Substantive examination': 'Checking whether a right can be given.',
  'Data capture': 'Making data of documents.',
  'User service': 'Answering those who ask.',
  'Register and evidence': 'Keeping records that cannot be altered unseen.',
})

export const RiskArea = openList('RiskArea', 'What a risk assessment looks at.', {
  Policies: 'Risks for the policies of the office.',
  Regulations: 'Risks in law.',
  Operations: 'Risks for daily work.',
})

export const Asset = openList('Asset', 'What is shared or taken over.', {
  'Reference architecture': 'A plan of systems.',
  Technology: 'A component or tool.',
  Platform: 'A system that several offices run or use.',
})

export const AssetDirectionCategory: CodeList = codes('AssetDirectionCategory', 'Which way something went.', {
  Shared: 'From the office to others.',
  'Taken over': 'From others to the office.',
})

export const ProjectRole = openList('ProjectRole', 'Part that an office takes in a project.', {
  Proposer: 'It put the project forward.',
  Participant: 'It takes part.',
})

export const ST90Conformance: CodeList = codes('ConformanceCode', 'Level of conformance to WIPO ST.90; the last two words are ours.', {
  A: 'All mandatory general rules are met.',
  AA: 'In addition the mandatory rules of the formats in use are met.',
  AAA: 'In addition the recommended rules are met.',
  'Not conformant': 'Not even level A.',
  'Not assessed': 'Nobody has looked.',
})

export const Access = openList('Access', 'Who can use a service.', {
  Open: 'Anyone.',
  Registration: 'Anyone who registers.',
  Restricted: 'Those who are let in.',
})

export const AuthorityFileFormatCode: CodeList = codes('AuthorityFileFormatCode', 'Form of an authority file of WIPO ST.37.', {
  Text: 'Lines of text.',
  XSD: 'XML by the schema.',
  DTD: 'XML by the document type definition.',
})

const ExceptionBaseCode: CodeList = codes('ExceptionBaseCode', 'Publication exception codes of WIPO ST.37; letters from memory of the standard.', {
  C: 'Defective document.',
  D: 'Document deleted after publication.',
  E: 'Number given to an international application; nothing published by the office.',
  M: 'Published document is missing.',
  N: 'Number not used.',
  P: 'Document on paper only.',
  R: 'Reissued publication.',
  U: 'Unknown number, found while compiling the file.',
  W: 'Withdrawn before publication.',
  X: 'Use of the office, explained in its definition file.',
})

export const ExceptionCode: UnionType =
  union('ExceptionCode', 'Why a number has no ordinary publication. Other codes may be used.', [ExceptionBaseCode, builtIn('token')])

const WIPOStandardBase: CodeList = codes('WIPOStandardBaseNumber', 'WIPO standards that reports name most.', {
  'ST.3': 'Two-letter codes of states, entities and organizations.',
  'ST.6': 'Numbering of published patent documents.',
  'ST.9': 'Bibliographic data of patents and certificates.',
  'ST.10/C': 'Presentation of bibliographic data.',
  'ST.13': 'Numbering of applications.',
  'ST.14': 'Citations in patent documents.',
  'ST.16': 'Codes for kinds of patent documents.',
  'ST.18': 'Patent gazettes and announcement journals.',
  'ST.26': 'Sequence listings in XML.',
  'ST.27': 'Patent legal status events.',
  'ST.36': 'Patent information in XML by DTD.',
  'ST.37': 'Authority file of published patent documents.',
  'ST.50': 'Corrections of patent information.',
  'ST.60': 'Bibliographic data of marks.',
  'ST.61': 'Trademark legal status events.',
  'ST.66': 'Trademark information in XML.',
  'ST.67': 'Electronic figurative elements of marks.',
  'ST.68': 'Sound marks.',
  'ST.69': 'Motion and multimedia marks.',
  'ST.80': 'Bibliographic data of designs.',
  'ST.86': 'Design information in XML.',
  'ST.87': 'Design legal status events.',
  'ST.88': 'Electronic representation of designs.',
  'ST.90': 'Web APIs.',
  'ST.91': 'Three-dimensional models and images.',
  'ST.96': 'Intellectual property information in XML.',
  'ST.97': 'Intellectual property information in JSON.',
})

const WIPOStandardPattern: SimpleType =
  simple('WIPOStandardFormNumber', 'token', { pattern: 'ST\\.[0-9]{1,3}(/[A-D])?' }, 'Number of a WIPO standard, such as "ST.10/C".')

export const WIPOStandardNumberList: UnionType =
  union('WIPOStandardNumber', 'Number of a WIPO standard; the list is recommended, not closed.', [WIPOStandardBase, WIPOStandardPattern])

export const SecurityBasis = openList('SecurityBasis', 'Framework that a security policy rests on.', {
  'ISO/IEC 27001': 'Management of information security.',
  'NIST CSF': 'Cybersecurity framework of the United States.',
  'National framework': 'A framework of the state.',
  'Own framework': 'A framework of the office.',
})

export const DeliveryModel = openList('DeliveryModel', 'Who delivers a project.', {
  'In-house': 'The office itself.',
  External: 'Contractors.',
  Mixed: 'The office and contractors.',
})

export const ProjectPhase = openList('ProjectPhase', 'Phase of a project.', {
  Planning: 'Before work begins.',
  Management: 'While work is steered.',
  Implementation: 'While work is done.',
  Evaluation: 'When the result is looked at.',
})

export const CostBand = openList('CostBand', 'Order of magnitude of what a project costs.', {
  Small: 'Within a yearly budget.',
  Medium: 'A budget of its own.',
  Large: 'Over several years.',
})

export const SurveyAnswerCategory: CodeList = codes('SurveyAnswerCategory', 'Whether a survey was answered.', {
  Answered: 'In whole.',
  'Partially answered': 'In part.',
  'Not answered': 'Not at all.',
})
