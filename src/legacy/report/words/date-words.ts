/** Words of dates in six languages, and the names of months in some more. */

const MONTH_NAMES: readonly string[] = [
  'january jan janvier janv enero ene январь январе январю января янв janeiro januar gennaio يناير جانفي كانون_الثاني 一月',
  'february feb février févr fév febrero febr февраль феврале февралю февраля фев февр fevereiro februar febbraio فبراير فيفري شباط 二月',
  'march mar mars marzo март марте марту марта мар março märz مارس آذار 三月',
  'april apr avril avr abril abr апрель апреле апрелю апреля апр aprile أبريل إبريل أفريل نيسان 四月',
  'may mai mayo май мая мае маю maio maggio مايو ماي أيار 五月',
  'june jun juin junio июнь июне июню июня июн junho juni giugno يونيو يونية جوان حزيران 六月',
  'july jul juillet juil julio июль июле июлю июля июл julho juli luglio يوليو يولية جويلية تموز 七月',
  'august aug août aout agosto ago август августе августу августа авг أغسطس أوت آب غشت 八月',
  'september sep sept septembre septiembre setiembre сентябрь сентябре сентябрю сентября сен сент setembro settembre سبتمبر أيلول شتنبر 九月',
  'october oct octobre octubre октябрь октябре октябрю октября окт outubro oktober okt ottobre أكتوبر تشرين_الأول 十月',
  'november nov novembre noviembre ноябрь ноябре ноябрю ноября ноя нояб novembro نوفمبر تشرين_الثاني نونبر 十一月',
  'december dec décembre déc diciembre dic декабрь декабре декабрю декабря дек dezembro dezember dez dicembre ديسمبر كانون_الأول دجنبر 十二月',
]

/** Month by its name as written; names of two words with a space. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split(' ').map(name => [name.replace('_', ' '), index + 1] as const)),
)

/** Quarters and halves by their words: position, and the words. */
export const ORDINALS: readonly (readonly [number, readonly string[]])[] = [
  [1, ['1', '1st', 'first', '1er', '1re', 'premier', 'première', 'primer', 'primero', 'primera', '1º', '1o', '1-й', '1-ый', 'первый', 'первом', 'первого', 'первое', 'i', 'الأول', 'erstes', 'primeiro']],
  [2, ['2', '2nd', 'second', '2e', '2ème', '2d', 'deuxième', 'seconde', 'segundo', 'segunda', '2º', '2o', '2-й', '2-ой', 'второй', 'втором', 'второго', 'второе', 'ii', 'الثاني', 'zweites']],
  [3, ['3', '3rd', 'third', '3e', '3ème', 'troisième', 'tercer', 'tercero', '3º', '3o', '3-й', '3-ий', 'третий', 'третьем', 'третьего', 'iii', 'الثالث', 'drittes', 'terceiro']],
  [4, ['4', '4th', 'fourth', 'last', '4e', '4ème', 'quatrième', 'dernier', 'cuarto', '4º', '4o', '4-й', '4-ый', 'четвертый', 'четвертом', 'четвертого', 'iv', 'الرابع', 'viertes', 'quarto']],
]

export const QUARTER_WORDS: readonly string[] = ['quarter', 'trimestre', 'квартал', 'квартале', 'квартала', 'кв.', 'кв', 'quartal']
export const HALF_WORDS: readonly string[] = ['half', 'half-year', 'semester', 'semestre', 'полугодие', 'полугодии', 'полугодия', 'halbjahr']

/** Words right before a year alone, which make it a date. */
export const YEAR_CUES: readonly string[] = [
  'in', 'since', 'by', 'before', 'until', 'till', 'after', 'from', 'during', 'end of', 'the end of', 'early', 'late', 'mid', 'mid-', 'beginning of', 'start of', 'end', 'year', 'for', 'to', 'of', 'throughout',
  'en', 'depuis', 'd’ici', 'd’ici à', 'd’ici fin', 'dès', 'avant', 'après', 'fin', 'début', 'mi-', 'mi', 'courant', 'pour', 'année', 'jusqu’en', 'à partir de', 'de', 'l’année', 'la fin de', 'la fin',
  'desde', 'antes de', 'hasta', 'para', 'a finales de', 'finales de', 'a principios de', 'principios de', 'a mediados de', 'año', 'durante', 'después de', 'fines de', 'fin de', 'el año',
  'в', 'с', 'к', 'до', 'от', 'на', 'за', 'после', 'конец', 'конце', 'к концу', 'начало', 'в начале', 'середине', 'к концу года', '于', '自', '在', '到', 'في', 'منذ', 'بحلول', 'عام', 'سنة', 'قبل', 'بعد', 'نهاية', 'مطلع', 'أواخر', 'أوائل', 'خلال', 'حتى', 'لعام', 'لسنة', 'من', 'ende', 'seit', 'bis', 'anfang',
]

export const SEASONS: readonly string[] = ['spring', 'summer', 'autumn', 'fall', 'winter', 'printemps', 'été', 'automne', 'hiver', 'primavera', 'verano', 'otoño', 'invierno', 'весна', 'весной', 'лето', 'летом', 'осень', 'осенью', 'зима', 'зимой', 'الربيع', 'ربيع', 'الصيف', 'صيف', 'الخريف', 'خريف', 'الشتاء', 'شتاء']

export const RELATIVES: readonly string[] = [
  'last year', 'next year', 'this year', 'last month', 'next month', 'previous year', 'two years ago', 'a year ago', 'next quarter', 'last quarter', 'shortly', 'yesterday', 'tomorrow', 'the coming year', 'the current year',
  'l’année dernière', 'l’an dernier', 'l’année prochaine', 'l’an prochain', 'cette année', 'le mois dernier', 'le mois prochain', 'l’année précédente', 'l’année passée', 'il y a un an', 'il y a deux ans', 'prochainement', 'le trimestre prochain',
  'el año pasado', 'el próximo año', 'el año próximo', 'este año', 'el mes pasado', 'el próximo mes', 'hace un año', 'hace dos años', 'el año anterior', 'próximamente', 'el año que viene',
  'в прошлом году', 'в следующем году', 'в этом году', 'в текущем году', 'прошлый год', 'в прошлом месяце', 'в следующем месяце', 'год назад', 'два года назад', 'в ближайшее время', 'в будущем году',
  '去年', '明年', '今年', '上年', '前年', '上个月', '下个月', '本年度', '近期', '后年', 'العام الماضي', 'العام المقبل', 'العام القادم', 'هذا العام', 'السنة الماضية', 'السنة المقبلة', 'السنة القادمة', 'الشهر الماضي', 'الشهر المقبل', 'العام الحالي', 'قريبا',
]

export const RANGE_LINKS: readonly string[] = ['to', 'until', 'till', 'through', 'and', 'à', 'au', 'jusqu’au', 'jusqu’en', 'et', 'a', 'al', 'hasta', 'y', 'по', 'до', '至', '到', 'إلى', 'حتى', 'bis']

export const HIJRI_MONTHS: readonly string[] = ['محرم', 'صفر', 'ربيع الأول', 'ربيع الثاني', 'ربيع الآخر', 'جمادى الأولى', 'جمادى الآخرة', 'جمادى الثانية', 'رجب', 'شعبان', 'رمضان', 'شوال', 'ذو القعدة', 'ذي القعدة', 'ذو الحجة', 'ذي الحجة', 'muharram', 'safar', 'ramadan', 'shawwal', 'rajab', 'shaban']

/** Words for what has years in its name: "ICT Strategy 2025–2029". */
export const PLAN_WORDS: readonly string[] = [
  'strategy', 'strategies', 'plan', 'programme', 'program', 'roadmap', 'road map', 'master plan', 'stratégie', 'programme', 'feuille de route', 'schéma directeur', 'estrategia', 'programa', 'hoja de ruta', 'plan director',
  'стратегия', 'стратегии', 'стратегию', 'план', 'плана', 'программа', 'программы', 'программу', 'дорожная карта', '战略', '规划', '计划', '方案', '路线图', 'استراتيجية', 'الاستراتيجية', 'خطة', 'الخطة', 'برنامج', 'البرنامج', 'خارطة الطريق',
]

/** Words around a date that give it a role; the nearest before it counts, else the nearest behind. */
export const ROLE_WORDS: Readonly<Record<'Adopted' | 'Started' | 'Planned' | 'Completed' | 'Evaluated', readonly string[]>> = {
  Adopted: ['adopted', 'adoption', 'approved', 'approval', 'adopté', 'adoptée', 'adoptés', 'adoptées', 'approuvé', 'approuvée', 'adoptado', 'adoptada', 'adopción', 'aprobado', 'aprobada', 'aprobación', 'aprobó', 'adoptó', 'принят', 'принята', 'принято', 'приняты', 'принятие', 'утвержден', 'утверждена', 'утверждено', '通过', '批准', '采纳', 'اعتمد', 'اعتمدت', 'اعتماد', 'الاعتماد', 'تم اعتماد*', 'أقر', 'أقرت'],
  Started: [
    'since', 'started', 'start', 'began', 'begun', 'launched', 'commenced', 'as of', 'starting', 'start date', 'initiated', 'depuis', 'débuté', 'début', 'commencé', 'lancé', 'lancée', 'engagé', 'engagée', 'à compter', 'entamé', 'entamée', 'démarré', 'début des travaux', 'date de début',
    'desde', 'iniciado', 'iniciada', 'inicio', 'comenzó', 'empezó', 'comenzado', 'lanzado', 'a partir', 'puesta en marcha', 'inició', 'начат', 'начата', 'начато', 'начаты', 'начало', 'началось', 'начался', 'началась', 'запущен', 'запущена', 'начиная', 'с', '自', '始于', '启动', '开始', '自从', 'منذ', 'بدأ', 'بدأت', 'بدء', 'البدء', 'اعتبارا من', 'أطلق', 'أطلقت', 'ابتداء',
  ],
  Planned: [
    'planned', 'planned for', 'scheduled', 'by', 'by the end', 'due', 'deadline', 'target', 'expected', 'foreseen', 'will', 'until', 'no later than', 'before', 'target date', 'to be', 'hope to', 'hopes to', 'intend to', 'intends to', 'plan to', 'plans to', 'aim to', 'aims to', 'prévu', 'prévue', 'prévus', 'prévues', 'd’ici', 'échéance', 'planifié', 'planifiée', 'au plus tard', 'sera', 'seront', 'programmé', 'programmée', 'avant', 'objectif', 'envisagé', 'envisagée', 'débutera', 'achèvera', 'prévoit', 'prévoyons', 'espère', 'espérons', 'compte', 'interviendra',
    'previsto', 'prevista', 'previstos', 'previstas', 'para', 'plazo', 'planificado', 'planificada', 'a más tardar', 'será', 'serán', 'se prevé', 'programado', 'antes de', 'fecha límite', 'hasta', 'vencimiento', 'comenzará', 'aplicará', 'implementará', 'espera', 'esperamos', 'планируется', 'планируем', 'надеемся', 'намерены', 'намерено', 'запланирован', 'запланирована', 'запланировано', 'к', 'до', 'срок', 'намечено', 'будет', 'будут', 'предусмотрено', 'ожидается', 'не позднее', 'на', 'начнется',
    '计划', '预计', '将', '拟', '希望', '力争', '预期', '截止', '期限', '到', '前', '之前', '年底前', 'بحلول', 'مقرر', 'المقرر', 'مخطط', 'من المتوقع', 'نأمل', 'نعتزم', 'يعتزم', 'سيتم', 'موعد', 'قبل', 'ستنفذ', 'سينفذ', 'حتى', 'في موعد أقصاه', 'سيبدأ', 'ستبدأ', 'سيكتمل', 'ستكتمل', 'سينجز', 'ستنجز', 'سيستكمل', 'ستستكمل', 'سينتهي', 'ستنتهي',
  ],
  Completed: [
    'completed', 'completion', 'finished', 'finalised', 'finalized', 'implemented', 'achieved', 'concluded', 'delivered', 'carried out', 'achevé', 'achevée', 'achevés', 'achevées', 'terminé', 'terminée', 'terminés', 'achèvement', 'fin des travaux', 'mis en œuvre', 'mise en œuvre', 'finalisé', 'finalisée', 'réalisé', 'réalisée', 'réalisés', 'dressé',
    'completado', 'completada', 'terminado', 'terminada', 'finalizado', 'finalizada', 'finalización', 'concluido', 'concluida', 'aplicado', 'aplicada', 'implementado', 'implementada', 'cumplido', 'finalizó', 'concluyó', 'realizado', 'realizada', 'завершен', 'завершена', 'завершено', 'завершены', 'завершение', 'выполнен', 'выполнена', 'выполнено', 'внедрен', 'внедрена', 'внедрено', 'внедрены', 'реализован', 'реализована', 'реализовано', 'окончено',
    '完成', '已实施', '实施完毕', '结束', '竣工', 'أنجز', 'أنجزت', 'اكتمل', 'اكتملت', 'إنجاز', 'الإنجاز', 'تم تنفيذ*', 'نفذ', 'نفذت', 'انتهى', 'انتهت', 'تم التنفيذ', 'تم إنجاز*', 'تم استكمال*',
  ],
  Evaluated: [
    'evaluated', 'evaluation', 'assessed', 'assessment', 'reviewed', 'review', 'last evaluation', 'last review', 'évalué', 'évaluée', 'évalués', 'évaluées', 'évaluation', 'examiné', 'examinée', 'révisé', 'révisée', 'réexaminé', 'réexaminée', 'evaluado', 'evaluada', 'evaluación', 'revisado', 'revisada', 'evaluó', 'examinado', 'оценен', 'оценена', 'оценено', 'оценка', 'оценивалась', 'пересмотрен', 'рассмотрен', 'проведена оценка', '评估', '评价', '审查', '审议', 'تقييم', 'التقييم', 'قيم', 'قيمت', 'تم تقييم*', 'مراجعة', 'المراجعة', 'روجعت',
  ],
}
