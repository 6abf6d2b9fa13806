import type { InterviewText } from './shape.ts'

export const fr: InterviewText = {
  purpose: {
    question: 'Pourquoi voulez-vous une charte ?',
    why: 'On respecte volontiers une règle dont on connaît la raison. Votre réponse donne le ton des premières phrases.',
    example:
      'Une boulangerie veut que ses équipes parlent de leur pain avec fierté. Elle choisit la première réponse.',
    options: {
      ambassadors: {
        label: 'Montrer sa fierté',
        line: 'Les gens parlent volontiers de leur travail, et nous voulons les y aider',
      },
      clarity: {
        label: 'La clarté pour tout le monde',
        line: 'Il y a des questions, et nous voulons une seule réponse',
      },
      protect: {
        label: 'Protéger ce qui est confidentiel',
        line: 'Les personnes pour qui nous travaillons doivent pouvoir compter sur nous',
      },
      support: {
        label: 'Être là quand cela tourne mal',
        line: 'Qui a des ennuis en ligne n’est pas seul',
      },
    },
  },
  platforms: {
    question: 'Quels réseaux sociaux comptent ?',
    why: 'On pense souvent aux seuls grands noms. En les citant, vous dites à chacun de quoi il s’agit.',
    example: 'LinkedIn, Instagram et WhatsApp, et aussi le forum professionnel du secteur.',
    placeholder: 'Un autre ? Un nom par ligne',
    options: {
      linkedin: { label: 'LinkedIn', line: 'Le réseau professionnel ; presque tout y est public' },
      facebook: { label: 'Facebook', line: 'Journal, pages et groupes, ouverts ou fermés' },
      instagram: { label: 'Instagram', line: 'Photos et stories' },
      tiktok: { label: 'TikTok', line: 'De courtes vidéos qui peuvent aller loin' },
      x: { label: 'X', line: 'De courts messages vite partagés ; autrefois Twitter' },
      youtube: { label: 'YouTube', line: 'Les vidéos, et les commentaires en dessous' },
      whatsapp: { label: 'WhatsApp', line: 'Les groupes de collègues, de parents ou de voisins' },
      snapchat: {
        label: 'Snapchat',
        line: 'Des images qui disparaissent, sauf si quelqu’un les garde',
      },
      threads: { label: 'Threads', line: 'De courts messages, liés à Instagram' },
      bluesky: { label: 'Bluesky', line: 'De courts messages publics' },
      mastodon: { label: 'Mastodon', line: 'De courts messages, sur de nombreux serveurs' },
      reddit: { label: 'Reddit', line: 'Des discussions par sujet, souvent sous pseudonyme' },
      pinterest: { label: 'Pinterest', line: 'Des tableaux d’images et d’idées' },
      discord: { label: 'Discord', line: 'Des groupes autour d’un sujet ou d’un jeu' },
      reviews: { label: 'Sites d’avis', line: 'Google, Glassdoor, Indeed et d’autres' },
      wikipedia: { label: 'Wikipédia', line: 'Une modification est aussi une publication' },
    },
  },
  'for-whom': {
    question: 'Qui travaille chez vous ?',
    why: 'De l’extérieur, personne ne voit le contrat de quelqu’un. La charte vaut donc pour tout le monde. Citez chacun, et personne ne se sentira oublié.',
    example: 'Une commune cite aussi ses stagiaires et les bénévoles de la bibliothèque.',
    options: {
      permanent: { label: 'Personnel permanent', line: 'Les contrats sans date de fin' },
      temporary: { label: 'Personnel temporaire', line: 'Même pour une seule saison' },
      agency: {
        label: 'Intérimaires',
        line: 'Ils travaillent pour vous, par une autre entreprise',
      },
      interns: { label: 'Stagiaires', line: 'Ils apprennent le métier, et ceci en fait partie' },
      volunteers: { label: 'Bénévoles', line: 'Eux aussi sont votre visage' },
      contractors: { label: 'Indépendants', line: 'Ils travaillent pour vous à leur compte' },
      managers: { label: 'Responsables', line: 'Leur exemple compte, même quand ils recrutent' },
    },
  },
  'working-time': {
    question: 'Peut-on publier pendant le temps de travail ?',
    why: 'Une interdiction ne tient guère, et elle convient mal à des personnes que vous voulez comme ambassadeurs. Dites plutôt clairement ce que vous attendez.',
    example: 'Au magasin, le client passe d’abord ; au bureau, un petit message ne gêne personne.',
    options: {
      free: { label: 'Oui, librement', line: 'Tant que le travail n’en souffre pas' },
      moderate: { label: 'Oui, avec mesure', line: 'Pendant la pause, ou un bref instant' },
      'work-only': {
        label: 'Seulement pour le travail',
        line: 'Les messages privés pendant la pause',
      },
      'by-role': {
        label: 'Cela dépend de la fonction',
        line: 'La personne responsable de l’équipe explique ce qui vaut où',
      },
    },
  },
  'who-speaks': {
    question: 'Qui peut parler en votre nom ?',
    why: 'Chacun peut parler de son travail. Parler au nom de l’organisation, c’est autre chose, et il est utile que les noms soient connus.',
    example: 'La directrice parle de l’organisation, le cuisinier de ses plats.',
    options: {
      spokespersons: { label: 'Seulement les porte-parole', line: 'Les noms de votre profil' },
      'own-field': {
        label: 'Chacun sur son métier',
        line: 'Et les porte-parole sur l’organisation',
      },
      'after-check': {
        label: 'Toute personne qui demande d’abord',
        line: 'Les porte-parole vous mettent sur la voie',
      },
    },
  },
  journalists: {
    question: 'Que faire quand un journaliste pose une question ?',
    why: 'Une telle question surprend toujours. Une réponse toute prête rassure, et permet de rester aimable.',
    example: '« Merci de votre appel. Je vous passe Ine, elle vous aidera. »',
    options: {
      refer: { label: 'Orienter aimablement', line: 'Vers les porte-parole de votre profil' },
      'refer-and-tell': {
        label: 'Orienter et prévenir',
        line: 'Pour que le porte-parole ne soit pas surpris',
      },
      sensitive: {
        label: 'Orienter, surtout pour les chiffres',
        line: 'Vous êtes cotés en Bourse, ou vos nouvelles sont sensibles',
      },
    },
  },
  logo: {
    question: 'Qui peut ouvrir un compte à votre nom ou avec votre logo ?',
    why: 'Une page avec votre logo semble être celle de tous. Qui la crée doit pouvoir la tenir à jour.',
    example:
      'L’établissement de Liège veut son Instagram. Il le demande d’abord, et reçoit de l’aide.',
    options: {
      'on-request': {
        label: 'Tout le monde, après concertation',
        line: 'Une bonne idée est bienvenue ; la réponse vient avec sa raison',
      },
      'account-team': {
        label: 'Seulement l’équipe qui gère les comptes',
        line: 'Après une courte formation',
      },
      'sharing-fine': {
        label: 'Plutôt pas de nouveaux comptes',
        line: 'Une idée peut toujours être proposée, et partager nos messages fait plaisir',
      },
    },
  },
  'own-handle': {
    question: 'Comment nommer son propre compte ?',
    why: 'Au nom d’un compte, on devine si vous parlez pour vous ou pour l’organisation.',
    example:
      '« Karel Fransen », c’est Karel ; « Karel chez De Korenaar » semble parler pour l’entreprise.',
    options: {
      'own-name': { label: 'Sans notre nom', line: 'On voit tout de suite que c’est privé' },
      professional: {
        label: 'Avec un nom à soi pour le métier',
        line: 'Qui écrit beaucoup sur son travail se fait un nom',
      },
      'own-choice': { label: 'Chacun choisit', line: 'Nous n’en disons rien' },
    },
  },
  'say-employer': {
    question: 'Quand dit-on qu’on travaille ici ?',
    why: 'Qui recommande quelque chose sans citer son employeur passe pour un simple client. L’honnêteté rend un message plus fort.',
    example: '« J’y travaille, donc je ne suis pas neutre, mais ce pain est vraiment bon. »',
    options: {
      'when-about-us': {
        label: 'Quand il s’agit de nous',
        line: 'De notre travail, de nos produits ou de notre métier',
      },
      always: { label: 'Volontiers aussi sur le profil', line: 'Et avec la bonne fonction' },
      'with-disclaimer': {
        label: 'Quand il s’agit de nous, avec une phrase',
        line: '« Je parle en mon nom » est honnête, mais ne permet pas tout',
      },
    },
  },
  confidential: {
    question: 'Qu’est-ce qui doit rester chez vous ?',
    why: '« Confidentiel » ne dit pas la même chose à chacun. Appelez les choses par leur nom, et personne n’aura à deviner.',
    example: 'Un hôpital cite les patients et les horaires ; une boulangerie ses recettes.',
    placeholder: 'Autre chose ? Une par ligne, comme « la liste des invités »',
    options: {
      customers: {
        label: 'Clients',
        line: 'Qui ils sont, ce qu’ils achètent, ce qu’ils racontent',
      },
      patients: {
        label: 'Patients ou résidents',
        line: 'Tout ce qui concerne les personnes que vous soignez',
      },
      pupils: { label: 'Élèves ou étudiants', line: 'Et leurs parents' },
      citizens: {
        label: 'Habitants et leurs dossiers',
        line: 'Qui est venu au guichet, et pourquoi',
      },
      colleagues: { label: 'Collègues', line: 'Maladie, dispute, salaire : à eux de le dire' },
      figures: { label: 'Chiffres', line: 'Ventes, résultats et budgets non publics' },
      recipes: { label: 'Recettes et modèles', line: 'Comment vous faites ce que vous faites' },
      plans: { label: 'Projets', line: 'Nouveaux produits, déménagements, rachats' },
      prices: { label: 'Prix et contrats', line: 'Offres, remises, accords avec les fournisseurs' },
      security: { label: 'Sécurité', line: 'Codes, clés, alarmes, mots de passe' },
      listed: {
        label: 'Nouvelles qui touchent la Bourse',
        line: 'Vous êtes cotés, ou un client l’est',
      },
    },
  },
  rooms: {
    question: 'Y a-t-il des lieux qu’on ne peut pas montrer ?',
    why: 'Derrière une photo joyeuse se trouve parfois un écran, un patient ou un nouveau produit.',
    example: 'Dans la boulangerie, oui ; près du four d’essai, non.',
    placeholder: 'Un autre lieu ? Un par ligne, comme « la cuisine d’essai »',
    options: {
      production: { label: 'Production', line: 'Là où vous fabriquez' },
      laboratory: { label: 'Laboratoire et salle d’essai', line: 'Là où naît la nouveauté' },
      warehouse: { label: 'Entrepôt', line: 'Stock, étiquettes et adresses' },
      offices: { label: 'Bureaux et salles de réunion', line: 'Écrans, tableaux et papiers' },
      care: { label: 'Lieux de soins', line: 'Chambres des patients et des résidents, cabinets' },
      classrooms: { label: 'Salles de classe', line: 'Là où sont les élèves' },
      till: { label: 'Caisse et coffre', line: 'Argent, tickets et codes' },
      technical: { label: 'Locaux techniques', line: 'Serveurs, installations, alarmes' },
      changing: { label: 'Vestiaires', line: 'Là où chacun doit pouvoir être hors champ' },
      sites: { label: 'Chez des clients', line: 'Leur maison, leur chantier, leur bâtiment' },
    },
  },
  'shop-floor': {
    question: 'Y a-t-il chez vous un magasin, un guichet ou un service en salle ?',
    why: 'Un ticket de caisse ou un client célèbre, c’est amusant à partager, jusqu’à ce que ce client le lise.',
    example: 'Le chanteur qui achète ses croissants veut aussi déjeuner en paix.',
    options: {
      yes: { label: 'Oui', line: 'Nous parlons alors des tickets, des clients et de la caisse' },
      no: { label: 'Non', line: 'Nous laissons cela de côté' },
    },
  },
  'check-ins': {
    question: 'Peut-on montrer où l’on se trouve ?',
    why: 'Qui montre en ligne qu’il est chez un client le dit aussi à la concurrence.',
    example: 'La représentante montre son repas, mais pas chez qui elle est en visite.',
    options: {
      visits: { label: 'Oui, mais pas chez les clients', line: 'Une visite reste entre vous deux' },
      safety: {
        label: 'Plutôt pas pendant le travail',
        line: 'Pour la sécurité aussi, dans le quartier ou sur la route',
      },
      fine: { label: 'Oui, chez nous cela ne gêne pas', line: 'Nous laissons cela de côté' },
    },
  },
  photos: {
    question: 'Que faites-vous des photos de personnes ?',
    why: 'Tout le monde ne veut pas être en ligne. Demander prend une phrase et évite une conversation pénible.',
    example: '« Puis-je publier cette photo de nous, sur Instagram aussi ? »',
    options: {
      'ask-colleagues': {
        label: 'Demander, puis publier',
        line: 'Aux collègues et à toute personne reconnaissable',
      },
      'no-clients': {
        label: 'Les collègues après accord, les autres plutôt pas',
        line: 'Ni clients, ni patients, ni élèves, ni visiteurs',
      },
      'by-us': {
        label: 'Nous faisons nous-mêmes les photos du travail',
        line: 'Tout le monde peut les partager',
      },
    },
  },
  opinions: {
    question: 'Que dites-vous des opinions et de la politique ?',
    why: 'Une opinion appartient à la personne qui l’a, et cela ne change pas. Il est utile de savoir quand d’autres l’associent à vous.',
    example:
      'Au guichet, on peut avoir un avis sur le plan de circulation. En uniforme, c’est la commune qu’on entend.',
    options: {
      'own-name': { label: 'En son nom, avec respect', line: 'L’organisation ne prend pas parti' },
      'public-service': {
        label: 'Nous sommes un service public',
        line: 'On doit pouvoir compter sur notre neutralité',
      },
      'customers-differ': {
        label: 'Nos clients ont des avis différents',
        line: 'Nous restons corrects, avec les concurrents aussi',
      },
    },
  },
  ambassadors: {
    question: 'Voulez-vous des ambassadeurs ?',
    why: 'Qui aime parler de son travail mérite de l’aide. Cela reste volontaire, et on peut arrêter sans explication.',
    example: 'Cinq infirmières racontent leur semaine à tour de rôle.',
    options: {
      yes: {
        label: 'Oui',
        line: 'Nous disons comment le faire honnêtement, et que c’est volontaire',
      },
      no: { label: 'Pas encore', line: 'Nous laissons cela de côté' },
    },
  },
  'channel-list': {
    question: 'Où se trouve la liste de vos comptes officiels ?',
    why: 'Tout le monde ne sait pas où vous êtes. Qui connaît la liste peut suivre, partager et reconnaître un faux compte.',
    example:
      '« @dekorenaar sur Instagram et Facebook » ou « la liste sur korenaar.be/suivez-nous »',
    placeholder: 'Citez les comptes, ou dites où se trouve la liste',
  },
  'account-lead': {
    question: 'Qui dirige les comptes officiels ?',
    why: 'Chacun sait alors qui appeler pour un mot de passe, une idée ou un faux compte. Souvent, cette personne aide aussi les autres.',
    example: 'Ine Peeters, et Tom Claes quand elle est en congé',
    placeholder: 'Un nom, ou plusieurs, un par ligne',
  },
  'post-approval': {
    question: 'Qui relit un message officiel avant publication ?',
    why: 'Une autre personne voit la faute que l’on ne voit plus. Mais plus on est à relire, plus une réponse attend.',
    example: 'Un second collègue relit ; la direction ne décide qu’en cas de crise.',
    options: {
      'everyone-self': {
        label: 'Qui gère le compte décide',
        line: 'Rapide, en confiance et après une bonne formation',
      },
      'four-eyes': { label: 'Un second collègue relit', line: 'Posé, sans traîner' },
      manager: { label: 'Un responsable donne son accord', line: 'Pour les sujets sensibles' },
    },
  },
  'account-security': {
    question: 'Qu’est-ce qui vaut pour les comptes de l’organisation ?',
    why: 'Un compte se perd à cause d’un mot de passe partagé, ou d’un collègue parti avec la clé. Cochez ce qui vaut chez vous.',
    example: 'L’agence de publicité publie aussi, et trois personnes ont le même mot de passe.',
    options: {
      mfa: {
        label: 'Nous nous connectons en deux étapes',
        line: 'Ou nous voulons le faire',
      },
      vault: {
        label: 'Nous utilisons un gestionnaire de mots de passe',
        line: 'Nos mots de passe ne sont nulle part ailleurs',
      },
      shared: {
        label: 'Il y a des accès partagés',
        line: 'Il est alors utile de savoir qui les connaît',
      },
      'private-phones': {
        label: 'Des comptes sont sur des téléphones privés',
        line: 'Nous convenons alors de ce qui se passe lors d’un départ',
      },
      bureau: {
        label: 'Une agence publie pour nous',
        line: 'L’accès a alors sa place dans le contrat',
      },
    },
  },
  listening: {
    question: 'Écoutez-vous ce qu’on dit de vous ?',
    why: 'Écouter, c’est apprendre. Dites-le d’avance, et personne ne sera surpris. Et ne cherchez jamais le nom de membres du personnel.',
    example: 'Chaque matin, quelqu’un cherche le nom du magasin.',
    options: {
      'by-hand': {
        label: 'Oui, quelqu’un regarde régulièrement',
        line: 'Les messages que tout le monde peut lire',
      },
      'with-tool': {
        label: 'Oui, avec un outil',
        line: 'Parlez-en d’abord avec le conseil d’entreprise ou le syndicat',
      },
      'not-yet': {
        label: 'Pas encore, mais cela peut venir',
        line: 'C’est déjà écrit, pour ne surprendre personne plus tard',
      },
    },
  },
  reactions: {
    question: 'En combien de temps répondez-vous à une question ou à une plainte ?',
    why: 'Le silence ressemble à de l’indifférence. Ne promettez que ce que vous pouvez tenir.',
    example: '« Vraiment désolés. Nous vérifions, et vous aurez une réponse aujourd’hui. »',
    options: {
      hours: { label: 'En quelques heures', line: 'Il y a toujours quelqu’un qui regarde' },
      'working-day': {
        label: 'Le même jour ouvrable',
        line: 'Une première réponse, même si on ne sait pas encore',
      },
      'two-days': { label: 'En deux jours ouvrables', line: 'Sans hâte, mais à coup sûr' },
    },
  },
  'crisis-contact': {
    question: 'Qui appeler quand cela déborde en ligne ?',
    why: 'Une tempête commence rarement aux heures de bureau. Avec un nom à appeler, personne ne décide seul.',
    example: 'Tom Claes, le soir et le week-end aussi',
    placeholder: 'Un nom, ou plusieurs, un par ligne',
  },
  'report-point': {
    question: 'Où signaler un abus ?',
    why: 'Qui voit quelque chose de grave doit savoir où aller. Inutile alors de passer par les réseaux sociaux, et vous pouvez protéger la personne qui signale.',
    example: '« la personne de confiance, Samira El Idrissi » ou « signaler@korenaar.be »',
    placeholder: 'Une personne, une adresse ou un service',
  },
  breaches: {
    question: 'Que faites-vous après un faux pas ?',
    why: 'La plupart des fautes sont des erreurs. Quand on sait qu’on en parlera d’abord, on les signale plus vite.',
    example: 'Quelqu’un publie par erreur le nom d’un client : retirer, parler, apprendre.',
    options: {
      talk: { label: 'Nous parlons d’abord', line: 'Et nous écoutons ce qui s’est passé' },
      coaching: {
        label: 'Nous aidons par un accompagnement',
        line: 'Qui veut apprendre reçoit de l’aide',
      },
      'second-look': {
        label: 'Jamais une personne seule',
        line: 'Une seconde regarde avant une décision',
      },
      'by-seriousness': {
        label: 'Selon la gravité',
        line: 'Une négligence n’est pas un acte voulu',
      },
      objection: { label: 'On peut ne pas être d’accord', line: 'Il existe une voie de recours' },
    },
  },
  review: {
    question: 'À quel rythme revoyez-vous la charte ?',
    why: 'Les plateformes changent vite. Une charte de cinq ans en cite qui n’existent plus.',
    example: 'Chaque année en novembre, avec le conseil d’entreprise.',
    options: {
      '6': { label: 'Tous les six mois', line: 'Si beaucoup de choses bougent chez vous' },
      '12': { label: 'Chaque année', line: 'Cela convient à la plupart des organisations' },
      '24': { label: 'Tous les deux ans', line: 'Si peu de choses changent' },
    },
  },
  'who-answers': {
    question: 'À qui poser une question ?',
    why: 'Qui hésite doit pouvoir demander facilement. Un nom fonctionne mieux qu’un service.',
    example: 'Ine, de la communication : dans le couloir ou par e-mail',
    placeholder: 'Laissez vide pour reprendre le point de contact de votre profil',
  },
}
