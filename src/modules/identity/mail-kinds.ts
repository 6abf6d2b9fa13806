import { mailKind } from '../../platform/mail/letter.ts'
import { CODE_LASTS } from './sign-in/rules.ts'

export const signInMail = mailKind(
  'identity.sign-in',
  {
    nl: 'Inloggen',
    fr: 'Connexion',
    en: 'Signing in',
    de: 'Anmeldung',
  },
  { waitedFor: true, goodForMs: CODE_LASTS },
)

export const passwordChangedMail = mailKind(
  'identity.password-changed',
  {
    nl: 'Nieuw wachtwoord',
    fr: 'Nouveau mot de passe',
    en: 'New password',
    de: 'Neues Passwort',
  },
  { waitedFor: true },
)

export const secondStepOffMail = mailKind(
  'identity.second-step-off',
  {
    nl: 'Tweede stap uitgezet',
    fr: 'Deuxième étape désactivée',
    en: 'Second step turned off',
    de: 'Zweiter Schritt ausgeschaltet',
  },
  { waitedFor: true },
)
