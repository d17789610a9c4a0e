/** Labels of the lists that say how far something has come: statuses, stages, milestones, phases. */
import type { LabelTable } from '../labels.ts'

export const IMPLEMENTATION_STATUS: LabelTable = {
  Implemented: ['منفَّذ', 'Aplicado', 'Mis en œuvre', 'Внедрено', '已实施'],
  'Partially implemented': ['منفَّذ جزئياً', 'Aplicado parcialmente', 'Partiellement mis en œuvre', 'Внедрено частично', '部分实施'],
  'In progress': ['قيد التنفيذ', 'En curso', 'En cours', 'В процессе внедрения', '正在实施'],
  Planned: ['مخطط له', 'Previsto', 'Prévu', 'Запланировано', '计划实施'],
  'Considered and not pursued': [
    'نُظر فيه ولم يُتابَع', 'Estudiado y descartado', 'Examiné et non retenu', 'Рассмотрено и отклонено', '经研究未予采纳',
  ],
  'Not implemented': ['غير منفَّذ', 'No aplicado', 'Non mis en œuvre', 'Не внедрено', '未实施'],
  'Not applicable': ['لا ينطبق', 'No procede', 'Sans objet', 'Неприменимо', '不适用'],
  'No information': ['لا توجد معلومات', 'Sin información', 'Aucune information', 'Нет сведений', '无信息'],
}

export const PROGRESS_LABELS: Readonly<Record<string, LabelTable>> = {
  ImplementationStatusCategory: IMPLEMENTATION_STATUS,
  StatusVocabularyCategory: {
    'WIPO standards survey': [
      'استقصاء الويبو عن استخدام المعايير', 'Encuesta de la OMPI sobre el uso de las normas técnicas', 'Enquête de l’OMPI sur l’utilisation des normes',
      'Обследование ВОИС по использованию стандартов', '产权组织标准使用情况调查',
    ],
    'Annual technical report': ['التقرير التقني السنوي', 'Informe técnico anual', 'Rapport technique annuel', 'Годовой технический отчет', '年度技术报告'],
    'Office wording': ['صياغة المكتب', 'Redacción de la oficina', 'Termes employés par l’office', 'Формулировка ведомства', '主管局用语'],
  },
  ReportStatusCategory: {
    Draft: ['مسودة', 'Borrador', 'Projet', 'Проект', '草案'],
    Final: ['نهائي', 'Definitivo', 'Définitif', 'Окончательный', '最终'],
    Corrected: ['مصحَّح', 'Corregido', 'Corrigé', 'Исправленный', '已更正'],
    Withdrawn: ['مسحوب', 'Retirado', 'Retiré', 'Отозванный', '已撤回'],
  },
  MilestoneCategory: {
    Adopted: ['الاعتماد', 'Adopción', 'Adoption', 'Принятие', '通过', 'Adopted'],
    Started: ['البدء', 'Inicio', 'Début', 'Начало', '启动', 'Started'],
    Planned: ['الموعد المخطط له', 'Fecha prevista', 'Échéance prévue', 'Плановый срок', '计划完成', 'Planned'],
    Completed: ['الإنجاز', 'Finalización', 'Achèvement', 'Завершение', '完成', 'Completed'],
    Evaluated: ['التقييم', 'Evaluación', 'Évaluation', 'Оценка', '评估', 'Evaluated'],
  },
  StageCategory: {
    Considered: ['قيد الدراسة', 'En estudio', 'À l’étude', 'На рассмотрении', '研究阶段'],
    Planned: ['مخطط له', 'Previsto', 'Prévu', 'Запланировано', '已计划'],
    Pilot: ['تجريبي', 'Piloto', 'Phase pilote', 'Пилотный этап', '试点'],
    'In development': ['قيد التطوير', 'En desarrollo', 'En développement', 'В разработке', '开发中'],
    'In operation': ['قيد التشغيل', 'En funcionamiento', 'En service', 'В эксплуатации', '运行中'],
    Discontinued: ['متوقف', 'Abandonado', 'Abandonné', 'Прекращено', '已终止'],
  },
  LegalStageCategory: {
    Considered: ['قيد الدراسة', 'En estudio', 'À l’étude', 'На рассмотрении', '研究阶段'],
    Drafted: ['مصاغ', 'En fase de proyecto', 'À l’état de projet', 'Подготовлен проект', '已起草'],
    Adopted: ['معتمد', 'Adoptado', 'Adopté', 'Принято', '已通过'],
    'In force': ['نافذ', 'En vigor', 'En vigueur', 'Действует', '已生效'],
    Rejected: ['مرفوض', 'Rechazado', 'Rejeté', 'Отклонено', '已否决'],
  },
  ProjectPhaseCategory: {
    Planning: ['التخطيط', 'Planificación', 'Planification', 'Планирование', '规划'],
    Management: ['الإدارة', 'Gestión', 'Gestion', 'Управление', '管理'],
    Implementation: ['التنفيذ', 'Ejecución', 'Réalisation', 'Реализация', '实施'],
    Evaluation: ['التقييم', 'Evaluación', 'Évaluation', 'Оценка', '评估'],
  },
  StrategyFormCategory: {
    'Stand-alone': ['وثيقة مستقلة', 'Documento independiente', 'Document autonome', 'Отдельный документ', '独立文件'],
    'Within business planning': [
      'ضمن تخطيط الأعمال', 'Integrada en la planificación institucional', 'Intégrée à la planification des activités', 'В составе плана деятельности', '纳入业务规划',
    ],
    'In preparation': ['قيد الإعداد', 'En preparación', 'En préparation', 'В подготовке', '制定中'],
    None: ['لا توجد', 'Ninguna', 'Aucune', 'Отсутствует', '无'],
  },
  SurveyAnswerCategory: {
    Answered: ['أُجيب عنه', 'Respondida', 'Réponse donnée', 'Ответ дан', '已答复'],
    'Partially answered': ['أُجيب عنه جزئياً', 'Respondida en parte', 'Réponse partielle', 'Ответ дан частично', '部分答复'],
    'Not answered': ['لم يُجَب عنه', 'Sin responder', 'Sans réponse', 'Ответ не дан', '未答复'],
  },
}
