import { documentNames } from '../../signing/index.ts'
import type { Text } from './nl.ts'

export const fr: Text = {
  home: {
    title: 'À faire',
    hello: (name) => `Bonjour ${name}`,
    waits: (count) =>
      count === 0
        ? 'Rien ne vous attend.'
        : count === 1
          ? 'Une chose vous attend.'
          : `${count} choses vous attendent.`,
    readAndSign: (document) => `À lire et à signer : ${document}`,
    facts: (due) => `Deux pages · environ 4 minutes · avant le ${due}, si possible`,
    factsLate: 'Deux pages · environ 4 minutes · c’est encore possible',
    button: 'Lire et signer',
    help: 'Aide',
    read: 'Lire notre charte',
    readText: 'Règles et conseils, toujours à portée de main',
    speakers: 'Qui parle en notre nom ?',
    speakersText: 'Porte-parole et point de contact',
    proofs: 'Mes preuves',
    proofsText: 'Ce que vous avez signé',
    devices: 'Mes appareils',
    devicesText: 'Où vous êtes connecté(e)',
  },
  overview: {
    title: 'Vue d’ensemble',
    hello: (name) => `Bonjour ${name}`,
    lifecycle: 'Cycle de vie de la charte',
    waits: 'Vous attend',
    nothingWaits: 'Rien ne vous attend. Parfait.',
    who: 'Qui a signé',
    details: 'En savoir plus',
    noRound: 'Aucun tour de signature',
    noRoundText: 'Dès que vous demandez des signatures, vous voyez ici où vous en êtes.',
    startRound: 'Lancer un tour',
    stations: { written: 'Rédigée', published: 'Publiée', signed: 'Signée', reviewed: 'Révisée' },
    questions: (answered, all) => `${answered} questions sur ${all}`,
    notYet: 'pas encore',
    signedOf: (signed, asked) => `${signed} sur ${asked}`,
    lead: {
      start:
        'Dix minutes suffisent pour commencer : répondez à quelques questions et vous avez un premier projet.',
      draft: 'Un projet est prêt. Relisez-le et publiez-le.',
      published: (number) => `La version ${number} est publiée. Faites-la signer maintenant.`,
      signing: (number, due) => `La version ${number} est à signer, si possible avant le ${due}.`,
    },
    forecast: (percent, due) => `À ce rythme, ${percent} % auront signé le ${due}.`,
    byEstablishment: 'Signatures par établissement',
    byDepartment: 'Signatures par service',
    curve: 'Signatures jour par jour, jusqu’à la date prévue',
    none: 'Non renseigné',
    tasks: {
      interview: {
        title: 'Terminer l’entretien',
        text: (open) => (open === 1 ? 'Encore une question' : `Encore ${open} questions`),
      },
      profile: { title: 'Relire le projet', text: 'Le profil de l’organisation a changé' },
      people: {
        title: 'Ajouter des personnes',
        text: 'Importez un fichier CSV, ou ajoutez-les vous-même',
      },
      publish: { title: 'Publier la charte', text: 'Le projet est prêt à être figé' },
      round: {
        title: 'Faire signer',
        text: 'La dernière version n’a encore été soumise à personne',
      },
      mail: {
        title: 'Faire partir les e-mails',
        text: (count) => `${count} e-mails attendent ; aucun serveur de messagerie`,
      },
      failed: {
        title: 'Vérifier les e-mails',
        text: (count) => `${count} e-mails ne sont pas arrivés`,
      },
      sign: {
        title: (document) => `Signer vous-même : ${document}`,
        text: (due) => `avant le ${due}`,
      },
      secondStep: {
        title: 'Activer la deuxième étape de connexion',
        text: 'Un code de votre téléphone protège votre compte, même si quelqu’un connaît votre mot de passe',
      },
    },
  },
  documents: documentNames.fr,
}
