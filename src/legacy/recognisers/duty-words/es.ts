/** Spanish words by which duties are told. */
import type { DutyWords } from './words.ts'

export const SPANISH_DUTIES: DutyWords = {
  actors: {
    Offices: ['las oficinas', 'cada oficina', 'todas las oficinas', 'toda oficina'],
    'International Bureau': ['la Oficina Internacional', 'la Secretaría'],
  },
  actorEnds: [
    'de propiedad intelectual', 'de la propiedad intelectual', 'de propiedad industrial', 'de la propiedad industrial', 'de PI', 'de P.I.', 'de P. I.',
    'de la OMPI', '(PI)', '(OPI)', 'nacionales', 'regionales', 'nacionales y regionales',
  ],
  noActorAfter: ['con', 'de', 'por', 'para', 'entre', 'en', 'que', 'como', 'hacia'],
  should: ['deberían', 'debería', 'deben', 'debe'],
  encouraged: ['deberían ser alentadas', 'debería ser alentada', 'son alentadas', 'son invitadas', 'están invitadas'],
  encouragedBefore: [
    'se alienta a', 'se anima a', 'se insta a', 'se invita a', 'se exhorta a', 'se alienta también a', 'se alienta asimismo a', 'se alienta encarecidamente a',
    'se anima también a', 'se anima encarecidamente a', 'se invita también a', 'se invita asimismo a', 'debería alentarse a', 'debe alentarse a',
    'debería animarse a', 'se debería alentar a', 'se debe alentar a', 'se debería animar a',
  ],
  otherStrength: ['pueden', 'podrían', 'podría', 'podrán', 'deberán', 'deberá', 'han de', 'tendrían que', 'procurarán', 'quizá deseen'],
  negations: ['no', 'nunca'],
  qualifiers: {
    'As far as possible': [
      'en la medida de lo posible', 'en lo posible', 'dentro de lo posible', 'en la mayor medida posible', 'en la máxima medida posible',
      'en la medida en que sea posible', 'en la medida de lo factible', 'en la medida de lo viable', 'en la medida de sus posibilidades',
      'dentro de sus posibilidades', 'cuando sea posible', 'siempre que sea posible', 'siempre que resulte posible', 'cuando resulte posible',
      'en la medida de lo posible y preferiblemente en inglés', 'en la medida de lo posible y preferentemente en inglés',
    ],
    'If possible': ['si es posible', 'si fuera posible', 'si fuese posible', 'si resulta posible', 'de ser posible', 'a ser posible'],
    'Where appropriate': [
      'cuando proceda', 'según proceda', 'en su caso', 'si procede', 'cuando corresponda', 'según corresponda', 'si corresponde', 'llegado el caso',
      'cuando sea apropiado', 'cuando resulte apropiado', 'cuando sea oportuno', 'cuando resulte oportuno', 'cuando convenga', 'según convenga',
      'cuando sea pertinente', 'cuando sea necesario', 'según sea necesario', 'si es necesario', 'si fuera necesario', 'de ser necesario', 'en caso necesario',
    ],
  },
  verbs: {
    Consider: [
      'considerar', 'considerarán', 'consideren', 'contemplar', 'contemplen', 'estudiar', 'estudien', 'explorar', 'exploren', 'examinar', 'examinen',
      'analizar', 'analicen', 'investigar', 'investiguen', 'plantearse', 'se planteen', 'reflexionar', 'reflexionen', 'valorar la posibilidad', 'valoren la posibilidad',
    ],
    Share: [
      'compartir', 'compartan', 'intercambiar', 'intercambien', 'publicar', 'publiquen', 'difundir', 'difundan', 'divulgar', 'divulguen',
      'poner en común', 'pongan en común', 'poner a disposición', 'pongan a disposición', 'hacer públicos', 'hacer públicas', 'distribuir', 'distribuyan',
    ],
    Do: [
      'adoptar', 'apoyar', 'colaborar', 'contribuir', 'cooperar', 'crear', 'desarrollar', 'digitalizar', 'elaborar', 'establecer', 'facilitar', 'mantener',
      'ofrecer', 'optimizar', 'participar', 'participen', 'prever', 'proponer', 'propongan', 'proporcionar', 'velar',
    ],
  },
  verbLinks: [',', 'y', 'e', 'o', 'y a', 'y a que', ', a'],
  nounsAfter: [],
  sharing: ['compartiendo', 'intercambiando', 'publicando', 'difundiendo', 'mediante el intercambio', 'a través del intercambio', 'mediante la difusión'],
  and: ['y', 'e', 'así como'],
  yearly: [
    'cada año', 'todos los años', 'anualmente', 'una vez al año', 'una vez por año', 'cada doce meses', 'cada 12 meses',
    // Alone, "anual" speaks as well of annual reports.
    'periodicidad anual', 'frecuencia anual', 'carácter anual', 'base anual', 'forma anual', 'manera anual',
    'evaluación anual', 'evaluaciones anuales', 'revisión anual', 'revisiones anuales', 'examen anual',
  ],
  evaluation: ['evalu', 'evalú', 'reevalu', 'reevalú', 'revis', 'examen anual', 'reexamin'],
}
