/** French words of the annex. */
import type { AnnexWords } from './words.ts'

export const FRENCH: AnnexWords = {
  languageCode: 'fr',
  name: 'French',
  spacing: 'spaces',
  example: 'Recommandation n° 1',
  heading: ['recommandation'],
  numberMarks: ['numéro', 'num.'],
  numberEnds: [],
  title: ['recommandations'],
  tableHeaders: [
    'recommandation', 'recommandations', 'action recommandée', 'actions recommandées', 'actions',
    '# rec. correspondantes', '# recommandations correspondantes', 'recommandations antérieures',
  ],
  newMarks: [
    ['sans objet', 'nouve'], ['nouvelle recommandation', 'nouvelle'], ['néant', 'nouve'], ['non applicable', 'nouve'], ['n/a', 'nouve'],
    ['s.o.', 'nouve'], ['s. o.', 'nouve'],
  ],
  and: ['et'],
  through: ['à', 'au', 'jusqu’à'],
  closing: ['fin'],
  openList: [
    'tel que', 'tels que', 'telle que', 'telles que', 'tels que les suivants', 'telles que les suivantes', 'y compris', 'y compris les suivants',
    'y compris les suivantes', 'notamment', 'notamment les suivants', 'notamment les suivantes', 'par exemple', 'comme', 'en particulier', 'entre autres',
    'parmi lesquels', 'parmi lesquelles',
  ],
}
