import type { InEveryLanguage } from '../../../platform/locale.ts'

const nl = {
  held: {
    title: 'Uitgaande e-mail vrijgeven',
    text: (moment: string) =>
      `Sinds de back-up van ${moment} is teruggezet, wachten de e-mails op jou`,
  },
  trouble: {
    title: 'E-mails weer laten vertrekken',
    text: 'Er gaat geen e-mail weg; kijk waaraan het ligt',
  },
  failed: {
    title: 'E-mails nakijken',
    text: (count: string) =>
      count === '1' ? 'Eén e-mail is niet aangekomen' : `${count} e-mails zijn niet aangekomen`,
  },
  waiting: {
    title: 'E-mails laten versturen',
    text: (count: string) =>
      `${count === '1' ? 'Eén e-mail wacht' : `${count} e-mails wachten`}; er is nog geen mailserver`,
  },
}

/** What waits for an owner because of mail. */
export const text: InEveryLanguage<typeof nl> = {
  nl,
  fr: {
    held: {
      title: 'Libérer les e-mails sortants',
      text: (moment) =>
        `Depuis la restauration de la sauvegarde du ${moment}, les e-mails attendent votre accord`,
    },
    trouble: {
      title: 'Faire repartir les e-mails',
      text: 'Aucun e-mail ne part ; regardez pourquoi',
    },
    failed: {
      title: 'Vérifier les e-mails',
      text: (count) =>
        count === '1' ? 'Un e-mail n’est pas arrivé' : `${count} e-mails ne sont pas arrivés`,
    },
    waiting: {
      title: 'Configurer l’envoi des e-mails',
      text: (count) =>
        `${count === '1' ? 'Un e-mail attend' : `${count} e-mails attendent`} ; aucun serveur de messagerie`,
    },
  },
  en: {
    held: {
      title: 'Release the outgoing email',
      text: (moment) => `Since the backup of ${moment} was put back, the emails wait for your word`,
    },
    trouble: { title: 'Get the emails going again', text: 'No email goes out; see why' },
    failed: {
      title: 'Look at the emails',
      text: (count) =>
        count === '1' ? 'One email did not arrive' : `${count} emails did not arrive`,
    },
    waiting: {
      title: 'Get the emails sent',
      text: (count) =>
        `${count === '1' ? 'One email is waiting' : `${count} emails are waiting`}; there is no mail server yet`,
    },
  },
  de: {
    held: {
      title: 'Postausgang freigeben',
      text: (moment) =>
        `Seit die Sicherung vom ${moment} wiederhergestellt wurde, warten die E-Mails auf Ihre Freigabe`,
    },
    trouble: {
      title: 'Versand wieder in Gang bringen',
      text: 'Keine E-Mail geht hinaus; sehen Sie nach, warum',
    },
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
