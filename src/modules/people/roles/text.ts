import type { InEveryLanguage } from '../../../platform/locale.ts'

const nl = {
  title: 'Wie welke rol heeft',
  lead: 'Iedereen die hier werkt en een rol heeft.',
  name: 'Naam',
  email: 'E-mailadres',
  roles: 'Rollen',
  noMail: 'geen e-mailadres',
  seeAll: 'Wie welke rol heeft',
  restored: {
    title: 'Er is een back-up teruggezet',
    text: (madeAt: string, restoredAt: string) =>
      `Op ${restoredAt} is een back-up van ${madeAt} teruggezet. Rollen die daarna gegeven of weggenomen zijn, staan weer zoals toen. Kijk na of dit klopt, en verander wat niet klopt bij de persoon zelf.`,
    button: 'Alles klopt',
    done: 'Nagekeken. Dit staat in de geschiedenis.',
  },
  waits: {
    title: 'Rollen nakijken',
    text: (madeAt: string) =>
      `Er is een back-up van ${madeAt} teruggezet. Kijk na wie welke rol heeft.`,
  },
  wrong: {
    reviewed: 'Dit is al nagekeken.',
    invalid: 'Dat konden we niet lezen. Kijk de pagina na en probeer het nog eens.',
  },
}
export type RolesText = typeof nl

/** Who has which role, and that it is looked at after a backup was put back. */
export const rolesText: InEveryLanguage<RolesText> = {
  nl,
  fr: {
    title: 'Qui a quel rôle',
    lead: 'Toutes les personnes qui travaillent ici et qui ont un rôle.',
    name: 'Nom',
    email: 'Adresse e-mail',
    roles: 'Rôles',
    noMail: 'pas d’adresse e-mail',
    seeAll: 'Qui a quel rôle',
    restored: {
      title: 'Une sauvegarde a été restaurée',
      text: (madeAt, restoredAt) =>
        `Le ${restoredAt}, une sauvegarde du ${madeAt} a été restaurée. Les rôles attribués ou retirés depuis sont redevenus ceux d’alors. Vérifiez cette liste et corrigez ce qui doit l’être sur la page de la personne.`,
      button: 'Tout est correct',
      done: 'Vérifié. Cela figure dans l’historique.',
    },
    waits: {
      title: 'Vérifier les rôles',
      text: (madeAt) => `Une sauvegarde du ${madeAt} a été restaurée. Vérifiez qui a quel rôle.`,
    },
    wrong: {
      reviewed: 'C’est déjà vérifié.',
      invalid: 'Nous n’avons pas pu lire cela. Vérifiez la page et réessayez.',
    },
  },
  en: {
    title: 'Who has which role',
    lead: 'Everybody who works here and has a role.',
    name: 'Name',
    email: 'Email address',
    roles: 'Roles',
    noMail: 'no email address',
    seeAll: 'Who has which role',
    restored: {
      title: 'A backup was put back',
      text: (madeAt, restoredAt) =>
        `On ${restoredAt} a backup of ${madeAt} was put back. Roles that were given or taken away since then are as they were. See whether this is right, and change what is not on the page of the person.`,
      button: 'All of it is right',
      done: 'Looked at. It stands in the history.',
    },
    waits: {
      title: 'Look at the roles',
      text: (madeAt) => `A backup of ${madeAt} was put back. See who has which role.`,
    },
    wrong: {
      reviewed: 'Somebody has looked at this already.',
      invalid: 'We could not read that. Look at the page and try again.',
    },
  },
  de: {
    title: 'Wer welche Rolle hat',
    lead: 'Alle, die hier arbeiten und eine Rolle haben.',
    name: 'Name',
    email: 'E-Mail-Adresse',
    roles: 'Rollen',
    noMail: 'keine E-Mail-Adresse',
    seeAll: 'Wer welche Rolle hat',
    restored: {
      title: 'Eine Sicherung wurde wiederhergestellt',
      text: (madeAt, restoredAt) =>
        `Am ${restoredAt} wurde eine Sicherung vom ${madeAt} wiederhergestellt. Rollen, die seitdem vergeben oder entzogen wurden, sind wieder wie damals. Prüfen Sie diese Liste, und ändern Sie bei der Person selbst, was nicht stimmt.`,
      button: 'Alles stimmt',
      done: 'Geprüft. Das steht im Verlauf.',
    },
    waits: {
      title: 'Rollen prüfen',
      text: (madeAt) =>
        `Eine Sicherung vom ${madeAt} wurde wiederhergestellt. Prüfen Sie, wer welche Rolle hat.`,
    },
    wrong: {
      reviewed: 'Das ist schon geprüft.',
      invalid:
        'Das konnten wir nicht lesen. Sehen Sie die Seite durch und versuchen Sie es erneut.',
    },
  },
}
