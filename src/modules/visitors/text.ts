import type { InEveryLanguage } from '../../platform/locale.ts'

const nl = {
  title: 'Huisregels voor bezoekers',
  lead: 'Wat mensen op jullie eigen pagina’s mogen verwachten, en wat jullie van hen vragen. Verandert een antwoord in het interview, dan verandert deze tekst mee.',
  unneededTitle: 'Huisregels zijn niet nodig',
  isPublic: (date: string) => `Openbaar sinds ${date}.`,
  isNotPublic: 'Nog niet openbaar: alleen wie aan het beleid werkt, ziet dit.',
  publish: 'Maak openbaar',
  withdraw: 'Niet meer openbaar',
  done: 'Dat is gebeurd.',
  publicPage: 'De openbare pagina',
  paper: 'Als pdf, een half A4',
  copyTitle: 'Om over te nemen',
  copyHint:
    'Zet deze tekst bij “Info” of “Over ons” op jullie pagina’s. Klik erin, kies alles en kopieer.',
  copy: (language: string) => `De tekst (${language})`,
  reads: 'Zo leest een bezoeker het',
  complaint: 'Niet eens met wat we deden? Zeg het ons. Een mens kijkt ernaar.',
  refused: {
    asItIs: 'Dat had iemand anders net gedaan.',
    unneeded: 'Jullie hebben geen eigen pagina’s, dus er is niets om openbaar te maken.',
    invalid: 'Dit konden we niet lezen. Probeer het nog eens.',
  },
}
export type Text = typeof nl

const fr: Text = {
  title: 'Règles pour les visiteurs',
  lead: 'Ce que l’on peut attendre de vous sur vos propres pages, et ce que vous demandez. Si une réponse de l’entretien change, ce texte change aussi.',
  unneededTitle: 'Ces règles ne sont pas nécessaires',
  isPublic: (date) => `Publiques depuis le ${date}.`,
  isNotPublic:
    'Pas encore publiques\u202f: seules les personnes qui travaillent à la charte les voient.',
  publish: 'Rendre public',
  withdraw: 'Ne plus publier',
  done: 'C’est fait.',
  publicPage: 'La page publique',
  paper: 'En PDF, une demi-page A4',
  copyTitle: 'À reprendre',
  copyHint:
    'Placez ce texte sous «\u202fInfos\u202f» ou «\u202fÀ propos\u202f» sur vos pages. Cliquez dedans, sélectionnez tout et copiez.',
  copy: (language) => `Le texte (${language})`,
  reads: 'Ce que lit un visiteur',
  complaint: 'Vous n’êtes pas d’accord avec nous\u202f? Dites-le-nous. Une personne l’examinera.',
  refused: {
    asItIs: 'Quelqu’un d’autre vient de le faire.',
    unneeded: 'Vous n’avez pas de page à vous\u202f: il n’y a rien à publier.',
    invalid: 'Nous n’avons pas pu lire ceci. Veuillez réessayer.',
  },
}

const en: Text = {
  title: 'House rules for visitors',
  lead: 'What people may expect on your own pages, and what you ask of them. When an answer in the interview changes, this text changes with it.',
  unneededTitle: 'House rules are not needed',
  isPublic: (date) => `Public since ${date}.`,
  isNotPublic: 'Not public yet: only those who work on the policy see this.',
  publish: 'Make public',
  withdraw: 'Take down',
  done: 'That is done.',
  publicPage: 'The public page',
  paper: 'As a PDF, half an A4',
  copyTitle: 'To copy',
  copyHint:
    'Put this text under “Info” or “About” on your pages. Click in it, select all and copy.',
  copy: (language) => `The text (${language})`,
  reads: 'How a visitor reads it',
  complaint: 'Do you disagree with what we did? Tell us. A person will look at it.',
  refused: {
    asItIs: 'Somebody else has just done that.',
    unneeded: 'You have no pages of your own, so there is nothing to make public.',
    invalid: 'We could not read this. Please try again.',
  },
}

const de: Text = {
  title: 'Hausregeln für Besucher',
  lead: 'Was man auf Ihren eigenen Seiten erwarten darf und worum Sie bitten. Ändert sich eine Antwort im Interview, ändert sich dieser Text mit.',
  unneededTitle: 'Hausregeln sind nicht nötig',
  isPublic: (date) => `Öffentlich seit ${date}.`,
  isNotPublic: 'Noch nicht öffentlich: Nur wer an der Richtlinie arbeitet, sieht das.',
  publish: 'Veröffentlichen',
  withdraw: 'Vom Netz nehmen',
  done: 'Das ist erledigt.',
  publicPage: 'Die öffentliche Seite',
  paper: 'Als PDF, ein halbes A4',
  copyTitle: 'Zum Übernehmen',
  copyHint:
    'Setzen Sie diesen Text unter „Info“ oder „Über uns“ auf Ihre Seiten. Klicken Sie hinein, wählen Sie alles aus und kopieren Sie.',
  copy: (language) => `Der Text (${language})`,
  reads: 'So liest es ein Besucher',
  complaint: 'Nicht einverstanden mit uns? Sagen Sie es uns. Ein Mensch schaut es sich an.',
  refused: {
    asItIs: 'Das hat gerade jemand anderes getan.',
    unneeded: 'Sie haben keine eigenen Seiten, also gibt es nichts zu veröffentlichen.',
    invalid: 'Das konnten wir nicht lesen. Bitte versuchen Sie es noch einmal.',
  },
}

export const text: InEveryLanguage<Text> = { nl, fr, en, de }
