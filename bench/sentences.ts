/**
 * Sentences for invented reports, by language, so that texts have the letters, the lengths and the marks of real ones.
 *
 * About one in six has an ampersand or a less-than sign, which XML has to escape.
 */

export type Language = 'en' | 'fr' | 'de' | 'es' | 'pt' | 'ar' | 'el' | 'hi' | 'ja' | 'ko' | 'ru' | 'th' | 'zh'

export const SENTENCES: { readonly [language in Language]: readonly string[] } = {
  en: [
    'The strategy was approved by the board in spring and is looked at again each year.',
    'Full text is available for documents published since 1998; older ones exist as images only.',
    'Requests take less than two days where the file is complete, and about three weeks where it is not.',
    'A working group of examiners, lawyers and engineers meets every second month – its minutes are open to all staff.',
    'The results of the R&D programme were shared with four smaller offices.',
    'Loads above 1,200 requests per second are refused; 95 % of answers come in < 300 ms.',
    'The office’s own figures differ from those of the register, and the reason is being looked into.',
    'Training has begun in two of five divisions.',
  ],
  fr: [
    'La stratégie a été approuvée au printemps et fait l’objet d’un réexamen chaque année.',
    'Le texte intégral est disponible pour les documents publiés depuis 1998 ; les plus anciens n’existent qu’en image.',
    'Le cœur du système a été renouvelé – sans interruption de service – au cours du deuxième trimestre.',
    'Les travaux de R&D ont été partagés avec quatre offices de plus petite taille.',
    'Un groupe de travail réunit examinateurs, juristes et ingénieurs tous les deux mois.',
    'Le délai moyen de réponse est < 300 ms pour 95 % des requêtes.',
    'La procédure dématérialisée couvre désormais les brevets, les marques, les dessins et modèles.',
    'Une première évaluation est prévue à l’automne.',
  ],
  de: [
    'Die Strategie wurde im Frühjahr verabschiedet und wird jährlich überprüft.',
    'Für Veröffentlichungen seit 1998 liegt der Volltext vor; ältere Schriften gibt es nur als Bild.',
    'Das Rechenzentrum läuft seit März im Verbund – größere Störungen blieben aus.',
    'Die Ergebnisse aus F&E wurden vier kleineren Ämtern überlassen.',
    'Prüferinnen, Juristen und Ingenieure treffen sich alle zwei Monate.',
    'Die Antwortzeit liegt bei < 300 ms für 95 % aller Anfragen.',
    'Die Rechtsgrundlage für vollautomatische Entscheidungen fehlt noch.',
    'Schulungen haben in zwei von fünf Abteilungen begonnen.',
  ],
  es: [
    'La estrategia se aprobó en primavera y se revisa todos los años.',
    'El texto completo está disponible para los documentos publicados desde 1998; los anteriores solo existen como imagen.',
    'El nuevo sistema de tramitación funciona desde marzo sin interrupciones señaladas.',
    'Los resultados de I&D se compartieron con cuatro oficinas más pequeñas.',
    'Un grupo de examinadores, juristas e ingenieros se reúne cada dos meses – también a distancia.',
    'El tiempo de respuesta es < 300 ms en el 95 % de las consultas.',
    '¿Cuándo concluirá la conversión? Según el plan, antes del próximo año.',
    'La formación ha comenzado en dos de las cinco divisiones.',
  ],
  pt: [
    'A estratégia foi aprovada na primavera e é revista todos os anos.',
    'O texto integral está disponível para os documentos publicados desde 1998; os mais antigos existem apenas em imagem.',
    'A digitalização das coleções históricas avança – faltam as marcas anteriores a 1950.',
    'Os resultados de I&D foram partilhados com quatro institutos menores.',
    'Um grupo de examinadores, juristas e engenheiros reúne-se de dois em dois meses.',
    'O tempo de resposta é < 300 ms em 95 % dos pedidos.',
    'A avaliação da política de segurança ficará concluída até ao fim do ano.',
    'A formação começou em duas das cinco divisões.',
  ],
  ar: [
    'اعتمدت الاستراتيجية في الربيع ويعاد النظر فيها كل عام.',
    'النص الكامل متاح للوثائق المنشورة منذ عام 1998، أما الأقدم فهي صور فقط.',
    'يجتمع فريق من الفاحصين والقانونيين والمهندسين مرة كل شهرين.',
    'زمن الاستجابة < 300 ملي ثانية في 95 % من الطلبات.',
    'بدأ التدريب في إدارتين من خمس إدارات.',
  ],
  el: [
    'Η στρατηγική εγκρίθηκε την άνοιξη και επανεξετάζεται κάθε χρόνο.',
    'Το πλήρες κείμενο διατίθεται για τα έγγραφα που δημοσιεύθηκαν από το 1998.',
    'Τα αποτελέσματα της Ε&Α κοινοποιήθηκαν σε τέσσερα μικρότερα γραφεία.',
    'Η εκπαίδευση άρχισε σε δύο από τις πέντε διευθύνσεις.',
  ],
  hi: [
    'रणनीति वसंत में स्वीकृत हुई और हर वर्ष उसकी समीक्षा होती है।',
    'सन 1998 से प्रकाशित दस्तावेज़ों का पूरा पाठ उपलब्ध है।',
    'परीक्षकों, विधिवेत्ताओं और अभियंताओं का समूह हर दूसरे महीने मिलता है।',
    'पाँच में से दो विभागों में प्रशिक्षण आरंभ हो चुका है।',
  ],
  ja: [
    '戦略は春に承認され、毎年見直されています。',
    '1998年以降に公開された文書は全文が利用でき、それ以前のものは画像のみです。',
    '審査官、法務担当者、技術者の作業部会が隔月で開かれています。',
    '要求の95%に対する応答時間は<300ミリ秒です。',
    '五つの部のうち二つで研修が始まりました。',
  ],
  ko: [
    '전략은 봄에 승인되었으며 해마다 다시 검토됩니다.',
    '1998년 이후 공개된 문서는 전문을 이용할 수 있습니다.',
    'R&D 결과는 작은 관청 네 곳과 공유하였습니다.',
    '다섯 개 부서 가운데 두 곳에서 교육이 시작되었습니다.',
  ],
  ru: [
    'Стратегия утверждена весной и пересматривается каждый год.',
    'Полные тексты доступны для документов, опубликованных с 1998 года; более ранние существуют только в виде изображений.',
    'Рабочая группа экспертов, юристов и инженеров собирается раз в два месяца.',
    'Время ответа составляет < 300 мс для 95 % запросов.',
    'Обучение началось в двух из пяти отделов.',
  ],
  th: [
    'ยุทธศาสตร์ได้รับอนุมัติในฤดูใบไม้ผลิและมีการทบทวนทุกปี',
    'เอกสารที่เผยแพร่ตั้งแต่ปี 1998 มีข้อความฉบับเต็ม',
    'คณะทำงานประชุมกันทุกสองเดือน',
    'การฝึกอบรมเริ่มขึ้นแล้วในสองจากห้าฝ่าย',
  ],
  zh: [
    '该战略于春季获得批准，每年审查一次。',
    '1998年以来公布的文件可提供全文，更早的文件只有图像。',
    '由审查员、法律人员和工程师组成的工作组每两个月开会一次。',
    '95%的请求响应时间<300毫秒。',
    '五个部门中有两个已经开始培训。',
  ],
}
