import type { InEveryLanguage } from '../../../platform/locale.ts'
import type { OptionOf } from '../interview/questions.ts'

/** How the accounts are kept safe; the second step at sign-in stands in the clause whatever the answer. */
export const safeguardWords: InEveryLanguage<
  Record<Exclude<OptionOf<'account-security'>, 'mfa'>, string>
> = {
  nl: {
    vault: 'wachtwoorden alleen in de kluis',
    shared: 'een gedeeld wachtwoord alleen bij wie ermee werkt',
    'private-phones': 'onze accounts van je privételefoon als je vertrekt',
    bureau: 'toegang voor een bureau alleen volgens het contract',
  },
  fr: {
    vault: 'les mots de passe uniquement dans le gestionnaire de mots de passe',
    shared: 'un mot de passe partagé réservé à qui s’en sert',
    'private-phones': 'nos comptes retirés de votre téléphone privé à votre départ',
    bureau: 'l’accès d’une agence réglé par le contrat',
  },
  en: {
    vault: 'passwords only in the password manager',
    shared: 'a shared password only with those who work with it',
    'private-phones': 'our accounts off your own phone when you leave',
    bureau: 'access for an agency only as its contract says',
  },
  de: {
    vault: 'Passwörter nur im Passwort-Manager',
    shared: 'geteilte Passwörter nur bei denen, die damit arbeiten',
    'private-phones': 'beim Weggang unsere Konten vom privaten Handy nehmen',
    bureau: 'Zugang für eine Agentur nur nach Vertrag',
  },
}

/** What somebody who asks or complains gets. */
export const replyWords: InEveryLanguage<Record<OptionOf<'reactions'>, string>> = {
  nl: {
    hours: 'binnen een paar uur antwoord',
    'working-day': 'dezelfde werkdag een eerste antwoord',
    'two-days': 'binnen twee werkdagen antwoord',
  },
  fr: {
    hours: 'une réponse en quelques heures',
    'working-day': 'une première réponse le même jour ouvrable',
    'two-days': 'une réponse dans les deux jours ouvrables',
  },
  en: {
    hours: 'an answer within a few hours',
    'working-day': 'a first answer the same working day',
    'two-days': 'an answer within two working days',
  },
  de: {
    hours: 'in wenigen Stunden Antwort',
    'working-day': 'am selben Werktag eine erste Antwort',
    'two-days': 'binnen zwei Werktagen Antwort',
  },
}

/** What is done after a slip, beside what the clause promises everybody. */
export const stepWords: InEveryLanguage<Record<OptionOf<'breaches'>, string>> = {
  nl: {
    talk: 'eerst een gesprek',
    coaching: 'hulp voor wie wil leren',
    'second-look': 'een tweede persoon die meekijkt',
    'by-seriousness': 'een stap die past bij de ernst',
    objection: 'een weg om bezwaar te maken',
  },
  fr: {
    talk: 'd’abord une conversation',
    coaching: 'de l’aide pour apprendre',
    'second-look': 'le regard d’une seconde personne',
    'by-seriousness': 'une suite selon la gravité',
    objection: 'une voie de recours',
  },
  en: {
    talk: 'a conversation first',
    coaching: 'help for those who want to learn',
    'second-look': 'a second person who looks too',
    'by-seriousness': 'a step that fits how serious it is',
    objection: 'a way to object',
  },
  de: {
    talk: 'zuerst ein Gespräch',
    coaching: 'Hilfe beim Lernen',
    'second-look': 'der Blick einer zweiten Person',
    'by-seriousness': 'ein Schritt je nach Schwere',
    objection: 'ein Weg für Einwände',
  },
}
