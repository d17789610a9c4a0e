/** French words that tell the subject of a recommendation. */
import type { SubjectWords } from './subject.ts'

export const FRENCH_SUBJECTS: SubjectWords = {
  'ict-strategy': [
    ['stratégie en matière de TIC', 3], ['stratégie informatique', 3], ['stratégie numérique', 2], ['stratégie TIC', 3],
    ['stratégies en matière de TIC', 3], ['stratégie relative aux TIC', 3], ['planification stratégique', 1],
  ],
  digitization: [
    ['texte intégral', 3], ['déchiffrables par machine', 2], ['lisibles par machine', 2], ['exploitables par machine', 2],
    ['lisibles par ordinateur', 2], ['numérisation', 2], ['numériser', 2],
  ],
  'data-governance': [['gouvernance des données', 4], ['gouvernance de données', 4], ['politique de gestion des données', 2]],
  'digital-transformation': [
    ['transformation numérique', 3], ['ère numérique', 2], ['modèles opérationnels', 2], ['modèles d’activité', 2], ['modèles d’affaires', 2],
    ['modèles économiques', 2], ['processus de travail', 1], ['cadres juridiques', 1],
  ],
  'emerging-technology': [['chaîne de blocs', 3], ['intelligence artificielle', 3], ['technologies émergentes', 2], ['technologies nouvelles', 2]],
  'reference-architecture': [
    ['architectures de référence', 4], ['architecture de référence', 4], ['architectures TIC de référence', 4],
    ['architectures informatiques de référence', 4], ['plateformes', 1],
  ],
  cooperation: [['projets de coopération', 3], ['coopération multilatérale', 2], ['coopération internationale', 2], ['projets communs', 2]],
  'wipo-standards': [['normes de l’OMPI', 2], ['élaboration des normes', 2], ['normes OMPI', 2]],
  'it-security': [['sécurité informatique', 3], ['cybersécurité', 3], ['sécurité de l’information', 3], ['sécurité des systèmes', 2]],
  'project-experience': [['projets TIC', 3], ['projets informatiques', 3], ['partager leur expérience', 1], ['projets en matière de TIC', 3], ['gestion de projet', 2]],
}
