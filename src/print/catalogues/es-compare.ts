/** Spanish wordings of what stands against joining drafts, and of what a patch is refused for, by code. */
import type { Wordings } from './wording.ts'

export const SPANISH_COMPARE: Wordings = {
  'merge.different-report': {
    message: 'Los borradores no son de un mismo informe; {part} difiere: {sides}',
    hint: 'Solo se pueden unir borradores de una misma oficina, un mismo período, una misma edición y un mismo carácter (de prueba o no)',
  },
  'merge.conflict': { message: '{part} difiere: {sides}', hint: 'Ponga de acuerdo los borradores, o nombre con --prefer el que prevalece; --base FILE, el informe del que proceden todos, resuelve lo que cambió uno solo' },
  'merge.preferred': { message: '{part} difiere: {sides}; se tomó de {preferred}', hint: 'Lo que dicen aquí los otros borradores no está en el resultado' },

  'patch.malformed': { message: 'El parche no es una lista de operaciones según la RFC 6902: {detail}', hint: 'Un parche es lo que escribe ipo-reports diff --format patch' },
  'patch.other-document': {
    message: 'El parche se hizo para otro documento: el SHA-256 del JSON canónico de aquel es {expected}, el de este {found}',
    hint: 'Aplíquelo al documento para el que se hizo, en cualquiera de las dos sintaxis',
  },
  'patch.test': { message: 'La operación {number} del parche espera otro valor en «{path}»', hint: 'El parche se hizo para otro documento, o para otro estado de este' },
  'patch.path': { message: 'La operación {number} del parche nombra un lugar que no existe: «{path}»', hint: 'El parche se hizo para otro documento, o para otro estado de este' },
}
