import type { InEveryLanguage } from '../../../platform/locale.ts'
import type { Identification } from '../../../platform/who.ts'

/** How somebody came in, after “signed in”. */
export const waysIn: InEveryLanguage<Record<Identification, string>> = {
  nl: {
    'mail-link': 'met een persoonlijke link in een e-mail aan het eigen adres',
    'handed-link': 'met een persoonlijke link die een beheerder gaf',
    'mail-code': 'met een code in een e-mail aan het eigen adres',
    'handed-code': 'met een code die een beheerder gaf',
    password: 'met een wachtwoord',
    'password-totp': 'met een wachtwoord en een code van de eigen telefoon',
  },
  fr: {
    'mail-link': 'par un lien personnel envoyé à sa propre adresse',
    'handed-link': 'par un lien personnel remis par un administrateur',
    'mail-code': 'par un code envoyé à sa propre adresse',
    'handed-code': 'par un code remis par un administrateur',
    password: 'par un mot de passe',
    'password-totp': 'par un mot de passe et un code de son propre téléphone',
  },
  en: {
    'mail-link': 'with a personal link in an email to their own address',
    'handed-link': 'with a personal link handed over by an administrator',
    'mail-code': 'with a code in an email to their own address',
    'handed-code': 'with a code handed over by an administrator',
    password: 'with a password',
    'password-totp': 'with a password and a code from their own phone',
  },
  de: {
    'mail-link': 'mit einem persönlichen Link in einer E-Mail an die eigene Adresse',
    'handed-link': 'mit einem persönlichen Link, den die Administration übergab',
    'mail-code': 'mit einem Code in einer E-Mail an die eigene Adresse',
    'handed-code': 'mit einem Code, den die Administration übergab',
    password: 'mit einem Passwort',
    'password-totp': 'mit einem Passwort und einem Code vom eigenen Telefon',
  },
}
