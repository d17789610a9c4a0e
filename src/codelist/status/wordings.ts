/**
 * Words in which offices say how far something is put into effect, and the status that each stands for.
 *
 * Three vocabularies beside our own: the survey on the use of WIPO standards, the annual technical reports (chapter VII), and
 * what offices write of themselves. A mapping is either certain or a judgement that a person should look at.
 */
import type { LabelLanguage } from '../labels.ts'

/** The statuses of the model's list. */
export type StatusWord =
  | 'Implemented' | 'Partially implemented' | 'In progress' | 'Planned' | 'Considered and not pursued' | 'Not implemented' | 'Not applicable'
  | 'No information'

/** Wordings by status and language. */
export type Wordings = Readonly<Partial<Record<StatusWord, Readonly<Partial<Record<LabelLanguage, readonly string[]>>>>>>

/** A vocabulary: where its words were found, and what they stand for. */
export interface Vocabulary {
  readonly name: string
  readonly source: string
  readonly date: string
  readonly certain: Wordings
  readonly judgement: Wordings
  /** Why the judgements are none that a program should take. */
  readonly note: string
}

export const SURVEY: Vocabulary = {
  name: 'WIPO standards survey',
  source: 'Survey on the use of WIPO standards: English and Spanish forms as seen, the other languages in usual words.',
  date: '2021',
  note: '"No se aplica" is the Spanish form\'s word for "Not implemented"; those who ticked it may have read it as "Not applicable".',
  certain: {
    Implemented: {
      en: ['Completely', 'Fully'], es: ['Completamente', 'Totalmente'], fr: ['Complètement', 'Entièrement', 'Totalement'], ru: ['Полностью', 'В полном объеме'],
      zh: ['完全', '完全实施'], ar: ['بالكامل', 'كلياً'],
    },
    'Partially implemented': {
      en: ['Partly', 'Partially'], es: ['Parcialmente', 'En parte'], fr: ['Partiellement', 'En partie'], ru: ['Частично'], zh: ['部分', '部分实施'], ar: ['جزئياً'],
    },
    'Not implemented': {
      en: ['Not implemented'], es: ['No aplicada', 'No aplicado'], fr: ['Non mise en œuvre', 'Non mis en œuvre', 'Non appliquée'], ru: ['Не внедрено'], zh: ['未实施'], ar: ['غير منفذ', 'غير مطبق'],
    },
  },
  judgement: { 'Not implemented': { es: ['No se aplica'] } },
}

export const TECHNICAL_REPORT: Vocabulary = {
  name: 'Annual technical report',
  source: 'Annual technical reports, chapter VII: English words as seen, French and Spanish in usual words.',
  date: '2024',
  note: 'The reports have no word of their own for what does not concern the office: it stands in the remark beside "Not implemented".',
  certain: {
    Implemented: { en: ['Implemented'], es: ['Aplicada', 'Aplicado'], fr: ['Mise en œuvre', 'Mis en œuvre', 'Appliquée'] },
    'In progress': {
      en: ['Implementation in progress'], es: ['Aplicación en curso', 'En curso de aplicación'], fr: ['Mise en œuvre en cours', 'En cours de mise en œuvre', 'En cours d’application'],
    },
    'Not implemented': { en: ['Not implemented'], es: ['No aplicada', 'No aplicado'], fr: ['Non mise en œuvre', 'Non mis en œuvre', 'Non appliquée'] },
  },
  judgement: {
    'Not applicable': { en: ['Not applicable', 'Not relevant'], es: ['No aplicable', 'No pertinente'], fr: ['Non applicable', 'Sans objet', 'Sans pertinence'] },
  },
}

export const OFFICE_WORDING: Vocabulary = {
  name: 'Office wording',
  source: 'Words that offices commonly use, gathered by us.',
  date: '2026-11-22',
  note: 'The words leave open how much is in effect, or whether anything is.',
  certain: {
    Implemented: {
      en: ['Fully implemented', 'Completely implemented', 'Has been implemented', 'Already implemented'],
      es: ['Implementado', 'Implementada', 'Plenamente aplicado', 'Aplicado plenamente', 'Totalmente implementado', 'Ya aplicado'],
      fr: ['Mise en œuvre complète', 'Entièrement mis en œuvre', 'Pleinement mis en œuvre', 'Appliqué', 'Implémenté', 'Déjà mis en œuvre'],
      ru: ['Внедрен', 'Внедрена', 'Реализовано', 'Осуществлено', 'Полностью внедрено', 'Полностью реализовано'],
      zh: ['全部实施', '已全面实施', '已完全实施', '已落实'],
      ar: ['نُفِّذ', 'نفذت', 'تم التنفيذ', 'منفذ بالكامل', 'نُفذ بالكامل', 'مطبَّق'],
    },
    'Partially implemented': {
      en: ['Partly implemented', 'Implemented in part', 'Implemented partially'],
      es: ['Parcialmente aplicado', 'Parcialmente implementado', 'Implementado parcialmente', 'Aplicado en parte'],
      fr: ['Mis en œuvre partiellement', 'En partie mis en œuvre', 'Partiellement appliqué', 'Mise en œuvre partielle'],
      ru: ['Частично внедрено', 'Частично реализовано', 'Реализовано частично'],
      zh: ['已部分实施', '部分落实'],
      ar: ['منفذ جزئيا', 'نُفِّذ جزئياً', 'تم التنفيذ جزئياً'],
    },
    'In progress': {
      en: ['Ongoing', 'Under way', 'Underway', 'Being implemented', 'Work in progress', 'Under implementation'],
      es: ['En progreso', 'En marcha', 'En proceso', 'En curso de ejecución', 'En ejecución'],
      fr: ['En cours de réalisation', 'En cours d’exécution', 'Travaux en cours'],
      ru: ['В процессе', 'В процессе реализации', 'Внедряется', 'Реализуется', 'Ведется работа', 'В стадии реализации', 'В работе'],
      zh: ['实施中', '进行中', '正在进行', '正在落实'],
      ar: ['جارٍ التنفيذ', 'قيد الإنجاز', 'في طور التنفيذ', 'جار العمل عليه'],
    },
    Planned: {
      en: ['Implementation planned', 'Scheduled'],
      es: ['Planificado', 'Planificada', 'Planeado', 'Programado', 'Prevista'],
      fr: ['Planifié', 'Planifiée', 'Prévue', 'Mise en œuvre prévue', 'Programmé'],
      ru: ['Планируется', 'Запланирован', 'Внедрение запланировано'],
      zh: ['已计划', '计划中', '拟实施', '已列入计划'],
      ar: ['مقرر', 'مخطط', 'من المقرر تنفيذه'],
    },
    'Considered and not pursued': {
      en: ['Considered but not pursued', 'Considered and rejected'], es: ['Considerado y no seguido', 'Estudiado y no adoptado'], fr: ['Examiné et écarté', 'Étudié et non retenu', 'Examiné mais non retenu'],
      ru: ['Рассмотрено и не принято'], zh: ['经考虑未采纳', '已研究但未采纳'], ar: ['درس ولم يعتمد'],
    },
    'Not implemented': {
      en: ['Not yet implemented', 'Unimplemented', 'Has not been implemented', 'Not implemented yet'],
      es: ['No implementado', 'No implementada', 'Sin aplicar', 'Aún no aplicado', 'Todavía no aplicado', 'Pendiente de aplicación'],
      fr: ['Pas mis en œuvre', 'Pas encore mis en œuvre', 'Non appliqué', 'Non implémenté', 'Pas appliqué'],
      ru: ['Не внедрен', 'Не реализовано', 'Не осуществлено', 'Пока не внедрено', 'Еще не внедрено'],
      zh: ['尚未实施', '没有实施', '未落实', '尚未落实', '未执行'],
      ar: ['لم ينفذ', 'لم يُنفَّذ بعد', 'لم يتم التنفيذ', 'غير مطبق'],
    },
    'Not applicable': {
      en: ['Does not apply', 'Not relevant', 'Inapplicable'],
      es: ['No aplicable', 'No pertinente'],
      fr: ['Non applicable', 'Sans pertinence', 'Ne s’applique pas', 'Pas applicable'],
      ru: ['Не применимо', 'Не относится'],
      zh: ['不相关', '无关'],
      ar: ['غير منطبق', 'لا تنطبق', 'غير قابل للتطبيق'],
    },
    'No information': {
      en: ['No information available', 'No answer', 'No reply', 'Not known', 'Unknown', 'No data'],
      es: ['Sin respuesta', 'No hay información', 'Sin datos', 'Se desconoce'],
      fr: ['Pas d’information', 'Aucune réponse', 'Pas de réponse', 'Inconnu', 'Sans réponse'],
      ru: ['Нет информации', 'Нет данных', 'Неизвестно', 'Нет ответа'],
      zh: ['没有信息', '未提供信息', '未知', '未答复', '无数据'],
      ar: ['لا تتوفر معلومات', 'غير معروف', 'لا توجد بيانات', 'لم يرد'],
    },
  },
  judgement: {
    Implemented: {
      en: ['Yes', 'Done', 'Completed', 'In place', 'Complete', 'In force', 'Adopted', 'In use'], es: ['Sí', 'Hecho', 'Completado', 'Terminado', 'En vigor', 'Realizado', 'Cumplido'],
      fr: ['Oui', 'Fait', 'Achevé', 'Terminé', 'Réalisé', 'En place', 'En vigueur'], ru: ['Да', 'Выполнено', 'Завершено', 'Сделано', 'Исполнено', 'Действует'],
      zh: ['是', '已完成', '完成', '已建立'], ar: ['نعم', 'تم', 'مكتمل', 'أُنجز'],
    },
    'Partially implemented': { en: ['In part', 'Partial'], es: ['Parcial'], fr: ['Partiel', 'Partielle'] },
    'In progress': {
      en: ['Started', 'Under development', 'In development', 'Pilot', 'Initiated'], es: ['Iniciado', 'En desarrollo', 'Piloto'], fr: ['Commencé', 'Engagé', 'En développement', 'En préparation', 'Pilote'],
      ru: ['Начато', 'В разработке'], zh: ['已启动', '开发中', '试点中'], ar: ['بدأ', 'قيد التطوير'],
    },
    Planned: { en: ['Foreseen', 'Envisaged', 'Intended'], es: ['Contemplado'], fr: ['Envisagé', 'Projeté', 'À venir'], ru: ['Предусмотрено', 'Намечено'] },
    'Considered and not pursued': {
      en: ['Rejected', 'Abandoned', 'Discontinued', 'Not pursued', 'Cancelled'], es: ['Descartado', 'Abandonado', 'Rechazado'], fr: ['Abandonné', 'Rejeté', 'Non retenu', 'Écarté'],
      ru: ['Отклонено', 'Отменено'], zh: ['已放弃', '未采纳'], ar: ['أُلغي', 'مرفوض'],
    },
    'Not implemented': {
      en: ['No', 'Not started', 'Not done', 'Pending'], es: ['No', 'No iniciado', 'Pendiente'], fr: ['Non', 'Pas commencé', 'Non commencé', 'En attente'], ru: ['Нет', 'Не начато', 'Не выполнено'],
      zh: ['否', '未开始', '未完成'], ar: ['لا', 'لم يبدأ', 'لم يتم'],
    },
    // "N/A" is "not available" as well, and "not asked".
    'Not applicable': {
      es: ['No se aplica', 'N/A', 'N/P'], en: ['Not concerned', 'N/A'], fr: ['Non concerné', 'Non pertinent', 'N/A'], ru: ['Не применяется', 'Н/П'],
    },
    'No information': { en: ['n.d.'], fr: ['n.d.', 'n.c.'], es: ['n.d.', 's/d'] },
  },
}
