import type { InEveryLanguage } from '../../../platform/locale.ts'

const nl = {
  station: 'Ondertekend',
  notYet: 'nog niet',
  signedOf: (signed: string, asked: string) => `${signed} van ${asked}`,
  leadPublished: (number: number) => `Versie ${number} is gepubliceerd. Laat het nu ondertekenen.`,
  leadSigning: (number: number, due: string) =>
    `Versie ${number} wordt ondertekend, graag uiterlijk ${due}.`,
  round: {
    title: 'Laten ondertekenen',
    text: 'De nieuwste versie is nog aan niemand voorgelegd',
  },
  who: 'Wie heeft getekend',
  details: 'Meer hierover',
  noRound: 'Nog geen ronde',
  noRoundText: 'Zodra je mensen vraagt om te ondertekenen, zie je hier hoe het gaat.',
  startRound: 'Ronde starten',
  byEstablishment: 'Ondertekend per vestiging',
  curve: 'Ondertekend per dag, tegen de einddatum',
  none: 'Niet ingevuld',
}
export type Text = typeof nl

const fr: Text = {
  station: 'Signée',
  notYet: 'pas encore',
  signedOf: (signed, asked) => `${signed} sur ${asked}`,
  leadPublished: (number) => `La version ${number} est publiée. Faites-la signer maintenant.`,
  leadSigning: (number, due) => `La version ${number} est à signer, si possible d’ici au ${due}.`,
  round: {
    title: 'Faire signer',
    text: 'La dernière version n’a encore été soumise à personne',
  },
  who: 'Qui a signé',
  details: 'En savoir plus',
  noRound: 'Aucune campagne en cours',
  noRoundText: 'Dès que vous demandez des signatures, vous voyez ici où vous en êtes.',
  startRound: 'Lancer une campagne',
  byEstablishment: 'Signatures par établissement',
  curve: 'Signatures jour par jour, jusqu’à la date prévue',
  none: 'Non renseigné',
}

const en: Text = {
  station: 'Signed',
  notYet: 'not yet',
  signedOf: (signed, asked) => `${signed} of ${asked}`,
  leadPublished: (number) => `Version ${number} has been published. Now have it signed.`,
  leadSigning: (number, due) => `Version ${number} is being signed, please by ${due}.`,
  round: {
    title: 'Have it signed',
    text: 'Nobody has been asked to sign the newest version yet',
  },
  who: 'Who has signed',
  details: 'More about this',
  noRound: 'No round yet',
  noRoundText: 'As soon as you ask people to sign, you will see here how it goes.',
  startRound: 'Start a round',
  byEstablishment: 'Signed, by establishment',
  curve: 'Signed day by day, against the due date',
  none: 'Not filled in',
}

const de: Text = {
  station: 'Unterschrieben',
  notYet: 'noch nicht',
  signedOf: (signed, asked) => `${signed} von ${asked}`,
  leadPublished: (number) =>
    `Version ${number} ist veröffentlicht. Lassen Sie sie jetzt unterschreiben.`,
  leadSigning: (number, due) => `Version ${number} wird unterschrieben, gern bis zum ${due}.`,
  round: {
    title: 'Unterschreiben lassen',
    text: 'Die neueste Version wurde noch niemandem vorgelegt',
  },
  who: 'Wer unterschrieben hat',
  details: 'Mehr dazu',
  noRound: 'Noch keine Runde',
  noRoundText: 'Sobald Sie um Unterschriften bitten, sehen Sie hier den Stand.',
  startRound: 'Runde starten',
  byEstablishment: 'Unterschrieben, nach Standort',
  curve: 'Unterschrieben, Tag für Tag bis zum Enddatum',
  none: 'Nicht ausgefüllt',
}

export const text: InEveryLanguage<Text> = { nl, fr, en, de }
