import type { Text } from './nl.ts'

export const de: Text = {
  title: 'Postausgang',
  lead: 'Was Leidraad an Personen schreibt, und ob der Mailserver es angenommen hat.',
  noServer:
    'Noch ist kein Mailserver eingerichtet. Alles wartet hier. Sie können eine E-Mail lesen und selbst weitergeben; das halten wir fest, und eine Unterschrift mit diesem Link vermerkt, dass die Administration ihn übergab. Die Serveradministration richtet den Mailserver mit SMTP_URL ein.',
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
  state: 'Stand',
  actions: 'Was Sie tun können',
  read: 'Lesen',
  retry: 'Erneut versuchen',
  older: 'Ältere E-Mails',
  empty: 'Keine E-Mails',
  emptyText: 'Sobald Leidraad jemandem schreibt, sehen Sie es hier.',
  handing:
    'Sie lesen eine E-Mail an eine andere Person. Geben Sie sie nur an die oben genannte Person weiter. Der Link darin ist persönlich; wir halten fest, dass Sie ihn gesehen haben.',
  refused: {
    notNeeded:
      'Diese E-Mail ist nicht mehr nötig: Die Person hat schon unterschrieben, oder die E-Mail ist abgelaufen.',
    notFailed: 'Diese E-Mail wartet bereits oder wurde verschickt. Sie müssen nichts tun.',
    invalid: 'Das hat nicht geklappt. Sehen Sie in der Liste nach, wie es um diese E-Mail steht.',
  },
  retried: 'Wir versuchen es noch einmal.',
}
