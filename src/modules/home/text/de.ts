import { documentNames } from '../../signing/index.ts'
import type { Text } from './nl.ts'

export const de: Text = {
  home: {
    title: 'Zu tun',
    hello: (name) => `Guten Tag ${name}`,
    waits: (count) =>
      count === 0
        ? 'Nichts wartet auf Sie.'
        : count === 1
          ? 'Eine Sache wartet auf Sie.'
          : `${count} Dinge warten auf Sie.`,
    readAndSign: (document) => `Bitte lesen und unterschreiben: ${document}`,
    facts: (due) => `Zwei Seiten · etwa 4 Minuten · gern bis zum ${due}`,
    factsLate: 'Zwei Seiten · etwa 4 Minuten · noch ist es möglich',
    button: 'Lesen und unterschreiben',
    help: 'Hilfe',
    read: 'Unsere Richtlinie lesen',
    readText: 'Regeln und Ratschläge, immer zur Hand',
    speakers: 'Wer spricht für uns?',
    speakersText: 'Unsere Pressestelle, Ihre Kontaktstelle',
    proofs: 'Meine Nachweise',
    proofsText: 'Was Sie unterschrieben haben',
    devices: 'Meine Geräte',
    devicesText: 'Wo Sie angemeldet sind',
  },
  overview: {
    title: 'Übersicht',
    hello: (name) => `Guten Tag ${name}`,
    lifecycle: 'Lebenslauf der Richtlinie',
    waits: 'Wartet auf Sie',
    nothingWaits: 'Nichts wartet auf Sie. Sehr gut.',
    who: 'Wer unterschrieben hat',
    details: 'Mehr dazu',
    noRound: 'Noch keine Runde',
    noRoundText: 'Sobald Sie um Unterschriften bitten, sehen Sie hier den Stand.',
    startRound: 'Runde starten',
    stations: {
      written: 'Geschrieben',
      published: 'Veröffentlicht',
      signed: 'Unterschrieben',
      reviewed: 'Überprüft',
    },
    questions: (answered, all) => `${answered} von ${all} Fragen`,
    notYet: 'noch nicht',
    signedOf: (signed, asked) => `${signed} von ${asked}`,
    lead: {
      start:
        'Zehn Minuten genügen für den Anfang: Beantworten Sie einige Fragen, und Sie haben einen ersten Entwurf.',
      draft: 'Ein Entwurf liegt vor. Sehen Sie ihn durch und veröffentlichen Sie ihn.',
      published: (number) =>
        `Version ${number} ist veröffentlicht. Lassen Sie sie jetzt unterschreiben.`,
      signing: (number, due) => `Version ${number} wird unterschrieben, gern bis zum ${due}.`,
    },
    forecast: (percent, due) => `Bei diesem Tempo haben am ${due} ${percent} % unterschrieben.`,
    byEstablishment: 'Unterschrieben, nach Standort',
    byDepartment: 'Unterschrieben, nach Abteilung',
    curve: 'Unterschrieben, Tag für Tag bis zum Enddatum',
    none: 'Nicht ausgefüllt',
    tasks: {
      interview: {
        title: 'Das Interview abschließen',
        text: (open) => (open === 1 ? 'Noch eine Frage' : `Noch ${open} Fragen`),
      },
      profile: {
        title: 'Den Entwurf durchsehen',
        text: 'Das Profil der Organisation hat sich geändert',
      },
      people: {
        title: 'Personen hinzufügen',
        text: 'Lesen Sie eine CSV-Datei ein, oder fügen Sie sie selbst hinzu',
      },
      publish: {
        title: 'Die Richtlinie veröffentlichen',
        text: 'Der Entwurf kann festgehalten werden',
      },
      round: {
        title: 'Unterschreiben lassen',
        text: 'Die neueste Version wurde noch niemandem vorgelegt',
      },
      mail: {
        title: 'E-Mails versenden lassen',
        text: (count) => `${count} E-Mails warten; noch gibt es keinen Mailserver`,
      },
      failed: {
        title: 'E-Mails prüfen',
        text: (count) => `${count} E-Mails sind nicht angekommen`,
      },
      sign: {
        title: (document) => `Selbst unterschreiben: ${document}`,
        text: (due) => `gern bis zum ${due}`,
      },
      secondStep: {
        title: 'Den zweiten Schritt der Anmeldung einschalten',
        text: 'Ein Code von Ihrem Telefon schützt Ihr Konto, auch wenn jemand Ihr Passwort kennt',
      },
    },
  },
  documents: documentNames.de,
}
