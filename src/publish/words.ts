/**
 * Words of the published pages in the six working languages of WIPO: headings, states, sentences around the reports.
 *
 * They are ours. No official text says them, and every page says so at its foot. `{…}` is filled in.
 */
import type { LabelLanguage } from '../codelist/index.ts'
import { inLanguage, type WordRow } from './languages.ts'

const WORDS = {
  skip: ['انتقل إلى المحتوى', 'Skip to the content', 'Ir al contenido', 'Aller au contenu', 'Перейти к содержанию', '跳到正文'],
  siteTitle: [
    'تقارير المكاتب عن توصيات تكنولوجيا المعلومات والاتصالات', 'Reports of offices on the ICT recommendations', 'Informes de las oficinas sobre las recomendaciones de TIC',
    'Rapports des offices sur les recommandations relatives aux TIC', 'Отчеты ведомств о рекомендациях по ИКТ', '各主管局关于信通技术建议的报告',
  ],
  languages: ['اللغات', 'Languages', 'Idiomas', 'Langues', 'Языки', '语言'],
  reports: ['التقارير', 'Reports', 'Informes', 'Rapports', 'Отчеты', '报告'],
  report: ['التقرير', 'Report', 'Informe', 'Rapport', 'Отчет', '报告'],
  office: ['المكتب', 'Office', 'Oficina', 'Office', 'Ведомство', '主管局'],
  edition: ['الإصدار', 'Edition', 'Edición', 'Édition', 'Редакция', '版本'],
  year: ['السنة', 'Year', 'Año', 'Année', 'Год', '年份'],
  files: ['الملفات', 'Files', 'Archivos', 'Fichiers', 'Файлы', '文件'],
  aboutReport: ['عن هذا التقرير', 'About this report', 'Sobre este informe', 'À propos de ce rapport', 'Об этом отчете', '关于本报告'],
  contents: ['المحتويات', 'Contents', 'Índice', 'Sommaire', 'Содержание', '目录'],
  answers: ['الردود على التوصيات', 'Answers to the recommendations', 'Respuestas a las recomendaciones', 'Réponses aux recommandations', 'Ответы на рекомендации', '对各项建议的答复'],
  recommendation: ['التوصية {key}', 'Recommendation {key}', 'Recomendación {key}', 'Recommandation {key}', 'Рекомендация {key}', '建议{key}'],
  action: ['الإجراء {key}', 'Action {key}', 'Medida {key}', 'Action {key}', 'Мера {key}', '行动{key}'],
  subItem: ['البند {key}', 'Item {key}', 'Punto {key}', 'Point {key}', 'Пункт {key}', '分项{key}'],
  otherItems: ['بنود لا يتضمنها الإصدار', 'Items that the edition does not hold', 'Puntos que no figuran en la edición', 'Points absents de l’édition', 'Пункты, которых нет в редакции', '该版本中没有的项目'],
  facts: ['وقائع وأرقام', 'Facts and figures', 'Datos y cifras', 'Faits et chiffres', 'Факты и цифры', '事实与数据'],
  factsOnTopic: ['وقائع وأرقام: {topic}', 'Facts and figures: {topic}', 'Datos y cifras: {topic}', 'Faits et chiffres : {topic}', 'Факты и цифры: {topic}', '事实与数据：{topic}'],
  further: ['معلومات أخرى', 'Further information', 'Otros datos', 'Autres informations', 'Дополнительные сведения', '其他信息'],
  noAnswer: ['لا يوجد رد منشور', 'No published answer', 'Sin respuesta publicada', 'Pas de réponse publiée', 'Нет опубликованного ответа', '无已发布的答复'],
  notAsked: ['غير مطلوب من هذا المكتب', 'Not asked of this office', 'No se pide a esta oficina', 'Non demandé à cet office', 'Не относится к этому ведомству', '不要求该局答复'],
  noReport: ['لا يوجد تقرير', 'No report', 'Sin informe', 'Pas de rapport', 'Нет отчета', '无报告'],
  withdrawn: ['سُحب التقرير', 'Report withdrawn', 'Informe retirado', 'Rapport retiré', 'Отчет отозван', '报告已撤回'],
  noStatus: ['رد دون بيان الحالة', 'Answer without a status', 'Respuesta sin estado', 'Réponse sans état', 'Ответ без указания статуса', '答复未注明状态'],
  contradicted: ['ردود متناقضة', 'Contradicting answers', 'Respuestas contradictorias', 'Réponses contradictoires', 'Противоречивые ответы', '答复相互矛盾'],
  actionsAnswered: ['الإجراءات المُجاب عنها', 'Actions answered', 'Medidas respondidas', 'Actions ayant une réponse', 'Мер с ответом', '已答复的行动'],
  subItemsAnswered: ['البنود المُجاب عنها', 'Items answered', 'Puntos respondidos', 'Points ayant une réponse', 'Пунктов с ответом', '已答复的分项'],
  ratio: ['{answered} من {asked}', '{answered} of {asked}', '{answered} de {asked}', '{answered} sur {asked}', '{answered} из {asked}', '{answered}/{asked}'],
  contested: [
    'تقرير من عدة تقارير لهذه السنة لا يحل أي منها محل الآخر', 'One of several reports for the year, none of which replaces the others',
    'Uno de varios informes del año, ninguno de los cuales sustituye a los demás', 'Un de plusieurs rapports pour l’année, dont aucun ne remplace les autres',
    'Один из нескольких отчетов за год, ни один из которых не заменяет другие', '该年度有多份报告，互不替代，此为其中之一',
  ],
  status: ['الحالة', 'Status', 'Estado', 'État', 'Статус', '状态'],
  jointly: ['رد مشترك على', 'Answered jointly with', 'Respuesta conjunta con', 'Réponse commune avec', 'Общий ответ с', '合并答复'],
  answeredAt: ['انظر الرد على', 'Answered under', 'Véase la respuesta a', 'Voir la réponse à', 'См. ответ на', '见对此项的答复'],
  refersTo: ['ينطبق هنا أيضاً الرد على', 'What is answered to this item holds here as well', 'Vale también aquí la respuesta a', 'La réponse au point suivant vaut aussi ici', 'Здесь действует и ответ на', '对该项的答复在此同样适用'],
  statement: ['نص التوصية', 'Text of the recommendation', 'Texto de la recomendación', 'Texte de la recommandation', 'Текст рекомендации', '建议案文'],
  quotedFrom: [
    'النص مقتبس من الإصدار {edition}، بلغته', 'Quoted from edition {edition}, in its language', 'Cita de la edición {edition}, en su idioma', 'Citation de l’édition {edition}, dans sa langue',
    'Цитируется по редакции {edition} на ее языке', '引自版本{edition}，以其语言为准',
  ],
  table: ['الردود حسب المكتب والتوصية', 'Answers by office and recommendation', 'Respuestas por oficina y recomendación', 'Réponses par office et par recommandation', 'Ответы по ведомствам и рекомендациям', '按主管局和建议列出的答复'],
  tableNote: [
    'لا تُحسب درجات ولا متوسطات ولا يوجد ترتيب. وعدم وجود تقرير ليس صفراً.', 'Nothing is scored, averaged or ranked. No report is not zero.', 'No se puntúa, promedia ni clasifica nada. La falta de informe no equivale a cero.',
    'Rien n’est noté, moyenné ni classé. L’absence de rapport ne vaut pas zéro.', 'Ничто не оценивается, не усредняется и не ранжируется. Отсутствие отчета не означает ноль.', '不打分、不求平均、不排名。没有报告不等于零。',
  ],
  legend: ['دلالة العلامات', 'Key to the signs', 'Leyenda', 'Légende', 'Условные знаки', '图例'],
  leftOut: ['ما لم يُنشر', 'Left out', 'Lo que no se publica', 'Ce qui n’est pas publié', 'Что не публикуется', '未发布的内容'],
  leftOutNote: [
    'يُذكر العدد فقط، لا المضمون.', 'Numbers only: what it was is not said.', 'Solo se indica la cantidad, no el contenido.', 'Seul le nombre est donné, pas le contenu.', 'Указано только число, но не содержание.', '仅说明数量，不说明内容。',
  ],
  confidentialParts: ['أجزاء سرية', 'Confidential parts', 'Partes confidenciales', 'Parties confidentielles', 'Конфиденциальные части', '保密部分'],
  dependentParts: [
    'أجزاء تشير إلى ما لم يُنشر', 'Parts that point to what is left out', 'Partes que remiten a lo no publicado', 'Parties qui renvoient à ce qui n’est pas publié', 'Части, отсылающие к неопубликованному', '指向未发布内容的部分',
  ],
  personalParts: ['أسماء أشخاص وعناوين شخصية', 'Names and private addresses of persons', 'Nombres y direcciones de personas', 'Noms et adresses de personnes', 'Имена и личные адреса', '个人姓名和私人地址'],
  confidentialReports: ['تقارير سرية', 'Confidential reports', 'Informes confidenciales', 'Rapports confidentiels', 'Конфиденциальные отчеты', '保密报告'],
  drafts: ['مشاريع تقارير', 'Drafts', 'Proyectos de informe', 'Projets de rapport', 'Проекты отчетов', '报告草案'],
  withdrawnReports: ['تقارير مسحوبة', 'Withdrawn reports', 'Informes retirados', 'Rapports retirés', 'Отозванные отчеты', '撤回的报告'],
  testReports: ['تقارير بمحتوى مختلق', 'Reports with invented content', 'Informes con contenido inventado', 'Rapports au contenu inventé', 'Отчеты с вымышленным содержанием', '内容虚构的报告'],
  productionReports: ['تقارير فعلية', 'Reports with real content', 'Informes con contenido real', 'Rapports au contenu réel', 'Отчеты с реальным содержанием', '内容真实的报告'],
  invalidReports: ['ملفات غير صالحة', 'Files that are not valid', 'Archivos no válidos', 'Fichiers non valides', 'Недействительные файлы', '无效文件'],
  unmapped: [
    'محتوى لم يجد له مكاناً (في XML وJSON)', 'Content that found no place (in XML and JSON)', 'Contenido sin ubicación (en XML y JSON)', 'Contenu sans place (dans XML et JSON)',
    'Содержание, для которого нет места (в XML и JSON)', '未归入字段的内容（见XML和JSON）',
  ],
  test: [
    'محتوى مختلق لأغراض الاختبار. لا يقول شيئاً عن أي مكتب.', 'Invented content, made for tests. It says nothing about any office.', 'Contenido inventado para pruebas. No dice nada de ninguna oficina.',
    'Contenu inventé, destiné aux essais. Il ne dit rien d’aucun office.', 'Вымышленное содержание для проверки. Оно ничего не говорит ни об одном ведомстве.', '为测试而虚构的内容，与任何主管局无关。',
  ],
  unofficial: [
    'العناوين والتسميات في هذه الصفحة من وضعنا وليست رسمية. نص التقرير هو نص المكتب.', 'Headings and labels on this page are ours and unofficial. The words of the report are those of the office.',
    'Los títulos y rótulos de esta página son nuestros y no son oficiales. El texto del informe es de la oficina.', 'Les titres et libellés de cette page sont les nôtres et n’ont rien d’officiel. Le texte du rapport est celui de l’office.',
    'Заголовки и обозначения на этой странице наши и неофициальны. Текст отчета принадлежит ведомству.', '本页的标题和标签由我们编写，非官方文本。报告文字出自主管局。',
  ],
  notWipo: [
    'ليست من منشورات الويبو ولا معتمدة منها.', 'Not a WIPO publication, not endorsed by WIPO.', 'No es una publicación de la OMPI ni cuenta con su aval.', 'Ni publié ni approuvé par l’OMPI.', 'Не является публикацией ВОИС и не одобрено ею.', '非产权组织出版物，未经产权组织认可。',
  ],
  labelsIn: [
    'العناوين والتسميات بالإنكليزية: لا تتوافر بلغة هذا النص ({language}).', 'Headings and labels are in English: we have none in {language}.', 'Títulos y rótulos en inglés: no los hay en {language}.',
    'Titres et libellés en anglais : il n’y en a pas en {language}.', 'Заголовки и обозначения на английском: на языке «{language}» их нет.', '标题和标签为英文：没有{language}版本。',
  ],
  home: ['جميع التقارير', 'All reports', 'Todos los informes', 'Tous les rapports', 'Все отчеты', '所有报告'],
  machineReadable: ['ملفات للبرامج', 'Files for programs', 'Archivos para programas', 'Fichiers pour programmes', 'Файлы для программ', '供程序使用的文件'],
  catalogue: ['وصف البيانات (DCAT)', 'Description of the data (DCAT)', 'Descripción de los datos (DCAT)', 'Description des données (DCAT)', 'Описание данных (DCAT)', '数据说明（DCAT）'],
  manifest: ['قائمة الملفات', 'List of all files', 'Lista de archivos', 'Liste des fichiers', 'Перечень файлов', '文件清单'],
  digests: ['بصمات SHA-256', 'SHA-256 digests', 'Resúmenes SHA-256', 'Empreintes SHA-256', 'Дайджесты SHA-256', 'SHA-256摘要'],
  schemas: ['المخططات', 'Schemas', 'Esquemas', 'Schémas', 'Схемы', '模式'],
  editions: ['إصدارات التوصيات', 'Editions of the recommendations', 'Ediciones de las recomendaciones', 'Éditions des recommandations', 'Редакции рекомендаций', '建议的各版本'],
  issued: ['تاريخ النشر', 'Published on', 'Fecha de publicación', 'Date de publication', 'Дата публикации', '发布日期'],
  licence: ['الترخيص', 'Licence', 'Licencia', 'Licence', 'Лицензия', '许可'],
  madeBy: ['أُعدت بواسطة {tool}', 'Made by {tool}', 'Hecho con {tool}', 'Produit par {tool}', 'Создано программой {tool}', '由{tool}生成'],
  yes: ['نعم', 'Yes', 'Sí', 'Oui', 'Да', '是'],
  no: ['لا', 'No', 'No', 'Non', 'Нет', '否'],
  ongoing: ['مستمر', 'open-ended', 'sin fin fijado', 'sans terme', 'без срока окончания', '持续'],
  nothing: ['لا توجد تقارير منشورة.', 'No reports are published.', 'No hay informes publicados.', 'Aucun rapport n’est publié.', 'Опубликованных отчетов нет.', '没有已发布的报告。'],
} as const satisfies Readonly<Record<string, WordRow>>

export type WordKey = keyof typeof WORDS

/** Keys of all words, for tests. */
export const WORD_KEYS: readonly WordKey[] = Object.keys(WORDS) as WordKey[]

/** A word or sentence in a language, with what is filled in. */
export function word(key: WordKey, language: LabelLanguage, values: Readonly<Record<string, string>> = {}): string {
  return inLanguage(WORDS[key], language).replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole)
}
