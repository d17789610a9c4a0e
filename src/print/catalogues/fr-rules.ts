/** French wordings of the rules in `validate/rules/`, by code. One block for each class of rules. */
import type { Wordings } from './wording.ts'

/** Form: decides the verdict. */
const FRENCH_FORM_RULES: Wordings = {
  'code.twice': { message: '{name} contient deux fois « {value} »', hint: 'Écrivez cette valeur une seule fois ; si vous en vouliez une autre, écrivez l’autre' },
  'correspondence.not-new': {
    message: 'Il est dit que la recommandation n’est pas nouvelle, mais aucun point antérieur n’est nommé',
    hint: 'Écrivez true, énumérez plutôt les points antérieurs, ou omettez Correspondence si la source n’en dit rien',
  },
  'email.malformed': { message: '« {address} » n’est pas une adresse électronique', hint: 'Écrivez l’adresse seule, par exemple ict@office.example, sans nom, « mailto: » ni chevrons' },
  'evaluation.next-before-last': { message: 'La prochaine évaluation, {next}, précède la dernière, {last}', hint: 'Échangez les deux dates, ou corrigez celle qui est fausse' },
  'exception.above-total': {
    message: 'Les codes d’exception comptent ensemble {sum} publications, plus que les {total} du fichier',
    hint: 'Corrigez les nombres ou PublicationTotalQuantity ; le total compte toutes les entrées du fichier, y compris celles qui ont un code d’exception',
  },
  'exception.code-twice': { message: 'Le code d’exception « {exception} » est compté deux fois', hint: 'Additionnez les deux, ou gardez celui qui est juste' },
  'experts.fewer-than-names': {
    message: 'L’équipe d’experts « {taskForce} » annonce un effectif de {count}, mais le nombre de noms est de {names}',
    hint: 'Corrigez ExpertQuantity ; les noms peuvent être omis, car ce sont des données personnelles',
  },
  'hash.of-nothing': { message: 'L’empreinte {hash} est celle d’un fichier vide, ou une valeur de remplissage', hint: 'Calculez SHA-256 sur les octets du fichier lui-même, ou omettez l’empreinte' },
  'holding.above-full-text': {
    message: 'Le fonds « {form} » de la collection « {collection} » a {figure}, plus que les {whole} de « {fullText} »',
    hint: 'Comptez ce qui est en {form} aussi dans le texte intégral, ou corrigez l’un des deux',
  },
  'holding.above-total': {
    message: 'Le fonds « {form} » de la collection « {collection} » compte {quantity}, plus que le total de {total}',
    hint: 'Corrigez le nombre ou HoldingTotalQuantity, et vérifiez que tous deux comptent la même unité',
  },
  'holding.form-twice': { message: 'La collection « {collection} » a deux fois la forme « {form} »', hint: 'Additionnez les deux, ou gardez celle qui est juste' },
  'holding.no-figure': {
    message: 'Le fonds « {form} » n’a pas de chiffre',
    hint: 'Donnez HoldingQuantity, ou HoldingMeasure si personne n’a compté ; omettez le fonds si ni l’un ni l’autre n’est connu',
  },
  'holding.rates-above-whole': {
    message: 'Les formes {forms} de la collection « {collection} » font ensemble {sum} pour cent, plus de 100',
    hint: 'Donnez la part de chaque forme dans la collection ; un document n’est compté que dans une de ces formes',
  },
  'holding.sum-above-total': {
    message: 'Les formes {forms} de la collection « {collection} » comptent ensemble {sum}, plus que le total de {total}',
    hint: 'Ne comptez chaque document que dans une de ces formes, ou corrigez HoldingTotalQuantity',
  },
  'holding.two-figures': { message: 'Le fonds « {form} » a le nombre {quantity} et le taux {rate}', hint: 'Gardez le nombre : le taux découle de celui-ci et du total' },
  'identifier.duplicate': {
    message: 'L’identifiant « {identifier} » a déjà été donné, à {first}',
    hint: 'Donnez à chacun son propre identifiant, ou réunissez les deux s’il s’agit de la même chose',
  },
  'item.misplaced': { message: '« {key} » se trouve sous « {above} », mais n’est pas une de ses clés', hint: 'Écrivez une clé qui commence par « {above}. », ou placez-le là où il doit être' },
  'mapping.item-unknown': {
    message: 'La correspondance part de « {item} », que cet ensemble ne contient pas',
    hint: 'Nommez un point de cet ensemble, ou échangez les deux côtés s’ils ont été intervertis',
  },
  'media-type.unknown': {
    message: '« {mediaType} » commence par « {top} », qui n’est pas un type de média de premier niveau enregistré',
    hint: 'Écrivez un type de média enregistré, par exemple application/pdf, text/html ou application/xml',
  },
  'office.former': { message: '{office} est un ancien code de la norme ST.3 ; aucun office ne fait rapport sous ce code', hint: 'Écrivez le code de l’office tel qu’il est aujourd’hui : {successors}' },
  'office.placeholder': {
    message: '{office} désigne des États et organisations inconnus ; ce n’est pas le code d’un office',
    hint: 'Écrivez les deux lettres de la norme ST.3 de l’office qui fait rapport',
  },
  'period.reversed': { message: 'La période du {start} au {end} finit avant de commencer', hint: 'Échangez les deux dates, ou corrigez celle qui est fausse' },
  'report.replaces-itself': {
    message: 'Le rapport « {identifier} » dit qu’il se remplace lui-même',
    hint: 'Donnez au rapport corrigé son propre identifiant, par exemple « {corrected} », et nommez le précédent dans ReplacedReportIdentifier',
  },
  'response.duplicate': {
    message: 'Le point {item} a deux réponses : une autre se trouve avant celle-ci, à {first}',
    hint: 'Gardez l’une des deux réponses ; pour une autre année, faites un autre rapport',
  },
  'response.item-twice': { message: 'La réponse nomme deux fois le point {item}', hint: 'Nommez chaque point une fois ; si un autre était voulu, écrivez sa clé' },
  'response.item-unknown': {
    message: 'L’édition {edition} ne contient pas de point {item}',
    hint: 'Écrivez la clé d’un point qu’elle contient, par exemple {near}, ou nommez l’édition à laquelle le rapport répond',
  },
  'response.no-answer': {
    message: 'La réponse à {items} n’a ni statut ni renvoi à une autre réponse',
    hint: 'Donnez ImplementationStatusCategory (« No information » si l’office ne se prononce pas), ou ResponseReference',
  },
  'response.reference-circle': { message: 'Les renvois tournent en rond : {circle}', hint: 'Donnez à l’une de ces réponses son propre statut' },
  'response.reference-unknown': {
    message: 'La réponse renvoie à la réponse à {item} dans le rapport « {report} », qui n’en a pas',
    hint: 'Renvoyez à un point qui a une réponse, répondez vous-même à {item}, ou nommez le rapport qui contient la réponse',
  },
  'response.two-answers': { message: 'La réponse à {items} a le statut « {status} » et renvoie aussi à la réponse à {referred}', hint: 'Gardez le statut, ou gardez ResponseReference' },
  'standard.duplicate': {
    message: 'Il a déjà été fait rapport sur {standard}, à {first}, pour la même version et les mêmes droits',
    hint: 'Gardez l’un des deux ; distinguez-les par la version ou par IPRightCategory si les deux sont justes',
  },
  'text.language-twice': {
    message: '{name} contient deux textes dans la langue « {language} »',
    hint: 'Réunissez-les, ou corrigez la langue de l’un ; les remarques qui se suivent se distinguent par sequenceNumber',
  },
  'text.todo': { message: 'Le texte reste à écrire : « {text} »', hint: 'Écrivez le texte, ou retirez cette partie s’il n’y a rien à dire' },
  'transaction.count': {
    message: 'La transaction annonce {stated} rapports, mais en contient {held}',
    hint: 'Écrivez {held} dans TransactionTotalQuantity si tous les rapports sont là ; sinon, demandez les autres à l’expéditeur',
  },
  'transaction.report-duplicate': {
    message: 'Le rapport « {identifier} » de {office} figure deux fois dans la transaction : une première fois à {first}',
    hint: 'Gardez l’un des deux ; un rapport corrigé a son propre identifiant et dit lequel il remplace',
  },
  'transaction.test-and-production': {
    message: 'Le rapport « {identifier} » de {office} et sa transaction ne sont pas de la même sorte : l’un porte la marque « test », l’autre non',
    hint: 'Envoyez les contenus inventés dans une transaction à part ; marquez-y chaque rapport, et la transaction, par documentStatusText « test »',
  },
  'uri.not-web': {
    message: '« {uri} » n’est pas une adresse sur le web',
    hint: 'Écrivez une adresse qui commence par https://, http:// ou ftp:// et nomme un hôte ; nommez un fichier sans adresse par FileName',
  },
}

/** Consistency: warns. */
const FRENCH_CONSISTENCY_RULES: Wordings = {
  'api-entry.incomplete': {
    message: 'L’entrée de catalogue « {api} » omet {missing}',
    hint: 'Ajoutez {missing} ; si personne n’a examiné la conformité à la norme ST.90, écrivez « Not assessed »',
  },
  'authority-file.incomplete': {
    message: 'Le fichier d’autorité est fourni, mais le rapport omet {missing}',
    hint: 'Ajoutez {missing}, ou écrivez false dans ProvisionIndicator si le fichier ne peut être obtenu',
  },
  'contact.personal': {
    message: 'L’adresse « {address} » ressemble à celle d’une personne',
    hint: 'Donnez l’adresse d’une fonction ou d’un service, par exemple ict@office.example ; si celle-ci en est déjà une, justifiez le constat',
  },
  'date.future': {
    message: '{name} porte la date {date}, postérieure au {today}',
    hint: 'Corrigez la date ; pour ce qui est encore à venir, utilisez un jalon « Planned », TargetDate ou NextEvaluationDate',
  },
  'experts.named': {
    message: 'L’équipe d’experts « {taskForce} » est indiquée avec des noms de personnes ({names})',
    hint: 'Gardez les noms si les experts en sont d’accord ; sinon, omettez-les, ou écrivez true dans ConfidentialIndicator de la section',
  },
  'justification.code-unknown': { message: 'La justification porte sur « {code} », qui n’est le code d’aucune règle', hint: 'Reprenez le code du constat visé, lettre par lettre' },
  'language.unstated': {
    message: 'Le rapport « {report} » contient des textes, mais ne dit pas quelle est sa langue principale',
    hint: 'Ajoutez languageCode au rapport, par exemple « en » ou « fr » ; chaque texte garde la sienne',
  },
  'milestone.against-status': { message: 'Le jalon « {milestone} » du {date} ne s’accorde pas avec le statut « {status} »', hint: 'Corrigez le statut, ou le jalon' },
  'original-status.differs': { message: 'L’office a écrit « {wording} », mais le statut est « {status} »', hint: 'Écrivez {fitting}, ou corrigez OriginalStatusText' },
  'period.unlike-identifier': {
    message: 'L’identifiant « {identifier} » nomme l’année {year}, mais le rapport porte sur la période du {start} au {end}',
    hint: 'Corrigez la période, ou donnez au rapport l’identifiant de son année',
  },
  'response.implemented-above-open': {
    message: 'Le point {item} est déclaré « Implemented », alors que figure en dessous : {open}',
    hint: 'Dites « Partially implemented » du point {item}, ou corrigez le statut de ce qui est en dessous',
  },
  'response.no-evidence': {
    message: '{items} : « Implemented », mais aucun texte, document ni section ne le montre',
    hint: 'Ajoutez ResponseText ou EvidenceDocument, ou remplissez la section du sujet',
  },
  'response.not-applicable-unexplained': {
    message: '{items} : « Not applicable », mais la réponse ne dit pas pourquoi',
    hint: 'Dites dans ResponseText pourquoi cela ne concerne pas l’office ; si cela le concerne, dites « Not implemented » ou « Considered and not pursued »',
  },
  'response.progress-against-status': {
    message: 'L’avancement est de {progress} pour cent, mais le statut est « {status} »',
    hint: 'Corrigez l’un des deux, ou omettez ProgressMeasure s’il ne dit rien de plus que le statut',
  },
  'risk.not-assessed': {
    message: 'Le cas d’utilisation « {useCase} » est en service, mais ses risques n’ont pas été évalués pour : {areas}',
    hint: 'Ajoutez RiskAssessment avec RiskAreaCategory {areas}, ou justifiez le constat si aucune n’était nécessaire',
  },
  'section.against-status': {
    message: '{section} montre quelque chose déjà en place ({effect}), alors que la recommandation {item} et tout ce qui a une réponse en dessous sont déclarés « Not implemented »',
    hint: 'Corrigez le statut, ou ce que dit {section}',
  },
  'section.missing': {
    message: 'Le point {item} est déclaré « Implemented », mais le rapport n’a pas de données dans {section}',
    hint: 'Remplissez {section}, ou corrigez le statut',
  },
  'section.without-response': {
    message: 'Le rapport a des données dans {section}, mais pas de réponse à la recommandation {item} ni à ce qui est en dessous',
    hint: 'Dites dans quelle mesure la recommandation {item} est suivie ; « Partially implemented » et « In progress » sont aussi des réponses',
  },
  'status.unlisted': {
    message: '« {status} » n’est pas un statut de la liste',
    hint: 'Écrivez {near} ; gardez les mots de l’office dans OriginalStatus, s’il y en a un',
  },
  'submission.before-period-end': {
    message: 'Le rapport a été envoyé le {submitted}, avant la fin de sa période le {end}',
    hint: 'Corrigez la date ou la période ; un rapport envoyé avant la fin est un « Draft »',
  },
  'holding.rate-not-estimate': {
    message: 'Le taux {rate} du fonds « {form} » n’est pas marqué comme estimation',
    hint: 'Écrivez true dans EstimateIndicator, ou donnez le nombre dans HoldingQuantity',
  },
  'uri.local': {
    message: '« {uri} » mène à {host}, que seul le réseau de l’office connaît',
    hint: 'Écrivez l’adresse publique ; marquez le document comme confidentiel, ou omettez l’adresse, s’il n’y en a pas',
  },
}

/** Follow-up: informs, and never counts. */
const FRENCH_FOLLOW_UP_RULES: Wordings = {
  'evaluation.due': {
    message: 'Aucune évaluation n’est indiquée pour le point {item}, qui en demande une chaque année',
    hint: 'Donnez YearlyEvaluation avec la date et le résultat, dans la réponse ou dans la section du sujet',
  },
  'evaluation.outdated': {
    message: 'La dernière évaluation pour le point {item}, {last}, précède la période qui commence le {start}',
    hint: 'Donnez l’évaluation de cette période, ou la date de la prochaine dans NextEvaluationDate',
  },
  'language.none-working': {
    message: 'Partagé en {languages} seulement, dans aucune des six langues de travail de l’OMPI',
    hint: 'S’il existe une traduction ou un résumé, ajoutez sa langue ({working})',
  },
  'response.not-followed': {
    message: '{items} : déclaré « Not implemented »',
    hint: 'Rien n’est à changer ; si la chose a été étudiée puis abandonnée, « Considered and not pursued » le dit',
  },
  'response.unanswered': {
    message: 'Recommandation {item} : pas de réponse à {missing} ; en tout, sans réponse : {unanswered} des {asked} actions demandées à {office}',
    hint: 'Répondez-y une à une, conjointement ou avec la recommandation ; « Considered and not pursued », « Not applicable » et « No information » sont aussi des réponses',
  },
  'sharing.none': {
    message: 'Le point {item} demande un partage ; il est déclaré « Implemented », mais le rapport ne nomme rien qui soit partagé, ni aucune adresse',
    hint: 'Ajoutez SharingBag ou une adresse à la section du sujet, ou un EvidenceDocument avec WebURI à la réponse',
  },
  'target.passed': {
    message: '{items} : prévu pour {planned}, échéance passée au {told} ; le statut est toujours « {status} »',
    hint: 'Donnez la nouvelle date, ou le statut atteint à cette date',
  },
}

export const FRENCH_RULES: Wordings = { ...FRENCH_FORM_RULES, ...FRENCH_CONSISTENCY_RULES, ...FRENCH_FOLLOW_UP_RULES }
