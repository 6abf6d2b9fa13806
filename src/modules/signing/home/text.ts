import type { InEveryLanguage } from '../../../platform/locale.ts'

const nl = {
  station: 'Ondertekend',
  notYet: 'nog niet',
  signedOf: (signed: string, asked: string) => `${signed} van ${asked}`,
  leadPublished: (number: number) => `Versie ${number} is gepubliceerd. Laat het nu ondertekenen.`,
  leadSigning: (number: number, due: string) =>
    `Versie ${number} wordt ondertekend, graag voor ${due}.`,
  round: {
    title: 'Laten ondertekenen',
    text: 'De nieuwste versie is nog aan niemand voorgelegd',
  },
  own: {
    title: (document: string) => `Zelf ondertekenen: ${document}`,
    due: (due: string) => `graag voor ${due}`,
    card: (document: string) => `Lees en onderteken ${document}`,
    facts: (due: string) => `Twee bladzijden · ongeveer 4 minuten · graag voor ${due}`,
    factsLate: 'Twee bladzijden · ongeveer 4 minuten · het mag nog',
    button: 'Lezen en ondertekenen',
  },
  who: 'Wie heeft getekend',
  details: 'Meer hierover',
  noRound: 'Nog geen ronde',
  noRoundText: 'Zodra je mensen vraagt om te ondertekenen, zie je hier hoe het gaat.',
  startRound: 'Ronde starten',
  forecast: (percent: number, due: string) =>
    `Gaat het zo door, dan heeft op ${due} ${percent} % getekend.`,
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
  leadSigning: (number, due) => `La version ${number} est à signer, si possible avant le ${due}.`,
  round: {
    title: 'Faire signer',
    text: 'La dernière version n’a encore été soumise à personne',
  },
  own: {
    title: (document) => `Signer vous-même\u202f: ${document}`,
    due: (due) => `avant le ${due}`,
    card: (document) => `À lire et à signer\u202f: ${document}`,
    facts: (due) => `Deux pages · environ 4 minutes · avant le ${due}, si possible`,
    factsLate: 'Deux pages · environ 4 minutes · c’est encore possible',
    button: 'Lire et signer',
  },
  who: 'Qui a signé',
  details: 'En savoir plus',
  noRound: 'Aucun tour de signature',
  noRoundText: 'Dès que vous demandez des signatures, vous voyez ici où vous en êtes.',
  startRound: 'Lancer un tour',
  forecast: (percent, due) => `À ce rythme, ${percent}\u202f% auront signé le ${due}.`,
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
  own: {
    title: (document) => `Sign it yourself: ${document}`,
    due: (due) => `please by ${due}`,
    card: (document) => `Read and sign ${document}`,
    facts: (due) => `Two pages · about 4 minutes · please by ${due}`,
    factsLate: 'Two pages · about 4 minutes · it is not too late',
    button: 'Read and sign',
  },
  who: 'Who has signed',
  details: 'More about this',
  noRound: 'No round yet',
  noRoundText: 'As soon as you ask people to sign, you will see here how it goes.',
  startRound: 'Start a round',
  forecast: (percent, due) => `At this pace ${percent}% will have signed by ${due}.`,
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
  own: {
    title: (document) => `Selbst unterschreiben: ${document}`,
    due: (due) => `gern bis zum ${due}`,
    card: (document) => `Bitte lesen und unterschreiben: ${document}`,
    facts: (due) => `Zwei Seiten · etwa 4 Minuten · gern bis zum ${due}`,
    factsLate: 'Zwei Seiten · etwa 4 Minuten · noch ist es möglich',
    button: 'Lesen und unterschreiben',
  },
  who: 'Wer unterschrieben hat',
  details: 'Mehr dazu',
  noRound: 'Noch keine Runde',
  noRoundText: 'Sobald Sie um Unterschriften bitten, sehen Sie hier den Stand.',
  startRound: 'Runde starten',
  forecast: (percent, due) => `Bei diesem Tempo haben am ${due} ${percent}\u202f% unterschrieben.`,
  byEstablishment: 'Unterschrieben, nach Standort',
  curve: 'Unterschrieben, Tag für Tag bis zum Enddatum',
  none: 'Nicht ausgefüllt',
}

export const text: InEveryLanguage<Text> = { nl, fr, en, de }
