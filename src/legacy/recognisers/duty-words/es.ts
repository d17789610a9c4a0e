/** Spanish words by which duties are told. */
import type { DutyWords } from './words.ts'

export const SPANISH_DUTIES: DutyWords = {
  actors: {
    Offices: ['las oficinas', 'cada oficina', 'todas las oficinas', 'toda oficina'],
    'International Bureau': ['la Oficina Internacional'],
  },
  actorEnds: ['de propiedad intelectual', 'de PI', 'de P.I.', 'de la OMPI'],
  noActorAfter: ['con', 'de', 'por', 'para', 'entre', 'en', 'que', 'como', 'hacia'],
  should: ['deberían', 'debería', 'deben', 'debe'],
  encouraged: ['deberían ser alentadas', 'son alentadas', 'son invitadas'],
  encouragedBefore: ['se alienta a', 'se anima a', 'se insta a', 'se invita a', 'debería alentarse a'],
  negations: ['no', 'nunca'],
  qualifiers: {
    'As far as possible': ['en la medida de lo posible', 'en lo posible', 'dentro de lo posible'],
    'If possible': ['si es posible', 'de ser posible', 'a ser posible'],
    'Where appropriate': ['cuando proceda', 'según proceda', 'en su caso', 'si procede'],
  },
  verbs: {
    Consider: ['considerar', 'considerarán', 'consideren', 'estudiar', 'estudien', 'explorar', 'exploren', 'examinar', 'examinen', 'plantearse', 'reflexionar', 'reflexionen'],
    Share: ['compartir', 'compartan', 'intercambiar', 'intercambien', 'publicar', 'publiquen', 'difundir', 'difundan', 'divulgar', 'divulguen', 'poner en común'],
    Do: [
      'adoptar', 'apoyar', 'contribuir', 'cooperar', 'crear', 'desarrollar', 'digitalizar', 'elaborar', 'establecer', 'facilitar', 'mantener',
      'ofrecer', 'optimizar', 'participar', 'participen', 'prever', 'proponer', 'propongan', 'proporcionar', 'velar',
    ],
  },
  verbLinks: [',', 'y', 'e', 'o', 'y a', 'y a que', ', a'],
  sharing: ['compartiendo', 'intercambiando', 'publicando', 'difundiendo'],
  and: ['y', 'e', 'así como'],
  yearly: ['cada año', 'todos los años', 'anualmente', 'una vez al año', 'anual'],
  evaluation: ['evalu', 'evalú', 'revis'],
}
