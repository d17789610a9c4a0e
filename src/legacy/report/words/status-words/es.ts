/** Status words of Spanish. */
import type { SentenceWords } from './words.ts'

export const ES: SentenceWords = {
  done: ['aplicado', 'aplicada', 'aplicados', 'aplicadas', 'implementado', 'implementada', 'implementados', 'implementadas', 'implantado', 'implantada', 'implantadas', 'puesto en práctica', 'puesta en práctica', 'puestas en práctica', 'llevado a cabo', 'llevada a cabo', 'ejecutado', 'ejecutada', 'ejecutadas', 'realizado', 'realizada', 'realizadas', 'completado', 'completada', 'completadas', 'terminado', 'terminada', 'finalizado', 'finalizada', 'concluido', 'concluida', 'cumplido', 'cumplida', 'cumplidas'],
  indirect: ['adoptado', 'adoptada', 'publicado', 'publicada', 'establecido', 'establecida', 'creado', 'creada', 'elaborado', 'elaborada', 'en vigor', 'en funcionamiento', 'operativo', 'operativa', 'disponible', 'disponibles', 'desplegado', 'introducido', 'lanzado', 'hecho', 'proporciona', 'participa', 'aplica', 'cumple', 'aprobado', 'aprobada'],
  nouns: ['aplicación', 'implementación', 'implantación', 'puesta en práctica', 'ejecución', 'realización', 'los trabajos'],
  nounBefore: ['la', 'una', 'esta', 'su', 'de'],
  nounBehind: ['de', 'del'],
  total: ['total', 'completa', 'completo', 'íntegra', 'plena', 'terminada', 'finalizada', 'concluida'],
  partial: ['parcialmente', 'en parte', 'parcial', 'en gran parte', 'en buena medida', 'casi', 'a medias', 'insuficientemente', 'apenas', 'no todas', 'no todos', 'mayormente'],
  fully: ['plenamente', 'totalmente', 'completamente', 'íntegramente', 'por completo', 'en su totalidad', 'enteramente', 'todas', 'todos', 'del todo'],
  progress: ['en curso', 'en progreso', 'está en marcha', 'están en marcha', 'ya en marcha', 'en proceso', 'en ejecución', 'ha comenzado', 'han comenzado', 'comenzado', 'iniciado', 'iniciada', 'ha empezado', 'empezado', 'está aplicando', 'están aplicando', 'se está implementando', 'implementando', 'aplicando', 'en desarrollo', 'en preparación', 'elaborando', 'trabajando', 'avanza', 'en vías de', 'en fase piloto', 'desarrollando'],
  planned: ['previsto', 'prevista', 'previstos', 'previstas', 'planificado', 'planificada', 'planeado', 'planeada', 'programado', 'programada', 'tiene previsto', 'tiene la intención', 'prevé', 'se propone', 'proyecta', 'contemplado', 'contemplada', 'en estudio', 'comenzará', 'empezará', 'se aplicará', 'se implementará', 'aplicará', 'implementará', 'se pondrá', 'se aplicarán', 'se implementarán'],
  undone: ['sin aplicar', 'sin implementar', 'pendiente', 'pendientes', 'por aplicar', 'por implementar', 'queda por', 'no se ha hecho nada', 'ninguna medida', 'no ha comenzado', 'no ha empezado', 'no se ha iniciado', 'no se ha comenzado', 'aún no se ha iniciado', 'todavía no se ha iniciado', 'sin ejecutar', 'sin comenzar', 'no iniciado', 'no iniciada', 'no comenzado'],
  dropped: ['rechazado', 'rechazada', 'descartado', 'descartada', 'abandonado', 'abandonada', 'desestimado', 'desestimada', 'decidido no', 'decidió no', 'consideró y no', 'considerada y no', 'considerado y no', 'consideró pero no', 'considerada pero no', 'cancelado', 'cancelada'],
  stopped: ['ya no', 'dejado de', 'dejó de', 'suspendido', 'suspendida', 'interrumpido', 'interrumpida', 'derogado', 'derogada', 'suprimido', 'retirado', 'discontinuado'],
  inapplicable: ['no son aplicables', 'no aplicable', 'no aplicables', 'no es aplicable', 'no procede', 'no pertinente', 'inaplicable', 'no corresponde', 'no nos concierne', 'no concierne', 'no resulta aplicable', 'no es pertinente', 'ajeno a nuestra competencia'],
  negation: ['no', 'sin', 'tampoco', 'ni'],
  second: ['nunca', 'jamás', 'nada', 'ningún', 'ninguna', 'ninguno'],
  denial: ['excluye', 'excluido', 'descarta', 'imposible', 'fracasado', 'falta de', 'lejos de', 'impedido', 'negado', 'improbable', 'incapaz', 'falso'],
  neutral: ['no solo', 'no sólo', 'no solamente', 'no únicamente', 'sin duda', 'sin dificultad', 'sin dificultades', 'sin demora', 'sin problemas', 'sin excepción', 'no más tarde', 'no todas', 'no todos', 'sin reservas', 'sin embargo', 'sin retraso', 'no menos', 'nada más'],
  future: ['será', 'serán', 'va a', 'van a', 'ha de', 'pronto', 'próximamente', 'se prevé', 'habrá', 'para finales'],
  conditional: ['si', 'sería', 'serían', 'podría', 'podrían', 'debería', 'deberían', 'debe', 'deben', 'puede', 'pueden', 'siempre que', 'a condición', 'cuando', 'una vez', 'habría', 'quizás', 'tal vez', 'espera', 'esperamos', 'hay que', 'antes de', 'hasta que', 'en caso de', 'con el fin', 'a fin de', 'probablemente', 'parece', 'sea', 'sean', 'haya', 'hayan', 'había', 'solicita', 'ojalá', 'para ser', 'supuestamente', 'debiera', 'fuera', 'fuese', 'pide'],
  elsewhere: ['otras oficinas', 'otra oficina', 'la oficina de', 'algunas oficinas', 'varias oficinas', 'las oficinas', 'según', 'al parecer', 'proveedor', 'contratista', 'oficina internacional', 'ompi', 'no significa', 'no equivale', 'afirma', 'dice que', 'creemos', 'por ejemplo', 'ministerio', 'vecina', 'vecino', 'en teoría', 'sobre el papel'],
  restriction: ['pero', 'salvo', 'excepto', 'solo', 'sólo', 'solamente', 'únicamente', 'no obstante', 'aunque', 'sin embargo', 'a excepción', 'mientras que', 'falta', 'faltan', 'queda', 'quedan', 'todavía', 'aún'],
  plain: [
    'la', 'el', 'las', 'los', 'esta', 'este', 'estas', 'estos', 'esto', 'recomendación', 'recomendaciones', 'acción', 'acciones', 'acciones', 'medida', 'medidas', 'todas', 'todos', 'de', 'del', 'y', 'ha', 'han', 'sido', 'se', 'es', 'está', 'están', 'son', 'fue', 'fueron', 'plenamente', 'totalmente', 'completamente', 'ya', 'aún', 'todavía',
    'actualmente', 'a', 'estado', 'nuestra', 'oficina', 'hemos', 'por', 'no', 'en', 'desde', 'nos', 'núm', 'b', 'c', 'd', 'i', 'ii', 'iii', 'parcialmente', 'aplicación', 'momento', 'el', 'al', 'véase', 'en cuanto', 'respecto', 'su', 'puesta en marcha', 'la oficina', 'que', 'para',
  ],
}
