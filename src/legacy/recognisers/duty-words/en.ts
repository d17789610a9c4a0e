/** English words by which duties are told. */
import type { DutyWords } from './words.ts'

export const ENGLISH_DUTIES: DutyWords = {
  actors: {
    Offices: [
      'IP offices', 'intellectual property offices', 'IPOs', 'the offices', 'offices', 'each office', 'every office', 'an office',
      'each IP office', 'every IP office', 'an IP office', 'each IPO', 'every IPO', 'an IPO',
    ],
    'International Bureau': ['the International Bureau', 'WIPO’s International Bureau', 'the IB', 'the Secretariat', 'the WIPO Secretariat'],
  },
  actorEnds: ['of WIPO', '(IPOs)'],
  noActorAfter: ['other', 'with', 'by', 'of', 'to', 'for', 'among', 'between', 'from', 'in', 'that', 'which', 'smaller', 'these'],
  should: ['should', 'ought to'],
  encouraged: [
    'are encouraged', 'is encouraged', 'should be encouraged', 'are strongly encouraged', 'is strongly encouraged', 'should be strongly encouraged',
    'are also encouraged', 'is also encouraged', 'should also be encouraged', 'are further encouraged', 'is further encouraged',
    'are invited', 'is invited', 'are also invited', 'is also invited', 'should be invited', 'are urged', 'is urged',
  ],
  encouragedBefore: [],
  otherStrength: ['may', 'might', 'could', 'shall', 'must', 'need to', 'are requested', 'is requested', 'are called upon', 'are recommended'],
  negations: ['not', 'never', 'no longer'],
  qualifiers: {
    'As far as possible': [
      'as far as possible', 'so far as possible', 'insofar as possible', 'in so far as possible', 'as far as practicable', 'as far as feasible',
      'to the extent possible', 'to the fullest extent possible', 'to the greatest extent possible', 'to the maximum extent possible',
      'to the extent practicable', 'to the extent feasible', 'as much as possible', 'wherever possible', 'where possible', 'whenever possible',
      'where feasible', 'wherever feasible', 'where practicable', 'wherever practicable', 'where possible and preferably in English',
    ],
    'If possible': ['if possible', 'if at all possible', 'if feasible', 'if practicable'],
    'Where appropriate': [
      'where appropriate', 'as appropriate', 'if appropriate', 'when appropriate', 'wherever appropriate', 'whenever appropriate',
      'as and when appropriate', 'where applicable', 'if applicable', 'where relevant', 'where necessary', 'as necessary', 'if necessary',
      'when necessary', 'where needed', 'if needed', 'when needed', 'as needed', 'as the case may be',
    ],
  },
  verbs: {
    Consider: ['consider', 'explore', 'study', 'examine', 'reflect', 'think about', 'investigate', 'analyze', 'analyse', 'contemplate', 'look into'],
    Share: ['share', 'exchange', 'publish', 'disseminate', 'make public', 'make available', 'make publicly available', 'distribute'],
    Do: [
      'adopt', 'build', 'collaborate', 'contribute', 'cooperate', 'create', 'develop', 'digitize', 'ensure', 'establish', 'have', 'identify', 'implement', 'keep',
      'maintain', 'offer', 'optimize', 'participate', 'prepare', 'propose', 'provide', 'report', 'support',
    ],
  },
  verbLinks: [',', 'and', 'or', 'and to', 'or to', ', and', ', to'],
  nounsAfter: ['for', 'of', 'in', 'on', 'by', 'from', 'the', 'a', 'an', 'their', 'its', 'data', 'such'],
  sharing: [
    'by sharing', 'by exchanging', 'by publishing', 'by disseminating', 'through sharing', 'through exchanging', 'through the sharing of',
    'through the exchange of', 'including sharing',
  ],
  and: ['and', 'as well as'],
  yearly: [
    'each year', 'every year', 'annually', 'once a year', 'once per year', 'every twelve months', 'every 12 months', 'yearly',
    // Alone, "annual" speaks as well of Annual Technical Reports.
    'on an annual basis', 'annual evaluation', 'annual evaluations', 'annual assessment', 'annual assessments', 'annual review', 'annual reviews',
  ],
  evaluation: ['evaluat', 'reevaluat', 'assess', 'reassess', 'review'],
}
