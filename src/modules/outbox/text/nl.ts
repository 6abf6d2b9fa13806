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
  dropped: 'niet meer nodig',
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
  refused: {
    notNeeded:
      'Deze mail is niet meer nodig: de ontvanger heeft al getekend, of de mail is verlopen.',
    notFailed: 'Deze mail wacht al, of is verstuurd. Je hoeft niets te doen.',
    invalid: 'Dit lukte niet. Kijk in de lijst hoe het met deze mail staat.',
  },
  retried: 'We proberen het opnieuw.',
}
export type Text = typeof nl
