/** French words by which duties are told. */
import type { DutyWords } from './words.ts'

export const FRENCH_DUTIES: DutyWords = {
  actors: {
    Offices: ['les offices', 'chaque office', 'tous les offices', 'tout office', 'l’office'],
    'International Bureau': ['le Bureau international', 'le Secrétariat'],
  },
  actorEnds: [
    'de propriété intellectuelle', 'de PI', 'de la propriété intellectuelle', 'de propriété industrielle', 'de la propriété industrielle', 'de l’OMPI',
    '(PI)', '(OPI)', 'nationaux', 'régionaux', 'nationaux et régionaux',
  ],
  noActorAfter: ['avec', 'par', 'pour', 'entre', 'dans', 'que', 'dont', 'chez', 'auprès', 'comme'],
  should: ['devraient', 'devrait'],
  encouraged: [
    'sont encouragés', 'est encouragé', 'devraient être encouragés', 'devrait être encouragé', 'sont invités', 'est invité',
    'sont vivement encouragés', 'est vivement encouragé', 'sont fortement encouragés', 'sont également encouragés', 'est également encouragé',
    'sont aussi encouragés', 'devraient également être encouragés', 'devraient être vivement encouragés', 'sont vivement invités', 'sont également invités',
    'est également invité', 'sont aussi invités', 'devraient être invités', 'sont instamment invités', 'sont exhortés', 'est exhorté',
  ],
  encouragedBefore: ['il convient d’encourager', 'il conviendrait d’encourager', 'il y a lieu d’encourager'],
  otherStrength: ['peuvent', 'pourraient', 'pourrait', 'doivent', 'doit', 'devront', 'devra', 'sont priés', 'est prié', 'sont appelés', 'voudront peut-être'],
  negations: ['pas', 'plus', 'jamais'],
  qualifiers: {
    // "Where possible" counts alike in the three languages, so that translations of one text give the same duties.
    'As far as possible': [
      'dans la mesure du possible', 'autant que possible', 'dans toute la mesure du possible', 'dans la plus large mesure possible',
      'dans toute la mesure possible', 'dans la mesure où cela est possible', 'dans la mesure de leurs possibilités', 'dans la mesure de leurs moyens',
      'autant que faire se peut', 'lorsque cela est possible', 'lorsque c’est possible', 'lorsque possible', 'quand cela est possible',
      'là où cela est possible', 'chaque fois que cela est possible', 'chaque fois que c’est possible', 'chaque fois que possible',
      'dans la mesure du possible et de préférence en anglais',
    ],
    'If possible': ['si possible', 'si cela est possible', 'si cela s’avère possible'],
    'Where appropriate': [
      'le cas échéant', 's’il y a lieu', 'lorsqu’il y a lieu', 'selon qu’il convient', 'selon le cas', 'selon que de besoin', 'en tant que de besoin',
      'en cas de besoin', 'si besoin est', 'si nécessaire', 'lorsque cela est nécessaire', 'lorsque cela est approprié', 'lorsque cela se justifie',
    ],
  },
  verbs: {
    Consider: ['envisager', 'explorer', 'étudier', 'réfléchir', 'examiner', 'analyser', 'considérer', 'songer', 'se pencher sur'],
    Share: [
      'partager', 'échanger', 'publier', 'diffuser', 'mettre en commun', 'rendre public', 'rendre publique', 'rendre publics', 'rendre publiques',
      'mettre à disposition', 'mettre à la disposition', 'distribuer',
    ],
    Do: [
      'adapter', 'adopter', 'collaborer', 'contribuer', 'coopérer', 'créer', 'développer', 'disposer', 'élaborer', 'fournir', 'maintenir', 'mettre en œuvre',
      'mettre en place', 'numériser', 'optimiser', 'participer', 'prévoir', 'proposer', 'recenser', 'soutenir', 'tenir', 'veiller',
    ],
  },
  verbLinks: [',', 'et', 'ou', 'et à', 'ou à', ', à', 'et de', 'puis'],
  nounsAfter: [],
  sharing: ['en partageant', 'en échangeant', 'en publiant', 'en diffusant', 'par le partage', 'par l’échange', 'grâce au partage', 'au moyen d’échanges'],
  and: ['et', 'ainsi que'],
  yearly: [
    'chaque année', 'tous les ans', 'annuellement', 'une fois par an', 'une fois l’an', 'tous les douze mois', 'tous les 12 mois',
    // Alone, "annuel" speaks as well of "rapports techniques annuels".
    'base annuelle', 'périodicité annuelle', 'fréquence annuelle', 'rythme annuel', 'manière annuelle', 'façon annuelle',
    'évaluation annuelle', 'évaluations annuelles', 'réévaluation annuelle', 'révision annuelle', 'examen annuel', 'réexamen annuel', 'bilan annuel',
  ],
  evaluation: ['évalu', 'réévalu', 'examen annuel', 'réexam', 'révis', 'revoir', 'revu', 'bilan'],
}
