import type { InEveryLanguage } from '../../../platform/locale.ts'

/** The fixed words of the policy's two sheets, beside those of rule and advice; `{n}` and `{of}` are filled in on the sheet. */
export interface PolicyWords {
  version: string
  draft: string
  page: string
  spokespersons: string
  contact: string
  report: string
  crisis: string
  values: string
  inOneSentence: string
  /** Beside the name of a block that goes on from the sheet before. */
  continued: string
  canBe: string
  readOnline: string
  fingerprint: string
  qrAlt: string
}

export const policyWords: InEveryLanguage<PolicyWords> = {
  nl: {
    version: 'Versie',
    draft: 'Concept',
    page: 'Bladzijde {n} van {of}',
    spokespersons: 'Wie spreekt voor ons',
    contact: 'Vragen of twijfel',
    report: 'Een misstand melden',
    crisis: 'In een crisis',
    values: 'Waar we voor staan',
    inOneSentence: 'En in één zin',
    continued: 'vervolg',
    canBe: 'Zo kan het',
    readOnline: 'Lees het op',
    fingerprint: 'Kenmerk van deze tekst (SHA-256)',
    qrAlt: 'QR-code naar de pagina van dit document',
  },
  fr: {
    version: 'Version',
    draft: 'Projet',
    page: 'Page {n} sur {of}',
    spokespersons: 'Qui parle en notre nom',
    contact: 'Une question, un doute\u202f?',
    report: 'Signaler un abus',
    crisis: 'En cas de crise',
    values: 'Nos valeurs',
    inOneSentence: 'Et en une phrase',
    continued: 'suite',
    canBe: 'Comme ceci',
    readOnline: 'À lire sur',
    fingerprint: 'Empreinte de ce texte (SHA-256)',
    qrAlt: 'Code QR vers la page de ce document',
  },
  en: {
    version: 'Version',
    draft: 'Draft',
    page: 'Page {n} of {of}',
    spokespersons: 'Who speaks for us',
    contact: 'Questions or doubts',
    report: 'To report wrongdoing',
    crisis: 'In a crisis',
    values: 'What we stand for',
    inOneSentence: 'And in one sentence',
    continued: 'continued',
    canBe: 'Like this',
    readOnline: 'Read it at',
    fingerprint: 'Fingerprint of this text (SHA-256)',
    qrAlt: 'QR code to the page of this document',
  },
  de: {
    version: 'Version',
    draft: 'Entwurf',
    page: 'Seite {n} von {of}',
    spokespersons: 'Wer für uns spricht',
    contact: 'Fragen oder Zweifel',
    report: 'Einen Missstand melden',
    crisis: 'In einer Krise',
    values: 'Wofür wir stehen',
    inOneSentence: 'Und in einem Satz',
    continued: 'Fortsetzung',
    canBe: 'So geht es',
    readOnline: 'Zu lesen unter',
    fingerprint: 'Fingerabdruck dieses Textes (SHA-256)',
    qrAlt: 'QR-Code zur Seite dieses Dokuments',
  },
}
