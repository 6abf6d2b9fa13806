import type { Text } from './nl.ts'

export const en: Text = {
  title: 'Outgoing mail',
  lead: 'What Leidraad writes to people, and whether the mail server took it.',
  noServer:
    'No mail server has been set up yet, so everything waits here. You can read a mail and pass it on yourself; we record that, and a signature given with that link says that an administrator handed it over. The server’s administrator sets the mail server with SMTP_URL.',
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
  state: 'State',
  actions: 'What you can do',
  read: 'Read',
  retry: 'Try again',
  older: 'Older mails',
  empty: 'No mails',
  emptyText: 'As soon as Leidraad writes to somebody, you will see it here.',
  handing:
    'You are reading a mail to somebody else. Pass it on only to the person named above. Its link is personal; we record that you saw it.',
  refused: {
    notNeeded:
      'This mail is no longer needed: the receiver has signed already, or the mail has expired.',
    notFailed: 'This mail is waiting already, or has been sent. There is nothing to do.',
    invalid: 'That did not work. See in the list how this mail is doing.',
  },
  retried: 'We are trying again.',
}
