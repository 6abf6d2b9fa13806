import { mailKind } from '../../platform/mail/letter.ts'
import { CODE_LASTS } from './sign-in/rules.ts'

export const signInMail = mailKind(
  'identity.sign-in',
  {
    nl: 'Aanmelden',
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

export const linkDisownedMail = mailKind(
  'identity.link-disowned',
  {
    nl: 'Link beëindigd',
    fr: 'Lien désactivé',
    en: 'Link ended',
    de: 'Link beendet',
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
export const secondStepEndedMail = mailKind(
  'identity.second-step-ended',
  {
    nl: 'Tweede stap uitgezet door een eigenaar',
    fr: 'Deuxième étape désactivée par un propriétaire',
    en: 'Second step turned off by an owner',
    de: 'Zweiter Schritt durch Inhaber ausgeschaltet',
  },
  { waitedFor: true },
)
export const accessGivenMail = mailKind(
  'identity.access-given',
  {
    nl: 'Nieuwe toegang vanaf de server',
    fr: 'Nouvel accès depuis le serveur',
    en: 'New way in from the server',
    de: 'Neuer Zugang vom Server aus',
  },
  { waitedFor: true },
)
export const wayInHandedMail = mailKind(
  'identity.way-in-handed',
  {
    nl: 'Link om binnen te komen gegeven',
    fr: 'Lien d’accès remis',
    en: 'Link to come in handed over',
    de: 'Link zum Hereinkommen übergeben',
  },
  { waitedFor: true },
)
export const roleGivenMail = mailKind(
  'identity.role-given',
  {
    nl: 'Nieuwe rol',
    fr: 'Nouveau rôle',
    en: 'New role',
    de: 'Neue Rolle',
  },
  { waitedFor: true },
)
export const roleTakenMail = mailKind(
  'identity.role-taken',
  {
    nl: 'Rol veranderd',
    fr: 'Rôle modifié',
    en: 'Role changed',
    de: 'Rolle geändert',
  },
  { waitedFor: true },
)
