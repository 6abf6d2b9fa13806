import type { Text } from './nl.ts'

export const fr: Text = {
  title: 'Courrier sortant',
  lead: 'Ce que Leidraad écrit aux personnes, et si le serveur de messagerie l’a accepté.',
  noServer:
    'Aucun serveur de messagerie n’est encore configuré. Tout attend ici. Vous pouvez lire un e-mail et le transmettre vous-même ; nous le consignons, et une signature donnée par ce lien mentionne qu’un administrateur l’a remis. L’administrateur du serveur configure la messagerie par SMTP_URL.',
  all: 'Tout',
  states: {
    waiting: 'en attente',
    sending: 'en cours d’envoi',
    sent: 'envoyé',
    failed: 'échec',
  },
  dropped: 'plus nécessaire',
  to: 'À',
  what: 'Objet',
  since: 'Depuis',
  state: 'État',
  actions: 'Actions possibles',
  read: 'Lire',
  retry: 'Réessayer',
  older: 'E-mails plus anciens',
  empty: 'Aucun e-mail',
  emptyText: 'Dès que Leidraad écrit à quelqu’un, vous le voyez ici.',
  handing:
    'Vous lisez un e-mail destiné à quelqu’un d’autre. Transmettez-le uniquement à cette personne. Le lien est personnel ; nous consignons que vous l’avez vu.',
  refused: {
    notNeeded: 'Cet e-mail n’est plus nécessaire : la personne a déjà signé, ou l’e-mail a expiré.',
    notFailed: 'Ce message attend déjà, ou il est parti. Vous n’avez rien à faire.',
    invalid: 'Cela n’a pas fonctionné. Regardez dans la liste où en est ce message.',
  },
  retried: 'Nous réessayons.',
}
