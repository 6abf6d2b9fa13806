import type { InEveryLanguage } from '../../platform/locale.ts'

const nl = {
  title: 'De poster',
  lead: 'Acht regels voor aan de muur, leesbaar van twee meter. Jullie kiezen welke, en in welke woorden.',
  back: 'Het document',
  kept: 'De poster is bewaard.',
  draft:
    'Er is nog geen versie van kracht. Op de poster staat “Concept”, en de QR-code komt er bij de publicatie op.',
  inForce: (number: number) =>
    `De poster volgt versie ${number}, die nu van kracht is. De QR-code leidt naar de tekst.`,
  goneTitle: 'Dit staat niet meer in het document',
  gone: (title: string, instead: string) => `“${title}” is weg. Nu hangt daar “${instead}”.`,
  goneEmpty: (title: string) => `“${title}” is weg. Die regel is nu leeg.`,
  shownIn: 'Toon in het',
  preview: 'Zo komt de poster eruit te zien',
  download: (paper: string, language: string) => `Pdf op ${paper} (${language})`,
  posterTitle: (language: string) => `Titel (${language})`,
  titles: 'De titel',
  line: (n: number) => `Regel ${n}`,
  clause: 'Uit het document',
  noClause: 'Geen regel',
  place: 'Plaats',
  text: (language: string) => `Op de poster (${language})`,
  own: (order: string) => `In het document: ${order}`,
  save: 'Bewaar de poster',
  propose: 'Terug naar het voorstel',
  tooLong: (letters: number) =>
    letters === 1
      ? 'Eén letter te lang. Schrijf het korter; kleiner zetten kan niet.'
      : `${letters} letters te lang. Schrijf het korter; kleiner zetten kan niet.`,
  orderTooLong: (order: string, letters: number) =>
    `“${order}” is ${letters} ${letters === 1 ? 'letter' : 'letters'} te lang voor de muur. Schrijf het hier korter.`,
  refused: {
    clauseMissing: 'Dit onderdeel staat niet meer in het document. Kies een ander.',
    clauseTwice: 'Dit onderdeel staat al op de poster. Kies een ander.',
    lineMissing: 'Schrijf hier een regel voor de muur.',
    tooMany: 'Een poster heeft ten hoogste acht regels.',
    invalid: 'Dit konden we niet lezen. Probeer het nog eens.',
  },
}
export type Text = typeof nl

const fr: Text = {
  title: 'L’affiche',
  lead: 'Huit lignes pour le mur, lisibles à deux mètres. Vous choisissez lesquelles, et avec quels mots.',
  back: 'Le document',
  kept: 'L’affiche est enregistrée.',
  draft:
    'Aucune version n’est encore en vigueur. L’affiche porte la mention «\u202fProjet\u202f»\u202f; le code QR viendra avec la publication.',
  inForce: (number) =>
    `L’affiche suit la version ${number}, en vigueur actuellement. Le code QR mène au texte.`,
  goneTitle: 'Ceci n’est plus dans le document',
  gone: (title, instead) =>
    `«\u202f${title}\u202f» a disparu. À sa place se trouve «\u202f${instead}\u202f».`,
  goneEmpty: (title) => `«\u202f${title}\u202f» a disparu. Cette ligne est vide.`,
  shownIn: 'Afficher en',
  preview: 'Voici à quoi ressemblera l’affiche',
  download: (paper, language) => `PDF en ${paper} (${language})`,
  posterTitle: (language) => `Titre (${language})`,
  titles: 'Le titre',
  line: (n) => `Ligne ${n}`,
  clause: 'Tiré du document',
  noClause: 'Pas de ligne',
  place: 'Place',
  text: (language) => `Sur l’affiche (${language})`,
  own: (order) => `Dans le document\u202f: ${order}`,
  save: 'Enregistrer l’affiche',
  propose: 'Revenir à la proposition',
  tooLong: (letters) =>
    letters === 1
      ? 'Une lettre de trop. Écrivez plus court\u202f; la taille ne change pas.'
      : `${letters} lettres de trop. Écrivez plus court\u202f; la taille ne change pas.`,
  orderTooLong: (order, letters) =>
    `«\u202f${order}\u202f» compte ${letters} ${letters === 1 ? 'lettre' : 'lettres'} de trop pour le mur. Écrivez plus court ici.`,
  refused: {
    clauseMissing: 'Ce passage n’est plus dans le document. Choisissez-en un autre.',
    clauseTwice: 'Ce passage est déjà sur l’affiche. Choisissez-en un autre.',
    lineMissing: 'Écrivez ici une ligne pour le mur.',
    tooMany: 'Une affiche compte huit lignes au plus.',
    invalid: 'Nous n’avons pas pu lire ceci. Veuillez réessayer.',
  },
}

const en: Text = {
  title: 'The poster',
  lead: 'Eight lines for the wall, to be read from two metres. You choose which, and in what words.',
  back: 'The document',
  kept: 'The poster has been saved.',
  draft:
    'No version is in force yet. The poster says “Draft”, and the QR code comes with publication.',
  inForce: (number) =>
    `The poster follows version ${number}, which is in force now. The QR code leads to the text.`,
  goneTitle: 'No longer in the document',
  gone: (title, instead) => `“${title}” is gone. “${instead}” hangs there now.`,
  goneEmpty: (title) => `“${title}” is gone. That line is empty now.`,
  shownIn: 'Show in',
  preview: 'This is what the poster will look like',
  download: (paper, language) => `PDF on ${paper} (${language})`,
  posterTitle: (language) => `Title (${language})`,
  titles: 'The title',
  line: (n) => `Line ${n}`,
  clause: 'From the document',
  noClause: 'No line',
  place: 'Place',
  text: (language) => `On the poster (${language})`,
  own: (order) => `In the document: ${order}`,
  save: 'Save the poster',
  propose: 'Back to the proposal',
  tooLong: (letters) =>
    letters === 1
      ? 'One letter too long. Write it shorter; it is never set smaller.'
      : `${letters} letters too long. Write it shorter; it is never set smaller.`,
  orderTooLong: (order, letters) =>
    `“${order}” is ${letters} ${letters === 1 ? 'letter' : 'letters'} too long for the wall. Write it shorter here.`,
  refused: {
    clauseMissing: 'This part is no longer in the document. Choose another one.',
    clauseTwice: 'This part is on the poster already. Choose another one.',
    lineMissing: 'Write a line for the wall here.',
    tooMany: 'A poster has eight lines at most.',
    invalid: 'We could not read this. Please try again.',
  },
}

const de: Text = {
  title: 'Das Plakat',
  lead: 'Acht Zeilen für die Wand, aus zwei Metern lesbar. Sie wählen, welche und in welchen Worten.',
  back: 'Das Dokument',
  kept: 'Das Plakat ist gespeichert.',
  draft:
    'Noch ist keine Version in Kraft. Auf dem Plakat steht „Entwurf“; der QR-Code kommt mit der Veröffentlichung.',
  inForce: (number) =>
    `Das Plakat folgt der Version ${number}, die jetzt in Kraft ist. Der QR-Code führt zum Text.`,
  goneTitle: 'Das steht nicht mehr im Dokument',
  gone: (title, instead) => `„${title}“ ist weg. Jetzt hängt dort „${instead}“.`,
  goneEmpty: (title) => `„${title}“ ist weg. Diese Zeile ist jetzt leer.`,
  shownIn: 'Zeigen auf',
  preview: 'So wird das Plakat aussehen',
  download: (paper, language) => `PDF in ${paper} (${language})`,
  posterTitle: (language) => `Titel (${language})`,
  titles: 'Der Titel',
  line: (n) => `Zeile ${n}`,
  clause: 'Aus dem Dokument',
  noClause: 'Keine Zeile',
  place: 'Platz',
  text: (language) => `Auf dem Plakat (${language})`,
  own: (order) => `Im Dokument: ${order}`,
  save: 'Plakat speichern',
  propose: 'Zurück zum Vorschlag',
  tooLong: (letters) =>
    letters === 1
      ? 'Ein Buchstabe zu lang. Schreiben Sie es kürzer; kleiner wird es nicht.'
      : `${letters} Buchstaben zu lang. Schreiben Sie es kürzer; kleiner wird es nicht.`,
  orderTooLong: (order, letters) =>
    `„${order}“ ist ${letters} Buchstaben zu lang für die Wand. Schreiben Sie es hier kürzer.`,
  refused: {
    clauseMissing: 'Dieser Teil steht nicht mehr im Dokument. Wählen Sie einen anderen.',
    clauseTwice: 'Dieser Teil steht schon auf dem Plakat. Wählen Sie einen anderen.',
    lineMissing: 'Schreiben Sie hier eine Zeile für die Wand.',
    tooMany: 'Ein Plakat hat höchstens acht Zeilen.',
    invalid: 'Das konnten wir nicht lesen. Bitte versuchen Sie es noch einmal.',
  },
}

export const text: InEveryLanguage<Text> = { nl, fr, en, de }
