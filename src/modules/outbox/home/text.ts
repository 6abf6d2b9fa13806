import type { InEveryLanguage } from '../../../platform/locale.ts'

const nl = {
  failed: {
    title: 'Mails nakijken',
    text: (count: string) =>
      count === '1' ? 'Eén mail is niet aangekomen' : `${count} mails zijn niet aangekomen`,
  },
  waiting: {
    title: 'Mail laten versturen',
    text: (count: string) =>
      `${count === '1' ? 'Eén mail wacht' : `${count} mails wachten`}; er is nog geen mailserver`,
  },
}

/** What waits for an owner because of mail. */
export const text: InEveryLanguage<typeof nl> = {
  nl,
  fr: {
    failed: {
      title: 'Vérifier les e-mails',
      text: (count) =>
        count === '1' ? 'Un e-mail n’est pas arrivé' : `${count} e-mails ne sont pas arrivés`,
    },
    waiting: {
      title: 'Faire partir les e-mails',
      text: (count) =>
        `${count === '1' ? 'Un e-mail attend' : `${count} e-mails attendent`} ; aucun serveur de messagerie`,
    },
  },
  en: {
    failed: {
      title: 'Look at the mails',
      text: (count) =>
        count === '1' ? 'One mail did not arrive' : `${count} mails did not arrive`,
    },
    waiting: {
      title: 'Get the mail sent',
      text: (count) =>
        `${count === '1' ? 'One mail is waiting' : `${count} mails are waiting`}; there is no mail server yet`,
    },
  },
  de: {
    failed: {
      title: 'E-Mails prüfen',
      text: (count) =>
        count === '1'
          ? 'Eine E-Mail ist nicht angekommen'
          : `${count} E-Mails sind nicht angekommen`,
    },
    waiting: {
      title: 'E-Mails versenden lassen',
      text: (count) =>
        `${count === '1' ? 'Eine E-Mail wartet' : `${count} E-Mails warten`}; noch gibt es keinen Mailserver`,
    },
  },
}
