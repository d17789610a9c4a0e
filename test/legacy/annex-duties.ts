/**
 * The duties of the French annex, read by a person: who should do what, how strongly, with which reservation.
 *
 * Actor O = offices, B = International Bureau; strength S = should, E = encouraged; verbs D = do, C = consider, S = share.
 */
import type { Duty } from '../../src/model/types.ts'

const ACTORS = { O: 'Offices', B: 'International Bureau' } as const
const STRENGTHS = { S: 'Should', E: 'Encouraged' } as const
const VERBS = { D: 'Do', C: 'Consider', S: 'Share' } as const

type Reservation = 'As far as possible' | 'If possible' | 'Where appropriate'

function duty(actor: 'O' | 'B', strength: 'S' | 'E', verbs: string, reservations: readonly Reservation[] = [], yearly = false): Duty {
  return {
    originCategory: 'Annotation',
    dutyActorCategory: ACTORS[actor],
    dutyStrengthCategory: STRENGTHS[strength],
    ...(reservations.length === 0 ? {} : { dutyQualifierCategoryBag: reservations }),
    dutyVerbCategoryBag: [...verbs].map(verb => VERBS[verb as keyof typeof VERBS]),
    yearlyEvaluationIndicator: yearly,
  }
}

const plainDuty = [duty('O', 'S', 'D')]
const yearly = [duty('O', 'S', 'D', [], true)]
const consider = [duty('O', 'S', 'C')]
const share = [duty('O', 'S', 'S')]

/** Duties by the key of the text; the key of a recommendation means its statement. */
export const ANNEX_DUTIES: Readonly<Record<string, readonly Duty[]>> = {
  // "prévoir des mesures pour l’évaluer chaque année"
  '1': yearly,
  '1.a': plainDuty,
  '1.b': [duty('O', 'S', 'S', ['As far as possible'])],
  // Binds the Bureau alone. "notamment de leur évaluation" is what the forum talks about, not a yearly evaluation.
  '1.c': [duty('B', 'S', 'D')],
  // "veiller à ce que … soient disponibles à des fins de publication et d’échange": nouns, the act asked for is seeing to it.
  '2': plainDuty,
  // "et, si possible, dans des formats … structurés": holds for a part of what is asked, noted for the clause.
  '2.a': [duty('O', 'S', 'D', ['If possible'])],
  // "soutenir …, notamment en partageant leur expérience": supporting, and sharing as the way to do it.
  '2.b': [duty('O', 'E', 'DS')],
  '2.c': share,
  // "et à ce qu’il soit évalué chaque année"
  '3': yearly,
  '3.a': plainDuty,
  '3.b': [duty('O', 'S', 'S', ['As far as possible'])],
  '3.c': share,
  '4': plainDuty,
  '4.a': plainDuty,
  '4.b': plainDuty,
  // "y compris l’échange et la diffusion des données": processes to be improved, not an act of sharing.
  '4.c': plainDuty,
  '4.d': consider,
  '4.d.i': consider,
  '4.d.ii': consider,
  '5': plainDuty,
  // "explorer et partager", "étudier et partager": both.
  '5.a': [duty('O', 'S', 'CS')],
  '5.b': [duty('O', 'S', 'CS')],
  // "réfléchir à la façon dont la technologie peut être partagée": only thinking is asked for.
  '5.c': consider,
  // "devraient être encouragés à coopérer …, et à partager leur expérience"
  '6': [duty('O', 'E', 'DS')],
  // Two actors, each with its own reservation. The Bureau provides the means of sharing; it does not share.
  '6.a': [duty('O', 'S', 'S', ['As far as possible']), duty('B', 'S', 'D', ['Where appropriate'])],
  '7': plainDuty,
  '7.a': plainDuty,
  '7.a.i': plainDuty,
  '7.a.ii': plainDuty,
  '7.a.iii': plainDuty,
  '7.b': [duty('O', 'E', 'D')],
  // "les mettre en œuvre dans la mesure du possible": at the end of the clause, and part of it.
  '8': [duty('O', 'S', 'D', ['As far as possible'])],
  '8.a': [duty('O', 'E', 'D')],
  // The Bureau is told, it is not asked to do anything. Telling it is reporting, not sharing with others.
  '8.b': [duty('O', 'E', 'D')],
  // "et qu’elle soit évaluée chaque année"
  '9': yearly,
  '9.a': plainDuty,
  '9.b': [duty('O', 'E', 'S')],
  // "partager leur expérience et leurs informations sur … l’évaluation": not a yearly one.
  '10': share,
  '10.a': share,
  '10.a.i': share,
  '10.a.ii': share,
}
