/** French of why the rules in `validate/rules/` ask what they ask, by the English. Clauses that a finding quotes are not here. */
import type { Reasons } from './wording.ts'

export const FRENCH_REASONS: Reasons = {
  // Form
  'A list of codes says which ones apply; a second time says nothing, and often hides the one that was meant':
    'Une liste de codes dit lesquels s’appliquent ; une répétition ne dit rien de plus, et cache souvent le code voulu',
  'A source lists earlier items, calls the recommendation new, or says nothing: there is no fourth answer':
    'Une source énumère des points antérieurs, dit que la recommandation est nouvelle, ou n’en dit rien : il n’y a pas de quatrième réponse',
  'A justification is printed beside the finding of its code; this one is printed nowhere': 'Une justification est imprimée à côté du constat de son code ; celle-ci ne l’est nulle part',
  'Mail to it would come back, and nobody could ask the office': 'Le courrier envoyé à cette adresse reviendrait, et personne ne pourrait interroger l’office',
  'Evaluations follow each other year by year': 'Les évaluations se suivent d’année en année',
  'An entry of an authority file has one exception code at most, so the codes together do not count more than its entries (WIPO ST.37)':
    'Une entrée d’un fichier d’autorité a au plus un code d’exception ; ensemble, les codes ne comptent donc pas plus que les entrées (norme ST.37 de l’OMPI)',
  'How often a code occurs is one figure': 'Le nombre d’occurrences d’un code tient en un seul chiffre',
  'The count is of all experts, so those that are named are among them': 'Le nombre est celui de tous les experts ; ceux qui sont nommés en font partie',
  'The hash lets a reader see that a document is the one that was meant; this one fits no document':
    'L’empreinte permet au lecteur de vérifier qu’un document est bien celui dont il s’agit ; celle-ci ne correspond à aucun document',
  'XML and JSON are formats of full text: what is held in one of them is part of it':
    'XML et JSON sont des formats de texte intégral : ce qui est détenu dans l’un d’eux en fait partie',
  'A part is not more than the whole': 'Une partie n’est pas plus grande que le tout',
  'How much of a collection is held in a form is one figure': 'Ce qui est détenu d’une collection sous une forme donnée tient en un seul chiffre',
  'A holding is counted, or its share is estimated where nobody has counted: exactly one of the two':
    'Un fonds est compté, ou sa part est estimée si personne n’a compté : exactement l’un des deux',
  'A document is on paper only, an image only, or full text: these forms shut each other out, so together they are not more than the whole':
    'Un document est sur papier seulement, en image seulement ou en texte intégral : ces formes s’excluent ; ensemble, elles ne dépassent donc pas le tout',
  'What refers to an identifier means one thing; a report of another year is compared with this one by it':
    'Un renvoi à un identifiant désigne une seule chose ; c’est aussi par lui que le rapport d’une autre année est comparé à celui-ci',
  'A key is the number of a recommendation, then the letter of an action, then the numeral of a sub-item, joined by full stops':
    'Une clé est faite du numéro d’une recommandation, puis de la lettre d’une action, puis du chiffre d’un sous-point, séparés par des points',
  'A mapping leads from items of its own set to items of the other': 'Une correspondance relie des points de son propre ensemble à des points de l’autre',
  'Programs decide by the media type how a document is opened': 'C’est d’après le type de média que les programmes choisissent comment ouvrir un document',
  'A former code stands in old documents only; since the recommendations there has been no office under it':
    'Un ancien code ne figure que dans d’anciens documents ; depuis que les recommandations existent, aucun office ne le porte',
  'Reports are compared by office; those under one placeholder would be taken for one office':
    'Les rapports sont comparés par office ; ceux qui portent un même code générique passeraient pour ceux d’un seul office',
  'A period runs from its first day to its last, both included': 'Une période va de son premier jour à son dernier, tous deux compris',
  'Whoever looks for the report that counts follows the chain of replacements; this one never ends':
    'Qui cherche le rapport qui fait foi suit la chaîne des remplacements ; celle-ci ne finit jamais',
  'A reader who asks how far an item is followed finds two answers and cannot know which one counts':
    'Le lecteur qui cherche dans quelle mesure un point est suivi trouve deux réponses et ne peut savoir laquelle compte',
  'A joint response names each of its items once; a second time is a slip that hides the item that was meant':
    'Une réponse commune nomme chacun de ses points une seule fois ; une répétition est une erreur qui cache le point voulu',
  'A response is read beside the text that it answers; without that text nobody can tell what was answered':
    'Une réponse se lit en regard du texte auquel elle répond ; sans ce texte, personne ne peut dire à quoi il a été répondu',
  'A response says how far the item is followed, or points to the response that says so: exactly one of the two':
    'Une réponse dit dans quelle mesure le point est suivi, ou renvoie à la réponse qui le dit : exactement l’un des deux',
  'Whoever follows the references never comes to an answer': 'Qui suit les renvois n’arrive jamais à une réponse',
  'A response that points to nothing answers nothing': 'Une réponse qui ne renvoie à rien ne répond à rien',
  'Two statuses of the same standard contradict each other, or say the same thing twice': 'Deux statuts d’une même norme se contredisent, ou disent deux fois la même chose',
  'A bag of texts holds the same text in several languages (rule of ST.96 on text in several languages); a reader who asks for a language takes one and misses the other':
    'Un groupe de textes contient le même texte en plusieurs langues (règle de la norme ST.96 sur les textes en plusieurs langues) ; le lecteur qui demande une langue prend l’un et manque l’autre',
  'A draft marks with TODO what its office has yet to say; a report that is sent says it':
    'Un projet marque par TODO ce que l’office a encore à dire ; un rapport envoyé le dit',
  'The count shows the receiver whether reports were lost on the way': 'Ce nombre montre au destinataire si des rapports se sont perdus en route',
  'A report is known by its office and its identifier': 'Un rapport se reconnaît à son office et à son identifiant',
  'Invented figures that travel with true ones are taken for true ones': 'Des chiffres inventés qui voyagent avec des chiffres réels passent pour réels',
  'Readers of the report open its addresses; a path on a disk, a script or an address of another kind leads nowhere for them, or does harm':
    'Les lecteurs du rapport ouvrent ses adresses ; un chemin sur un disque, un script ou une adresse d’une autre sorte ne les mène nulle part, ou leur nuit',

  // Consistency
  'The catalogue of interfaces asks for title, description, version and the place of the specification; whoever chooses one also asks for its conformance':
    'Le catalogue des interfaces demande le titre, la description, la version et l’emplacement de la spécification ; qui choisit une interface demande aussi si elle est conforme',
  'An authority file by ST.37 serves those who test their collections; they need its place, form, coverage and date':
    'Un fichier d’autorité selon la norme ST.37 sert à ceux qui contrôlent leurs collections ; il leur faut son emplacement, sa forme, ce qu’il couvre et sa date',
  'Reports are published and kept for years; a person\'s address is personal data, and outlives the person\'s time in the post':
    'Les rapports sont publiés et conservés des années ; l’adresse d’une personne est une donnée personnelle, et y reste quand la personne a quitté son poste',
  'The date says that something has happened': 'La date dit que quelque chose a eu lieu',
  'Names are personal data, and ExpertQuantity says enough; they are published with the report unless the section is kept from publication':
    'Les noms sont des données personnelles, et ExpertQuantity suffit ; ils sont publiés avec le rapport, à moins que la section ne soit exclue de la publication',
  'A rate stands where nobody has counted; readers who add figures up need to know that it is an estimate':
    'Un taux remplace un nombre que personne n’a compté ; qui additionne les chiffres doit savoir que c’est une estimation',
  'Programs choose by it what to show first, and from which side to write; remarks without a language of their own take it from the report':
    'D’après cette langue, les programmes choisissent ce qu’ils montrent d’abord et dans quel sens ils écrivent ; les remarques sans langue propre prennent celle du rapport',
  'Completed is in effect, Started is work that began, Planned is expected to be in effect: the status says otherwise':
    '« Completed » est en place, « Started » a commencé, « Planned » est attendu : le statut dit autre chose',
  'The original wording is kept so that the status can be checked against it; here the two plainly differ':
    'Les mots d’origine sont conservés pour que le statut puisse être vérifié ; ici, les deux diffèrent manifestement',
  'A report is often begun as a copy of the last one; one of the two was then left as it was':
    'Un rapport est souvent commencé en copiant le précédent ; l’un des deux est alors resté tel quel',
  'What stands below a recommendation is what it asks for; it is implemented when that is':
    'Ce qui figure sous une recommandation est ce qu’elle demande ; elle est mise en œuvre quand cela l’est',
  'A reader cannot tell what was done': 'Le lecteur ne peut savoir ce qui a été fait',
  'The recommendations address all offices; that one does not concern an office cannot be told from the report alone':
    'Les recommandations s’adressent à tous les offices ; que l’une ne concerne pas un office, le rapport seul ne permet pas de le savoir',
  'Implemented is fully in effect, 100 per cent; what is planned, not implemented or not applicable has not begun':
    '« Implemented » veut dire entièrement en place, à 100 pour cent ; ce qui est prévu, non mis en œuvre ou sans objet n’a pas commencé',
  'Use cases are adopted on the ground of an assessment of their risks for policies, regulations and operations':
    'Les cas d’utilisation sont adoptés sur la base d’une évaluation de leurs risques pour les politiques, la réglementation et le fonctionnement',
  'One of the two is wrong, and a reader cannot tell which': 'L’un des deux est faux, et le lecteur ne peut savoir lequel',
  'Figures and facts are kept in the section of the topic; without it nobody can compare what was done':
    'Les chiffres et les données sont dans la section du sujet ; sans elle, personne ne peut comparer ce qui a été fait',
  'Reports are compared by their responses; facts without one are overlooked': 'Les rapports sont comparés par leurs réponses ; des données sans réponse passent inaperçues',
  'Reports are compared by status; a word that stands in one report alone is compared with nothing':
    'Les rapports sont comparés par statut ; un mot qui ne figure que dans un seul rapport n’est comparé à rien',
  'A final report is about a time that has passed': 'Un rapport définitif porte sur une période écoulée',
  'Readers of the report are elsewhere': 'Les lecteurs du rapport sont ailleurs',

  // Follow-up
  'The text asks for an evaluation every year': 'Le texte demande une évaluation chaque année',
  'Offices that read none of these languages cannot use what is shared with them': 'Les offices qui ne lisent aucune de ces langues ne peuvent se servir de ce qui est partagé avec eux',
  'The text says "should": it is for the office to decide': 'Le texte emploie le conditionnel (« devraient ») : c’est à l’office de décider',
  'The edition asks it of the office; a reader cannot tell what was not done from what was not told':
    'L’édition le demande à l’office ; le lecteur ne peut distinguer ce qui n’a pas été fait de ce qui n’a pas été dit',
  'What is shared can be found by others': 'Ce qui est partagé peut être trouvé par d’autres',
  'Readers rely on planned dates; the report was closed after this one': 'Les lecteurs se fient aux dates prévues ; le rapport a été clos après celle-ci',
}
