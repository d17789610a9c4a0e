/** Labels of the lists on rights, data, their holdings, channels and users. */
import type { LabelTable } from '../labels.ts'

export const PRACTICE_LABELS: Readonly<Record<string, LabelTable>> = {
  IPRightCategory: {
    Patent: ['براءة اختراع', 'Patente', 'Brevet', 'Патент на изобретение', '专利'],
    'Utility model': ['نموذج منفعة', 'Modelo de utilidad', 'Modèle d’utilité', 'Полезная модель', '实用新型'],
    'Supplementary protection certificate': [
      'شهادة حماية تكميلية', 'Certificado complementario de protección', 'Certificat complémentaire de protection', 'Свидетельство дополнительной охраны', '补充保护证书',
    ],
    Trademark: ['علامة تجارية', 'Marca', 'Marque', 'Товарный знак', '商标'],
    'Industrial design': ['تصميم صناعي', 'Diseño industrial', 'Dessin ou modèle industriel', 'Промышленный образец', '工业品外观设计'],
    'Geographical indication': ['مؤشر جغرافي', 'Indicación geográfica', 'Indication géographique', 'Географическое указание', '地理标志'],
    Copyright: ['حق المؤلف', 'Derecho de autor', 'Droit d’auteur', 'Авторское право', '版权'],
    'Plant variety': ['صنف نباتي', 'Variedad vegetal', 'Obtention végétale', 'Сорт растений', '植物新品种'],
    Other: ['حق آخر', 'Otro derecho', 'Autre droit', 'Иное право', '其他权利'],
  },
  CountUnitCategory: {
    Document: ['وثيقة', 'Documento', 'Document', 'Документ', '文件'],
    Page: ['صفحة', 'Página', 'Page', 'Страница', '页'],
    Record: ['سجل', 'Registro', 'Enregistrement', 'Запись', '记录'],
    Image: ['صورة', 'Imagen', 'Image', 'Изображение', '图像'],
  },
  HoldingFormCategory: {
    'Paper only': ['ورقي فقط', 'Solo en papel', 'Papier uniquement', 'Только на бумаге', '仅纸质'],
    'Image only': ['صور فقط', 'Solo imagen', 'Image uniquement', 'Только изображения', '仅图像'],
    'Full text': ['نص كامل', 'Texto completo', 'Texte intégral', 'Полный текст', '全文'],
    XML: ['XML', 'XML', 'XML', 'XML', 'XML'],
    JSON: ['JSON', 'JSON', 'JSON', 'JSON', 'JSON'],
  },
  ChannelPurposeCategory: {
    Publication: ['النشر', 'Publicación', 'Publication', 'Публикация', '公布'],
    Exchange: ['التبادل', 'Intercambio', 'Échange', 'Обмен', '交换'],
    'Bulk download': ['التنزيل بالجملة', 'Descarga masiva', 'Téléchargement en masse', 'Массовая загрузка', '批量下载'],
    Search: ['البحث', 'Búsqueda', 'Recherche', 'Поиск', '检索'],
  },
  FrequencyCategory: {
    Continuous: ['مستمر', 'Continua', 'En continu', 'Непрерывно', '持续'],
    Daily: ['يومي', 'Diaria', 'Quotidienne', 'Ежедневно', '每日'],
    Weekly: ['أسبوعي', 'Semanal', 'Hebdomadaire', 'Еженедельно', '每周'],
    Monthly: ['شهري', 'Mensual', 'Mensuelle', 'Ежемесячно', '每月'],
    Quarterly: ['ربع سنوي', 'Trimestral', 'Trimestrielle', 'Ежеквартально', '每季度'],
    Yearly: ['سنوي', 'Anual', 'Annuelle', 'Ежегодно', '每年'],
    Irregular: ['غير منتظم', 'Irregular', 'Irrégulière', 'Нерегулярно', '不定期'],
  },
  InstrumentCategory: {
    Strategy: ['استراتيجية', 'Estrategia', 'Stratégie', 'Стратегия', '战略'],
    'Management policy': ['سياسة إدارة البيانات', 'Política de gestión de los datos', 'Politique de gestion des données', 'Политика управления данными', '数据管理政策'],
    'Protection policy': ['سياسة حماية البيانات', 'Política de protección de los datos', 'Politique de protection des données', 'Политика защиты данных', '数据保护政策'],
    Guidelines: ['مبادئ توجيهية', 'Directrices', 'Lignes directrices', 'Руководящие указания', '指南'],
  },
  PriceCategory: {
    'Free of charge': ['مجاناً', 'Gratuito', 'Gratuit', 'Бесплатно', '免费'],
    'Marginal cost': ['التكلفة الحدية', 'Coste marginal', 'Coût marginal', 'По предельным издержкам', '边际成本'],
    Other: ['سعر آخر', 'Otro precio', 'Autre tarif', 'Иная цена', '其他价格'],
  },
  StakeholderCategory: {
    Applicants: ['المودعون', 'Solicitantes', 'Déposants', 'Заявители', '申请人'],
    Representatives: ['الوكلاء', 'Representantes', 'Mandataires', 'Представители', '代理人'],
    Staff: ['الموظفون', 'Personal', 'Personnel', 'Сотрудники', '工作人员'],
    'Other offices': ['مكاتب أخرى', 'Otras oficinas', 'Autres offices', 'Другие ведомства', '其他主管局'],
    Public: ['الجمهور', 'Público', 'Public', 'Общественность', '公众'],
  },
  AudienceCategory: {
    Public: ['الجمهور', 'Público', 'Public', 'Общественность', '公众'],
    'Intellectual property offices': [
      'مكاتب الملكية الفكرية', 'Oficinas de propiedad intelectual', 'Offices de propriété intellectuelle', 'Ведомства интеллектуальной собственности', '知识产权局',
    ],
    'International Bureau': ['المكتب الدولي', 'Oficina Internacional', 'Bureau international', 'Международное бюро', '国际局'],
    'Selected partners': ['شركاء مختارون', 'Socios seleccionados', 'Partenaires choisis', 'Отдельные партнеры', '选定合作伙伴'],
    'Own staff': ['موظفو المكتب', 'Personal de la oficina', 'Personnel de l’office', 'Сотрудники ведомства', '本局工作人员'],
  },
  AccessCategory: {
    Open: ['مفتوح', 'Abierto', 'Libre', 'Открытый', '开放'],
    Registration: ['بالتسجيل', 'Previo registro', 'Sur inscription', 'По регистрации', '需注册'],
    Restricted: ['مقيَّد', 'Restringido', 'Restreint', 'Ограниченный', '受限'],
  },
}
