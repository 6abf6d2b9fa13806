import { waysIn } from '../../identity/index.ts'
import type { Text } from './nl.ts'

export const fr: Text = {
  documents: {
    everyone: 'notre charte des réseaux sociaux',
    corporate: 'la charte de nos comptes officiels',
  },
  version: (document, number) =>
    `${document[0]?.toUpperCase()}${document.slice(1)}, version ${number}`,
  behindLink: (version, due) => `${version}, est à lire et à signer, si possible d’ici au ${due}.`,
  receiptFile: 'preuve-charte-reseaux-sociaux',
  mails: {
    greeting: (name) => `Bonjour ${name},`,
    receipt: {
      subject: (document) => `Votre preuve de signature : ${document}`,
      lines: (document, at) => [
        `Merci. Vous avez signé ${document} le ${at}.`,
        'Votre preuve est jointe à cet e-mail en PDF. Vous la retrouverez toujours sous « Mes preuves ».',
      ],
    },
    notYou: 'Cet e-mail ne vous est pas destiné ? Vous n’avez rien à faire.',
  },
  identifiedBy: waysIn.fr,
  identifiedAt: (by, at) => `La personne s’est identifiée ${by}, le ${at}.`,
  addressChanged: (days) =>
    days === 0
      ? 'L’adresse e-mail du signataire avait été modifiée le jour même.'
      : days === 1
        ? 'L’adresse e-mail du signataire avait été modifiée la veille.'
        : `L’adresse e-mail du signataire avait été modifiée ${days} jours plus tôt.`,
  reading: {
    sign: 'Signer',
    partsLeft: 'Encore {n} parties sur {total}',
    oneLeft: 'Encore une partie',
    finished: 'Vous avez tout vu',
    signedOn: (at) => `Vous avez signé ce texte le ${at}. Merci.`,
  },
  signing: {
    title: 'Signer',
    back: 'Retour au texte',
    meaning: (document, number) =>
      `En mettant votre nom, vous dites : j’ai lu ${document}, version ${number}, et je sais quelles règles s’appliquent. Les conseils restent des conseils.`,
    recorded:
      'Nous conservons votre nom et votre matricule, l’heure, la version et la langue que vous avez lues, et la façon dont vous vous êtes identifié(e). Vous recevez une preuve.',
    name: 'Votre nom',
    nameHint: (name) => `Tapez votre nom, par exemple ${name}.`,
    button: 'Je signe',
    question:
      'Quelque chose n’est pas clair, ou vous n’êtes pas d’accord ? Parlez-en d’abord. Rien ne vous oblige à signer maintenant.',
    contact: 'Adressez-vous à\u202f:',
  },
  done: {
    title: 'Merci',
    early: 'Votre signature est enregistrée.',
    late: 'Merci de l’avoir fait. Votre signature est enregistrée.',
    mailed: 'Vous recevrez aussi votre preuve par e-mail.',
    keepCode:
      'Conservez votre preuve. Avec le code QR qui y figure et ce code, vous la retrouvez toujours, même sans adresse e-mail\u202f:',
    download: 'Preuve en PDF',
    home: 'Retour au début',
    already:
      'Vous avez déjà signé. Votre signature est bien enregistrée ; vous n’avez plus rien à faire.',
  },
  proofs: {
    title: 'Mes preuves',
    intro: 'Tout ce que vous avez signé. Vous pouvez télécharger chaque preuve à tout moment.',
    empty: 'Vous n’avez encore rien signé. Votre preuve apparaîtra ici dès que ce sera fait.',
    version: (number) => `version ${number}`,
    signedOn: (at) => `Signé le ${at}`,
    receipt: 'Preuve (PDF)',
    document: 'Le texte lu (PDF)',
  },
  proof: {
    title: 'Cette preuve est authentique',
    lead: 'Voici ce qui est enregistré. Comparez avec la preuve que vous avez en main.',
    person: 'Signé par',
    number: 'Matricule',
    typed: 'Tapé comme signature',
    document: 'Document',
    language: 'Lu en',
    signedAt: 'Signé le',
    dueOn: 'Demandé au plus tard le',
    identified: 'Comment la personne s’est identifiée',
    html: 'Empreinte du texte (SHA-256)',
    pdf: 'Empreinte du PDF (SHA-256)',
    id: 'Numéro de la preuve',
    falsified: {
      title: 'Quelque chose ne va pas',
      lead: 'Ce qui est conservé ici n’est pas ce qui a été signé. Une modification a été faite en dehors de Leidraad. C’est pourquoi nous n’en faisons pas de preuve.',
      report: (name) => `Signalez-le à ${name}. Conservez la preuve que vous aviez déjà.`,
    },
  },
  record: {
    title: 'Cette preuve est bien enregistrée ici',
    lead: 'Le numéro de cette preuve correspond à une signature conservée ici, qui n’a pas été modifiée. Nous n’en disons pas plus\u202f: qui a signé, et quoi, appartient à cette personne.',
    unknown: 'Nous ne connaissons pas cette preuve',
    unknownLead:
      'Aucune signature n’est conservée ici sous ce numéro. Vérifiez que l’adresse est complète, ou demandez à la personne qui vous a remis la preuve.',
    mine: 'C’est votre preuve\u202f?',
    mineLead:
      'Avec le code imprimé sur votre preuve, vous retrouvez ce que vous avez lu et la preuve elle-même.',
    code: 'Code de votre preuve',
    codeHint: 'Huit caractères, par exemple 7KQ4-M2XD.',
    open: 'Retrouver',
    wrong: 'Ce code ne correspond pas à cette preuve. Retapez-le.',
    yours: 'Votre preuve et ce que vous avez lu',
  },
  refused: {
    invalid: 'Quelque chose ne va pas. Relisez le texte et réessayez.',
    nameMissing: 'Tapez votre nom pour signer.',
    nameTooLong: 'Ce nom est trop long. Tapez seulement votre nom.',
    nameDiffers:
      'Ce nom ne ressemble pas à celui que nous connaissons. Tapez votre propre nom. Il est mal enregistré chez nous ? Demandez à votre responsable de le faire corriger.',
    alreadySigned: 'Vous avez déjà signé. Vous n’avez plus rien à faire.',
    newerVersion:
      'Une version plus récente existe. Vous n’avez plus à signer celle-ci. La nouvelle apparaîtra sous « À faire » dès qu’elle vous sera proposée.',
    notNeeded: 'Vous n’avez plus besoin de signer ceci.',
    roundClosed: 'Cette campagne est close. Vous n’avez plus à signer.',
    otherText:
      'Le texte affiché n’était plus celui en vigueur. Relisez-le, s’il vous plaît ; votre nom est resté en place.',
    notIdentified: 'Nous ne sommes pas sûrs de votre identité. Rouvrez le lien de votre e-mail.',
  },
}
