import type { InEveryLanguage } from '../../../platform/locale.ts'

const nl = {
  held: {
    title: 'De e-mails staan stil',
    text: (moment: string, count: number, figure: string) =>
      `Er is een back-up van ${moment} teruggezet. ${
        count === 1 ? 'Eén e-mail van toen wacht' : `${figure} e-mails van toen wachten`
      }. Wat daarna al verstuurd is, zou nog eens gaan. Codes en waarschuwingen van nu gaan gewoon weg.`,
    nothing: (moment: string) =>
      `Er is een back-up van ${moment} teruggezet. Van toen wacht er geen e-mail meer. Tot je verdergaat, blijven nieuwe uitnodigingen en herinneringen staan; codes en waarschuwingen gaan gewoon weg.`,
    dropOld: 'Oude e-mails laten vervallen en verdergaan',
    sendAll: 'Alles versturen',
    go: 'Verdergaan',
  },
  released: 'De e-mails gaan weer de deur uit.',
  notHeld: 'De e-mails gaan al weer de deur uit. Je hoeft niets te doen.',
  trouble: {
    title: 'Er gaat geen e-mail weg',
    what: {
      sender: (code: string) =>
        `De mailserver weigert onze afzender (${code}). De beheerder van de server kijkt MAIL_FROM na, of laat de mailserver die afzender toe.`,
      'sign-in': (code: string) =>
        `De mailserver laat ons niet binnen (${code}). De beheerder van de server kijkt gebruiker en wachtwoord in SMTP_URL na.`,
      'no-encryption': (code: string) =>
        `De mailserver versleutelt niet (${code}), en codes en persoonlijke links versturen we niet onversleuteld. De beheerder van de server kijkt SMTP_URL na.`,
      certificate: (code: string) =>
        `Het certificaat van de mailserver is niet te vertrouwen (${code}). De beheerder van de server kijkt de naam in SMTP_URL en het certificaat na.`,
      refusals: (code: string) =>
        `De mailserver weigert de ene e-mail na de andere (${code}). Misschien neemt hij onze afzender niet aan, of kloppen er veel adressen niet.`,
      silence: (code: string) =>
        `De mailserver antwoordt niet (${code}). Misschien staat hij uit, of houdt een firewall ons tegen.`,
    },
    since: (moment: string) =>
      `Sinds ${moment}. Er gaat geen e-mail verloren: we proberen het zelf opnieuw. Wat er mis is, zegt op de server:`,
  },
}
type Text = typeof nl

const fr: Text = {
  held: {
    title: 'Les e-mails sont retenus',
    text: (moment, count, figure) =>
      `Une sauvegarde du ${moment} a été restaurée. ${
        count === 1
          ? 'Un e-mail de cette époque attend'
          : `${figure} e-mails de cette époque attendent`
      }. Ce qui est parti depuis partirait une seconde fois. Les codes et les avertissements d’aujourd’hui partent normalement.`,
    nothing: (moment) =>
      `Une sauvegarde du ${moment} a été restaurée. Plus aucun e-mail de cette époque n’attend. Jusqu’à ce que vous continuiez, les nouvelles invitations et les nouveaux rappels sont retenus ; les codes et les avertissements partent normalement.`,
    dropOld: 'Abandonner les anciens e-mails et continuer',
    sendAll: 'Tout envoyer',
    go: 'Continuer',
  },
  released: 'Les e-mails partent de nouveau.',
  notHeld: 'Les e-mails partent déjà de nouveau. Vous n’avez rien à faire.',
  trouble: {
    title: 'Aucun e-mail ne part',
    what: {
      sender: (code) =>
        `Le serveur de messagerie refuse notre expéditeur (${code}). L’administrateur du serveur vérifie MAIL_FROM, ou autorise cet expéditeur.`,
      'sign-in': (code) =>
        `Le serveur de messagerie refuse notre connexion (${code}). L’administrateur du serveur vérifie le compte et le mot de passe dans SMTP_URL.`,
      'no-encryption': (code) =>
        `Le serveur de messagerie ne chiffre pas (${code}), et nous n’envoyons pas en clair des codes ou des liens personnels. L’administrateur du serveur vérifie SMTP_URL.`,
      certificate: (code) =>
        `Le certificat du serveur de messagerie n’est pas fiable (${code}). L’administrateur du serveur vérifie le nom dans SMTP_URL et le certificat.`,
      refusals: (code) =>
        `Le serveur de messagerie refuse les e-mails l’un après l’autre (${code}). Peut-être n’accepte-t-il pas notre expéditeur, ou beaucoup d’adresses sont-elles fausses.`,
      silence: (code) =>
        `Le serveur de messagerie ne répond pas (${code}). Peut-être est-il arrêté, ou un pare-feu nous bloque-t-il.`,
    },
    since: (moment) =>
      `Depuis le ${moment}. Aucun e-mail n’est perdu : nous réessayons. Sur le serveur, cette commande dit ce qui ne va pas :`,
  },
}

const en: Text = {
  held: {
    title: 'Emails are being held',
    text: (moment, count, figure) =>
      `A backup of ${moment} was put back. ${
        count === 1
          ? 'One email of that time is waiting'
          : `${figure} emails of that time are waiting`
      }. What has been sent since would go once more. Codes and warnings of today go as usual.`,
    nothing: (moment) =>
      `A backup of ${moment} was put back. No email of that time is waiting. Until you go on, new invitations and reminders are held; codes and warnings go as usual.`,
    dropOld: 'Drop the old emails and go on',
    sendAll: 'Send everything',
    go: 'Go on',
  },
  released: 'Emails go out again.',
  notHeld: 'Emails go out again already. There is nothing to do.',
  trouble: {
    title: 'No email goes out',
    what: {
      sender: (code) =>
        `The mail server refuses our sender (${code}). The server’s administrator checks MAIL_FROM, or lets the mail server allow that sender.`,
      'sign-in': (code) =>
        `The mail server does not let us in (${code}). The server’s administrator checks user and password in SMTP_URL.`,
      'no-encryption': (code) =>
        `The mail server does not encrypt (${code}), and we do not send codes and personal links without encryption. The server’s administrator checks SMTP_URL.`,
      certificate: (code) =>
        `The certificate of the mail server cannot be trusted (${code}). The server’s administrator checks the name in SMTP_URL and the certificate.`,
      refusals: (code) =>
        `The mail server refuses one email after the other (${code}). Perhaps it does not accept our sender, or many addresses are wrong.`,
      silence: (code) =>
        `The mail server does not answer (${code}). Perhaps it is switched off, or a firewall stops us.`,
    },
    since: (moment) =>
      `Since ${moment}. No email is lost: we keep trying. What is wrong is told on the server by:`,
  },
}

const de: Text = {
  held: {
    title: 'Die E-Mails werden zurückgehalten',
    text: (moment, count, figure) =>
      `Eine Sicherung vom ${moment} wurde wiederhergestellt. ${
        count === 1 ? 'Eine E-Mail von damals wartet' : `${figure} E-Mails von damals warten`
      }. Was seither verschickt wurde, ginge noch einmal hinaus. Codes und Warnungen von jetzt gehen wie gewohnt hinaus.`,
    nothing: (moment) =>
      `Eine Sicherung vom ${moment} wurde wiederhergestellt. Von damals wartet keine E-Mail mehr. Bis Sie weitermachen, bleiben neue Einladungen und Erinnerungen liegen; Codes und Warnungen gehen wie gewohnt hinaus.`,
    dropOld: 'Alte E-Mails verwerfen und weitermachen',
    sendAll: 'Alles senden',
    go: 'Weitermachen',
  },
  released: 'Die E-Mails gehen wieder hinaus.',
  notHeld: 'Die E-Mails gehen schon wieder hinaus. Sie müssen nichts tun.',
  trouble: {
    title: 'Keine E-Mail geht hinaus',
    what: {
      sender: (code) =>
        `Der Mailserver lehnt unseren Absender ab (${code}). Die Serveradministration prüft MAIL_FROM oder lässt diesen Absender zu.`,
      'sign-in': (code) =>
        `Der Mailserver lässt uns nicht herein (${code}). Die Serveradministration prüft Konto und Passwort in SMTP_URL.`,
      'no-encryption': (code) =>
        `Der Mailserver verschlüsselt nicht (${code}), und Codes und persönliche Links senden wir nicht unverschlüsselt. Die Serveradministration prüft SMTP_URL.`,
      certificate: (code) =>
        `Dem Zertifikat des Mailservers ist nicht zu trauen (${code}). Die Serveradministration prüft den Namen in SMTP_URL und das Zertifikat.`,
      refusals: (code) =>
        `Der Mailserver lehnt eine E-Mail nach der anderen ab (${code}). Vielleicht nimmt er unseren Absender nicht an, oder viele Adressen stimmen nicht.`,
      silence: (code) =>
        `Der Mailserver antwortet nicht (${code}). Vielleicht ist er ausgeschaltet, oder eine Firewall hält uns auf.`,
    },
    since: (moment) =>
      `Seit ${moment}. Keine E-Mail geht verloren: Wir versuchen es weiter. Was nicht stimmt, sagt auf dem Server:`,
  },
}

/** Why no mail goes out, and what an owner may do about it. */
export const text: InEveryLanguage<Text> = { nl, fr, en, de }
