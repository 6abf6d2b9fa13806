import type { InEveryLanguage } from '../../../platform/locale.ts'

/** The fixed words of a receipt. */
export interface ReceiptWords {
  title: string
  number: (number: string) => string
  opening: (name: string, organisation: string) => string
  thanks: string
  thanksLate: string
  who: string
  name: string
  personNumber: string
  typed: string
  what: string
  document: string
  version: string
  language: string
  when: string
  signedAt: string
  madeAt: string
  round: string
  dueOn: (day: string) => string
  how: string
  check: string
  checkHow: string
  checkOffline: string
  documentFingerprint: string
  pdfFingerprint: string
  meaning: string
  keep: string
  /** How somebody finds it again without a mailbox. */
  code: (code: string) => string
  qrAlt: string
}

export const receiptWords: InEveryLanguage<ReceiptWords> = {
  nl: {
    title: 'Bewijs van ondertekening',
    number: (number) => `Bewijs ${number}`,
    opening: (name, organisation) =>
      `${name} heeft een document van ${organisation} gelezen en ondertekend. Op dit blad staat wat er is vastgelegd.`,
    thanks: 'Dank je wel dat je het las en ondertekende.',
    thanksLate: 'Dank je wel dat je het alsnog las en ondertekende. Daar zijn we blij mee.',
    who: 'Wie',
    name: 'Naam',
    personNumber: 'Personeelsnummer',
    typed: 'Getypt als handtekening',
    what: 'Wat',
    document: 'Document',
    version: 'Versie',
    language: 'Taal',
    when: 'Wanneer',
    signedAt: 'Ondertekend',
    madeAt: 'Bewijs gemaakt',
    round: 'Ronde',
    dueOn: (day) => `graag uiterlijk ${day}`,
    how: 'Hoe we wisten wie je bent',
    check: 'Zelf nakijken',
    checkHow:
      'Scan de code of ga naar het adres hieronder: daar zie je of dit bewijs klopt. Dit bestand draagt ook een digitale handtekening. Verandert iemand er iets aan, dan laat een pdf-lezer dat zien.',
    checkOffline:
      'Een kenmerk is een reeks tekens die alleen bij deze ene tekst hoort. Verandert er één letter, dan verandert de hele reeks.',
    documentFingerprint: 'Kenmerk van de tekst (SHA-256)',
    pdfFingerprint: 'Kenmerk van de pdf (SHA-256)',
    meaning:
      'Ondertekenen betekent: je hebt het document kunnen lezen en je weet welke afspraken gelden.',
    keep: 'Bewaar dit bestand gerust. Je vindt het ook terug bij “Mijn bewijzen”.',
    code: (code) => `Code om dit zelf terug te vinden: ${code}`,
    qrAlt: 'QR-code naar de pagina waar je dit bewijs kunt nakijken',
  },
  fr: {
    title: 'Preuve de signature',
    number: (number) => `Preuve ${number}`,
    opening: (name, organisation) =>
      `${name} a lu et signé un document de ${organisation}. Cette page reprend ce qui a été enregistré.`,
    thanks: 'Merci de l’avoir lu et signé.',
    thanksLate: 'Merci de l’avoir lu et signé malgré tout. Nous en sommes ravis.',
    who: 'Qui',
    name: 'Nom',
    personNumber: 'Matricule',
    typed: 'Saisi comme signature',
    what: 'Quoi',
    document: 'Document',
    version: 'Version',
    language: 'Lu en',
    when: 'Quand',
    signedAt: 'Signé le',
    madeAt: 'Preuve établie le',
    round: 'Campagne',
    dueOn: (day) => `à signer si possible au plus tard le ${day}`,
    how: 'Comment nous savions qui vous êtes',
    check: 'Vérifier par vous-même',
    checkHow:
      'Scannez le code ou ouvrez l’adresse ci-dessous\u202f: vous y verrez si cette preuve est exacte. Ce fichier porte aussi une signature numérique. Si quelqu’un le modifie, un lecteur PDF le montre.',
    checkOffline:
      'Une empreinte est une suite de caractères propre à ce seul texte. Si une lettre change, toute la suite change.',
    documentFingerprint: 'Empreinte du texte (SHA-256)',
    pdfFingerprint: 'Empreinte du PDF (SHA-256)',
    meaning:
      'Signer veut dire\u202f: vous avez pu lire le document et vous savez quelles règles s’appliquent.',
    keep: 'Vous pouvez conserver ce fichier. Vous le retrouvez aussi sous «\u202fMes preuves\u202f».',
    code: (code) => `Code pour retrouver ceci vous-même\u202f: ${code}`,
    qrAlt: 'Code QR vers la page où vous pouvez vérifier cette preuve',
  },
  en: {
    title: 'Proof of signature',
    number: (number) => `Proof ${number}`,
    opening: (name, organisation) =>
      `${name} has read and signed a document of ${organisation}. This sheet shows what was recorded.`,
    thanks: 'Thank you for reading and signing it.',
    thanksLate: 'Thank you for reading and signing it after all. We are glad you did.',
    who: 'Who',
    name: 'Name',
    personNumber: 'Employee number',
    typed: 'Typed as a signature',
    what: 'What',
    document: 'Document',
    version: 'Version',
    language: 'Read in',
    when: 'When',
    signedAt: 'Signed',
    madeAt: 'Proof made',
    round: 'Round',
    dueOn: (day) => `preferably by ${day}`,
    how: 'How we knew who you are',
    check: 'Check it yourself',
    checkHow:
      'Scan the code or go to the address below to see whether this proof is right. This file also carries a digital signature. If anyone changes it, a PDF reader will say so.',
    checkOffline:
      'A fingerprint is a row of characters that belongs to this one text only. Change a single letter and the whole row changes.',
    documentFingerprint: 'Fingerprint of the text (SHA-256)',
    pdfFingerprint: 'Fingerprint of the PDF (SHA-256)',
    meaning: 'Signing means that you were able to read the document and know which rules apply.',
    keep: 'Do keep this file. You will also find it under “My proofs”.',
    code: (code) => `Code to find this again yourself: ${code}`,
    qrAlt: 'QR code to the page where you can check this proof',
  },
  de: {
    title: 'Nachweis der Unterschrift',
    number: (number) => `Nachweis ${number}`,
    opening: (name, organisation) =>
      `${name} hat ein Dokument von ${organisation} gelesen und unterschrieben. Auf diesem Blatt steht, was festgehalten wurde.`,
    thanks: 'Vielen Dank, dass Sie es gelesen und unterschrieben haben.',
    thanksLate:
      'Vielen Dank, dass Sie es noch gelesen und unterschrieben haben. Das freut uns sehr.',
    who: 'Wer',
    name: 'Name',
    personNumber: 'Personalnummer',
    typed: 'Als Unterschrift getippt',
    what: 'Was',
    document: 'Dokument',
    version: 'Version',
    language: 'Gelesen auf',
    when: 'Wann',
    signedAt: 'Unterschrieben',
    madeAt: 'Nachweis erstellt',
    round: 'Runde',
    dueOn: (day) => `möglichst bis ${day}`,
    how: 'Woher wir wussten, wer Sie sind',
    check: 'Selbst nachprüfen',
    checkHow:
      'Scannen Sie den Code oder öffnen Sie die Adresse unten: Dort sehen Sie, ob dieser Nachweis stimmt. Die Datei trägt außerdem eine digitale Signatur. Ändert jemand etwas daran, zeigt ein PDF-Leser das an.',
    checkOffline:
      'Ein Fingerabdruck ist eine Zeichenfolge, die nur zu diesem einen Text gehört. Ändert sich ein Buchstabe, ändert sich die ganze Folge.',
    documentFingerprint: 'Fingerabdruck des Textes (SHA-256)',
    pdfFingerprint: 'Fingerabdruck der PDF-Datei (SHA-256)',
    meaning:
      'Unterschreiben heißt: Sie konnten das Dokument lesen und wissen, welche Regeln gelten.',
    keep: 'Bewahren Sie diese Datei gern auf. Sie finden sie auch unter „Meine Nachweise“.',
    code: (code) => `Code, mit dem Sie dies selbst wiederfinden: ${code}`,
    qrAlt: 'QR-Code zu der Seite, auf der Sie diesen Nachweis prüfen können',
  },
}

/** The language of a document, as it stands after "read in". */
export const readIn: InEveryLanguage<InEveryLanguage> = {
  nl: { nl: 'Nederlands', fr: 'Frans', en: 'Engels', de: 'Duits' },
  fr: { nl: 'néerlandais', fr: 'français', en: 'anglais', de: 'allemand' },
  en: { nl: 'Dutch', fr: 'French', en: 'English', de: 'German' },
  de: { nl: 'Niederländisch', fr: 'Französisch', en: 'Englisch', de: 'Deutsch' },
}
