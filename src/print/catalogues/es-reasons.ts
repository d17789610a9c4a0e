/** Spanish of why the rules in `validate/rules/` ask what they ask, by the English. Clauses that a finding quotes are not here. */
import type { Reasons } from './wording.ts'

export const SPANISH_REASONS: Reasons = {
  // Form
  'A list of codes says which ones apply; a second time says nothing, and often hides the one that was meant':
    'Una lista de códigos dice cuáles se aplican; una repetición no añade nada, y a menudo oculta el código que se quería',
  'A source lists earlier items, calls the recommendation new, or says nothing: there is no fourth answer':
    'Una fuente enumera puntos anteriores, dice que la recomendación es nueva, o no dice nada: no hay una cuarta respuesta',
  'A justification is printed beside the finding of its code; this one is printed nowhere': 'Una justificación se imprime junto a la observación de su código; esta no se imprime en ninguna parte',
  'Mail to it would come back, and nobody could ask the office': 'El correo enviado a ella volvería, y nadie podría preguntar a la oficina',
  'Evaluations follow each other year by year': 'Las evaluaciones se suceden año tras año',
  'An entry of an authority file has one exception code at most, so the codes together do not count more than its entries (WIPO ST.37)':
    'Una entrada de un fichero de autoridad tiene como máximo un código de excepción, así que los códigos juntos no cuentan más que las entradas (norma ST.37 de la OMPI)',
  'How often a code occurs is one figure': 'El número de veces que aparece un código es una sola cifra',
  'The count is of all experts, so those that are named are among them': 'La cuenta es de todos los expertos, así que los nombrados están entre ellos',
  'The hash lets a reader see that a document is the one that was meant; this one fits no document':
    'El resumen criptográfico permite al lector comprobar que un documento es el que se quería; este no corresponde a ningún documento',
  'XML and JSON are formats of full text: what is held in one of them is part of it':
    'XML y JSON son formatos de texto completo: lo que está en uno de ellos forma parte de él',
  'A part is not more than the whole': 'Una parte no es mayor que el todo',
  'How much of a collection is held in a form is one figure': 'Cuánto de una colección está en una forma es una sola cifra',
  'A holding is counted, or its share is estimated where nobody has counted: exactly one of the two':
    'Un fondo se cuenta, o se estima su parte si nadie ha contado: exactamente una de las dos cosas',
  'A document is on paper only, an image only, or full text: these forms shut each other out, so together they are not more than the whole':
    'Un documento está solo en papel, solo en imagen o en texto completo: estas formas se excluyen entre sí, así que juntas no superan el todo',
  'What refers to an identifier means one thing; a report of another year is compared with this one by it':
    'Lo que remite a un identificador se refiere a una sola cosa; por él se compara con este el informe de otro año',
  'A key is the number of a recommendation, then the letter of an action, then the numeral of a sub-item, joined by full stops':
    'Una clave es el número de una recomendación, luego la letra de una acción y luego el numeral de un subpunto, separados por puntos',
  'A mapping leads from items of its own set to items of the other': 'Una correspondencia enlaza puntos de su propio conjunto con puntos del otro',
  'Programs decide by the media type how a document is opened': 'Los programas deciden por el tipo de medio cómo se abre un documento',
  'A former code stands in old documents only; since the recommendations there has been no office under it':
    'Un código antiguo figura solo en documentos antiguos; desde que existen las recomendaciones no hay ninguna oficina con él',
  'Reports are compared by office; those under one placeholder would be taken for one office':
    'Los informes se comparan por oficina; los que llevaran un mismo código genérico pasarían por los de una sola oficina',
  'A period runs from its first day to its last, both included': 'Un período va de su primer día al último, ambos incluidos',
  'Whoever looks for the report that counts follows the chain of replacements; this one never ends':
    'Quien busca el informe que vale sigue la cadena de sustituciones; esta no termina nunca',
  'A reader who asks how far an item is followed finds two answers and cannot know which one counts':
    'Quien pregunta en qué medida se sigue un punto encuentra dos respuestas y no puede saber cuál cuenta',
  'A joint response names each of its items once; a second time is a slip that hides the item that was meant':
    'Una respuesta conjunta nombra cada punto una sola vez; una repetición es un descuido que oculta el punto que se quería',
  'A response is read beside the text that it answers; without that text nobody can tell what was answered':
    'Una respuesta se lee junto al texto al que responde; sin ese texto nadie puede saber a qué se respondió',
  'A response says how far the item is followed, or points to the response that says so: exactly one of the two':
    'Una respuesta dice en qué medida se sigue el punto, o remite a la respuesta que lo dice: exactamente una de las dos cosas',
  'Whoever follows the references never comes to an answer': 'Quien sigue las referencias no llega nunca a una respuesta',
  'A response that points to nothing answers nothing': 'Una respuesta que no remite a nada no responde nada',
  'Two statuses of the same standard contradict each other, or say the same thing twice': 'Dos estados de la misma norma se contradicen, o dicen lo mismo dos veces',
  'A bag of texts holds the same text in several languages (rule of ST.96 on text in several languages); a reader who asks for a language takes one and misses the other':
    'Un grupo de textos contiene el mismo texto en varios idiomas (regla de la norma ST.96 sobre textos en varios idiomas); quien pide un idioma toma uno y se pierde el otro',
  'A draft marks with TODO what its office has yet to say; a report that is sent says it':
    'Un borrador marca con TODO lo que la oficina aún ha de decir; un informe que se envía lo dice',
  'The count shows the receiver whether reports were lost on the way': 'La cuenta muestra al destinatario si se perdieron informes por el camino',
  'A report is known by its office and its identifier': 'Un informe se reconoce por su oficina y su identificador',
  'Invented figures that travel with true ones are taken for true ones': 'Las cifras inventadas que viajan con las verdaderas pasan por verdaderas',
  'Readers of the report open its addresses; a path on a disk, a script or an address of another kind leads nowhere for them, or does harm':
    'Los lectores del informe abren sus direcciones; una ruta de disco, un script o una dirección de otra clase no les lleva a ninguna parte, o les perjudica',

  // Consistency
  'The catalogue of interfaces asks for title, description, version and the place of the specification; whoever chooses one also asks for its conformance':
    'El catálogo de interfaces pide título, descripción, versión y lugar de la especificación; quien elige una pregunta también si es conforme',
  'An authority file by ST.37 serves those who test their collections; they need its place, form, coverage and date':
    'Un fichero de autoridad según la norma ST.37 sirve a quienes comprueban sus colecciones; necesitan su lugar, su forma, lo que abarca y su fecha',
  'Reports are published and kept for years; a person\'s address is personal data, and outlives the person\'s time in the post':
    'Los informes se publican y se conservan durante años; la dirección de una persona es un dato personal, y sigue ahí cuando la persona ha dejado el puesto',
  'The date says that something has happened': 'La fecha dice que algo ha ocurrido',
  'Names are personal data, and ExpertQuantity says enough; they are published with the report unless the section is kept from publication':
    'Los nombres son datos personales, y ExpertQuantity basta; se publican con el informe salvo que la sección se excluya de la publicación',
  'A rate stands where nobody has counted; readers who add figures up need to know that it is an estimate':
    'Una tasa figura donde nadie ha contado; quien suma cifras necesita saber que es una estimación',
  'Programs choose by it what to show first, and from which side to write; remarks without a language of their own take it from the report':
    'Por ese idioma eligen los programas qué mostrar primero y desde qué lado escribir; las observaciones sin idioma propio toman el del informe',
  'Completed is in effect, Started is work that began, Planned is expected to be in effect: the status says otherwise':
    '«Completed» ya está en marcha, «Started» ha comenzado, «Planned» se espera: el estado dice otra cosa',
  'The original wording is kept so that the status can be checked against it; here the two plainly differ':
    'Las palabras originales se conservan para poder comprobar el estado con ellas; aquí difieren claramente',
  'A report is often begun as a copy of the last one; one of the two was then left as it was':
    'Un informe se empieza a menudo copiando el anterior; uno de los dos se quedó entonces como estaba',
  'What stands below a recommendation is what it asks for; it is implemented when that is':
    'Lo que figura debajo de una recomendación es lo que ella pide; está aplicada cuando lo está aquello',
  'A reader cannot tell what was done': 'El lector no puede saber qué se hizo',
  'The recommendations address all offices; that one does not concern an office cannot be told from the report alone':
    'Las recomendaciones se dirigen a todas las oficinas; que una no concierna a una oficina no se puede saber solo por el informe',
  'Implemented is fully in effect, 100 per cent; what is planned, not implemented or not applicable has not begun':
    '«Implemented» significa plenamente en marcha, al 100 por ciento; lo previsto, lo no aplicado y lo que no procede no ha comenzado',
  'Use cases are adopted on the ground of an assessment of their risks for policies, regulations and operations':
    'Los casos de uso se adoptan sobre la base de una evaluación de sus riesgos para las políticas, la reglamentación y las operaciones',
  'One of the two is wrong, and a reader cannot tell which': 'Una de las dos cosas es errónea, y el lector no puede saber cuál',
  'Figures and facts are kept in the section of the topic; without it nobody can compare what was done':
    'Las cifras y los datos están en la sección del tema; sin ella nadie puede comparar lo que se hizo',
  'Reports are compared by their responses; facts without one are overlooked': 'Los informes se comparan por sus respuestas; los datos que no tienen ninguna pasan inadvertidos',
  'Reports are compared by status; a word that stands in one report alone is compared with nothing':
    'Los informes se comparan por estado; una palabra que figura en un solo informe no se compara con nada',
  'A final report is about a time that has passed': 'Un informe definitivo trata de un período que ya ha pasado',
  'Readers of the report are elsewhere': 'Los lectores del informe están en otra parte',

  // Follow-up
  'The text asks for an evaluation every year': 'El texto pide una evaluación cada año',
  'Offices that read none of these languages cannot use what is shared with them': 'Las oficinas que no leen ninguno de estos idiomas no pueden usar lo que se comparte con ellas',
  'The text says "should": it is for the office to decide': 'El texto emplea el condicional («deberían»): corresponde a la oficina decidir',
  'The edition asks it of the office; a reader cannot tell what was not done from what was not told':
    'La edición se lo pide a la oficina; el lector no puede distinguir lo que no se hizo de lo que no se dijo',
  'What is shared can be found by others': 'Lo que se comparte lo pueden encontrar otros',
  'Readers rely on planned dates; the report was closed after this one': 'Los lectores confían en las fechas previstas; el informe se cerró después de esta',
}
