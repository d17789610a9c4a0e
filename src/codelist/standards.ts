/**
 * WIPO standards: number, group, subject in six languages, and what we know the entry from.
 *
 * The subjects are our own short words, not the official titles. The list is recommended, not closed: a report may name any
 * number of the form `ST.10/C`.
 */
import { WIPOStandardNumberList } from '../model/report-codes.ts'
import { labelsOf, type LabelRow, type Labels, type LabelTable } from './labels.ts'

/** What a standard is about. */
export type StandardGroup = 'general' | 'patent' | 'trademark' | 'design' | 'copyright'

/** What an entry was taken from: WIPO's list or archive (as of 2021), templates of annual technical reports, an office's page, or memory. */
export type StandardBasis = 'list of standards' | 'annual technical report' | 'office page' | 'memory' | 'memory, uncertain'

/** One standard. */
export interface WipoStandard {
  /** Number, such as `ST.10/C`. */
  readonly number: string
  readonly group: StandardGroup
  readonly basis: StandardBasis
  /** What it is about, in our own words. */
  readonly titles: Labels
}

type StandardRow = readonly [number: string, group: StandardGroup, basis: StandardBasis, ...subject: readonly [...LabelRow]]

const LIST = 'list of standards'
const REPORT = 'annual technical report'
const PAGE = 'office page'
const MEMORY = 'memory'
const UNSURE = 'memory, uncertain'

const ROWS: readonly StandardRow[] = [
  ['ST.1', 'patent', LIST, 'الحد الأدنى من البيانات لتحديد وثيقة براءة', 'Datos mínimos para identificar un documento de patente', 'Données minimales d’identification d’un document de brevet', 'Минимальные данные для идентификации патентного документа', '识别专利文献的最少数据', 'Minimum data to identify a patent document'],
  ['ST.2', 'general', LIST, 'كتابة التواريخ', 'Escritura de las fechas', 'Écriture des dates', 'Запись календарных дат', '日历日期的写法', 'Writing of calendar dates'],
  ['ST.3', 'general', LIST, 'رموز الدول والكيانات والمنظمات', 'Códigos de Estados, entidades y organizaciones', 'Codes des États, entités et organisations', 'Коды государств, административных единиц и организаций', '国家、实体和组织代码', 'Codes of states, entities and organizations'],
  ['ST.6', 'patent', LIST, 'ترقيم وثائق البراءات المنشورة', 'Numeración de los documentos de patente publicados', 'Numérotation des documents de brevet publiés', 'Нумерация опубликованных патентных документов', '已公布专利文献的编号', 'Numbering of published patent documents'],
  ['ST.8', 'patent', LIST, 'رموز التصنيف الدولي للبراءات في السجلات الآلية', 'Símbolos de la CIP en registros legibles por máquina', 'Symboles de la CIB dans les enregistrements lisibles par machine', 'Символы МПК в машиночитаемых записях', '机读记录中的国际专利分类号', 'IPC symbols in machine-readable records'],
  ['ST.9', 'patent', LIST, 'البيانات الببليوغرافية للبراءات والشهادات', 'Datos bibliográficos de patentes y certificados', 'Données bibliographiques des brevets et certificats', 'Библиографические данные патентов и свидетельств', '专利和证书的著录项目数据', 'Bibliographic data of patents and certificates'],
  ['ST.10', 'patent', LIST, 'وثائق البراءات المنشورة', 'Documentos de patente publicados', 'Documents de brevet publiés', 'Опубликованные патентные документы', '已公布的专利文献', 'Published patent documents'],
  ['ST.10/A', 'patent', LIST, 'شكل وثائق البراءات', 'Formato de los documentos de patente', 'Format des documents de brevet', 'Формат патентных документов', '专利文献的版式', 'Format of patent documents'],
  ['ST.10/B', 'patent', LIST, 'ترتيب البيانات الببليوغرافية', 'Disposición de los datos bibliográficos', 'Disposition des données bibliographiques', 'Расположение библиографических данных', '著录项目数据的编排', 'Layout of bibliographic data'],
  ['ST.10/C', 'patent', LIST, 'عرض البيانات الببليوغرافية', 'Presentación de los datos bibliográficos', 'Présentation des données bibliographiques', 'Представление библиографических данных', '著录项目数据的表示', 'Presentation of bibliographic data'],
  ['ST.10/D', 'patent', LIST, 'الخصائص المادية لوثائق البراءات', 'Características físicas de los documentos de patente', 'Caractéristiques physiques des documents de brevet', 'Физические характеристики патентных документов', '专利文献的物理特征', 'Physical characteristics of patent documents'],
  ['ST.11', 'patent', LIST, 'فهارس جرائد البراءات', 'Índices de los boletines de patentes', 'Index des bulletins de brevets', 'Указатели патентных бюллетеней', '专利公报索引', 'Indexes in patent gazettes'],
  ['ST.12', 'patent', LIST, 'ملخصات البراءات', 'Resúmenes', 'Abrégés', 'Рефераты', '摘要', 'Abstracts'],
  ['ST.13', 'general', LIST, 'ترقيم الطلبات', 'Numeración de las solicitudes', 'Numérotation des demandes', 'Нумерация заявок', '申请的编号', 'Numbering of applications'],
  ['ST.14', 'patent', REPORT, 'المراجع المستشهد بها في وثائق البراءات', 'Citas en los documentos de patente', 'Citations dans les documents de brevet', 'Ссылки в патентных документах', '专利文献中的引文', 'Citations in patent documents'],
  ['ST.15', 'patent', MEMORY, 'أسماء الاختراعات', 'Títulos de las invenciones', 'Titres des inventions', 'Названия изобретений', '发明名称', 'Titles of inventions'],
  ['ST.16', 'patent', REPORT, 'رموز أنواع وثائق البراءات', 'Códigos de tipos de documentos de patente', 'Codes de types de documents de brevet', 'Коды видов патентных документов', '专利文献种类代码', 'Codes for kinds of patent documents'],
  ['ST.17', 'patent', MEMORY, 'رموز عناوين الإعلانات في الجرائد', 'Códigos de los epígrafes de los anuncios en los boletines', 'Codes des rubriques d’annonces dans les bulletins', 'Коды рубрик извещений в бюллетенях', '公报通告标题代码', 'Codes of headings of announcements in gazettes'],
  ['ST.18', 'patent', REPORT, 'جرائد البراءات ونشرات الإعلانات', 'Boletines de patentes y otras publicaciones de anuncios', 'Bulletins de brevets et journaux d’annonces', 'Патентные бюллетени и издания извещений', '专利公报和公告刊物', 'Patent gazettes and announcement journals'],
  ['ST.19', 'patent', MEMORY, 'فهارس الجرائد', 'Índices de los boletines', 'Index des bulletins', 'Указатели бюллетеней', '公报索引', 'Gazette indexes'],
  ['ST.20', 'patent', MEMORY, 'فهارس الأسماء', 'Índices de nombres', 'Index des noms', 'Именные указатели', '名称索引', 'Name indexes'],
  ['ST.21', 'patent', MEMORY, 'الحد من نسخ وثائق الأولوية', 'Reducción de las copias de documentos de prioridad', 'Réduction du nombre de copies des documents de priorité', 'Сокращение числа копий приоритетных документов', '减少优先权文件副本', 'Fewer copies of priority documents'],
  ['ST.22', 'patent', LIST, 'طلبات مكتوبة للتعرف الضوئي على الحروف', 'Solicitudes redactadas para el reconocimiento óptico de caracteres', 'Demandes dactylographiées pour la reconnaissance optique de caractères', 'Оформление заявок для оптического распознавания символов', '供光学字符识别的申请', 'Applications typed for optical character recognition'],
  ['ST.26', 'patent', REPORT, 'قوائم التسلسل بنسق XML', 'Listas de secuencias en XML', 'Listages de séquences en XML', 'Перечни последовательностей в XML', 'XML格式的序列表', 'Sequence listings in XML'],
  ['ST.27', 'patent', REPORT, 'أحداث الوضع القانوني للبراءات', 'Situación jurídica de las patentes: sucesos', 'Événements relatifs à la situation juridique des brevets', 'События правового статуса патентов', '专利法律状态事件', 'Patent legal status events'],
  ['ST.31', 'patent', MEMORY, 'مجموعات الحروف', 'Juegos de caracteres', 'Jeux de caractères', 'Наборы символов', '字符集', 'Character sets'],
  ['ST.36', 'patent', LIST, 'معلومات البراءات بنسق XML (DTD)', 'Información sobre patentes en XML (DTD)', 'Information en matière de brevets en XML (DTD)', 'Патентная информация в XML (DTD)', 'XML格式的专利信息（DTD）', 'Patent information in XML (DTD)'],
  ['ST.37', 'patent', LIST, 'الملف المرجعي لوثائق البراءات المنشورة', 'Fichero de referencia de documentos de patente publicados', 'Fichier d’autorité des documents de brevet publiés', 'Эталонный файл опубликованных патентных документов', '已公布专利文献的规范文档', 'Authority file of published patent documents'],
  ['ST.50', 'patent', REPORT, 'تصويب معلومات البراءات', 'Correcciones de la información sobre patentes', 'Corrections de l’information en matière de brevets', 'Исправления патентной информации', '专利信息的更正', 'Corrections of patent information'],
  ['ST.60', 'trademark', MEMORY, 'البيانات الببليوغرافية للعلامات', 'Datos bibliográficos de las marcas', 'Données bibliographiques des marques', 'Библиографические данные товарных знаков', '商标的著录项目数据', 'Bibliographic data of marks'],
  ['ST.61', 'trademark', LIST, 'أحداث الوضع القانوني للعلامات', 'Situación jurídica de las marcas: sucesos', 'Événements relatifs à la situation juridique des marques', 'События правового статуса товарных знаков', '商标法律状态事件', 'Trademark legal status events'],
  ['ST.63', 'trademark', LIST, 'محتوى جرائد العلامات وتصميمها', 'Contenido y presentación de los boletines de marcas', 'Contenu et présentation des bulletins des marques', 'Содержание и оформление бюллетеней товарных знаков', '商标公报的内容和版式', 'Content and layout of trademark gazettes'],
  ['ST.64', 'trademark', MEMORY, 'ملفات البحث عن العلامات', 'Ficheros de búsqueda de marcas', 'Dossiers de recherche de marques', 'Поисковые фонды товарных знаков', '商标检索文档', 'Search files for marks'],
  ['ST.66', 'trademark', LIST, 'معلومات العلامات التجارية بنسق XML', 'Información sobre marcas en XML', 'Information en matière de marques en XML', 'Информация о товарных знаках в XML', 'XML格式的商标信息', 'Trademark information in XML'],
  ['ST.67', 'trademark', MEMORY, 'العناصر التصويرية للعلامات في شكل إلكتروني', 'Elementos figurativos de las marcas en forma electrónica', 'Éléments figuratifs de marques sous forme électronique', 'Изобразительные элементы товарных знаков в электронной форме', '商标图形要素的电子形式', 'Electronic figurative elements of marks'],
  ['ST.68', 'trademark', MEMORY, 'العلامات الصوتية', 'Marcas sonoras', 'Marques sonores', 'Звуковые товарные знаки', '声音商标', 'Sound marks'],
  ['ST.69', 'trademark', MEMORY, 'علامات الحركة والوسائط المتعددة', 'Marcas de movimiento y multimedia', 'Marques de mouvement et multimédias', 'Движущиеся и мультимедийные товарные знаки', '动态商标和多媒体商标', 'Motion and multimedia marks'],
  ['ST.80', 'design', MEMORY, 'البيانات الببليوغرافية للتصاميم', 'Datos bibliográficos de los diseños industriales', 'Données bibliographiques des dessins et modèles', 'Библиографические данные промышленных образцов', '外观设计的著录项目数据', 'Bibliographic data of designs'],
  ['ST.81', 'design', LIST, 'محتوى جرائد التصاميم وتصميمها', 'Contenido y presentación de los boletines de diseños', 'Contenu et présentation des bulletins des dessins et modèles', 'Содержание и оформление бюллетеней промышленных образцов', '外观设计公报的内容和版式', 'Content and layout of design gazettes'],
  ['ST.86', 'design', LIST, 'معلومات التصاميم بنسق XML', 'Información sobre diseños industriales en XML', 'Information en matière de dessins et modèles en XML', 'Информация о промышленных образцах в XML', 'XML格式的外观设计信息', 'Design information in XML'],
  ['ST.87', 'design', LIST, 'أحداث الوضع القانوني للتصاميم', 'Situación jurídica de los diseños industriales: sucesos', 'Événements relatifs à la situation juridique des dessins et modèles', 'События правового статуса промышленных образцов', '外观设计法律状态事件', 'Design legal status events'],
  ['ST.88', 'design', MEMORY, 'التمثيل الإلكتروني للتصاميم', 'Representación electrónica de los diseños industriales', 'Représentation électronique des dessins et modèles', 'Электронное представление промышленных образцов', '外观设计的电子表现形式', 'Electronic representation of designs'],
  ['ST.90', 'general', LIST, 'واجهات برمجة التطبيقات على الويب', 'API web', 'API Web', 'Веб-API', '网络API', 'Web APIs'],
  ['ST.91', 'general', MEMORY, 'النماذج والصور الثلاثية الأبعاد', 'Modelos e imágenes tridimensionales', 'Modèles et images en trois dimensions', 'Трехмерные модели и изображения', '三维模型和图像', 'Three-dimensional models and images'],
  ['ST.92', 'general', UNSURE, 'حزمة بيانات وثائق الأولوية الإلكترونية', 'Paquete de datos de documentos de prioridad electrónicos', 'Paquet de données pour documents de priorité électroniques', 'Пакет данных электронных приоритетных документов', '电子优先权文件的数据包', 'Data package for electronic priority documents'],
  ['ST.93', 'copyright', UNSURE, 'بيانات المصنفات اليتيمة', 'Datos de obras huérfanas', 'Données sur les œuvres orphelines', 'Данные о сиротских произведениях', '孤儿作品数据', 'Data on copyright orphan works'],
  ['ST.96', 'general', LIST, 'معلومات الملكية الفكرية بنسق XML', 'Información sobre propiedad intelectual en XML', 'Information en matière de propriété intellectuelle en XML', 'Информация об интеллектуальной собственности в XML', 'XML格式的知识产权信息', 'Intellectual property information in XML'],
  ['ST.97', 'general', PAGE, 'معلومات الملكية الفكرية بنسق JSON', 'Información sobre propiedad intelectual en JSON', 'Information en matière de propriété intellectuelle en JSON', 'Информация об интеллектуальной собственности в JSON', 'JSON格式的知识产权信息', 'Intellectual property information in JSON'],
]

/** The standards that we know of, by number. Which are in force today is not part of it. */
export const WIPO_STANDARDS: readonly WipoStandard[] =
  ROWS.map(([number, group, basis, ...row]) => ({ number, group, basis, titles: labelsOf(row, number) }))

/** Their titles, as rows by number. */
export const STANDARD_TITLES: LabelTable = Object.fromEntries(ROWS.map(([number, , , ...row]) => [number, row]))

/** Numbers of those that the model's list does not name: its open form takes them. */
export const FURTHER_STANDARDS: readonly string[] = WIPO_STANDARDS.map(({ number }) => number).filter(number => !inModel(number))

function inModel(number: string): boolean {
  return WIPOStandardNumberList.members.some(member => member.kind === 'codes' && member.codes.some(({ value }) => value === number))
}
