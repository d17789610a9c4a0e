/** Spanish words of the annex. */
import type { AnnexWords } from './words.ts'

export const SPANISH: AnnexWords = {
  languageCode: 'es',
  name: 'Spanish',
  spacing: 'spaces',
  example: 'Recomendación n.º 1',
  heading: ['recomendación'],
  numberMarks: ['número', 'núm.', 'num'],
  numberEnds: [],
  title: ['recomendaciones'],
  tableHeaders: [
    'recomendación', 'recomendaciones', 'acción recomendada', 'acciones recomendadas', 'medidas recomendadas', 'acciones', 'medidas',
    '# rec. correspondientes', '# recomendaciones correspondientes', 'recomendaciones anteriores',
  ],
  newMarks: [
    ['no se aplica', 'nuev'], ['no aplicable', 'nuev'], ['no procede', 'nuev'], ['sin objeto', 'nuev'], ['nueva recomendación', 'nueva'],
    ['no se aplica', 'noved'], ['no aplicable', 'noved'], ['no procede', 'noved'], ['sin objeto', 'noved'],
    ['no corresponde', 'nuev'], ['no corresponde', 'noved'], ['n/a', 'nuev'],
  ],
  and: ['y', 'e'],
  through: ['a', 'hasta'],
  closing: ['fin'],
  openList: [
    'tal como', 'tales como', 'tales como los siguientes', 'tales como las siguientes', 'incluido', 'incluida', 'incluidos', 'incluidas', 'por ejemplo', 'como',
    'como los siguientes', 'como las siguientes', 'en particular', 'en especial', 'entre otros', 'entre otras', 'entre ellos', 'entre ellas', 'entre otras cosas',
  ],
}
