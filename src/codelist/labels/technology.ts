/** Labels of the lists on technology, its uses and risks, law, security, cooperation and projects. */
import type { LabelTable } from '../labels.ts'

export const TECHNOLOGY_LABELS: Readonly<Record<string, LabelTable>> = {
  TechnologyCategory: {
    'Artificial intelligence': ['الذكاء الاصطناعي', 'Inteligencia artificial', 'Intelligence artificielle', 'Искусственный интеллект', '人工智能'],
    'Machine translation': ['الترجمة الآلية', 'Traducción automática', 'Traduction automatique', 'Машинный перевод', '机器翻译'],
    Blockchain: ['سلسلة الكتل', 'Cadena de bloques', 'Chaîne de blocs', 'Блокчейн', '区块链'],
    'Image recognition': ['التعرف على الصور', 'Reconocimiento de imágenes', 'Reconnaissance d’images', 'Распознавание изображений', '图像识别'],
    'Natural language processing': [
      'معالجة اللغة الطبيعية', 'Procesamiento del lenguaje natural', 'Traitement du langage naturel', 'Обработка естественного языка', '自然语言处理',
    ],
    'Robotic process automation': [
      'الأتمتة الروبوتية للعمليات', 'Automatización robótica de procesos', 'Automatisation robotisée des processus', 'Роботизированная автоматизация процессов', '机器人流程自动化',
    ],
  },
  TechnologyFunctionCategory: {
    Classification: ['التصنيف', 'Clasificación', 'Classement', 'Классификация', '分类'],
    'Prior art search': [
      'البحث في حالة التقنية الصناعية السابقة', 'Búsqueda en el estado de la técnica', 'Recherche sur l’état de la technique', 'Поиск по уровню техники', '现有技术检索',
    ],
    'Image search': ['البحث عن الصور', 'Búsqueda de imágenes', 'Recherche d’images', 'Поиск изображений', '图像检索'],
    Translation: ['الترجمة', 'Traducción', 'Traduction', 'Перевод', '翻译'],
    'Formality examination': ['الفحص الشكلي', 'Examen de forma', 'Examen de forme', 'Формальная экспертиза', '形式审查'],
    'Substantive examination': ['الفحص الموضوعي', 'Examen sustantivo', 'Examen quant au fond', 'Экспертиза по существу', '实质审查'],
    'Data capture': ['استخلاص البيانات', 'Captura de datos', 'Saisie de données', 'Ввод данных', '数据采集'],
    'User service': ['خدمة المستخدمين', 'Atención a los usuarios', 'Service aux utilisateurs', 'Обслуживание пользователей', '用户服务'],
    'Register and evidence': ['السجل والإثبات', 'Registro y prueba', 'Registre et preuve', 'Реестр и доказательства', '登记与存证'],
  },
  RiskAreaCategory: {
    Policies: ['السياسات', 'Políticas', 'Politiques', 'Политика', '政策'],
    Regulations: ['الأنظمة', 'Normativa', 'Réglementation', 'Нормативные требования', '法规'],
    Operations: ['العمليات', 'Operaciones', 'Exploitation', 'Текущая деятельность', '运营'],
  },
  LegalChangeCategory: {
    'Automated decisions': ['القرارات المؤتمتة', 'Decisiones automatizadas', 'Décisions automatisées', 'Автоматизированное принятие решений', '自动化决定'],
    'Qualified electronic signature': [
      'التوقيع الإلكتروني المؤهَّل', 'Firma electrónica cualificada', 'Signature électronique qualifiée', 'Квалифицированная электронная подпись', '合格电子签名',
    ],
  },
  SecurityBasisCategory: {
    'ISO/IEC 27001': ['ISO/IEC 27001', 'ISO/IEC 27001', 'ISO/IEC 27001', 'ISO/IEC 27001', 'ISO/IEC 27001'],
    'NIST CSF': ['NIST CSF', 'NIST CSF', 'NIST CSF', 'NIST CSF', 'NIST CSF'],
    'National framework': ['إطار وطني', 'Marco nacional', 'Cadre national', 'Национальная система требований', '国家框架'],
    'Own framework': ['إطار خاص بالمكتب', 'Marco propio', 'Cadre propre à l’office', 'Собственная система требований', '本局自有框架'],
  },
  AssetCategory: {
    'Reference architecture': ['بنية مرجعية', 'Arquitectura de referencia', 'Architecture de référence', 'Эталонная архитектура', '参考架构'],
    Technology: ['تكنولوجيا', 'Tecnología', 'Technologie', 'Технология', '技术'],
    Platform: ['منصة', 'Plataforma', 'Plateforme', 'Платформа', '平台'],
  },
  AssetDirectionCategory: {
    Shared: ['قُدِّم إلى جهات أخرى', 'Compartido con otros', 'Partagé avec d’autres', 'Передано другим', '提供共享'],
    'Taken over': ['أُخذ عن جهات أخرى', 'Tomado de otros', 'Repris d’autres', 'Заимствовано у других', '引进采用'],
  },
  ProjectRoleCategory: {
    Proposer: ['صاحب الاقتراح', 'Proponente', 'Auteur de la proposition', 'Инициатор', '提议方'],
    Participant: ['مشارك', 'Participante', 'Participant', 'Участник', '参与方'],
  },
  DeliveryModelCategory: {
    'In-house': ['داخلي', 'Interno', 'Interne', 'Собственными силами', '内部'],
    External: ['خارجي', 'Externo', 'Externe', 'С привлечением подрядчиков', '外包'],
    Mixed: ['مختلط', 'Mixto', 'Mixte', 'Смешанная модель', '混合'],
  },
  CostBandCategory: {
    Small: ['صغير', 'Pequeño', 'Faible', 'Малый', '小型'],
    Medium: ['متوسط', 'Mediano', 'Moyen', 'Средний', '中型'],
    Large: ['كبير', 'Grande', 'Élevé', 'Крупный', '大型'],
  },
  ConformanceCode: {
    A: ['المستوى A', 'Nivel A', 'Niveau A', 'Уровень A', 'A级', 'Level A'],
    AA: ['المستوى AA', 'Nivel AA', 'Niveau AA', 'Уровень AA', 'AA级', 'Level AA'],
    AAA: ['المستوى AAA', 'Nivel AAA', 'Niveau AAA', 'Уровень AAA', 'AAA级', 'Level AAA'],
    'Not conformant': ['غير مطابق', 'No conforme', 'Non conforme', 'Не соответствует', '不符合'],
    'Not assessed': ['غير مقيَّم', 'Sin evaluar', 'Non évalué', 'Не оценивалось', '未评估'],
  },
  AuthorityFileFormatCode: {
    Text: ['نص', 'Texto', 'Texte', 'Текст', '文本'],
    XSD: ['XML وفق XSD', 'XML según XSD', 'XML selon XSD', 'XML по схеме XSD', 'XSD格式的XML', 'XML by XSD'],
    DTD: ['XML وفق DTD', 'XML según DTD', 'XML selon DTD', 'XML по DTD', 'DTD格式的XML', 'XML by DTD'],
  },
  UpdateAFCategory: {
    full: ['كامل', 'Completa', 'Complète', 'Полное', '完整', 'Full'],
    incremental: ['تزايدي', 'Incremental', 'Incrémentielle', 'Инкрементное', '增量', 'Incremental'],
    differential: ['تفاضلي', 'Diferencial', 'Différentielle', 'Дифференциальное', '差异', 'Differential'],
  },
  ExceptionCode: {
    C: ['وثيقة معيبة', 'Documento defectuoso', 'Document défectueux', 'Дефектный документ', '有缺陷的文件', 'Defective document'],
    D: ['وثيقة حُذفت بعد النشر', 'Documento suprimido tras la publicación', 'Document supprimé après publication', 'Документ, удаленный после публикации', '公布后删除的文件', 'Document deleted after publication'],
    E: [
      'رقم خُصص لطلب دولي دون نشر من المكتب', 'Número asignado a una solicitud internacional, sin publicación de la oficina', 'Numéro attribué à une demande internationale, sans publication par l’office',
      'Номер присвоен международной заявке, ведомство ничего не публиковало', '分配给国际申请的号码，本局未公布', 'Number given to an international application, nothing published by the office',
    ],
    M: ['وثيقة منشورة مفقودة', 'Documento publicado que falta', 'Document publié manquant', 'Опубликованный документ отсутствует', '已公布文件缺失', 'Published document missing'],
    N: ['رقم غير مستعمل', 'Número no utilizado', 'Numéro non utilisé', 'Номер не использован', '未使用的号码', 'Number not used'],
    P: ['وثيقة ورقية فقط', 'Documento solo en papel', 'Document sur papier uniquement', 'Документ только на бумаге', '仅有纸质文件', 'Document on paper only'],
    R: ['نشر معاد إصداره', 'Publicación reeditada', 'Publication rééditée', 'Переизданная публикация', '重新公布', 'Reissued publication'],
    U: ['رقم نشر مجهول', 'Número de publicación desconocido', 'Numéro de publication inconnu', 'Неизвестный номер публикации', '未知公布号', 'Unknown publication number'],
    W: ['سُحب قبل النشر', 'Retirada antes de la publicación', 'Retrait avant publication', 'Отозвано до публикации', '公布前撤回', 'Withdrawn before publication'],
    X: ['استعمال خاص بالمكتب', 'Uso propio de la oficina', 'Usage propre à l’office', 'По усмотрению ведомства', '主管局自定用途', 'Use of the office'],
  },
}
