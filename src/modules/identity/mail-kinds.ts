import { mailKind } from '../../platform/mail/letter.ts'

export const signInMail = mailKind('identity.sign-in', {
  nl: 'Inloggen',
  fr: 'Connexion',
  en: 'Signing in',
  de: 'Anmeldung',
})

export const passwordChangedMail = mailKind('identity.password-changed', {
  nl: 'Nieuw wachtwoord',
  fr: 'Nouveau mot de passe',
  en: 'New password',
  de: 'Neues Passwort',
})

export const secondStepOffMail = mailKind('identity.second-step-off', {
  nl: 'Tweede stap uitgezet',
  fr: 'Deuxième étape désactivée',
  en: 'Second step turned off',
  de: 'Zweiter Schritt ausgeschaltet',
})
export const secondStepEndedMail = mailKind('identity.second-step-ended', {
  nl: 'Tweede stap uitgezet door een eigenaar',
  fr: 'Deuxième étape désactivée par un propriétaire',
  en: 'Second step turned off by an owner',
  de: 'Zweiter Schritt durch Inhaber ausgeschaltet',
})
export const accessGivenMail = mailKind('identity.access-given', {
  nl: 'Nieuwe toegang vanaf de server',
  fr: 'Nouvel accès depuis le serveur',
  en: 'New way in from the server',
  de: 'Neuer Zugang vom Server aus',
})
export const wayInHandedMail = mailKind('identity.way-in-handed', {
  nl: 'Link om binnen te komen gegeven',
  fr: 'Lien d’accès remis',
  en: 'Link to come in handed over',
  de: 'Link zum Hereinkommen übergeben',
})
export const roleGivenMail = mailKind('identity.role-given', {
  nl: 'Nieuwe rol',
  fr: 'Nouveau rôle',
  en: 'New role',
  de: 'Neue Rolle',
})
export const roleTakenMail = mailKind('identity.role-taken', {
  nl: 'Rol veranderd',
  fr: 'Rôle modifié',
  en: 'Role changed',
  de: 'Rolle geändert',
})
