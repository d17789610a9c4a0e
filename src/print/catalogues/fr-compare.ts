/** French wordings of what stands against joining drafts, and of what a patch is refused for, by code. */
import type { Wordings } from './wording.ts'

export const FRENCH_COMPARE: Wordings = {
  'merge.different-report': {
    message: 'Les projets ne sont pas ceux d’un même rapport ; {part} diffère : {sides}',
    hint: 'Ne peuvent être réunis que des projets d’un même office, d’une même période, d’une même édition et d’un même caractère (essai ou non)',
  },
  'merge.conflict': { message: '{part} diffère : {sides}', hint: 'Mettez les projets d’accord, ou nommez par --prefer celui qui l’emporte ; --base FILE, le rapport dont tous proviennent, règle ce qu’un seul a changé' },
  'merge.preferred': { message: '{part} diffère : {sides} ; repris de {preferred}', hint: 'Ce que les autres projets en disent n’est pas dans le résultat' },

  'patch.malformed': { message: 'Le correctif n’est pas une liste d’opérations selon la RFC 6902 : {detail}', hint: 'Un correctif est ce qu’écrit ipo-reports diff --format patch' },
  'patch.other-document': {
    message: 'Le correctif a été fait pour un autre document : le SHA-256 du JSON canonique de celui-là est {expected}, de celui-ci {found}',
    hint: 'Appliquez-le au document pour lequel il a été fait, dans l’une ou l’autre syntaxe',
  },
  'patch.test': { message: 'L’opération {number} du correctif attend une autre valeur à « {path} »', hint: 'Le correctif a été fait pour un autre document, ou pour un autre état de celui-ci' },
  'patch.path': { message: 'L’opération {number} du correctif nomme un endroit qui n’existe pas : « {path} »', hint: 'Le correctif a été fait pour un autre document, ou pour un autre état de celui-ci' },
}
