/** French words by which duties are told. */
import type { DutyWords } from './words.ts'

export const FRENCH_DUTIES: DutyWords = {
  actors: {
    Offices: ['les offices', 'chaque office', 'tous les offices', 'tout office', 'l’office'],
    'International Bureau': ['le Bureau international'],
  },
  actorEnds: ['de propriété intellectuelle', 'de PI', 'de la propriété intellectuelle', 'de l’OMPI'],
  noActorAfter: ['avec', 'par', 'pour', 'entre', 'dans', 'que', 'dont', 'chez', 'auprès', 'comme'],
  should: ['devraient', 'devrait'],
  encouraged: [
    'sont encouragés', 'est encouragé', 'devraient être encouragés', 'devrait être encouragé', 'sont invités', 'est invité',
    'sont vivement encouragés',
  ],
  encouragedBefore: [],
  negations: ['pas', 'plus', 'jamais'],
  qualifiers: {
    'As far as possible': ['dans la mesure du possible', 'autant que possible', 'dans toute la mesure du possible'],
    'If possible': ['si possible', 'si cela est possible', 'lorsque cela est possible'],
    'Where appropriate': ['le cas échéant', 's’il y a lieu', 'selon qu’il convient', 'au besoin'],
  },
  verbs: {
    Consider: ['envisager', 'explorer', 'étudier', 'réfléchir', 'examiner'],
    Share: ['partager', 'échanger', 'publier', 'diffuser', 'mettre en commun', 'rendre public', 'rendre publique'],
    Do: [
      'adapter', 'adopter', 'contribuer', 'coopérer', 'créer', 'développer', 'disposer', 'élaborer', 'fournir', 'maintenir', 'mettre en œuvre',
      'mettre en place', 'numériser', 'optimiser', 'participer', 'prévoir', 'proposer', 'recenser', 'soutenir', 'tenir', 'veiller',
    ],
  },
  verbLinks: [',', 'et', 'ou', 'et à', 'ou à', ', à', 'et de', 'puis'],
  sharing: ['en partageant', 'en échangeant', 'en publiant', 'en diffusant'],
  and: ['et', 'ainsi que'],
  yearly: ['chaque année', 'tous les ans', 'annuellement', 'une fois par an', 'annuel', 'annuelle'],
  evaluation: ['évalu', 'réévalu', 'réexam'],
}
