import type { InEveryLanguage } from '../../platform/locale.ts'

const nl = {
  title: 'Uitgaande e-mail',
  lead: 'Wat Leidraad aan mensen schrijft, en of het is aangekomen bij de mailserver.',
  noServer:
    'Er is nog geen mailserver ingesteld. Alles wacht hier. Je kunt een e-mail hier lezen en zelf doorgeven. Bij de handtekening staat dan dat jij de link gaf. De beheerder van de server stelt de mailserver in met SMTP_URL.',
  all: 'Alles',
  states: {
    waiting: 'wacht',
    sending: 'wordt verstuurd',
    sent: 'verstuurd',
    failed: 'niet gelukt',
  },
  dropped: 'niet meer nodig',
  to: 'Aan',
  what: 'Wat',
  since: 'Sinds',
  state: 'Status',
  actions: 'Wat je kunt doen',
  read: 'Lezen',
  retry: 'Opnieuw proberen',
  older: 'Oudere e-mails',
  empty: 'Geen e-mails',
  emptyText: 'Zodra Leidraad iemand schrijft, zie je dat hier.',
  handing: (name: string) => `Deze e-mail is voor ${name}. Geef die aan niemand anders.`,
  handingLink: 'De link erin is persoonlijk. Bij een handtekening staat dan dat jij de link gaf.',
  own: 'Deze e-mail is voor jou.',
  from: 'Van',
  answers: 'Antwoord naar',
  about: 'Over',
  plain: 'Als platte tekst',
  refused: {
    notNeeded:
      'Deze e-mail is niet meer nodig: de ontvanger heeft al getekend, of de e-mail is verlopen.',
    notFailed: 'Deze e-mail wacht al, of is verstuurd. Je hoeft niets te doen.',
    invalid: 'Dit lukte niet. Kijk in de lijst hoe het met deze e-mail staat.',
  },
  retried: 'We proberen het opnieuw.',
}
export type Text = typeof nl

const fr: Text = {
  title: 'E-mails sortants',
  lead: 'Ce que Leidraad écrit aux personnes, et si le serveur de messagerie l’a accepté.',
  noServer:
    'Aucun serveur de messagerie n’est encore configuré. Tout attend ici. Vous pouvez lire ici un e-mail et le transmettre vous-même. La signature mentionne alors que vous avez remis le lien. L’administrateur du serveur configure la messagerie par SMTP_URL.',
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
  handing: (name) => `Cet e-mail est destiné à ${name}. Ne le remettez qu’à cette personne.`,
  handingLink:
    'Le lien est personnel. Une signature donnée par ce lien mentionne que vous l’avez remis.',
  own: 'Cet e-mail vous est destiné.',
  from: 'De',
  answers: 'Réponse à',
  about: 'Objet',
  plain: 'En texte brut',
  refused: {
    notNeeded: 'Cet e-mail n’est plus nécessaire : la personne a déjà signé, ou l’e-mail a expiré.',
    notFailed: 'Cet e-mail attend déjà, ou il est parti. Vous n’avez rien à faire.',
    invalid: 'Cela n’a pas fonctionné. Regardez dans la liste où en est cet e-mail.',
  },
  retried: 'Nous réessayons.',
}

const en: Text = {
  title: 'Outgoing email',
  lead: 'What Leidraad writes to people, and whether the mail server took it.',
  noServer:
    'No mail server has been set up yet, so everything waits here. You can read an email here and pass it on yourself. The signature then says that you handed over the link. The server’s administrator sets the mail server with SMTP_URL.',
  all: 'All',
  states: {
    waiting: 'waiting',
    sending: 'being sent',
    sent: 'sent',
    failed: 'failed',
  },
  dropped: 'no longer needed',
  to: 'To',
  what: 'What',
  since: 'Since',
  state: 'Status',
  actions: 'What you can do',
  read: 'Read',
  retry: 'Try again',
  older: 'Older emails',
  empty: 'No emails',
  emptyText: 'As soon as Leidraad writes to somebody, you will see it here.',
  handing: (name) => `This email is for ${name}. Give it to nobody else.`,
  handingLink:
    'Its link is personal. A signature given with it says that you handed over the link.',
  own: 'This email is for you.',
  from: 'From',
  answers: 'Reply to',
  about: 'Subject',
  plain: 'As plain text',
  refused: {
    notNeeded:
      'This email is no longer needed: the receiver has signed already, or the email has expired.',
    notFailed: 'This email is waiting already, or has been sent. There is nothing to do.',
    invalid: 'That did not work. See in the list how this email is doing.',
  },
  retried: 'We are trying again.',
}

const de: Text = {
  title: 'Postausgang',
  lead: 'Was Leidraad an Personen schreibt, und ob der Mailserver es angenommen hat.',
  noServer:
    'Noch ist kein Mailserver eingerichtet. Alles wartet hier. Sie können hier eine E-Mail lesen und selbst weitergeben. Bei der Unterschrift steht dann, dass Sie den Link übergeben haben. Die Serveradministration richtet den Mailserver mit SMTP_URL ein.',
  all: 'Alle',
  states: {
    waiting: 'wartet',
    sending: 'wird gesendet',
    sent: 'gesendet',
    failed: 'fehlgeschlagen',
  },
  dropped: 'nicht mehr nötig',
  to: 'An',
  what: 'Was',
  since: 'Seit',
  state: 'Status',
  actions: 'Was Sie tun können',
  read: 'Lesen',
  retry: 'Erneut versuchen',
  older: 'Ältere E-Mails',
  empty: 'Keine E-Mails',
  emptyText: 'Sobald Leidraad jemandem schreibt, sehen Sie es hier.',
  handing: (name) => `Diese E-Mail ist für ${name}. Geben Sie sie niemand anderem.`,
  handingLink:
    'Der Link darin ist persönlich. Bei einer Unterschrift steht dann, dass Sie den Link übergeben haben.',
  own: 'Diese E-Mail ist für Sie.',
  from: 'Von',
  answers: 'Antwort an',
  about: 'Betreff',
  plain: 'Als reiner Text',
  refused: {
    notNeeded:
      'Diese E-Mail ist nicht mehr nötig: Die Person hat schon unterschrieben, oder die E-Mail ist abgelaufen.',
    notFailed: 'Diese E-Mail wartet bereits oder wurde verschickt. Sie müssen nichts tun.',
    invalid: 'Das hat nicht geklappt. Sehen Sie in der Liste nach, wie es um diese E-Mail steht.',
  },
  retried: 'Wir versuchen es noch einmal.',
}

export const text: InEveryLanguage<Text> = { nl, fr, en, de }
