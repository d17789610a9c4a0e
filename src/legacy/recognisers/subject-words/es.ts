/** Spanish words that tell the subject of a recommendation. */
import type { SubjectWords } from './subject.ts'

export const SPANISH_SUBJECTS: SubjectWords = {
  'ict-strategy': [
    ['estrategia de TIC', 3], ['estrategia en materia de TIC', 3], ['estrategias en materia de TIC', 3], ['estrategia de las TIC', 3],
    ['estrategia relativa a las TIC', 3], ['estrategia informática', 3], ['estrategia digital', 2], ['planificación estratégica', 1],
  ],
  digitization: [
    ['texto completo', 3], ['legibles por máquina', 2], ['lectura mecánica', 2], ['legible por máquina', 2], ['legibles por computadora', 2],
    ['legibles por ordenador', 2], ['lectura automática', 2], ['digitalización', 2], ['digitalizar', 2],
  ],
  'data-governance': [['gobernanza de datos', 4], ['gobernanza de los datos', 4], ['política de gestión de datos', 2]],
  'digital-transformation': [
    ['transformación digital', 3], ['era digital', 2], ['modelos operativos', 2], ['modelos de negocio', 2], ['modelos institucionales', 2],
    ['modelos de actividad', 2], ['marcos jurídicos', 1], ['procesos de trabajo', 1],
  ],
  'emerging-technology': [['cadena de bloques', 3], ['inteligencia artificial', 3], ['tecnologías emergentes', 2]],
  'reference-architecture': [
    ['arquitecturas de referencia', 4], ['arquitectura de referencia', 4], ['arquitecturas de TIC de referencia', 4],
    ['arquitecturas TIC de referencia', 4], ['plataformas', 1],
  ],
  cooperation: [['proyectos de cooperación', 3], ['cooperación multilateral', 2], ['cooperación internacional', 2], ['proyectos conjuntos', 2]],
  'wipo-standards': [['normas técnicas de la OMPI', 3], ['normas de la OMPI', 2], ['elaboración de normas', 2]],
  'it-security': [['seguridad informática', 3], ['seguridad de TI', 3], ['seguridad de las TI', 3], ['ciberseguridad', 3], ['seguridad de la información', 3]],
  'project-experience': [['proyectos de TIC', 3], ['proyectos informáticos', 3], ['compartir sus experiencias', 1], ['compartir su experiencia', 1], ['gestión de proyectos', 2]],
}
