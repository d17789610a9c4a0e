/** Words of the forms in the six working languages: our own, made to be read by those who fill them in. No official text says them. */
import type { WorkingLanguage } from '../../model/working-languages.ts'
import type { AnswerField, HeadField } from './ids.ts'

export interface FormWords {
  readonly title: string
  readonly report: string
  readonly answers: string
  readonly item: string
  readonly asked: string
  readonly yes: string
  readonly no: string
  /** How to fill the form in. */
  readonly advice: string
  /** The same for sheets: what must stay. */
  readonly hidden: string
  /** Said of dates. */
  readonly dates: string
  readonly head: Readonly<Record<HeadField, string>>
  readonly answer: Readonly<Record<AnswerField, string>>
}

const EN: FormWords = {
  title: 'Report on the recommendations on ICT and IP administration', report: 'Report', answers: 'Answers', item: 'Item', asked: 'What is asked', yes: 'yes', no: 'no',
  advice: 'Fill in what you can and leave the rest empty. Choose the status from the list.',
  hidden: 'Do not delete the hidden column and row: they tell the program where each answer belongs.',
  dates: 'Dates: YYYY, YYYY-MM or YYYY-MM-DD; a period: two dates with a slash between.',
  head: { identifier: 'Identifier of the report', office: 'Office (ST.3 code)', 'period-start': 'Period from', 'period-end': 'Period to', language: 'Language', edition: 'Edition', status: 'Standing of the report', version: 'Version', submitted: 'Submitted on', title: 'Title', summary: 'Summary' },
  answer: { status: 'Status', wording: 'Status in your own words', answer: 'Answer', progress: 'Progress (%)', adopted: 'Adopted on', started: 'Started on', planned: 'Planned for', completed: 'Completed on', evaluated: 'Evaluated on', 'evidence-title': 'Document: title', 'evidence-address': 'Document: web address', evaluation: 'Yearly evaluation on', 'next-evaluation': 'Next evaluation', reference: 'See the answer to item', remark: 'Remark', confidential: 'Confidential' },
}
const FR: FormWords = {
  title: 'Rapport sur les recommandations relatives aux TIC et à l’administration de la propriété intellectuelle', report: 'Rapport', answers: 'Réponses', item: 'Élément', asked: 'Ce qui est demandé', yes: 'oui', no: 'non',
  advice: 'Remplissez ce que vous pouvez et laissez le reste vide. Choisissez l’état dans la liste.',
  hidden: 'Ne supprimez ni la colonne ni la ligne masquées : elles indiquent au programme à quoi se rapporte chaque réponse.',
  dates: 'Dates : AAAA, AAAA-MM ou AAAA-MM-JJ ; une période : deux dates séparées par une barre oblique.',
  head: { identifier: 'Identifiant du rapport', office: 'Office (code ST.3)', 'period-start': 'Période, début', 'period-end': 'Période, fin', language: 'Langue', edition: 'Édition', status: 'Statut du rapport', version: 'Version', submitted: 'Présenté le', title: 'Titre', summary: 'Résumé' },
  answer: { status: 'État', wording: 'État, dans vos propres termes', answer: 'Réponse', progress: 'Avancement (%)', adopted: 'Adopté le', started: 'Commencé le', planned: 'Prévu pour', completed: 'Achevé le', evaluated: 'Évalué le', 'evidence-title': 'Document : titre', 'evidence-address': 'Document : adresse web', evaluation: 'Évaluation annuelle le', 'next-evaluation': 'Prochaine évaluation', reference: 'Voir la réponse à l’élément', remark: 'Remarque', confidential: 'Confidentiel' },
}
const ES: FormWords = {
  title: 'Informe sobre las recomendaciones relativas a las TIC y la administración de la propiedad intelectual', report: 'Informe', answers: 'Respuestas', item: 'Elemento', asked: 'Lo que se pide', yes: 'sí', no: 'no',
  advice: 'Rellene lo que pueda y deje vacío lo demás. Elija el estado en la lista.',
  hidden: 'No elimine la columna ni la fila ocultas: indican al programa a qué corresponde cada respuesta.',
  dates: 'Fechas: AAAA, AAAA-MM o AAAA-MM-DD; un período: dos fechas separadas por una barra.',
  head: { identifier: 'Identificador del informe', office: 'Oficina (código ST.3)', 'period-start': 'Período, desde', 'period-end': 'Período, hasta', language: 'Idioma', edition: 'Edición', status: 'Estado del informe', version: 'Versión', submitted: 'Presentado el', title: 'Título', summary: 'Resumen' },
  answer: { status: 'Estado', wording: 'Estado, en sus propias palabras', answer: 'Respuesta', progress: 'Avance (%)', adopted: 'Adoptado el', started: 'Iniciado el', planned: 'Previsto para', completed: 'Terminado el', evaluated: 'Evaluado el', 'evidence-title': 'Documento: título', 'evidence-address': 'Documento: dirección web', evaluation: 'Evaluación anual el', 'next-evaluation': 'Próxima evaluación', reference: 'Véase la respuesta al elemento', remark: 'Observación', confidential: 'Confidencial' },
}
const RU: FormWords = {
  title: 'Отчет о рекомендациях по ИКТ и управлению интеллектуальной собственностью', report: 'Отчет', answers: 'Ответы', item: 'Пункт', asked: 'Что требуется', yes: 'да', no: 'нет',
  advice: 'Заполните то, что можете, остальное оставьте пустым. Выберите статус из списка.',
  hidden: 'Не удаляйте скрытые столбец и строку: по ним программа узнает, к чему относится каждый ответ.',
  dates: 'Даты: ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД; период: две даты через косую черту.',
  head: { identifier: 'Идентификатор отчета', office: 'Ведомство (код ST.3)', 'period-start': 'Период, начало', 'period-end': 'Период, конец', language: 'Язык', edition: 'Редакция', status: 'Статус отчета', version: 'Версия', submitted: 'Представлен', title: 'Название', summary: 'Краткое содержание' },
  answer: { status: 'Статус', wording: 'Статус своими словами', answer: 'Ответ', progress: 'Выполнение (%)', adopted: 'Принято', started: 'Начато', planned: 'Запланировано на', completed: 'Завершено', evaluated: 'Оценено', 'evidence-title': 'Документ: название', 'evidence-address': 'Документ: веб-адрес', evaluation: 'Ежегодная оценка', 'next-evaluation': 'Следующая оценка', reference: 'См. ответ по пункту', remark: 'Примечание', confidential: 'Конфиденциально' },
}
const AR: FormWords = {
  title: 'تقرير عن التوصيات المتعلقة بتكنولوجيا المعلومات والاتصالات وإدارة الملكية الفكرية', report: 'التقرير', answers: 'الإجابات', item: 'البند', asked: 'المطلوب', yes: 'نعم', no: 'لا',
  advice: 'املأ ما تستطيع واترك الباقي فارغا. اختر الحالة من القائمة.',
  hidden: 'لا تحذف العمود المخفي ولا الصف المخفي، فهما يدلان البرنامج على موضع كل إجابة.',
  dates: 'التواريخ: YYYY أو YYYY-MM أو YYYY-MM-DD، والفترة: تاريخان بينهما شرطة مائلة.',
  head: { identifier: 'معرف التقرير', office: 'المكتب (رمز ST.3)', 'period-start': 'بداية الفترة', 'period-end': 'نهاية الفترة', language: 'اللغة', edition: 'الطبعة', status: 'وضع التقرير', version: 'الإصدار', submitted: 'تاريخ التقديم', title: 'العنوان', summary: 'الملخص' },
  answer: { status: 'الحالة', wording: 'الحالة بعباراتكم', answer: 'الإجابة', progress: 'التقدم (%)', adopted: 'تاريخ الاعتماد', started: 'تاريخ البدء', planned: 'التاريخ المقرر', completed: 'تاريخ الإنجاز', evaluated: 'تاريخ التقييم', 'evidence-title': 'الوثيقة: العنوان', 'evidence-address': 'الوثيقة: عنوان الويب', evaluation: 'التقييم السنوي', 'next-evaluation': 'التقييم المقبل', reference: 'انظر الإجابة عن البند', remark: 'ملاحظة', confidential: 'سري' },
}
const ZH: FormWords = {
  title: '关于信息通信技术与知识产权管理建议的报告', report: '报告', answers: '答复', item: '项目', asked: '要求', yes: '是', no: '否',
  advice: '请填写可填内容，其余留空。请从列表中选择状态。',
  hidden: '请勿删除隐藏的列和行：程序据此确定每项答复的位置。',
  dates: '日期：YYYY、YYYY-MM 或 YYYY-MM-DD；期间：两个日期之间用斜线。',
  head: { identifier: '报告标识符', office: '主管局（ST.3代码）', 'period-start': '期间开始', 'period-end': '期间结束', language: '语言', edition: '版本集', status: '报告状态', version: '版本', submitted: '提交日期', title: '标题', summary: '摘要' },
  answer: { status: '状态', wording: '状态（自行表述）', answer: '答复', progress: '进度（%）', adopted: '通过日期', started: '开始日期', planned: '计划日期', completed: '完成日期', evaluated: '评估日期', 'evidence-title': '文件：标题', 'evidence-address': '文件：网址', evaluation: '年度评估日期', 'next-evaluation': '下次评估', reference: '见项目答复', remark: '备注', confidential: '保密' },
}

const WORDS: Readonly<Record<WorkingLanguage, FormWords>> = { ar: AR, en: EN, es: ES, fr: FR, ru: RU, zh: ZH }

/** Words in a language; in English where there are none. */
export function formWords(language: string): FormWords {
  return Object.hasOwn(WORDS, language) ? WORDS[language as WorkingLanguage] : EN
}
