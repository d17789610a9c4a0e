/** Labels of the lists that recommendation sets use, and of the small lists taken over from ST.96. */
import type { LabelTable } from '../labels.ts'

export const EDITION_LABELS: Readonly<Record<string, LabelTable>> = {
  EditionStatusCategory: {
    Proposed: ['مقترح', 'Propuesta', 'Proposée', 'Предложено', '提议'],
    Adopted: ['معتمد', 'Adoptada', 'Adoptée', 'Принято', '已通过'],
    Superseded: ['حلّ محله إصدار لاحق', 'Sustituida', 'Remplacée', 'Заменено', '已被取代'],
    Withdrawn: ['مسحوب', 'Retirada', 'Retirée', 'Отозвано', '已撤回'],
  },
  OriginCategory: {
    Official: ['رسمي', 'Oficial', 'Officiel', 'Официально', '官方'],
    Annotation: ['حاشية', 'Anotación', 'Annotation', 'Примечание составителя', '注释'],
  },
  DutyActorCategory: {
    Offices: ['المكاتب', 'Oficinas', 'Offices', 'Ведомства', '各主管局'],
    'International Bureau': ['المكتب الدولي', 'Oficina Internacional', 'Bureau international', 'Международное бюро', '国际局'],
  },
  DutyStrengthCategory: {
    Should: ['ينبغي', 'Deberían', 'Devraient', 'Следует', '应当'],
    Encouraged: ['يُشجَّع على', 'Se alienta a', 'Sont encouragés à', 'Рекомендуется', '鼓励'],
  },
  DutyQualifierCategory: {
    'As far as possible': ['قدر المستطاع', 'En la medida de lo posible', 'Dans la mesure du possible', 'Насколько это возможно', '尽可能'],
    'If possible': ['إن أمكن', 'De ser posible', 'Si possible', 'Если возможно', '如有可能'],
    'Where appropriate': ['عند الاقتضاء', 'Cuando proceda', 'Le cas échéant', 'В соответствующих случаях', '酌情'],
  },
  DutyVerbCategory: {
    Do: ['تنفيذ', 'Hacer', 'Faire', 'Сделать', '实行'],
    Consider: ['نظر', 'Examinar', 'Examiner', 'Рассмотреть', '考虑'],
    Share: ['تبادل', 'Compartir', 'Partager', 'Поделиться', '分享'],
  },
  ListCategory: {
    Open: ['قائمة مفتوحة', 'Abierta', 'Ouverte', 'Открытый', '开放式'],
    Closed: ['قائمة مغلقة', 'Cerrada', 'Fermée', 'Закрытый', '封闭式'],
  },
  MappingCategory: {
    Corresponds: ['يقابل', 'Se corresponde', 'Correspond', 'Соответствует', '对应'],
    Moved: ['نُقل', 'Trasladada', 'Déplacée', 'Перемещено', '已移动'],
    Split: ['قُسِّم', 'Dividida', 'Scindée', 'Разделено', '已拆分'],
    Merged: ['أُدمج', 'Fusionada', 'Fusionnée', 'Объединено', '已合并'],
    Dropped: ['حُذف', 'Suprimida', 'Supprimée', 'Исключено', '已删除'],
  },
  EmailAddressCategory: {
    Business: ['مهني', 'Profesional', 'Professionnelle', 'Служебный', '工作'],
    Private: ['خاص', 'Particular', 'Privée', 'Личный', '私人'],
  },
  EmailAddressPurposeCategory: {
    Informal: ['اتصالات غير رسمية', 'Contacto informal', 'Contact informel', 'Неофициальные контакты', '非正式联系'],
    General: ['أغراض عامة', 'Uso general', 'Usage général', 'Общие вопросы', '一般用途'],
    Advance: ['إشعار مسبق', 'Aviso previo', 'Préavis', 'Предварительное уведомление', '预先通知'],
    Main: ['رئيسي', 'Principal', 'Principale', 'Основной', '主要'],
    Alternate: ['بديل', 'Alternativa', 'De remplacement', 'Запасной', '备用'],
  },
}
