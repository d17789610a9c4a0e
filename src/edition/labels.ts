/**
 * Short labels for the subjects of the recommendations, in the six working languages of WIPO.
 *
 * They are our own words, made to be read in lists and headings. No official text says them.
 */
import { WORKING_LANGUAGES, type WorkingLanguage } from '../model/working-languages.ts'

export const LABELLED_LANGUAGES: typeof WORKING_LANGUAGES = WORKING_LANGUAGES
export type LabelLanguage = WorkingLanguage

/** Labels by subject, which is the `recommendationIdentifier` of every edition. */
export const SUBJECT_LABELS: Readonly<Record<string, Readonly<Record<LabelLanguage, string>>>> = {
  'ict-strategy': {
    ar: 'استراتيجية تكنولوجيا المعلومات والاتصالات', en: 'ICT strategy', es: 'Estrategia de TIC', fr: 'Stratégie en matière de TIC',
    ru: 'Стратегия в области ИКТ', zh: '信息通信技术战略',
  },
  digitization: {
    ar: 'البيانات الرقمية بالنص الكامل', en: 'Full-text digital data', es: 'Datos digitales en texto completo', fr: 'Données numériques en texte intégral',
    ru: 'Полнотекстовые цифровые данные', zh: '数字化全文数据',
  },
  'data-governance': {
    ar: 'حوكمة البيانات', en: 'Data governance', es: 'Gobernanza de los datos', fr: 'Gouvernance des données', ru: 'Управление данными', zh: '数据治理',
  },
  'digital-transformation': {
    ar: 'التحول الرقمي', en: 'Digital transformation', es: 'Transformación digital', fr: 'Transformation numérique', ru: 'Цифровая трансформация', zh: '数字化转型',
  },
  'emerging-technology': {
    ar: 'التكنولوجيات الناشئة', en: 'Emerging technologies', es: 'Tecnologías emergentes', fr: 'Technologies émergentes', ru: 'Новые технологии', zh: '新兴技术',
  },
  'reference-architecture': {
    ar: 'البنى المرجعية المشتركة', en: 'Common reference architectures', es: 'Arquitecturas de referencia comunes', fr: 'Architectures de référence communes',
    ru: 'Общие эталонные архитектуры', zh: '通用参考架构',
  },
  cooperation: {
    ar: 'مشاريع التعاون', en: 'Cooperation projects', es: 'Proyectos de cooperación', fr: 'Projets de coopération', ru: 'Проекты сотрудничества', zh: '合作项目',
  },
  'wipo-standards': {
    ar: 'معايير الويبو', en: 'WIPO standards', es: 'Normas técnicas de la OMPI', fr: 'Normes de l’OMPI', ru: 'Стандарты ВОИС', zh: '产权组织标准',
  },
  'it-security': {
    ar: 'أمن تكنولوجيا المعلومات', en: 'IT security', es: 'Seguridad informática', fr: 'Sécurité informatique', ru: 'Безопасность информационных технологий', zh: '信息技术安全',
  },
  'project-experience': {
    ar: 'الخبرات في المشاريع', en: 'Project experience', es: 'Experiencia en proyectos', fr: 'Expérience en matière de projets', ru: 'Опыт реализации проектов', zh: '项目经验',
  },
}
