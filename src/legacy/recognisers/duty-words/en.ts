/** English words by which duties are told. */
import type { DutyWords } from './words.ts'

export const ENGLISH_DUTIES: DutyWords = {
  actors: {
    Offices: ['IP offices', 'intellectual property offices', 'IPOs', 'the offices', 'offices', 'each office', 'every office', 'an office'],
    'International Bureau': ['the International Bureau', 'WIPO’s International Bureau', 'the IB'],
  },
  actorEnds: ['of WIPO', '(IPOs)'],
  noActorAfter: ['other', 'with', 'by', 'of', 'to', 'for', 'among', 'between', 'from', 'in', 'that', 'which', 'smaller', 'these'],
  should: ['should', 'ought to'],
  encouraged: ['are encouraged', 'is encouraged', 'should be encouraged', 'are strongly encouraged', 'are invited', 'is invited'],
  encouragedBefore: [],
  negations: ['not', 'never', 'no longer'],
  qualifiers: {
    'As far as possible': ['as far as possible', 'to the extent possible', 'as much as possible', 'wherever possible', 'where possible'],
    'If possible': ['if possible', 'if feasible'],
    'Where appropriate': ['where appropriate', 'as appropriate', 'if appropriate', 'when appropriate'],
  },
  verbs: {
    Consider: ['consider', 'explore', 'study', 'examine', 'reflect', 'think about'],
    Share: ['share', 'exchange', 'publish', 'disseminate', 'make public', 'make available'],
    Do: [
      'adopt', 'build', 'contribute', 'cooperate', 'create', 'develop', 'digitize', 'ensure', 'establish', 'have', 'identify', 'implement', 'keep',
      'maintain', 'offer', 'optimize', 'participate', 'prepare', 'propose', 'provide', 'report', 'support',
    ],
  },
  verbLinks: [',', 'and', 'or', 'and to', 'or to', ', and', ', to'],
  sharing: ['by sharing', 'by exchanging', 'by publishing', 'by disseminating'],
  and: ['and', 'as well as'],
  yearly: ['each year', 'every year', 'annually', 'once a year', 'yearly', 'annual'],
  evaluation: ['evaluat', 'assess', 'review'],
}
