/// Wordings as statutes have them, with what the program reads in them and says back, or, after ✘, the words that it does
/// not understand and names. A ✘ alone: every word is known, and together they are no rule that can be computed.
enum StatuteTable {
  static let text = """
    quorum | ag | L’assemblée générale ne délibère valablement que si la moitié au moins de ses membres est présente ou représentée. | 1/2 des membres, présents ou représentés
    quorum | ag | La présence ou la représentation du quart au moins des adhérents est nécessaire pour la validité des délibérations. | 1/4 des membres, présents ou représentés
    quorum | ag | L’assemblée générale ordinaire délibère valablement quel que soit le nombre de membres présents ou représentés. | aucun quorum
    quorum | ag | un tiers des adhérents, présents ou représentés | 1/3 des membres, présents ou représentés
    quorum | ag | tous les membres présents | 1/1 des membres, présents
    quorum | ag | Le quorum est atteint lorsque 25 % des adhérents sont présents. | 1/4 des membres, présents
    quorum | ag | L’assemblée générale extraordinaire doit réunir les deux tiers des membres. | ✘ extraordinaire, réunir
    quorum | ag | le quart des membres à jour de leur cotisation, présents ou représentés | ✘ jour, cotisation
    quorum | ag | un tiers des membres de chaque collège | ✘ chaque, collège
    quorum | ag | un tiers des membres présents, cinq au moins | ✘
    quorum | ca | un tiers des adhérents | ✘ adhérents
    quorum | ca | un tiers des adhérents présents | ✘ adhérents
    quorum | ca | un tiers des membres de l’association présents | ✘ association
    quorum | ca | un tiers des membres | ✘
    quorum | ca | tous les membres, présents ou représentés | 1/1 des membres, présents ou représentés
    quorum | ca | La présence de la moitié au moins des administrateurs est nécessaire. | 1/2 des membres, présents
    quorum | ca | Le conseil d’administration ne peut délibérer que si plus de la moitié de ses membres en exercice sont présents. | plus de 1/2 des membres, présents
    quorum | ca | la majorité des membres du conseil présents | plus de 1/2 des membres, présents
    quorum | ca | la majorité absolue des membres présents | ✘ absolue
    quorum | ca | la moitié des membres du bureau présents | ✘ bureau
    quorum | ca | la moitié des membres fondateurs présents | ✘ fondateurs
    quorum | ca | la moitié plus un des membres présents | ✘
    quorum | ca | la moitié des sièges, vacants compris, présents | ✘ vacants
    quorum | ca | les deux tiers des sièges pourvus, présents ou ayant donné pouvoir | 2/3 des membres, présents ou représentés
    quorum | ca | la moitié des membres n’est pas présente | ✘
    quorum | ca | la moitié des membres présents ou des sièges | ✘
    quorum | bureau | la moitié des membres du bureau présents | 1/2 des membres, présents
    quorum | ca | Aucun quorum n’est exigé. | aucun quorum
    quorum | ca | aucun quorum, sauf pour le budget | ✘ sauf, budget
    majorité | ag | Les décisions sont prises à la majorité des suffrages exprimés. | plus de la moitié des suffrages exprimés
    majorité | ag | à la majorité simple des suffrages exprimés | majorité simple
    majorité | ag | à la majorité des deux tiers des membres présents ou représentés | 2/3 des présents ou représentés
    majorité | ag | à la majorité des trois quarts des voix exprimées | 3/4 des suffrages exprimés
    majorité | ag | à la majorité de 66,6 % des suffrages exprimés | ✘ 66,6
    majorité | ag | à la majorité de tous les adhérents | plus de la moitié des membres
    majorité | ag | l’accord de tous les membres présents | totalité des présents
    majorité | ag | à la majorité absolue des suffrages exprimés | ✘
    majorité | ag | majorité absolue au premier tour, relative au second | ✘ premier, tour, second
    majorité | ag | à la majorité des suffrages exprimés, les abstentions comptant contre | ✘ abstentions, comptant, contre
    majorité | ag | à la majorité des suffrages exprimés dans chaque collège | ✘ chaque, collège
    majorité | ag | à la majorité de dix voix exprimées | ✘
    majorité | ca | à la majorité simple des membres présents | ✘
    majorité | ca | un tiers des adhérents | ✘ adhérents
    majorité | ca | à la majorité, la voix du président étant prépondérante | ✘ président, étant, prépondérante
    majorité | ca | à l’unanimité | unanimité
    majorité | ca | à l’unanimité des membres présents | totalité des présents
    majorité | ca | l’unanimité n’est pas requise | ✘
    majorité | ca | unanimité moins une voix | ✘
    majorité | ca | La majorité des deux tiers des membres ayant voix délibérative est requise. | 2/3 des membres
    majorité | ca | à la majorité renforcée selon le règlement | ✘ renforcée, selon, règlement
    majorité | ca | des membres présents ou des suffrages exprimés, plus de la moitié | ✘
    pouvoirs | ag | Nul ne peut être porteur de plus de deux pouvoirs. | 2 pouvoirs au plus par personne
    pouvoirs | ag | Chaque adhérent peut recevoir un pouvoir au maximum. | 1 pouvoir au plus par personne
    pouvoirs | ag | Le vote par procuration est autorisé sans limitation de nombre. | pouvoirs sans limite
    pouvoirs | ag | trois voix au plus, la sienne comprise | ✘ voix, sienne, comprise
    pouvoirs | ag | 10 % des membres au maximum | ✘ %
    pouvoirs | ag | Les pouvoirs en blanc sont remis au président. | ✘ blanc, remis, président
    pouvoirs | ag | Aucun membre ne peut détenir 3 pouvoirs. | ✘
    pouvoirs | ag | 2 par personne, dans le même collège | 2 pouvoirs au plus par personne, dans le même collège
    pouvoirs | ag | 2 par collège | ✘
    pouvoirs | ca | Le vote par procuration n’est pas autorisé. | pouvoirs interdits
    pouvoirs | ca | Le vote par correspondance n’est pas admis. | ✘ correspondance
    pouvoirs | ca | Un administrateur ne peut représenter qu’un seul autre administrateur. | 1 pouvoir au plus par personne
    délai | ag | Quinze jours au moins avant la date fixée, les membres de l’association sont convoqués. | 15 jours francs, ni le jour de l'envoi ni celui de la réunion ne comptant
    délai | ag | La convocation est adressée par courriel, au plus tard dix jours calendaires avant la réunion. | 10 jours, le jour de la réunion comptant et pas celui de l'envoi
    délai | ag | Le délai de convocation est fixé à quinze jours francs. | 15 jours francs, ni le jour de l'envoi ni celui de la réunion ne comptant
    délai | ag | 15 jours ouvrés | ✘ ouvrés
    délai | ag | un mois avant l’assemblée | ✘ mois
    délai | ag | moins de 15 jours | ✘
    délai | ca | 8 jours, 3 en cas d’urgence | ✘ cas, urgence
    délai | ca | dans les 8 jours | ✘
    délai | ca | plus de 8 jours avant | ✘
    délai | ca | 8 jours francs ou calendaires | ✘
    deuxième-convocation | ag | Une seconde assemblée est convoquée, à quinze jours au moins d’intervalle, avec le même ordre du jour ; elle délibère quel que soit le nombre de présents. | au moins 15 jours après, sans quorum
    deuxième-convocation | ag | Le quorum n’est plus exigé. | sans quorum
    deuxième-convocation | ag | 8 jours, avec le même quorum | au moins 8 jours après, avec le même quorum
    deuxième-convocation | ag | Si le quorum n’est pas atteint, une seconde assemblée est convoquée à 15 jours. | ✘ atteint
    deuxième-convocation | ag | une demi-heure après, sans quorum | ✘ demi-heure
    deuxième-convocation | ag | dans les quinze jours, sans quorum | ✘
    deuxième-convocation | ag | 15 jours, le quorum étant du quart des membres | ✘ étant, quart
    deuxième-convocation | ag | 15 jours, sans condition | ✘
    voix-prépondérante | ca | En cas de partage des voix, celle du président est prépondérante. | le président de séance départage
    voix-prépondérante | ca | Le président n’a pas voix prépondérante. | personne ne départage
    voix-prépondérante | ca | En cas de partage égal, la voix du président compte double. | le président de séance départage
    voix-prépondérante | ca | la voix du vice-président est prépondérante | ✘ vice-président
    voix-prépondérante | ca | la voix du doyen d’âge est prépondérante | ✘ doyen, âge
    poids | ag | Fondateurs 40 %, membres actifs 30 %, habitants 10 %, partenaires : 20 % | fondateurs 40 %, actifs 30 %, partenaires 20 %, habitants 10 %
    poids | ag | fondateurs et actifs 70 %, habitants 30 % | fondateurs et actifs 70 %, habitants 30 %
    poids | ag | fondateurs 40 %, actifs 30 % | ✘
    réunions | ca | Le conseil d’administration se réunit au moins quatre fois par an. | 4 réunions par an au moins
    réunions | ca | 4 par an au plus | ✘ plus
    réunions | ca | une fois par trimestre | 4 réunions par an au moins
    mandats | ca | Les administrateurs sont élus pour trois ans, renouvelables une fois. | 3 ans
    mandats | ca | 3 ans, renouvelables par tiers | ✘ tiers
    mandats | ca | trois ans au plus | ✘ plus
    convoqués | ag | tous les adhérents | tous les membres de l'instance
    convoqués | ag | les membres de l’association à jour de cotisation | les membres à jour de cotisation ; qui est en retard le jour de la réunion n'est pas compté
    convoqués | ag | les adhérents depuis six mois | ✘ depuis, six, mois
    convoqués | ca | tous les membres | tous les membres de l'instance
    convoqués | ca | tous les adhérents | ✘ adhérents
    convoqués | ca | tous les membres de l’association | ✘ association
    """
}
