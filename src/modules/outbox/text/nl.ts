export const nl = {
  title: 'Uitgaande mail',
  lead: 'Wat Leidraad aan mensen schrijft, en of het is aangekomen bij de mailserver.',
  noServer:
    'Er is nog geen mailserver ingesteld. Alles wacht hier. Je kunt een mail lezen en zelf doorgeven; dat leggen we vast, en een handtekening met die link zegt dat een beheerder hem gaf. De beheerder van de server stelt de mailserver in met SMTP_URL.',
  all: 'Alles',
  states: {
    waiting: 'wacht',
    sending: 'wordt verstuurd',
    sent: 'verstuurd',
    failed: 'niet gelukt',
  },
  kinds: {
    'identity.sign-in': 'Inloggen',
    'identity.password-changed': 'Nieuw wachtwoord',
    'identity.second-step-off': 'Tweede stap uitgezet',
    'signing.invitation': 'Uitnodiging om te ondertekenen',
    'signing.reminder': 'Herinnering',
    'signing.receipt': 'Bewijs van ondertekening',
  } as Record<string, string>,
  to: 'Aan',
  what: 'Wat',
  since: 'Sinds',
  state: 'Stand',
  actions: 'Wat je kunt doen',
  read: 'Lezen',
  retry: 'Opnieuw proberen',
  older: 'Oudere mails',
  empty: 'Geen mails',
  emptyText: 'Zodra Leidraad iemand schrijft, zie je dat hier.',
  handing:
    'Je leest nu een mail aan iemand anders. Geef hem alleen door aan wie erboven staat. De link erin is persoonlijk; we leggen vast dat jij hem zag.',
  notNeeded:
    'Deze mail is niet meer nodig: de ontvanger heeft al getekend, of de mail is verlopen.',
  retried: 'We proberen het opnieuw.',
}
export type Text = typeof nl
